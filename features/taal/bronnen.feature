# language: nl
Functionaliteit: De bron van wat is gebruikt
  Een regel kan het bedrag van een opdrachtgever toepassen. De bron is dan die van dat bedrag, voor deze
  opdrachtgever en deze datum, en nooit die van een ander.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.plaats: {soort: keuze, titel: Plaats, vraag: Waar is het?, opties: [hier, daar, elders]}
        zaak.bedrag: {soort: bedrag, titel: Bedrag van de zaak, vraag: Hoe hoog?}
        zaak.grens: {soort: bedrag, titel: Grens van de plaats, vraag: Welke grens?, afgeleid: ja, ook_te_geven: ja}
        zaak.onder: {soort: ja_nee, titel: Zaak blijft onder de grens, afgeleid: ja}
        zaak.eigen: {soort: ja_nee, titel: Zaak met eigen bron, afgeleid: ja}
      """
    En het regelbestand "parameters/basis.yaml"
      """
      parameters:
        grens.plaats:
          soort: bedrag
          titel: Grens per plaats
          per: zaak.plaats
          hiaten: ja
          geverifieerd: 2026-01-01
          waarden:
            - {vanaf: 2020-01-01, tot: 2022-12-31, voor: hier, waarde: "€ 100", zekerheid: bron, bron: Oud blad van hier, url: https://example.org/oud}
            - {vanaf: 2023-01-01, voor: hier, waarde: "€ 200", zekerheid: bron, bron: Nieuw blad van hier, url: https://example.org/nieuw}
            - {gezien: 2026-01-10, tot: 2026-01-20, voor: daar, waarde: "€ 300", zekerheid: secundair, bron: Blad van daar, url: https://example.org/daar}
      """
    En het regelbestand "beleid/basis.yaml"
      """
      regelset: basis
      titel: Basis
      normsoort: beleid
      bron: {titel: Beleid van de plaats, artikel: grenzen, van_de_waarde: ja}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: kennis
      regels:
        - {id: grens, titel: Grens, concludeert: zaak.grens = grens.plaats}
        - {id: onder, titel: Onder de grens, concludeert: zaak.onder, als: zaak.bedrag < zaak.grens}
        - {id: boven, titel: Boven de grens, concludeert: zaak.onder = nee, als: zaak.bedrag >= zaak.grens}
        - id: eigen
          titel: Eigen bron
          bron: {titel: Eigen blad, artikel: 1, url: https://example.org/eigen}
          gezien: 2026-01-15
          concludeert: zaak.eigen
          als: zaak.bedrag < zaak.grens
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: cooperatie
      peildatum: Vandaag
      doelen: [zaak.onder, zaak.eigen]
      secties:
        - {titel: De zaak, begrippen: [zaak.plaats, zaak.bedrag, zaak.grens]}
      """
    En de toets "proef"
    En de peildatum 15 januari 2026
    En "zaak.bedrag" is € 150

  Abstract Scenario: De bron is die van deze plaats en deze datum
    Gegeven "zaak.plaats" is <plaats>
    En de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "zaak.onder" <onder>
    En noemt "zaak.onder" de bron "<bron>"
    En noemt "zaak.onder" niet de bron "<andere>"
    En noemt "zaak.grens" de bron "<bron>"

    Voorbeelden:
      | plaats | datum            | onder | bron                                           | andere              |
      | hier   | 15 januari 2026  | ja    | Nieuw blad van hier https://example.org/nieuw  | Oud blad            |
      | hier   | 31 december 2022 | nee   | Oud blad van hier https://example.org/oud      | Nieuw blad          |
      | daar   | 10 januari 2026  | ja    | Blad van daar https://example.org/daar         | Nieuw blad          |
      | daar   | 20 januari 2026  | ja    | Blad van daar https://example.org/daar         | Beleid van de plaats |

  Abstract Scenario: Wat iemand zelf opgeeft, heet zelf opgegeven
    Gegeven "zaak.plaats" is <plaats>
    En "zaak.grens" is € 1.000
    Als de toets wordt uitgevoerd
    Dan is "zaak.onder" ja
    En noemt "zaak.onder" de bron "Door u opgegeven: Grens van de plaats"
    En noemt "zaak.onder" niet de bron "http"

    Voorbeelden:
      | plaats |
      | hier   |
      | elders |

  Scenario: Zonder waarde is er alleen de soort tekst, zonder link
    Gegeven "zaak.plaats" is elders
    Als de toets wordt uitgevoerd
    Dan is "zaak.onder" onbekend
    En noemt "zaak.onder" de bron "Beleid van de plaats, grenzen"
    En noemt "zaak.onder" niet de bron "http"

  Scenario: Een regel met een eigen bron houdt die
    Gegeven "zaak.plaats" is hier
    Als de toets wordt uitgevoerd
    Dan noemt "zaak.eigen" de bron "Eigen blad, artikel 1 https://example.org/eigen"

  Abstract Scenario: Wat alleen is gezien, geldt alleen op die dagen
    Gegeven "zaak.plaats" is <plaats>
    En de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "zaak.onder" <onder>
    En is "zaak.eigen" <eigen>

    Voorbeelden:
      | plaats | datum           | onder    | eigen    |
      | daar   | 9 januari 2026  | onbekend | onbekend |
      | daar   | 10 januari 2026 | ja       | onbekend |
      | daar   | 15 januari 2026 | ja       | ja       |
      | daar   | 16 januari 2026 | ja       | onbekend |
      | daar   | 21 januari 2026 | onbekend | onbekend |

  Scenario: Wij zeggen wanneer iets is gezien
    Gegeven "zaak.plaats" is daar
    En de peildatum 1 februari 2026
    Als de toets wordt uitgevoerd
    Dan is "zaak.onder" onbekend omdat "wel € 300 (gezien op 10 januari 2026 en 20 januari 2026; de bron heeft geen datum)"
    En is "zaak.eigen" onbekend omdat "gezien op 15 januari 2026; de bron heeft geen datum"

  Scenario: R088 Een bron van de waarde zonder waarde, of met een link
    Gegeven het regelbestand "beleid/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: beleid
      bron: {titel: Beleid van de plaats, artikel: grenzen, van_de_waarde: ja}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: leeg, titel: Zonder waarde, concludeert: zaak.onder, als: zaak.bedrag < € 5}
        - {id: link, titel: Met link, concludeert: zaak.onder, als: zaak.bedrag < zaak.grens, url: https://example.org/link}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      beleid/proef.yaml:9:10: fout R088: De regel “leeg” gebruikt geen waarde, dus zijn bron kan niet die van de waarde zijn.
            - {id: leeg, titel: Zonder waarde, concludeert: zaak.onder, als: zaak.bedrag < € 5}
                   ^^^^
        hulp: Geef de regel een eigen bron.
      beleid/proef.yaml:10:10: fout R088: De regel “link” heeft een link, maar zijn bron is die van de waarde.
            - {id: link, titel: Met link, concludeert: zaak.onder, als: zaak.bedrag < zaak.grens, url: https://example.org/link}
                   ^^^^
        hulp: Haal de url of “van_de_waarde” weg.
      """

  Scenario: R089 Een waarde heeft vanaf of gezien
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Proefgrens
          bron: {titel: Proefbeleid, url: https://example.org/beleid}
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {waarde: "€ 100"}
            - {vanaf: 2020-01-01, gezien: 2020-02-01, waarde: "€ 100"}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:9:9: fout R089: Een waarde heeft “vanaf”, of “gezien” als de bron geen datum heeft.
                - {waarde: "€ 100"}
                  ^
        hulp: Schrijf één van de twee.
      parameters/proef.yaml:10:9: fout R089: Een waarde heeft “vanaf”, of “gezien” als de bron geen datum heeft.
                - {vanaf: 2020-01-01, gezien: 2020-02-01, waarde: "€ 100"}
                  ^
        hulp: Schrijf één van de twee.
      """

  Scenario: R033 Gezien na het einde
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Proefgrens
          bron: {titel: Proefbeleid, url: https://example.org/beleid}
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {gezien: 2020-02-01, tot: 2020-01-01, waarde: "€ 100"}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:9:9: fout R033: “tot” ligt voor “vanaf”.
                - {gezien: 2020-02-01, tot: 2020-01-01, waarde: "€ 100"}
                  ^
      """

  Abstract Scenario: R107 Een regel van de wet met de bron van beleid
    Gegeven het regelbestand "beleid/buurt.yaml"
      """
      regelset: buurt
      titel: Beleid van de buurt
      normsoort: beleid
      bron: {titel: Nota van de buurt, url: https://buurt.example/nota}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels: []
      """
    En het regelbestand "begrippen/klein.yaml"
      """
      begrippen:
        zaak.klein: {soort: ja_nee, titel: Zaak is klein, afgeleid: ja, anders: nee}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Een wet, artikel: "1", url: https://wetten.overheid.nl/BWBR0005537}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: wet-klein, titel: Onder vijf euro, concludeert: zaak.klein, als: zaak.bedrag < € 5, url: "<link>"}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R107" met "De regel “wet-klein” van de wet noemt als bron het beleid “buurt”."

    Voorbeelden:
      | link                             |
      | https://buurt.example/nota       |
      | https://buurt.example/nota#deel2 |
