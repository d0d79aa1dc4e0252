# language: nl
Functionaliteit: Wooncoöperatie in de Woningwet

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026
    En de feiten
      | organisatie.rechtsvorm                            | vereniging    |
      | organisatie.notariele_akte                        | ja            |
      | woonproject.statutair_doel_zelfbeheer             | ja            |
      | woonproject.leden_bewonen_de_woningen             | ja            |
      | woonproject.oprichters                            | huurders      |
      | woonproject.aantal_woningen                       | 5             |
      | woonproject.in_elkaars_nabijheid                  | ja            |
      | woonproject.eenheid                               | bouwtechnisch |
      | woonproject.leden_totaal                          | 10            |
      | woonproject.leden_onder_inkomensgrens             | 6             |
      | woonproject.cooperatieplan                        | ja            |
      | woonproject.overleg_toegelaten_instelling_gevoerd | ja            |
      | woonproject.plan_onderhoud_beheer                 | ja            |
      | woonproject.beheer_na_koop_door_leden             | nee           |
      | woonproject.klachten_geschillenregeling           | ja            |
      | woonproject.eigenaar_toegelaten_instelling        | ja            |
      | woonproject.aanvragers_bewonen_woningen           | ja            |
      | woonproject.verzoek_middelen_ingediend            | ja            |
      | woonproject.verzoek_datum                         | 2026-09-01    |
      | woonproject.woningen_genoemd                      | ja            |
      | woonproject.lidmaatschap_aannemelijk              | ja            |
      | woonproject.eerder_verzoek                        | nee           |
      | woonproject.aantal_toegelaten_instellingen        | 1             |
      | woonproject.opgericht                             | nee           |
      | woonproject.corporatie_verkoopt                   | nee           |

  @regel(ww-18a.1)
  Abstract Scenario: Rechtspersoon volgens artikel 18a
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechtspersoon" <uitkomst>

    Voorbeelden:
      | begrip                                | waarde               | uitkomst |
      | organisatie.rechtsvorm                | vereniging           | ja       |
      | organisatie.rechtsvorm                | informele_vereniging | nee      |
      | organisatie.rechtsvorm                | cooperatie           | nee      |
      | organisatie.rechtsvorm                | stichting            | nee      |
      | organisatie.rechtsvorm                | onbekend             | onbekend |
      | organisatie.notariele_akte            | nee                  | nee      |
      | organisatie.notariele_akte            | onbekend             | onbekend |
      | woonproject.statutair_doel_zelfbeheer | nee                  | nee      |
      | woonproject.leden_bewonen_de_woningen | nee                  | nee      |
      | woonproject.leden_bewonen_de_woningen | onbekend             | onbekend |

  @regel(ww-18a.1)
  Scenario: De omschrijving geldt al sinds 1 juli 2015
    Als de toets wordt uitgevoerd op 30 juni 2015 en op 1 juli 2015
    Dan verandert "wooncooperatie.woningwet_rechtspersoon" van onbekend naar ja

  @regel(ww-18a.1-geen-cooperatie)
  Abstract Scenario: Een coöperatie krijgt nee op grond van uitleg
    Gegeven "organisatie.rechtsvorm" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechtspersoon" <uitkomst>
    En is "wooncooperatie.vorm_cooperatie_twijfel" <twijfel>

    Voorbeelden:
      | vorm       | uitkomst | twijfel  |
      | cooperatie | nee      | ja       |
      | vereniging | ja       | nee      |
      | onbekend   | onbekend | onbekend |

  @regel(ww-18a.1-cooperatie)
  Abstract Scenario: Bij een coöperatie hoort een waarschuwing over de uitleg
    Gegeven "organisatie.rechtsvorm" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.vorm_cooperatie_twijfel" <uitkomst>

    Voorbeelden:
      | vorm       | uitkomst |
      | cooperatie | ja       |
      | vereniging | nee      |
      | onbekend   | onbekend |

  @regel(ww-18a.1-appartementen)
  Abstract Scenario: Bij appartementen alleen het eigen deel
    Gegeven "woonproject.appartementsrechten" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.appartementen_alleen_prive" <uitkomst>

    Voorbeelden:
      | antwoord | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(bw2-44.2-wooncooperatie)
  Abstract Scenario: Aankoop van woningen moet in de statuten staan
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "woonproject.koopt_woningen" is <koopt>
    En "organisatie.statuten_registergoederen" is <statuten>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.statuten_voor_aankoop_aanpassen" <uitkomst>

    Voorbeelden:
      | vorm       | koopt    | statuten | uitkomst |
      | vereniging | ja       | nee      | ja       |
      | vereniging | ja       | ja       | nee      |
      | cooperatie | ja       | nee      | nee      |
      | vereniging | nee      | nee      | nee      |
      | vereniging | onbekend | nee      | onbekend |

  @regel(btiv-16.1) @regel(btiv-2.1-leden) @regel(btiv-2.1-leden-onder-grens)
  Scenario: De grens van het inkomen per lid, op de euro en de cent
    Gegeven "woonproject.leden_totaal" is onbekend
    En "woonproject.leden_onder_inkomensgrens" is onbekend
    En de groep "woonproject.leden"
      | huishoudinkomen | meerpersoonshuishouden |
      | € 51.537        | nee                    |
      | € 51.537,01     | nee                    |
      | € 56.910        | ja                     |
      | € 56.910,01     | ja                     |
      | € 40.000        |                        |
      | € 53.000        |                        |
    Als de toets wordt uitgevoerd
    Dan is "leden.onder_inkomensgrens" voor "1" ja
    En is "leden.onder_inkomensgrens" voor "2" nee
    En is "leden.onder_inkomensgrens" voor "3" ja
    En is "leden.onder_inkomensgrens" voor "4" nee
    En is "leden.onder_inkomensgrens" voor "5" ja
    En is "leden.onder_inkomensgrens" voor "6" onbekend
    En is "woonproject.leden_totaal" 6
    En is "woonproject.leden_onder_inkomensgrens" onbekend

  @regel(btiv-2.1-leden) @regel(btiv-2.1-leden-onder-grens)
  Scenario: Twee van de drie leden uit de lijst is een meerderheid
    Gegeven "woonproject.leden_totaal" is onbekend
    En "woonproject.leden_onder_inkomensgrens" is onbekend
    En de groep "woonproject.leden"
      | huishoudinkomen | meerpersoonshuishouden |
      | € 30.000        | nee                    |
      | € 55.000        | ja                     |
      | € 80.000        | ja                     |
    Als de toets wordt uitgevoerd
    Dan is "woonproject.leden_totaal" 3
    En is "woonproject.leden_onder_inkomensgrens" 2
    En is "wooncooperatie.meerderheid_onder_inkomensgrens" ja

  @regel(btiv-16.1)
  Scenario: De inkomensgrens van 2027 is niet bekend
    Gegeven de peildatum 1 januari 2027
    En "woonproject.leden_totaal" is onbekend
    En "woonproject.leden_onder_inkomensgrens" is onbekend
    En de groep "woonproject.leden"
      | huishoudinkomen | meerpersoonshuishouden |
      | € 30.000        | nee                    |
    Als de toets wordt uitgevoerd
    Dan is "leden.onder_inkomensgrens" voor "1" onbekend

  @regel(btiv-2.1-leden) @regel(btiv-2.1-leden-onder-grens)
  Scenario: Zonder lijst en zonder aantallen blijft het open
    Gegeven "woonproject.leden_totaal" is onbekend
    En "woonproject.leden_onder_inkomensgrens" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "woonproject.leden_totaal" onbekend
    En is "woonproject.leden_onder_inkomensgrens" onbekend

  @regel(btiv-2.1)
  Abstract Scenario: Precies de helft onder de inkomensgrens is niet genoeg
    Gegeven "woonproject.leden_onder_inkomensgrens" is <leden>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.meerderheid_onder_inkomensgrens" <uitkomst>
    En is "wooncooperatie.woningwet_oprichting" <uitkomst>

    Voorbeelden:
      | leden    | uitkomst |
      | 6        | ja       |
      | 5        | nee      |
      | onbekend | onbekend |

  @regel(ww-18a.2) @regel(ww-18a-oprichting)
  Abstract Scenario: De eisen voor de oprichting
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_oprichting" <uitkomst>

    Voorbeelden:
      | begrip                                            | waarde     | uitkomst |
      | woonproject.aantal_woningen                       | 5          | ja       |
      | woonproject.aantal_woningen                       | 4          | nee      |
      | woonproject.aantal_woningen                       | onbekend   | onbekend |
      | woonproject.in_elkaars_nabijheid                  | nee        | nee      |
      | woonproject.eenheid                               | anderszins | ja       |
      | woonproject.eenheid                               | geen       | nee      |
      | woonproject.oprichters                            | eigenaren  | ja       |
      | woonproject.oprichters                            | anderen    | nee      |
      | woonproject.cooperatieplan                        | nee        | nee      |
      | woonproject.overleg_toegelaten_instelling_gevoerd | nee        | nee      |
      | woonproject.plan_onderhoud_beheer                 | nee        | nee      |
      | woonproject.klachten_geschillenregeling           | nee        | nee      |
      | woonproject.klachten_geschillenregeling           | onbekend   | onbekend |
      | organisatie.rechtsvorm                            | cooperatie | nee      |

  @regel(ww-18a-oprichting)
  Abstract Scenario: Een plan voor de verkoop is alleen nodig als leden eerst kopen
    Gegeven "woonproject.beheer_na_koop_door_leden" is <koop>
    En "woonproject.plan_vervreemding_aan_leden" is <plan>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_oprichting" <uitkomst>

    Voorbeelden:
      | koop     | plan     | uitkomst |
      | nee      | onbekend | ja       |
      | ja       | ja       | ja       |
      | ja       | nee      | nee      |
      | onbekend | nee      | onbekend |

  @regel(btiv-2.3) @regel(btiv-2.3-wooncooperatie) @regel(ww-18a.2)
  Abstract Scenario: Rechten tegenover de corporatie
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechten" <uitkomst>

    Voorbeelden:
      | begrip                                     | waarde               | uitkomst |
      | woonproject.aantal_woningen                | 5                    | ja       |
      | woonproject.aantal_woningen                | 4                    | nee      |
      | woonproject.aantal_woningen                | onbekend             | onbekend |
      | woonproject.eigenaar_toegelaten_instelling | nee                  | nee      |
      | woonproject.aanvragers_bewonen_woningen    | nee                  | nee      |
      | woonproject.verzoek_middelen_ingediend     | nee                  | nee      |
      | woonproject.verzoek_middelen_ingediend     | onbekend             | onbekend |
      | woonproject.woningen_genoemd               | nee                  | nee      |
      | woonproject.lidmaatschap_aannemelijk       | nee                  | nee      |
      | woonproject.lidmaatschap_aannemelijk       | onbekend             | onbekend |
      | woonproject.eerder_verzoek                 | ja                   | nee      |
      | woonproject.leden_onder_inkomensgrens      | 1                    | ja       |
      | organisatie.rechtsvorm                     | informele_vereniging | ja       |

  @regel(btiv-2.3)
  Abstract Scenario: Bij meer corporaties vraagt u het op hetzelfde moment
    Gegeven "woonproject.aantal_toegelaten_instellingen" is <aantal>
    En "woonproject.verzoek_op_zelfde_tijdstip" is <gelijk>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechten" <uitkomst>

    Voorbeelden:
      | aantal | gelijk   | uitkomst |
      | 1      | onbekend | ja       |
      | 2      | ja       | ja       |
      | 2      | nee      | nee      |
      | 2      | onbekend | onbekend |

  @regel(btiv-2.3-bedrag) @regel(btiv-2.3-deel)
  Scenario: De corporaties betalen samen minstens 5.000 euro, naar rato
    Gegeven "woonproject.aantal_woningen" is 12
    En "woonproject.aantal_toegelaten_instellingen" is 2
    En "woonproject.verzoek_op_zelfde_tijdstip" is ja
    En "woonproject.woningen_van_deze_corporatie" is 8
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.plan_bijdrage_minimum" € 5.000
    En is "wooncooperatie.plan_bijdrage_deel" € 3.333,33

  @regel(btiv-2.3-bedrag) @regel(btiv-2.3-deel)
  Scenario: Zonder rechten is er geen laagste bijdrage
    Gegeven "woonproject.eerder_verzoek" is ja
    En "woonproject.woningen_van_deze_corporatie" is 5
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.plan_bijdrage_minimum" onbekend
    En is "wooncooperatie.plan_bijdrage_deel" onbekend

  @regel(btiv-2.3-bedrag) @regel(btiv-2.3-deel) @regel(btiv-4) @regel(btiv-4-loopt)
  Scenario: Zolang het lidmaatschap niet vaststaat, staan bijdrage en periode ook niet vast
    Gegeven "woonproject.lidmaatschap_aannemelijk" is onbekend
    En "woonproject.woningen_van_deze_corporatie" is 5
    En "wooncooperatie.onderwerpen" is rechten
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.plan_bijdrage_minimum" onbekend
    En is "wooncooperatie.plan_bijdrage_deel" onbekend
    En is "wooncooperatie.standstill_einde" onbekend
    En is "wooncooperatie.standstill_loopt" onbekend
    En is regel "btiv-2.3-bedrag" onbeslist
    En is regel "btiv-2.3-deel" onbeslist
    En is regel "btiv-4" onbeslist
    En is regel "btiv-4-loopt" onbeslist
    En wordt gevraagd naar "woonproject.lidmaatschap_aannemelijk"

  @regel(btiv-4) @regel(btiv-4-loopt)
  Scenario: Na een eerder verzoek begint er geen nieuwe periode
    Gegeven "woonproject.eerder_verzoek" is ja
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.standstill_einde" onbekend
    En is "wooncooperatie.standstill_loopt" nee op grond van regel "btiv-4-zonder-rechten"
    En geldt regel "btiv-4" niet
    En geldt regel "btiv-4-loopt" niet

  @regel(btiv-2.3-deel)
  Scenario: Zonder het aantal woningen van de corporatie blijft het deel open
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.plan_bijdrage_minimum" € 5.000
    En is "wooncooperatie.plan_bijdrage_deel" onbekend

  @regel(btiv-4) @regel(btiv-4-loopt)
  Abstract Scenario: De periode begint bij het verzoek en eindigt na zes maanden
    Gegeven "woonproject.verzoek_datum" is <verzoek>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.standstill_einde" <einde>
    En is "wooncooperatie.standstill_loopt" <loopt>

    Voorbeelden:
      | verzoek    | einde      | loopt    |
      | 2026-10-01 | 2027-04-01 | ja       |
      | 2026-10-02 | 2027-04-02 | nee      |
      | 2026-04-02 | 2026-10-02 | ja       |
      | 2026-04-01 | 2026-10-01 | nee      |
      | onbekend   | onbekend   | onbekend |

  @regel(btiv-4-oprichting)
  Abstract Scenario: Bij de oprichting eindigt de periode eerder
    Gegeven "woonproject.opgericht" is <opgericht>
    En "woonproject.oprichtingsdatum" is <datum>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.standstill_einde" <einde>

    Voorbeelden:
      | opgericht | datum      | einde      |
      | ja        | 2027-02-28 | 2027-02-28 |
      | ja        | 2027-03-01 | 2027-03-01 |
      | ja        | 2027-05-01 | 2027-03-01 |
      | ja        | onbekend   | onbekend   |
      | onbekend  | 2026-12-01 | onbekend   |
      | nee       | onbekend   | 2027-03-01 |

  @regel(btiv-4-oprichting)
  Scenario: Zonder rechten geeft de oprichting geen einddatum
    Gegeven "woonproject.eerder_verzoek" is ja
    En "woonproject.opgericht" is ja
    En "woonproject.oprichtingsdatum" is 2026-12-01
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.standstill_einde" onbekend

  @regel(btiv-4-zonder-rechten)
  Abstract Scenario: Zonder geldig verzoek loopt er geen periode
    Gegeven "woonproject.woningen_genoemd" is <genoemd>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.standstill_loopt" <uitkomst>

    Voorbeelden:
      | genoemd  | uitkomst |
      | nee      | nee      |
      | ja       | ja       |
      | onbekend | onbekend |

  @regel(ww-27.1) @regel(btiv-22.1-corporatie) @regel(btiv-22.1-bewoner)
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

  @regel(btiv-23) @regel(btiv-24.2)
  Abstract Scenario: Gewone verkoop van sociale huurwoningen krijgt nooit een ja
    Gegeven de feiten
      | woonproject.corporatie_verkoopt            | ja             |
      | woonproject.koper                          | wooncooperatie |
      | woonproject.blijvend_gereguleerd           | ja             |
      | woonproject.verhuurbeding_jaren            | 7              |
      | woonproject.vog                            | ja             |
      | woonproject.zienswijze_gemeente            | ja             |
      | woonproject.zienswijze_bewonersorganisatie | ja             |
      | woonproject.verklaring_sociale_verhuurder  | ja             |
      | woonproject.taxatie                        | ja             |
      | woonproject.dagen_te_koop_aangeboden       | 28 dagen       |
      | woonproject.prijs_onder_marktwaarde        | ja             |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.gewone_verkoop" <verkoop>
    En is "wooncooperatie.weigering_om_prijs" <weigering>

    Voorbeelden:
      | begrip                                     | waarde   | verkoop  | weigering |
      | woonproject.dagen_te_koop_aangeboden       | 28 dagen | onbekend | ja        |
      | woonproject.dagen_te_koop_aangeboden       | 27 dagen | nee      | ja        |
      | woonproject.dagen_te_koop_aangeboden       | onbekend | onbekend | ja        |
      | woonproject.verhuurbeding_jaren            | 6        | nee      | ja        |
      | woonproject.vog                            | nee      | nee      | ja        |
      | woonproject.zienswijze_gemeente            | nee      | nee      | ja        |
      | woonproject.zienswijze_bewonersorganisatie | nee      | nee      | ja        |
      | woonproject.verklaring_sociale_verhuurder  | nee      | nee      | ja        |
      | woonproject.taxatie                        | nee      | nee      | ja        |
      | woonproject.prijs_onder_marktwaarde        | nee      | onbekend | nee       |
      | woonproject.prijs_onder_marktwaarde        | onbekend | onbekend | onbekend  |
      | woonproject.corporatie_verkoopt            | nee      | onbekend | nee       |

  @regel(btiv-23) @regel(btiv-24.2)
  Abstract Scenario: De eisen gelden alleen bij verkoop van sociale huur aan een rechtspersoon
    Gegeven "woonproject.corporatie_verkoopt" is <verkoopt>
    En "woonproject.koper" is <koper>
    En "woonproject.blijvend_gereguleerd" is <sociaal>
    En "woonproject.vog" is nee
    En "woonproject.prijs_onder_marktwaarde" is ja
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.gewone_verkoop" <verkoop>
    En is "wooncooperatie.weigering_om_prijs" <weigering>

    Voorbeelden:
      | verkoopt | koper                 | sociaal | verkoop  | weigering |
      | ja       | wooncooperatie        | ja      | nee      | ja        |
      | ja       | anders                | ja      | nee      | ja        |
      | nee      | wooncooperatie        | ja      | onbekend | nee       |
      | ja       | bewoner               | ja      | onbekend | nee       |
      | ja       | toegelaten_instelling | ja      | onbekend | nee       |
      | ja       | wooncooperatie        | nee     | onbekend | nee       |

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

  Scenario: Voor 2026 zijn de eisen bij de oprichting niet nagegaan
    Als de toets wordt uitgevoerd op 31 december 2025 en op 1 januari 2026
    Dan verandert "wooncooperatie.woningwet_oprichting" van onbekend naar ja
