# language: nl
Functionaliteit: Wooncoöperatie in Amsterdam

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026

  @regel(ams-zelfstandig)
  Abstract Scenario: Zelfstandige wooncoöperatie in Amsterdam
    Gegeven de feiten
      | woonproject.gemeente             | Amsterdam |
      | woonproject.democratisch_bestuur | ja        |
      | woonproject.geen_doorverkoop     | ja        |
      | woonproject.winstoogmerk         | nee       |
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
      | woonproject.gemeente             | Rotterdam | nee      |

  @regel(ams-medewerking)
  Abstract Scenario: Amsterdam werkt mee bij sociale huur of middenhuur voor altijd
    Gegeven de feiten
      | woonproject.gemeente                 | Amsterdam         |
      | woonproject.democratisch_bestuur     | ja                |
      | woonproject.geen_doorverkoop         | ja                |
      | woonproject.winstoogmerk             | nee               |
      | woonproject.deel_sociaal_of_midden   | 100%              |
      | woonproject.maatschappelijk_kapitaal | lagere_grondprijs |
      | woonproject.blijvende_huurafspraken  | ja                |
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
      | woonproject.gemeente              | Amsterdam   |
      | woonproject.democratisch_bestuur  | ja          |
      | woonproject.geen_doorverkoop      | ja          |
      | woonproject.winstoogmerk          | nee         |
      | woonproject.vrije_sector_woningen | <vrij>      |
      | woonproject.eigen_inleg           | <inleg>     |
      | woonproject.kosten                | € 4.000.000 |
      | woonproject.aantal_woningen       | <woningen>  |
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

  @regel(ams-lening)
  Abstract Scenario: De lening was er alleen voor projecten in Amsterdam
    Gegeven de peildatum 31 december 2023
    En de feiten
      | woonproject.gemeente              | <gemeente> |
      | woonproject.democratisch_bestuur  | ja         |
      | woonproject.geen_doorverkoop      | ja         |
      | woonproject.winstoogmerk          | nee        |
      | woonproject.vrije_sector_woningen | nee        |
      | woonproject.eigen_inleg           | 5%         |
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.amsterdam_lening" <uitkomst>

    Voorbeelden:
      | gemeente  | uitkomst |
      | Amsterdam | ja       |
      | Rotterdam | nee      |

  @regel(ams-lening)
  Scenario: Zonder gemeente is niet bekend of de lening er was
    Gegeven de peildatum 31 december 2023
    En "woonproject.vrije_sector_woningen" is nee
    En "woonproject.eigen_inleg" is 5%
    En "wooncooperatie.onderwerpen" is gemeente
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.amsterdam_lening" onbekend
    En is regel "ams-lening" onbeslist
    En wordt gevraagd naar "woonproject.gemeente"
