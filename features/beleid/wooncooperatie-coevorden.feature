# language: nl
Functionaliteit: Wooninitiatief op gemeentegrond in Coevorden

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026

  @regel(coev-wooninitiatief)
  Abstract Scenario: Een wooninitiatief in Coevorden
    Gegeven de feiten
      | woonproject.gemeente                   | Coevorden  |
      | woonproject.huishoudens                | 4          |
      | organisatie.rechtsvorm                 | vereniging |
      | woonproject.vereniging_voor_eigen_bouw | ja         |
      | woonproject.leden_uit_dorp             | 75%        |
      | woonproject.specifieke_doelgroep       | ja         |
      | woonproject.leden_kopen_grond_zelf     | ja         |
      | woonproject.gedegen_plan               | ja         |
      | woonproject.bouwbegeleider             | ja         |
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
      | woonproject.vereniging_voor_eigen_bouw | nee       | nee      |
      | woonproject.specifieke_doelgroep       | nee       | nee      |
      | woonproject.leden_kopen_grond_zelf     | nee       | nee      |
      | woonproject.gedegen_plan               | onbekend  | onbekend |
      | woonproject.bouwbegeleider             | nee       | nee      |
      | woonproject.gemeente                   | Utrecht   | nee      |
      | organisatie.rechtsvorm                 | informele_vereniging | onbekend |
      | organisatie.rechtsvorm                 | cooperatie | onbekend |
      | organisatie.rechtsvorm                 | buitenlands | onbekend |

  @regel(coev-wooninitiatief) @regel(coev-vorm) @regel(coev-andere-vorm)
  Abstract Scenario: In Coevorden is de groep een vereniging
    Gegeven de feiten
      | woonproject.gemeente          | Coevorden |
      | woonproject.huishoudens       | 4         |
      | woonproject.gedegen_plan      | ja        |
      | woonproject.bouwbegeleider    | ja        |
      | organisatie.rechtsvorm        | <vorm>    |
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.coevorden" <uitkomst>

    Voorbeelden:
      | vorm       | uitkomst |
      | stichting  | nee      |
      | vereniging | onbekend |
      | onbekend   | onbekend |
