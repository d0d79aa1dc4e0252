# language: nl
Functionaliteit: Namen uit een register
  Een keuze kan haar namen uit een register halen. Een naam wordt herkend, hoe hij ook is geschreven.
  Een naam die niemand kent, is nooit een andere naam: het antwoord is dan onbekend.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "register/gemeenten.yaml"
      """
      register: gemeenten
      titel: Gemeenten
      soort: gemeente
      bron: {titel: Proefregister, url: https://example.org/register}
      geverifieerd: 2026-01-01
      zekerheid: bron
      namen: |
        | code   | naam                          | vanaf      | tot        | verder als     |
        | GM0599 | Rotterdam                     |            |            |                |
        | GM0518 | Den Haag                      |            |            |                |
        | GM0373 | Bergen (NH)                   |            |            |                |
        | GM0893 | Bergen (L)                    |            |            |                |
        | GM0220 | Groesbeek                     |            | 2015-12-31 | GM1945         |
        | GM1945 | Berg en Dal                   | 2016-01-01 |            |                |
        | GM0282 | Ubbergen                      |            | 2014-12-31 | GM0220         |
        | GM0788 | Haaren                        |            | 2020-12-31 | GM0757, GM0855 |
        | GM0757 | Boxtel                        |            |            |                |
        | GM0855 | Tilburg                       |            |            |                |
        | GM0501 | Brielle                       |            | 2022-12-31 | GM1992         |
        | GM1992 | Voorne aan Zee                | 2023-01-01 |            |                |
        | GM0820 | Nuenen, Gerwen en Nederwetten |            |            |                |
        | GM1900 | Súdwest-Fryslân               |            |            |                |
        | GM0009 | Weg                           |            | 2019-12-31 |                |
      schrijfwijzen: |
        | schrijfwijze  | naam        |
        | 's-Gravenhage | Den Haag    |
        | Bergen        | Bergen (NH) |
        | Bergen        | Bergen (L)  |
      """
    En het regelbestand "register/waterschappen.yaml"
      """
      register: waterschappen
      titel: Waterschappen
      soort: waterschap
      woorden: [waterschap, hoogheemraadschap]
      bron: {titel: Proefregister, url: https://example.org/register}
      geverifieerd: 2026-01-01
      zekerheid: bron
      namen: |
        | code   | naam                           | vanaf | tot | verder als |
        | WS0665 | Waterschap Limburg             |       |     |            |
        | WS0372 | Hoogheemraadschap van Delfland |       |     |            |
      """
    En het regelbestand "register/provincies.yaml"
      """
      register: provincies
      titel: Provincies
      soort: provincie
      bron: {titel: Proefregister, url: https://example.org/register}
      geverifieerd: 2026-01-01
      zekerheid: bron
      namen: |
        | code | naam              | vanaf | tot | verder als |
        | PV31 | Provincie Limburg |       |     |            |
      """
    En het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.plaats: {soort: keuze, open: ja, titel: Gemeente, vraag: Welke gemeente?, register: gemeenten}
        zaak.elders: {soort: keuze, titel: Elders, vraag: Waar nog?, register: gemeenten}
        zaak.wie: {soort: keuze, open: ja, titel: Wie, vraag: Wie?, register: [provincies, waterschappen]}
        zaak.maas: {soort: ja_nee, titel: Zaak ligt aan de Maas, afgeleid: ja, anders: nee}
        zaak.andere: {soort: ja_nee, titel: Zaak ligt niet in Rotterdam, afgeleid: ja, anders: nee}
        zaak.grens: {soort: bedrag, titel: Grens, afgeleid: ja}
        zaak.hof: {soort: ja_nee, titel: Hofstad, afgeleid: ja}
        zaak.delen: {soort: groep, titel: Delen, vraag: Welke delen zijn er?}
        delen.nummer: {soort: tekst, titel: Nummer, vraag: Welk nummer?, per: zaak.delen}
        delen.plaats: {soort: keuze, open: ja, titel: Plaats van het deel, vraag: Waar?, register: gemeenten, per: zaak.delen}
        delen.hier: {soort: ja_nee, titel: Deel ligt in Rotterdam, afgeleid: ja, anders: nee, per: zaak.delen}
        zaak.overal: {soort: ja_nee, titel: Alles ligt in Rotterdam, afgeleid: ja, anders: nee}
      """
    En het regelbestand "parameters/basis.yaml"
      """
      parameters:
        grens.eigen:
          soort: bedrag
          titel: Eigen grens
          per: zaak.plaats
          hiaten: ja
          bron: {titel: Proefwet, url: https://example.org/wet}
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, voor: "'s-Gravenhage", waarde: "€ 100"}
            - {voor: [GM0599, Voorne aan Zee], waarde: "€ 200", vanaf: 2023-01-01}
            - {vanaf: 2010-01-01, tot: 2015-12-31, voor: Groesbeek, waarde: "€ 300"}
      """
    En het regelbestand "wet/basis.yaml"
      """
      regelset: basis
      titel: Basis
      normsoort: wet
      bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
      geldig_vanaf: 2010-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: maas, titel: Aan de Maas, concludeert: zaak.maas, als: 'zaak.plaats in ["gemeente Rotterdam", "Bergen (L)"]'}
        - {id: andere, titel: Andere plaats, concludeert: zaak.andere, als: zaak.plaats != rotterdam}
        - {id: grens, titel: Grens, concludeert: zaak.grens = grens.eigen}
        - {id: hier, titel: Deel hier, concludeert: delen.hier, per: zaak.delen, als: delen.plaats = Rotterdam}
        - {id: overal, titel: Overal, concludeert: zaak.overal, als: 'alle zaak.delen voldoen aan (delen.hier)'}
        - id: hof
          titel: Hofstad
          concludeert: zaak.hof
          treffer: uniek
          tabel: |
            | zaak.plaats         | => zaak.hof |
            | "'s Gravenhage"     | ja          |
            | [Rotterdam, Boxtel] | nee         |
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: cooperatie
      peildatum: Vandaag
      doelen: [zaak.maas, zaak.andere, zaak.grens, zaak.hof, zaak.overal]
      secties:
        - {titel: De zaak, begrippen: [zaak.plaats, zaak.elders, zaak.wie, zaak.delen, delen.nummer, delen.plaats]}
      """
    En de toets "proef"
    En de peildatum 1 februari 2026

  Abstract Scenario: Een naam wordt herkend, hoe hij ook is geschreven
    Gegeven "zaak.plaats" is <geschreven>
    Als de toets wordt uitgevoerd
    Dan is "zaak.plaats" <plaats>
    En is "zaak.maas" <maas>
    En is "zaak.andere" <andere>
    En is "zaak.grens" <grens>

    Voorbeelden:
      | geschreven               | plaats                        | maas | andere | grens    |
      | Rotterdam                | Rotterdam                     | ja   | nee    | € 200    |
      | ROTTERDAM                | Rotterdam                     | ja   | nee    | € 200    |
      | gemeente Rotterdam       | Rotterdam                     | ja   | nee    | € 200    |
      | De Gemeente  rotterdam   | Rotterdam                     | ja   | nee    | € 200    |
      | Rotterdam (gemeente)     | Rotterdam                     | ja   | nee    | € 200    |
      | GM0599                   | Rotterdam                     | ja   | nee    | € 200    |
      | 's-Gravenhage            | Den Haag                      | nee  | ja     | € 100    |
      | ’s Gravenhage            | Den Haag                      | nee  | ja     | € 100    |
      | Bergen L                 | Bergen (L)                    | ja   | ja     | onbekend |
      | Nuenen, Gerwen & Nederwetten | Nuenen, Gerwen en Nederwetten | nee | ja  | onbekend |
      | Sudwest Fryslan          | Súdwest-Fryslân               | nee  | ja     | onbekend |

  Abstract Scenario: Een naam die niemand kent, is geen andere gemeente
    Gegeven "zaak.plaats" is <geschreven>
    Als de toets wordt uitgevoerd
    Dan is "zaak.maas" onbekend
    En is "zaak.andere" onbekend
    En is "zaak.grens" onbekend
    En is "zaak.hof" onbekend
    En wordt gevraagd naar "zaak.plaats"
    En meldt de toets "<melding>"

    Voorbeelden:
      | geschreven     | melding                                                                          |
      | Roterdam       | Gemeente: Wij kennen geen gemeente “Roterdam”. Bedoelde u Rotterdam?              |
      | Nuenen         | Bedoelde u Nuenen, Gerwen en Nederwetten?                                         |
      | Bergen         | Wij kennen geen gemeente “Bergen”. Bedoelde u Bergen (NH) of Bergen (L)?          |
      | Verzonnenstad  | Wij kennen geen gemeente “Verzonnenstad”. Controleer de naam. Klopt de naam toch? Schrijf dan: anders: Verzonnenstad. |
      | Provincie Limburg | Wij kennen geen gemeente “Provincie Limburg”.                                  |

  Scenario: F022 is de code van een naam die niemand kent
    Gegeven "zaak.plaats" is Verzonnenstad
    Als de toets wordt uitgevoerd
    Dan meldt de toets "F022 Gemeente: Wij kennen geen gemeente"

  Scenario: Wie zeker is van de naam, krijgt de vraag niet nog eens
    Gegeven "zaak.plaats" is anders: Nieuwe Stad
    Als de toets wordt uitgevoerd
    Dan is "zaak.maas" onbekend
    En is "zaak.andere" onbekend

  Scenario: Een bekende naam achter “anders” is gewoon die naam
    Gegeven "zaak.plaats" is anders: rotterdam
    Als de toets wordt uitgevoerd
    Dan is "zaak.maas" ja

  Abstract Scenario: Een gemeente telt alleen tussen haar begin en haar einde
    Gegeven "zaak.plaats" is <plaats>
    En de peildatum <dag>
    Als de toets wordt uitgevoerd
    Dan is "zaak.andere" <andere>
    En is "zaak.grens" <grens>

    Voorbeelden:
      | plaats         | dag              | andere   | grens    |
      | Groesbeek      | 31 december 2015 | ja       | € 300    |
      | Berg en Dal    | 1 januari 2016   | ja       | onbekend |
      | Voorne aan Zee | 1 januari 2023   | ja       | € 200    |

  Abstract Scenario: Een gemeente telt alleen tussen haar begin en haar einde (een naam die niet in het register staat)
    Gegeven "zaak.plaats" is <plaats>
    En de peildatum <dag>
    Als de toets wordt uitgevoerd
    Dan is "zaak.andere" <andere>
    En is "zaak.grens" <grens>
    En meldt de toets "F022"

    Voorbeelden:
      | plaats         | dag              | andere   | grens    |
      | Groesbeek      | 1 januari 2016   | onbekend | onbekend |
      | Berg en Dal    | 31 december 2015 | onbekend | onbekend |
      | Voorne aan Zee | 31 december 2022 | onbekend | onbekend |

  Abstract Scenario: Van een gemeente die er niet meer is, of nog niet, zegt de toets waar zij hoort
    Gegeven "zaak.plaats" is <plaats>
    En de peildatum <dag>
    Als de toets wordt uitgevoerd
    Dan meldt de toets "<melding>"

    Voorbeelden:
      | plaats         | dag             | melding                                                                                   |
      | Groesbeek      | 1 februari 2026 | Groesbeek hoort sinds 1 januari 2016 bij Berg en Dal. Bedoelde u Berg en Dal?              |
      | Ubbergen       | 1 februari 2026 | Ubbergen hoort sinds 1 januari 2015 bij Groesbeek, nu Berg en Dal. Bedoelde u Berg en Dal? |
      | Ubbergen       | 1 februari 2015 | Ubbergen hoort sinds 1 januari 2015 bij Groesbeek. Bedoelde u Groesbeek?                   |
      | Haaren         | 1 februari 2026 | Haaren is sinds 1 januari 2021 verdeeld. Nu is het Boxtel en Tilburg. Bedoelde u Boxtel of Tilburg? |
      | Voorne aan Zee | 1 juli 2020     | Voorne aan Zee bestaat pas sinds 1 januari 2023. Bedoelde u Brielle?                       |
      | Berg en Dal    | 1 februari 2014 | Berg en Dal bestaat pas sinds 1 januari 2016. Bedoelde u Groesbeek?                        |
      | Weg            | 1 februari 2026 | Weg bestaat sinds 1 januari 2020 niet meer. Controleer de naam en de peildatum.            |

  Abstract Scenario: Namen uit twee registers samen
    Gegeven "zaak.wie" is <geschreven>
    Als de toets wordt uitgevoerd
    Dan is "zaak.wie" <wie>

    Voorbeelden:
      | geschreven          | wie                            |
      | provincie Limburg   | Provincie Limburg              |
      | waterschap limburg  | Waterschap Limburg             |
      | Delfland            | Hoogheemraadschap van Delfland |
      | waterschap Delfland | Hoogheemraadschap van Delfland |

  Abstract Scenario: Namen uit twee registers samen (een naam die niet in het register staat)
    Gegeven "zaak.wie" is <geschreven>
    Als de toets wordt uitgevoerd
    Dan is "zaak.wie" <wie>
    En meldt de toets "F022"

    Voorbeelden:
      | geschreven          | wie                            |
      | Limburg             | onbekend                       |

  Scenario: Een naam die in twee registers staat, wordt nagevraagd
    Gegeven "zaak.wie" is Limburg
    Als de toets wordt uitgevoerd
    Dan meldt de toets "Wij kennen geen provincie of waterschap “Limburg”. Bedoelde u Provincie Limburg of Waterschap Limburg?"

  Scenario: In een onderdeel werkt het net zo
    Gegeven de groep "zaak.delen"
      | nummer | plaats             |
      | 1      | gemeente Rotterdam |
      | 2      | Boxtel             |
      | 3      | Roterdam           |
      | 4      | anders: Nergens    |
    Als de toets wordt uitgevoerd
    Dan is "delen.hier" voor "1" ja
    En is "delen.hier" voor "2" nee
    En is "delen.hier" voor "3" onbekend
    En is "delen.hier" voor "4" onbekend
    En is "zaak.overal" nee
    En meldt de toets "Plaats van het deel (onderdeel 3): Wij kennen geen gemeente “Roterdam”."

  Scenario: Een keuze die niet open is, weigert een naam die niemand kent
    Gegeven "zaak.elders" is Roterdam
    Als de toets wordt uitgevoerd
    Dan meldt de toets "F006 zaak.elders: “Roterdam” is geen naam die wij kennen. Bedoelde u Rotterdam?"

  Scenario: R022 Een waarde voor een naam die niet bestaat
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Proefgrens
          per: zaak.plaats
          bron: {titel: Proefwet, url: https://example.org/beleid}
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, voor: Roterdam, waarde: "€ 100"}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:10:9: fout R022: “Roterdam” staat niet in het register (gemeente).
                - {vanaf: 2020-01-01, voor: Roterdam, waarde: "€ 100"}
                  ^
        hulp: Bedoelde u “Rotterdam”?
      """

  Scenario: R087 Een waarde in een tijd waarin de gemeente er niet is
    Gegeven het regelbestand "parameters/proef.yaml"
      """
      parameters:
        proef.grens:
          soort: bedrag
          titel: Proefgrens
          per: zaak.plaats
          bron: {titel: Proefwet, url: https://example.org/beleid}
          geverifieerd: 2026-01-01
          zekerheid: bron
          waarden:
            - {vanaf: 2020-01-01, voor: Groesbeek, waarde: "€ 100"}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      parameters/proef.yaml:10:9: fout R087: Groesbeek hoort sinds 1 januari 2016 bij Berg en Dal. Deze waarde geldt op 1 januari 2020.
                - {vanaf: 2020-01-01, voor: Groesbeek, waarde: "€ 100"}
                  ^
        hulp: Bedoelde u Berg en Dal?
      """

  Scenario: R022 Een regel over een naam die niet bestaat
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
        - {id: proef, titel: Proef, concludeert: zaak.maas, als: zaak.plaats = Roterdam}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      wet/proef.yaml:9:74: fout R022: “Roterdam” staat niet in het register (gemeente).
            - {id: proef, titel: Proef, concludeert: zaak.maas, als: zaak.plaats = Roterdam}
                                                                                   ^^^^^^^^
        hulp: Bedoelde u “Rotterdam”?
      """

  Scenario: R086 Wat er in een register mis kan zijn
    Gegeven het regelbestand "register/proef.yaml"
      """
      register: proef
      titel: Proef
      soort: gemeente
      bron: {titel: Proefregister, url: https://example.org/register}
      geverifieerd: 2026-01-01
      zekerheid: bron
      namen: |
        | code | naam   | vanaf      | tot        | verder als |
        | A1   | Aa     |            |            |            |
        | A1   | Bee    |            |            |            |
        | A2   | aa     |            |            |            |
        |      | Cee    |            |            |            |
        | A3   | Dee    | 2020-01-01 | 2019-12-31 | A1         |
        | A4   | Ee     | morgen     |            |            |
        | A5   | Ef     |            | 2020-01-01 | B1         |
        | A6   | Gee    |            |            | A1         |
        | A7   | Ha     |            |            |
      schrijfwijzen: |
        | schrijfwijze | naam |
        | Ef           | Aa   |
        | Ie           | Zet  |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      register/proef.yaml:10:3: fout R086: “Bee” of de code A1 staat al in dit register.
            | A1   | Bee    |            |            |            |
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        zie ook register/proef.yaml:9:3
            | A1   | Aa     |            |            |            |
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hulp: Haal er één weg.
      register/proef.yaml:11:3: fout R086: “aa” of de code A2 staat al in dit register.
            | A2   | aa     |            |            |            |
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        zie ook register/proef.yaml:9:3
            | A1   | Aa     |            |            |            |
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hulp: Haal er één weg.
      register/proef.yaml:12:3: fout R086: De code of de naam ontbreekt.
            |      | Cee    |            |            |            |
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      register/proef.yaml:13:3: fout R033: “tot” ligt voor “vanaf”.
            | A3   | Dee    | 2020-01-01 | 2019-12-31 | A1         |
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      register/proef.yaml:14:3: fout R004: “morgen” is geen datum.
            | A4   | Ee     | morgen     |            |            |
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hulp: Schrijf bijvoorbeeld 2026-02-01 of 1 februari 2026.
      register/proef.yaml:15:3: fout R086: De code “B1” staat niet in dit register.
            | A5   | Ef     |            | 2020-01-01 | B1         |
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      register/proef.yaml:16:3: fout R086: Wie nog bestaat, gaat niet verder als een ander.
            | A6   | Gee    |            |            | A1         |
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hulp: Vul “tot” in.
      register/proef.yaml:17:3: fout R086: Deze rij heeft 4 cellen; de kop heeft er 5.
            | A7   | Ha     |            |            |
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      register/proef.yaml:20:3: fout R086: “Ef” is zelf al een naam in dit register.
            | Ef           | Aa   |
            ^^^^^^^^^^^^^^^^^^^^^^^
        hulp: Haal deze regel weg.
      register/proef.yaml:21:3: fout R086: De naam “Zet” staat niet in dit register.
            | Ie           | Zet  |
            ^^^^^^^^^^^^^^^^^^^^^^^
      """

  Scenario: R086 Een register met een andere kop
    Gegeven het regelbestand "register/proef.yaml"
      """
      register: proef
      titel: Proef
      soort: gemeente
      bron: {titel: Proefregister, url: https://example.org/register}
      geverifieerd: 2026-01-01
      zekerheid: bron
      namen: |
        | naam | code |
        | Aa   | A1   |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      register/proef.yaml:8:3: fout R086: De kop van deze tabel klopt niet.
            | naam | code |
            ^^^^^^^^^^^^^^^
        hulp: Schrijf: | code | naam | vanaf | tot | verder als |
      """

  Scenario: R006 en R005 Een register dat er al is, in een andere map
    Gegeven het regelbestand "register/los.yaml"
      """
      register: los
      titel: Los
      soort: los
      bron: {titel: Proefregister, url: https://example.org/register}
      geverifieerd: 2026-01-01
      zekerheid: bron
      namen: |
        | code | naam | vanaf | tot | verder als |
        | A1   | Aa   |       |     |            |
      """
    En het regelbestand "begrippen/proef.yaml"
      """
      register: los
      titel: Proef
      soort: gemeente
      bron: {titel: Proefregister, url: https://example.org/register}
      geverifieerd: 2026-01-01
      zekerheid: bron
      namen: |
        | code | naam | vanaf | tot | verder als |
        | A1   | Aa   |       |     |            |
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:1:1: fout R005: Een bestand met “register:” hoort niet in de map “begrippen”.
          register: los
          ^^^^^^^^
      register/los.yaml:1:11: fout R006: Het register “los” bestaat al.
          register: los
                    ^^^
        zie ook begrippen/proef.yaml:1:11
          register: los
                    ^^^
        hulp: Kies een andere naam.
      """

  Scenario: R020 en R072 Een begrip met een register dat niet kan
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.a: {soort: keuze, titel: Zaak a, vraag: Welke?, register: gemeente}
        zaak.b: {soort: tekst, titel: Zaak b, vraag: Welke?, register: gemeenten}
        zaak.c: {soort: keuze, titel: Zaak c, vraag: Welke?, register: gemeenten, opties: [hier, daar]}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:56: fout R020: Het register “gemeente” bestaat niet.
            zaak.a: {soort: keuze, titel: Zaak a, vraag: Welke?, register: gemeente}
                                                                 ^^^^^^^^
        hulp: Bedoelde u “gemeenten”?
      begrippen/proef.yaml:3:56: fout R072: “register” kan alleen bij een keuze zonder opties.
            zaak.b: {soort: tekst, titel: Zaak b, vraag: Welke?, register: gemeenten}
                                                                 ^^^^^^^^
        hulp: Haal “register” of “opties” weg.
      begrippen/proef.yaml:4:56: fout R072: “register” kan alleen bij een keuze zonder opties.
            zaak.c: {soort: keuze, titel: Zaak c, vraag: Welke?, register: gemeenten, opties: [hier, daar]}
                                                                 ^^^^^^^^
        hulp: Haal “register” of “opties” weg.
      """

  Scenario: R004 Een register met een fout erin geeft geen tweede fout bij wie het noemt
    Gegeven het regelbestand "register/proef.yaml"
      """
      register: proef
      titel: Proef
      soort: gemeente
      bron: {titel: Proefregister, url: https://example.org/register}
      geverifieerd: ooit
      zekerheid: bron
      namen: |
        | code | naam | vanaf | tot | verder als |
        | A1   | Aa   |       |     |            |
      """
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.a: {soort: keuze, titel: Zaak a, vraag: Welke?, register: proef}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      register/proef.yaml:5:1: fout R004: “ooit” is geen datum.
          geverifieerd: ooit
          ^^^^^^^^^^^^
        hulp: Schrijf bijvoorbeeld 2026-02-01 of 1 februari 2026.
      """
