# language: nl
Functionaliteit: Waarde van de aangeboden social return (bouwblokken)

  Achtergrond:
    Gegeven de toets "social_return"
    En de peildatum 1 februari 2026
    En "opdrachtgever.soort" is gemeente

  @regel(bouwblok-regio-haaglanden) @regel(bouwblok-regio-leiden)
  Abstract Scenario: De gemeente bepaalt de regio
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "social_return.regio" <regio>

    Voorbeelden:
      | gemeente              | regio      |
      | Den Haag              | haaglanden |
      | Leidschendam-Voorburg | haaglanden |
      | Leiden                | leiden     |
      | 's-Gravenhage         | haaglanden |
      | Utrecht               | onbekend   |
      | onbekend              | onbekend   |

  @regel(bouwblok-regio-haaglanden) @regel(bouwblok-regio-leiden)
  Abstract Scenario: De gemeente bepaalt de regio (een naam die niet in het register staat)
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan is "social_return.regio" <regio>
    En meldt de toets "F022"

    Voorbeelden:
      | gemeente              | regio      |
      | Leijden               | onbekend   |

  @regel(bouwblok-regio-leiden)
  Scenario: Voor Leiden begint de lijst op 1 september 2023
    Gegeven "opdrachtgever.gemeente" is Leiden
    Als de toets wordt uitgevoerd op 31 augustus 2023 en op 1 september 2023
    Dan verandert "social_return.regio" van onbekend naar leiden

  @regel(bouwblok-jaarwaarde)
  Abstract Scenario: De bron van een bouwblok is die van de regio
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    En de groep "social_return.inzet"
      | doelgroep | personen | maanden    | uren_per_week | toeslagen |
      | nug       | 1        | 12 maanden | 36            | geen      |
    Als de toets wordt uitgevoerd
    Dan noemt "inzet.jaarwaarde" de bron "<bron>"
    En noemt "inzet.jaarwaarde" niet de bron "<andere>"

    Voorbeelden:
      | gemeente | bron       | andere     |
      | Delft    | denhaag.nl | dzb.nl     |
      | Leiden   | dzb.nl     | denhaag.nl |

  @regel(bouwblok-jaarwaarde) @regel(bouwblok-waarde) @regel(bouwblok-tot-een-jaar)
  Abstract Scenario: Een jaar, 36 uur: de hele jaarwaarde
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    En de groep "social_return.inzet"
      | doelgroep   | personen | maanden    | uren_per_week | toeslagen |
      | <doelgroep> | 1        | 12 maanden | 36            | geen      |
    Als de toets wordt uitgevoerd
    Dan is "social_return.waarde_inzet" <waarde>

    Voorbeelden:
      | gemeente | doelgroep                        | waarde   |
      | Den Haag | nug                              | € 5.000  |
      | Den Haag | jongere_zonder_startkwalificatie | € 10.000 |
      | Den Haag | stage_mbo_bol                    | € 5.000  |
      | Den Haag | stage_hbo                        | € 5.000  |
      | Den Haag | stage_vso_pro                    | € 7.500  |
      | Den Haag | bbl_tot_niveau_2                 | € 25.000 |
      | Den Haag | bbl_vanaf_niveau_3               | € 15.000 |
      | Den Haag | ww                               | € 20.000 |
      | Den Haag | wia                              | € 30.000 |
      | Den Haag | participatiewet                  | € 40.000 |
      | Den Haag | banenafspraak                    | € 50.000 |
      | Den Haag | wajong                           | € 50.000 |
      | Den Haag | wsw                              | € 50.000 |
      | Den Haag | indienst_na_vso_pro              | onbekend |
      | Den Haag | nug_beperking                    | onbekend |
      | Leiden   | nug                              | € 5.000  |
      | Leiden   | nug_beperking                    | € 10.000 |
      | Leiden   | stage_mbo_bol                    | € 10.000 |
      | Leiden   | indienst_na_vso_pro              | € 25.000 |
      | Leiden   | bbl_tot_niveau_2                 | € 25.000 |
      | Leiden   | bbl_vanaf_niveau_3               | € 25.000 |
      | Leiden   | ww                               | € 15.000 |
      | Leiden   | wia                              | € 40.000 |
      | Leiden   | wajong                           | € 25.000 |
      | Leiden   | participatiewet                  | € 30.000 |
      | Leiden   | banenafspraak                    | € 50.000 |
      | Leiden   | wsw                              | € 50.000 |
      | Leiden   | stage_hbo                        | onbekend |
      | Utrecht  | ww                               | onbekend |

  @regel(bouwblok-waarde)
  Abstract Scenario: Naar rato van personen, maanden en uren
    Gegeven "opdrachtgever.gemeente" is Den Haag
    En de groep "social_return.inzet"
      | doelgroep       | personen | maanden   | uren_per_week | toeslagen |
      | participatiewet | <mensen> | <maanden> | <uren>        | geen      |
    Als de toets wordt uitgevoerd
    Dan is "social_return.waarde_inzet" <waarde>

    Voorbeelden:
      | mensen   | maanden    | uren     | waarde      |
      | 1        | 6 maanden  | 36       | € 20.000    |
      | 1        | 12 maanden | 18       | € 20.000    |
      | 2        | 6 maanden  | 18       | € 20.000    |
      | 3        | 12 maanden | 36       | € 120.000   |
      | 1        | 1 maand    | 24       | € 2.222,22  |
      | 1        | 5 maanden  | 22,5     | € 10.416,67 |
      | 0        | 12 maanden | 36       | € 0         |
      | onbekend | 12 maanden | 36       | onbekend    |
      | 1        | 12 maanden | onbekend | onbekend    |

  @regel(bouwblok-jaarwaarde) @regel(bouwblok-waarde) @regel(bouwblok-maximum) @regel(bouwblok-onbeperkt) @regel(bouwblok-begeleidingskosten)
  Scenario: Zonder doelgroep heeft de inzet nog geen waarde
    Gegeven "opdrachtgever.gemeente" is Den Haag
    En de groep "social_return.inzet"
      | doelgroep | personen | maanden    | uren_per_week | toeslagen |
      |           | 1        | 13 maanden | 36            | geen      |
    Als de toets wordt uitgevoerd
    Dan is "social_return.waarde_inzet" onbekend
    En is "inzet.jaarwaarde" voor "1" onbekend
    En is "inzet.maximum_maanden" voor "1" onbekend
    En is regel "bouwblok-waarde" onbeslist
    En is regel "bouwblok-onbeperkt" onbeslist
    En is regel "bouwblok-begeleidingskosten" onbeslist
    En wordt gevraagd naar "inzet.doelgroep"

  @regel(bouwblok-jaarwaarde) @regel(bouwblok-waarde)
  Abstract Scenario: De bouwblokken gelden vanaf hun begindatum
    Gegeven de peildatum <datum>
    En "opdrachtgever.gemeente" is <gemeente>
    En de groep "social_return.inzet"
      | doelgroep | personen | maanden    | uren_per_week | toeslagen |
      | ww        | 1        | 12 maanden | 36            | geen      |
    Als de toets wordt uitgevoerd
    Dan is "social_return.waarde_inzet" <waarde>

    Voorbeelden:
      | gemeente | datum             | waarde   |
      | Den Haag | 30 juni 2023      | onbekend |
      | Den Haag | 1 juli 2023       | € 20.000 |
      | Leiden   | 31 augustus 2023  | onbekend |
      | Leiden   | 1 september 2023  | € 15.000 |

  @regel(bouwblok-maximum) @regel(bouwblok-langer) @regel(bouwblok-tot-een-jaar) @regel(bouwblok-tot-een-jaar-leiden) @regel(bouwblok-onbeperkt)
  Abstract Scenario: Na een jaar telt niet iedereen even lang mee
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    En de groep "social_return.inzet"
      | doelgroep   | personen | maanden   | uren_per_week | toeslagen | loonkostensubsidie |
      | <doelgroep> | 1        | <maanden> | 36            | geen      | nee                |
    Als de toets wordt uitgevoerd
    Dan is "social_return.waarde_inzet" <waarde>

    Voorbeelden:
      | gemeente | doelgroep          | maanden    | waarde      |
      | Den Haag | ww                 | 12 maanden | € 20.000    |
      | Den Haag | ww                 | 13 maanden | € 20.000    |
      | Den Haag | participatiewet    | 24 maanden | € 80.000    |
      | Den Haag | participatiewet    | 25 maanden | € 80.000    |
      | Den Haag | bbl_tot_niveau_2   | 25 maanden | € 50.000    |
      | Den Haag | bbl_vanaf_niveau_3 | 37 maanden | € 45.000    |
      | Den Haag | banenafspraak      | 48 maanden | € 200.000   |
      | Leiden   | ww                 | 12 maanden | € 15.000    |
      | Leiden   | ww                 | 13 maanden | onbekend    |
      | Leiden   | banenafspraak      | 13 maanden | onbekend    |
      | Den Haag | ww                 | onbekend   | onbekend    |
      | Leiden   | ww                 | onbekend   | onbekend    |

  @regel(bouwblok-loonkostensubsidie)
  Abstract Scenario: Met loonkostensubsidie telt de hele periode
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    En de groep "social_return.inzet"
      | doelgroep       | personen | maanden    | uren_per_week | toeslagen | loonkostensubsidie |
      | participatiewet | 1        | 36 maanden | 36            | geen      | <subsidie>         |
    Als de toets wordt uitgevoerd
    Dan is "social_return.waarde_inzet" <waarde>

    Voorbeelden:
      | gemeente | subsidie | waarde    |
      | Den Haag | ja       | € 120.000 |
      | Den Haag | nee      | € 80.000  |
      | Den Haag | onbekend | onbekend  |
      | Leiden   | ja       | onbekend  |

  @regel(bouwblok-toeslag-55) @regel(bouwblok-toeslag-vso-pro) @regel(bouwblok-toeslag-arbeidsbeperking)
  Abstract Scenario: Toeslagen komen bij het bouwblok en mogen samen
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    En de groep "social_return.inzet"
      | doelgroep | personen | maanden   | uren_per_week | toeslagen   |
      | ww        | 1        | <maanden> | 36            | <toeslagen> |
    Als de toets wordt uitgevoerd
    Dan is "social_return.waarde_inzet" <waarde>

    Voorbeelden:
      | gemeente | maanden    | toeslagen                          | waarde   |
      | Den Haag | 12 maanden | leeftijd_55_plus                   | € 30.000 |
      | Den Haag | 6 maanden  | leeftijd_55_plus                   | € 15.000 |
      | Den Haag | 12 maanden | arbeidsbeperking                   | € 30.000 |
      | Den Haag | 12 maanden | dienstverband_vso_pro              | € 45.000 |
      | Den Haag | 12 maanden | leeftijd_55_plus, arbeidsbeperking | € 40.000 |
      | Den Haag | 12 maanden | geen                               | € 20.000 |
      | Leiden   | 12 maanden | leeftijd_55_plus                   | € 30.000 |
      | Leiden   | 12 maanden | dienstverband_vso_pro              | € 25.000 |
      | Leiden   | 12 maanden | arbeidsbeperking                   | onbekend |
      | Den Haag | 12 maanden | onbekend                           | onbekend |

  @regel(bouwblok-sw-facturen) @regel(bouwblok-begeleidingskosten) @regel(bouwblok-waarde)
  Abstract Scenario: Betaalde rekeningen en kosten tellen voor hun bedrag
    Gegeven "opdrachtgever.gemeente" is <gemeente>
    En de groep "social_return.inzet"
      | doelgroep   | bedrag   |
      | <doelgroep> | <bedrag> |
    Als de toets wordt uitgevoerd
    Dan is "social_return.waarde_inzet" <waarde>

    Voorbeelden:
      | gemeente | doelgroep         | bedrag     | waarde     |
      | Leiden   | sw_facturen       | € 1.234,56 | € 1.234,56 |
      | Den Haag | sw_facturen       | € 1.234,56 | onbekend   |
      | Den Haag | begeleidingskosten | € 800     | € 800      |
      | Leiden   | begeleidingskosten | € 800     | onbekend   |
      | Leiden   | sw_facturen       | onbekend   | onbekend   |
      | onbekend | sw_facturen       | € 1.234,56 | onbekend   |

  @regel(bouwblok-sw-facturen) @regel(bouwblok-begeleidingskosten)
  Abstract Scenario: Zonder gemeente weten wij niet of de kosten tellen
    Gegeven "opdrachtgever.gemeente" is onbekend
    En de groep "social_return.inzet"
      | doelgroep   | bedrag |
      | <doelgroep> | € 800  |
    Als de toets wordt uitgevoerd
    Dan is "inzet.waarde" voor "1" onbekend
    En is regel "<regel>" onbeslist
    En wordt gevraagd naar "opdrachtgever.gemeente"

    Voorbeelden:
      | doelgroep          | regel                       |
      | sw_facturen        | bouwblok-sw-facturen        |
      | begeleidingskosten | bouwblok-begeleidingskosten |

  @regel(bouwblok-totaal) @regel(bouwblok-tekort) @regel(bouwblok-voldoende)
  Abstract Scenario: Het aanbod tegen de gevraagde social return
    Gegeven de feiten
      | opdrachtgever.gemeente            | Den Haag   |
      | social_return.grondslag           | <som>      |
      | social_return.gevraagd_percentage | 5%         |
    En de groep "social_return.inzet"
      | doelgroep       | personen | maanden    | uren_per_week | toeslagen        |
      | participatiewet | 2        | 12 maanden | 36            | geen             |
      | wia             | 1        | 6 maanden  | 18            | leeftijd_55_plus |
    Als de toets wordt uitgevoerd
    Dan is "social_return.waarde_inzet" € 90.000
    En is "social_return.tekort" <tekort>
    En is "social_return.aanbod_voldoende" <voldoende>

    Voorbeelden:
      | som            | tekort    | voldoende |
      | € 1.800.000    | € 0       | ja        |
      | € 1.800.000,20 | € 0,01    | nee       |
      | € 2.000.000    | € 10.000  | nee       |
      | onbekend       | onbekend  | onbekend  |

  @regel(bouwblok-totaal)
  Scenario: Zonder aanbod te kennen blijft de waarde open
    Gegeven "opdrachtgever.gemeente" is Den Haag
    Als de toets wordt uitgevoerd
    Dan is "social_return.waarde_inzet" onbekend
    En wordt gevraagd naar "social_return.inzet"
