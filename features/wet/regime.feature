# language: nl
Functionaliteit: Welk deel van de Aanbestedingswet geldt
  De wet heeft meer delen, met elk eigen regels. Elke norm vraagt eerst welk deel geldt. Een feit dat niets meer kan
  veranderen, houdt het antwoord niet open.

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort                 | gemeente  |
      | opdracht.soort                      | diensten  |
      | opdracht.cpv                        | 90910000  |
      | opdracht.geraamde_waarde            | € 216.000 |
      | opdracht.grensoverschrijdend_belang | nee       |

  # --- Stap 0: is het een opdracht ---

  @regel(uitgangspunt-aard) @regel(regime-aard-grond) @regel(regime-geen-concessie)
  Scenario: Zonder opgave rekenen wij met een opdracht
    Als de toets wordt uitgevoerd
    Dan is "opdracht.aard" opdracht op grond van regel "uitgangspunt-aard"
    En is "regime.geen_opdracht" nee
    En is "opdracht.regime" deel_2

  @regel(regime-aard-subsidie) @regel(regime-wel-opdracht-subsidie) @regel(regime-wel-opdracht) @regel(regime-is-geen-opdracht) @regel(spoor-geen-opdracht)
  Abstract Scenario: Een subsidie is geen opdracht als de overheid de prestatie niet kan afdwingen
    Gegeven "opdracht.aard" is <aard>
    En "opdracht.afdwingbare_tegenprestatie" is <afdwingbaar>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "regime.geen_opdracht" <geen>

    Voorbeelden:
      | aard     | afdwingbaar | regime        | geen     |
      | subsidie | nee         | geen_opdracht | ja       |
      | subsidie | ja          | deel_2        | nee      |
      | subsidie | onbekend    | onbekend      | onbekend |
      | opdracht | nee         | deel_2        | nee      |

  @regel(regime-aard-open-house) @regel(regime-wel-opdracht-open-house)
  Abstract Scenario: Open house is alleen geen opdracht als alle drie de eisen zijn vervuld
    Gegeven "opdracht.aard" is open_house
    En "openhouse.iedereen_die_voldoet" is <iedereen>
    En "openhouse.toetreden_blijft_open" is <open>
    En "openhouse.gelijke_voorwaarden" is <gelijk>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>

    Voorbeelden:
      | iedereen | open     | gelijk   | regime        |
      | ja       | ja       | ja       | geen_opdracht |
      | nee      | ja       | ja       | deel_2        |
      | ja       | nee      | ja       | deel_2        |
      | ja       | ja       | nee      | deel_2        |
      | ja       | onbekend | ja       | onbekend      |
      | nee      | onbekend | onbekend | deel_2        |

  @regel(regime-aard-grond) @regel(regime-binnen-de-wet) @regel(regime-geen-concessie)
  Scenario: Grond verkopen is geen opdracht
    Gegeven "opdracht.aard" is grond_of_gebouw
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" geen_opdracht
    En is "regime.spoor" geen_opdracht
    En is "regime.binnen_de_wet" nee
    En is "regime.boven_drempel" nee

  # --- Stap 1: wie valt onder de wet ---

  @regel(regime-ad) @regel(regime-buiten-de-wet) @regel(regime-is-buiten-de-wet) @regel(spoor-buiten-de-wet) @regel(regime-binnen-de-wet) @regel(regime-deel-3-breed) @regel(regime-spoor-3)
  Abstract Scenario: Wie de wet moet volgen
    Gegeven "opdrachtgever.soort" is <soort>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    Als de toets wordt uitgevoerd
    Dan is "regime.binnen_de_wet" <binnen>
    En is "opdrachtgever.is_aanbestedende_dienst" <dienst>

    Voorbeelden:
      | soort                         | sector   | binnen   | dienst   |
      | gemeente                      | nee      | ja       | ja       |
      | rijk                          | nee      | ja       | ja       |
      | publiekrechtelijke_instelling | nee      | ja       | ja       |
      | speciale_sector               | ja       | ja       | onbekend |
      | niet_aanbestedingsplichtig    | nee      | nee      | nee      |
      | onbekend                      | onbekend | onbekend | onbekend |

  @regel(regime-buiten-de-wet)
  Abstract Scenario: Een private opdrachtgever valt buiten de wet, welke waarde de opdracht ook heeft
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" buiten_de_wet
    En is "regime.spoor" buiten_de_wet
    En is "regime.nationaal" nee
    En is "procedure.europees_verplicht" nee

    Voorbeelden:
      | waarde      |
      | € 100.000   |
      | € 9.000.000 |
      | onbekend    |

  @regel(regime-2.8)
  Abstract Scenario: Veel subsidie voor een bouwwerk brengt een private opdrachtgever onder deel 2
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.soort" is <soort>
    En "opdracht.gesubsidieerd_bouwwerk" is <bouwwerk>
    En "opdracht.subsidie_aandeel" is <aandeel>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>

    Voorbeelden:
      | soort      | bouwwerk | aandeel  | waarde         | regime        |
      | werken     | ja       | 50,01%   | € 5.404.000    | deel_2        |
      | werken     | ja       | 50%      | € 5.404.000    | buiten_de_wet |
      | werken     | ja       | 50,01%   | € 5.403.999,99 | buiten_de_wet |
      | werken     | nee      | 80%      | € 5.404.000    | buiten_de_wet |
      | werken     | ja       | onbekend | € 5.404.000    | onbekend      |
      | diensten   | ja       | 50,01%   | € 216.000      | deel_2        |
      | diensten   | ja       | 50,01%   | € 215.999,99   | buiten_de_wet |
      | leveringen | ja       | 80%      | € 5.404.000    | buiten_de_wet |

  # --- Stap 2 en 3: bij welk deel hoort de opdracht ---

  @regel(regime-spoor-2a) @regel(regime-spoor-3) @regel(regime-spoor-2) @regel(spoor-deel-2) @regel(spoor-deel-2a) @regel(spoor-deel-3)
  Abstract Scenario: Een concessie gaat voor op de sector, en de sector op de soort opdrachtgever
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.soort" is <soort>
    En "opdracht.dient_sectoractiviteit" is <sector>
    Als de toets wordt uitgevoerd
    Dan is "regime.spoor" <spoor>

    Voorbeelden:
      | opdrachtgever   | soort              | sector | spoor   |
      | gemeente        | diensten           | nee    | deel_2  |
      | gemeente        | diensten           | ja     | deel_3  |
      | gemeente        | concessie_diensten | nee    | deel_2a |
      | gemeente        | concessie_diensten | ja     | deel_2a |
      | speciale_sector | werken             | ja     | deel_3  |
      | speciale_sector | concessie_werken   | ja     | deel_2a |
      | waterschap      | werken             | nee    | deel_2  |

  @regel(regime-sector-anders) @regel(spoor-deel-2) @regel(spoor-deel-3)
  Abstract Scenario: Zonder opgave koopt een overheid niet in voor een sector
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.dient_sectoractiviteit" <sector>
    En is "regime.spoor" <spoor>

    Voorbeelden:
      | opdrachtgever   | sector   | spoor    |
      | gemeente        | nee      | deel_2   |
      | waterschap      | nee      | deel_2   |
      | speciale_sector | onbekend | onbekend |
      | onbekend        | onbekend | onbekend |

  Abstract Scenario: Een speciale-sectorbedrijf krijgt de vraag waar de opdracht voor is
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdrachtgever.ook_ad" is <ook_ad>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" onbekend
    En is "drempel.toepasselijk" onbekend
    En is "procedure.europees_verplicht" onbekend
    En wordt gevraagd naar "opdracht.dient_sectoractiviteit"

    Voorbeelden:
      | ook_ad   | waarde       |
      | ja       | € 216.000    |
      | ja       | € 431.999,99 |
      | ja       | € 432.000    |
      | nee      | € 216.000    |
      | nee      | € 432.000    |
      | onbekend | € 432.000    |

  @regel(regime-binnen-de-wet-concessie)
  Abstract Scenario: Een concessie van een speciale-sectorbedrijf valt onder deel 2a, waar zij ook voor is
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdrachtgever.ook_ad" is nee
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is 63712400
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>

    Voorbeelden:
      | opdrachtgever              | soort              | sector   | waarde         | regime        |
      | speciale_sector            | concessie_diensten | ja       | € 5.404.000    | deel_2a       |
      | speciale_sector            | concessie_diensten | nee      | € 5.404.000    | deel_2a       |
      | speciale_sector            | concessie_diensten | onbekend | € 5.404.000    | deel_2a       |
      | speciale_sector            | concessie_werken   | onbekend | € 5.403.999,99 | deel_1        |
      | speciale_sector            | diensten           | nee      | € 5.404.000    | buiten_de_wet |
      | speciale_sector            | onbekend           | nee      | € 5.404.000    | onbekend      |
      | niet_aanbestedingsplichtig | concessie_diensten | nee      | € 5.404.000    | buiten_de_wet |

  @regel(regime-ad) @regel(regime-buiten-de-wet-sector)
  Abstract Scenario: Een speciale-sectorbedrijf dat voor ander werk inkoopt
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdracht.dient_sectoractiviteit" is nee
    En "opdrachtgever.ook_ad" is <ook_ad>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>

    Voorbeelden:
      | ook_ad   | regime        |
      | ja       | deel_2        |
      | nee      | buiten_de_wet |
      | onbekend | onbekend      |

  @regel(regime-ad) @regel(regime-geen-concessie) @regel(regime-spoor-2)
  Scenario: Of een speciale-sectorbedrijf ook een aanbestedende dienst is, vragen wij bij ander werk
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdracht.dient_sectoractiviteit" is nee
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" onbekend
    En wordt gevraagd naar "opdrachtgever.ook_ad"

  Scenario: Bij een gemeente vragen wij dat niet
    Als de toets wordt uitgevoerd
    Dan wordt niet gevraagd naar "opdrachtgever.ook_ad"

  # --- Stap 4: uitzonderingen ---

  @regel(regime-uitgezonderd) @regel(regime-is-uitgezonderd) @regel(regime-deel-1-of-uitgezonderd)
  Abstract Scenario: Een geslaagd beroep op inbesteden zondert de opdracht uit
    Gegeven "uitzondering.beroep" is inbesteden
    En "inbesteden.toezicht" is ja
    En "inbesteden.prive_kapitaal" is <kapitaal>
    En "inbesteden.aandeel_activiteiten" is 90%
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "regime.deel_1_of_uitgezonderd" <deel_1>
    En is "regime.nationaal" <deel_1>

    Voorbeelden:
      | kapitaal | regime       | deel_1   |
      | nee      | uitgezonderd | ja       |
      | ja       | deel_2       | nee      |
      | onbekend | onbekend     | onbekend |

  @regel(regime-deel-1-of-uitgezonderd) @regel(aw-2.163a-uitgezonderd) @regel(regime-afdeling-1-2-2-uitgezonderd) @regel(regime-is-deel-1) @regel(regime-onder-drempel)
  Scenario: Onder de drempel geldt alleen deel 1, ook als de uitzondering nog open is
    Gegeven "opdracht.geraamde_waarde" is € 100.000
    En "uitzondering.beroep" is inbesteden
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" onbekend
    En is "regime.deel_1_of_uitgezonderd" ja
    En is "regime.boven_drempel" nee
    En is "regime.nationaal" ja

  Abstract Scenario: Gunnen zonder aankondiging en een verkeerde procedure veranderen het deel van de wet niet
    Gegeven "uitzondering.beroep" is <beroep>
    En "onderhandeling.grond" is kunst
    En "opdracht.gekozen_procedure" is een_op_een
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" deel_2

    Voorbeelden:
      | beroep              |
      | zonder_aankondiging |
      | geen                |

  # --- Stap 5: de drempel ---

  @regel(regime-onder-drempel) @regel(regime-is-deel-1) @regel(regime-boven-drempel) @regel(drempelgroep) @regel(drempel-waarde)
  Abstract Scenario: De drempel op de cent, per spoor
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.soort" is <soort>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.cpv" is <cpv>
    En "opdracht.gekozen_procedure" is <procedure>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>

    Voorbeelden:
      | opdrachtgever   | soort              | sector | cpv      | procedure | waarde         | regime      |
      | gemeente        | diensten           | nee    | 90910000 | onbekend  | € 215.999,99   | deel_1      |
      | gemeente        | diensten           | nee    | 90910000 | onbekend  | € 216.000      | deel_2      |
      | rijk            | leveringen         | nee    | 39000000 | onbekend  | € 139.999,99   | deel_1      |
      | rijk            | leveringen         | nee    | 39000000 | onbekend  | € 140.000      | deel_2      |
      | gemeente        | werken             | nee    | 45000000 | onbekend  | € 5.403.999,99 | deel_1      |
      | gemeente        | werken             | nee    | 45000000 | onbekend  | € 5.404.000    | deel_2      |
      | gemeente        | diensten           | ja     | 90910000 | onbekend  | € 431.999,99   | deel_1      |
      | gemeente        | diensten           | ja     | 90910000 | onbekend  | € 432.000      | deel_3      |
      | speciale_sector | diensten           | ja     | 85300000 | europees  | € 999.999,99   | deel_1      |
      | speciale_sector | diensten           | ja     | 85300000 | europees  | € 1.000.000    | deel_3      |
      | gemeente        | concessie_diensten | nee    | 55410000 | onbekend  | € 5.403.999,99 | deel_1      |
      | gemeente        | concessie_diensten | nee    | 90910000 | onbekend  | € 5.404.000    | deel_2a     |
      | speciale_sector | concessie_werken   | ja     | 45000000 | onbekend  | € 5.404.000    | deel_2a     |

  @regel(drempel-gehaald) @regel(drempel-hoogste-van-alle) @regel(regime-afdeling-1-2-2-sociaal) @regel(regime-boven-drempel) @regel(regime-concessie) @regel(regime-deel-2-licht-zorg) @regel(regime-spoor-2a) @regel(spoor-deel-2a)
  Abstract Scenario: Een feit dat niets kan veranderen, houdt het antwoord niet open
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "regime.boven_drempel" <boven>

    Voorbeelden: de soort is onbekend
      | opdrachtgever   | sector | soort    | cpv      | waarde         | regime   | boven    |
      | gemeente        | nee    | onbekend | onbekend | € 215.999,99   | deel_1   | nee      |
      | gemeente        | nee    | onbekend | onbekend | € 216.000      | onbekend | onbekend |
      | gemeente        | nee    | onbekend | onbekend | € 5.403.999,99 | onbekend | onbekend |
      | gemeente        | nee    | onbekend | onbekend | € 5.404.000    | onbekend | ja       |
      | rijk            | nee    | onbekend | onbekend | € 139.999,99   | deel_1   | nee      |
      | rijk            | nee    | onbekend | onbekend | € 140.000      | onbekend | onbekend |
      | speciale_sector | ja     | onbekend | onbekend | € 431.999,99   | deel_1   | nee      |

    Voorbeelden: de CPV-code is onbekend
      | opdrachtgever | sector | soort    | cpv      | waarde       | regime   | boven    |
      | gemeente      | nee    | diensten | onbekend | € 215.999,99 | deel_1   | nee      |
      | gemeente      | nee    | diensten | onbekend | € 749.999,99 | onbekend | onbekend |
      | gemeente      | nee    | diensten | onbekend | € 750.000    | onbekend | ja       |
      | gemeente      | nee    | werken   | onbekend | € 5.404.000  | deel_2   | ja       |

    Voorbeelden: de opdrachtgever is onbekend
      | opdrachtgever | sector   | soort    | cpv      | waarde       | regime   | boven    |
      | onbekend      | onbekend | diensten | 90910000 | € 139.999,99 | onbekend | nee      |
      | onbekend      | onbekend | onbekend | onbekend | € 139.999,99 | onbekend | nee      |
      | onbekend      | onbekend | diensten | 90910000 | € 140.000    | onbekend | onbekend |

  @regel(regime-concessie) @regel(regime-deel-3-breed) @regel(regime-deel-2-breed)
  Scenario: Zonder waarde blijft het regime open, maar niet bij welk deel de opdracht hoort
    Gegeven "opdracht.geraamde_waarde" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" onbekend
    En is "regime.spoor" deel_2
    En is "regime.concessie" nee
    En is "regime.deel_3_breed" nee
    En is "regime.deel_2_breed" onbekend

  @regel(aw-2a.3) @regel(uitgangspunt-concessie-gunning) @regel(drempel-waarde)
  Abstract Scenario: Bij een concessie telt de waarde bij de gunning als zij meer dan 20% hoger is
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is € 5.000.000
    En "concessie.waarde_bij_gunning" is <gunning>
    Als de toets wordt uitgevoerd
    Dan is "drempel.waarde" <waarde>
    En is "opdracht.regime" <regime>

    Voorbeelden:
      | soort              | gunning        | waarde         | regime  |
      | concessie_diensten | € 6.000.000,01 | € 6.000.000,01 | deel_2a |
      | concessie_diensten | € 6.000.000    | € 5.000.000    | deel_1  |
      | concessie_werken   | € 6.000.000,01 | € 6.000.000,01 | deel_2a |
      | concessie_diensten | onbekend       | € 5.000.000    | deel_1  |

  # --- Stap 6 tot en met 9: gewone of lichte regels ---

  @regel(regime-deel-2-licht-gekozen) @regel(regime-deel-2-licht-zorg) @regel(regime-deel-2-gewoon) @regel(regime-deel-2-gewoon-lijst) @regel(regime-is-deel-2) @regel(regime-is-deel-2-sas) @regel(regime-deel-2-breed)
  Abstract Scenario: In deel 2 is de lichte procedure een keuze, en bij zorg de hoofdregel
    Gegeven "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "regime.deel_2_breed" <breed>

    Voorbeelden: zorg en maatschappelijke diensten
      | cpv      | waarde       | procedure  | regime     | breed |
      | 85300000 | € 750.000    | onbekend   | deel_2_sas | ja    |
      | 85300000 | € 750.000    | sas        | deel_2_sas | ja    |
      | 85300000 | € 750.000    | europees   | deel_2     | ja    |
      | 85300000 | € 750.000    | een_op_een | deel_2_sas | ja    |
      | 85300000 | € 749.999,99 | sas        | deel_1     | nee   |

    Voorbeelden: andere diensten van de lijst
      | cpv      | waarde       | procedure | regime     | breed |
      | 80500000 | € 750.000    | onbekend  | onbekend   | ja    |
      | 80500000 | € 750.000    | sas       | deel_2_sas | ja    |
      | 80500000 | € 750.000    | europees  | deel_2     | ja    |
      | 80500000 | € 750.000    | nationaal | deel_2     | ja    |
      | 80500000 | € 749.999,99 | onbekend  | deel_1     | nee   |

    Voorbeelden: gewone diensten
      | cpv      | waarde    | procedure | regime | breed |
      | 90910000 | € 750.000 | sas       | deel_2 | ja    |
      | 90910000 | € 750.000 | onbekend  | deel_2 | ja    |

  @regel(uitgangspunt-lichte-procedure)
  Abstract Scenario: Alleen bij zorg vanaf de drempel rekenen wij uit onszelf met de lichte procedure
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.gekozen_procedure" <procedure>

    Voorbeelden:
      | opdrachtgever   | sector | cpv      | waarde       | procedure |
      | gemeente        | nee    | 85300000 | € 750.000    | sas       |
      | gemeente        | nee    | 85300000 | € 749.999,99 | onbekend  |
      | gemeente        | nee    | 80500000 | € 750.000    | onbekend  |
      | speciale_sector | ja     | 85300000 | € 1.000.000  | onbekend  |

  @regel(regime-concessie) @regel(regime-concessie-sociaal) @regel(regime-concessie-gewoon) @regel(regime-is-deel-2a) @regel(regime-is-deel-2a-sas)
  Abstract Scenario: Een concessie voor sociale diensten volgt vanzelf de lichte regels
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is € 5.404.000
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "regime.concessie" ja

    Voorbeelden:
      | soort              | cpv      | procedure | regime      |
      | concessie_diensten | 85300000 | onbekend  | deel_2a_sas |
      | concessie_diensten | 85300000 | europees  | deel_2a_sas |
      | concessie_diensten | 80500000 | onbekend  | deel_2a_sas |
      | concessie_diensten | 92351000 | onbekend  | deel_2a     |
      | concessie_diensten | 90910000 | onbekend  | deel_2a     |
      | concessie_werken   | 45000000 | onbekend  | deel_2a     |
      | concessie_diensten | onbekend | onbekend  | onbekend    |

  @regel(regime-deel-3-breed) @regel(regime-deel-3-licht) @regel(regime-deel-3-gewoon) @regel(regime-is-deel-3) @regel(regime-is-deel-3-sas)
  Abstract Scenario: In deel 3 is de lichte procedure altijd een keuze, ook bij zorg
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdracht.dient_sectoractiviteit" is ja
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is € 1.000.000
    En "opdracht.gekozen_procedure" is <procedure>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "regime.deel_3_breed" ja

    Voorbeelden:
      | cpv      | procedure | regime     |
      | 85300000 | sas       | deel_3_sas |
      | 85300000 | europees  | deel_3     |
      | 85300000 | onbekend  | onbekend   |
      | 90910000 | sas       | deel_3     |
      | 90910000 | onbekend  | deel_3     |

  # --- Gemengd binnen deel 2 ---

  @regel(regime-soort) @regel(aw-2.12a-regime-diensten) @regel(aw-2.12a-regime-leveringen)
  Abstract Scenario: Het hoofdvoorwerp bepaalt de soort, en daarmee de drempel
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.cpv" is 85300000
    En "opdracht.geraamde_waarde" is € 300.000
    En "opdracht.gemengd" is <gemengd>
    En "opdracht.waarde_diensten" is <diensten>
    En "opdracht.waarde_leveringen" is € 150.000
    Als de toets wordt uitgevoerd
    Dan is "regime.soort" <telt>
    En is "drempel.toepasselijk" <drempel>
    En is "opdracht.regime" <regime>

    Voorbeelden:
      | soort      | gemengd                | diensten     | telt       | drempel   | regime   |
      | diensten   | een_soort              | onbekend     | diensten   | € 750.000 | deel_1   |
      | diensten   | diensten_en_leveringen | € 150.000,01 | diensten   | € 750.000 | deel_1   |
      | diensten   | diensten_en_leveringen | € 149.999,99 | leveringen | € 216.000 | deel_2   |
      | leveringen | diensten_en_leveringen | € 150.000,01 | diensten   | € 750.000 | deel_1   |
      | diensten   | diensten_en_leveringen | € 150.000    | onbekend   | onbekend  | onbekend |
      | diensten   | diensten_en_leveringen | onbekend     | onbekend   | onbekend  | onbekend |

  @regel(aw-2.12a-is-sas) @regel(aw-2.12a-is-geen-sas)
  Abstract Scenario: Het hoofdvoorwerp bepaalt ook of het sociale diensten zijn
    Gegeven "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is € 300.000
    En "opdracht.gemengd" is sas_en_gewone_diensten
    En "opdracht.waarde_sas_deel" is <sas>
    En "opdracht.waarde_gewoon_deel" is € 150.000
    Als de toets wordt uitgevoerd
    Dan is "opdracht.is_sas" <is_sas>
    En is "opdracht.regime" <regime>

    Voorbeelden:
      | cpv      | sas          | is_sas   | regime   |
      | 85300000 | € 150.000,01 | ja       | deel_1   |
      | 90910000 | € 150.000,01 | ja       | deel_1   |
      | 85300000 | € 149.999,99 | nee      | deel_2   |
      | 90910000 | € 149.999,99 | nee      | deel_2   |
      | 85300000 | € 150.000    | onbekend | onbekend |

  # --- Deel 1: Europees of nationaal ---

  @regel(regime-afdeling-1-2-2) @regel(regime-afdeling-1-2-2-belang) @regel(regime-afdeling-1-2-2-niet) @regel(regime-nationaal) @regel(regime-afdeling-1-2-2-uitgezonderd)
  Abstract Scenario: Belang over de grens brengt de regels voor Europese opdrachten ook onder de drempel
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.grensoverschrijdend_belang" is <belang>
    Als de toets wordt uitgevoerd
    Dan is "regime.afdeling_1_2_2" <europees>
    En is "regime.nationaal" <nationaal>

    Voorbeelden:
      | waarde       | belang   | europees | nationaal |
      | € 216.000    | nee      | ja       | nee       |
      | € 216.000    | onbekend | ja       | nee       |
      | € 215.999,99 | nee      | nee      | ja        |
      | € 215.999,99 | ja       | ja       | nee       |
      | € 215.999,99 | onbekend | onbekend | onbekend  |
      | onbekend     | ja       | ja       | nee       |
      | onbekend     | nee      | onbekend | onbekend  |

  @regel(regime-afdeling-1-2-2-uitgezonderd)
  Scenario: Bij een uitgezonderde opdracht telt het belang over de grens niet
    Gegeven "opdracht.grensoverschrijdend_belang" is ja
    En "uitzondering.beroep" is inbesteden
    En "inbesteden.toezicht" is ja
    En "inbesteden.prive_kapitaal" is nee
    En "inbesteden.aandeel_activiteiten" is 90%
    Als de toets wordt uitgevoerd
    Dan is "regime.afdeling_1_2_2" nee
    En is "regime.nationaal" ja

  @regel(regime-afdeling-1-2-2-sociaal)
  Abstract Scenario: Sociale diensten onder de drempel van deel 3 noemt artikel 1.7 niet
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "opdracht.grensoverschrijdend_belang" is ja
    Als de toets wordt uitgevoerd
    Dan is "regime.afdeling_1_2_2" <uitkomst>

    Voorbeelden:
      | opdrachtgever   | sector | cpv      | waarde       | uitkomst |
      | speciale_sector | ja     | 85300000 | € 999.999,99 | nee      |
      | speciale_sector | ja     | 85300000 | € 1.000.000  | ja       |
      | speciale_sector | ja     | 90910000 | € 431.999,99 | ja       |
      | gemeente        | nee    | 85300000 | € 749.999,99 | ja       |

  @regel(regime-is-deel-1)
  Scenario: Een raamovereenkomst van een ton valt onder deel 1
    Gegeven "opdracht.geraamde_waarde" is € 100.000
    En "opdracht.raamovereenkomst" is ja
    En "contract.looptijd" is 60 maanden
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" deel_1
    En is "regime.deel_2_breed" nee
    En is "regime.nationaal" ja
