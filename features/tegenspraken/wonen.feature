# language: nl
Functionaliteit: Tegenspraken over een woonproject
  Wat niet samen waar kan zijn, telt niet mee. Wat vreemd is maar kan, telt wel mee.

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026

  @tegenspraak(meer-lage-inkomens-dan-leden)
  Abstract Scenario: Niet meer lage inkomens dan leden
    Gegeven "woonproject.leden_onder_inkomensgrens" is <leden_onder_inkomensgrens>
    En "woonproject.leden_totaal" is <leden_totaal>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "meer-lage-inkomens-dan-leden"

    Voorbeelden:
      | leden_onder_inkomensgrens | leden_totaal | gemeld |
      | 11                        | 10           | een    |
      | 10                        | 10           | geen   |
      | 11                        | onbekend     | geen   |

  @tegenspraak(meer-woningen-van-de-corporatie)
  Abstract Scenario: Niet meer woningen van de corporatie dan woningen
    Gegeven "woonproject.woningen_van_deze_corporatie" is <woningen_van_deze_corporatie>
    En "woonproject.aantal_woningen" is <aantal_woningen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "meer-woningen-van-de-corporatie"

    Voorbeelden:
      | woningen_van_deze_corporatie | aantal_woningen | gemeld |
      | 6                            | 5               | een    |
      | 5                            | 5               | geen   |
      | onbekend                     | 5               | geen   |

  @tegenspraak(van-een-corporatie-zonder-corporatie)
  Abstract Scenario: Woningen van een corporatie die er niet is
    Gegeven "woonproject.eigenaar_toegelaten_instelling" is <eigenaar_toegelaten_instelling>
    En "woonproject.aantal_toegelaten_instellingen" is <aantal_toegelaten_instellingen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "van-een-corporatie-zonder-corporatie"

    Voorbeelden:
      | eigenaar_toegelaten_instelling | aantal_toegelaten_instellingen | gemeld |
      | ja                             | 0                              | een    |
      | ja                             | 1                              | geen   |
      | nee                            | 0                              | geen   |
      | onbekend                       | 0                              | geen   |

  @tegenspraak(corporatie-die-geen-eigenaar-is)
  Abstract Scenario: Een aantal corporaties die geen eigenaar zijn
    Gegeven "woonproject.eigenaar_toegelaten_instelling" is <eigenaar_toegelaten_instelling>
    En "woonproject.aantal_toegelaten_instellingen" is <aantal_toegelaten_instellingen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "corporatie-die-geen-eigenaar-is"

    Voorbeelden:
      | eigenaar_toegelaten_instelling | aantal_toegelaten_instellingen | gemeld |
      | nee                            | 1                              | een    |
      | nee                            | 0                              | geen   |
      | ja                             | 1                              | geen   |
      | nee                            | onbekend                       | geen   |

  @tegenspraak(meer-corporaties-dan-woningen)
  Abstract Scenario: Niet meer corporaties dan woningen
    Gegeven "woonproject.aantal_toegelaten_instellingen" is <aantal_toegelaten_instellingen>
    En "woonproject.aantal_woningen" is <aantal_woningen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "meer-corporaties-dan-woningen"

    Voorbeelden:
      | aantal_toegelaten_instellingen | aantal_woningen | gemeld |
      | 6                              | 5               | een    |
      | 5                              | 5               | geen   |
      | 6                              | onbekend        | geen   |

  @tegenspraak(alles-van-een-corporatie)
  Abstract Scenario: Alle woningen van deze corporatie
    Gegeven "woonproject.woningen_van_deze_corporatie" is <woningen_van_deze_corporatie>
    En "woonproject.aantal_woningen" is <aantal_woningen>
    En "woonproject.aantal_toegelaten_instellingen" is <aantal_toegelaten_instellingen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "alles-van-een-corporatie"

    Voorbeelden:
      | woningen_van_deze_corporatie | aantal_woningen | aantal_toegelaten_instellingen | gemeld |
      | 5                            | 5               | 2                              | een    |
      | 5                            | 5               | 1                              | geen   |
      | 4                            | 5               | 2                              | geen   |
      | 5                            | 5               | onbekend                       | geen   |

  @tegenspraak(meer-huishoudens-dan-woningen)
  Abstract Scenario: Meer huishoudens dan woningen
    Gegeven "woonproject.huishoudens" is <huishoudens>
    En "woonproject.aantal_woningen" is <aantal_woningen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "meer-huishoudens-dan-woningen"

    Voorbeelden:
      | huishoudens | aantal_woningen | gemeld |
      | 6           | 5               | een    |
      | 5           | 5               | geen   |
      | 6           | onbekend        | geen   |

  @tegenspraak(accountant-zonder-meerderheid)
  Abstract Scenario: De accountant bevestigt een kleine groep
    Gegeven "woonproject.accountantsverklaring" is <accountantsverklaring>
    En "woonproject.leden_onder_inkomensgrens" is <leden_onder_inkomensgrens>
    En "woonproject.leden_totaal" is <leden_totaal>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "accountant-zonder-meerderheid"

    Voorbeelden:
      | accountantsverklaring | leden_onder_inkomensgrens | leden_totaal | gemeld |
      | ja                    | 5                         | 10           | een    |
      | ja                    | 6                         | 10           | geen   |
      | nee                   | 5                         | 10           | geen   |
      | ja                    | onbekend                  | 10           | geen   |

  @tegenspraak(opgericht-zonder-vorm)
  Abstract Scenario: Opgericht zonder rechtsvorm
    Gegeven "woonproject.opgericht" is <opgericht>
    En "organisatie.rechtsvorm" is <rechtsvorm>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "opgericht-zonder-vorm"

    Voorbeelden:
      | opgericht | rechtsvorm | gemeld |
      | ja        | geen       | een    |
      | ja        | vereniging | geen   |
      | nee       | geen       | geen   |
      | ja        | onbekend   | geen   |

  @tegenspraak(akte-maar-niet-opgericht)
  Abstract Scenario: Een akte, maar nog niet opgericht
    Gegeven "woonproject.opgericht" is <opgericht>
    En "organisatie.notariele_akte" is <notariele_akte>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "akte-maar-niet-opgericht"

    Voorbeelden:
      | opgericht | notariele_akte | gemeld |
      | nee       | ja             | een    |
      | ja        | ja             | geen   |
      | nee       | nee            | geen   |
      | onbekend  | ja             | geen   |

  @tegenspraak(oprichting-in-de-toekomst)
  Abstract Scenario: De oprichting is op of voor de peildatum
    Gegeven "woonproject.opgericht" is <opgericht>
    En "woonproject.oprichtingsdatum" is <oprichtingsdatum>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "oprichting-in-de-toekomst"

    Voorbeelden:
      | opgericht | oprichtingsdatum | gemeld |
      | ja        | 2026-10-02       | een    |
      | ja        | 2026-10-01       | geen   |
      | nee       | 2026-10-02       | geen   |
      | ja        | onbekend         | geen   |

  @tegenspraak(verzoek-in-de-toekomst)
  Abstract Scenario: Het verzoek is op of voor de peildatum
    Gegeven "woonproject.verzoek_middelen_ingediend" is <verzoek_middelen_ingediend>
    En "woonproject.verzoek_datum" is <verzoek_datum>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "verzoek-in-de-toekomst"

    Voorbeelden:
      | verzoek_middelen_ingediend | verzoek_datum | gemeld |
      | ja                         | 2026-10-02    | een    |
      | ja                         | 2026-10-01    | geen   |
      | nee                        | 2026-10-02    | geen   |
      | ja                         | onbekend      | geen   |

  @tegenspraak(opgericht-voor-het-verzoek)
  Abstract Scenario: Opgericht voor het verzoek
    Gegeven "woonproject.oprichtingsdatum" is <oprichtingsdatum>
    En "woonproject.verzoek_datum" is <verzoek_datum>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "opgericht-voor-het-verzoek"

    Voorbeelden:
      | oprichtingsdatum | verzoek_datum | gemeld |
      | 2026-08-31       | 2026-09-01    | een    |
      | 2026-09-01       | 2026-09-01    | geen   |
      | 2026-08-31       | onbekend      | geen   |

  @tegenspraak(aanvraag-in-de-toekomst)
  Abstract Scenario: De aanvraag is op of voor de peildatum
    Gegeven "woonproject.aanvraag_goedkeuring_datum" is <aanvraag_goedkeuring_datum>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "aanvraag-in-de-toekomst"

    Voorbeelden:
      | aanvraag_goedkeuring_datum | gemeld |
      | 2026-10-02                 | een    |
      | 2026-10-01                 | geen   |
      | onbekend                   | geen   |

  @tegenspraak(verkoop-zonder-eigendom)
  Abstract Scenario: Een corporatie verkoopt wat zij niet heeft
    Gegeven "woonproject.corporatie_verkoopt" is <corporatie_verkoopt>
    En "woonproject.eigenaar_toegelaten_instelling" is <eigenaar_toegelaten_instelling>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "verkoop-zonder-eigendom"

    Voorbeelden:
      | corporatie_verkoopt | eigenaar_toegelaten_instelling | gemeld |
      | ja                  | nee                            | een    |
      | ja                  | ja                             | geen   |
      | nee                 | nee                            | geen   |
      | ja                  | onbekend                       | geen   |

  @tegenspraak(groep-en-bewoner-kopen)
  Abstract Scenario: De groep koopt of een bewoner koopt
    Gegeven "woonproject.koper" is <koper>
    En "woonproject.koopt_woningen" is <koopt_woningen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "groep-en-bewoner-kopen"

    Voorbeelden:
      | koper          | koopt_woningen | gemeld |
      | bewoner        | ja             | een    |
      | bewoner        | nee            | geen   |
      | wooncooperatie | ja             | geen   |
      | onbekend       | ja             | geen   |

  @tegenspraak(koper-is-geen-eigenaar)
  Abstract Scenario: De koper is de eigenaar
    Gegeven "woonproject.koper" is <koper>
    En "woonproject.eigendom" is <eigendom>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "koper-is-geen-eigenaar"

    Voorbeelden:
      | koper          | eigendom   | gemeld |
      | wooncooperatie | leden      | een    |
      | wooncooperatie | verhuurder | een    |
      | wooncooperatie | cooperatie | geen   |
      | bewoner        | leden      | geen   |
      | wooncooperatie | onbekend   | geen   |

  @tegenspraak(koper-is-geen-lid)
  Abstract Scenario: De koper is lid
    Gegeven "woonproject.koper_is_lid" is <koper_is_lid>
    En "woonproject.koper" is <koper>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "koper-is-geen-lid"

    Voorbeelden:
      | koper_is_lid | koper                 | gemeld |
      | ja           | wooncooperatie        | een    |
      | ja           | toegelaten_instelling | een    |
      | ja           | bewoner               | geen   |
      | ja           | anders                | geen   |
      | nee          | wooncooperatie        | geen   |
      | ja           | onbekend              | geen   |

  @tegenspraak(prijs-niet-lager)
  Abstract Scenario: Een prijs die niet lager is
    Gegeven "woonproject.prijs_deel_van_waarde" is <prijs_deel_van_waarde>
    En "woonproject.prijs_onder_marktwaarde" is <prijs_onder_marktwaarde>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "prijs-niet-lager"

    Voorbeelden:
      | prijs_deel_van_waarde | prijs_onder_marktwaarde | gemeld |
      | 100%                  | ja                      | een    |
      | 99,99%                | ja                      | geen   |
      | 100%                  | nee                     | geen   |
      | onbekend              | ja                      | geen   |

  @tegenspraak(geld-verdienen-wel-en-niet)
  Abstract Scenario: Geld verdienen is wel en niet het doel
    Gegeven "woonproject.commercieel_oogmerk" is <commercieel_oogmerk>
    En "woonproject.winstoogmerk" is <winstoogmerk>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "geld-verdienen-wel-en-niet"

    Voorbeelden:
      | commercieel_oogmerk | winstoogmerk | gemeld |
      | ja                  | nee          | een    |
      | nee                 | ja           | een    |
      | ja                  | ja           | geen   |
      | nee                 | nee          | geen   |
      | ja                  | onbekend     | geen   |

  @tegenspraak(vrije-huur-bij-alles-sociaal)
  Abstract Scenario: Alles sociaal en toch vrije huren
    Gegeven "woonproject.deel_sociaal_of_midden" is <deel_sociaal_of_midden>
    En "woonproject.vrije_sector_woningen" is <vrije_sector_woningen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "vrije-huur-bij-alles-sociaal"

    Voorbeelden:
      | deel_sociaal_of_midden | vrije_sector_woningen | gemeld |
      | 100%                   | ja                    | een    |
      | 99,99%                 | ja                    | geen   |
      | 100%                   | nee                   | geen   |
      | onbekend               | ja                    | geen   |

  @tegenspraak(instemming-zonder-plek)
  Abstract Scenario: De gemeente stemt in zonder plek
    Gegeven "woonproject.locatie" is <locatie>
    En "woonproject.instemming_gemeente" is <instemming_gemeente>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "instemming-zonder-plek"

    Voorbeelden:
      | locatie  | instemming_gemeente | gemeld |
      | nee      | ja                  | een    |
      | ja       | ja                  | geen   |
      | nee      | nee                 | geen   |
      | onbekend | ja                  | geen   |

  @tegenspraak(kaartenbak-buiten-utrecht)
  Abstract Scenario: De kaartenbak is van Utrecht
    Gegeven "woonproject.ingeschreven_kaartenbak" is <ingeschreven_kaartenbak>
    En "woonproject.gemeente" is <gemeente>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "kaartenbak-buiten-utrecht"

    Voorbeelden:
      | ingeschreven_kaartenbak | gemeente | gemeld |
      | ja                      | Almere   | een    |
      | ja                      | Utrecht  | geen   |
      | nee                     | Almere   | geen   |
      | ja                      | onbekend | geen   |

  @tegenspraak(woonleden-van-een-stichting)
  Abstract Scenario: Een stichting heeft ook bij het wonen geen leden
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "woonleden-van-een-stichting"

    Voorbeelden:
      | rechtsvorm  | begrip                                | waarde | gemeld |
      | stichting   | woonproject.leden_totaal              | 1      | een    |
      | stichting   | woonproject.leden_onder_inkomensgrens | 1      | een    |
      | stichting   | woonproject.koper_is_lid              | ja     | een    |
      | stichting   | woonproject.leden_uit_dorp            | 1%     | een    |
      | eenmanszaak | woonproject.leden_totaal              | 1      | een    |
      | stichting   | woonproject.leden_totaal              | 0      | geen   |
      | vereniging  | woonproject.leden_totaal              | 1      | geen   |
      | onbekend    | woonproject.leden_totaal              | 1      | geen   |

  @tegenspraak(bewoners-die-geen-lid-zijn)
  Abstract Scenario: Bewoners van een stichting zijn geen lid
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "bewoners-die-geen-lid-zijn"

    Voorbeelden:
      | rechtsvorm | begrip                                  | waarde     | gemeld |
      | stichting  | woonproject.leden_bewonen_de_woningen   | ja         | een    |
      | stichting  | woonproject.statutair_doel_zelfbeheer   | ja         | een    |
      | stichting  | woonproject.bestuur_bewoners            | ja         | een    |
      | stichting  | woonproject.beheer_na_koop_door_leden   | ja         | een    |
      | stichting  | woonproject.plan_vervreemding_aan_leden | ja         | een    |
      | stichting  | woonproject.leden_kopen_grond_zelf      | ja         | een    |
      | stichting  | woonproject.eigendom                    | leden      | een    |
      | stichting  | woonproject.eigendom                    | verhuurder | geen   |
      | stichting  | woonproject.bestuur_bewoners            | onbekend   | geen   |
      | vereniging | woonproject.bestuur_bewoners            | ja         | geen   |
      | onbekend   | woonproject.bestuur_bewoners            | ja         | geen   |

  @tegenspraak(vereniging-die-er-geen-is)
  Abstract Scenario: Een bouwvereniging is een vereniging
    Gegeven "woonproject.vereniging_voor_eigen_bouw" is <vereniging_voor_eigen_bouw>
    En "organisatie.rechtsvorm" is <rechtsvorm>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "vereniging-die-er-geen-is"

    Voorbeelden:
      | vereniging_voor_eigen_bouw | rechtsvorm | gemeld |
      | ja                         | stichting  | een    |
      | ja                         | geen       | een    |
      | ja                         | vereniging | geen   |
      | ja                         | cooperatie | geen   |
      | nee                        | stichting  | geen   |
      | ja                         | onbekend   | geen   |

  @tegenspraak(bewoner-koopt-voor-de-wooncooperatie)
  Abstract Scenario: De groep of de leden als eigenaar
    Gegeven "woonproject.eigendom" is <eigendom>
    En "woonproject.koopt_woningen" is <koopt_woningen>
    En "woonproject.leden_kopen_grond_zelf" is <leden_kopen_grond_zelf>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "bewoner-koopt-voor-de-wooncooperatie"

    Voorbeelden:
      | eigendom   | koopt_woningen | leden_kopen_grond_zelf | gemeld |
      | leden      | ja             | onbekend               | een    |
      | cooperatie | onbekend       | ja                     | een    |
      | leden      | nee            | ja                     | geen   |
      | cooperatie | ja             | nee                    | geen   |
      | onbekend   | ja             | ja                     | geen   |

  @tegenspraak(huurder-die-eigenaar-is)
  Abstract Scenario: Verhuren aan wie zelf eigenaar is
    Gegeven "woonproject.verhuurproject" is <verhuurproject>
    En "woonproject.eigendom" is <eigendom>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "huurder-die-eigenaar-is"

    Voorbeelden:
      | verhuurproject | eigendom   | gemeld |
      | ja             | leden      | een    |
      | ja             | cooperatie | geen   |
      | nee            | leden      | geen   |
      | ja             | onbekend   | geen   |

  @tegenspraak(woningen-van-geen-corporatie)
  Abstract Scenario: Aantal woningen van een corporatie die er niet is
    Gegeven "woonproject.woningen_van_deze_corporatie" is <woningen_van_deze_corporatie>
    En "woonproject.eigenaar_toegelaten_instelling" is <eigenaar_toegelaten_instelling>
    En "woonproject.aantal_toegelaten_instellingen" is <aantal_toegelaten_instellingen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "woningen-van-geen-corporatie"

    Voorbeelden:
      | woningen_van_deze_corporatie | eigenaar_toegelaten_instelling | aantal_toegelaten_instellingen | gemeld |
      | 1                            | nee                            | onbekend                       | een    |
      | 1                            | onbekend                       | 0                              | een    |
      | 0                            | nee                            | 0                              | geen   |
      | 1                            | ja                             | 1                              | geen   |
      | 1                            | onbekend                       | onbekend                       | geen   |

  @tegenspraak(bewoners-zonder-leden)
  Abstract Scenario: Leden die er wonen zonder leden
    Gegeven "woonproject.leden_totaal" is <leden_totaal>
    En "woonproject.leden_bewonen_de_woningen" is <leden_bewonen_de_woningen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "bewoners-zonder-leden"

    Voorbeelden:
      | leden_totaal | leden_bewonen_de_woningen | gemeld |
      | 0            | ja                        | een    |
      | 1            | ja                        | geen   |
      | 0            | nee                       | geen   |
      | onbekend     | ja                        | geen   |

  @tegenspraak(niet-opgericht-met-een-dag)
  Abstract Scenario: Een dag van oprichting zonder oprichting
    Gegeven "woonproject.opgericht" is <opgericht>
    En "woonproject.oprichtingsdatum" is <oprichtingsdatum>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "niet-opgericht-met-een-dag"

    Voorbeelden:
      | opgericht | oprichtingsdatum | gemeld |
      | nee       | 2026-10-01       | een    |
      | nee       | 2026-10-02       | geen   |
      | ja        | 2026-10-01       | geen   |
      | onbekend  | 2026-10-01       | geen   |

  @tegenspraak(geen-verzoek-met-een-dag)
  Abstract Scenario: Een dag van het verzoek zonder verzoek
    Gegeven "woonproject.verzoek_middelen_ingediend" is <verzoek_middelen_ingediend>
    En "woonproject.verzoek_datum" is <verzoek_datum>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "geen-verzoek-met-een-dag"

    Voorbeelden:
      | verzoek_middelen_ingediend | verzoek_datum | gemeld |
      | nee                        | 2026-10-01    | een    |
      | nee                        | 2026-10-02    | geen   |
      | ja                         | 2026-10-01    | geen   |
      | onbekend                   | 2026-10-01    | geen   |

  @tegenspraak(akte-die-nog-komt)
  Abstract Scenario: Een akte die er al is en nog komt
    Gegeven "woonproject.akte_komt_nog" is <akte_komt_nog>
    En "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.notariele_akte" is <notariele_akte>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "akte-die-nog-komt"

    Voorbeelden:
      | akte_komt_nog | rechtsvorm | notariele_akte | gemeld |
      | ja            | cooperatie | ja             | een    |
      | ja            | vereniging | ja             | een    |
      | ja            | stichting  | ja             | geen   |
      | nee           | cooperatie | ja             | geen   |
      | ja            | cooperatie | onbekend       | geen   |
