# language: nl
Functionaliteit: Verkoop van woningen door een corporatie
  De minister kan een verkoop weigeren. Dat hij dat kan, wil niet zeggen dat hij het doet.

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026
    En de feiten
      | woonproject.aantal_woningen                | 5             |
      | woonproject.in_elkaars_nabijheid           | ja            |
      | woonproject.eenheid                        | bouwtechnisch |
      | woonproject.eigenaar_toegelaten_instelling | ja            |
      | woonproject.aanvragers_bewonen_woningen    | ja            |
      | woonproject.verzoek_middelen_ingediend     | ja            |
      | woonproject.verzoek_datum                  | 2026-09-01    |
      | woonproject.woningen_genoemd               | ja            |
      | woonproject.lidmaatschap_aannemelijk       | ja            |
      | woonproject.eerder_verzoek                 | nee           |
      | woonproject.aantal_toegelaten_instellingen | 1             |
      | woonproject.opgericht                      | nee           |

  @regel(btiv-1-blijvend-gereguleerd)
  Abstract Scenario: De groep van de woningen zegt of de huur hoger kan worden
    Gegeven "woonproject.categorie_bezit" is <groep>
    En "woonproject.blijvend_gereguleerd" is <zelf>
    Als de toets wordt uitgevoerd
    Dan is "woonproject.blijvend_gereguleerd" <uitkomst>

    Voorbeelden:
      | groep                | zelf     | uitkomst |
      | blijvend_gereguleerd | onbekend | ja       |
      | te_liberaliseren     | onbekend | nee      |
      | niet_daeb            | onbekend | nee      |
      | maatschappelijk      | onbekend | nee      |
      | onbekend             | onbekend | onbekend |
      | onbekend             | ja       | ja       |
      | onbekend             | nee      | nee      |

  @regel(ww-27.1) @regel(btiv-22.1-corporatie) @regel(btiv-22.1-bewoner) @regel(uitgangspunt-vorm-overdracht)
  Abstract Scenario: Goedkeuring van de minister voor een verkoop
    Gegeven "woonproject.corporatie_verkoopt" is <verkoopt>
    En "woonproject.koper" is <koper>
    En "woonproject.prijs_deel_van_waarde" is <prijs>
    En "woonproject.voldoet_aan_voorwaarden_lage_prijs" is <voorwaarden>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.goedkeuring_nodig" <uitkomst>

    Voorbeelden:
      | verkoopt | koper                 | prijs    | voorwaarden | uitkomst |
      | ja       | wooncooperatie        | onbekend | onbekend    | ja       |
      | nee      | wooncooperatie        | onbekend | onbekend    | nee      |
      | onbekend | wooncooperatie        | onbekend | onbekend    | onbekend |
      | ja       | toegelaten_instelling | onbekend | onbekend    | nee      |
      | ja       | bewoner               | 90%      | onbekend    | nee      |
      | ja       | bewoner               | 89,99%   | nee         | ja       |
      | ja       | bewoner               | 89,99%   | ja          | nee      |
      | ja       | bewoner               | 89,99%   | onbekend    | onbekend |
      | ja       | bewoner               | 50%      | ja          | nee      |
      | ja       | bewoner               | 49,99%   | ja          | ja       |
      | ja       | onbekend              | onbekend | onbekend    | onbekend |
      | onbekend | bewoner               | 90%      | onbekend    | onbekend |
      | nee      | onbekend              | onbekend | onbekend    | nee      |
      | nee      | bewoner               | onbekend | onbekend    | nee      |

  @regel(btiv-24.1)
  Abstract Scenario: De minister kan weigeren zolang de periode loopt
    Gegeven "woonproject.corporatie_verkoopt" is ja
    En "woonproject.koper" is anders
    En "woonproject.verzoek_datum" is <verzoek>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.goedkeuring_kan_geweigerd" <uitkomst>

    Voorbeelden:
      | verzoek    | uitkomst |
      | 2026-04-02 | ja       |
      | 2026-04-01 | nee      |
      | onbekend   | onbekend |

  @regel(btiv-24.1)
  Abstract Scenario: Deze reden geldt alleen bij een verkoop
    Gegeven "woonproject.corporatie_verkoopt" is ja
    En "woonproject.koper" is anders
    En "woonproject.vorm_overdracht" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.goedkeuring_kan_geweigerd" <uitkomst>

    Voorbeelden:
      | vorm     | uitkomst |
      | koop     | ja       |
      | onbekend | ja       |
      | erfpacht | nee      |

  @regel(btiv-23e)
  Abstract Scenario: De minister bevestigt binnen twee weken
    Gegeven "woonproject.corporatie_verkoopt" is <verkoopt>
    En "woonproject.koper" is wooncooperatie
    En "woonproject.aanvraag_goedkeuring_datum" is <aanvraag>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.ontvangst_uiterlijk" <datum>

    Voorbeelden:
      | verkoopt | aanvraag   | datum      |
      | ja       | 2026-09-01 | 2026-09-15 |
      | ja       | onbekend   | onbekend   |
      | nee      | 2026-09-01 | onbekend   |
      | onbekend | 2026-09-01 | onbekend   |

  @regel(btiv-25.1) @regel(btiv-25.1-verlengd) @regel(uitgangspunt-bibob)
  Abstract Scenario: Bij Bibob-advies is er geen einddatum
    Gegeven "woonproject.corporatie_verkoopt" is ja
    En "woonproject.koper" is wooncooperatie
    En "woonproject.aanvraag_goedkeuring_datum" is 2026-09-01
    En "woonproject.beslistermijn_verlengd" is <verlengd>
    En "woonproject.bibob_advies_gevraagd" is <bibob>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.beslisdatum_minister" <datum>

    Voorbeelden:
      | verlengd | bibob    | datum      |
      | nee      | nee      | 2026-11-24 |
      | nee      | onbekend | 2026-11-24 |
      | nee      | ja       | onbekend   |
      | ja       | ja       | onbekend   |

  @regel(btiv-25.1) @regel(btiv-25.1-verlengd)
  Abstract Scenario: De minister beslist binnen twaalf weken, met verlenging veertien
    Gegeven "woonproject.corporatie_verkoopt" is <verkoopt>
    En "woonproject.koper" is wooncooperatie
    En "woonproject.aanvraag_goedkeuring_datum" is <aanvraag>
    En "woonproject.beslistermijn_verlengd" is <verlengd>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.beslisdatum_minister" <datum>

    Voorbeelden:
      | verkoopt | aanvraag   | verlengd | datum      |
      | ja       | 2026-09-01 | nee      | 2026-11-24 |
      | ja       | 2026-09-01 | ja       | 2026-12-08 |
      | ja       | 2026-09-01 | onbekend | onbekend   |
      | ja       | onbekend   | nee      | onbekend   |
      | nee      | 2026-09-01 | nee      | onbekend   |

  @regel(ww-27.1) @regel(btiv-22.1-corporatie) @regel(btiv-22.1-bewoner) @regel(btiv-22.1-opstal)
  Abstract Scenario: Bij erfpacht en andere rechten gelden de uitzonderingen voor verkoop niet
    Gegeven "woonproject.corporatie_verkoopt" is ja
    En "woonproject.koper" is <koper>
    En "woonproject.prijs_deel_van_waarde" is 100%
    En "woonproject.vorm_overdracht" is <vorm>
    En "woonproject.vrijgesteld_door_minister" is <vrij>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.goedkeuring_nodig" <uitkomst>

    Voorbeelden:
      | koper                 | vorm                 | vrij     | uitkomst |
      | toegelaten_instelling | koop                 | onbekend | nee      |
      | toegelaten_instelling | erfpacht             | onbekend | ja       |
      | bewoner               | koop                 | onbekend | nee      |
      | bewoner               | erfpacht             | onbekend | ja       |
      | wooncooperatie        | economische_eigendom | onbekend | ja       |
      | wooncooperatie        | opstal               | onbekend | onbekend |
      | wooncooperatie        | opstal               | ja       | nee      |
      | wooncooperatie        | vruchtgebruik        | nee      | ja       |

  @regel(btiv-22.1-huurder-gebouw) @regel(uitgangspunt-koper-huurt-gebouw)
  Abstract Scenario: Wie een buurtgebouw al huurt, koopt het zonder goedkeuring
    Gegeven "woonproject.corporatie_verkoopt" is <verkoopt>
    En "woonproject.koper" is anders
    En "woonproject.categorie_bezit" is <groep>
    En "woonproject.koper_huurt_gebouw" is <huurt>
    En "woonproject.vorm_overdracht" is <vorm>
    En "woonproject.prijs_onder_marktwaarde" is ja
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.goedkeuring_nodig" <uitkomst>
    En is "wooncooperatie.weigering_om_prijs" <weigering>

    Voorbeelden:
      | verkoopt | groep                | huurt    | vorm     | uitkomst | weigering |
      | ja       | maatschappelijk      | ja       | onbekend | nee      | nee       |
      | ja       | maatschappelijk      | nee      | onbekend | ja       | ja        |
      | ja       | maatschappelijk      | onbekend | onbekend | ja       | ja        |
      | ja       | maatschappelijk      | ja       | erfpacht | ja       | nee       |
      | ja       | blijvend_gereguleerd | ja       | onbekend | ja       | ja        |
      | ja       | onbekend             | ja       | onbekend | onbekend | onbekend  |
      | nee      | maatschappelijk      | ja       | onbekend | nee      | nee       |

  # --- Stukken ---
  @regel(btiv-23) @regel(uitgangspunt-koper-van-corporatie)
  Abstract Scenario: Woningen met een blijvend sociale huur
    Gegeven de feiten
      | woonproject.corporatie_verkoopt             | ja                   |
      | woonproject.koper                           | wooncooperatie       |
      | woonproject.categorie_bezit                 | blijvend_gereguleerd |
      | woonproject.verhuurbeding_jaren             | 7                    |
      | woonproject.stukken_belang_volkshuisvesting | ja                   |
      | woonproject.ontwerpkoopovereenkomst         | ja                   |
      | woonproject.vog                             | ja                   |
      | woonproject.zienswijze_gemeente             | ja                   |
      | woonproject.zienswijze_bewonersorganisatie  | ja                   |
      | woonproject.verklaring_sociale_verhuurder   | ja                   |
      | woonproject.taxatie                         | ja                   |
      | woonproject.dagen_te_koop_aangeboden        | 28 dagen             |
      | woonproject.prijs_onder_marktwaarde         | ja                   |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.gewone_verkoop" <verkoop>
    En is "wooncooperatie.weigering_om_prijs" <weigering>
    En is "wooncooperatie.weigering_om_beding" <beding>

    Voorbeelden:
      | begrip                                      | waarde   | verkoop  | weigering | beding   |
      | woonproject.dagen_te_koop_aangeboden        | 28 dagen | onbekend | ja        | nee      |
      | woonproject.dagen_te_koop_aangeboden        | 27 dagen | nee      | ja        | nee      |
      | woonproject.dagen_te_koop_aangeboden        | onbekend | onbekend | ja        | nee      |
      | woonproject.verhuurbeding_jaren             | 6        | nee      | ja        | ja       |
      | woonproject.verhuurbeding_jaren             | onbekend | onbekend | ja        | onbekend |
      | woonproject.stukken_belang_volkshuisvesting | nee      | nee      | ja        | nee      |
      | woonproject.ontwerpkoopovereenkomst         | nee      | nee      | ja        | nee      |
      | woonproject.vog                             | nee      | nee      | ja        | nee      |
      | woonproject.zienswijze_gemeente             | nee      | nee      | ja        | nee      |
      | woonproject.zienswijze_bewonersorganisatie  | nee      | nee      | ja        | nee      |
      | woonproject.verklaring_sociale_verhuurder   | nee      | nee      | ja        | nee      |
      | woonproject.taxatie                         | nee      | nee      | ja        | nee      |
      | woonproject.prijs_onder_marktwaarde         | nee      | onbekend | nee       | nee      |
      | woonproject.prijs_onder_marktwaarde         | onbekend | onbekend | onbekend  | nee      |
      | woonproject.corporatie_verkoopt             | nee      | onbekend | nee       | nee      |
      | woonproject.corporatie_verkoopt             | onbekend | onbekend | onbekend  | nee      |

  @regel(btiv-23)
  Abstract Scenario: Een dochter van de corporatie hoeft geen VOG en geen aanbod aan anderen
    Gegeven de feiten
      | woonproject.corporatie_verkoopt      | ja                   |
      | woonproject.koper                    | anders               |
      | woonproject.categorie_bezit          | blijvend_gereguleerd |
      | woonproject.vog                      | nee                  |
      | woonproject.dagen_te_koop_aangeboden | 0 dagen              |
      | woonproject.koper_van_corporatie     | <dochter>            |
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.gewone_verkoop" <uitkomst>

    Voorbeelden:
      | dochter  | uitkomst |
      | ja       | onbekend |
      | nee      | nee      |
      | onbekend | nee      |

  @regel(btiv-23a)
  Abstract Scenario: Woningen waarvan de huur hoger kan worden
    Gegeven de feiten
      | woonproject.corporatie_verkoopt             | ja               |
      | woonproject.koper                           | wooncooperatie   |
      | woonproject.categorie_bezit                 | te_liberaliseren |
      | woonproject.stukken_belang_volkshuisvesting | ja               |
      | woonproject.ontwerpkoopovereenkomst         | ja               |
      | woonproject.vog                             | ja               |
      | woonproject.taxatie                         | ja               |
      | woonproject.dagen_te_koop_aangeboden        | 28 dagen         |
      | woonproject.zienswijze_gemeente             | nee              |
      | woonproject.prestatieafspraken_voorraad     | ja               |
      | woonproject.verhuurbeding_jaren             | 7                |
      | woonproject.huur_in_beding                  | € 1.000          |
      | woonproject.prijs_onder_marktwaarde         | ja               |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.gewone_verkoop" <verkoop>
    En is "wooncooperatie.weigering_om_prijs" ja
    En is "wooncooperatie.weigering_om_beding" nee

    Voorbeelden:
      | begrip                                      | waarde     | verkoop  |
      | woonproject.huur_in_beding                  | € 1.000    | onbekend |
      | woonproject.huur_in_beding                  | € 1.000,01 | nee      |
      | woonproject.huur_in_beding                  | onbekend   | onbekend |
      | woonproject.verhuurbeding_jaren             | 6          | nee      |
      | woonproject.prestatieafspraken_voorraad     | nee        | nee      |
      | woonproject.zienswijze_gemeente             | ja         | onbekend |
      | woonproject.vog                             | nee        | nee      |
      | woonproject.ontwerpkoopovereenkomst         | nee        | nee      |
      | woonproject.stukken_belang_volkshuisvesting | nee        | nee      |
      | woonproject.taxatie                         | nee        | nee      |
      | woonproject.dagen_te_koop_aangeboden        | 27 dagen   | nee      |
      | woonproject.zienswijze_bewonersorganisatie  | nee        | onbekend |
      | woonproject.verklaring_sociale_verhuurder   | nee        | onbekend |

  @regel(btiv-23b)
  Abstract Scenario: Woningen in de vrije sector, zonder mening van de gemeente
    Gegeven de feiten
      | woonproject.corporatie_verkoopt             | ja             |
      | woonproject.koper                           | wooncooperatie |
      | woonproject.categorie_bezit                 | niet_daeb      |
      | woonproject.stukken_belang_volkshuisvesting | ja             |
      | woonproject.ontwerpkoopovereenkomst         | ja             |
      | woonproject.vog                             | ja             |
      | woonproject.taxatie                         | ja             |
      | woonproject.dagen_te_koop_aangeboden        | 28 dagen       |
      | woonproject.prijs_onder_marktwaarde         | ja             |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.gewone_verkoop" <verkoop>
    En is "wooncooperatie.weigering_om_prijs" ja
    En is "wooncooperatie.weigering_om_beding" nee

    Voorbeelden:
      | begrip                                      | waarde   | verkoop  |
      | woonproject.zienswijze_gemeente             | nee      | onbekend |
      | woonproject.zienswijze_bewonersorganisatie  | nee      | onbekend |
      | woonproject.verhuurbeding_jaren             | 0        | onbekend |
      | woonproject.vog                             | nee      | nee      |
      | woonproject.vog                             | onbekend | onbekend |
      | woonproject.ontwerpkoopovereenkomst         | nee      | nee      |
      | woonproject.stukken_belang_volkshuisvesting | nee      | nee      |
      | woonproject.taxatie                         | nee      | nee      |
      | woonproject.dagen_te_koop_aangeboden        | 27 dagen | nee      |

  @regel(btiv-23c)
  Abstract Scenario: Een gebouw voor de buurt of voor zorg
    Gegeven de feiten
      | woonproject.corporatie_verkoopt             | ja              |
      | woonproject.koper                           | wooncooperatie  |
      | woonproject.categorie_bezit                 | maatschappelijk |
      | woonproject.stukken_belang_volkshuisvesting | ja              |
      | woonproject.ontwerpkoopovereenkomst         | ja              |
      | woonproject.vog                             | ja              |
      | woonproject.zienswijze_gemeente             | ja              |
      | woonproject.zienswijze_huurder              | ja              |
      | woonproject.taxatie                         | ja              |
      | woonproject.dagen_te_koop_aangeboden        | 28 dagen        |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.gewone_verkoop" <verkoop>

    Voorbeelden:
      | begrip                                     | waarde   | verkoop  |
      | woonproject.zienswijze_huurder             | ja       | onbekend |
      | woonproject.zienswijze_huurder             | nee      | nee      |
      | woonproject.zienswijze_huurder             | onbekend | onbekend |
      | woonproject.zienswijze_gemeente            | nee      | nee      |
      | woonproject.zienswijze_bewonersorganisatie | nee      | onbekend |
      | woonproject.dagen_te_koop_aangeboden       | 27 dagen | nee      |

  @regel(btiv-23d)
  Abstract Scenario: Erfpacht, opstal, vruchtgebruik en economische eigendom
    Gegeven de feiten
      | woonproject.corporatie_verkoopt             | ja             |
      | woonproject.koper                           | wooncooperatie |
      | woonproject.vorm_overdracht                 | erfpacht       |
      | woonproject.categorie_bezit                 | niet_daeb      |
      | woonproject.stukken_belang_volkshuisvesting | ja             |
      | woonproject.vog                             | ja             |
      | woonproject.zienswijze_gemeente             | ja             |
      | woonproject.taxatie                         | ja             |
      | woonproject.prijs_onder_marktwaarde         | ja             |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.gewone_verkoop" <verkoop>
    En is "wooncooperatie.weigering_om_prijs" <prijs>

    Voorbeelden:
      | begrip                                      | waarde   | verkoop  | prijs |
      | woonproject.zienswijze_gemeente             | ja       | onbekend | nee   |
      | woonproject.zienswijze_gemeente             | nee      | nee      | nee   |
      | woonproject.zienswijze_gemeente             | onbekend | onbekend | nee   |
      | woonproject.vog                             | nee      | nee      | nee   |
      | woonproject.taxatie                         | nee      | nee      | nee   |
      | woonproject.stukken_belang_volkshuisvesting | nee      | nee      | nee   |
      | woonproject.dagen_te_koop_aangeboden        | 0 dagen  | onbekend | nee   |
      | woonproject.ontwerpkoopovereenkomst         | nee      | onbekend | nee   |
      | woonproject.corporatie_verkoopt             | nee      | onbekend | nee   |

  # --- Weigeren om de prijs of het contract ---
  @regel(btiv-24.2) @regel(btiv-24.2-beding)
  Abstract Scenario: Een lage prijs telt voor alle vier groepen, het contract over verhuur voor een
    Gegeven "woonproject.corporatie_verkoopt" is <verkoopt>
    En "woonproject.koper" is <koper>
    En "woonproject.categorie_bezit" is <groep>
    En "woonproject.verhuurbeding_jaren" is 6
    En "woonproject.prijs_onder_marktwaarde" is <lager>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.weigering_om_prijs" <prijs>
    En is "wooncooperatie.weigering_om_beding" <beding>

    Voorbeelden:
      | verkoopt | koper                 | groep                | lager    | prijs    | beding   |
      | ja       | wooncooperatie        | blijvend_gereguleerd | ja       | ja       | ja       |
      | ja       | wooncooperatie        | te_liberaliseren     | ja       | ja       | nee      |
      | ja       | wooncooperatie        | niet_daeb            | ja       | ja       | nee      |
      | ja       | wooncooperatie        | maatschappelijk      | ja       | ja       | nee      |
      | ja       | anders                | niet_daeb            | ja       | ja       | nee      |
      | ja       | wooncooperatie        | onbekend             | ja       | ja       | onbekend |
      | ja       | wooncooperatie        | niet_daeb            | nee      | nee      | nee      |
      | ja       | wooncooperatie        | niet_daeb            | onbekend | onbekend | nee      |
      | nee      | wooncooperatie        | niet_daeb            | ja       | nee      | nee      |
      | ja       | bewoner               | blijvend_gereguleerd | ja       | nee      | nee      |
      | ja       | toegelaten_instelling | blijvend_gereguleerd | ja       | nee      | nee      |
      | ja       | onbekend              | blijvend_gereguleerd | ja       | onbekend | onbekend |

  @regel(btiv-24.2) @regel(btiv-24.2-beding)
  Scenario: De zin zegt dat de minister niet hoeft te weigeren
    Gegeven "woonproject.corporatie_verkoopt" is ja
    En "woonproject.koper" is wooncooperatie
    En "woonproject.categorie_bezit" is blijvend_gereguleerd
    En "woonproject.verhuurbeding_jaren" is 0
    En "woonproject.prijs_onder_marktwaarde" is ja
    Als de toets wordt uitgevoerd
    Dan is de zin bij "wooncooperatie.weigering_om_prijs" "De minister kan deze verkoop weigeren, omdat de prijs lager is dan de geschatte waarde. Hij hoeft dat niet te doen."
    En is de zin bij "wooncooperatie.weigering_om_beding" "De minister kan deze verkoop weigeren, omdat de koper volgens het contract niet zeven jaar hoeft te verhuren. Hij hoeft dat niet te doen."

  @regel(btiv-24.2) @regel(btiv-24.2-beding) @regel(btiv-23)
  Scenario: Wie alleen zegt dat de huur hoger kan worden, hoort toch iets over de prijs
    Gegeven "woonproject.corporatie_verkoopt" is ja
    En "woonproject.koper" is wooncooperatie
    En "woonproject.blijvend_gereguleerd" is nee
    En "woonproject.vog" is nee
    En "woonproject.prijs_onder_marktwaarde" is ja
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.weigering_om_prijs" ja
    En is "wooncooperatie.weigering_om_beding" nee
    En is "wooncooperatie.gewone_verkoop" onbekend

  @regel(ww-27.1) @regel(btiv-24.2)
  Scenario: De opbouw van deze regels is nagegaan vanaf 2022
    Gegeven "woonproject.corporatie_verkoopt" is ja
    En "woonproject.koper" is wooncooperatie
    En "woonproject.prijs_onder_marktwaarde" is ja
    Als de toets wordt uitgevoerd op 31 december 2021 en op 1 januari 2022
    Dan verandert "wooncooperatie.goedkeuring_nodig" van onbekend naar ja
    En verandert "wooncooperatie.weigering_om_prijs" van onbekend naar ja

  # --- Verder ---
  @regel(btiv-3)
  Abstract Scenario: Onderhoudsgeld bij verkoop aan een lid
    Gegeven "woonproject.corporatie_verkoopt" is ja
    En "woonproject.koper_is_lid" is <lid>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.onderhoudsreserve_verplicht" <uitkomst>

    Voorbeelden:
      | lid      | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(ww-45.2)
  Abstract Scenario: Diensten van de corporatie aan leden
    Gegeven "woonproject.corporatie_heeft_aan_ons_verkocht" is <verkocht>
    En "woonproject.dienst_voor_bewoning_of_verduurzaming" is <dienst>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.corporatie_mag_diensten_verlenen" <uitkomst>

    Voorbeelden:
      | verkocht | dienst   | uitkomst |
      | ja       | ja       | ja       |
      | nee      | ja       | nee      |
      | ja       | nee      | nee      |
      | ja       | onbekend | onbekend |

  @regel(btiv-3)
  Scenario: Het onderhoudsgeld is nagegaan vanaf 28 oktober 2016
    Gegeven "woonproject.corporatie_verkoopt" is ja
    En "woonproject.koper_is_lid" is ja
    Als de toets wordt uitgevoerd op 27 oktober 2016 en op 28 oktober 2016
    Dan verandert "wooncooperatie.onderhoudsreserve_verplicht" van onbekend naar ja
