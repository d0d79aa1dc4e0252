# language: nl
Functionaliteit: Fouten in sleutels en waarden
  Elke onbekende of ontbrekende sleutel is een fout, met de namen die er het meest op lijken.

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

  Scenario: R002 Een onbekende sleutel bij een begrip
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, toelichtng: Kort}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:60: fout R002: De sleutel “toelichtng” is hier niet bekend.
            zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, toelichtng: Kort}
                                                                     ^^^^^^^^^^
        hulp: Bedoelde u “toelichting”?
      """

  Scenario: R002 Een onbekende sleutel bij een regel
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
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: zaak.klaar, indien: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:71: fout R002: De sleutel “indien” is hier niet bekend.
            - {id: proef, titel: Proef, concludeert: zaak.mag, als: zaak.klaar, indien: zaak.klaar}
                                                                                ^^^^^^
        hulp: Wel bekend: als, artikel, bron, concludeert, geldig_tot, geldig_vanaf, geverifieerd, gezien, hiaten, id, normen, per, regimes, tabel, titel, toelichting, toepassing, treffer, uitzondering_op, url, wijkt_af_van_wet, zekerheid.
      """

  Scenario: R002 Een onbekende sleutel naast begrippen
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?}
      auteur: Jan
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:3:1: fout R002: De sleutel “auteur” is hier niet bekend.
          auteur: Jan
          ^^^^^^
        hulp: Wel bekend: begrippen.
      """

  Scenario: R002 Een onbekende sleutel boven in een regelset
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 2, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      auteur: Jan
      regels:
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:8:1: fout R002: De sleutel “auteur” is hier niet bekend.
          auteur: Jan
          ^^^^^^
        hulp: Wel bekend: bron, eigenschappen, geldig_tot, geldig_vanaf, geverifieerd, gezien, normsoort, regels, regelset, regimes, titel, toelichting, toepassing, zekerheid.
      """

  Scenario: R002 Een onbekende sleutel in een bron
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, bron: {naam: Proefwet}}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:67: fout R002: De sleutel “naam” is hier niet bekend.
            zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, bron: {naam: Proefwet}}
                                                                            ^^^^
        hulp: Wel bekend: artikel, titel, url, van_de_waarde, wet.
      """

  Scenario: R002 Een zin die niet bij de soort hoort
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja, zinnen: {waarde: Het is zo.}}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R062: Geen enkele regel concludeert “zaak.x”.
            zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja, zinnen: {waarde: Het is zo.}}
            ^^^^^^
        hulp: Schrijf een regel, of haal “afgeleid: ja” weg.
      begrippen/proef.yaml:2:65: fout R002: De zin “waarde” hoort niet bij deze soort.
            zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja, zinnen: {waarde: Het is zo.}}
                                                                          ^^^^^^
        hulp: Wel bekend: ja, nee, onbekend, mits.
      """

  Scenario: R003 Een begrip zonder titel
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, vraag: Is het x?}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R003: De sleutel “titel” ontbreekt.
            zaak.x: {soort: ja_nee, vraag: Is het x?}
            ^^^^^^
      """

  Scenario: R003 Een feit zonder vraag
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R003: De sleutel “vraag” ontbreekt bij dit feit.
            zaak.x: {soort: ja_nee, titel: Zaak x}
            ^^^^^^
      """

  Scenario: R003 Een keuze zonder opties
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: keuze, titel: Zaak x, vraag: Wat is het?}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R003: De sleutel “opties” ontbreekt.
            zaak.x: {soort: keuze, titel: Zaak x, vraag: Wat is het?}
            ^^^^^^
      """

  Scenario: R003 Een parameter zonder datum van controle
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Grens
          bron: Proefwet
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, waarde: € 10}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:8:9: fout R003: De sleutel “geverifieerd” ontbreekt bij deze waarde.
                - {vanaf: 2020-01-01, waarde: € 10}
                  ^
      """

  Scenario: R004 Een soort die niet bestaat
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: geld, titel: Zaak x, vraag: Hoeveel?}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:19: fout R004: “geld” kan niet bij “soort”.
            zaak.x: {soort: geld, titel: Zaak x, vraag: Hoeveel?}
                            ^^^^
        hulp: Bedoelde u “getal”?
      """

  Scenario: R004 Een datum die niet bestaat
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, geldig_vanaf: 2026-02-30}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:60: fout R004: “2026-02-30” is geen bestaande datum.
            zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, geldig_vanaf: 2026-02-30}
                                                                     ^^^^^^^^^^^^
        hulp: Controleer de dag en de maand.
      """

  Scenario: R004 Geen ja of nee
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, open_norm: misschien}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:60: fout R004: “misschien” is geen ja of nee.
            zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, open_norm: misschien}
                                                                     ^^^^^^^^^
        hulp: Schrijf ja of nee.
      """

  Scenario: R004 Geen webadres
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, bron: {titel: Proefwet, url: example.org}}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:84: fout R004: “example.org” is geen webadres.
          aak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, bron: {titel: Proefwet, url: example.org}}
                                                                                          ^^^
        hulp: Begin met https://.
      """

  Scenario: R004 Een lege titel
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: , vraag: Is het x?}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:27: fout R004: Hier ontbreekt een tekst bij “titel”.
            zaak.x: {soort: ja_nee, titel: , vraag: Is het x?}
                                    ^^^^^
      """

  Scenario: R004 Een begrip zonder sleutels
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: ja_nee
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R004: Hier horen sleutels met waarden bij “zaak.x”.
            zaak.x: ja_nee
            ^^^^^^
      """

  Scenario: R004 Begrippen als lijst
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        - zaak.x
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R004: Onder “begrippen:” horen namen met gegevens.
            - zaak.x
            ^
      """

  Scenario: R004 Regels zonder lijst
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
        id: proef
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:3: fout R004: Onder “regels:” hoort een lijst.
            id: proef
            ^
      """

  Scenario: R004 Een ondergrens die geen bedrag is
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: bedrag, titel: Zaak x, vraag: Hoeveel?, minimaal: veel}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:69: fout R004: “veel” is geen bedrag.
            zaak.x: {soort: bedrag, titel: Zaak x, vraag: Hoeveel?, minimaal: veel}
                                                                              ^^^^
        hulp: Schrijf bijvoorbeeld € 216.000 of € 12,50.
      """

  Scenario: R004 Een ondergrens bij een ja of nee
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, minimaal: nee}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R004: Een ja of nee heeft geen grenzen.
            zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, minimaal: nee}
            ^^^^^^
      """

  Scenario: R004 Opties bij een bedrag
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: bedrag, titel: Zaak x, vraag: Hoeveel?, opties: [veel, weinig]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R004: Een bedrag heeft geen opties.
            zaak.x: {soort: bedrag, titel: Zaak x, vraag: Hoeveel?, opties: [veel, weinig]}
            ^^^^^^
      """

  Scenario: R004 Anders is onbekend
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja, anders: onbekend}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R062: Geen enkele regel concludeert “zaak.x”.
            zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja, anders: onbekend}
            ^^^^^^
        hulp: Schrijf een regel, of haal “afgeleid: ja” weg.
      begrippen/proef.yaml:2:64: fout R004: Hier hoort een bekende waarde.
            zaak.x: {soort: ja_nee, titel: Zaak x, afgeleid: ja, anders: onbekend}
                                                                         ^^^^^^^^
      """

  Scenario: R004 Te veel decimalen
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: getal, titel: Zaak x, vraag: Hoeveel?, decimalen: 11}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:58: fout R004: Schrijf bij “decimalen” een getal van 0 tot en met 10.
            zaak.x: {soort: getal, titel: Zaak x, vraag: Hoeveel?, decimalen: 11}
                                                                   ^^^^^^^^^
      """

  Scenario: R004 Een bedrag fijner dan een cent
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
            - {vanaf: 2020-01-01, waarde: '€ 10,001'}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:9:38: fout R004: “€ 10,001” is fijner dan een cent.
                - {vanaf: 2020-01-01, waarde: '€ 10,001'}
                                               ^^^^^^^^
        hulp: Rond af op hele centen.
      """

  Scenario: R004 Een lijst waar één waarde hoort
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
            - {vanaf: 2020-01-01, waarde: [€ 10]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:9:9: fout R004: Hier hoort één waarde.
                - {vanaf: 2020-01-01, waarde: [€ 10]}
                  ^
      """

  Scenario: R004 Een CPV-code met te weinig cijfers
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
            - {vanaf: 2020-01-01, waarde: [853]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:9:38: fout R004: “853” is geen CPV-code.
                - {vanaf: 2020-01-01, waarde: [853]}
                                               ^^^
        hulp: Schrijf bijvoorbeeld 85300000.
      """

  Scenario: R004 Een reeks codes die terugloopt
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
            - {vanaf: 2020-01-01, waarde: [85320000 t/m 85300000]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:9:38: fout R004: “85320000 t/m 85300000” loopt terug.
                - {vanaf: 2020-01-01, waarde: [85320000 t/m 85300000]}
                                               ^^^^^^^^^^^^^^^^^^^^^
        hulp: Zet de laagste code vooraan.
      """

  Scenario: R004 Een id met spaties
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
        - {id: Mijn Regel, titel: Proef, concludeert: zaak.mag, als: zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:10: fout R004: “Mijn Regel” is geen goede naam.
            - {id: Mijn Regel, titel: Proef, concludeert: zaak.mag, als: zaak.klaar}
                   ^^^^^^^^^^
        hulp: Gebruik kleine letters, cijfers, punten en streepjes.
      """

  Scenario: R006 Een begrip in twee bestanden
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.klaar: {soort: ja_nee, titel: Zaak x, vraag: Is het x?}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R006: Het begrip “zaak.klaar” bestaat al.
            zaak.klaar: {soort: ja_nee, titel: Zaak x, vraag: Is het x?}
            ^^^^^^^^^^
        zie ook begrippen/basis.yaml:4:3
            zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
            ^^^^^^^^^^
        hulp: Kies een andere naam.
      """

  Scenario: R006 Een parameter met de naam van een begrip
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        zaak.bedrag:
          soort: bedrag
          titel: Grens
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, waarde: € 10}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:2:3: fout R006: Het begrip “zaak.bedrag” bestaat al.
            zaak.bedrag:
            ^^^^^^^^^^^
        zie ook begrippen/basis.yaml:2:3
            zaak.bedrag: {soort: bedrag, titel: Bedrag van de zaak, vraag: Hoe hoog is het bedrag?}
            ^^^^^^^^^^^
        hulp: Kies een andere naam.
      """

  Scenario: R006 Twee regels met één id
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
        - {id: mag, titel: Proef, concludeert: zaak.mag, als: niet zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:10: fout R006: De regel “mag” bestaat al.
            - {id: mag, titel: Proef, concludeert: zaak.mag, als: niet zaak.klaar}
                   ^^^
        zie ook wet/basis.yaml:9:10
            - {id: mag, titel: Klaar mag, concludeert: zaak.mag, als: zaak.klaar}
                   ^^^
        hulp: Geef elke regel een eigen id.
      """

  Scenario: R006 Twee regelsets met één naam
    Gegeven het regelbestand "wet/proef.yaml"
      """
      regelset: basis
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
      wet/proef.yaml:1:11: fout R006: De regelset “basis” bestaat al.
          regelset: basis
                    ^^^^^
      """

  Scenario: R006 Twee eigenschappen met één id
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
        - {id: proef, titel: Proef, concludeert: zaak.mag, als: zaak.klaar}
      eigenschappen:
        - {id: altijd, altijd: zaak.mag of niet zaak.mag}
        - {id: altijd, altijd: zaak.mag of niet zaak.klaar}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:12:10: fout R006: De eigenschap “altijd” bestaat al.
            - {id: altijd, altijd: zaak.mag of niet zaak.klaar}
                   ^^^^^^
      """

  Scenario: R006 Twee toetsen met één naam
    Gegeven het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: Vandaag
      doelen: [zaak.mag]
      secties:
        - {titel: De zaak, begrippen: [zaak.klaar]}
      """
    En het regelbestand "toetsen/tweede.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: Vandaag
      doelen: [zaak.mag]
      secties:
        - {titel: De zaak, begrippen: [zaak.klaar]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      toetsen/tweede.yaml:1:8: fout R006: De toets “proef” bestaat al.
          toets: proef
                 ^^^^^
      """

  Scenario: R008 Een naam zonder punt
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak: {soort: ja_nee, titel: Zaak x, vraag: Is het x?}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:3: fout R008: “zaak” is geen goede naam voor een begrip.
            zaak: {soort: ja_nee, titel: Zaak x, vraag: Is het x?}
            ^^^^
        hulp: Gebruik kleine letters, cijfers en _, met een punt: opdracht.soort.
      """

  Scenario: R070 Een titel van meer dan 80 tekens
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Een titel die veel te lang is om nog boven een vraag in een formulier of in een tabel te passen, vraag: Is het x?}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:34: fout R070: De titel is 95 tekens lang; het maximum is 80.
            zaak.x: {soort: ja_nee, titel: Een titel die veel te lang is om nog boven een vraag in een formulier of in een tabel te passen, vraag: Is het x?}
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hulp: Zet de rest in “toelichting”.
      """

  Scenario: R071 Een titel die al bestaat
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het x?}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:34: fout R071: De titel “Zaak is klaar” is al van “zaak.klaar”.
            zaak.x: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het x?}
                                           ^^^^^^^^^^^^^
        zie ook begrippen/basis.yaml:4:3
            zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
            ^^^^^^^^^^
        hulp: Geef elk begrip een eigen titel.
      """

  Scenario: R072 Zinnen bij een feit
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, zinnen: {ja: Het is x.}}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:60: fout R072: “zinnen” kan alleen bij een afgeleid begrip.
            zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, zinnen: {ja: Het is x.}}
                                                                     ^^^^^^
        hulp: Voeg “afgeleid: ja” toe of haal de sleutel weg.
      """

  Scenario: R072 Anders bij een feit
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, anders: nee}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:60: fout R072: “anders” kan alleen bij een afgeleid begrip.
            zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, anders: nee}
                                                                     ^^^^^^
        hulp: Voeg “afgeleid: ja” toe of haal de sleutel weg.
      """
