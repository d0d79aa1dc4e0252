# language: nl
Functionaliteit: Fouten in de vorm van een bestand
  Een bestand dat niet te lezen is, levert één melding met de plaats op. De rest wordt dan niet gecontroleerd.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.bedrag: {soort: bedrag, titel: Bedrag van de zaak, vraag: Hoe hoog is het bedrag?}
        zaak.duur: {soort: maanden, titel: Duur van de zaak, vraag: Hoe lang duurt het?}
        zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
        zaak.naam: {soort: tekst, titel: Naam van de zaak, vraag: Hoe heet het?}
        zaak.soort: {soort: keuze, titel: Soort zaak, vraag: Wat is het?, opties: [werken, diensten]}
        zaak.delen: {soort: groep, titel: Delen, vraag: Welke delen zijn er?}
        delen.waarde: {soort: bedrag, titel: Waarde van het deel, vraag: Hoeveel?, per: zaak.delen}
        zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}
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
        - {id: mag, titel: Klaar mag, concludeert: zaak.mag, als: zaak.klaar}
      """

  Scenario: B003 Een leeg bestand
    Gegeven het regelbestand "begrippen/proef.yaml"
      """

      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      fout B003: Het bestand begrippen/proef.yaml is leeg.
      """

  Scenario: B004 Een bestand dat niet met een sleutel begint
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      - begrippen
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:1:1: fout B004: Het bestand begrippen/proef.yaml begint niet met een sleutel.
          - begrippen
          ^
        hulp: Begin met “sleutel: waarde”.
      """

  Scenario: B005 Een anker
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen: &alles
        zaak.x: {soort: ja_nee}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:1:12: fout B005: Een anker (&naam) mag niet in dit bestand.
          begrippen: &alles
                     ^
      """

  Scenario: B005 Een verwijzing
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: *alles
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:11: fout B005: Een verwijzing (*naam) mag niet in dit bestand.
            zaak.x: *alles
                    ^
      """

  Scenario: B006 Twee documenten in één bestand
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen: {}
      ---
      begrippen: {}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:1: fout B006: Er staan meer documenten in één bestand.
          ---
          ^
      """

  Scenario: B007 Een label voor een programma
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen: !!python/object:os.system {}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:1:12: fout B007: Het label tag:yaml.org,2002:python/object:os.system mag niet in dit bestand.
          begrippen: !!python/object:os.system {}
                     ^
      """

  Scenario: B008 Te diep genest
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: b}}}}}}}}}}}}}}}}}}}}}}}}}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:1:104: fout B008: Het bestand is dieper genest dan 24 lagen.
          {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: b}}}}}}}}}}}}}}}}}}}}}}}}}
                                                                                          ^
      """

  Scenario: B010 Een sleutel die geen woord is
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        ? [zaak, x]
        : {soort: ja_nee}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:5: fout B010: Een sleutel moet een woord zijn.
            ? [zaak, x]
              ^
      """

  Scenario: B011 Een tab voor de regel
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
      	zaak.x: {soort: ja_nee}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:1: fout B011: Hier staat een teken dat niet mag, bijvoorbeeld een tab.
          	zaak.x: {soort: ja_nee}
          ^
        hulp: Spring in met spaties en zet tekst met bijzondere tekens tussen aanhalingstekens.
      """

  Scenario: B011 Een dubbele punt in een waarde
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x:
          soort: ja_nee
          titel: Let op: dit mag niet
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:4:18: fout B011: Hier staat een dubbele punt waar die niet kan.
              titel: Let op: dit mag niet
                           ^
        hulp: Spring in met spaties en zet tekst met bijzondere tekens tussen aanhalingstekens.
      """

  Scenario: B011 Een sleutel zonder dubbele punt
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x:
          soort ja_nee
          titel: Zaak x
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:4:10: fout B011: Hier staat een dubbele punt waar die niet kan.
              titel: Zaak x
                   ^
        hulp: Spring in met spaties en zet tekst met bijzondere tekens tussen aanhalingstekens.
      """

  Scenario: B011 Verkeerd ingesprongen
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x:
            soort: ja_nee
          titel: Zaak x
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:4:5: fout B011: Hier staat geen sleutel; klopt het inspringen?
              titel: Zaak x
              ^
        hulp: Spring in met spaties en zet tekst met bijzondere tekens tussen aanhalingstekens.
      """

  Scenario: B011 Een lijst die niet sluit
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: keuze, opties: [werken, diensten
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:3:1: fout B011: Er ontbreekt een komma of een sluithaakje.
        hulp: Spring in met spaties en zet tekst met bijzondere tekens tussen aanhalingstekens.
      """

  Scenario: B011 Een aanhalingsteken dat niet sluit
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: "Zaak x}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:3:1: fout B011: Er ontbreekt een aanhalingsteken aan het einde.
        hulp: Spring in met spaties en zet tekst met bijzondere tekens tussen aanhalingstekens.
      """

  Scenario: B011 Een accolade te weinig
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x
        zaak.y: {soort: ja_nee}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:3:9: fout B011: Er ontbreekt een komma of een sluithaakje.
            zaak.y: {soort: ja_nee}
                  ^
        hulp: Spring in met spaties en zet tekst met bijzondere tekens tussen aanhalingstekens.
      """

  Scenario: R001 Een sleutel die twee keer voorkomt
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x:
          soort: ja_nee
          soort: bedrag
          titel: Zaak x
          vraag: Is het x?
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:4:5: fout R001: De sleutel “soort” staat hier twee keer.
              soort: bedrag
              ^^^^^
        zie ook begrippen/proef.yaml:3:5
              soort: ja_nee
              ^^^^^
        hulp: Haal er één weg of geef een andere naam.
      """

  Scenario: R001 Een begrip dat twee keer in één bestand staat
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?}
        zaak.x: {soort: ja_nee, titel: Zaak y, vraag: Is het y?}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:3:3: fout R001: De sleutel “zaak.x” staat hier twee keer.
            zaak.x: {soort: ja_nee, titel: Zaak y, vraag: Is het y?}
            ^^^^^^
        zie ook begrippen/proef.yaml:2:3
            zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?}
            ^^^^^^
        hulp: Haal er één weg of geef een andere naam.
      """

  Scenario: R007 Geen regelbestand
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrip:
        zaak.x: {soort: ja_nee}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:1:1: fout R007: Dit is geen regelbestand.
          begrip:
          ^
        hulp: Begin met een van: begrippen:, parameters:, contacten:, register:, tegenspraken:, regelset:, toets:.
      """

  Scenario: R005 Een bestand in de verkeerde map
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:1:1: fout R005: Een bestand met “begrippen:” hoort niet in de map “parameters”.
          begrippen:
          ^^^^^^^^^
      """

  Scenario: R005 Een normsoort die niet bij de map past
    Gegeven het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      beleid/proef.yaml:3:1: fout R005: In de map “beleid” staan regels met “normsoort: beleid”, niet “wet”.
          normsoort: wet
          ^^^^^^^^^
      """

  Scenario: R009 Een keuze die een woord van de regeltaal is
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.keuze: {soort: keuze, titel: Keuze, vraag: Wat kiest u?, opties: [wel, niet]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R009" met "De keuze “niet” is een woord van de regeltaal."
