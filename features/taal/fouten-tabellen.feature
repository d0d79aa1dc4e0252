# language: nl
Functionaliteit: Fouten in beslistabellen
  Elke rij heeft evenveel cellen als de kop, en elke rij kan bereikt worden.

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

  Scenario: R050 Een rij met te weinig cellen
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.soort | zaak.klaar | => zaak.mag |
            | werken | ja |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:15:9: fout R050: Deze rij heeft 2 cellen; de kop heeft er 3.
                | werken | ja |
                  ^^^^^^
      """

  Scenario: R050 Een rij met te veel cellen
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.soort | => zaak.mag |
            | werken | ja | ja |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:15:9: fout R050: Deze rij heeft 3 cellen; de kop heeft er 2.
                | werken | ja | ja |
                  ^^^^^^
      """

  Scenario: R050 Een lege cel
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.soort | => zaak.mag |
            | | ja |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:15:8: fout R050: Deze cel is leeg.
                | | ja |
                 ^
        hulp: Schrijf “-” voor “maakt niet uit”.
      """

  Scenario: R050 Een kop zonder rijen
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.soort | => zaak.mag |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:13:5: fout R050: Een tabel heeft een kop en minstens één rij.
              tabel: |
              ^^^^^
      """

  Scenario: R051 Een rij die nooit bereikt wordt
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
          concludeert: zaak.mag
          treffer: eerste
          tabel: |
            | zaak.bedrag | => zaak.mag |
            | >= € 10 | ja |
            | € 20 t/m € 30 | nee |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:16:9: fout R051: Deze rij van “tabel” wordt nooit bereikt: een eerdere rij past al op al deze gevallen.
                | € 20 t/m € 30 | nee |
                  ^^^^^^^^^^^^^
        zie ook wet/proef.yaml:15:9
                | >= € 10 | ja |
                  ^^^^^^^
        hulp: Haal de rij weg of zet haar hoger.
      """

  Scenario: R051 Een rij die dubbel staat
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.soort | => zaak.mag |
            | werken | ja |
            | werken | nee |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:16:9: fout R051: Deze rij van “tabel” wordt nooit bereikt: een eerdere rij past al op al deze gevallen.
                | werken | nee |
                  ^^^^^^
        zie ook wet/proef.yaml:15:9
                | werken | ja |
                  ^^^^^^
        hulp: Haal de rij weg of zet haar hoger.
      """

  Scenario: R052 Een tabel zonder treffer
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
          concludeert: zaak.mag
          tabel: |
            | zaak.soort | => zaak.mag |
            | werken | ja |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:12:5: fout R052: Bij een tabel hoort “treffer: uniek” of “treffer: eerste”.
              tabel: |
              ^^^^^
      """

  Scenario: R052 Treffer zonder tabel
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
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: zaak.klaar, treffer: uniek}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:71: fout R052: “treffer” hoort bij een tabel.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: zaak.klaar, treffer: uniek}
                                                                                ^^^^^^^
      """

  Scenario: R052 Een laatste kolom over iets anders
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.soort | => zaak.klaar |
            | werken | ja |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:14:22: fout R052: De laatste kolom moet “=> zaak.mag” heten.
                | zaak.soort | => zaak.klaar |
                               ^^^^^^^^^^^^^
      """

  Scenario: R052 Een waarde bij concludeert van een tabel
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
          concludeert: zaak.mag = ja
          treffer: uniek
          tabel: |
            | zaak.soort | => zaak.mag |
            | werken | ja |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:11:18: fout R052: De waarde staat bij een tabel in de laatste kolom.
              concludeert: zaak.mag = ja
                           ^^^^^^^^
      """

  Scenario: R053 Twee rijen die samen kunnen gelden
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.bedrag | => zaak.mag |
            | >= € 10 | ja |
            | <= € 20 | nee |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:16:9: fout R053: Twee rijen van “tabel” passen op hetzelfde geval, maar de treffer is uniek.
                | <= € 20 | nee |
                  ^^^^^^^
        zie ook wet/proef.yaml:15:9
                | >= € 10 | ja |
                  ^^^^^^^
        hulp: Maak de rijen strenger, of kies “treffer: eerste”.
      """

  Scenario: R022 Een cel met een keuze die niet bestaat
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.soort | => zaak.mag |
            | dienst | ja |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:15:9: fout R022: De keuze “dienst” bestaat hier niet.
                | dienst | ja |
                  ^^^^^^
        hulp: Bedoelde u “diensten”?
      """

  Scenario: R021 Een cel van een andere soort
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.bedrag | => zaak.mag |
            | >= 3 maanden | ja |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:15:9: fout R021: U kunt een bedrag niet vergelijken met een aantal maanden.
                | >= 3 maanden | ja |
                  ^^^^^^^^^^^^
      """

  Scenario: R020 Een kop met een begrip dat niet bestaat
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.sort | => zaak.mag |
            | werken | ja |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:14:9: fout R020: Het begrip “zaak.sort” bestaat niet.
                | zaak.sort | => zaak.mag |
                  ^^^^^^^^^
        hulp: Bedoelde u “zaak.soort”, “zaak.duur” of “zaak.klaar”?
      """

  Scenario: R012 Een cel die niet te lezen is
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.soort | => zaak.mag |
            | werken ! | ja |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:15:16: fout R012: Hier staat “!”, maar dat kan hier niet.
                | werken ! | ja |
                         ^
        hulp: Verwacht: (, ), * of /, + of -, ], een komma, een vergelijking (=, <, >=), en, in, niet, of, valt onder, waar.
      """

  Scenario: R021 Een uitkomst van een andere soort
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
          concludeert: zaak.mag
          treffer: uniek
          tabel: |
            | zaak.soort | => zaak.mag |
            | werken | € 10 |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:15:18: fout R021: Hier hoort een ja of nee, maar dit is een bedrag.
                | werken | € 10 |
                           ^^^^
      """

  Scenario: R054 Een streepje is geen reeks
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
          concludeert: uit.groep
          treffer: uniek
          tabel: |
            | zaak.aantal | => uit.groep |
            | 1-10 | klein |
            | > 10 | groot |
      """
    En het regelbestand "begrippen/groep.yaml"
      """
      begrippen:
        zaak.aantal: {soort: getal, titel: Aantal, vraag: Hoeveel zijn het er?}
        uit.groep: {soort: keuze, titel: Groep, afgeleid: ja, opties: [klein, groot]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:15:9: fout R054: “1-10” betekent hier: 1 min 10.
                | 1-10 | klein |
                  ^^^^
        hulp: Bedoelt u een reeks? Schrijf 1 t/m 10.
      """

  Scenario: R054 Een reeks die is omgedraaid
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
          concludeert: uit.groep
          treffer: uniek
          tabel: |
            | zaak.bedrag | => uit.groep |
            | € 50.000 t/m € 10 | klein |
      """
    En het regelbestand "begrippen/groep.yaml"
      """
      begrippen:
        zaak.aantal: {soort: getal, titel: Aantal, vraag: Hoeveel zijn het er?}
        uit.groep: {soort: keuze, titel: Groep, afgeleid: ja, opties: [klein, groot]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:15:9: fout R054: In deze reeks past niets: € 50.000 is meer dan € 10.
                | € 50.000 t/m € 10 | klein |
                  ^^^^^^^^^^^^^^^^^
        hulp: Draai haar om: € 10 t/m € 50.000.
      """

  Scenario: R055 Een keuze die in geen rij staat
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
          concludeert: uit.groep
          treffer: uniek
          tabel: |
            | zaak.soort | => uit.groep |
            | werken | klein |
      """
    En het regelbestand "begrippen/groep.yaml"
      """
      begrippen:
        zaak.aantal: {soort: getal, titel: Aantal, vraag: Hoeveel zijn het er?}
        uit.groep: {soort: keuze, titel: Groep, afgeleid: ja, opties: [klein, groot]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:15:9: waarschuwing R055: In “tabel” past geen rij op “diensten” (zaak.soort).
                | werken | klein |
                  ^^^^^^
        hulp: Voeg een rij toe, of zet “anders:” bij het begrip of “hiaten: ja” bij de tabel.
      """

  Scenario: R055 Een combinatie die in geen rij past
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
          concludeert: uit.groep
          treffer: uniek
          tabel: |
            | zaak.soort | zaak.aantal | => uit.groep |
            | werken | <= 10 | klein |
            | diensten | > 10 | groot |
      """
    En het regelbestand "begrippen/groep.yaml"
      """
      begrippen:
        zaak.aantal: {soort: getal, titel: Aantal, vraag: Hoeveel zijn het er?}
        uit.groep: {soort: keuze, titel: Groep, afgeleid: ja, opties: [klein, groot]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:16:9: waarschuwing R055: In “tabel” past geen rij op “werken” (zaak.soort) met 11 (zaak.aantal).
                | diensten | > 10 | groot |
                  ^^^^^^^^
        hulp: Voeg een rij toe, of zet “anders:” bij het begrip of “hiaten: ja” bij de tabel.
      """

  Scenario: R056 Een gat van een cent tot een euro
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
          concludeert: uit.groep
          treffer: uniek
          tabel: |
            | zaak.bedrag | => uit.groep |
            | € 0 t/m € 50.000 | klein |
            | >= € 50.001 | groot |
      """
    En het regelbestand "begrippen/groep.yaml"
      """
      begrippen:
        zaak.aantal: {soort: getal, titel: Aantal, vraag: Hoeveel zijn het er?}
        uit.groep: {soort: keuze, titel: Groep, afgeleid: ja, opties: [klein, groot]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:16:9: waarschuwing R056: In “tabel” past geen rij tussen € 50.000 en € 50.001 (zaak.bedrag).
                | >= € 50.001 | groot |
                  ^^^^^^^^^^^
        hulp: Laat de rijen aansluiten: de een tot en met een waarde, de ander erboven (>).
      """

  Scenario: R056 Een maand die overgeslagen wordt
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
          concludeert: uit.groep
          treffer: uniek
          tabel: |
            | zaak.duur | zaak.soort | => uit.groep |
            | <= 12 maanden | werken | klein |
            | >= 14 maanden | werken | groot |
            | - | diensten | klein |
      """
    En het regelbestand "begrippen/groep.yaml"
      """
      begrippen:
        zaak.aantal: {soort: getal, titel: Aantal, vraag: Hoeveel zijn het er?}
        uit.groep: {soort: keuze, titel: Groep, afgeleid: ja, opties: [klein, groot]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:16:9: waarschuwing R056: In “tabel” past geen rij tussen 12 maanden en 14 maanden (zaak.duur).
                | >= 14 maanden | werken | groot |
                  ^^^^^^^^^^^^^
        hulp: Laat de rijen aansluiten: de een tot en met een waarde, de ander erboven (>).
      """
