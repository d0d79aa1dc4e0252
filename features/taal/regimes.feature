# language: nl
Functionaliteit: Regimes
  Eén begrip zegt welk deel van een wet geldt. Een regel noemt onder “regimes” waar hij geldt. In een
  ander regime zwijgt hij. Is het regime nog open, dan is ook de regel nog open.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.openbaar: {soort: ja_nee, titel: Zaak is openbaar, vraag: Is de zaak openbaar?}
        zaak.licht: {soort: ja_nee, titel: Zaak kiest de lichte vorm, vraag: Kiest u de lichte vorm?}
        zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
        zaak.delen: {soort: groep, titel: Delen, vraag: Welke delen zijn er?}
        delen.klaar: {soort: ja_nee, titel: Deel is klaar, vraag: Is het deel klaar?, per: zaak.delen}
        delen.mag: {soort: ja_nee, titel: Deel mag, afgeleid: ja, anders: nee, per: zaak.delen}
        zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}
        zaak.moet: {soort: ja_nee, titel: Zaak moet snel, afgeleid: ja, anders: nee}
        zaak.vrij: {soort: ja_nee, titel: Zaak is vrij, afgeleid: ja, anders: nee}
        zaak.prijs: {soort: bedrag, titel: Prijs van de zaak, afgeleid: ja}
        regime.deel_2: {soort: ja_nee, titel: Deel 2 van de wet geldt, afgeleid: ja}
        zaak.regime:
          soort: keuze
          titel: Regime van de zaak
          afgeleid: ja
          opties: {vrij: Vrij, vol: Vol, licht: Licht}
          groepen:
            regime.deel_2: [vol, licht]
          regime_van:
            wet: Proefwet
            url: https://example.org/wet
            artikelen: [2.9 t/m 2.20, 2a.*]
      """
    En het regelbestand "wet/regime.yaml"
      """
      regelset: regime
      titel: Regime
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2.9, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regimes: vooraf
      regels:
        - {id: vrij, titel: Niet openbaar is vrij, concludeert: zaak.regime = vrij, als: niet zaak.openbaar}
        - {id: vol, titel: Openbaar is vol, concludeert: zaak.regime = vol, als: zaak.openbaar en niet zaak.licht}
        - {id: licht, titel: Licht gekozen, concludeert: zaak.regime = licht, als: zaak.openbaar en zaak.licht}
        - {id: groep, titel: Openbaar is deel 2, concludeert: regime.deel_2 = zaak.openbaar}
      """
    En het regelbestand "wet/basis.yaml"
      """
      regelset: basis
      titel: Basis
      normsoort: wet
      bron: {titel: Proefwet, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regimes: [vol, licht]
      regels:
        - {id: mag, titel: Klaar mag, artikel: 2.10 lid 1 en 2, concludeert: zaak.mag, als: zaak.klaar}
        - {id: moet, titel: Klaar moet snel, artikel: 2.11, regimes: vol, concludeert: zaak.moet, als: zaak.klaar}
        - {id: delen, titel: Klaar deel mag, artikel: 2.12, per: zaak.delen, concludeert: delen.mag, als: delen.klaar}
        - id: prijs
          titel: Prijs per vorm
          artikel: '2.13'
          regimes: regime.deel_2
          concludeert: zaak.prijs
          treffer: uniek
          tabel: |
            | zaak.klaar | => zaak.prijs |
            | ja         | € 10          |
            | nee        | € 20          |
        - {id: buiten, titel: Buiten de wet is vrij, artikel: '1.2', regimes: vrij, concludeert: zaak.vrij}
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: De dag
      doelen: [zaak.mag, zaak.moet, zaak.prijs, zaak.vrij, delen.mag]
      secties:
        - {titel: Alles, begrippen: [zaak.openbaar, zaak.licht, zaak.klaar, zaak.delen, delen.klaar]}
      """
    En de toets "proef"
    En de peildatum 1 februari 2026

  Scenario: De regels zijn in orde
    Als de regels worden gecontroleerd
    Dan meldt de controle niets

  Scenario: In zijn regime geldt een regel
    Gegeven "zaak.openbaar" is ja
    En "zaak.licht" is nee
    En "zaak.klaar" is ja
    En de groep "zaak.delen"
      | klaar |
      | ja    |
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" ja
    En is "zaak.moet" ja
    En is "zaak.prijs" € 10
    En is "delen.mag" voor "1" ja
    En is "zaak.vrij" nee

  Scenario: In een ander regime zwijgt een regel, ook een tabel en een regel per onderdeel
    Gegeven "zaak.openbaar" is nee
    En "zaak.klaar" is ja
    En de groep "zaak.delen"
      | klaar |
      | ja    |
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" nee
    En is "zaak.moet" nee
    En is "zaak.prijs" onbekend
    En is "delen.mag" voor "1" nee
    En is "zaak.vrij" ja

  Scenario: Is het regime open, dan beslist de groep waar dat kan
    Gegeven "zaak.openbaar" is ja
    En "zaak.klaar" is ja
    Als de toets wordt uitgevoerd
    Dan is "zaak.regime" onbekend
    En is "zaak.mag" ja
    En is "zaak.prijs" € 10
    En is "zaak.moet" onbekend

  Scenario: Is ook de groep open, dan is de regel open
    Gegeven "zaak.licht" is nee
    En "zaak.klaar" is ja
    Als de toets wordt uitgevoerd
    Dan is "zaak.mag" onbekend
    En is "zaak.moet" onbekend
    En is "zaak.vrij" onbekend

  Scenario: Is de groep nee, dan is een regime daarin uitgesloten, ook als het regime open is
    Gegeven het regelbestand "wet/regime.yaml"
      """
      regelset: regime
      titel: Regime
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2.9, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regimes: vooraf
      regels:
        - {id: vrij, titel: Niet openbaar is vrij, concludeert: zaak.regime = vrij, als: niet zaak.openbaar en zaak.licht}
        - {id: groep, titel: Openbaar is deel 2, concludeert: regime.deel_2 = zaak.openbaar}
      """
    En "zaak.openbaar" is nee
    En "zaak.klaar" is ja
    Als de toets wordt uitgevoerd
    Dan is "zaak.regime" onbekend
    En is "zaak.moet" nee

  Scenario: Alle regimes noemen is geen voorwaarde
    Gegeven het regelbestand "wet/overal.yaml"
      """
      regelset: overal
      titel: Overal
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2.14, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: overal, titel: Overal moet het snel, regimes: [vrij, regime.deel_2], concludeert: zaak.moet}
        - {id: altijd, titel: Overal is het vrij, regimes: alle, concludeert: zaak.vrij}
      """
    Als de toets wordt uitgevoerd
    Dan is "zaak.regime" onbekend
    En is "zaak.moet" ja
    En is "zaak.vrij" ja

  Scenario: R080 Een regelbasis zonder regimes
    Gegeven het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.openbaar: {soort: ja_nee, titel: Zaak is openbaar, vraag: Is de zaak openbaar?}
        zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}
      """
    En het regelbestand "wet/regime.yaml"
      """
      regelset: regime
      titel: Regime
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2.9, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: mag, titel: Openbaar mag, concludeert: zaak.mag, als: zaak.openbaar}
      """
    En het regelbestand "wet/basis.yaml"
      """
      regelset: basis
      titel: Basis
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2.9, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: mag-ook, titel: Openbaar mag ook, regimes: vol, concludeert: zaak.mag, als: zaak.openbaar}
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: De dag
      doelen: [zaak.mag]
      secties:
        - {titel: Alles, begrippen: [zaak.openbaar]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/basis.yaml:9:44: fout R080: Deze regelbasis kent geen regimes.
            - {id: mag-ook, titel: Openbaar mag ook, regimes: vol, concludeert: zaak.mag, als: zaak.openbaar}
                                                     ^^^^^^^
        hulp: Zet “groepen” of “regime_van” bij het begrip dat zegt welk regime geldt.
      """

  Scenario: R080 Groepen bij een ja of nee
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, groepen: {zaak.mag: [ja]}}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:60: fout R080: “groepen” kan alleen bij een keuze met vaste opties.
            zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, groepen: {zaak.mag: [ja]}}
                                                                     ^^^^^^^
        hulp: Zet het bij het begrip dat zegt welk regime geldt.
      """

  Scenario: R081 Twee begrippen die zeggen welk regime geldt
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: keuze, titel: Zaak x, vraag: Welke?, opties: [a, b], groepen: {zaak.mag: [a]}}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R081: “zaak.x” en “zaak.regime” zeggen allebei welk regime geldt.
            zaak.x: {soort: keuze, titel: Zaak x, vraag: Welke?, opties: [a, b], groepen: {zaak.mag: [a]}}
            ^^^^^^
        zie ook begrippen/basis.yaml:13:3
            zaak.regime:
            ^^^^^^^^^^^
        hulp: Houd “groepen” en “regime_van” bij één begrip.
      """

  Scenario: R082 Een groep die geen ja of nee is, of een feit
    Gegeven het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.openbaar: {soort: ja_nee, titel: Zaak is openbaar, vraag: Is de zaak openbaar?}
        zaak.licht: {soort: ja_nee, titel: Zaak kiest de lichte vorm, vraag: Kiest u de lichte vorm?}
        zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
        zaak.delen: {soort: groep, titel: Delen, vraag: Welke delen zijn er?}
        delen.klaar: {soort: ja_nee, titel: Deel is klaar, vraag: Is het deel klaar?, per: zaak.delen}
        delen.mag: {soort: ja_nee, titel: Deel mag, afgeleid: ja, anders: nee, per: zaak.delen}
        zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}
        zaak.moet: {soort: ja_nee, titel: Zaak moet snel, afgeleid: ja, anders: nee}
        zaak.vrij: {soort: ja_nee, titel: Zaak is vrij, afgeleid: ja, anders: nee}
        zaak.prijs: {soort: bedrag, titel: Prijs van de zaak, afgeleid: ja}
        regime.deel_2: {soort: ja_nee, titel: Deel 2 van de wet geldt, afgeleid: ja}
        zaak.regime:
          soort: keuze
          titel: Regime van de zaak
          afgeleid: ja
          opties: {vrij: Vrij, vol: Vol, licht: Licht}
          groepen:
            regime.deel_2: [vol, licht]
            zaak.prijs: [vol]
            zaak.klaar: [licht]
            delen.mag: [vrij]
            regime.deel_3: [vrij]
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/basis.yaml:20:7: fout R082: “zaak.prijs” kan geen groep van regimes zijn.
                zaak.prijs: [vol]
                ^^^^^^^^^^
        zie ook begrippen/basis.yaml:11:3
            zaak.prijs: {soort: bedrag, titel: Prijs van de zaak, afgeleid: ja}
            ^^^^^^^^^^
        hulp: Een groep is een ja of nee die uit regels volgt: “soort: ja_nee” en “afgeleid: ja”.
      begrippen/basis.yaml:21:7: fout R082: “zaak.klaar” kan geen groep van regimes zijn.
                zaak.klaar: [licht]
                ^^^^^^^^^^
        zie ook begrippen/basis.yaml:4:3
            zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
            ^^^^^^^^^^
        hulp: Een groep is een ja of nee die uit regels volgt: “soort: ja_nee” en “afgeleid: ja”.
      begrippen/basis.yaml:22:7: fout R082: “delen.mag” kan geen groep van regimes zijn.
                delen.mag: [vrij]
                ^^^^^^^^^
        zie ook begrippen/basis.yaml:7:3
            delen.mag: {soort: ja_nee, titel: Deel mag, afgeleid: ja, anders: nee, per: zaak.delen}
            ^^^^^^^^^
        hulp: Een groep is een ja of nee die uit regels volgt: “soort: ja_nee” en “afgeleid: ja”.
      begrippen/basis.yaml:23:7: fout R020: Het begrip “regime.deel_3” bestaat niet.
                regime.deel_3: [vrij]
                ^^^^^^^^^^^^^
        hulp: Bedoelde u “regime.deel_2”?
      """

  Scenario: R022 Een groep met een regime dat niet bestaat
    Gegeven het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.openbaar: {soort: ja_nee, titel: Zaak is openbaar, vraag: Is de zaak openbaar?}
        zaak.licht: {soort: ja_nee, titel: Zaak kiest de lichte vorm, vraag: Kiest u de lichte vorm?}
        zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
        zaak.delen: {soort: groep, titel: Delen, vraag: Welke delen zijn er?}
        delen.klaar: {soort: ja_nee, titel: Deel is klaar, vraag: Is het deel klaar?, per: zaak.delen}
        delen.mag: {soort: ja_nee, titel: Deel mag, afgeleid: ja, anders: nee, per: zaak.delen}
        zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}
        zaak.moet: {soort: ja_nee, titel: Zaak moet snel, afgeleid: ja, anders: nee}
        zaak.vrij: {soort: ja_nee, titel: Zaak is vrij, afgeleid: ja, anders: nee}
        zaak.prijs: {soort: bedrag, titel: Prijs van de zaak, afgeleid: ja}
        regime.deel_2: {soort: ja_nee, titel: Deel 2 van de wet geldt, afgeleid: ja}
        zaak.regime:
          soort: keuze
          titel: Regime van de zaak
          afgeleid: ja
          opties: {vrij: Vrij, vol: Vol, licht: Licht}
          groepen:
            regime.deel_2: [vol, lichte]
          regime_van:
            wet: Proefwet
            url: https://example.org/wet
            artikelen: [deel 2, 2.20 t/m 2.9, 2a.*]
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/basis.yaml:19:28: fout R022: Het regime “lichte” bestaat niet.
                regime.deel_2: [vol, lichte]
                                     ^^^^^^
        hulp: Bedoelde u “licht”?
      begrippen/basis.yaml:23:19: fout R004: “deel 2” is geen artikel en geen reeks.
                artikelen: [deel 2, 2.20 t/m 2.9, 2a.*]
                            ^^^^^^
        hulp: Schrijf bijvoorbeeld 2.82a, 2.9 t/m 2.163g of 2a.* voor alle artikelen van deel 2a.
      begrippen/basis.yaml:23:27: fout R004: “2.20 t/m 2.9” is geen artikel en geen reeks.
                artikelen: [deel 2, 2.20 t/m 2.9, 2a.*]
                                    ^^^^^^^^^^^^
        hulp: Schrijf bijvoorbeeld 2.82a, 2.9 t/m 2.163g of 2a.* voor alle artikelen van deel 2a.
      """

  Scenario: R022 Een regel in een regime dat niet bestaat
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2.15, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regimes: [vol, vooraf]
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.moet, als: zaak.klaar}
        - {id: proef-2, titel: Proef 2, concludeert: zaak.moet, als: zaak.klaar, regimes: volle}
        - {id: proef-3, titel: Proef 3, concludeert: zaak.moet, als: zaak.klaar, regimes: []}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:8:16: fout R022: Het regime “vooraf” bestaat niet.
          regimes: [vol, vooraf]
                         ^^^^^^
        hulp: “vooraf” staat alleen, zonder regimes erbij.
      wet/proef.yaml:11:85: fout R022: Het regime “volle” bestaat niet.
          {id: proef-2, titel: Proef 2, concludeert: zaak.moet, als: zaak.klaar, regimes: volle}
                                                                                          ^^^^^
        hulp: Bedoelde u “vol” of “alle”?
      wet/proef.yaml:12:76: fout R004: Deze lijst mag niet leeg zijn bij “regimes”.
            - {id: proef-3, titel: Proef 3, concludeert: zaak.moet, als: zaak.klaar, regimes: []}
                                                                                     ^^^^^^^
      """

  Scenario: R083 Een regel die het regime bepaalt, kan er niet van afhangen
    Gegeven het regelbestand "wet/regime.yaml"
      """
      regelset: regime
      titel: Regime
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2.9, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regimes: vooraf
      regels:
        - {id: vrij, titel: Niet openbaar is vrij, concludeert: zaak.regime = vrij, als: niet zaak.openbaar}
        - {id: vol, titel: Openbaar is vol, concludeert: zaak.regime = vol, als: zaak.openbaar en niet zaak.mag}
        - {id: licht, titel: Licht gekozen, concludeert: zaak.regime = licht, als: zaak.openbaar en zaak.mag}
        - {id: groep, titel: Openbaar is deel 2, concludeert: regime.deel_2 = zaak.openbaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/basis.yaml:10:10: fout R083: De regel “mag” bepaalt mee welk regime geldt, dus hij kan er niet van afhangen.
            - {id: mag, titel: Klaar mag, artikel: 2.10 lid 1 en 2, concludeert: zaak.mag, als: zaak.klaar}
                   ^^^
        zie ook begrippen/basis.yaml:13:3
            zaak.regime:
            ^^^^^^^^^^^
        hulp: Schrijf “regimes: vooraf”.
      """

  Scenario: R084 Vooraf bij een regel die het regime niet bepaalt
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2.15, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regimes: vooraf
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.moet, als: zaak.klaar}
        - {id: proef-2, titel: Proef 2, concludeert: zaak.moet, als: zaak.klaar, regimes: vooraf}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:10:10: fout R084: “zaak.regime” hangt niet van de regel “proef” af, dus “vooraf” kan hier niet.
            - {id: proef, titel: Proef, concludeert: zaak.moet, als: zaak.klaar}
                   ^^^^^
        zie ook wet/proef.yaml:8:1
          regimes: vooraf
          ^^^^^^^
        hulp: Noem de regimes waarin de regel geldt.
      wet/proef.yaml:11:76: fout R084: “zaak.regime” hangt niet van de regel “proef-2” af, dus “vooraf” kan hier niet.
            - {id: proef-2, titel: Proef 2, concludeert: zaak.moet, als: zaak.klaar, regimes: vooraf}
                                                                                     ^^^^^^^
        hulp: Noem de regimes waarin de regel geldt.
      """

  Scenario: R085 Een regel op een artikel van een deel, zonder regimes
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, url: https://example.org/wet/2026}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: begin, titel: Artikel van deel 1, artikel: 1.4 lid 2 en 9, concludeert: zaak.moet, als: zaak.klaar}
        - {id: ervoor, titel: Artikel voor het deel, artikel: 2.1 tot en met 2.8, concludeert: zaak.moet, als: zaak.klaar}
        - {id: reeks, titel: Reeks die erin loopt, artikel: 2.1 tot en met 2.9a, concludeert: zaak.moet, als: zaak.klaar}
        - {id: laatste, titel: Laatste artikel, artikel: 1.4 en 2.20 lid 3, concludeert: zaak.moet, als: zaak.klaar}
        - {id: erna, titel: Artikel na het deel, artikel: 2.20a, concludeert: zaak.moet, als: zaak.klaar}
        - {id: tweede, titel: Tweede artikel van de lijst, artikel: 2.1 tot en met 2.6a en 2a.2, concludeert: zaak.moet, als: zaak.klaar}
        - {id: afdeling, titel: Hele afdeling, artikel: afdeling 2a.3, concludeert: zaak.moet, als: zaak.klaar}
        - {id: uitzondering, titel: Uitzondering, artikel: 2.10 lid 3, uitzondering_op: mag, als: zaak.licht}
        - {id: andere-wet, titel: Andere wet, artikel: 2.10, bron: {titel: Anderewet, url: 'https://example.org/ander'}, concludeert: zaak.moet, als: zaak.klaar}
        - {id: lijkt-erop, titel: Ander adres dat erop lijkt, artikel: 2.10, bron: {titel: Wettelijk, url: 'https://example.org/wettelijk'}, concludeert: zaak.moet, als: zaak.klaar}
        - {id: zelfde-wet, titel: Zelfde wet op een andere plek, artikel: 2.10, bron: {titel: Proefwet, url: 'https://example.org/ander'}, concludeert: zaak.moet, als: zaak.klaar}
        - id: tabel
          titel: Tabel
          artikel: '2.13'
          concludeert: zaak.prijs
          treffer: eerste
          tabel: |
            | zaak.licht | => zaak.prijs |
            | ja         | € 30          |
            | -          | € 40          |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:11:10: fout R085: De regel “reeks” staat op artikel 2.1 tot en met 2.9a van de Proefwet, maar zegt niet in welke regimes hij geldt.
            - {id: reeks, titel: Reeks die erin loopt, artikel: 2.1 tot en met 2.9a, concludeert: zaak.moet, als: zaak.klaar}
                   ^^^^^
        hulp: Voeg “regimes: [..]” toe, of “regimes: vooraf” als de regel meebepaalt welk regime geldt.
      wet/proef.yaml:12:10: fout R085: De regel “laatste” staat op artikel 2.20 van de Proefwet, maar zegt niet in welke regimes hij geldt.
            - {id: laatste, titel: Laatste artikel, artikel: 1.4 en 2.20 lid 3, concludeert: zaak.moet, als: zaak.klaar}
                   ^^^^^^^
        hulp: Voeg “regimes: [..]” toe, of “regimes: vooraf” als de regel meebepaalt welk regime geldt.
      wet/proef.yaml:14:10: fout R085: De regel “tweede” staat op artikel 2a.2 van de Proefwet, maar zegt niet in welke regimes hij geldt.
            - {id: tweede, titel: Tweede artikel van de lijst, artikel: 2.1 tot en met 2.6a en 2a.2, concludeert: zaak.moet, als: zaak.klaar}
                   ^^^^^^
        hulp: Voeg “regimes: [..]” toe, of “regimes: vooraf” als de regel meebepaalt welk regime geldt.
      wet/proef.yaml:15:10: fout R085: De regel “afdeling” staat op afdeling 2a.3 van de Proefwet, maar zegt niet in welke regimes hij geldt.
            - {id: afdeling, titel: Hele afdeling, artikel: afdeling 2a.3, concludeert: zaak.moet, als: zaak.klaar}
                   ^^^^^^^^
        hulp: Voeg “regimes: [..]” toe, of “regimes: vooraf” als de regel meebepaalt welk regime geldt.
      wet/proef.yaml:16:10: fout R085: De regel “uitzondering” staat op artikel 2.10 van de Proefwet, maar zegt niet in welke regimes hij geldt.
            - {id: uitzondering, titel: Uitzondering, artikel: 2.10 lid 3, uitzondering_op: mag, als: zaak.licht}
                   ^^^^^^^^^^^^
        hulp: Voeg “regimes: [..]” toe, of “regimes: vooraf” als de regel meebepaalt welk regime geldt.
      wet/proef.yaml:19:10: fout R085: De regel “zelfde-wet” staat op artikel 2.10 van de Proefwet, maar zegt niet in welke regimes hij geldt.
            - {id: zelfde-wet, titel: Zelfde wet op een andere plek, artikel: 2.10, bron: {titel: Proefwet, url: 'https://example.org/ander'}, concludeert: zaak.moet, als
                   ^^^^^^^^^^
        hulp: Voeg “regimes: [..]” toe, of “regimes: vooraf” als de regel meebepaalt welk regime geldt.
      wet/proef.yaml:20:9: fout R085: De regel “tabel” staat op artikel 2.13 van de Proefwet, maar zegt niet in welke regimes hij geldt.
            - id: tabel
                  ^^^^^
        hulp: Voeg “regimes: [..]” toe, of “regimes: vooraf” als de regel meebepaalt welk regime geldt.
      """
