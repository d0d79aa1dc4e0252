# language: nl
Functionaliteit: Werknemerscoöperatie en wijkwerkcoöperatie

  Achtergrond:
    Gegeven de toets "wijkcooperatie"
    En de peildatum 1 oktober 2026

  @regel(wnc-kenmerken) @regel(wwc-congres)
  Abstract Scenario: Werknemerscoöperatie en wijkwerkcoöperatie
    Gegeven de feiten
      | organisatie.rechtsvorm                  | cooperatie |
      | wijkwerk.leden_zijn_werknemers          | ja         |
      | wijkwerk.gelijke_zeggenschap            | ja         |
      | wijkwerk.leden_samen_werkgever          | ja         |
      | wijkwerk.werkgever_voor_wijkcooperaties | ja         |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.werknemerscooperatie" <werk>
    En is "wijkcooperatie.wijkwerkcooperatie" <wijkwerk>

    Voorbeelden:
      | begrip                                  | waarde    | werk     | wijkwerk |
      | wijkwerk.werkgever_voor_wijkcooperaties | ja        | ja       | ja       |
      | wijkwerk.werkgever_voor_wijkcooperaties | nee       | ja       | nee      |
      | wijkwerk.werkgever_voor_wijkcooperaties | onbekend  | ja       | onbekend |
      | wijkwerk.gelijke_zeggenschap            | nee       | nee      | nee      |
      | wijkwerk.leden_samen_werkgever          | onbekend  | onbekend | onbekend |
      | organisatie.rechtsvorm                  | vereniging | nee      | nee      |

  @regel(wnc-vorm) @regel(wnc-andere-vorm)
  Abstract Scenario: Van een Europese coöperatie en een vorm uit een ander land staat het niet vast
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "wijkwerk.leden_zijn_werknemers" is ja
    En "wijkwerk.gelijke_zeggenschap" is ja
    En "wijkwerk.leden_samen_werkgever" is ja
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.vorm_cooperatie" <uitkomst>
    En is "wijkcooperatie.werknemerscooperatie" <uitkomst>

    Voorbeelden:
      | vorm                | uitkomst |
      | cooperatie          | ja       |
      | bv                  | nee      |
      | onderlinge          | nee      |
      | europese_cooperatie | onbekend |
      | buitenlands         | onbekend |
      | onbekend            | onbekend |

  @regel(wnc-kenmerken) @regel(wwc-congres)
  Abstract Scenario: Zonder leden die er werken is er geen werknemerscoöperatie
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "wijkwerk.leden_zijn_werknemers" is <werkt>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.werknemerscooperatie" <uitkomst>
    En is "wijkcooperatie.wijkwerkcooperatie" <uitkomst>

    Voorbeelden:
      | vorm       | werkt    | uitkomst |
      | cooperatie | nee      | nee      |
      | stichting  | onbekend | nee      |
      | cooperatie | ja       | onbekend |

  @regel(wnc-geen-dienstverband)
  Abstract Scenario: Zonder gezag en met eigen risico is een lid misschien geen werknemer
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "wijkwerk.leden_zijn_werknemers" is <werkt>
    En "wijkwerk.gezag_over_leden" is <gezag>
    En "wijkwerk.leden_dragen_eigen_risico" is <risico>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.leden_tellen_misschien_niet_als_werknemer" <uitkomst>

    Voorbeelden:
      | vorm                 | werkt | gezag | risico   | uitkomst |
      | cooperatie           | ja    | nee   | ja       | ja       |
      | vereniging           | ja    | nee   | ja       | ja       |
      | informele_vereniging | ja    | nee   | ja       | ja       |
      | europese_cooperatie  | ja    | nee   | ja       | ja       |
      | cooperatie           | nee   | nee   | ja       | nee      |
      | cooperatie           | ja    | ja    | ja       | nee      |
      | cooperatie           | ja    | nee   | nee      | nee      |
      | cooperatie           | ja    | nee   | onbekend | onbekend |
      | onbekend             | ja    | nee   | ja       | onbekend |

  @regel(wnc-geen-dienstverband)
  Scenario: Een stichting heeft geen leden, dus daar wordt niet naar gevraagd
    Gegeven "organisatie.rechtsvorm" is stichting
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.leden_tellen_misschien_niet_als_werknemer" nee
    En wordt niet gevraagd naar "wijkwerk.leden_zijn_werknemers"
