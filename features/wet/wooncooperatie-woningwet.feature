# language: nl
Functionaliteit: Wooncoöperatie in de Woningwet

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026
    En de feiten
      | organisatie.rechtsvorm                            | vereniging    |
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

  @regel(ww-18a.1) @regel(ww-18a.1-vorm) @regel(ww-18a.1-andere-vorm)
  Abstract Scenario: Rechtspersoon volgens artikel 18a
    Gegeven "organisatie.notariele_akte" is ja
    En "woonproject.opgericht" is onbekend
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechtspersoon" <uitkomst>

    Voorbeelden:
      | begrip                                | waarde               | uitkomst |
      | organisatie.rechtsvorm                | vereniging           | ja       |
      | organisatie.rechtsvorm                | cooperatie           | onbekend |
      | organisatie.rechtsvorm                | bv                   | nee      |
      | organisatie.rechtsvorm                | onbekend             | onbekend |
      | organisatie.notariele_akte            | onbekend             | onbekend |
      | woonproject.statutair_doel_zelfbeheer | nee                  | nee      |
      | woonproject.leden_bewonen_de_woningen | nee                  | nee      |
      | woonproject.leden_bewonen_de_woningen | onbekend             | onbekend |

  @regel(ww-18a.1)
  Scenario: De omschrijving geldt al sinds 1 juli 2015
    Gegeven "organisatie.notariele_akte" is ja
    En "woonproject.opgericht" is onbekend
    Als de toets wordt uitgevoerd op 30 juni 2015 en op 1 juli 2015
    Dan verandert "wooncooperatie.woningwet_rechtspersoon" van onbekend naar ja

  @regel(ww-18a.1-vorm) @regel(ww-18a.1-andere-vorm)
  Abstract Scenario: Of een coöperatie meetelt, is niet zeker
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "organisatie.notariele_akte" is <akte>
    En "woonproject.opgericht" is onbekend
    En "woonproject.leden_totaal" is onbekend
    En "woonproject.leden_onder_inkomensgrens" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.vorm_past" <vorm_past>
    En is "wooncooperatie.woningwet_rechtspersoon" <uitkomst>
    En is "wooncooperatie.vorm_cooperatie_twijfel" <twijfel>

    Voorbeelden:
      | vorm                 | akte     | vorm_past | uitkomst | twijfel  |
      | cooperatie           | ja       | onbekend  | onbekend | ja       |
      | cooperatie           | onbekend | onbekend  | onbekend | ja       |
      | vereniging           | ja       | ja        | ja       | nee      |
      | vereniging           | onbekend | onbekend  | onbekend | nee      |
      | informele_vereniging | onbekend | nee       | nee      | nee      |
      | stichting            | ja       | nee       | nee      | nee      |
      | onderlinge           | ja       | onbekend  | onbekend | nee      |
      | europese_cooperatie  | ja       | onbekend  | onbekend | nee      |
      | buitenlands          | ja       | onbekend  | onbekend | nee      |
      | onbekend             | ja       | onbekend  | onbekend | onbekend |

  @regel(ww-18a.1)
  Scenario: Zonder het goede doel is ook een coöperatie geen wooncoöperatie van de Woningwet
    Gegeven "organisatie.rechtsvorm" is cooperatie
    En "woonproject.statutair_doel_zelfbeheer" is nee
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechtspersoon" nee

  @regel(ww-18a.1-cooperatie)
  Scenario: Bij een coöperatie staan beide lezingen in de uitkomst
    Gegeven "organisatie.rechtsvorm" is cooperatie
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechtspersoon" onbekend omdat "Kies dan een vereniging, of vraag een notaris."
    En bevat de uitleg van "wooncooperatie.vorm_cooperatie_twijfel" "noemt een coöperatie zelf ook een vereniging"
    En bevat de uitleg van "wooncooperatie.vorm_cooperatie_twijfel" "een ander doel dan een coöperatie"

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

  @regel(bw2-44.2-wooncooperatie) @regel(bw2-30.1-wooncooperatie) @regel(bw2-291.2-wooncooperatie)
  Abstract Scenario: Aankoop van woningen moet in de statuten staan
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "woonproject.koopt_woningen" is <koopt>
    En "organisatie.statuten_registergoederen" is <statuten>
    En "woonproject.leden_totaal" is onbekend
    En "woonproject.leden_onder_inkomensgrens" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.statuten_voor_aankoop_aanpassen" <uitkomst>

    Voorbeelden:
      | vorm       | koopt    | statuten | uitkomst |
      | vereniging | ja       | nee      | ja       |
      | vereniging | ja       | ja       | nee      |
      | cooperatie | ja       | nee      | nee      |
      | vereniging | nee      | nee      | nee      |
      | vereniging | onbekend | nee      | onbekend |
      | informele_vereniging | ja | ja    | ja       |
      | informele_vereniging | nee | nee  | nee      |
      | informele_vereniging | onbekend | ja | onbekend |
      | stichting  | ja       | nee      | ja       |
      | stichting  | ja       | ja       | nee      |
      | stichting  | ja       | onbekend | onbekend |
      | stichting  | nee      | nee      | nee      |

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
  Abstract Scenario: De inkomensgrens verandert elk jaar, en van 2023 en 2027 is zij niet gevonden
    Gegeven de peildatum <datum>
    En "woonproject.leden_totaal" is onbekend
    En "woonproject.leden_onder_inkomensgrens" is onbekend
    En de groep "woonproject.leden"
      | huishoudinkomen | meerpersoonshuishouden |
      | <inkomen>       | <meer>                 |
    Als de toets wordt uitgevoerd
    Dan is "leden.onder_inkomensgrens" voor "1" <uitkomst>

    Voorbeelden:
      | datum            | inkomen     | meer | uitkomst |
      | 31 december 2021 | € 30.000    | nee  | onbekend |
      | 1 januari 2022   | € 40.765    | nee  | ja       |
      | 31 december 2022 | € 40.765,01 | nee  | nee      |
      | 31 december 2022 | € 45.014    | ja   | ja       |
      | 31 december 2022 | € 45.014,01 | ja   | nee      |
      | 1 januari 2023   | € 30.000    | nee  | onbekend |
      | 31 december 2023 | € 30.000    | ja   | onbekend |
      | 1 januari 2024   | € 47.699    | nee  | ja       |
      | 1 januari 2024   | € 47.699,01 | nee  | nee      |
      | 1 januari 2024   | € 52.671    | ja   | ja       |
      | 1 januari 2024   | € 52.671,01 | ja   | nee      |
      | 31 december 2025 | € 49.669    | nee  | ja       |
      | 31 december 2025 | € 49.669,01 | nee  | nee      |
      | 31 december 2025 | € 54.847    | ja   | ja       |
      | 31 december 2025 | € 54.847,01 | ja   | nee      |
      | 31 december 2026 | € 51.537    | nee  | ja       |
      | 1 januari 2027   | € 30.000    | nee  | onbekend |

  @regel(btiv-2.1-leden) @regel(btiv-2.1-leden-onder-grens)
  Scenario: Zonder lijst en zonder aantallen blijft het open
    Gegeven "woonproject.leden_totaal" is onbekend
    En "woonproject.leden_onder_inkomensgrens" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "woonproject.leden_totaal" onbekend
    En is "woonproject.leden_onder_inkomensgrens" onbekend

  @regel(btiv-2.1)
  Abstract Scenario: Precies de helft onder de inkomensgrens is niet genoeg
    Gegeven "organisatie.notariele_akte" is ja
    En "woonproject.opgericht" is ja
    En "woonproject.oprichtingsdatum" is 2026-09-15
    En "woonproject.leden_onder_inkomensgrens" is <leden>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.meerderheid_onder_inkomensgrens" <uitkomst>
    En is "wooncooperatie.woningwet_oprichting" <uitkomst>

    Voorbeelden:
      | leden    | uitkomst |
      | 6        | ja       |
      | 5        | nee      |
      | onbekend | onbekend |

  @regel(btiv-2.1-jaar) @regel(ww-18a-oprichting)
  Abstract Scenario: De inkomensgrens is die van het jaar van de oprichting
    Gegeven "organisatie.notariele_akte" is ja
    En "woonproject.opgericht" is <opgericht>
    En "woonproject.oprichtingsdatum" is <dag>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.inkomen_van_goed_jaar" <uitkomst>
    En is "wooncooperatie.woningwet_oprichting" <uitkomst>

    Voorbeelden:
      | opgericht | dag        | uitkomst |
      | ja        | 2026-01-01 | ja       |
      | ja        | 2025-12-31 | onbekend |
      | ja        | 2024-05-01 | onbekend |
      | ja        | onbekend   | onbekend |
      | onbekend  | onbekend   | onbekend |

  @regel(ww-18a.2) @regel(ww-18a-oprichting)
  Abstract Scenario: De eisen voor de oprichting
    Gegeven "organisatie.notariele_akte" is ja
    En "woonproject.opgericht" is ja
    En "woonproject.oprichtingsdatum" is 2026-09-15
    En "<begrip>" is <waarde>
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
      | organisatie.rechtsvorm                            | cooperatie | onbekend |
      | organisatie.rechtsvorm                            | bv         | nee      |

  @regel(ww-18a-oprichting)
  Abstract Scenario: Een plan voor de verkoop is alleen nodig als leden eerst kopen
    Gegeven "woonproject.beheer_na_koop_door_leden" is <koop>
    En "woonproject.plan_vervreemding_aan_leden" is <plan>
    En "organisatie.notariele_akte" is ja
    En "woonproject.opgericht" is ja
    En "woonproject.oprichtingsdatum" is 2026-09-15
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
    Gegeven "woonproject.verzoek_datum" is onbekend
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechten" <uitkomst>

    Voorbeelden:
      | begrip                                     | waarde               | uitkomst |
      | woonproject.aantal_woningen                | 5                    | ja       |
      | woonproject.aantal_woningen                | 4                    | nee      |
      | woonproject.aantal_woningen                | onbekend             | onbekend |
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
  Scenario: Zonder woningen van een corporatie zijn er geen rechten
    Gegeven "woonproject.eigenaar_toegelaten_instelling" is nee
    En "woonproject.aantal_toegelaten_instellingen" is 0
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechten" nee

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
      | 2026-04-02 | 2026-10-02 | ja       |
      | 2026-04-01 | 2026-10-01 | nee      |
      | onbekend   | onbekend   | onbekend |

  @regel(btiv-4-oprichting)
  Abstract Scenario: Bij de oprichting eindigt de periode eerder
    Gegeven de peildatum 1 juni 2027
    En "woonproject.opgericht" is <opgericht>
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
    Gegeven de peildatum 1 juni 2027
    En "woonproject.eerder_verzoek" is ja
    En "woonproject.opgericht" is ja
    En "woonproject.oprichtingsdatum" is 2026-12-01
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.standstill_einde" onbekend

  @regel(btiv-2.3-voor-oprichting) @regel(btiv-4-oprichting) @regel(btiv-2.3)
  Abstract Scenario: Was de groep al opgericht voor het verzoek, dan is niets zeker
    Gegeven "woonproject.opgericht" is <opgericht>
    En "woonproject.oprichtingsdatum" is <datum>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.verzoek_voor_oprichting" <voor>
    En is "wooncooperatie.woningwet_rechten" <rechten>
    En is "wooncooperatie.plan_bijdrage_minimum" <bedrag>
    En is "wooncooperatie.standstill_einde" <einde>
    En is "wooncooperatie.standstill_loopt" <loopt>

    Voorbeelden:
      | opgericht | datum      | voor     | rechten  | bedrag   | einde      | loopt    |
      | nee       | onbekend   | ja       | ja       | € 5.000  | 2027-03-01 | ja       |
      | ja        | 2026-09-02 | ja       | ja       | € 5.000  | 2026-09-02 | nee      |
      | ja        | 2026-09-01 | ja       | ja       | € 5.000  | 2026-09-01 | nee      |
      | ja        | 2026-08-31 | onbekend | onbekend | onbekend | onbekend   | onbekend |
      | ja        | onbekend   | onbekend | onbekend | onbekend | onbekend   | onbekend |

  @regel(btiv-2.3-voor-oprichting) @regel(btiv-2.3)
  Scenario: Ook na de oprichting is nee zeker als een andere eis niet klopt
    Gegeven "woonproject.opgericht" is ja
    En "woonproject.oprichtingsdatum" is 2026-08-31
    En "woonproject.eerder_verzoek" is ja
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.woningwet_rechten" nee
    En is "wooncooperatie.standstill_loopt" nee

  @regel(btiv-2.3-voor-oprichting)
  Scenario: De uitleg zegt waarom het niet zeker is
    Gegeven "woonproject.opgericht" is ja
    En "woonproject.oprichtingsdatum" is 2026-08-31
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.verzoek_voor_oprichting" onbekend omdat "De regels gaan over mensen die nog lid worden."

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

  # --- Sinds wanneer ---
  @regel(btiv-2.3) @regel(btiv-2.3-bedrag) @regel(btiv-4) @regel(ww-18a.2)
  Abstract Scenario: Het geld en de periode zonder verkoop bestaan sinds 1 juli 2015
    Gegeven "woonproject.verzoek_datum" is 2015-07-01
    Als de toets wordt uitgevoerd op 30 juni 2015 en op 1 juli 2015
    Dan verandert "<begrip>" van onbekend naar <waarde>

    Voorbeelden:
      | begrip                                 | waarde     |
      | wooncooperatie.woningwet_rechten       | ja         |
      | wooncooperatie.plan_bijdrage_minimum   | € 5.000    |
      | wooncooperatie.standstill_loopt        | ja         |
      | wooncooperatie.standstill_einde        | 2016-01-01 |

  @regel(btiv-4-sloop)
  Abstract Scenario: Slopen is verboden sinds 28 oktober 2016
    Gegeven de peildatum <datum>
    En "woonproject.verzoek_datum" is <verzoek>
    En "woonproject.woningen_genoemd" is <genoemd>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.standstill_loopt" <verkoop>
    En is "wooncooperatie.sloop_verboden" <sloop>

    Voorbeelden:
      | datum           | verzoek    | genoemd  | verkoop  | sloop    |
      | 27 oktober 2016 | 2016-09-01 | ja       | ja       | onbekend |
      | 28 oktober 2016 | 2016-09-01 | ja       | ja       | ja       |
      | 28 oktober 2016 | 2016-04-28 | ja       | nee      | nee      |
      | 28 oktober 2016 | 2016-09-01 | nee      | nee      | nee      |
      | 28 oktober 2016 | 2016-09-01 | onbekend | onbekend | onbekend |

  @regel(btiv-2.1) @regel(ww-18a-oprichting)
  Scenario: De inkomenstoets van voor 2022 is niet nagegaan
    Gegeven "organisatie.notariele_akte" is ja
    En "woonproject.opgericht" is ja
    En "woonproject.oprichtingsdatum" is 2022-01-01
    Als de toets wordt uitgevoerd op 31 december 2021 en op 1 januari 2022
    Dan verandert "wooncooperatie.meerderheid_onder_inkomensgrens" van onbekend naar ja
    En verandert "wooncooperatie.woningwet_oprichting" van onbekend naar ja
