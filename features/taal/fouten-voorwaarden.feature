# language: nl
Functionaliteit: Fouten in voorwaarden
  Een voorwaarde wordt bij het inlezen gecontroleerd: namen, soorten, keuzes en leestekens.

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

  Scenario: R010 Een lege voorwaarde
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: ""}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R010: Hier ontbreekt een voorwaarde of waarde.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: ""}
                                                                     ^
      """

  Scenario: R011 Te diep genest
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: '(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((zaak.klaar)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R011: Deze voorwaarde is te lang of te diep genest.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: '(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((zaak.klaar))))))))))))))))))))))))))))))
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hulp: Maak er een eigen begrip met een regel van.
      """

  Scenario: R012 Een teken dat niet bestaat
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.klaar & zaak.mag'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:71: fout R012: Hier staat “&”, maar dat kan hier niet.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.klaar & zaak.mag'}
                                                                                ^
        hulp: Verwacht: (, ), * of /, + of -, ], een komma, een vergelijking (=, <, >=), en, in, niet, of, valt onder, waar.
      """

  Scenario: R012 Een voorwaarde die te vroeg stopt
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.klaar en'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:73: fout R012: Hier staat het einde, maar dat kan hier niet.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.klaar en'}
                                                                                  ^
        hulp: Verwacht: (, + of -, een bedrag, een begrip of keuze, een getal, niet.
      """

  Scenario: R012 Een haakje dat niet sluit
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: '(zaak.klaar'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:71: fout R012: Hier staat het einde, maar dat kan hier niet.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: '(zaak.klaar'}
                                                                                ^
        hulp: Verwacht: ).
      """

  Scenario: R012 Twee begrippen naast elkaar
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.klaar zaak.soort = werken'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:71: fout R012: Hier staat “zaak.soort”, maar dat kan hier niet.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.klaar zaak.soort = werken'}
                                                                                ^^^^^^^^^^
        hulp: Verwacht: (, ), * of /, + of -, ], een komma, een vergelijking (=, <, >=), en, in, niet, of, valt onder, waar.
      """

  Scenario: R020 Een begrip dat niet bestaat
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.klaat'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R020: Het begrip “zaak.klaat” bestaat niet.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.klaat'}
                                                                     ^^^^^^^^^^
        hulp: Bedoelde u “zaak.klaar”, “zaak.naam” of “zaak.mag”?
      """

  Scenario: R020 Een woord zonder punt
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'klaar'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R020: Het begrip “klaar” bestaat niet.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'klaar'}
                                                                     ^^^^^
        hulp: Bedoelde u “zaak.klaar”?
      """

  Scenario: R020 Een lijst die niet bestaat
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.soort valt onder lijst.soorten'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:82: fout R020: “lijst.soorten” is geen lijst.
           - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.soort valt onder lijst.soorten'}
                                                                                          ^^^^^^^^^^^^^
      """

  Scenario: R020 Een conclusie over een begrip dat niet bestaat
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.magg, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:44: fout R020: Het begrip “zaak.magg” bestaat niet.
            - {id: proef, titel: Proef, concludeert: zaak.magg, als: zaak.klaar}
                                                     ^^^^^^^^^
        hulp: Bedoelde u “zaak.mag”?
      """

  Scenario: R020 Een plaats in een zin die geen begrip is
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x:
          soort: ja_nee
          titel: Zaak x
          afgeleid: ja
          zinnen:
            ja: "Het is {zaak.klaat}."
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.x, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:7:7: fout R020: De plaats “{zaak.klaat}” in deze zin is geen begrip.
                ja: "Het is {zaak.klaat}."
                ^^
        hulp: Bedoelde u “zaak.klaar”, “zaak.naam” of “zaak.mag”?
      """

  Scenario: R020 Een doel dat niet bestaat
    Gegeven het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: Vandaag
      doelen: [zaak.magg]
      secties:
        - {titel: De zaak, begrippen: [zaak.klaar]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      toetsen/proef.yaml:5:10: fout R020: Het begrip “zaak.magg” bestaat niet.
          doelen: [zaak.magg]
                   ^^^^^^^^^
        hulp: Bedoelde u “zaak.mag”, “zaak.bedrag” of “zaak.naam”?
      """

  Scenario: R020 Een parameter per begrip dat geen keuze is
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Grens
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          per: zaak.bedrag
          waarden:
            - {vanaf: 2020-01-01, voor: werken, waarde: € 10}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:8:10: fout R020: “zaak.bedrag” is geen begrip met “soort: keuze”.
              per: zaak.bedrag
                   ^^^^^^^^^^^
      """

  Scenario: R021 Een bedrag vergelijken met maanden
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag < zaak.duur'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: U kunt een bedrag niet vergelijken met een aantal maanden.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag < zaak.duur'}
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^
      """

  Scenario: R021 Een ja of nee heeft geen volgorde
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.klaar < ja'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: Een ja of nee heeft geen volgorde, dus “<” kan hier niet.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.klaar < ja'}
                                                                     ^^^^^^^^^^^^^^^
        hulp: Gebruik =, != of in [..].
      """

  Scenario: R021 Een keuze heeft geen volgorde
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.soort > werken'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: Een keuze heeft geen volgorde, dus “>” kan hier niet.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.soort > werken'}
                                                                     ^^^^^^^^^^^^^^^^^^^
        hulp: Gebruik =, != of in [..].
      """

  Scenario: R021 Een bedrag als voorwaarde
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: Hier hoort een ja of nee, maar dit is een bedrag.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag'}
                                                                     ^^^^^^^^^^^
      """

  Scenario: R021 Een bedrag keer maanden
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag * zaak.duur > € 10'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: U kunt een bedrag en een aantal maanden niet combineren met “*”.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag * zaak.duur > € 10'}
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^
      """

  Scenario: R021 Een bedrag plus een getal
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag + 10 > € 10'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: U kunt een bedrag en een getal niet combineren met “+”.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag + 10 > € 10'}
                                                                     ^^^^^^^^^^^^^^^^
      """

  Scenario: R021 Een min voor een keuze
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: '-zaak.soort = werken'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: Een - kan niet voor een keuze.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: '-zaak.soort = werken'}
                                                                     ^^^^^^^^^^^
      """

  Scenario: R021 Bevat bij een enkele keuze
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.soort bevat werken'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: “bevat” kan alleen na een meerkeuze.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.soort bevat werken'}
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^
      """

  Scenario: R021 Een ja of nee optellen
    Gegeven het regelbestand "begrippen/delen.yaml"
      """
      begrippen:
        delen.af: {soort: ja_nee, titel: Deel is af, vraag: Is het af?, per: zaak.delen}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'som(delen.af) > 1'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: Een ja of nee kunt u niet optellen.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'som(delen.af) > 1'}
                                                                     ^^^^^^^^^^^^^
      """

  Scenario: R021 Een keuze afronden
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'afgerond(zaak.soort, 1) = 2'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: Een keuze kunt u niet afronden.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'afgerond(zaak.soort, 1) = 2'}
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^
      """

  Scenario: R021 Afronden op niets
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'afgerond(zaak.bedrag, € 0) = € 2'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:82: fout R021: Afronden kan alleen op een vaste waarde boven nul.
           - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'afgerond(zaak.bedrag, € 0) = € 2'}
                                                                                          ^^^
      """

  Scenario: R021 De hoogste van een ja en een nee
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'hoogste(zaak.klaar, ja)'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: Een ja of nee heeft geen volgorde.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'hoogste(zaak.klaar, ja)'}
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^
      """

  Scenario: R021 Een bedrag concluderen zonder waarde
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: bedrag, titel: Zaak x, afgeleid: ja}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.x, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:44: fout R021: “zaak.x” is geen ja of nee; welke waarde krijgt het?
            - {id: proef, titel: Proef, concludeert: zaak.x, als: zaak.klaar}
                                                     ^^^^^^
        hulp: Schrijf “concludeert: zaak.x = ...”.
      """

  Scenario: R021 Een bedrag met de verkeerde waarde
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: bedrag, titel: Zaak x, afgeleid: ja}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.x = zaak.duur, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:53: fout R021: Hier hoort een bedrag, maar dit is een aantal maanden.
            - {id: proef, titel: Proef, concludeert: zaak.x = zaak.duur, als: zaak.klaar}
                                                              ^^^^^^^^^
      """

  Scenario: R021 Een lijst als waarde
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: lijst cpv
          titel: Grens
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, waarde: [85300000]}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag = proef.grens'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:74: fout R021: “proef.grens” is een lijst; gebruik “valt onder proef.grens”.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag = proef.grens'}
                                                                                   ^^^^^^^^^^^
      """

  Scenario: R021 Een lijst met codes voor een bedrag
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: lijst cpv
          titel: Grens
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, waarde: [85300000]}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag valt onder proef.grens'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: De lijst “proef.grens” heeft geen waarden van dezelfde soort (een bedrag).
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag valt onder proef.grens'}
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """

  Scenario: R004 Een bedrag fijner dan een cent in een voorwaarde
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag > € 1,234'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:74: fout R004: “€ 1,234” is fijner dan een cent.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag > € 1,234'}
                                                                                   ^^^^^^^
        hulp: Rond af op hele centen.
      """

  Scenario: R020 Twee woorden zonder punt
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'rood = groen'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R020: “rood” is geen begrip. Een begrip heeft een punt in de naam.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'rood = groen'}
                                                                     ^^^^
      """

  Scenario: R021 Bevat met iets anders dan een keuze
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.themas: {soort: meerkeuze, titel: Themas, vraag: Welke?, opties: [wonen, zorg]}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.themas bevat zaak.soort'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R021: Na “bevat” hoort één keuze.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.themas bevat zaak.soort'}
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """

  Scenario: R022 Een keuze die niet bestaat
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.soort = dienst'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:73: fout R022: De keuze “dienst” bestaat hier niet.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.soort = dienst'}
                                                                                  ^^^^^^
        hulp: Bedoelde u “diensten”?
      """

  Scenario: R022 Een sleutel die geen keuze is
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Grens
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          per: zaak.soort
          waarden:
            - {vanaf: 2020-01-01, voor: dienst, waarde: € 10}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:10:9: fout R022: De keuze “dienst” bestaat hier niet.
                - {vanaf: 2020-01-01, voor: dienst, waarde: € 10}
                  ^
        hulp: Bedoelde u “diensten”?
      """

  Scenario: R023 Een gegeven van een deel los in een voorwaarde
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'delen.waarde > € 10'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R023: “delen.waarde” geldt per onderdeel van “zaak.delen” en kan hier niet los staan.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'delen.waarde > € 10'}
                                                                     ^^^^^^^^^^^^
        hulp: Gebruik som(..) of geef de regel “per: zaak.delen”.
      """

  Scenario: R023 Een waarde per soort deel los in een voorwaarde
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        delen.soort: {soort: keuze, titel: Soort deel, vraag: Wat is het?, opties: [werken, diensten], per: zaak.delen}
      """
    En het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Grens
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          per: delen.soort
          waarden:
            - {vanaf: 2020-01-01, voor: werken, waarde: € 10}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag > proef.grens'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:74: fout R023: “proef.grens” verschilt per “delen.soort”; dat geldt per onderdeel van “zaak.delen”.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.bedrag > proef.grens'}
                                                                                   ^^^^^^^^^^^
      """

  Scenario: R024 Een bewerking die niet bestaat
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'somm(delen.waarde) > € 10'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R024: “somm” is geen bewerking.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'somm(delen.waarde) > € 10'}
                                                                     ^^^^
        hulp: Bedoelde u “som”?
      """

  Scenario: R024 Te veel gegevens tussen de haakjes
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'som(delen.waarde, delen.waarde) > € 10'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R024: Hier hoort 1 gegeven tussen de haakjes.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'som(delen.waarde, delen.waarde) > € 10'}
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """

  Scenario: R024 Waar zonder groep
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'hoogste(zaak.bedrag, € 10 waar zaak.klaar) > € 5'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R024: “waar” kan alleen bij één gegeven van een groep.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'hoogste(zaak.bedrag, € 10 waar zaak.klaar) > € 5'}
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """

  Scenario: R025 Een groep als waarde
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.delen = werken'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R025: “zaak.delen” is een groep en heeft zelf geen waarde.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.delen = werken'}
                                                                     ^^^^^^^^^^
        hulp: Gebruik som(..), aantal(..), “alle .. voldoen aan” of “een van .. voldoet aan”.
      """

  Scenario: R025 Een groep die niet bestaat
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'alle stukken voldoen aan (zaak.klaar)'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:65: fout R025: “stukken” is geen groep.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'alle stukken voldoen aan (zaak.klaar)'}
                                                                          ^^^^^^^
        hulp: Een groep is een begrip met “soort: groep”.
      """

  Scenario: R025 Een som zonder groep
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'som(zaak.bedrag) > € 10'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:64: fout R025: Hier hoort een gegeven van de onderdelen van één groep.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'som(zaak.bedrag) > € 10'}
                                                                         ^^^^^^^^^^^
      """

  Scenario: R025 Tellen wat geen groep is
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'aantal(zaak.klaar = ja) > 1'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:67: fout R025: Tussen de haakjes hoort de naam van een groep.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'aantal(zaak.klaar = ja) > 1'}
                                                                            ^^^^^^^^^^^^^^^
      """

  Scenario: R025 Een begrip bij iets wat geen groep is
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, per: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R025: “zaak.klaar” is geen groep.
            zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, per: zaak.klaar}
            ^^^^^^
        hulp: Bedoelde u “zaak.delen”?
      """

  Scenario: R025 Een groep in een groep
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        delen.stukken: {soort: groep, titel: Stukken, vraag: Welke?, per: zaak.delen}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R025: Een groep kan niet zelf bij een groep horen.
            delen.stukken: {soort: groep, titel: Stukken, vraag: Welke?, per: zaak.delen}
            ^^^^^^^^^^^^^
      """

  Scenario: R026 Een lijst zonder alle of een van
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - id: proef
          titel: Proef
          concludeert: zaak.mag
          als:
            - zaak.klaar
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:13:7: fout R026: Een lijst met voorwaarden heeft “alle:” of “een van:” nodig.
                - zaak.klaar
                ^
      """

  Scenario: R026 Een woord dat geen verbinding is
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - id: proef
          titel: Proef
          concludeert: zaak.mag
          als:
            allen:
              - zaak.klaar
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:13:7: fout R026: “allen” kan hier niet.
                allen:
                ^^^^^
        hulp: Bedoelde u “alle”?
      """

  Scenario: R026 Alle en een van naast elkaar
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - id: proef
          titel: Proef
          concludeert: zaak.mag
          als:
            alle: [zaak.klaar]
            een van: [zaak.klaar]
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:14:7: fout R026: “een van” kan hier niet.
                een van: [zaak.klaar]
                ^^^^^^^
        hulp: Gebruik één van: alle, een van, niet. Nest ze als u er meer nodig hebt.
      """

  Scenario: R026 Alle zonder lijst
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - id: proef
          titel: Proef
          concludeert: zaak.mag
          als:
            alle: zaak.klaar
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:13:7: fout R026: Onder “alle:” hoort een lijst met voorwaarden.
                alle: zaak.klaar
                ^^^^
      """

  Scenario: R027 Een vrije tekst in een voorwaarde
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.naam = "Jan"'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:60: fout R027: Een vrije tekst kan niet in een voorwaarde staan.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.naam = "Jan"'}
                                                                     ^^^^^^^^^^^^^^^^^
      """

  Scenario: R029 Een keuze in een andere spelling
    Gegeven het regelbestand "begrippen/plaats.yaml"
      """
      begrippen:
        zaak.plaats: {soort: keuze, open: ja, titel: Plaats, vraag: Waar is het?, opties: [Ons Dorp]}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.plaats = "ons dorp"'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:74: waarschuwing R029: De keuze heet “Ons Dorp”. Hier staat “ons dorp”.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.plaats = "ons dorp"'}
                                                                                   ^^^^^^^^^^
        hulp: Schrijf Ons Dorp. Nu is Ons Dorp gelezen.
      """

  Scenario: R022 Een regel kan niet vragen of iets onbekend is
    Gegeven het regelbestand "begrippen/plaats.yaml"
      """
      begrippen:
        zaak.plaats: {soort: keuze, open: ja, titel: Plaats, vraag: Waar is het?, opties: [Ons Dorp]}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.soort = onbekend'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:73: fout R022: “onbekend” kan geen keuze zijn: dit woord betekent “weet ik niet”.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: 'zaak.soort = onbekend'}
                                                                                  ^^^^^^^^
        hulp: Een regel kan niet vragen of iets onbekend is. Kies een andere keuze.
      """
