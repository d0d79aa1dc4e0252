# language: nl
Functionaliteit: LSA over bewonersbedrijven

  Achtergrond:
    Gegeven de toets "wijkcooperatie"
    En de peildatum 1 oktober 2026

  @regel(lsa-principes)
  Abstract Scenario: De vier principes van LSA
    Gegeven de feiten
      | bewonersbedrijf.herkenbaar_gebied            | ja |
      | bewonersbedrijf.zelfstandig                  | ja |
      | bewonersbedrijf.winst_naar_wijk              | ja |
      | bewonersbedrijf.eigendom_en_bestuur_bewoners | ja |
      | bewonersbedrijf.samenwerking                 | ja |
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
