# language: nl
Functionaliteit: Wettelijke grenzen tijdens een lopend contract

  Achtergrond:
    Gegeven de toets "contract"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort             | gemeente    |
      | opdracht.soort                  | diensten    |
      | opdracht.cpv                    | 90910000    |
      | opdracht.raamovereenkomst       | nee         |
      | opdracht.voorbehoud             | geen        |
      | contract.verloop_volgen         | ja          |
      | contract.ingangsdatum           | 2023-01-01  |
      | contract.looptijd               | 36 maanden  |
      | contract.verlengingen           | 12 maanden  |
      | contract.oorspronkelijke_waarde | € 1.000.000 |
      | wijziging.viel_onder_deel_2     | ja          |
    En de groep "contract.gebeurtenissen"
      | soort  |
      | anders |

  @regel(verloop-2.163b-som) @regel(verloop-2.163b-aandeel) @regel(verloop-2.163b-grens)
  Abstract Scenario: Precies 10% samen is niet klein meer
    Gegeven de groep "contract.gebeurtenissen"
      | soort     | datum      | bedrag    |
      | wijziging | 2024-03-01 | € 60.000  |
      | wijziging | 2026-02-01 | <bedrag>  |
      | wijziging | 2026-02-02 | € 500.000 |
    Als de toets wordt uitgevoerd
    Dan is "contract.wijzigingen_tot_nu" <samen>
    En is "signaal.wijzigingen_niet_meer_klein" <uitkomst>

    Voorbeelden:
      | bedrag      | samen       | uitkomst |
      | € 39.999,99 | € 99.999,99 | nee      |
      | € 40.000    | € 100.000   | ja       |
      | € -160.000  | € -100.000  | ja       |
      | onbekend    | onbekend    | onbekend |

  @regel(verloop-2.163b-grens)
  Abstract Scenario: Bij werken is de grens 15%
    Gegeven "opdracht.soort" is werken
    En "opdracht.cpv" is 45210000
    En de groep "contract.gebeurtenissen"
      | soort     | datum      | bedrag   |
      | wijziging | 2024-03-01 | <bedrag> |
    Als de toets wordt uitgevoerd
    Dan is "signaal.wijzigingen_niet_meer_klein" <uitkomst>

    Voorbeelden:
      | bedrag       | uitkomst |
      | € 149.999,99 | nee      |
      | € 150.000    | ja       |

  @regel(verloop-2.163b-grens)
  Abstract Scenario: Ook de drempel telt, op de cent
    Gegeven "contract.oorspronkelijke_waarde" is € 5.000.000
    En "opdracht.cpv" is <cpv>
    En de groep "contract.gebeurtenissen"
      | soort     | datum      | bedrag   |
      | wijziging | 2024-03-01 | <bedrag> |
    Als de toets wordt uitgevoerd
    Dan is "signaal.wijzigingen_niet_meer_klein" <uitkomst>

    Voorbeelden:
      | cpv      | bedrag        | uitkomst |
      | 90910000 | € 215.999,99  | nee      |
      | 90910000 | € 216.000     | ja       |
      | 90910000 | € -215.999,99 | nee      |
      | 90910000 | € -216.000    | ja       |
      | onbekend | € 215.999,99  | nee      |
      | onbekend | € 216.000     | onbekend |

  @regel(verloop-drempel-bereikt) @regel(verloop-2.163b-grens)
  Abstract Scenario: Onder de drempel zijn wijzigingen vrij, tot het contract de drempel haalt
    Gegeven "contract.oorspronkelijke_waarde" is € 180.000
    En "wijziging.viel_onder_deel_2" is <europees>
    En de groep "contract.gebeurtenissen"
      | soort     | datum      | bedrag   |
      | wijziging | 2024-03-01 | <bedrag> |
    Als de toets wordt uitgevoerd
    Dan is "signaal.wijzigingen_niet_meer_klein" <klein>
    En is "signaal.drempel_bereikt" <drempel>

    Voorbeelden:
      | europees | bedrag      | klein    | drempel  |
      | nee      | € 18.000    | nee      | nee      |
      | nee      | € 35.999,99 | nee      | nee      |
      | nee      | € 36.000    | nee      | ja       |
      | ja       | € 18.000    | ja       | nee      |
      | ja       | € 17.999,99 | nee      | nee      |
      | onbekend | € 18.000    | onbekend | nee      |
      | onbekend | € 36.000    | onbekend | onbekend |
      | nee      | onbekend    | nee      | onbekend |

  @regel(verloop-drempel-bereikt) @regel(verloop-2.163b-grens)
  Abstract Scenario: Onder de laagste drempel hoeft de CPV-code niet bekend te zijn
    Gegeven "contract.oorspronkelijke_waarde" is <waarde>
    En "wijziging.viel_onder_deel_2" is nee
    En "opdracht.cpv" is onbekend
    En de groep "contract.gebeurtenissen"
      | soort     | datum      | bedrag   |
      | wijziging | 2024-03-01 | <bedrag> |
    Als de toets wordt uitgevoerd
    Dan is "signaal.wijzigingen_niet_meer_klein" nee
    En is "signaal.drempel_bereikt" <drempel>

    Voorbeelden:
      | waarde    | bedrag       | drempel  |
      | € 100.000 | € 115.999,99 | nee      |
      | € 100.000 | € 116.000    | onbekend |
      | € 600.000 | € 149.999,99 | onbekend |
      | € 600.000 | € 150.000    | ja       |

  @regel(verloop-2.163d-grens)
  Abstract Scenario: Ook de grens per wijziging telt niet onder de drempel en niet in deel 3
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "contract.oorspronkelijke_waarde" is € 100.000
    En "wijziging.viel_onder_deel_2" is <europees>
    En de groep "contract.gebeurtenissen"
      | soort     | datum      | bedrag   |
      | wijziging | 2024-03-01 | € 60.000 |
    Als de toets wordt uitgevoerd
    Dan is "signaal.wijziging_boven_grens" <uitkomst>

    Voorbeelden:
      | opdrachtgever   | sector | europees | uitkomst |
      | gemeente        | nee    | nee      | nee      |
      | gemeente        | nee    | ja       | ja       |
      | gemeente        | nee    | onbekend | onbekend |
      | speciale_sector | ja     | ja       | nee      |

  @regel(verloop-2.163d-grens) @regel(verloop-2.163b-grens)
  Scenario: Buiten deel 2 van de wet gelden deze grenzen niet
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En de groep "contract.gebeurtenissen"
      | soort     | datum      | bedrag    |
      | wijziging | 2024-03-01 | € 600.000 |
    Als de toets wordt uitgevoerd
    Dan is "signaal.wijzigingen_niet_meer_klein" nee
    En is "signaal.wijziging_boven_grens" nee

  @regel(verloop-2.163d-grens)
  Abstract Scenario: Precies de helft per wijziging mag nog
    Gegeven de groep "contract.gebeurtenissen"
      | soort   | datum   | bedrag   |
      | <soort> | <datum> | <bedrag> |
    Als de toets wordt uitgevoerd
    Dan is "signaal.wijziging_boven_grens" <uitkomst>

    Voorbeelden:
      | soort                      | datum      | bedrag       | uitkomst |
      | wijziging                  | 2026-02-01 | € 500.000    | nee      |
      | wijziging                  | 2026-02-01 | € 500.000,01 | ja       |
      | wijziging                  | 2026-02-02 | € 500.000,01 | nee      |
      | wijziging_volgens_clausule | 2026-02-01 | € 500.000,01 | nee      |
      | wijziging                  | onbekend   | € 500.000,01 | onbekend |

  @regel(verloop-raam-te-lang)
  Abstract Scenario: Een raamovereenkomst die een maand te lang loopt
    Gegeven "opdracht.raamovereenkomst" is ja
    En "contract.langer_gemotiveerd" is nee
    En "wijziging.viel_onder_deel_2" is <europees>
    En "contract.oorspronkelijke_waarde" is € 200.000
    En de groep "contract.gebeurtenissen"
      | soort      | datum      | maanden   |
      | verlenging | 2025-06-01 | <maanden> |
    Als de toets wordt uitgevoerd
    Dan is "signaal.einddatum_te_laat" <uitkomst>

    Voorbeelden:
      | europees | maanden    | uitkomst |
      | ja       | 12 maanden | nee      |
      | ja       | 13 maanden | ja       |
      | ja       | onbekend   | onbekend |
      | nee      | 13 maanden | nee      |
      | onbekend | 13 maanden | onbekend |
      | onbekend | 12 maanden | nee      |

  @regel(verloop-raam-te-lang-deel-3)
  Abstract Scenario: In deel 3 loopt een raamovereenkomst acht jaar
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdracht.dient_sectoractiviteit" is ja
    En "opdracht.raamovereenkomst" is ja
    En "contract.langer_gemotiveerd" is <uitleg>
    En "contract.looptijd" is 84 maanden
    En de groep "contract.gebeurtenissen"
      | soort      | datum      | maanden   |
      | verlenging | 2025-06-01 | <maanden> |
    Als de toets wordt uitgevoerd
    Dan is "signaal.einddatum_te_laat" <uitkomst>

    Voorbeelden:
      | maanden    | uitleg   | uitkomst |
      | 12 maanden | nee      | nee      |
      | 13 maanden | nee      | ja       |
      | 13 maanden | ja       | nee      |
      | 13 maanden | onbekend | onbekend |

  @regel(verloop-raam-te-lang) @regel(verloop-voorbehoud-te-lang)
  Abstract Scenario: Met een goede uitleg mag een raamovereenkomst langer, een voorbehoud niet
    Gegeven "opdracht.raamovereenkomst" is ja
    En "opdracht.cpv" is 85300000
    En "opdracht.voorbehoud" is <voorbehoud>
    En "contract.langer_gemotiveerd" is <uitleg>
    En de groep "contract.gebeurtenissen"
      | soort      | datum      | maanden    |
      | verlenging | 2025-06-01 | 13 maanden |
    Als de toets wordt uitgevoerd
    Dan is "signaal.einddatum_te_laat" <uitkomst>

    Voorbeelden:
      | voorbehoud                 | uitleg   | uitkomst |
      | geen                       | ja       | nee      |
      | geen                       | nee      | ja       |
      | geen                       | onbekend | onbekend |
      | participatieve_organisatie | ja       | ja       |

  @regel(verloop-voorbehoud-te-lang) @regel(voorbehouden-2.82a)
  Abstract Scenario: Een voorbehouden dienst duurt hooguit drie jaar
    Gegeven "opdracht.voorbehoud" is participatieve_organisatie
    En "opdracht.cpv" is <cpv>
    En "wijziging.viel_onder_deel_2" is <europees>
    En "contract.looptijd" is <looptijd>
    Als de toets wordt uitgevoerd
    Dan is "signaal.einddatum_te_laat" <uitkomst>

    Voorbeelden:
      | cpv      | europees | looptijd   | uitkomst |
      | 85300000 | ja       | 36 maanden | nee      |
      | 85300000 | ja       | 37 maanden | ja       |
      | 85300000 | nee      | 37 maanden | nee      |
      | 90910000 | ja       | 37 maanden | nee      |
      | onbekend | ja       | 37 maanden | onbekend |

  @regel(verloop-concessie-te-lang)
  Abstract Scenario: Een concessie die langer loopt dan de terugverdientijd
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is <cpv>
    En "wijziging.viel_onder_deel_2" is <europees>
    En "contract.looptijd" is <looptijd>
    En "contract.terugverdientijd" is <terug>
    Als de toets wordt uitgevoerd
    Dan is "signaal.einddatum_te_laat" <uitkomst>

    Voorbeelden:
      | cpv      | europees | looptijd   | terug      | uitkomst |
      | 90910000 | ja       | 60 maanden | onbekend   | nee      |
      | 90910000 | ja       | 61 maanden | 60 maanden | ja       |
      | 90910000 | ja       | 61 maanden | 61 maanden | nee      |
      | 90910000 | ja       | 61 maanden | onbekend   | onbekend |
      | 90910000 | nee      | 61 maanden | 60 maanden | nee      |
      | 85300000 | ja       | 61 maanden | 60 maanden | nee      |

  @regel(verloop-raam-te-lang) @regel(verloop-voorbehoud-te-lang) @regel(verloop-concessie-te-lang)
  Scenario: Een gewone opdracht heeft geen wettelijke termijn
    Gegeven "contract.looptijd" is 120 maanden
    Als de toets wordt uitgevoerd
    Dan is "signaal.einddatum_te_laat" nee

  @regel(verloop-steun) @regel(verloop-steunruimte) @regel(verloop-steun-boven-grens)
  Abstract Scenario: De drie jaar schuiven mee met de dag
    Gegeven de groep "contract.gebeurtenissen"
      | soort           | datum      | bedrag    |
      | steun_ontvangen | <eerste>   | € 200.000 |
      | steun_ontvangen | 2026-02-01 | <tweede>  |
    Als de toets wordt uitgevoerd
    Dan is "contract.steun_drie_jaar" <som>
    En is "contract.steunruimte" <ruimte>
    En is "signaal.steun_boven_grens" <uitkomst>

    Voorbeelden:
      | eerste     | tweede       | som          | ruimte    | uitkomst |
      | 2023-02-02 | € 100.000    | € 300.000    | € 0       | nee      |
      | 2023-02-02 | € 100.000,01 | € 300.000,01 | € 0       | ja       |
      | 2023-02-01 | € 100.000,01 | € 100.000,01 | € 199.999,99 | nee   |
      | 2026-02-02 | € 100.000    | € 100.000    | € 200.000 | nee      |
      | onbekend   | € 100.000    | onbekend     | onbekend  | onbekend |

  @regel(verloop-steun-boven-grens) @regel(verloop-steunruimte)
  Scenario: Voor 2024 is de grens hier niet bekend
    Gegeven de groep "contract.gebeurtenissen"
      | soort           | datum      | bedrag    |
      | steun_ontvangen | 2023-03-01 | € 400.000 |
    Als de toets wordt uitgevoerd op 31 december 2023 en op 1 januari 2024
    Dan verandert "signaal.steun_boven_grens" van onbekend naar ja

  @regel(verloop-2.163b-som) @regel(verloop-2.163b-aandeel) @regel(verloop-2.163b-grens) @regel(verloop-2.163d-grens) @regel(verloop-raam-te-lang) @regel(verloop-drempel-bereikt) @regel(verloop-steun) @regel(verloop-steunruimte) @regel(verloop-steun-boven-grens)
  Abstract Scenario: Zonder volgen komen er geen signalen
    Gegeven "contract.verloop_volgen" is <volgen>
    En "opdracht.raamovereenkomst" is ja
    En "contract.looptijd" is 60 maanden
    En "contract.langer_gemotiveerd" is nee
    En de groep "contract.gebeurtenissen"
      | soort           | datum      | bedrag    |
      | wijziging       | 2024-03-01 | € 600.000 |
      | steun_ontvangen | 2024-03-01 | € 400.000 |
    Als de toets wordt uitgevoerd
    Dan is "contract.wijzigingen_tot_nu" onbekend
    En is "contract.steun_drie_jaar" onbekend
    En is "contract.steunruimte" onbekend
    En is "signaal.wijzigingen_niet_meer_klein" <uitkomst>
    En is "signaal.wijziging_boven_grens" <uitkomst>
    En is "signaal.einddatum_te_laat" <uitkomst>
    En is "signaal.drempel_bereikt" nee
    En is "signaal.steun_boven_grens" <uitkomst>

    Voorbeelden:
      | volgen   | uitkomst |
      | nee      | nee      |
      | onbekend | onbekend |
