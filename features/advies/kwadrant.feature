# language: nl
Functionaliteit: Het kwadrant van Hoogeveen
  Twee assen: wie begint en wie stuurt. Vier thema's, nu en gewenst.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is kwadrant

  @regel(kwadrant-bewoners-nu)
  Abstract Scenario: Vak bij betrokkenheid van bewoners, nu
    Gegeven "gemeente.kwadrant_bewoners_sturing_nu" is <sturing>
    En "gemeente.kwadrant_bewoners_initiatief_nu" is <initiatief>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_bewoners_nu" <vak>

    Voorbeelden:
      | sturing  | initiatief       | vak                       |
      | bewoners | initiatiefkracht | buurteigenaar             |
      | bewoners | programma        | bewoners_in_programma     |
      | overheid | initiatiefkracht | initiatief_onder_overheid |
      | overheid | programma        | onderhuurder              |
      | onbekend | programma        | onbekend                  |
      | overheid | onbekend         | onbekend                  |

  @regel(kwadrant-bewoners-gewenst)
  Abstract Scenario: Vak bij betrokkenheid van bewoners, gewenst
    Gegeven "gemeente.kwadrant_bewoners_sturing_gewenst" is <sturing>
    En "gemeente.kwadrant_bewoners_initiatief_gewenst" is <initiatief>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_bewoners_gewenst" <vak>

    Voorbeelden:
      | sturing  | initiatief       | vak                       |
      | bewoners | initiatiefkracht | buurteigenaar             |
      | bewoners | programma        | bewoners_in_programma     |
      | overheid | initiatiefkracht | initiatief_onder_overheid |
      | overheid | programma        | onderhuurder              |
      | onbekend | programma        | onbekend                  |
      | overheid | onbekend         | onbekend                  |

  @regel(kwadrant-bewoners-verschuiving)
  Abstract Scenario: Een stap bij betrokkenheid van bewoners als nu en gewenst verschillen
    Gegeven de feiten
      | gemeente.kwadrant_bewoners_sturing_nu        | overheid  |
      | gemeente.kwadrant_bewoners_initiatief_nu     | programma |
      | gemeente.kwadrant_bewoners_initiatief_gewenst | programma |
    En "gemeente.kwadrant_bewoners_sturing_gewenst" is <gewenst>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_bewoners_verschuiving" <uitkomst>

    Voorbeelden:
      | gewenst  | uitkomst |
      | bewoners | ja       |
      | overheid | nee      |
      | onbekend | onbekend |

  @regel(kwadrant-budgetten-nu)
  Abstract Scenario: Vak bij gebruik van budgetten, nu
    Gegeven "gemeente.kwadrant_budgetten_sturing_nu" is <sturing>
    En "gemeente.kwadrant_budgetten_initiatief_nu" is <initiatief>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_budgetten_nu" <vak>

    Voorbeelden:
      | sturing  | initiatief       | vak                       |
      | bewoners | initiatiefkracht | buurteigenaar             |
      | bewoners | programma        | bewoners_in_programma     |
      | overheid | initiatiefkracht | initiatief_onder_overheid |
      | overheid | programma        | onderhuurder              |
      | onbekend | programma        | onbekend                  |
      | overheid | onbekend         | onbekend                  |

  @regel(kwadrant-budgetten-gewenst)
  Abstract Scenario: Vak bij gebruik van budgetten, gewenst
    Gegeven "gemeente.kwadrant_budgetten_sturing_gewenst" is <sturing>
    En "gemeente.kwadrant_budgetten_initiatief_gewenst" is <initiatief>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_budgetten_gewenst" <vak>

    Voorbeelden:
      | sturing  | initiatief       | vak                       |
      | bewoners | initiatiefkracht | buurteigenaar             |
      | bewoners | programma        | bewoners_in_programma     |
      | overheid | initiatiefkracht | initiatief_onder_overheid |
      | overheid | programma        | onderhuurder              |
      | onbekend | programma        | onbekend                  |
      | overheid | onbekend         | onbekend                  |

  @regel(kwadrant-budgetten-verschuiving)
  Abstract Scenario: Een stap bij gebruik van budgetten als nu en gewenst verschillen
    Gegeven de feiten
      | gemeente.kwadrant_budgetten_sturing_nu        | overheid  |
      | gemeente.kwadrant_budgetten_initiatief_nu     | programma |
      | gemeente.kwadrant_budgetten_initiatief_gewenst | programma |
    En "gemeente.kwadrant_budgetten_sturing_gewenst" is <gewenst>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_budgetten_verschuiving" <uitkomst>

    Voorbeelden:
      | gewenst  | uitkomst |
      | bewoners | ja       |
      | overheid | nee      |
      | onbekend | onbekend |

  @regel(kwadrant-organisatie-nu)
  Abstract Scenario: Vak bij bestuur en ambtenaren, nu
    Gegeven "gemeente.kwadrant_organisatie_sturing_nu" is <sturing>
    En "gemeente.kwadrant_organisatie_initiatief_nu" is <initiatief>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_organisatie_nu" <vak>

    Voorbeelden:
      | sturing  | initiatief       | vak                       |
      | bewoners | initiatiefkracht | buurteigenaar             |
      | bewoners | programma        | bewoners_in_programma     |
      | overheid | initiatiefkracht | initiatief_onder_overheid |
      | overheid | programma        | onderhuurder              |
      | onbekend | programma        | onbekend                  |
      | overheid | onbekend         | onbekend                  |

  @regel(kwadrant-organisatie-gewenst)
  Abstract Scenario: Vak bij bestuur en ambtenaren, gewenst
    Gegeven "gemeente.kwadrant_organisatie_sturing_gewenst" is <sturing>
    En "gemeente.kwadrant_organisatie_initiatief_gewenst" is <initiatief>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_organisatie_gewenst" <vak>

    Voorbeelden:
      | sturing  | initiatief       | vak                       |
      | bewoners | initiatiefkracht | buurteigenaar             |
      | bewoners | programma        | bewoners_in_programma     |
      | overheid | initiatiefkracht | initiatief_onder_overheid |
      | overheid | programma        | onderhuurder              |
      | onbekend | programma        | onbekend                  |
      | overheid | onbekend         | onbekend                  |

  @regel(kwadrant-organisatie-verschuiving)
  Abstract Scenario: Een stap bij bestuur en ambtenaren als nu en gewenst verschillen
    Gegeven de feiten
      | gemeente.kwadrant_organisatie_sturing_nu        | overheid  |
      | gemeente.kwadrant_organisatie_initiatief_nu     | programma |
      | gemeente.kwadrant_organisatie_initiatief_gewenst | programma |
    En "gemeente.kwadrant_organisatie_sturing_gewenst" is <gewenst>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_organisatie_verschuiving" <uitkomst>

    Voorbeelden:
      | gewenst  | uitkomst |
      | bewoners | ja       |
      | overheid | nee      |
      | onbekend | onbekend |

  @regel(kwadrant-corporaties-nu)
  Abstract Scenario: Vak bij deelname van corporaties, nu
    Gegeven "gemeente.kwadrant_corporaties_sturing_nu" is <sturing>
    En "gemeente.kwadrant_corporaties_initiatief_nu" is <initiatief>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_corporaties_nu" <vak>

    Voorbeelden:
      | sturing  | initiatief       | vak                       |
      | bewoners | initiatiefkracht | buurteigenaar             |
      | bewoners | programma        | bewoners_in_programma     |
      | overheid | initiatiefkracht | initiatief_onder_overheid |
      | overheid | programma        | onderhuurder              |
      | onbekend | programma        | onbekend                  |
      | overheid | onbekend         | onbekend                  |

  @regel(kwadrant-corporaties-gewenst)
  Abstract Scenario: Vak bij deelname van corporaties, gewenst
    Gegeven "gemeente.kwadrant_corporaties_sturing_gewenst" is <sturing>
    En "gemeente.kwadrant_corporaties_initiatief_gewenst" is <initiatief>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_corporaties_gewenst" <vak>

    Voorbeelden:
      | sturing  | initiatief       | vak                       |
      | bewoners | initiatiefkracht | buurteigenaar             |
      | bewoners | programma        | bewoners_in_programma     |
      | overheid | initiatiefkracht | initiatief_onder_overheid |
      | overheid | programma        | onderhuurder              |
      | onbekend | programma        | onbekend                  |
      | overheid | onbekend         | onbekend                  |

  @regel(kwadrant-corporaties-verschuiving)
  Abstract Scenario: Een stap bij deelname van corporaties als nu en gewenst verschillen
    Gegeven de feiten
      | gemeente.kwadrant_corporaties_sturing_nu        | overheid  |
      | gemeente.kwadrant_corporaties_initiatief_nu     | programma |
      | gemeente.kwadrant_corporaties_initiatief_gewenst | programma |
    En "gemeente.kwadrant_corporaties_sturing_gewenst" is <gewenst>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.kwadrant_corporaties_verschuiving" <uitkomst>

    Voorbeelden:
      | gewenst  | uitkomst |
      | bewoners | ja       |
      | overheid | nee      |
      | onbekend | onbekend |
