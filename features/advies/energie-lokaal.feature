# language: nl
Functionaliteit: Advies over zonnedaken, huurders en lokaal eigendom

  Achtergrond:
    Gegeven de toets "energiecooperatie"
    En de peildatum 1 oktober 2026

  @regel(t3-servicekosten) @regel(t3-direct-gebruik) @regel(t3-overschot)
  Abstract Scenario: Drie manieren om de stroom van een gedeeld dak te gebruiken
    Gegeven "energieproject.collectief_dak" is <dak>
    En "energieproject.gebruik_van_stroom" is <gebruik>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.dak_servicekosten" <kosten>
    En is "energiecooperatie.dak_direct_gebruik" <direct>
    En is "energiecooperatie.dak_overschot_wijk" <wijk>

    Voorbeelden:
      | dak      | gebruik                                                | kosten   | direct   | wijk     |
      | ja       | algemene_installaties, bewoners_direct, overschot_wijk | ja       | ja       | ja       |
      | ja       | algemene_installaties                                  | ja       | nee      | nee      |
      | ja       | bewoners_direct                                        | nee      | ja       | nee      |
      | ja       | overschot_wijk                                         | nee      | nee      | ja       |
      | nee      | algemene_installaties                                  | nee      | nee      | nee      |
      | onbekend | algemene_installaties                                  | onbekend | nee      | nee      |
      | ja       | onbekend                                               | onbekend | onbekend | onbekend |

  @regel(t3-huurders)
  Abstract Scenario: Huurders zonder eigen dak doen mee
    Gegeven "energieproject.huurders_kunnen_meedoen" is <huurders>
    En "energieproject.voordeel_naar_bewoners" is <voordeel>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.huurders_profiteren" <uitkomst>

    Voorbeelden:
      | huurders | voordeel | uitkomst |
      | ja       | ja       | ja       |
      | nee      | ja       | nee      |
      | ja       | nee      | nee      |
      | onbekend | ja       | onbekend |

  @regel(t3-afspiegeling)
  Abstract Scenario: De leden zijn een afspiegeling van de wijk
    Gegeven "energieproject.deel_sociale_huurders_leden" is <leden>
    En "energieproject.deel_sociale_huurders_wijk" is <wijk>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.afspiegeling_wijk" <uitkomst>

    Voorbeelden:
      | leden  | wijk     | uitkomst |
      | 60%    | 60%      | ja       |
      | 59,99% | 60%      | nee      |
      | 60%    | onbekend | onbekend |

  @regel(ka-lokaal-eigendom)
  Abstract Scenario: Het streven naar de helft lokaal eigendom is geen plicht
    Gegeven "energieproject.grootschalig_op_land" is <land>
    En "energieproject.lokaal_eigendom" is <deel>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.lokaal_eigendom_streven" <uitkomst>

    Voorbeelden:
      | land     | deel     | uitkomst |
      | ja       | 50%      | ja       |
      | ja       | 49,99%   | nee      |
      | ja       | onbekend | onbekend |
      | nee      | 100%     | onbekend |
      | onbekend | 100%     | onbekend |
