# language: nl
Functionaliteit: Kenmerken en varianten van de wooncoöperatie

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026

  @regel(p31-kenmerken) @regel(p31-vorm) @regel(p31-andere-vorm)
  Abstract Scenario: De vijf kenmerken van Platform31
    Gegeven de feiten
      | woonproject.collectief_initiatief     | ja         |
      | organisatie.rechtsvorm                | cooperatie |
      | woonproject.bewoners_verantwoordelijk | ja         |
      | woonproject.commercieel_oogmerk       | nee        |
      | woonproject.bestuur_bewoners          | ja         |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.platform31" <uitkomst>

    Voorbeelden:
      | begrip                                | waarde     | uitkomst |
      | woonproject.commercieel_oogmerk       | nee        | ja       |
      | woonproject.commercieel_oogmerk       | ja         | nee      |
      | woonproject.commercieel_oogmerk       | onbekend   | onbekend |
      | woonproject.collectief_initiatief     | nee        | nee      |
      | organisatie.rechtsvorm                | stichting  | nee      |
      | organisatie.rechtsvorm                | vereniging | ja       |
      | organisatie.rechtsvorm                | geen       | nee      |
      | organisatie.rechtsvorm                | europese_cooperatie | onbekend |
      | organisatie.rechtsvorm                | buitenlands | onbekend |
      | organisatie.rechtsvorm                | onbekend   | onbekend |
      | woonproject.bewoners_verantwoordelijk | nee        | nee      |
      | woonproject.bestuur_bewoners          | nee        | nee      |

  @regel(woco-varianten)
  Abstract Scenario: De eigenaar bepaalt de variant
    Gegeven "woonproject.eigendom" is <eigendom>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.variant" <variant>

    Voorbeelden:
      | eigendom   | variant        |
      | verhuurder | beheer         |
      | leden      | koop           |
      | cooperatie | vastgoed       |
      | dochter    | moeder_dochter |
      | gemengd    | hybride        |
      | onbekend   | onbekend       |
