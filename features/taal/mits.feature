# language: nl
Functionaliteit: Een ja die nog ergens van afhangt
  Een ja die rust op kennis, of waarvan een voorwaarde achter mits niet vaststaat, is geen gewone ja.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.klein: {soort: ja_nee, titel: Zaak is klein, vraag: Is het klein?}
        zaak.lokaal: {soort: ja_nee, titel: Zaak is lokaal, vraag: Is het lokaal?}
        zaak.waarde: {soort: bedrag, titel: Waarde van de zaak, vraag: Hoeveel?}
        zaak.grens: {soort: bedrag, titel: Grens in het eigen beleid, vraag: Welke grens?}
        zaak.past:
          soort: ja_nee
          titel: Zaak past in het eigen beleid
          afgeleid: ja
          anders: nee
          zinnen: {ja: Het past., nee: Het past niet in het eigen beleid., onbekend: Of het past is niet bekend.}
        zaak.mag:
          soort: ja_nee
          titel: Zaak mag
          afgeleid: ja
          anders: nee
          rol: toegestaan
          mits: zaak.past
          zinnen: {ja: Het mag., mits: 'Het kan, mits het past.', nee: Het mag niet., onbekend: Onbekend.}
        zaak.vermoeden: {soort: ja_nee, titel: Zaak kan volgens ons, afgeleid: ja, anders: nee, rol: route}
        zaak.route: {soort: ja_nee, titel: Zaak is een weg, afgeleid: ja, anders: nee, rol: route}
        zaak.plicht: {soort: ja_nee, titel: Zaak moet, afgeleid: ja, anders: nee, rol: verplicht}
        zaak.feit: {soort: ja_nee, titel: Zaak is zo, afgeleid: ja, anders: nee}
        zaak.zelf: {soort: ja_nee, titel: Zaak zelf gezegd, vraag: Is het zo?, afgeleid: ja, ook_te_geven: ja, rol: route}
        zaak.plaatselijk: {soort: ja_nee, titel: Zaak telt plaatselijk, afgeleid: ja, anders: nee, rol: toegestaan, mits: zaak.plaatselijk_past}
        zaak.plaatselijk_past: {soort: ja_nee, titel: Zaak past plaatselijk, afgeleid: ja, anders: nee}
      """
    En het regelbestand "wet/basis.yaml"
      """
      regelset: basis
      titel: Basis
      normsoort: wet
      bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: mag, titel: Klein mag, concludeert: zaak.mag, als: zaak.klein}
        - {id: past, titel: Onder de grens past, concludeert: zaak.past, als: zaak.waarde < zaak.grens}
        - {id: vermoeden, titel: Klein kan volgens ons, zekerheid: kennis, concludeert: zaak.vermoeden, als: zaak.klein}
        - {id: route, titel: Wat mag is een weg, concludeert: zaak.route, als: zaak.mag of zaak.vermoeden}
        - {id: plicht, titel: Klein moet, zekerheid: kennis, concludeert: zaak.plicht, als: zaak.klein}
        - {id: feit, titel: Klein is zo, zekerheid: kennis, concludeert: zaak.feit, als: zaak.klein}
        - {id: zelf, titel: Klein zelf, zekerheid: kennis, concludeert: zaak.zelf, als: zaak.klein}
        - {id: plaatselijk, titel: Klein telt, concludeert: zaak.plaatselijk, als: zaak.klein}
        - {id: plaatselijk-past, titel: Lokaal past, toepassing: zaak.lokaal, concludeert: zaak.plaatselijk_past, als: zaak.waarde < zaak.grens}
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: Vandaag
      doelen: [zaak.mag, zaak.vermoeden, zaak.route, zaak.plicht, zaak.feit, zaak.zelf, zaak.plaatselijk]
      secties:
        - {titel: De zaak, begrippen: [zaak.klein, zaak.lokaal, zaak.waarde, zaak.grens, zaak.zelf]}
      """
    En de toets "proef"
    En de peildatum 1 februari 2026

  Abstract Scenario: Zonder bekende grens is een ja geen gewone ja
    Gegeven "zaak.klein" is ja
    En "zaak.waarde" is € 10.000
    En "zaak.grens" is <grens>
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" ja
    En is de zin bij "zaak.mag" "<zin>"

    Voorbeelden:
      | grens       | zin                     |
      | € 10.000,01 | Het mag.                |
      | € 10.000    | Het kan, mits het past. |
      | onbekend    | Het kan, mits het past. |

  Scenario: Wat niet past, staat erbij
    Gegeven "zaak.klein" is ja
    En "zaak.waarde" is € 10.000
    En "zaak.grens" is € 10.000
    Als de toets wordt uitgevoerd
    Dan hangt "zaak.mag" nog af van "Het past niet in het eigen beleid."

  Scenario: Wat niet bekend is, staat erbij en wordt daar niet om gevraagd
    Gegeven "zaak.klein" is ja
    Als de toets wordt uitgevoerd
    Dan hangt "zaak.mag" nog af van "Of het past is niet bekend."
    En wordt niet gevraagd naar "zaak.grens"

  Scenario: Past het, dan hangt de ja nergens meer van af
    Gegeven "zaak.klein" is ja
    En "zaak.waarde" is € 1
    En "zaak.grens" is € 2
    Als de toets wordt uitgevoerd
    Dan hangt "zaak.mag" nergens meer van af

  Scenario: Een nee hangt nergens van af
    Gegeven "zaak.klein" is nee
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" nee
    En hangt "zaak.mag" nergens meer van af
    En is de zin bij "zaak.mag" "Het mag niet."

  Scenario: Een onbekende hangt nergens van af
    Gegeven "zaak.klein" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" onbekend
    En hangt "zaak.mag" nergens meer van af

  Scenario: Een ja op kennis is geen gewone ja
    Gegeven "zaak.klein" is ja
    Als de toets wordt uitgevoerd
    Dan hangt "zaak.vermoeden" nog af van "Nog na te gaan bij de bron: “Klein kan volgens ons”."
    En hangt "zaak.feit" nog af van "Nog na te gaan bij de bron: “Klein is zo”."

  Scenario: Wat op zo een ja rust, hangt ook daarvan af
    Gegeven "zaak.klein" is ja
    Als de toets wordt uitgevoerd
    Dan hangt "zaak.route" nog af van "Of het past is niet bekend."
    En hangt "zaak.route" nog af van "“Klein kan volgens ons”"

  Scenario: Een plicht op kennis blijft een plicht
    Gegeven "zaak.klein" is ja
    Als de toets wordt uitgevoerd
    Dan is "zaak.plicht" ja
    En hangt "zaak.plicht" nergens meer van af

  Scenario: Wat de gebruiker zelf zegt, hangt nergens van af
    Gegeven "zaak.klein" is ja
    En "zaak.zelf" is ja
    Als de toets wordt uitgevoerd
    Dan is "zaak.zelf" ja
    En hangt "zaak.zelf" nergens meer van af

  Abstract Scenario: Een voorwaarde die hier niet speelt, houdt niets tegen
    Gegeven "zaak.klein" is ja
    En "zaak.lokaal" is <lokaal>
    En "zaak.waarde" is € 2
    En "zaak.grens" is € 1
    Als de toets wordt uitgevoerd
    Dan hangt "zaak.plaatselijk" <hangt>

    Voorbeelden:
      | lokaal | hangt |
      | nee    | nergens meer van af |
      | ja     | nog af van "Niet: zaak past plaatselijk." |

  Abstract Scenario: Waar mits niet kan
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.groep: {soort: groep, titel: Delen van de zaak, vraag: Welke delen?}
        deel.klein: {soort: ja_nee, per: zaak.groep, titel: Deel is klein, vraag: Is het klein?}
        zaak.x: <begrip>
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "<code>" met "<melding>"
    En meldt de controle fout "R062" met "zaak.x"

    Voorbeelden:
      | begrip                                                                                     | code | melding                                                                 |
      | {soort: bedrag, titel: Zaak x, afgeleid: ja, mits: zaak.klein}                             | R073 | “mits” kan alleen bij een conclusie die ja of nee is.                   |
      | {soort: ja_nee, titel: Zaak x, afgeleid: ja, mits: zaak.klien}                             | R020 | Bedoelde u “zaak.klein” |
      | {soort: ja_nee, titel: Zaak x, afgeleid: ja, mits: [zaak.klein, zaak.waarde]}              | R073 | “zaak.waarde” is geen ja of nee.                                        |
      | {soort: ja_nee, titel: Zaak x, afgeleid: ja, mits: zaak.x}                                 | R073 | Deze conclusie hangt van zichzelf af.                                   |
      | {soort: ja_nee, titel: Zaak x, afgeleid: ja, mits: deel.klein}                             | R073 | “deel.klein” geldt per onderdeel van “zaak.groep”; “zaak.x” doet dat niet. |
      | {soort: ja_nee, titel: Zaak x, afgeleid: ja, mits: zaak.klein, zinnen: {ja: Het mag.}}     | R073 | De zin “mits” ontbreekt                                                 |

  Scenario: R072 Mits bij een feit
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, mits: zaak.klein}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R072" met "“mits” kan alleen bij een afgeleid begrip."

  Scenario: R073 Wat achter mits staat, met de plaats
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja, mits: [zaak.klein, zaak.waarde]}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: x, titel: Altijd x, concludeert: zaak.x}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:75: fout R073: “zaak.waarde” is geen ja of nee.
            zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja, mits: [zaak.klein, zaak.waarde]}
                                                                                    ^^^^^^^^^^^
        hulp: Noem een begrip van de soort ja_nee.
      """
