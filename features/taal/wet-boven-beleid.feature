# language: nl
Functionaliteit: De wet gaat boven beleid
  Beleid, advies en voorstellen kunnen niet stil veranderen wat de wet zegt. Zij concluderen niets wat
  de wet concludeert of waar de wet naar kijkt, en zij zijn geen uitzondering op de wet. Dat kan alleen
  als het begrip “open_voor” heeft, of als de regel zegt waar de wet het toestaat.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.groot: {soort: ja_nee, titel: Zaak is groot, vraag: Is de zaak groot?}
        zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
        zaak.bijzonder: {soort: ja_nee, titel: Zaak is bijzonder, afgeleid: ja, anders: nee}
        zaak.moet: {soort: ja_nee, titel: Zaak moet openbaar, afgeleid: ja, anders: nee}
        zaak.termijn: {soort: dagen, titel: Termijn van de zaak, afgeleid: ja}
        zaak.delen: {soort: groep, titel: Delen, vraag: Welke delen zijn er?}
        delen.klaar: {soort: ja_nee, titel: Deel is klaar, vraag: Is het deel klaar?, per: zaak.delen}
        delen.mag: {soort: ja_nee, titel: Deel mag, afgeleid: ja, anders: nee, per: zaak.delen}
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
        - {id: moet, titel: Groot moet openbaar, concludeert: zaak.moet, als: zaak.groot}
        - {id: bijzonder, titel: Klaar is bijzonder, concludeert: zaak.bijzonder, als: zaak.klaar}
        - {id: behalve, titel: Behalve bijzonder, uitzondering_op: moet, als: zaak.bijzonder}
        - {id: delen, titel: Klaar deel mag, per: zaak.delen, concludeert: delen.mag, als: delen.klaar}
        - id: termijn
          titel: Termijn per zaak
          concludeert: zaak.termijn
          treffer: uniek
          tabel: |
            | zaak.groot | => zaak.termijn |
            | ja         | 30 dagen        |
            | nee        | 10 dagen        |
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: De dag
      doelen: [zaak.moet, zaak.termijn, delen.mag]
      secties:
        - {titel: Alles, begrippen: [zaak.groot, zaak.klaar, zaak.delen, delen.klaar]}
      """
    En de toets "proef"
    En de peildatum 1 februari 2026

  Scenario: R100 Beleid concludeert wat de wet concludeert, los, in een tabel en per onderdeel
    Gegeven het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: beleid
      bron: {titel: Proefbeleid, artikel: 2, url: https://example.org/beleid}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: mag-niet, titel: Nooit openbaar, concludeert: zaak.moet = nee, als: zaak.klaar}
        - {id: deel-mag, titel: Elk deel mag, per: zaak.delen, concludeert: delen.mag}
        - id: kort
          titel: Altijd kort
          concludeert: zaak.termijn
          treffer: eerste
          tabel: |
            | zaak.klaar | => zaak.termijn |
            | ja         | 5 dagen         |
            | -          | 6 dagen         |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      beleid/proef.yaml:9:10: fout R100: De beleidsregel “mag-niet” concludeert “zaak.moet”, maar dat doet de regel “moet” van de wet al.
            - {id: mag-niet, titel: Nooit openbaar, concludeert: zaak.moet = nee, als: zaak.klaar}
                   ^^^^^^^^
        zie ook wet/basis.yaml:9:10
            - {id: moet, titel: Groot moet openbaar, concludeert: zaak.moet, als: zaak.groot}
                   ^^^^
        hulp: Concludeer een ander begrip. Laat de wet dit over, zet dan “open_voor: [beleid]” bij “zaak.moet”. Staat de wet deze regel toe, zeg dan waar: “wijkt_af_van_wet: artikel ...”.
      beleid/proef.yaml:10:10: fout R100: De beleidsregel “deel-mag” concludeert “delen.mag”, maar dat doet de regel “delen” van de wet al.
            - {id: deel-mag, titel: Elk deel mag, per: zaak.delen, concludeert: delen.mag}
                   ^^^^^^^^
        zie ook wet/basis.yaml:12:10
            - {id: delen, titel: Klaar deel mag, per: zaak.delen, concludeert: delen.mag, als: delen.klaar}
                   ^^^^^
        hulp: Concludeer een ander begrip. Laat de wet dit over, zet dan “open_voor: [beleid]” bij “delen.mag”. Staat de wet deze regel toe, zeg dan waar: “wijkt_af_van_wet: artikel ...”.
      beleid/proef.yaml:11:9: fout R100: De beleidsregel “kort” concludeert “zaak.termijn”, maar dat doet de regel “termijn” van de wet al.
            - id: kort
                  ^^^^
        zie ook wet/basis.yaml:13:9
            - id: termijn
                  ^^^^^^^
        hulp: Concludeer een ander begrip. Laat de wet dit over, zet dan “open_voor: [beleid]” bij “zaak.termijn”. Staat de wet deze regel toe, zeg dan waar: “wijkt_af_van_wet: artikel ...”.
      """

  Scenario: R101 Advies is een uitzondering op de wet, ook op een uitzondering in de wet en op een tabel
    Gegeven het regelbestand "advies/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: advies
      bron: {titel: Proefadvies, artikel: 2, url: https://example.org/advies}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: niet-nodig, titel: Niet nodig, uitzondering_op: moet, als: zaak.klaar}
        - {id: toch-nodig, titel: Toch nodig, uitzondering_op: behalve, als: zaak.klaar}
        - {id: geen-termijn, titel: Geen termijn, uitzondering_op: termijn, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      advies/proef.yaml:9:10: fout R101: Het advies “niet-nodig” is een uitzondering op de regel “moet” van de wet. Die bepaalt “zaak.moet”.
            - {id: niet-nodig, titel: Niet nodig, uitzondering_op: moet, als: zaak.klaar}
                   ^^^^^^^^^^
        zie ook wet/basis.yaml:9:10
            - {id: moet, titel: Groot moet openbaar, concludeert: zaak.moet, als: zaak.groot}
                   ^^^^
        hulp: Haal “uitzondering_op” weg. Laat de wet dit over, zet dan “open_voor: [advies]” bij “zaak.moet”. Staat de wet deze regel toe, zeg dan waar: “wijkt_af_van_wet: artikel ...”.
      advies/proef.yaml:10:10: fout R101: Het advies “toch-nodig” is een uitzondering op de regel “behalve” van de wet. Die bepaalt “zaak.moet”.
            - {id: toch-nodig, titel: Toch nodig, uitzondering_op: behalve, als: zaak.klaar}
                   ^^^^^^^^^^
        zie ook wet/basis.yaml:11:10
            - {id: behalve, titel: Behalve bijzonder, uitzondering_op: moet, als: zaak.bijzonder}
                   ^^^^^^^
        hulp: Haal “uitzondering_op” weg. Laat de wet dit over, zet dan “open_voor: [advies]” bij “zaak.moet”. Staat de wet deze regel toe, zeg dan waar: “wijkt_af_van_wet: artikel ...”.
      advies/proef.yaml:11:10: fout R101: Het advies “geen-termijn” is een uitzondering op de regel “termijn” van de wet. Die bepaalt “zaak.termijn”.
            - {id: geen-termijn, titel: Geen termijn, uitzondering_op: termijn, als: zaak.klaar}
                   ^^^^^^^^^^^^
        zie ook wet/basis.yaml:13:9
            - id: termijn
                  ^^^^^^^
        hulp: Haal “uitzondering_op” weg. Laat de wet dit over, zet dan “open_voor: [advies]” bij “zaak.termijn”. Staat de wet deze regel toe, zeg dan waar: “wijkt_af_van_wet: artikel ...”.
      """

  Scenario: R101 Een voorstel heeft net zo goed een grond nodig
    Gegeven het regelbestand "voorstellen/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: voorstel
      bron: {titel: Proefvoorstel, artikel: 2, url: https://example.org/voorstel}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: straks-niet, titel: Straks niet meer, uitzondering_op: moet, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      voorstellen/proef.yaml:9:10: fout R101: Het voorstel “straks-niet” is een uitzondering op de regel “moet” van de wet. Die bepaalt “zaak.moet”.
            - {id: straks-niet, titel: Straks niet meer, uitzondering_op: moet, als: zaak.klaar}
                   ^^^^^^^^^^^
        zie ook wet/basis.yaml:9:10
            - {id: moet, titel: Groot moet openbaar, concludeert: zaak.moet, als: zaak.groot}
                   ^^^^
        hulp: Haal “uitzondering_op” weg. Laat de wet dit over, zet dan “open_voor: [voorstel]” bij “zaak.moet”. Wijzigt het voorstel de wet, zeg dan welk artikel: “wijkt_af_van_wet: wijzigt artikel ...”.
      """

  Scenario: R102 De wet kijkt naar wat alleen beleid concludeert
    Gegeven het regelbestand "begrippen/tijd.yaml"
      """
      begrippen:
        zaak.bijtijds: {soort: ja_nee, titel: Zaak is op tijd, afgeleid: ja, anders: nee}
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
        - {id: moet, titel: Groot moet openbaar, concludeert: zaak.moet, als: zaak.groot en niet zaak.bijzonder}
        - {id: termijn, titel: Termijn, concludeert: zaak.termijn = 10 dagen, als: zaak.klaar}
        - {id: delen, titel: Klaar deel mag, per: zaak.delen, concludeert: delen.mag, als: delen.klaar}
      """
    En het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: beleid
      bron: {titel: Proefbeleid, artikel: 2, url: https://example.org/beleid}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: bijzonder, titel: Klaar is bijzonder, concludeert: zaak.bijzonder, als: zaak.klaar}
        - {id: bijtijds, titel: Klaar is op tijd, concludeert: zaak.bijtijds, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      beleid/proef.yaml:9:10: fout R102: De beleidsregel “bijzonder” concludeert “zaak.bijzonder”, en daar kijkt de regel “moet” van de wet naar.
            - {id: bijzonder, titel: Klaar is bijzonder, concludeert: zaak.bijzonder, als: zaak.klaar}
                   ^^^^^^^^^
        zie ook wet/basis.yaml:9:10
            - {id: moet, titel: Groot moet openbaar, concludeert: zaak.moet, als: zaak.groot en niet zaak.bijzonder}
                   ^^^^
        hulp: Concludeer een ander begrip. Laat de wet dit over, zet dan “open_voor: [beleid]” bij “zaak.bijzonder”. Staat de wet deze regel toe, zeg dan waar: “wijkt_af_van_wet: artikel ...”.
      """

  Scenario: Regels die nooit op dezelfde dag gelden, raken elkaar niet
    Gegeven het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: beleid
      bron: {titel: Proefbeleid, artikel: 2, url: https://example.org/beleid}
      geldig_vanaf: 2015-01-01
      geldig_tot: 2019-12-31
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: mag-niet, titel: Nooit openbaar, concludeert: zaak.moet = nee, als: zaak.klaar}
        - {id: niet-nodig, titel: Niet nodig, uitzondering_op: moet, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle niets

  Scenario: Een uitzondering op beleid dat van de wet mag afwijken, heeft zelf geen grond nodig
    Gegeven het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: beleid
      bron: {titel: Proefbeleid, artikel: 2, url: https://example.org/beleid}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - id: niet-nodig
          titel: Een zaak die klaar is, hoeft niet openbaar
          uitzondering_op: moet
          als: zaak.klaar
          wijkt_af_van_wet: artikel 1 lid 2
        - {id: toch-wel, titel: Toch wel, uitzondering_op: niet-nodig, als: niet zaak.groot}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle niets

  Scenario: Waar de wet het toestaat, staat de grond in de uitleg
    Gegeven het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: beleid
      bron: {titel: Proefbeleid, artikel: 2, url: https://example.org/beleid}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - id: kort
          titel: Wie klaar is, is op tijd
          uitzondering_op: [behalve, termijn]
          concludeert: zaak.termijn = 5 dagen
          als: zaak.klaar
          wijkt_af_van_wet: artikel 1 lid 2 laat een kortere termijn toe
      """
    En "zaak.groot" is ja
    En "zaak.klaar" is ja
    Als de toets wordt uitgevoerd
    Dan is "zaak.termijn" 5 dagen op grond van regel "kort"
    En is "zaak.moet" ja
    En bevat de uitleg van "zaak.termijn" "Wijkt af van de wet: artikel 1 lid 2 laat een kortere termijn toe."
    En bevat de uitleg van "zaak.moet" "Wijkt af van de wet: artikel 1 lid 2 laat een kortere termijn toe."

  Scenario: Een begrip dat open is, laat de soort toe die er staat
    Gegeven het regelbestand "begrippen/open.yaml"
      """
      begrippen:
        zaak.gunst: {soort: ja_nee, titel: Zaak krijgt een gunst, afgeleid: ja, anders: nee, open_voor: [beleid, voorstel]}
      """
    En het regelbestand "wet/open.yaml"
      """
      regelset: open
      titel: Open
      normsoort: wet
      bron: {titel: Proefwet, artikel: 3, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: gunst, titel: Groot krijgt een gunst, concludeert: zaak.gunst, als: zaak.groot}
        - {id: geen-gunst, titel: Klaar krijgt geen gunst, uitzondering_op: gunst, als: zaak.klaar}
      """
    En het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: beleid
      bron: {titel: Proefbeleid, artikel: 2, url: https://example.org/beleid}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: gunst-ook, titel: Klaar krijgt ook een gunst, concludeert: zaak.gunst, als: zaak.klaar}
        - {id: toch-gunst, titel: Toch een gunst, uitzondering_op: geen-gunst, als: zaak.groot}
      """
    En het regelbestand "advies/proef.yaml"
      """
      regelset: raad
      titel: Raad
      normsoort: advies
      bron: {titel: Proefadvies, artikel: 2, url: https://example.org/advies}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: gunst-advies, titel: Liever geen gunst, uitzondering_op: gunst, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      advies/proef.yaml:9:10: fout R101: Het advies “gunst-advies” is een uitzondering op de regel “gunst” van de wet. Die bepaalt “zaak.gunst”.
            - {id: gunst-advies, titel: Liever geen gunst, uitzondering_op: gunst, als: zaak.klaar}
                   ^^^^^^^^^^^^
        zie ook wet/open.yaml:9:10
            - {id: gunst, titel: Groot krijgt een gunst, concludeert: zaak.gunst, als: zaak.groot}
                   ^^^^^
        hulp: Haal “uitzondering_op” weg. Laat de wet dit over, zet dan “open_voor: [advies]” bij “zaak.gunst”. Staat de wet deze regel toe, zeg dan waar: “wijkt_af_van_wet: artikel ...”.
      """

  Scenario: R101 Alles wat een uitzondering in de wet bepaalt, moet open zijn
    Gegeven het regelbestand "begrippen/open.yaml"
      """
      begrippen:
        zaak.gunst: {soort: ja_nee, titel: Zaak krijgt een gunst, afgeleid: ja, anders: nee, open_voor: beleid}
      """
    En het regelbestand "wet/open.yaml"
      """
      regelset: open
      titel: Open
      normsoort: wet
      bron: {titel: Proefwet, artikel: 3, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: gunst, titel: Klaar krijgt een gunst, concludeert: zaak.gunst, als: zaak.klaar, uitzondering_op: moet}
      """
    En het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: beleid
      bron: {titel: Proefbeleid, artikel: 2, url: https://example.org/beleid}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: geen-gunst, titel: Geen gunst, uitzondering_op: gunst, als: zaak.groot}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      beleid/proef.yaml:9:10: fout R101: De beleidsregel “geen-gunst” is een uitzondering op de regel “gunst” van de wet. Die bepaalt “zaak.moet”.
            - {id: geen-gunst, titel: Geen gunst, uitzondering_op: gunst, als: zaak.groot}
                   ^^^^^^^^^^
        zie ook wet/open.yaml:9:10
            - {id: gunst, titel: Klaar krijgt een gunst, concludeert: zaak.gunst, als: zaak.klaar, uitzondering_op: moet}
                   ^^^^^
        hulp: Haal “uitzondering_op” weg. Laat de wet dit over, zet dan “open_voor: [beleid]” bij “zaak.moet”. Staat de wet deze regel toe, zeg dan waar: “wijkt_af_van_wet: artikel ...”.
      """

  Scenario: R103 Een grond die nergens voor nodig is
    Gegeven het regelbestand "begrippen/tijd.yaml"
      """
      begrippen:
        zaak.bijtijds: {soort: ja_nee, titel: Zaak is op tijd, afgeleid: ja, anders: nee}
      """
    En het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: beleid
      bron: {titel: Proefbeleid, artikel: 2, url: https://example.org/beleid}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: bijtijds, titel: Klaar is op tijd, concludeert: zaak.bijtijds, als: zaak.klaar, wijkt_af_van_wet: artikel 1}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      beleid/proef.yaml:9:10: waarschuwing R103: De beleidsregel “bijtijds” zegt van de wet af te wijken, maar raakt geen regel van de wet.
            - {id: bijtijds, titel: Klaar is op tijd, concludeert: zaak.bijtijds, als: zaak.klaar, wijkt_af_van_wet: artikel 1}
                   ^^^^^^^^
        hulp: Haal “wijkt_af_van_wet” weg.
      """

  Scenario: R103 Een regel van de wet wijkt niet van de wet af
    Gegeven het regelbestand "begrippen/tijd.yaml"
      """
      begrippen:
        zaak.bijtijds: {soort: ja_nee, titel: Zaak is op tijd, afgeleid: ja, anders: nee}
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
        - {id: bijtijds, titel: Klaar is op tijd, concludeert: zaak.bijtijds, als: zaak.klaar, wijkt_af_van_wet: artikel 1}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:10: fout R103: De regel “bijtijds” is zelf wet: “wijkt_af_van_wet” kan hier niet.
            - {id: bijtijds, titel: Klaar is op tijd, concludeert: zaak.bijtijds, als: zaak.klaar, wijkt_af_van_wet: artikel 1}
                   ^^^^^^^^
        hulp: Haal het weg. Een uitzondering in de wet is gewoon “uitzondering_op”.
      """

  Scenario: R104 Een begrip dat voor niets open is
    Gegeven het regelbestand "begrippen/tijd.yaml"
      """
      begrippen:
        zaak.bijtijds: {soort: ja_nee, titel: Zaak is op tijd, afgeleid: ja, anders: nee}
      """
    En het regelbestand "begrippen/open.yaml"
      """
      begrippen:
        zaak.gunst: {soort: ja_nee, titel: Zaak krijgt een gunst, afgeleid: ja, anders: nee, open_voor: [beleid, advies]}
        zaak.feit: {soort: ja_nee, titel: Zaak is een feit, vraag: Is het zo?, open_voor: [beleid]}
      """
    En het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: beleid
      bron: {titel: Proefbeleid, artikel: 2, url: https://example.org/beleid}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: gunst, titel: Klaar krijgt een gunst, concludeert: zaak.gunst, als: zaak.klaar}
        - {id: bijtijds, titel: Klaar is op tijd, concludeert: zaak.bijtijds, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/open.yaml:3:74: fout R072: “open_voor” kan alleen bij een afgeleid begrip.
            zaak.feit: {soort: ja_nee, titel: Zaak is een feit, vraag: Is het zo?, open_voor: [beleid]}
                                                                                   ^^^^^^^^^
        hulp: Voeg “afgeleid: ja” toe of haal de sleutel weg.
      begrippen/open.yaml:2:3: waarschuwing R104: “zaak.gunst” is open voor beleid en advies, maar geen regel van de wet concludeert het of kijkt ernaar.
            zaak.gunst: {soort: ja_nee, titel: Zaak krijgt een gunst, afgeleid: ja, anders: nee, open_voor: [beleid, advies]}
            ^^^^^^^^^^
        hulp: Haal “open_voor” weg.
      """

  Scenario: R004 Open voor een soort norm die niet bestaat
    Gegeven het regelbestand "begrippen/open.yaml"
      """
      begrippen:
        zaak.gunst: {soort: ja_nee, titel: Zaak krijgt een gunst, afgeleid: ja, anders: nee, open_voor: [gemeente]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/open.yaml:2:100: fout R004: “gemeente” kan niet bij “open_voor”.
          t: ja_nee, titel: Zaak krijgt een gunst, afgeleid: ja, anders: nee, open_voor: [gemeente]}
                                                                                          ^^^^^^^^
        hulp: Kies uit: beleid, advies, voorstel.
      """

  Scenario: R105 De grond is geen artikel dat bij een regel van de wet staat
    Gegeven het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: beleid
      bron: {titel: Proefbeleid, artikel: 2, url: https://example.org/beleid}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: verzonnen, titel: Verzonnen, uitzondering_op: moet, als: zaak.klaar, wijkt_af_van_wet: artikel 99.99}
        - {id: vaag, titel: Vaag, uitzondering_op: moet, als: zaak.klaar, wijkt_af_van_wet: dat mag al jaren}
        - {id: half, titel: Half, uitzondering_op: moet, als: zaak.klaar, wijkt_af_van_wet: artikel 1 en artikel 1a lid 1}
        - {id: goed, titel: Goed, uitzondering_op: moet, als: zaak.klaar, wijkt_af_van_wet: op grond van artikel 1 lid 9 mag het}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      beleid/proef.yaml:9:10: fout R105: De beleidsregel “verzonnen” leunt op artikel 99.99. Dat artikel staat bij geen enkele regel van de wet.
            - {id: verzonnen, titel: Verzonnen, uitzondering_op: moet, als: zaak.klaar, wijkt_af_van_wet: artikel 99.99}
                   ^^^^^^^^^
        zie ook wet/basis.yaml:9:10
            - {id: moet, titel: Groot moet openbaar, concludeert: zaak.moet, als: zaak.groot}
                   ^^^^
        hulp: Noem het artikel dat deze afwijking toestaat. Staat dat nog nergens, schrijf dan eerst die regel van de wet.
      beleid/proef.yaml:10:10: fout R105: De beleidsregel “vaag” wijkt af van de wet, maar noemt geen artikel.
            - {id: vaag, titel: Vaag, uitzondering_op: moet, als: zaak.klaar, wijkt_af_van_wet: dat mag al jaren}
                   ^^^^
        zie ook wet/basis.yaml:9:10
            - {id: moet, titel: Groot moet openbaar, concludeert: zaak.moet, als: zaak.groot}
                   ^^^^
        hulp: Noem het artikel dat deze afwijking toestaat. Staat dat nog nergens, schrijf dan eerst die regel van de wet.
      beleid/proef.yaml:11:10: fout R105: De beleidsregel “half” leunt op artikel 1a. Dat artikel staat bij geen enkele regel van de wet.
            - {id: half, titel: Half, uitzondering_op: moet, als: zaak.klaar, wijkt_af_van_wet: artikel 1 en artikel 1a lid 1}
                   ^^^^
        zie ook wet/basis.yaml:9:10
            - {id: moet, titel: Groot moet openbaar, concludeert: zaak.moet, als: zaak.groot}
                   ^^^^
        hulp: Noem het artikel dat deze afwijking toestaat. Staat dat nog nergens, schrijf dan eerst die regel van de wet.
      """

  Scenario: R105 Een voorstel noemt het artikel van de regel die anders wordt
    Gegeven het regelbestand "wet/ander.yaml"
      """
      regelset: ander
      titel: Ander
      normsoort: wet
      bron: {titel: Proefwet, artikel: 3 tot en met 5, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: ander, titel: Klaar is bijzonder, concludeert: zaak.bijzonder, als: zaak.groot}
      """
    En het regelbestand "voorstellen/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: voorstel
      bron: {titel: Proefvoorstel, artikel: 2, url: https://example.org/voorstel}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: elders, titel: Elders, uitzondering_op: moet, als: zaak.klaar, wijkt_af_van_wet: wijzigt artikel 3}
        - {id: hier, titel: Hier, uitzondering_op: moet, als: zaak.klaar, wijkt_af_van_wet: wijzigt artikel 1}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      voorstellen/proef.yaml:9:10: fout R105: Het voorstel “elders” zegt artikel 3 te wijzigen. Dat staat niet bij de regel die anders wordt.
            - {id: elders, titel: Elders, uitzondering_op: moet, als: zaak.klaar, wijkt_af_van_wet: wijzigt artikel 3}
                   ^^^^^^
        zie ook wet/basis.yaml:9:10
            - {id: moet, titel: Groot moet openbaar, concludeert: zaak.moet, als: zaak.groot}
                   ^^^^
        hulp: Noem het artikel dat wijzigt, bijvoorbeeld “wijzigt artikel 1”.
      """

  Abstract Scenario: R106 De wet kijkt naar een waarde die geen wet is: <bron>
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        zaak.grens:
          soort: bedrag
          titel: Grens
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, tot: 2025-12-31, waarde: € 100, bron: Proefwet, url: https://example.org/wet}
            - {vanaf: 2026-01-01, waarde: € 200, bron: <bron>, url: https://example.org/x<normsoort>}
      """
    En het regelbestand "begrippen/bedrag.yaml"
      """
      begrippen:
        zaak.bedrag: {soort: bedrag, titel: Bedrag, vraag: Hoe duur is het?}
      """
    En het regelbestand "wet/bedrag.yaml"
      """
      regelset: bedrag
      titel: Bedrag
      normsoort: wet
      bron: {titel: Proefwet, artikel: 3, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: duur, titel: Duur is bijzonder, concludeert: zaak.bijzonder, als: zaak.bedrag > zaak.grens}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R106" met "<melding>"

    Voorbeelden:
      | bron                   | normsoort           | melding                                                                                |
      | Besluit van Proefstad  | #                   | Of deze waarde in de wet staat, is niet te zien aan de bron “Besluit van Proefstad”.   |
      | Proefwet van Proefstad | #                   | Of deze waarde in de wet staat, is niet te zien aan de bron “Proefwet van Proefstad”.  |
      | Besluit van Proefstad  | , normsoort: beleid | De regel “duur” van de wet kijkt naar “zaak.grens”, maar deze waarde is beleid.        |

  Abstract Scenario: Waar de wet een waarde overlaat, mag beleid haar geven; elke andere waarde blijft van de wet
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        zaak.grens:
          soort: bedrag
          titel: Grens
          open_voor: beleid
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, tot: 2025-12-31, waarde: € 100, bron: "Proefwet, artikel 3", url: https://example.org/wet}
            - {vanaf: 2026-01-01, waarde: € 200, bron: Besluit van Proefstad, url: https://example.org/x, normsoort: <soort>}
      """
    En het regelbestand "begrippen/bedrag.yaml"
      """
      begrippen:
        zaak.bedrag: {soort: bedrag, titel: Bedrag, vraag: Hoe duur is het?}
      """
    En het regelbestand "wet/bedrag.yaml"
      """
      regelset: bedrag
      titel: Bedrag
      normsoort: wet
      bron: {titel: Proefwet, artikel: 3, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: duur, titel: Duur is bijzonder, concludeert: zaak.bijzonder, als: zaak.bedrag > zaak.grens}
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: De dag
      doelen: [zaak.bijzonder]
      secties:
        - {titel: Alles, begrippen: [zaak.klaar, zaak.bedrag]}
      """
    Als de regels worden gecontroleerd
    Dan <uitkomst>

    Voorbeelden:
      | soort  | uitkomst                                                                |
      | wet    | meldt de controle niets                                                 |
      | beleid | meldt de controle niets                                                 |
      | advies | meldt de controle fout "R106" met "maar deze waarde is advies."         |
