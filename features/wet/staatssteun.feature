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
  Abstract Scenario: Buiten de looptijd van de verordening en haar uitloop is er geen antwoord
    Gegeven de peildatum <datum>
    En "organisatie.steun_de_minimis_3_jaar" is € 0
    En "organisatie.steun_daeb_3_jaar" is € 0
    En "steun.nieuw_bedrag" is € 1.000
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.de_minimis_past" <past>
    En is "staatssteun.daeb_de_minimis_past" <past>

    Voorbeelden:
      | datum            | past     |
      | 31 december 2023 | onbekend |
      | 1 januari 2024   | ja       |
      | 31 december 2030 | ja       |
      | 1 januari 2031   | ja       |
      | 30 juni 2031     | ja       |
      | 1 juli 2031      | onbekend |

  @regel(dm-past)
  Abstract Scenario: In de uitloop staat de ja niet vast
    Gegeven de peildatum <datum>
    En "organisatie.steun_de_minimis_3_jaar" is € 0
    En "steun.nieuw_bedrag" is € 1.000
    Als de toets wordt uitgevoerd
    Dan hangt "staatssteun.de_minimis_past" <hangt>

    Voorbeelden:
      | datum            | hangt                                                      |
      | 31 december 2030 | nergens meer van af                                        |
      | 1 januari 2031   | nog af van "Nog na te gaan bij de bron: “Grens voor de-minimissteun in drie jaar”." |

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

  @regel(steun-register-uiterlijk)
  Abstract Scenario: Twintig werkdagen om te registreren, feestdagen tellen niet
    Gegeven de peildatum <datum>
    En "steun.soort_steun" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.registratie_uiterlijk" <uiterlijk>

    Voorbeelden:
      | datum            | soort           | uiterlijk       |
      | 2 februari 2026  | de_minimis      | 2 maart 2026    |
      | 2 februari 2026  | daeb_de_minimis | 2 maart 2026    |
      | 2 april 2026     | de_minimis      | 6 mei 2026      |
      | 2 februari 2026  | daeb_besluit    | onbekend        |
      | 2 februari 2026  | onbekend        | onbekend        |
      | 31 december 2025 | de_minimis      | onbekend        |

  @regel(dm-mededeling)
  Abstract Scenario: De mededeling bij gewone de-minimissteun, zolang het register geen drie jaar dekt
    Gegeven de peildatum <datum>
    En "steun.soort_steun" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.mededeling_verplicht" <uitkomst>

    Voorbeelden:
      | datum            | soort           | uitkomst |
      | 1 januari 2024   | de_minimis      | ja       |
      | 31 december 2028 | de_minimis      | ja       |
      | 1 januari 2029   | de_minimis      | onbekend |
      | 1 februari 2026  | daeb_de_minimis | nee      |
      | 1 februari 2026  | onbekend        | onbekend |

  @regel(dm-een-onderneming) @regel(daeb-dm-een-onderneming) @regel(dm-naast-elkaar) @regel(daeb-dm-naast-elkaar)
  @regel(daeb-dm-niet-stapelen) @regel(daeb-dm-opdragen)
  Abstract Scenario: Wat bij kleine steun hoort
    Gegeven "steun.soort_steun" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.een_onderneming" <groep>
    En is "staatssteun.stapelen" <stapelen>
    En is "staatssteun.daeb_niet_stapelen" <niet>
    En is "staatssteun.daeb_opdragen" <opdragen>

    Voorbeelden:
      | soort           | groep    | stapelen | niet     | opdragen |
      | de_minimis      | ja       | ja       | nee      | nee      |
      | daeb_de_minimis | ja       | ja       | ja       | ja       |
      | daeb_besluit    | nee      | nee      | nee      | nee      |
      | geen_steun      | nee      | nee      | nee      | nee      |
      | onbekend        | onbekend | onbekend | onbekend | onbekend |

  @regel(daeb-dm-gestapeld) @regel(uitgangspunt-geen-andere-vergoeding)
  Abstract Scenario: Geen kleine steun voor een DAEB naast een andere vergoeding voor die DAEB
    Gegeven "organisatie.steun_daeb_3_jaar" is € 0
    En "organisatie.steun_de_minimis_3_jaar" is € 0
    En "steun.nieuw_bedrag" is € 1.000
    En "steun.andere_vergoeding_daeb" is <andere>
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.daeb_de_minimis_past" <past>
    En is "staatssteun.de_minimis_past" ja

    Voorbeelden:
      | andere   | past |
      | ja       | nee  |
      | nee      | ja   |
      | onbekend | ja   |

  @regel(uitgangspunt-geen-andere-vergoeding) @regel(uitgangspunt-vorm-steun)
  Scenario: Naar de vorm en naar andere vergoeding wordt niet vanzelf gevraagd
    Gegeven "steun.soort_steun" is daeb_de_minimis
    Als de toets wordt uitgevoerd
    Dan wordt niet gevraagd naar "steun.vorm"
    En wordt niet gevraagd naar "steun.andere_vergoeding_daeb"
    En wordt niet gevraagd naar "steun.lening"
    En wordt gevraagd naar "steun.nieuw_bedrag"

  @regel(bruto-bedrag) @regel(bruto-bedrag-daeb)
  Abstract Scenario: Bij geld telt het hele bedrag
    Gegeven "steun.nieuw_bedrag" is <bedrag>
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.bruto_equivalent" <telt>
    En is "staatssteun.bruto_equivalent_daeb" <telt>

    Voorbeelden:
      | bedrag      | telt        |
      | € 12.345,67 | € 12.345,67 |
      | onbekend    | onbekend    |

  @regel(bruto-bedrag) @regel(bruto-bedrag-daeb) @regel(dm-lening) @regel(daeb-dm-lening) @regel(dm-lening-rato-kort) @regel(dm-lening-rato-lang)
  @regel(daeb-dm-lening-rato-kort) @regel(daeb-dm-lening-rato-lang)
  Abstract Scenario: Wat van een lening meetelt
    Gegeven "steun.vorm" is lening
    En de feiten
      | steun.lening            | <lening>     |
      | steun.lening_looptijd   | <looptijd>   |
      | steun.zekerheid_aandeel | <zekerheid>  |
      | steun.in_insolventie    | <insolvent>  |
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.lening_vaste_methode" <vast>
    En is "staatssteun.bruto_equivalent" <telt>
    En is "staatssteun.bruto_equivalent_daeb" <daeb>

    Voorbeelden:
      | lening         | looptijd   | zekerheid | insolvent | vast     | telt      | daeb      |
      | € 1.500.000    | 60 maanden | 50%       | nee       | ja       | € 300.000 | € 300.000 |
      | € 1.500.000,01 | 60 maanden | 50%       | nee       | nee      | onbekend  | € 300.000 |
      | € 1.500.000    | 61 maanden | 50%       | nee       | nee      | onbekend  | € 305.000 |
      | € 750.000      | 61 maanden | 50%       | nee       | ja       | € 152.500 | € 152.500 |
      | € 750.000      | 120 maanden | 50%      | nee       | ja       | € 300.000 | € 300.000 |
      | € 750.000      | 121 maanden | 50%      | nee       | nee      | onbekend  | onbekend  |
      | € 750.000      | 60 maanden | 50%       | nee       | ja       | € 150.000 | € 150.000 |
      | € 3.750.000    | 60 maanden | 50%       | nee       | nee      | onbekend  | € 750.000 |
      | € 3.750.000,01 | 60 maanden | 50%       | nee       | nee      | onbekend  | onbekend  |
      | € 1.875.000    | 120 maanden | 50%      | nee       | nee      | onbekend  | € 750.000 |
      | € 100.000      | 60 maanden | 49,9%     | nee       | nee      | onbekend  | onbekend  |
      | € 100.000      | 60 maanden | 50%       | ja        | nee      | onbekend  | onbekend  |
      | onbekend       | 60 maanden | 50%       | nee       | onbekend | onbekend  | onbekend  |
      | € 750.000      | onbekend   | 50%       | nee       | onbekend | onbekend  | onbekend  |

  @regel(dm-garantie) @regel(daeb-dm-garantie) @regel(dm-garantie-rato-kort) @regel(dm-garantie-rato-lang)
  @regel(daeb-dm-garantie-rato-kort) @regel(daeb-dm-garantie-rato-lang)
  Abstract Scenario: Wat van een garantie meetelt
    Gegeven "steun.vorm" is garantie
    En de feiten
      | steun.lening          | <bedrag>   |
      | steun.lening_looptijd | <looptijd> |
      | steun.garantie_aandeel | <aandeel> |
      | steun.in_insolventie  | nee        |
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.lening_vaste_methode" <vast>
    En is "staatssteun.lening_vaste_methode_daeb" <vast daeb>
    En is "staatssteun.bruto_equivalent" <telt>
    En is "staatssteun.bruto_equivalent_daeb" <daeb>

    Voorbeelden:
      | bedrag         | looptijd    | aandeel  | vast     | vast daeb | telt      | daeb      |
      | € 2.250.000    | 60 maanden  | 80%      | ja       | ja        | € 300.000 | € 300.000 |
      | € 2.250.000,01 | 60 maanden  | 80%      | nee      | ja        | onbekend  | € 300.000 |
      | € 2.250.000    | 60 maanden  | 80,1%    | nee      | nee       | onbekend  | onbekend  |
      | € 1.125.000    | 120 maanden | 80%      | ja       | ja        | € 300.000 | € 299.942,84 |
      | € 5.625.000    | 60 maanden  | 80%      | nee      | ja        | onbekend  | € 750.000 |
      | € 2.813.036    | 120 maanden | 80%      | nee      | ja        | onbekend  | € 750.000 |
      | € 2.813.036,01 | 120 maanden | 80%      | nee      | nee       | onbekend  | onbekend  |
      | € 1.000        | 60 maanden  | onbekend | onbekend | onbekend  | onbekend  | onbekend  |
      | € 1.000        | onbekend    | 80%      | onbekend | onbekend  | onbekend  | onbekend  |

  @regel(dm-lening-rato-kort)
  Scenario: Een lening telt voor de grens met haar voordeel
    Gegeven "steun.vorm" is lening
    En de feiten
      | steun.lening                        | € 500.000  |
      | steun.lening_looptijd               | 60 maanden |
      | steun.zekerheid_aandeel             | 60%        |
      | steun.in_insolventie                | nee        |
      | organisatie.steun_de_minimis_3_jaar | € 200.000  |
    Als de toets wordt uitgevoerd
    Dan is "staatssteun.de_minimis_past" ja
    En hangt "staatssteun.de_minimis_past" nog af van "naar rato van de grens"
    En wordt niet gevraagd naar "steun.nieuw_bedrag"

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
