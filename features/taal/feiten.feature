# language: nl
Functionaliteit: Feiten opgeven
  Een feit is een begrip met een waarde. Wat later wordt gezegd, gaat voor.
  Wat niet klopt, wordt gemeld met de plaats en het begrip dat het meest lijkt; er wordt niets geraden.

  Achtergrond:
    Gegeven een lege regelbasis
    En de peildatum 1 februari 2026
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.bedrag: {soort: bedrag, titel: Bedrag van de zaak, vraag: Hoe hoog is het bedrag?, minimaal: € 0, maximaal: € 1.000}
        zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
        zaak.belang: {soort: ja_nee, titel: Zaak heeft belang, vraag: Heeft het belang?, open_norm: ja}
        zaak.reden: {soort: ja_nee, titel: Er is een reden, vraag: Is er een reden?, alleen_als: zaak.klaar}
        zaak.duur: {soort: maanden, titel: Duur, vraag: Hoe lang?}
        zaak.dagen: {soort: dagen, titel: Dagen, vraag: Hoeveel dagen?}
        zaak.deel: {soort: percentage, titel: Deel, vraag: Welk deel?}
        zaak.aantal: {soort: getal, titel: Aantal, vraag: Hoeveel?}
        zaak.datum: {soort: datum, titel: Datum, vraag: Wanneer?}
        zaak.code: {soort: cpv, titel: Code, vraag: Welke code?}
        zaak.soort: {soort: keuze, titel: Soort, vraag: Welke soort?, opties: {werken: Bouwen en werken, diensten: Diensten}}
        zaak.themas: {soort: meerkeuze, titel: Themas, vraag: Welke?, opties: [wonen, zorg]}
        zaak.delen: {soort: groep, titel: Delen, vraag: Welke delen?}
        delen.waarde: {soort: bedrag, titel: Waarde van het deel, vraag: Hoeveel?, minimaal: € 0, per: zaak.delen}
        delen.groot: {soort: ja_nee, titel: Deel is groot, afgeleid: ja, anders: nee, per: zaak.delen}
        zaak.raming:
          soort: bedrag
          titel: Raming
          vraag: Hoe hoog is de raming?
          afgeleid: ja
          ook_te_geven: ja
        zaak.mag:
          soort: ja_nee
          titel: Zaak mag
          afgeleid: ja
          anders: nee
          zinnen:
            ja: Deze zaak mag, want de raming is {zaak.raming}.
            nee: Deze zaak mag niet.
            onbekend: Of deze zaak mag, hangt af van {onbekenden}.
      """
    En het regelbestand "parameters/proef.yaml"
      """
      parameters:
        zaak.grens:
          soort: bedrag
          titel: Grens
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, waarde: € 100}
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
        - {id: raming, titel: Raming, concludeert: zaak.raming = zaak.bedrag * 2}
        - {id: mag, titel: Mag, concludeert: zaak.mag, als: zaak.raming <= zaak.grens en (zaak.klaar of zaak.belang) en (zaak.reden of niet zaak.klaar)}
        - {id: groot, titel: Groot, concludeert: delen.groot, per: delen, als: delen.waarde > € 10}
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: Vandaag
      doelen: [zaak.mag]
      secties:
        - {titel: De zaak, begrippen: [zaak.raming, zaak.bedrag, zaak.klaar, zaak.belang, zaak.reden]}
      """
    En de toets "proef"

  Scenario: Met de titel, met de naam, en het laatste telt
    Gegeven het feitenbestand "zaak.yaml"
      """
      Bedrag van de zaak: € 20
      """
    En "zaak.bedrag" is € 30
    Als de toets wordt uitgevoerd
    Dan is "zaak.raming" € 60
    En is "Raming" € 60 op grond van regel "raming"

  Scenario: Een conclusie die u ook zelf mag geven
    Gegeven "zaak.bedrag" is € 30
    En "zaak.raming" is € 80
    Als de toets wordt uitgevoerd
    Dan is "zaak.raming" € 80
    En bevat de uitleg van "zaak.raming" "opgegeven"

  Scenario: De vragen die de toets nog kunnen beslissen
    Gegeven "zaak.raming" is € 80
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" onbekend
    En wordt gevraagd naar "Zaak is klaar"
    En wordt gevraagd naar "zaak.belang"
    En wordt niet gevraagd naar "zaak.bedrag"
    En is de zin bij "zaak.mag" "Of deze zaak mag, hangt af van “Zaak is klaar” en “Zaak heeft belang”."

  Scenario: Eén antwoord kan genoeg zijn
    Gegeven "zaak.raming" is € 100,01
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" nee
    En wordt niets gevraagd
    En is de zin bij "zaak.mag" "Deze zaak mag niet."

  Scenario: Een vraag die alleen soms zin heeft
    Gegeven de feiten
      | zaak.raming | € 80 |
      | zaak.klaar  | ja   |
    Als de toets wordt uitgevoerd
    Dan wordt gevraagd naar "zaak.reden"

  Scenario: Een open norm met een motivering
    Gegeven de feiten
      | zaak.raming | € 80 |
      | zaak.klaar  | nee  |
    En "zaak.belang" is ja met motivering "Er zijn drie partijen over de grens."
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" ja op grond van regel "mag"
    En is de zin bij "zaak.mag" "Deze zaak mag, want de raming is € 80."
    En bevat de uitleg van "zaak.mag" "Er zijn drie partijen over de grens."

  Abstract Scenario: Een feit dat niet klopt
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan meldt de toets "<melding>"

    Voorbeelden: een onbekend begrip
      | begrip       | waarde | melding                                                     |
      | zaak.bedrg   | € 10   | F002 Het begrip “zaak.bedrg” bestaat niet. Bedoelde u “zaak.bedrag” |
      | Het bedrag   | € 10   | F002 Het begrip “Het bedrag” bestaat niet.                  |
      | zaak.grens   | € 10   | F002 De parameter “zaak.grens” staat in de regels en kunt u niet opgeven. |
      | zaak.mag     | ja     | F003 “zaak.mag” volgt uit de regels en kunt u niet zelf opgeven. Haal dit feit weg. |
      | delen.waarde | € 10   | F004 “delen.waarde” hoort bij de onderdelen van “zaak.delen”. |
      | zaak.delen   | 3      | F005 “zaak.delen” is een lijst met per onderdeel de gegevens. |

    Voorbeelden: een waarde van de verkeerde soort
      | begrip      | waarde                | melding                                                        |
      | zaak.bedrag | 36 maanden            | F006 zaak.bedrag: “36 maanden” is geen bedrag. Schrijf bijvoorbeeld € 216.000 of € 12,50. |
      | zaak.bedrag | € 10,005              | F006 zaak.bedrag: “€ 10,005” is fijner dan een cent. Rond af op hele centen. |
      | zaak.bedrag | € 9999999999999999    | F006 zaak.bedrag: “9999999999999999” is een te groot of te fijn getal. |
      | zaak.bedrag | € -0,01               | F007 zaak.bedrag: € -0,01 is lager dan € 0.                    |
      | zaak.bedrag | € 1.000,01            | F007 zaak.bedrag: € 1.000,01 is hoger dan € 1.000.             |
      | zaak.klaar  | misschien             | F006 zaak.klaar: “misschien” is geen ja of nee. Schrijf bijvoorbeeld ja of nee. |
      | zaak.duur   | 30 dagen              | F006 zaak.duur: “30 dagen” is geen heel aantal maanden: minstens 0 en hoogstens 2 maanden. |
      | zaak.duur   | 9999 jaar             | F006 zaak.duur: “9999 jaar” is een onmogelijk lange duur.      |
      | zaak.dagen  | 1 maand               | F006 zaak.dagen: “1 maand” is geen aantal dagen. Schrijf bijvoorbeeld 30 dagen. |
      | zaak.deel   | 5                     | F006 zaak.deel: “5” is geen percentage. Schrijf bijvoorbeeld 5% of 2,5%. |
      | zaak.aantal | 1,5                   | F006 zaak.aantal: “1,5” heeft te veel cijfers achter de komma: geen decimalen. |
      | zaak.aantal | veel                  | F006 zaak.aantal: “veel” is geen getal. Schrijf bijvoorbeeld 30 of 15,5. |
      | zaak.datum  | 30 februari 2026      | F006 zaak.datum: “30 februari 2026” is geen bestaande datum. Controleer de dag en de maand. |
      | zaak.datum  | morgen                | F006 zaak.datum: “morgen” is geen datum. Schrijf bijvoorbeeld 2026-02-01 of 1 februari 2026. |
      | zaak.code   | 853                   | F006 zaak.code: “853” is geen CPV-code. Schrijf bijvoorbeeld 85300000. |
      | zaak.soort  | dienst                | F006 zaak.soort: “dienst” is geen mogelijke keuze. Kies uit: werken, diensten. |
      | zaak.themas | wonen, energie        | F006 zaak.themas: “energie” is geen mogelijke keuze. Kies uit: wonen, zorg. |

  Abstract Scenario: Een groep die niet klopt
    Gegeven de groep "zaak.delen"
      | <gegeven> |
      | <waarde>  |
    Als de toets wordt uitgevoerd
    Dan meldt de toets "<melding>"

    Voorbeelden:
      | gegeven     | waarde | melding                                                                |
      | warde       | € 10   | F002 zaak.delen 1: het gegeven “warde” bestaat niet. Bedoelde u “waarde” |
      | delen.groot | ja     | F003 zaak.delen 1: “delen.groot” volgt uit de regels.                  |
      | waarde      | € -1   | F007 zaak.delen 1: delen.waarde: € -1 is lager dan € 0.                |
      | waarde      | veel   | F006 zaak.delen 1: delen.waarde: “veel” is geen bedrag.            |

  Abstract Scenario: Alle manieren om een waarde te schrijven
    Gegeven "<begrip>" is <geschreven>
    Als de toets wordt uitgevoerd
    Dan is "<begrip>" <gelezen>

    Voorbeelden:
      | begrip      | geschreven       | gelezen         |
      | zaak.bedrag | € 1.000          | € 1.000         |
      | zaak.bedrag | 1000             | € 1.000         |
      | zaak.bedrag | EUR 12,50        | € 12,50         |
      | zaak.bedrag | € 12,-           | € 12            |
      | zaak.bedrag | 900 euro         | € 900           |
      | zaak.bedrag | € 1 000          | € 1.000         |
      | zaak.klaar  | true             | ja              |
      | zaak.klaar  | Nee              | nee             |
      | zaak.duur   | 2 jaar           | 24 maanden      |
      | zaak.duur   | 1,5 jaar         | 18 maanden      |
      | zaak.duur   | anderhalf jaar   | 18 maanden      |
      | zaak.duur   | 3 jr             | 36 maanden      |
      | zaak.duur   | 36 mnd.          | 36 maanden      |
      | zaak.dagen  | 2 weken          | 14 dagen        |
      | zaak.deel   | 2,5 procent      | 2,5%            |
      | zaak.deel   | 2.5%             | 2,5%            |
      | zaak.datum  | 1-2-2026         | 1 februari 2026 |
      | zaak.code   | 85300000-2       | 85300000        |
      | zaak.soort  | Bouwen en werken | werken          |
      | zaak.themas | zorg, wonen      | wonen, zorg     |
      | zaak.klaar  | weet ik niet     | onbekend        |
      | zaak.klaar  | ?                | onbekend        |

  Scenario: Een feitenbestand met de datum, de toets en feiten
    Gegeven het feitenbestand "zaak.yaml"
      """
      toets: proef
      peildatum: 2026-02-01
      zaak: {raming: € 80, klaar: nee}
      zaak.belang: {waarde: ja, motivering: Drie partijen.}
      zaak.delen:
        - waarde: € 10,01
        - {delen.waarde: € 10}
      """
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" ja
    En is "delen.groot" voor "1" ja
    En is "delen.groot" voor "2" nee

  Scenario: Hetzelfde in JSON, in de vorm waarin de toets antwoordt
    Gegeven het feitenbestand "zaak.json"
      """
      {"zaak.raming": {"bedrag": "80.00"}, "zaak": {"klaar": false, "belang": true},
       "zaak.themas": ["zorg"], "zaak.delen": [{"waarde": 10.01}, {"waarde": 10}]}
      """
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" ja
    En is "zaak.themas" zorg
    En is "delen.groot" voor "1" ja
    En is "delen.groot" voor "2" nee

  Abstract Scenario: Een feitenbestand dat niet klopt
    Gegeven het feitenbestand "zaak.yaml"
      """
      <regel>
      """
    Als de toets wordt uitgevoerd
    Dan meldt de toets "<melding>"

    Voorbeelden:
      | regel                                    | melding                                                                   |
      | zaak.delen: [een, twee]                  | F005 zaak.delen 1: hier horen namen met waarden.                          |
      | zaak.klaar: {waarde: ja, motief: daarom} | F008 zaak.klaar: naast “waarde” en “motivering” kan “motief” niet.        |
      | zaak.deel: 5                             | F006 zaak.deel: “5” is geen percentage.                                   |

  Scenario: Een latere stap gaat voor op het feitenbestand
    Gegeven het feitenbestand "zaak.yaml"
      """
      zaak.bedrag: € 20
      """
    En "zaak.bedrag" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "zaak.raming" onbekend
