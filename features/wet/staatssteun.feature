# language: nl
Functionaliteit: Kleine steun, DAEB en subsidie

  Achtergrond:
    Gegeven de toets "subsidie"
    En de peildatum 1 februari 2026

  @regel(dm-past) @regel(dm-past-niet) @regel(dm-ruimte)
  Abstract Scenario: De-minimissteun tot en met 300.000 euro in drie jaar
    Gegeven "organisatie.steun_de_minimis_3_jaar" is <eerder>
    En "steun.nieuw_bedrag" is <nieuw>
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.de_minimis_past" <past>
    En is "staatssteun.de_minimis_ruimte" <ruimte>

    Voorbeelden:
      | eerder    | nieuw        | past     | ruimte    |
      | € 250.000 | € 50.000     | ja       | € 50.000  |
      | € 250.000 | € 50.000,01  | nee      | € 50.000  |
      | € 0       | € 300.000    | ja       | € 300.000 |
      | € 310.000 | € 0,01       | nee      | € 0       |
      | onbekend  | € 50.000     | onbekend | onbekend  |
      | € 250.000 | onbekend     | onbekend | € 50.000  |

  @regel(dm-past)
  Abstract Scenario: Buiten de looptijd van de verordening is er geen antwoord
    Gegeven de peildatum <datum>
    En "organisatie.steun_de_minimis_3_jaar" is € 0
    En "steun.nieuw_bedrag" is € 1.000
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.de_minimis_past" <past>

    Voorbeelden:
      | datum            | past     |
      | 31 december 2023 | onbekend |
      | 1 januari 2024   | ja       |
      | 31 december 2030 | ja       |
      | 1 januari 2031   | onbekend |

  @regel(daeb-dm-past) @regel(daeb-dm-past-niet) @regel(daeb-dm-ruimte)
  Abstract Scenario: DAEB-de-minimissteun tot en met 750.000 euro in drie jaar
    Gegeven "organisatie.steun_daeb_3_jaar" is <eerder>
    En "steun.nieuw_bedrag" is <nieuw>
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.daeb_de_minimis_past" <past>
    En is "staatssteun.daeb_de_minimis_ruimte" <ruimte>

    Voorbeelden:
      | eerder    | nieuw        | past     | ruimte    |
      | € 500.000 | € 250.000    | ja       | € 250.000 |
      | € 500.000 | € 250.000,01 | nee      | € 250.000 |
      | € 800.000 | € 0,01       | nee      | € 0       |
      | onbekend  | € 1          | onbekend | onbekend  |

  @regel(dm-register) @regel(dm-register-voor-2026)
  Abstract Scenario: Registreren van de-minimissteun sinds 2026
    Gegeven de peildatum <datum>
    En "steun.soort_steun" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.registratie_de_minimis" <uitkomst>

    Voorbeelden:
      | datum            | soort           | uitkomst |
      | 31 december 2025 | de_minimis      | nee      |
      | 1 januari 2026   | de_minimis      | ja       |
      | 1 januari 2026   | daeb_de_minimis | nee      |
      | 1 januari 2026   | onbekend        | onbekend |

  @regel(daeb-dm-register) @regel(daeb-dm-register-voor-2026) @regel(daeb-dm-mededeling)
  Abstract Scenario: Registreren en meedelen van DAEB-de-minimissteun
    Gegeven de peildatum <datum>
    En "steun.soort_steun" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.registratie_daeb_de_minimis" <register>
    En is "staatssteun.daeb_mededeling_verplicht" <mededeling>

    Voorbeelden:
      | datum            | soort           | register | mededeling |
      | 31 december 2025 | daeb_de_minimis | nee      | ja         |
      | 1 januari 2026   | daeb_de_minimis | ja       | ja         |
      | 1 januari 2026   | de_minimis      | nee      | nee        |
      | 1 januari 2026   | onbekend        | onbekend | onbekend   |

  @regel(daeb-besluit-plafond) @regel(daeb-besluit-boven-plafond) @regel(daeb-besluit-zonder-plafond)
  Abstract Scenario: Het plafond van het DAEB-besluit ging omhoog op 8 januari 2026
    Gegeven de toets "daeb"
    En de peildatum <datum>
    En de feiten
      | steun.soort_steun               | daeb_besluit |
      | steun.daeb_compensatie_per_jaar | <bedrag>     |
      | steun.daeb_zonder_plafond       | <zonder>     |
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.daeb_plafond_past" <uitkomst>

    Voorbeelden:
      | datum          | bedrag          | zonder   | uitkomst |
      | 7 januari 2026 | € 15.000.000    | nee      | ja       |
      | 7 januari 2026 | € 15.000.000,01 | nee      | nee      |
      | 8 januari 2026 | € 15.000.000,01 | nee      | ja       |
      | 8 januari 2026 | € 20.000.000    | nee      | ja       |
      | 8 januari 2026 | € 20.000.000,01 | nee      | nee      |
      | 8 januari 2026 | € 20.000.000,01 | ja       | ja       |
      | 8 januari 2026 | € 20.000.000,01 | onbekend | onbekend |
      | 8 januari 2026 | € 20.000.000    | onbekend | ja       |

  @regel(daeb-besluit-plafond)
  Scenario: Zonder DAEB-besluit zegt het plafond niets
    Gegeven de toets "daeb"
    En "steun.soort_steun" is de_minimis
    En "steun.daeb_compensatie_per_jaar" is € 1.000
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.daeb_plafond_past" onbekend
    En geldt regel "daeb-besluit-plafond" niet

  @regel(daeb-besluit-plafond)
  Abstract Scenario: Zonder het bedrag of de soort steun blijft het plafond open
    Gegeven de toets "daeb"
    En de feiten
      | steun.soort_steun               | <soort>  |
      | steun.daeb_compensatie_per_jaar | <bedrag> |
      | steun.daeb_zonder_plafond       | nee      |
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.daeb_plafond_past" onbekend
    En is regel "daeb-besluit-plafond" onbeslist
    En wordt gevraagd naar "<vraag>"

    Voorbeelden:
      | soort        | bedrag       | vraag                           |
      | daeb_besluit | onbekend     | steun.daeb_compensatie_per_jaar |
      | onbekend     | € 15.000.000 | steun.soort_steun               |

  @regel(altmark)
  Abstract Scenario: Altmark vraagt alle vier de criteria
    Gegeven de toets "daeb"
    En de feiten
      | steun.altmark_opdracht                | <een>  |
      | steun.altmark_vooraf                  | <twee> |
      | steun.altmark_niet_te_veel            | <drie> |
      | steun.altmark_aanbesteed_of_efficient | <vier> |
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.geen_steun_altmark" <uitkomst>

    Voorbeelden:
      | een | twee | drie | vier     | uitkomst |
      | ja  | ja   | ja   | ja       | ja       |
      | nee | ja   | ja   | ja       | nee      |
      | ja  | nee  | ja   | ja       | nee      |
      | ja  | ja   | nee  | ja       | nee      |
      | ja  | ja   | ja   | nee      | nee      |
      | ja  | ja   | ja   | onbekend | onbekend |

  @regel(awb-4.21-opdracht) @regel(awb-4.21-subsidie)
  Abstract Scenario: Wat u kunt afdwingen is een opdracht
    Gegeven "opdracht.afdwingbare_tegenprestatie" is <afdwingbaar>
    En "subsidie.activiteit_van_aanvrager" is <activiteit>
    Als de toets wordt uitgevoerd
    Dan is "subsidie.is_opdracht" <opdracht>
    En is "subsidie.mogelijk" <subsidie>

    Voorbeelden:
      | afdwingbaar | activiteit | opdracht | subsidie |
      | ja          | ja         | ja       | nee      |
      | nee         | ja         | nee      | ja       |
      | nee         | nee        | nee      | nee      |
      | onbekend    | ja         | onbekend | onbekend |
      | ja          | onbekend   | ja       | nee      |
