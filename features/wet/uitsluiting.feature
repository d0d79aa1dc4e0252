# language: nl
Functionaliteit: Een inschrijver beoordelen

  Achtergrond:
    Gegeven de toets "inschrijver"
    En de peildatum 1 september 2026
    En de feiten
      | inschrijver.onderwerpen        | uitsluiten, bewijs, lage_prijs |
      | opdrachtgever.soort            | gemeente        |
      | opdracht.soort                 | diensten        |
      | opdracht.cpv                   | 90910000        |
      | opdracht.geraamde_waarde       | € 300.000       |
      | opdracht.gekozen_procedure     | europees        |
      | inschrijver.ingediend_op       | 15 oktober 2026 |
      | uitsluiting.staat_vast         | ja              |
      | uitsluiting.vooraf_gekozen     | ja              |
      | uitsluiting.schuld_geregeld    | nee             |
      | uitsluiting.weer_betrouwbaar   | nee             |
      | uitsluiting.kennelijk_onredelijk | nee           |
      | uitsluiting.algemeen_belang    | nee             |
      | uitsluiting.niet_in_verhouding | nee             |

  @regel(aw-2.86.7) @regel(aw-2.86.1) @regel(aw-2.86-mag)
  Abstract Scenario: Een veroordeling telt vijf jaar
    Gegeven "uitsluiting.grond" is veroordeling
    En "uitsluiting.grond_datum" is <datum>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.telt_nog" <telt>
    En is "uitsluiting.moet" <moet>
    En is "uitsluiting.mag" <mag>

    Voorbeelden:
      | datum           | telt     | moet     | mag      | waarom                       |
      | 15 oktober 2021 | ja       | ja       | ja       | precies vijf jaar            |
      | 14 oktober 2021 | nee      | nee      | nee      | vijf jaar en een dag         |
      | 15 oktober 2026 | ja       | ja       | ja       | op de dag zelf               |
      | 16 oktober 2026 | nee      | nee      | nee      | pas na de inschrijving       |
      | onbekend        | onbekend | onbekend | onbekend |                              |

  @regel(aw-2.86.1) @regel(aw-2.88) @regel(aw-2.87a)
  Abstract Scenario: Wanneer een veroordeling niet tot uitsluiten hoeft te leiden
    Gegeven "uitsluiting.grond" is veroordeling
    En "uitsluiting.grond_datum" is 1 januari 2025
    En "uitsluiting.staat_vast" is <vast>
    En "uitsluiting.weer_betrouwbaar" is <hersteld>
    En "uitsluiting.algemeen_belang" is <belang>
    En "uitsluiting.niet_in_verhouding" is <zwaar>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.moet" <moet>
    En is "uitsluiting.mag" <mag>
    En is "uitsluiting.kans_geven" <kans>

    Voorbeelden:
      | vast     | hersteld | belang   | zwaar    | moet     | mag      | kans     |
      | ja       | nee      | nee      | nee      | ja       | ja       | ja       |
      | nee      | nee      | nee      | nee      | nee      | nee      | nee      |
      | ja       | ja       | nee      | nee      | nee      | nee      | ja       |
      | ja       | nee      | ja       | nee      | nee      | ja       | ja       |
      | ja       | nee      | nee      | ja       | nee      | ja       | ja       |
      | ja       | onbekend | nee      | nee      | onbekend | onbekend | ja       |
      | onbekend | nee      | nee      | nee      | onbekend | onbekend | onbekend |
      | ja       | nee      | onbekend | nee      | onbekend | ja       | ja       |

  @regel(aw-2.86.4) @regel(aw-2.86.4-mag) @regel(aw-2.86a) @regel(aw-2.87-zonder-termijn) @regel(aw-2.87a)
  Abstract Scenario: Belasting of premies volgens een vaste beslissing
    Gegeven "uitsluiting.grond" is belasting_beslissing
    En "uitsluiting.staat_vast" is <vast>
    En "uitsluiting.schuld_geregeld" is <geregeld>
    En "uitsluiting.kennelijk_onredelijk" is <onredelijk>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.telt_nog" ja
    En is "uitsluiting.afzien_mag" <afzien>
    En is "uitsluiting.moet" <moet>
    En is "uitsluiting.mag" <mag>
    En is "uitsluiting.kans_geven" nee

    Voorbeelden:
      | vast     | geregeld | onredelijk | afzien   | moet     | mag      |
      | ja       | nee      | nee        | nee      | ja       | ja       |
      | ja       | ja       | nee        | nee      | nee      | nee      |
      | ja       | nee      | ja         | ja       | nee      | ja       |
      | nee      | nee      | nee        | nee      | nee      | nee      |
      | ja       | onbekend | nee        | nee      | onbekend | onbekend |
      | ja       | nee      | onbekend   | onbekend | onbekend | ja       |

  @regel(aw-2.86.7) @regel(aw-2.87.2) @regel(aw-2.87-mag) @regel(aw-2.87-j-mag) @regel(aw-2.87-zonder-termijn)
  Abstract Scenario: Een gekozen grond telt drie jaar
    Gegeven "uitsluiting.grond" is <grond>
    En "uitsluiting.grond_datum" is <datum>
    En "uitsluiting.vooraf_gekozen" is <gekozen>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.mag" <mag>
    En is "uitsluiting.moet" nee

    Voorbeelden:
      | grond            | datum           | gekozen  | mag      | waarom                |
      | rechtsregels     | 15 oktober 2023 | ja       | ja       | precies drie jaar     |
      | rechtsregels     | 14 oktober 2023 | ja       | nee      | drie jaar en een dag  |
      | beroepsfout      | 15 oktober 2023 | ja       | ja       |                       |
      | mededinging      | 14 oktober 2023 | ja       | nee      |                       |
      | eerdere_opdracht | 15 oktober 2023 | ja       | ja       |                       |
      | valse_verklaring | 16 oktober 2026 | ja       | nee      | na de inschrijving    |
      | beinvloeding     | 15 oktober 2023 | nee      | nee      | niet in de stukken    |
      | beinvloeding     | 15 oktober 2023 | onbekend | onbekend |                       |
      | belasting        | 15 oktober 2023 | ja       | ja       |                       |
      | belasting        | 14 oktober 2023 | ja       | nee      |                       |
      | faillissement    | onbekend        | ja       | ja       | geen termijn          |
      | belangenconflict | 1 januari 2010  | ja       | ja       | geen termijn          |
      | voorkennis       | onbekend        | ja       | ja       | geen termijn          |
      | rechtsregels     | onbekend        | ja       | onbekend |                       |

  @regel(aw-2.87.2) @regel(aw-2.87-mag) @regel(aw-2.87-j-mag) @regel(aw-2.87-zonder-termijn) @regel(aw-2.86.7) @regel(aw-2.86-mag)
  Scenario: Zonder de reden is er niets te zeggen
    Gegeven "uitsluiting.grond_datum" is 1 januari 2025
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.mag" onbekend
    En is "uitsluiting.moet" onbekend
    En is "uitsluiting.telt_nog" onbekend

  @regel(aw-2.87-j-mag)
  Abstract Scenario: Wie zijn belasting betaalt, is niet uit te sluiten
    Gegeven "uitsluiting.grond" is belasting
    En "uitsluiting.grond_datum" is 1 januari 2026
    En "uitsluiting.schuld_geregeld" is <geregeld>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.mag" <mag>

    Voorbeelden:
      | geregeld | mag      |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(aw-2a.44) @regel(aw-2.87-mag)
  Abstract Scenario: Voorkennis is bij een concessie geen grond
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is 63712400
    En "opdracht.geraamde_waarde" is <waarde>
    En "uitsluiting.grond" is <grond>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.mag" <mag>

    Voorbeelden:
      | waarde      | grond            | mag      |
      | € 6.000.000 | voorkennis       | nee      |
      | € 6.000.000 | belangenconflict | ja       |
      | € 6.000.000 | onbekend         | onbekend |
      | € 1.000.000 | voorkennis       | onbekend |

  @regel(aw-2a.45-voorkennis) @regel(aw-2.87a)
  Abstract Scenario: Bij een concessie hoeft geen kans om een grond die daar niet bestaat
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.cpv" is 63712400
    En "opdracht.geraamde_waarde" is <waarde>
    En "uitsluiting.grond" is <grond>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.kans_geven" <kans>

    Voorbeelden:
      | soort              | waarde         | grond            | kans     |
      | concessie_diensten | € 5.404.000    | voorkennis       | nee      |
      | concessie_diensten | € 5.404.000    | belangenconflict | ja       |
      | concessie_diensten | € 5.404.000    | onbekend         | onbekend |
      | concessie_diensten | € 5.403.999,99 | belangenconflict | nee      |
      | diensten           | € 250.000      | voorkennis       | ja       |

  @regel(aw-2a.43.2) @regel(aw-2a.43.3) @regel(aw-2.86.4-mag) @regel(aw-2.86-mag) @regel(aw-2.88)
  Abstract Scenario: Concessies van een speciale-sectorbedrijf en van een gemeente
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdrachtgever.ook_ad" is <ook_ad>
    En "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is 63712400
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "uitsluiting.grond" is <grond>
    En "uitsluiting.grond_datum" is 1 januari 2025
    En "uitsluiting.vooraf_gekozen" is <gekozen>
    En "uitsluiting.algemeen_belang" is <belang>
    En "uitsluiting.niet_in_verhouding" is <zwaar>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.moet" <moet>
    En is "uitsluiting.mag" <mag>
    En is "uitsluiting.afzien_mag" <afzien>

    Voorbeelden:
      | opdrachtgever   | sector | ook_ad   | grond                | gekozen | belang   | zwaar | moet     | mag      | afzien   |
      | gemeente        | nee    | onbekend | veroordeling         | nee     | nee      | nee   | ja       | ja       | nee      |
      | gemeente        | nee    | onbekend | veroordeling         | nee     | ja       | ja    | ja       | ja       | nee      |
      | speciale_sector | ja     | nee      | veroordeling         | nee     | nee      | nee   | nee      | nee      | nee      |
      | speciale_sector | ja     | nee      | veroordeling         | ja      | nee      | ja    | nee      | ja       | nee      |
      | speciale_sector | ja     | nee      | veroordeling         | ja      | ja       | nee   | nee      | ja       | ja       |
      | speciale_sector | ja     | nee      | veroordeling         | ja      | onbekend | nee   | nee      | ja       | onbekend |
      | speciale_sector | ja     | nee      | belasting_beslissing | ja      | nee      | nee   | nee      | nee      | nee      |
      | speciale_sector | ja     | ja       | belasting_beslissing | nee     | nee      | nee   | ja       | ja       | nee      |
      | speciale_sector | ja     | onbekend | belasting_beslissing | ja      | nee      | nee   | onbekend | onbekend | nee      |

  @regel(aw-2.86-mag) @regel(aw-2.86.4-mag) @regel(aw-2.87a)
  Abstract Scenario: In deel 3 kiest een speciale-sectorbedrijf de gronden zelf
    Gegeven "opdrachtgever.soort" is speciale_sector
    En "opdracht.dient_sectoractiviteit" is ja
    En "opdrachtgever.ook_ad" is nee
    En "opdracht.geraamde_waarde" is € 500.000
    En "uitsluiting.grond" is <grond>
    En "uitsluiting.grond_datum" is 1 januari 2025
    En "uitsluiting.vooraf_gekozen" is <gekozen>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.moet" nee
    En is "uitsluiting.mag" <mag>
    En is "uitsluiting.kans_geven" <kans>

    Voorbeelden:
      | grond                | gekozen  | mag      | kans     |
      | veroordeling         | ja       | ja       | ja       |
      | veroordeling         | nee      | nee      | nee      |
      | veroordeling         | onbekend | onbekend | onbekend |
      | belasting_beslissing | ja       | ja       | nee      |
      | belasting_beslissing | nee      | nee      | nee      |

  @regel(aw-1.20.4) @regel(aw-1.20.4-telt)
  Abstract Scenario: Onder de drempel telt een veroordeling van meer dan vijf jaar geleden niet
    Gegeven "opdracht.geraamde_waarde" is € 100.000
    En "uitsluiting.grond" is <grond>
    En "uitsluiting.grond_datum" is <datum>
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.mag" <mag>
    En is "uitsluiting.telt_nog" <telt>
    En is "uitsluiting.moet" nee

    Voorbeelden:
      | grond        | datum           | mag      | telt     |
      | veroordeling | 14 oktober 2021 | nee      | nee      |
      | veroordeling | 15 oktober 2021 | onbekend | ja       |
      | veroordeling | 16 oktober 2026 | onbekend | nee      |
      | beroepsfout  | 14 oktober 2010 | onbekend | onbekend |
      | veroordeling | onbekend        | onbekend | onbekend |
      | onbekend     | 14 oktober 2021 | onbekend | onbekend |

  @regel(aw-1.20.4) @regel(aw-1.20.4-telt) @regel(aw-2.86.1)
  Scenario: In de lichte procedure zegt de wet niets over uitsluiten
    Gegeven "opdracht.cpv" is 85320000
    En "opdracht.geraamde_waarde" is € 800.000
    En "opdracht.gekozen_procedure" is sas
    En "uitsluiting.grond" is veroordeling
    En "uitsluiting.grond_datum" is 1 januari 2025
    Als de toets wordt uitgevoerd
    Dan is "uitsluiting.mag" onbekend
    En is "uitsluiting.telt_nog" onbekend
    En is "uitsluiting.moet" nee

  @regel(aw-2.89.2) @regel(aw-1.20.2) @regel(aw-2.89.1) @regel(aw-2.89.3)
  Abstract Scenario: Hoe oud bewijs mag zijn
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "bewijs.gedragsverklaring_datum" is <gva>
    En "bewijs.handelsregister_datum" is <kvk>
    En "bewijs.belastingdienst_datum" is <belasting>
    Als de toets wordt uitgevoerd
    Dan is "bewijs.gedragsverklaring_geldig" <gva_geldig>
    En is "bewijs.handelsregister_geldig" <kvk_geldig>
    En is "bewijs.belastingdienst_geldig" <belasting_geldig>

    Voorbeelden:
      | waarde    | gva             | kvk           | belasting     | gva_geldig | kvk_geldig | belasting_geldig |
      | € 300.000 | 15 oktober 2024 | 15 april 2026 | 15 april 2026 | ja         | ja         | ja               |
      | € 300.000 | 14 oktober 2024 | 14 april 2026 | 14 april 2026 | nee        | nee        | nee              |
      | € 300.000 | onbekend        | onbekend      | onbekend      | onbekend   | onbekend   | onbekend         |
      | € 100.000 | 15 oktober 2024 | 14 april 2026 | 14 april 2026 | ja         | onbekend   | onbekend         |
      | € 100.000 | 14 oktober 2024 | 14 april 2026 | 14 april 2026 | nee        | onbekend   | onbekend         |
      | onbekend  | 14 oktober 2024 | 14 april 2026 | 14 april 2026 | onbekend   | onbekend   | onbekend         |

  @regel(aw-4.5-organisatie) @regel(aw-4.5-persoon)
  Abstract Scenario: Wanneer de minister beslist over een gedragsverklaring
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "bewijs.gedragsverklaring_aangevraagd" is <aangevraagd>
    En "bewijs.gedragsverklaring_voor" is <voor>
    Als de toets wordt uitgevoerd
    Dan is "bewijs.gedragsverklaring_uiterlijk" <uiterlijk>

    Voorbeelden:
      | opdrachtgever              | aangevraagd      | voor        | uiterlijk         |
      | gemeente                   | 1 september 2026 | organisatie | 27 oktober 2026   |
      | gemeente                   | 1 september 2026 | persoon     | 29 september 2026 |
      | gemeente                   | 1 september 2026 | onbekend    | onbekend          |
      | gemeente                   | onbekend         | persoon     | onbekend          |
      | onbekend                   | 1 september 2026 | persoon     | onbekend          |

  @regel(aw-2.116.1) @regel(aw-2.116.4) @regel(aw-2.116.5)
  Abstract Scenario: Een prijs die te laag lijkt
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En "inschrijving.lijkt_te_laag" is <laag>
    En "inschrijving.uitleg_gevraagd" is <gevraagd>
    En "inschrijving.uitleg_overtuigt" is <overtuigt>
    En "inschrijving.schendt_regels" is <schendt>
    Als de toets wordt uitgevoerd
    Dan is "inschrijving.uitleg_vragen" <vragen>
    En is "inschrijving.laag_afwijzen_mag" <mag>
    En is "inschrijving.laag_afwijzen_moet" <moet>

    Voorbeelden:
      | waarde    | laag     | gevraagd | overtuigt | schendt  | vragen   | mag      | moet     |
      | € 300.000 | ja       | ja       | nee       | nee      | ja       | ja       | nee      |
      | € 300.000 | ja       | ja       | ja        | nee      | ja       | nee      | nee      |
      | € 300.000 | ja       | nee      | nee       | nee      | ja       | nee      | nee      |
      | € 300.000 | ja       | ja       | ja        | ja       | ja       | ja       | ja       |
      | € 300.000 | nee      | nee      | nee       | nee      | nee      | nee      | nee      |
      | € 300.000 | ja       | ja       | onbekend  | nee      | ja       | onbekend | nee      |
      | € 300.000 | ja       | ja       | ja        | onbekend | ja       | onbekend | onbekend |
      | € 300.000 | onbekend | ja       | nee       | nee      | onbekend | onbekend | nee      |
      | € 100.000 | ja       | ja       | nee       | ja       | nee      | onbekend | nee      |
      | onbekend  | ja       | ja       | nee       | nee      | onbekend | onbekend | nee      |
