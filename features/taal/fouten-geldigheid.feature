# language: nl
Functionaliteit: Fouten in perioden en bronnen
  Een waarde geldt in een periode en heeft altijd een bron.

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

  Scenario: R030 Perioden die overlappen
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Grens
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, tot: 2021-12-31, waarde: € 10}
            - {vanaf: 2021-12-31, waarde: € 20}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:10:9: fout R030: De perioden van “proef.grens” overlappen.
                - {vanaf: 2021-12-31, waarde: € 20}
                  ^
        zie ook parameters/proef.yaml:9:9
                - {vanaf: 2020-01-01, tot: 2021-12-31, waarde: € 10}
                  ^
        hulp: Laat een periode een dag na de vorige beginnen.
      """

  Scenario: R031 Een gat tussen perioden
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Grens
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, tot: 2021-12-30, waarde: € 10}
            - {vanaf: 2022-01-01, waarde: € 20}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:10:9: fout R031: Tussen twee perioden van “proef.grens” zit een gat.
                - {vanaf: 2022-01-01, waarde: € 20}
                  ^
        zie ook parameters/proef.yaml:9:9
                - {vanaf: 2020-01-01, tot: 2021-12-30, waarde: € 10}
                  ^
        hulp: Vul het gat of zet “hiaten: ja” bij de parameter.
      """

  Scenario: R032 Een waarde zonder bron
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Grens
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, waarde: € 10}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:8:9: fout R032: Deze waarde heeft geen bron.
                - {vanaf: 2020-01-01, waarde: € 10}
                  ^
        hulp: Voeg “bron:” toe.
      """

  Scenario: R033 Een periode die eindigt voor zij begint
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Grens
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, tot: 2019-12-31, waarde: € 10}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:9:9: fout R033: “tot” ligt voor “vanaf”.
                - {vanaf: 2020-01-01, tot: 2019-12-31, waarde: € 10}
                  ^
      """

  Scenario: R033 Een regel die eindigt voor hij begint
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
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: zaak.klaar, geldig_tot: 2019-12-31}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:10: fout R033: “geldig_tot” ligt voor “geldig_vanaf”.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: zaak.klaar, geldig_tot: 2019-12-31}
                   ^^^^^
      """

  Scenario: R034 Een waarde voor wie niets verschilt
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Grens
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, voor: werken, waarde: € 10}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:9:9: fout R034: “voor” kan alleen als de parameter “per” heeft.
                - {vanaf: 2020-01-01, voor: werken, waarde: € 10}
                  ^
      """

  Scenario: R034 Een waarde die niet zegt voor wie
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
            - {vanaf: 2020-01-01, waarde: € 10}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:10:9: fout R034: “voor” ontbreekt bij deze waarde.
                - {vanaf: 2020-01-01, waarde: € 10}
                  ^
      """

  Scenario: R044 Een regel zonder bron, artikel en datum
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: Proefwet
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:6:10: fout R044: De regel “proef” mist: artikel, url, geldig_vanaf, geverifieerd, zekerheid.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: zaak.klaar}
                   ^^^^^
        hulp: Zet het bij de regel of boven in het bestand.
      """
