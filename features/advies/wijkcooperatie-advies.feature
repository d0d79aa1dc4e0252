# language: nl
Functionaliteit: LSA, ICA en de werknemerscoöperatie

  Achtergrond:
    Gegeven de toets "wijkcooperatie"
    En de peildatum 1 oktober 2026

  @regel(lsa-principes)
  Abstract Scenario: De vier principes van LSA
    Gegeven de feiten
      | bewonersbedrijf.herkenbaar_gebied             | ja |
      | bewonersbedrijf.zelfstandig                   | ja |
      | bewonersbedrijf.winst_naar_wijk               | ja |
      | bewonersbedrijf.eigendom_en_bestuur_bewoners  | ja |
      | bewonersbedrijf.samenwerking                  | ja |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.bewonersbedrijf_lsa" <uitkomst>

    Voorbeelden:
      | begrip                                       | waarde   | uitkomst |
      | bewonersbedrijf.winst_naar_wijk              | ja       | ja       |
      | bewonersbedrijf.winst_naar_wijk              | nee      | nee      |
      | bewonersbedrijf.winst_naar_wijk              | onbekend | onbekend |
      | bewonersbedrijf.herkenbaar_gebied            | nee      | nee      |
      | bewonersbedrijf.zelfstandig                  | nee      | nee      |
      | bewonersbedrijf.eigendom_en_bestuur_bewoners | nee      | nee      |
      | bewonersbedrijf.samenwerking                 | nee      | nee      |

  @regel(lsa-startvragen)
  Abstract Scenario: De startvragen van LSA
    Gegeven de feiten
      | bewonersbedrijf.vraag_leden       | ja |
      | bewonersbedrijf.vraag_doel        | ja |
      | bewonersbedrijf.vraag_zeggenschap | ja |
      | bewonersbedrijf.vraag_geld        | ja |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.startvragen_beantwoord" <uitkomst>

    Voorbeelden:
      | begrip                            | waarde   | uitkomst |
      | bewonersbedrijf.vraag_geld        | ja       | ja       |
      | bewonersbedrijf.vraag_geld        | nee      | nee      |
      | bewonersbedrijf.vraag_geld        | onbekend | onbekend |
      | bewonersbedrijf.vraag_leden       | nee      | nee      |
      | bewonersbedrijf.vraag_doel        | nee      | nee      |
      | bewonersbedrijf.vraag_zeggenschap | nee      | nee      |

  @regel(lsa-rechtsvorm)
  Abstract Scenario: Aandachtspunt bij de rechtsvorm
    Gegeven "organisatie.rechtsvorm" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.rechtsvorm_aandachtspunt" <punt>

    Voorbeelden:
      | vorm       | punt                 |
      | bv         | bv_botst             |
      | stichting  | weinig_handel        |
      | vereniging | weinig_handel        |
      | cooperatie | ruimte_met_uitkering |
      | nv         | onbekend             |
      | onbekend   | onbekend             |

  @regel(ica-zeven)
  Abstract Scenario: De zeven ICA-principes
    Gegeven de feiten
      | ica.open_lidmaatschap            | ja |
      | ica.democratische_controle       | ja |
      | ica.economische_deelname         | ja |
      | ica.onafhankelijk                | ja |
      | ica.vorming                      | ja |
      | ica.samenwerken_met_cooperaties  | ja |
      | ica.aandacht_gemeenschap         | ja |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.ica_principes" <uitkomst>

    Voorbeelden:
      | begrip                          | waarde   | uitkomst |
      | ica.vorming                     | ja       | ja       |
      | ica.vorming                     | nee      | nee      |
      | ica.vorming                     | onbekend | onbekend |
      | ica.open_lidmaatschap           | nee      | nee      |
      | ica.democratische_controle      | nee      | nee      |
      | ica.economische_deelname        | nee      | nee      |
      | ica.onafhankelijk               | nee      | nee      |
      | ica.samenwerken_met_cooperaties | nee      | nee      |
      | ica.aandacht_gemeenschap        | nee      | nee      |

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
      | begrip                                  | waarde   | werk     | wijkwerk |
      | wijkwerk.werkgever_voor_wijkcooperaties | ja       | ja       | ja       |
      | wijkwerk.werkgever_voor_wijkcooperaties | nee      | ja       | nee      |
      | wijkwerk.werkgever_voor_wijkcooperaties | onbekend | ja       | onbekend |
      | wijkwerk.leden_zijn_werknemers          | nee      | nee      | nee      |
      | wijkwerk.gelijke_zeggenschap            | nee      | nee      | nee      |
      | wijkwerk.leden_samen_werkgever          | onbekend | onbekend | onbekend |
      | organisatie.rechtsvorm                  | stichting | nee     | nee      |

  @regel(wnc-geen-dienstverband)
  Abstract Scenario: Zonder gezag en met eigen risico is een lid misschien geen werknemer
    Gegeven "wijkwerk.leden_zijn_werknemers" is <werkt>
    En "wijkwerk.gezag_over_leden" is <gezag>
    En "wijkwerk.leden_dragen_eigen_risico" is <risico>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.leden_tellen_misschien_niet_als_werknemer" <uitkomst>

    Voorbeelden:
      | werkt | gezag | risico   | uitkomst |
      | ja    | nee   | ja       | ja       |
      | nee   | nee   | ja       | nee      |
      | ja    | ja    | ja       | nee      |
      | ja    | nee   | nee      | nee      |
      | ja    | nee   | onbekend | onbekend |
