# language: nl
Functionaliteit: Wooncoöperaties in het beleid van gemeenten
  Elke gemeente heeft een eigen uitkomst. De uitkomsten worden nooit samengevoegd.

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026

  @regel(ams-zelfstandig)
  Abstract Scenario: Zelfstandige wooncoöperatie in Amsterdam
    Gegeven de feiten
      | woonproject.gemeente            | amsterdam |
      | woonproject.democratisch_bestuur | ja       |
      | woonproject.geen_doorverkoop    | ja        |
      | woonproject.winstoogmerk        | nee       |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.amsterdam" <uitkomst>

    Voorbeelden:
      | begrip                           | waarde    | uitkomst |
      | woonproject.winstoogmerk         | nee       | ja       |
      | woonproject.winstoogmerk         | ja        | nee      |
      | woonproject.democratisch_bestuur | nee       | nee      |
      | woonproject.geen_doorverkoop     | nee       | nee      |
      | woonproject.geen_doorverkoop     | onbekend  | onbekend |
      | woonproject.gemeente             | rotterdam | nee      |

  @regel(ams-medewerking)
  Abstract Scenario: Amsterdam werkt mee bij sociale huur of middenhuur voor altijd
    Gegeven de feiten
      | woonproject.gemeente                 | amsterdam        |
      | woonproject.democratisch_bestuur     | ja               |
      | woonproject.geen_doorverkoop         | ja               |
      | woonproject.winstoogmerk             | nee              |
      | woonproject.deel_sociaal_of_midden   | 100%             |
      | woonproject.maatschappelijk_kapitaal | lagere_grondprijs |
      | woonproject.blijvende_huurafspraken  | ja               |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.amsterdam_medewerking" <uitkomst>

    Voorbeelden:
      | begrip                               | waarde            | uitkomst |
      | woonproject.deel_sociaal_of_midden   | 100%              | ja       |
      | woonproject.deel_sociaal_of_midden   | 99,99%            | nee      |
      | woonproject.maatschappelijk_kapitaal | sociale_koopprijs | ja       |
      | woonproject.maatschappelijk_kapitaal | geen              | nee      |
      | woonproject.blijvende_huurafspraken  | nee               | nee      |
      | woonproject.blijvende_huurafspraken  | onbekend          | onbekend |
      | woonproject.winstoogmerk             | ja                | nee      |

  @regel(ams-lening) @regel(ams-lening-maximum)
  Abstract Scenario: De Amsterdamse lening liep tot en met 2023
    Gegeven de peildatum <datum>
    En de feiten
      | woonproject.gemeente             | amsterdam   |
      | woonproject.democratisch_bestuur | ja          |
      | woonproject.geen_doorverkoop     | ja          |
      | woonproject.winstoogmerk         | nee         |
      | woonproject.vrije_sector_woningen | <vrij>     |
      | woonproject.eigen_inleg          | <inleg>     |
      | woonproject.kosten               | € 4.000.000 |
      | woonproject.aantal_woningen      | <woningen>  |
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.amsterdam_lening" <uitkomst>
    En is "wooncooperatie.amsterdam_lening_maximum" <maximum>

    Voorbeelden:
      | datum            | vrij     | inleg | woningen | uitkomst | maximum     |
      | 31 december 2023 | nee      | 5%    | 20       | ja       | € 1.000.000 |
      | 31 december 2023 | nee      | 5%    | 19       | ja       | € 950.000   |
      | 31 december 2023 | nee      | 5%    | 30       | ja       | € 1.000.000 |
      | 31 december 2023 | nee      | 4,99% | 20       | nee      | onbekend    |
      | 31 december 2023 | ja       | 5%    | 20       | nee      | onbekend    |
      | 31 december 2023 | onbekend | 5%    | 20       | onbekend | onbekend    |
      | 7 juli 2021      | nee      | 5%    | 20       | ja       | € 1.000.000 |
      | 6 juli 2021      | nee      | 5%    | 20       | onbekend | onbekend    |
      | 1 januari 2024   | nee      | 5%    | 20       | onbekend | onbekend    |

  @regel(rdam-statuten)
  Abstract Scenario: Rotterdam zegt nooit ja, want de lijst met eisen is niet compleet
    Gegeven de feiten
      | woonproject.gemeente                  | rotterdam |
      | organisatie.rechtsvorm                | vereniging |
      | organisatie.notariele_akte            | ja        |
      | woonproject.collectief_initiatief     | ja        |
      | woonproject.statutair_doel_zelfbeheer | ja        |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.rotterdam" <uitkomst>

    Voorbeelden:
      | begrip                                | waarde     | uitkomst |
      | organisatie.rechtsvorm                | cooperatie | onbekend |
      | organisatie.rechtsvorm                | stichting  | nee      |
      | organisatie.rechtsvorm                | onbekend   | onbekend |
      | organisatie.notariele_akte            | nee        | nee      |
      | woonproject.collectief_initiatief     | nee        | nee      |
      | woonproject.statutair_doel_zelfbeheer | nee        | nee      |
      | woonproject.gemeente                  | almere     | nee      |

  @regel(utr-proefkavel)
  Abstract Scenario: De proefkavel in Utrecht
    Gegeven de feiten
      | woonproject.gemeente               | utrecht |
      | woonproject.ingeschreven_kaartenbak | ja     |
      | woonproject.aantal_woningen        | 20      |
      | woonproject.gedeelde_ruimte        | ja      |
      | woonproject.deel_sociaal_of_midden | 75%     |
      | woonproject.winstoogmerk           | nee     |
      | woonproject.langdurig_betaalbaar   | ja      |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.utrecht" <uitkomst>

    Voorbeelden:
      | begrip                              | waarde   | uitkomst |
      | woonproject.aantal_woningen         | 20       | ja       |
      | woonproject.aantal_woningen         | 19       | nee      |
      | woonproject.aantal_woningen         | 40       | ja       |
      | woonproject.aantal_woningen         | 41       | nee      |
      | woonproject.deel_sociaal_of_midden  | 74,99%   | nee      |
      | woonproject.deel_sociaal_of_midden  | onbekend | onbekend |
      | woonproject.ingeschreven_kaartenbak | nee      | nee      |
      | woonproject.gedeelde_ruimte         | nee      | nee      |
      | woonproject.winstoogmerk            | ja       | nee      |
      | woonproject.langdurig_betaalbaar    | nee      | nee      |
      | woonproject.gemeente                | almere   | nee      |

  @regel(coev-wooninitiatief)
  Abstract Scenario: Een wooninitiatief in Coevorden
    Gegeven de feiten
      | woonproject.gemeente                  | coevorden  |
      | woonproject.huishoudens               | 4          |
      | organisatie.rechtsvorm                | vereniging |
      | woonproject.vereniging_voor_eigen_bouw | ja        |
      | woonproject.leden_uit_dorp            | 75%        |
      | woonproject.specifieke_doelgroep      | ja         |
      | woonproject.leden_kopen_grond_zelf    | ja         |
      | woonproject.gedegen_plan              | ja         |
      | woonproject.bouwbegeleider            | ja         |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.coevorden" <uitkomst>

    Voorbeelden:
      | begrip                                 | waarde    | uitkomst |
      | woonproject.huishoudens                | 4         | ja       |
      | woonproject.huishoudens                | 3         | nee      |
      | woonproject.leden_uit_dorp             | 75%       | ja       |
      | woonproject.leden_uit_dorp             | 74,99%    | nee      |
      | woonproject.leden_uit_dorp             | onbekend  | onbekend |
      | organisatie.rechtsvorm                 | stichting | nee      |
      | woonproject.vereniging_voor_eigen_bouw | nee       | nee      |
      | woonproject.specifieke_doelgroep       | nee       | nee      |
      | woonproject.leden_kopen_grond_zelf     | nee       | nee      |
      | woonproject.gedegen_plan               | onbekend  | onbekend |
      | woonproject.bouwbegeleider             | nee       | nee      |
      | woonproject.gemeente                   | utrecht   | nee      |

  @regel(dh-andere-gemeente) @regel(alm-andere-gemeente)
  Abstract Scenario: Van Den Haag en Almere zijn geen voorwaarden gevonden
    Gegeven "woonproject.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.den_haag" <haag>
    En is "wooncooperatie.almere" <almere>

    Voorbeelden:
      | gemeente  | haag     | almere   |
      | den_haag  | onbekend | nee      |
      | almere    | nee      | onbekend |
      | amsterdam | nee      | nee      |
      | onbekend  | onbekend | onbekend |
