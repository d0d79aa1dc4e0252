# language: nl
Functionaliteit: Werkdagen en feestdagen
  Een werkdag is geen zaterdag, geen zondag en geen dag van een lijst. De lijst hoort bij de dag zelf,
  niet bij de peildatum. Buiten de lijst is niet te zeggen wat een werkdag is.

  Achtergrond:
    Gegeven een lege regelbasis
    En de peildatum 1 maart 2026
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        proef.brief: {soort: datum, titel: Dag van de brief, vraag: Wanneer is de brief verzonden?}
        proef.dagen: {soort: getal, titel: Aantal werkdagen, vraag: Hoeveel werkdagen?, decimalen: 1}
        uit.einde: {soort: datum, titel: Einde van de termijn, afgeleid: ja}
        uit.later: {soort: datum, titel: Zoveel werkdagen later, afgeleid: ja}
        uit.samen: {soort: datum, titel: Minstens twee werkdagen, afgeleid: ja}
        uit.op_tijd: {soort: ja_nee, titel: De brief is op tijd, afgeleid: ja, anders: nee}
      """
    En het regelbestand "parameters/vrij.yaml"
      """
      parameters:
        feestdagen.proef:
          soort: lijst datum
          titel: Feestdagen om te proberen
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2025-01-01, tot: 2025-12-31, waarde: [2025-12-25 t/m 2025-12-26]}
            - vanaf: 2026-01-01
              tot: 2026-12-31
              waarde: [2026-01-01, 2026-04-03, 2026-04-06, 2026-04-27, 2026-05-05, 2026-12-25]
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: einde, titel: Einde, concludeert: "uit.einde = eerste_werkdag(proef.brief + 20 dagen, feestdagen.proef)"}
        - {id: later, titel: Later, concludeert: "uit.later = werkdagen_later(proef.brief, proef.dagen, feestdagen.proef)"}
        - id: samen
          titel: Samen
          concludeert: uit.samen = hoogste(eerste_werkdag(proef.brief + 3 dagen, feestdagen.proef), werkdagen_later(proef.brief, 2, feestdagen.proef))
        - id: op-tijd
          titel: Op tijd
          concludeert: uit.op_tijd
          als: werkdagen_later(proef.brief, 2, feestdagen.proef) <= peildatum
      """

  Abstract Scenario: Een termijn loopt door tot en met de eerste werkdag
    Gegeven "proef.brief" is <brief>
    Als de toets wordt uitgevoerd
    Dan is "uit.einde" <einde>

    Voorbeelden:
      | brief      | einde      | waarom                                     |
      | 2026-02-02 | 2026-02-23 | zondag wordt maandag                       |
      | 2026-02-01 | 2026-02-23 | zaterdag wordt maandag                     |
      | 2026-02-03 | 2026-02-23 | maandag blijft maandag                     |
      | 2026-04-07 | 2026-04-28 | maandag is een feestdag, dus dinsdag       |
      | 2026-03-14 | 2026-04-07 | vrijdag, weekend en maandag vrij           |
      | 2026-04-15 | 2026-05-06 | dinsdag is een feestdag, dus woensdag      |
      | 2025-12-05 | 2025-12-29 | twee vrije dagen als reeks, en het weekend |
      | onbekend   | onbekend   |                                            |

  Abstract Scenario: Een aantal werkdagen na een dag
    Gegeven "proef.brief" is <brief>
    En "proef.dagen" is <dagen>
    Als de toets wordt uitgevoerd
    Dan is "uit.later" <later>

    Voorbeelden:
      | brief      | dagen    | later      | waarom                                |
      | 2026-03-02 | 5        | 2026-03-09 | het weekend telt niet mee             |
      | 2026-03-07 | 1        | 2026-03-09 | na zaterdag komt eerst maandag        |
      | 2026-04-02 | 1        | 2026-04-07 | vrijdag en maandag zijn vrij          |
      | 2026-03-07 | 0        | 2026-03-07 | nul werkdagen later is de dag zelf    |
      | 2026-04-07 | -1       | 2026-04-02 | terugtellen kan ook                   |
      | 2026-03-02 | onbekend | onbekend   |                                       |
      | onbekend   | 5        | onbekend   |                                       |

  Scenario: Een half aantal werkdagen bestaat niet
    Gegeven "proef.brief" is 2 maart 2026
    En "proef.dagen" is 1,5
    Als de toets wordt uitgevoerd
    Dan is "uit.later" onbekend omdat "dit is geen heel aantal werkdagen"
    En meldt de toets "F020 Dit is geen heel aantal werkdagen. De uitkomst is onbekend."

  Abstract Scenario: Buiten de lijst is het onbekend, met de reden
    Gegeven "proef.brief" is <brief>
    Als de toets wordt uitgevoerd
    Dan is "uit.einde" onbekend omdat "“Feestdagen om te proberen” is alleen bekend voor 2025-2026."

    Voorbeelden:
      | brief            | waarom                                                  |
      | 11 december 2024 | het einde valt op de dag vóór het begin van de lijst    |
      | 12 december 2026 | het einde is een vrijdag na het einde van de lijst      |
      | 11 december 9999 | de kalender houdt op                                    |

  Abstract Scenario: De lijst hoort bij de dag, niet bij de peildatum
    Gegeven de peildatum <peildatum>
    En "proef.brief" is <brief>
    Als de toets wordt uitgevoerd
    Dan is "uit.einde" <einde>

    Voorbeelden:
      | peildatum        | brief            | einde           |
      | 31 december 2025 | 12 december 2025 | 2 januari 2026  |
      | 31 december 2025 | 15 maart 2026    | 7 april 2026    |
      | 1 januari 2031   | 15 maart 2026    | 7 april 2026    |
      | 1 januari 2021   | 15 maart 2026    | 7 april 2026    |

  Abstract Scenario: Minstens twee werkdagen in een korte termijn
    Gegeven "proef.brief" is <brief>
    Als de toets wordt uitgevoerd
    Dan is "uit.samen" <einde>

    Voorbeelden:
      | brief      | einde      |
      | 2026-03-02 | 2026-03-05 |
      | 2026-04-02 | 2026-04-08 |
      | 2026-04-03 | 2026-04-08 |

  Abstract Scenario: Werkdagen in een voorwaarde
    Gegeven "proef.brief" is <brief>
    Als de toets wordt uitgevoerd
    Dan is "uit.op_tijd" <uitkomst>

    Voorbeelden:
      | brief            | uitkomst |
      | 26 februari 2026 | nee      |
      | 25 februari 2026 | ja       |
      | 1 januari 2019   | onbekend |
      | onbekend         | onbekend |

  Scenario: De uitleg noemt de berekening
    Gegeven "proef.brief" is 15 maart 2026
    Als de toets wordt uitgevoerd
    Dan bevat de uitleg van "uit.einde" "de eerste werkdag op of na (dag van de brief plus 20 dagen)"
    En bevat de uitleg van "uit.einde" "feestdagen om te proberen"

  Abstract Scenario: Wat niet kan, wordt gemeld
    Gegeven het regelbestand "wet/meer.yaml"
      """
      regelset: meer
      titel: Meer
      normsoort: wet
      bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: fout, titel: Fout, concludeert: uit.op_tijd, als: "<voorwaarde>"}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "<code>" met "<tekst>"

    Voorbeelden:
      | voorwaarde                                               | code | tekst                                                 |
      | eerste_werkdag(proef.brief) = peildatum                  | R024 | Hier horen 2 gegevens tussen de haakjes.              |
      | werkdagen_later(proef.brief, 2) = peildatum              | R024 | Hier horen 3 gegevens tussen de haakjes.              |
      | eerste_werkdag(proef.brief, feestdagen.prof) = peildatum | R020 | Hier hoort een lijst met dagen die geen werkdag zijn. |
      | eerste_werkdag(proef.brief, proef.dagen) = peildatum     | R020 | Hier hoort een lijst met dagen die geen werkdag zijn. |
      | eerste_werkdag(proef.dagen, feestdagen.proef) = peildatum | R021 | Hier hoort een datum, maar dit is een getal.         |
      | proef.brief valt onder feestdagen.proef                  | R021 | “feestdagen.proef” is een lijst met dagen.            |

  Abstract Scenario: Een lijst met dagen die niet klopt
    Gegeven het regelbestand "parameters/meer.yaml"
      """
      parameters:
        feestdagen.fout:
          soort: lijst datum
          titel: Lijst met een fout
          bron: Proefwet
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2026-01-01, <rest>}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "<code>" met "<tekst>"

    Voorbeelden:
      | rest                                                     | code | tekst                                               |
      | waarde: [2026-01-01]                                     | R035 | Bij deze lijst met dagen ontbreekt “tot”.           |
      | tot: 2026-12-31, waarde: [2027-01-01]                    | R035 | De dag 2027-01-01 valt buiten de periode van de lijst. |
      | tot: 2026-12-31, waarde: [2025-12-31 t/m 2026-01-01]     | R035 | De dag 2025-12-31 valt buiten de periode van de lijst. |
      | tot: 2026-12-31, waarde: [2026-02-30]                    | R004 | “2026-02-30” is geen bestaande datum.               |
      | tot: 2026-12-31, waarde: [2026-04-06 t/m 2026-04-03]     | R004 | “2026-04-06 t/m 2026-04-03” loopt terug.            |
