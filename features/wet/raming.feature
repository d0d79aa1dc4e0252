# language: nl
Functionaliteit: De waarde van een opdracht ramen

  Achtergrond:
    Gegeven de toets "raming"
    En de peildatum 1 februari 2026

  @regel(aw-2.15.2) @regel(geraamde-waarde)
  Scenario: Opties en verlengingen tellen mee
    Gegeven de feiten
      | opdracht.soort      | diensten  |
      | raming.totale_prijs | € 100.000 |
      | raming.opties       | € 20.000  |
      | raming.verlengingen | € 50.000  |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" € 170.000 op grond van regel "aw-2.15.2"
    En is "opdracht.geraamde_waarde" € 170.000

  Abstract Scenario: Een onbekend bedrag is geen nul
    Gegeven de feiten
      | opdracht.soort      | diensten  |
      | raming.totale_prijs | € 100.000 |
      | raming.opties       | € 20.000  |
      | raming.verlengingen | € 50.000  |
    En "<begrip>" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" onbekend
    En wordt gevraagd naar "<vraag>"

    Voorbeelden:
      | begrip              | vraag                      |
      | raming.totale_prijs | raming.zonder_totale_prijs |
      | raming.opties       | raming.opties              |
      | raming.verlengingen | raming.verlengingen        |

  Scenario: Is er wel een totale prijs, dan is dat de volgende vraag
    Gegeven de feiten
      | opdracht.soort             | diensten |
      | raming.zonder_totale_prijs | nee      |
      | raming.opties              | € 0      |
      | raming.verlengingen        | € 0      |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" onbekend
    En wordt gevraagd naar "raming.totale_prijs"
    En wordt niet gevraagd naar "raming.maandbedrag"

  @regel(geraamde-waarde)
  Scenario: Een bedrag dat u zelf geeft, blijft staan
    Gegeven de feiten
      | opdracht.soort           | diensten  |
      | raming.totale_prijs      | € 100.000 |
      | raming.opties            | € 0       |
      | raming.verlengingen      | € 0       |
      | opdracht.geraamde_waarde | € 250.000 |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.geraamde_waarde" € 250.000
    En is "raming.waarde" € 100.000

  @regel(aw-2.15.2) @regel(aw-2.16) @regel(aw-2a.10)
  Abstract Scenario: De soort opdracht bepaalt wat meetelt
    Gegeven de feiten
      | opdracht.soort                 | <soort>   |
      | raming.totale_prijs            | € 100.000 |
      | raming.opties                  | € 0       |
      | raming.verlengingen            | € 0       |
      | raming.ter_beschikking_gesteld | € 25.000  |
      | raming.omzet_concessie         | € 300.000 |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" <waarde>

    Voorbeelden:
      | soort              | waarde    |
      | diensten           | € 100.000 |
      | leveringen         | € 100.000 |
      | werken             | € 125.000 |
      | concessie_diensten | € 300.000 |
      | concessie_werken   | € 300.000 |

  @regel(aw-2.15.2) @regel(aw-2.16) @regel(aw-2a.10)
  Scenario: Zonder soort opdracht is de waarde niet te berekenen
    Gegeven de feiten
      | raming.totale_prijs            | € 100.000 |
      | raming.opties                  | € 0       |
      | raming.verlengingen            | € 0       |
      | raming.ter_beschikking_gesteld | € 25.000  |
      | raming.omzet_concessie         | € 300.000 |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" onbekend
    En is regel "aw-2.15.2" onbeslist
    En is regel "aw-2.16" onbeslist
    En is regel "aw-2a.10" onbeslist
    En wordt gevraagd naar "opdracht.soort"

  @regel(aw-2.16)
  Abstract Scenario: Bij werken telt mee wat u zelf beschikbaar stelt
    Gegeven de feiten
      | opdracht.soort                | werken        |
      | raming.totale_prijs           | € 5.000.000   |
      | raming.opties                 | € 0           |
      | raming.verlengingen           | € 0           |
      | raming.ter_beschikking_gesteld | <beschikbaar> |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" <waarde>

    Voorbeelden:
      | beschikbaar | waarde      |
      | € 404.000   | € 5.404.000 |
      | € 0         | € 5.000.000 |
      | onbekend    | onbekend    |

  @regel(aw-2.17-zonder-prijs-nul) @regel(aw-2.17d) @regel(aw-2.17e)
  Abstract Scenario: Diensten zonder totale prijs, op de grens van 48 maanden
    Gegeven de feiten
      | opdracht.soort      | diensten   |
      | raming.totale_prijs | € 0        |
      | raming.maandbedrag  | € 2.000    |
      | raming.opties       | € 1.000    |
      | raming.verlengingen | € 500      |
      | contract.looptijd   | <looptijd> |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" <waarde>

    Voorbeelden:
      | looptijd   | waarde   |
      | 12 maanden | € 25.500 |
      | 48 maanden | € 97.500 |
      | 49 maanden | € 96.000 |
      | 72 maanden | € 96.000 |
      | onbekend   | onbekend |

  @regel(aw-2.17d) @regel(aw-2.17e)
  Abstract Scenario: Ook een looptijd in dagen kan zeker langer dan vier jaar zijn
    Gegeven de feiten
      | opdracht.soort              | diensten    |
      | raming.totale_prijs         | € 0         |
      | raming.maandbedrag          | € 2.000     |
      | raming.opties               | € 1.000     |
      | raming.verlengingen         | € 500       |
      | contract.looptijd           | onbekend    |
      | contract.looptijd_minstens  | <minstens>  |
      | contract.looptijd_hoogstens | <hoogstens> |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" <waarde>

    Voorbeelden:
      | minstens   | hoogstens  | waarde   |
      | 49 maanden | 50 maanden | € 96.000 |
      | 48 maanden | 49 maanden | onbekend |
      | 11 maanden | 12 maanden | onbekend |

  @regel(aw-2.17-zonder-prijs-onbepaald) @regel(aw-2.17e)
  Scenario: Een dienst zonder einddatum telt 48 keer het maandbedrag
    Gegeven de feiten
      | opdracht.soort           | diensten |
      | contract.onbepaalde_tijd | ja       |
      | raming.maandbedrag       | € 2.000  |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" € 96.000 op grond van regel "aw-2.17e"

  @regel(aw-2.17-zonder-prijs-nul) @regel(aw-2.17-zonder-prijs-onbepaald)
  Abstract Scenario: Alleen een prijs van nul of een open einde betekent geen totale prijs
    Gegeven de feiten
      | opdracht.soort           | diensten   |
      | raming.totale_prijs      | <prijs>    |
      | contract.onbepaalde_tijd | <onbepaald> |
    Als de toets wordt uitgevoerd
    Dan is "raming.zonder_totale_prijs" <uitkomst>

    Voorbeelden:
      | prijs    | onbepaald | uitkomst |
      | € 0      | nee       | ja       |
      | € 0,01   | nee       | nee      |
      | € 0,01   | ja        | ja       |
      | onbekend | ja        | ja       |
      | onbekend | nee       | onbekend |

  @regel(aw-2.17e)
  Scenario: Met een totale prijs telt bij een lange looptijd die prijs
    Gegeven de feiten
      | opdracht.soort      | diensten   |
      | contract.looptijd   | 72 maanden |
      | raming.totale_prijs | € 180.000  |
      | raming.opties       | € 0        |
      | raming.verlengingen | € 0        |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" € 180.000
    En geldt regel "aw-2.17e" niet

  @regel(aw-2.20-kort) @regel(aw-2.20-lang)
  Abstract Scenario: Huur of lease, op de grens van twaalf maanden
    Gegeven de feiten
      | opdracht.soort      | leveringen   |
      | raming.totale_prijs | € 0          |
      | raming.maandbedrag  | € 1.000      |
      | raming.opties       | € 0          |
      | raming.verlengingen | € 0          |
      | raming.restwaarde   | <restwaarde> |
      | contract.looptijd   | <looptijd>   |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" <waarde>

    Voorbeelden:
      | looptijd   | restwaarde | waarde   |
      | 12 maanden | € 5.000    | € 12.000 |
      | 12 maanden | onbekend   | € 12.000 |
      | 13 maanden | € 5.000    | € 18.000 |
      | 13 maanden | onbekend   | onbekend |

  @regel(aw-2.20-onbepaald)
  Scenario: Huur zonder einddatum telt 48 keer het maandbedrag
    Gegeven de feiten
      | opdracht.soort           | leveringen |
      | contract.onbepaalde_tijd | ja         |
      | raming.maandbedrag       | € 1.000    |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" € 48.000 op grond van regel "aw-2.20-onbepaald"

  @regel(aw-2.20-onbepaald)
  Scenario: Met een einddatum telt huur niet 48 keer
    Gegeven de feiten
      | opdracht.soort           | leveringen |
      | contract.onbepaalde_tijd | nee        |
      | contract.looptijd        | 12 maanden |
      | raming.totale_prijs      | € 0        |
      | raming.maandbedrag       | € 1.000    |
      | raming.opties            | € 0        |
      | raming.verlengingen      | € 0        |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" € 12.000 op grond van regel "aw-2.20-kort"
    En geldt regel "aw-2.20-onbepaald" niet

  @regel(aw-2.20-onbepaald)
  Scenario: Zonder soort opdracht is niet bekend of het huur zonder einddatum is
    Gegeven de feiten
      | contract.onbepaalde_tijd | ja      |
      | raming.maandbedrag       | € 1.000 |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" onbekend
    En is regel "aw-2.20-onbepaald" onbeslist
    En wordt gevraagd naar "opdracht.soort"

  @regel(aw-2.20-kort) @regel(aw-2.20-lang)
  Scenario: Zonder looptijd is de waarde van huur onbekend
    Gegeven de feiten
      | opdracht.soort      | leveringen |
      | raming.totale_prijs | € 0        |
      | raming.maandbedrag  | € 1.000    |
      | raming.opties       | € 0        |
      | raming.verlengingen | € 0        |
      | raming.restwaarde   | € 5.000    |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" onbekend
    En is regel "aw-2.20-kort" onbeslist
    En is regel "aw-2.20-lang" onbeslist
    En wordt gevraagd naar "contract.looptijd"

  @regel(aw-2.18.1)
  Scenario: Alle percelen tellen bij elkaar op
    Gegeven de feiten
      | opdracht.soort | diensten |
      | raming.methode | percelen |
    En de percelen
      | nummer | waarde    |
      | 1      | € 80.000  |
      | 2      | € 320.000 |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" € 400.000 op grond van regel "aw-2.18.1"

  @regel(aw-2.18.1)
  Scenario: Een perceel zonder waarde houdt de som open
    Gegeven de feiten
      | opdracht.soort | diensten |
      | raming.methode | percelen |
    En de percelen
      | nummer | waarde   |
      | 1      | € 80.000 |
      | 2      |          |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" onbekend

  @regel(aw-2.18.1)
  Scenario: Zolang u niet voor de percelen kiest, telt de prijs van het contract
    Gegeven de feiten
      | opdracht.soort      | diensten  |
      | raming.totale_prijs | € 100.000 |
      | raming.opties       | € 0       |
      | raming.verlengingen | € 0       |
    En de percelen
      | nummer | waarde    |
      | 1      | € 80.000  |
      | 2      | € 320.000 |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" € 100.000 op grond van regel "aw-2.15.2"
    En geldt regel "aw-2.18.1" niet

  @regel(aw-2.18.1) @regel(aw-2.21-afgelopen) @regel(aw-2.21-komend) @regel(aw-2a.12)
  Abstract Scenario: Ook bij percelen en terugkerende opdrachten telt de soort opdracht
    Gegeven de feiten
      | raming.methode              | <methode> |
      | raming.afgelopen_12_maanden | € 90.000  |
      | raming.komende_12_maanden   | € 110.000 |
    En de percelen
      | nummer | waarde    |
      | 1      | € 80.000  |
      | 2      | € 320.000 |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" onbekend
    En is regel "<regel>" onbeslist
    En wordt gevraagd naar "opdracht.soort"

    Voorbeelden:
      | methode               | regel             |
      | percelen              | aw-2.18.1         |
      | terugkerend_afgelopen | aw-2.21-afgelopen |
      | terugkerend_komend    | aw-2.21-komend    |

  @regel(aw-2.21-afgelopen) @regel(aw-2.21-komend)
  Abstract Scenario: Terugkerende opdrachten rekent u per twaalf maanden
    Gegeven de feiten
      | opdracht.soort               | leveringen |
      | raming.methode               | <methode>  |
      | raming.afgelopen_12_maanden  | € 90.000   |
      | raming.komende_12_maanden    | € 110.000  |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" <waarde>

    Voorbeelden:
      | methode               | waarde    |
      | terugkerend_afgelopen | € 90.000  |
      | terugkerend_komend    | € 110.000 |

  @regel(aw-2.21-komend)
  Scenario: Zonder verwachting is de waarde onbekend
    Gegeven de feiten
      | opdracht.soort | diensten           |
      | raming.methode | terugkerend_komend |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" onbekend
    En wordt gevraagd naar "raming.komende_12_maanden"

  @regel(aw-2a.10)
  Abstract Scenario: Bij een concessie telt de omzet van de uitvoerder
    Gegeven de feiten
      | opdracht.soort         | concessie_diensten |
      | raming.omzet_concessie | <omzet>            |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" <waarde>

    Voorbeelden:
      | omzet       | waarde      |
      | € 5.404.000 | € 5.404.000 |
      | onbekend    | onbekend    |

  @regel(aw-2.15a)
  Abstract Scenario: Onderdelen van één organisatie tellen samen, tenzij een onderdeel zelf verantwoordelijk is
    Gegeven de feiten
      | opdracht.soort                    | <soort>       |
      | opdrachtgever.meer_eenheden       | <meer>        |
      | opdrachtgever.eenheid_zelfstandig | <zelfstandig> |
    Als de toets wordt uitgevoerd
    Dan is "raming.eenheden_samentellen" <uitkomst>

    Voorbeelden:
      | soort              | meer | zelfstandig | uitkomst |
      | diensten           | ja   | nee         | ja       |
      | diensten           | ja   | ja          | nee      |
      | onbekend           | nee  | onbekend    | nee      |
      | diensten           | ja   | onbekend    | onbekend |
      | concessie_diensten | ja   | nee         | nee      |
      | onbekend           | ja   | nee         | onbekend |

  @regel(aw-2.12a-niet) @regel(uitgangspunt-gemengd)
  Scenario: Een opdracht van één soort heeft geen hoofddeel nodig
    Gegeven "opdracht.gemengd" is een_soort
    Als de toets wordt uitgevoerd
    Dan is "opdracht.hoofdvoorwerp" niet_gemengd
    En wordt niet gevraagd naar "opdracht.waarde_diensten"

  @regel(aw-2.12a-niet)
  Scenario: Zonder opgave rekenen wij met één soort
    Als de toets wordt uitgevoerd
    Dan is "opdracht.gemengd" een_soort op grond van regel "uitgangspunt-gemengd"
    En is "opdracht.hoofdvoorwerp" niet_gemengd
    En wordt niet gevraagd naar "opdracht.waarde_diensten"

  @regel(aw-2.12a-niet)
  Scenario: Bij een gemengde opdracht telt wel een hoofddeel
    Gegeven "opdracht.gemengd" is diensten_en_leveringen
    En "opdracht.waarde_diensten" is € 60.000
    En "opdracht.waarde_leveringen" is € 40.000
    Als de toets wordt uitgevoerd
    Dan is "opdracht.hoofdvoorwerp" diensten
    En geldt regel "aw-2.12a-niet" niet

  @regel(aw-2.12a-diensten) @regel(aw-2.12a-leveringen)
  Abstract Scenario: Het grootste deel bepaalt wat een gemengde opdracht is
    Gegeven de feiten
      | opdracht.gemengd           | diensten_en_leveringen |
      | opdracht.waarde_diensten   | <diensten>             |
      | opdracht.waarde_leveringen | <leveringen>           |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.hoofdvoorwerp" <uitkomst>

    Voorbeelden:
      | diensten    | leveringen  | uitkomst   |
      | € 50.000,01 | € 50.000    | diensten   |
      | € 50.000    | € 50.000,01 | leveringen |
      | € 50.000    | € 50.000    | onbekend   |
      | € 50.000    | onbekend    | onbekend   |

  @regel(aw-2.12a-sas) @regel(aw-2.12a-gewoon)
  Abstract Scenario: Het grootste deel bepaalt welke regels voor diensten gelden
    Gegeven de feiten
      | opdracht.gemengd            | sas_en_gewone_diensten |
      | opdracht.waarde_sas_deel    | <sas>                  |
      | opdracht.waarde_gewoon_deel | <gewoon>               |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.hoofdvoorwerp" <uitkomst>

    Voorbeelden:
      | sas         | gewoon      | uitkomst        |
      | € 50.000,01 | € 50.000    | sas             |
      | € 50.000    | € 50.000,01 | gewone_diensten |
      | € 50.000    | € 50.000    | onbekend        |
      | onbekend    | € 50.000    | onbekend        |

  @regel(aw-2a.12) @regel(aw-2a.10)
  Abstract Scenario: Bij een concessie telt de omzet, of de som van de percelen
    Gegeven "opdracht.soort" is concessie_diensten
    En "raming.methode" is <methode>
    En "raming.omzet_concessie" is € 3.000.000
    En de percelen
      | nummer | waarde      |
      | 1      | € 2.000.000 |
      | 2      | € 3.500.000 |
    Als de toets wordt uitgevoerd
    Dan is "raming.waarde" <waarde>

    Voorbeelden:
      | methode  | waarde      |
      | contract | € 3.000.000 |
      | percelen | € 5.500.000 |
      | onbekend | € 3.000.000 |
