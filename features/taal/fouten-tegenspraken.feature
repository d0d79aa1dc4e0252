# language: nl
Functionaliteit: Fouten in tegenspraken
  Een tegenspraak noemt feiten die iemand opgeeft, en die samen opgegeven kunnen worden.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.vorm: {soort: keuze, titel: Vorm van de zaak, vraag: Welke vorm?, opties: [los, vast]}
        zaak.plaats: {soort: keuze, open: ja, titel: Plaats van de zaak, vraag: Waar?, opties: [Almere]}
        zaak.akte: {soort: ja_nee, titel: Zaak met akte, vraag: Is er een akte?}
        zaak.deel: {soort: percentage, titel: Deel, vraag: Welk deel?, minimaal: 0%, maximaal: 100%}
        zaak.start: {soort: datum, titel: Begin, vraag: Wanneer begon het?}
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
        - {id: mag, titel: Met akte mag, concludeert: zaak.mag, als: zaak.akte}
      """

  Scenario: Een goede tegenspraak
    Gegeven het regelbestand "tegenspraken/proef.yaml"
      """
      tegenspraken:
        los-met-akte:
          als: zaak.vorm = los en zaak.akte
          dan: kan niet
          zin: Een losse zaak heeft geen akte.
          bron: {wet: Proefwet, artikel: 2, url: https://example.org/wet}
          geverifieerd: 2026-01-01
          zekerheid: bron
        begin-later:
          als: zaak.start > peildatum
          dan: let op
          zin: Het begin ligt in de toekomst.
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle niets

  Scenario: R003 Zonder zin
    Gegeven het regelbestand "tegenspraken/proef.yaml"
      """
      tegenspraken:
        los-met-akte:
          als: zaak.vorm = los en zaak.akte
          dan: kan niet
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      tegenspraken/proef.yaml:2:3: fout R003: De sleutel “zin” ontbreekt.
            los-met-akte:
            ^^^^^^^^^^^^
      """

  Scenario: R004 Een gevolg dat niet bestaat
    Gegeven het regelbestand "tegenspraken/proef.yaml"
      """
      tegenspraken:
        los-met-akte:
          als: zaak.vorm = los en zaak.akte
          dan: hard
          zin: Een losse zaak heeft geen akte.
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      tegenspraken/proef.yaml:4:10: fout R004: “hard” kan niet bij “dan”.
              dan: hard
                   ^^^^
        hulp: Kies uit: kan niet, let op.
      """

  Scenario: R006 Twee keer dezelfde naam
    Gegeven het regelbestand "tegenspraken/een.yaml"
      """
      tegenspraken:
        los-met-akte: {als: zaak.vorm = los en zaak.akte, dan: kan niet, zin: Kan niet.}
      """
    En het regelbestand "tegenspraken/twee.yaml"
      """
      tegenspraken:
        los-met-akte: {als: zaak.vorm = los en zaak.akte, dan: let op, zin: Klopt dit?}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      tegenspraken/twee.yaml:2:3: fout R006: De naam “los-met-akte” is al van een andere tegenspraak of van een regel.
            los-met-akte: {als: zaak.vorm = los en zaak.akte, dan: let op, zin: Klopt dit?}
            ^^^^^^^^^^^^
        zie ook tegenspraken/een.yaml:2:3
            los-met-akte: {als: zaak.vorm = los en zaak.akte, dan: kan niet, zin: Kan niet.}
            ^^^^^^^^^^^^
        hulp: Kies een andere naam.
      """

  Scenario: R020 Een begrip dat niet bestaat
    Gegeven het regelbestand "tegenspraken/proef.yaml"
      """
      tegenspraken:
        los-met-akte: {als: zaak.vorm = los en zaak.aktes, dan: kan niet, zin: Kan niet.}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      tegenspraken/proef.yaml:2:42: fout R020: Het begrip “zaak.aktes” bestaat niet.
            los-met-akte: {als: zaak.vorm = los en zaak.aktes, dan: kan niet, zin: Kan niet.}
                                                   ^^^^^^^^^^
        hulp: Bedoelde u “zaak.akte”, “zaak.plaats” of “zaak.mag”?
      """

  Scenario: R044 Een halve bron
    Gegeven het regelbestand "tegenspraken/proef.yaml"
      """
      tegenspraken:
        los-met-akte:
          als: zaak.vorm = los en zaak.akte
          dan: kan niet
          zin: Een losse zaak heeft geen akte.
          bron: {wet: Proefwet, artikel: 2, url: https://example.org/wet}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      tegenspraken/proef.yaml:2:3: fout R044: De tegenspraak “los-met-akte” mist: geverifieerd, zekerheid.
            los-met-akte:
            ^^^^^^^^^^^^
        hulp: Zonder bron kan ook: dan volgt ze alleen uit de woorden zelf.
      """

  Scenario: R092 Een conclusie geeft niemand op
    Gegeven het regelbestand "tegenspraken/proef.yaml"
      """
      tegenspraken:
        mag-zonder-akte:
          als: zaak.mag en niet zaak.akte
          dan: kan niet
          zin: Zonder akte mag het niet.
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      tegenspraken/proef.yaml:3:5: fout R092: “zaak.mag” volgt uit de regels; niemand geeft het op.
              als: zaak.mag en niet zaak.akte
              ^^^
        zie ook begrippen/basis.yaml:7:3
            zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}
            ^^^^^^^^
        hulp: Een tegenspraak gaat over feiten. Noem de feiten zelf.
      """

  Scenario: R093 Eén feit spreekt zichzelf niet tegen
    Gegeven het regelbestand "tegenspraken/proef.yaml"
      """
      tegenspraken:
        veel:
          als: zaak.deel > 90%
          dan: let op
          zin: Dat is veel.
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      tegenspraken/proef.yaml:3:5: fout R093: Een tegenspraak gaat over twee feiten, of over een feit en de peildatum.
              als: zaak.deel > 90%
              ^^^
        hulp: Voor één feit zijn er “minimaal”, “maximaal” en “opties”.
      """

  Abstract Scenario: R094 Wat nooit samen kan worden opgegeven
    Gegeven het regelbestand "tegenspraken/proef.yaml"
      """
      tegenspraken:
        nooit:
          als: <als>
          dan: kan niet
          zin: Dit kan niet.
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      tegenspraken/proef.yaml:3:5: fout R094: De tegenspraak “nooit” kan nooit voorkomen.
              als: <als>
              ^^^
        hulp: Kijk naar de opties en grenzen van deze feiten.
      """

    Voorbeelden:
      | als                                                              |
      | zaak.vorm = los en zaak.vorm = vast en zaak.akte                 |
      | niet (zaak.vorm in [los, vast]) en zaak.akte                     |
      | zaak.akte en zaak.vorm = los en niet zaak.akte                   |
      | zaak.akte en zaak.deel > 100%                                    |
      | zaak.deel < 10% en zaak.akte en zaak.deel > 10%                  |
      | (zaak.vorm = los of zaak.deel > 50%) en zaak.vorm = vast en zaak.deel < 50% |

  Abstract Scenario: Wat misschien kan, wordt niet geweigerd
    Gegeven het regelbestand "tegenspraken/proef.yaml"
      """
      tegenspraken:
        soms:
          als: <als>
          dan: kan niet
          zin: Dit kan niet.
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle niets

    Voorbeelden:
      | als                                             |
      | zaak.plaats != Almere en zaak.akte              |
      | zaak.deel >= 100% en zaak.akte                  |
      | zaak.vorm != los en zaak.akte                   |
      | niet (zaak.vorm = los en zaak.akte)             |
      | (zaak.vorm = los of zaak.akte) en zaak.vorm = vast |
