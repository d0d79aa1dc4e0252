# language: nl
Functionaliteit: Fouten tussen regels
  Uitzonderingen, conclusies en afhankelijkheden moeten kloppen.

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

  Scenario: R040 Een uitzondering op een onbekende regel
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
        - {id: proef, titel: Proef, uitzondering_op: magg, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:10: fout R040: Deze uitzondering hoort bij “magg”, maar die regel bestaat niet.
            - {id: proef, titel: Proef, uitzondering_op: magg, als: zaak.klaar}
                   ^^^^^
        hulp: Bedoelde u “mag”?
      """

  Scenario: R041 Uitzonderingen in een kring
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
        - {id: een, titel: Een, uitzondering_op: twee, als: zaak.klaar}
        - {id: twee, titel: Twee, uitzondering_op: een, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:10: fout R041: Deze uitzonderingen lopen in een kring: een → twee → een.
            - {id: een, titel: Een, uitzondering_op: twee, als: zaak.klaar}
                   ^^^
        zie ook wet/proef.yaml:10:10
            - {id: twee, titel: Twee, uitzondering_op: een, als: zaak.klaar}
                   ^^^^
        hulp: Laat één van deze regels geen uitzondering meer zijn.
      """

  Scenario: R042 Een conclusie per deel zonder per
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        delen.x: {soort: ja_nee, titel: Deel x, afgeleid: ja, per: zaak.delen}
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
        - {id: proef, titel: Proef, concludeert: delen.x, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:44: fout R042: “delen.x” geldt per onderdeel van “zaak.delen”.
            - {id: proef, titel: Proef, concludeert: delen.x, als: zaak.klaar}
                                                     ^^^^^^^
        hulp: Voeg “per: zaak.delen” toe aan de regel.
      """

  Scenario: R042 Een conclusie over het geheel met per
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
        - {id: proef, titel: Proef, concludeert: zaak.mag, per: delen, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:44: fout R042: “zaak.mag” geldt niet per onderdeel van “zaak.delen”.
            - {id: proef, titel: Proef, concludeert: zaak.mag, per: delen, als: zaak.klaar}
                                                     ^^^^^^^^
        hulp: Haal “per” weg.
      """

  Scenario: R042 Een uitzondering per deel op een regel over het geheel
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
        - {id: proef, titel: Proef, uitzondering_op: mag, per: delen, als: delen.waarde > € 10}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:10: fout R042: De uitzondering “proef” geldt per onderdeel, maar “mag” niet.
            - {id: proef, titel: Proef, uitzondering_op: mag, per: delen, als: delen.waarde > € 10}
                   ^^^^^
        zie ook wet/basis.yaml:9:10
            - {id: mag, titel: Klaar mag, concludeert: zaak.mag, als: zaak.klaar}
                   ^^^
      """

  Scenario: R043 Een regel die niets concludeert
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
        - {id: proef, titel: Proef, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:10: fout R043: Deze regel concludeert niets.
            - {id: proef, titel: Proef, als: zaak.klaar}
                   ^^^^^
        hulp: Voeg “concludeert:” toe, of “uitzondering_op:”.
      """

  Scenario: R043 Een tabel die niets concludeert
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
        - id: tabel
          titel: Tabel
          treffer: uniek
          tabel: |
            | zaak.klaar | => zaak.mag |
            | ja | ja |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:9: fout R043: Een tabel heeft “concludeert:” nodig.
            - id: tabel
                  ^^^^^
      """

  Scenario: R060 Een begrip dat van zichzelf afhangt
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja}
        zaak.y: {soort: ja_nee, titel: Zaak y, afgeleid: ja}
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
        - {id: een, titel: Een, concludeert: zaak.x, als: zaak.y}
        - {id: twee, titel: Twee, concludeert: zaak.y, als: zaak.x}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R060: Deze begrippen hangen van zichzelf af: zaak.x → een → zaak.y → twee → zaak.x.
            zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja}
            ^^^^^^
        zie ook begrippen/proef.yaml:3:3
            zaak.y: {soort: ja_nee, titel: Zaak y, afgeleid: ja}
            ^^^^^^
        zie ook wet/proef.yaml:9:10
            - {id: een, titel: Een, concludeert: zaak.x, als: zaak.y}
                   ^^^
        zie ook wet/proef.yaml:10:10
            - {id: twee, titel: Twee, concludeert: zaak.y, als: zaak.x}
                   ^^^^
        hulp: Haal één van deze stappen weg.
      """

  Scenario: R061 Een conclusie over een feit
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
        - {id: proef, titel: Proef, concludeert: zaak.klaar, als: zaak.bedrag > € 10}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:44: fout R061: “zaak.klaar” is een feit; een regel kan het niet concluderen.
            - {id: proef, titel: Proef, concludeert: zaak.klaar, als: zaak.bedrag > € 10}
                                                     ^^^^^^^^^^
        hulp: Zet “afgeleid: ja” bij het begrip, of concludeer een ander begrip.
      """

  Scenario: R062 Een afgeleid begrip zonder regel
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R062: Geen enkele regel concludeert “zaak.x”.
            zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja}
            ^^^^^^
        hulp: Schrijf een regel, of haal “afgeleid: ja” weg.
      """

  Scenario: R063 Een feit als doel
    Gegeven het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: Vandaag
      doelen: [zaak.klaar]
      secties:
        - {titel: De zaak, begrippen: [zaak.klaar]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      toetsen/proef.yaml:5:10: fout R063: Geen enkele regel concludeert het doel “zaak.klaar”: het is een feit.
          doelen: [zaak.klaar]
                   ^^^^^^^^^^
        zie ook begrippen/basis.yaml:4:3
            zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
            ^^^^^^^^^^
      """

  Scenario: R064 Een conclusie als vraag
    Gegeven het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: Vandaag
      doelen: [zaak.mag]
      secties:
        - {titel: De zaak, begrippen: [zaak.klaar, zaak.mag]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      toetsen/proef.yaml:7:46: fout R064: “zaak.mag” is afgeleid en wordt niet gevraagd.
            - {titel: De zaak, begrippen: [zaak.klaar, zaak.mag]}
                                                       ^^^^^^^^
        zie ook begrippen/basis.yaml:9:3
            zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}
            ^^^^^^^^
        hulp: Noem hier alleen feiten.
      """

  Scenario: R065 Een feit dat in geen sectie staat
    Gegeven het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: Vandaag
      doelen: [zaak.mag]
      secties:
        - {titel: De zaak, begrippen: [zaak.bedrag]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      toetsen/proef.yaml:1:8: waarschuwing R065: Het feit “zaak.klaar” telt mee voor een doel van “proef”, maar staat in geen sectie.
          toets: proef
                 ^^^^^
        hulp: Zet het in een sectie, anders wordt het niet gevraagd.
      """
