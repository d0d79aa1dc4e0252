# language: nl
Functionaliteit: Tegenspraken over een organisatie
  Wat niet samen waar kan zijn, telt niet mee. Wat vreemd is maar kan, telt wel mee.

  Achtergrond:
    Gegeven de toets "rechtsvorm"
    En de peildatum 1 oktober 2026

  @tegenspraak(akte-bij-vereniging-zonder-akte)
  Abstract Scenario: Een vereniging zonder akte heeft geen akte
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.notariele_akte" is <notariele_akte>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "akte-bij-vereniging-zonder-akte"

    Voorbeelden:
      | rechtsvorm           | notariele_akte | gemeld |
      | informele_vereniging | ja             | een    |
      | informele_vereniging | nee            | geen   |
      | informele_vereniging | onbekend       | geen   |
      | vereniging           | ja             | geen   |

  @tegenspraak(geen-akte-bij-vereniging)
  Abstract Scenario: Een vereniging met een akte heeft een akte
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.notariele_akte" is <notariele_akte>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "geen-akte-bij-vereniging"

    Voorbeelden:
      | rechtsvorm           | notariele_akte | gemeld |
      | vereniging           | nee            | een    |
      | vereniging           | ja             | geen   |
      | vereniging           | onbekend       | geen   |
      | informele_vereniging | nee            | geen   |

  @tegenspraak(vorm-zonder-akte)
  Abstract Scenario: Coöperatie, stichting, bv en nv hebben een akte
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.notariele_akte" is <notariele_akte>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "vorm-zonder-akte"

    Voorbeelden:
      | rechtsvorm | notariele_akte | gemeld |
      | cooperatie | nee            | een    |
      | stichting  | nee            | een    |
      | bv         | nee            | een    |
      | nv         | nee            | een    |
      | onderlinge | nee            | een    |
      | buitenlands | nee           | geen   |
      | stichting  | ja             | geen   |
      | bv         | onbekend       | geen   |
      | vof        | nee            | geen   |

  @tegenspraak(akte-zonder-vorm)
  Abstract Scenario: Zonder rechtsvorm is er geen akte met statuten
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.notariele_akte" is <notariele_akte>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "akte-zonder-vorm"

    Voorbeelden:
      | rechtsvorm  | notariele_akte | gemeld |
      | geen        | ja             | een    |
      | eenmanszaak | ja             | een    |
      | geen        | nee            | geen   |
      | vof         | ja             | geen   |
      | onbekend    | ja             | geen   |

  @tegenspraak(statuten-zonder-vorm)
  Abstract Scenario: Zonder rechtsvorm zijn er geen statuten
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.wijkgebied_in_statuten" is <wijkgebied_in_statuten>
    En "organisatie.statuten_onderdelen" is <statuten_onderdelen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "statuten-zonder-vorm"

    Voorbeelden:
      | rechtsvorm           | wijkgebied_in_statuten | statuten_onderdelen | gemeld |
      | geen                 | ja                     | onbekend            | een    |
      | eenmanszaak          | ja                     | onbekend            | een    |
      | geen                 | onbekend               | doel                | een    |
      | geen                 | nee                    | bestuur             | een    |
      | informele_vereniging | ja                     | doel                | geen   |
      | geen                 | onbekend               | onbekend            | geen   |

  @tegenspraak(ingeschreven-zonder-vorm)
  Abstract Scenario: Zonder rechtsvorm toch in het register
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.ingeschreven_handelsregister" is <ingeschreven_handelsregister>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "ingeschreven-zonder-vorm"

    Voorbeelden:
      | rechtsvorm  | ingeschreven_handelsregister | gemeld |
      | geen        | ja                           | een    |
      | geen        | nee                          | geen   |
      | eenmanszaak | ja                           | geen   |
      | onbekend    | ja                           | geen   |

  @tegenspraak(vve-geen-vereniging)
  Abstract Scenario: Een VvE is een vereniging
    Gegeven "organisatie.is_vve" is <is_vve>
    En "organisatie.rechtsvorm" is <rechtsvorm>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "vve-geen-vereniging"

    Voorbeelden:
      | is_vve | rechtsvorm           | gemeld |
      | ja     | stichting            | een    |
      | ja     | informele_vereniging | een    |
      | ja     | vereniging           | een    |
      | ja     | vve                  | geen   |
      | nee    | vve                  | een    |
      | ja     | europese_cooperatie  | een    |
      | ja     | buitenlands          | geen   |
      | nee    | stichting            | geen   |
      | ja     | onbekend             | geen   |

  @tegenspraak(een-oprichter)
  Abstract Scenario: Een vereniging of coöperatie richt u samen op
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.aantal_oprichters" is <aantal_oprichters>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "een-oprichter"

    Voorbeelden:
      | rechtsvorm | aantal_oprichters | gemeld |
      | cooperatie | 1                 | een    |
      | vereniging | 1                 | een    |
      | informele_vereniging | 1       | een    |
      | onderlinge | 0                 | een    |
      | buitenlands | 1                | geen   |
      | cooperatie | 2                 | geen   |
      | stichting  | 1                 | geen   |
      | cooperatie | onbekend          | geen   |

  @tegenspraak(leden-van-een-stichting)
  Abstract Scenario: Een stichting en een eenmanszaak hebben geen leden
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "leden-van-een-stichting"

    Voorbeelden:
      | rechtsvorm  | begrip                                           | waarde               | gemeld |
      | stichting   | organisatie.elk_lid_ten_minste_een_stem          | ja                   | een    |
      | stichting   | organisatie.leden_met_meer_stemmen               | ja                   | een    |
      | stichting   | organisatie.meer_stemmen_in_statuten             | ja                   | een    |
      | stichting   | organisatie.leden_mogen_weggaan                  | ja                   | een    |
      | stichting   | organisatie.maanden_sinds_vertrek_lid            | 0 maanden            | een    |
      | stichting   | organisatie.verdeelt_winst_onder_leden           | ja                   | een    |
      | stichting   | organisatie.schriftelijke_aanmelding_leden       | ja                   | een    |
      | stichting   | organisatie.ledenlijst_bij_handelsregister       | ja                   | een    |
      | stichting   | organisatie.statutair_doel_stoffelijke_behoeften | ja                   | een    |
      | stichting   | organisatie.statuten_onderdelen                  | verplichtingen_leden | een    |
      | stichting   | organisatie.bedrijf_met_ledenovereenkomsten      | ja                   | een    |
      | stichting   | organisatie.ledenovereenkomsten_ondergeschikt    | ja                   | een    |
      | stichting   | ledencontract.wijziging_voorbehouden             | ja                   | een    |
      | stichting   | ledencontract.schriftelijk_gemeld                | ja                   | een    |
      | stichting   | statutenwijziging.afgevaardigden                 | ja                   | een    |
      | stichting   | statutenwijziging.alle_leden_voor                | ja                   | een    |
      | stichting   | wijkwerk.leden_zijn_werknemers                   | ja                   | een    |
      | stichting   | wijkwerk.gelijke_zeggenschap                     | ja                   | een    |
      | stichting   | wijkwerk.leden_samen_werkgever                   | ja                   | een    |
      | stichting   | wijkwerk.gezag_over_leden                        | ja                   | een    |
      | stichting   | wijkwerk.leden_dragen_eigen_risico               | ja                   | een    |
      | stichting   | ica.open_lidmaatschap                            | ja                   | een    |
      | stichting   | ica.democratische_controle                       | ja                   | een    |
      | stichting   | ica.economische_deelname                         | ja                   | een    |
      | stichting   | ica.vorming                                      | ja                   | een    |
      | eenmanszaak | organisatie.elk_lid_ten_minste_een_stem          | ja                   | een    |
      | stichting   | organisatie.elk_lid_ten_minste_een_stem          | nee                  | geen   |
      | stichting   | organisatie.elk_lid_ten_minste_een_stem          | onbekend             | geen   |
      | stichting   | ica.onafhankelijk                                | ja                   | geen   |
      | stichting   | organisatie.statuten_onderdelen                  | bestuur              | geen   |
      | stichting   | bewonersbedrijf.vraag_leden                      | ja                   | geen   |
      | cooperatie  | ica.democratische_controle                       | ja                   | geen   |
      | vereniging  | wijkwerk.gelijke_zeggenschap                     | ja                   | geen   |
      | bv          | ica.democratische_controle                       | ja                   | geen   |
      | onbekend    | ica.democratische_controle                       | ja                   | geen   |

  @tegenspraak(wie-meestemt-is-geen-lid)
  Abstract Scenario: Wie meestemt over het bestuur van een stichting, is geen lid
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "wie-meestemt-is-geen-lid"

    Voorbeelden:
      | rechtsvorm  | begrip                                           | waarde   | gemeld |
      | stichting   | organisatie.leden_kunnen_meestemmen_over_bestuur | ja       | een    |
      | stichting   | organisatie.bestuur_alleen_leden                 | ja       | een    |
      | eenmanszaak | organisatie.bestuur_alleen_leden                 | ja       | een    |
      | stichting   | organisatie.bestuur_alleen_leden                 | nee      | geen   |
      | stichting   | organisatie.bestuur_alleen_leden                 | onbekend | geen   |
      | vereniging  | organisatie.bestuur_alleen_leden                 | ja       | geen   |

  @tegenspraak(letters-van-een-cooperatie)
  Abstract Scenario: De letters W.A., B.A. en U.A.
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.naam_slot" is <naam_slot>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "letters-van-een-cooperatie"

    Voorbeelden:
      | rechtsvorm | naam_slot | gemeld |
      | vereniging | ua        | een    |
      | stichting  | wa        | een    |
      | bv         | ba        | een    |
      | cooperatie | ua        | geen   |
      | onderlinge | wa        | geen   |
      | europese_cooperatie | ua | geen |
      | buitenlands | ba       | geen   |
      | vereniging | geen      | geen   |
      | onbekend   | ua        | geen   |

  @tegenspraak(winst-naar-leden-en-doel)
  Abstract Scenario: De winst gaat naar de leden of terug naar het doel
    Gegeven "organisatie.verdeelt_winst_onder_leden" is <verdeelt_winst_onder_leden>
    En "organisatie.winstbestemming" is <winstbestemming>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "winst-naar-leden-en-doel"

    Voorbeelden:
      | verdeelt_winst_onder_leden | winstbestemming          | gemeld |
      | ja                         | geherinvesteerd          | een    |
      | ja                         | uitgekeerd_participatief | geen   |
      | nee                        | geherinvesteerd          | geen   |
      | onbekend                   | geherinvesteerd          | geen   |

  @tegenspraak(stichting-keert-winst-uit)
  Abstract Scenario: Een stichting keert niet zomaar winst uit
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.winstbestemming" is <winstbestemming>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "stichting-keert-winst-uit"

    Voorbeelden:
      | rechtsvorm | winstbestemming          | gemeld |
      | stichting  | uitgekeerd_kapitaal      | een    |
      | stichting  | uitgekeerd_participatief | een    |
      | stichting  | geherinvesteerd          | geen   |
      | bv         | uitgekeerd_kapitaal      | geen   |
      | cooperatie | uitgekeerd_participatief | geen   |
      | stichting  | onbekend                 | geen   |

  @tegenspraak(ongelijke-stemmen)
  Abstract Scenario: Elk lid één stem
    Gegeven "ica.democratische_controle" is <democratische_controle>
    En "organisatie.elk_lid_ten_minste_een_stem" is <elk_lid_ten_minste_een_stem>
    En "organisatie.leden_met_meer_stemmen" is <leden_met_meer_stemmen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "ongelijke-stemmen"

    Voorbeelden:
      | democratische_controle | elk_lid_ten_minste_een_stem | leden_met_meer_stemmen | gemeld |
      | ja                     | nee                         | onbekend               | een    |
      | ja                     | ja                          | ja                     | een    |
      | ja                     | ja                          | nee                    | geen   |
      | nee                    | nee                         | ja                     | geen   |
      | onbekend               | nee                         | ja                     | geen   |

  @tegenspraak(meer-stemmen-voor-dan-stemmen)
  Abstract Scenario: Niet meer stemmen voor dan stemmen
    Gegeven "statutenwijziging.stemmen_voor" is <stemmen_voor>
    En "statutenwijziging.stemmen_uitgebracht" is <stemmen_uitgebracht>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "meer-stemmen-voor-dan-stemmen"

    Voorbeelden:
      | stemmen_voor | stemmen_uitgebracht | gemeld |
      | 31           | 30                  | een    |
      | 30           | 30                  | geen   |
      | 31           | onbekend            | geen   |

  @tegenspraak(alles-uit-verkoop)
  Abstract Scenario: Alles uit verkoop en toch geld van de overheid
    Gegeven "organisatie.commerciele_inkomsten" is <commerciele_inkomsten>
    En "organisatie.aandeel_overheidsgeld" is <aandeel_overheidsgeld>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "alles-uit-verkoop"

    Voorbeelden:
      | commerciele_inkomsten | aandeel_overheidsgeld | gemeld |
      | 100%                  | 0,01%                 | een    |
      | 100%                  | 0%                    | geen   |
      | 99,99%                | 0,01%                 | geen   |
      | 100%                  | onbekend              | geen   |

  @tegenspraak(kopie-van-akte-die-er-niet-is)
  Abstract Scenario: Een kopie van een akte die er niet is
    Gegeven "energieproject.kopie_oprichtingsakte" is <kopie_oprichtingsakte>
    En "organisatie.notariele_akte" is <notariele_akte>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "kopie-van-akte-die-er-niet-is"

    Voorbeelden:
      | kopie_oprichtingsakte | notariele_akte | gemeld |
      | ja                    | nee            | een    |
      | ja                    | ja             | geen   |
      | nee                   | nee            | geen   |
      | ja                    | onbekend       | geen   |

  @tegenspraak(deel-van-een-overheid-op-zichzelf)
  Abstract Scenario: Op zichzelf, of een deel van een overheid
    Gegeven "sociale_onderneming.zelfstandig" is <zelfstandig>
    En "sociale_onderneming.onderdeel_overheid" is <onderdeel_overheid>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "deel-van-een-overheid-op-zichzelf"

    Voorbeelden:
      | zelfstandig | onderdeel_overheid | gemeld |
      | ja          | ja                 | een    |
      | ja          | nee                | geen   |
      | nee         | ja                 | geen   |
      | onbekend    | ja                 | geen   |

  @tegenspraak(certificaat-zonder-trede)
  Abstract Scenario: Geen certificaat, maar wel een datum
    Gegeven "organisatie.pso_trede" is <pso_trede>
    En "pso.certificaat_datum" is <certificaat_datum>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "certificaat-zonder-trede"

    Voorbeelden:
      | pso_trede | certificaat_datum | gemeld |
      | geen      | 2025-03-01        | een    |
      | geen      | onbekend          | geen   |
      | aspirant  | 2025-03-01        | geen   |

  @tegenspraak(leden-de-baas-zonder-stem)
  Abstract Scenario: Leden zijn niet samen de baas als zij niet stemmen
    Gegeven "wijkwerk.leden_samen_werkgever" is <leden_samen_werkgever>
    En "organisatie.leden_kunnen_meestemmen_over_bestuur" is <leden_kunnen_meestemmen_over_bestuur>
    En "organisatie.deel_bestuur_door_anderen_benoemd" is <deel_bestuur_door_anderen_benoemd>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "leden-de-baas-zonder-stem"

    Voorbeelden:
      | leden_samen_werkgever | leden_kunnen_meestemmen_over_bestuur | deel_bestuur_door_anderen_benoemd | gemeld |
      | ja                    | nee                                  | onbekend                          | een    |
      | ja                    | onbekend                             | 100%                              | een    |
      | ja                    | ja                                   | 99%                               | geen   |
      | nee                   | nee                                  | 100%                              | geen   |
      | ja                    | onbekend                             | onbekend                          | geen   |

  @tegenspraak(bestuur-van-leden-en-overheid)
  Abstract Scenario: Een overheid die meer benoemt dan anderen samen
    Gegeven "organisatie.overheid_benoemt_bestuur" is <overheid_benoemt_bestuur>
    En "organisatie.deel_bestuur_door_anderen_benoemd" is <deel_bestuur_door_anderen_benoemd>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "bestuur-van-leden-en-overheid"

    Voorbeelden:
      | overheid_benoemt_bestuur | deel_bestuur_door_anderen_benoemd | gemeld |
      | ja                       | 49%                               | een    |
      | ja                       | 50%                               | geen   |
      | nee                      | 49%                               | geen   |
      | ja                       | onbekend                          | geen   |

  @tegenspraak(ledenlijst-zonder-inschrijving)
  Abstract Scenario: Een ledenlijst in een register waar u niet in staat
    Gegeven "organisatie.ledenlijst_bij_handelsregister" is <ledenlijst_bij_handelsregister>
    En "organisatie.ingeschreven_handelsregister" is <ingeschreven_handelsregister>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "ledenlijst-zonder-inschrijving"

    Voorbeelden:
      | ledenlijst_bij_handelsregister | ingeschreven_handelsregister | gemeld |
      | ja                             | nee                          | een    |
      | ja                             | ja                           | geen   |
      | nee                            | nee                          | geen   |
      | ja                             | onbekend                     | geen   |

  @tegenspraak(oud-lid-dat-niet-weg-mag)
  Abstract Scenario: Weg mogen gaan volgens de statuten
    Gegeven "energieproject.statuten_recht_te_vertrekken" is <statuten_recht_te_vertrekken>
    En "organisatie.leden_mogen_weggaan" is <leden_mogen_weggaan>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "oud-lid-dat-niet-weg-mag"

    Voorbeelden:
      | statuten_recht_te_vertrekken | leden_mogen_weggaan | gemeld |
      | ja                           | nee                 | een    |
      | ja                           | ja                  | geen   |
      | nee                          | nee                 | geen   |
      | ja                           | onbekend            | geen   |

  @tegenspraak(rechtspersoon-zonder-persoon)
  Abstract Scenario: Of een rechtsvorm een rechtspersoon is
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.rechtspersoonlijkheid" is <rechtspersoonlijkheid>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "rechtspersoon-zonder-persoon"

    Voorbeelden:
      | rechtsvorm           | rechtspersoonlijkheid | gemeld |
      | stichting            | nee                   | een    |
      | informele_vereniging | nee                   | een    |
      | vof                  | ja                    | een    |
      | geen                 | ja                    | een    |
      | cooperatie           | ja                    | geen   |
      | europese_cooperatie  | nee                   | een    |
      | buitenlands          | ja                    | geen   |
      | buitenlands          | nee                   | geen   |
      | maatschap            | nee                   | geen   |
      | onbekend             | ja                    | geen   |
      | stichting            | onbekend              | geen   |

  @tegenspraak(leden-die-niet-werken)
  Abstract Scenario: Leden die er werken terwijl er niemand werkt
    Gegeven "wijkwerk.leden_zijn_werknemers" is <leden_zijn_werknemers>
    En "wijkwerk.gelijke_zeggenschap" is <gelijke_zeggenschap>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "leden-die-niet-werken"

    Voorbeelden:
      | leden_zijn_werknemers | gelijke_zeggenschap | gemeld |
      | nee                   | ja                  | een    |
      | ja                    | ja                  | geen   |
      | nee                   | nee                 | geen   |
      | onbekend              | ja                  | geen   |

  @tegenspraak(baas-van-leden-die-niet-werken)
  Abstract Scenario: Leiding geven aan leden die niet werken
    Gegeven "wijkwerk.leden_zijn_werknemers" is <leden_zijn_werknemers>
    En "wijkwerk.gezag_over_leden" is <gezag_over_leden>
    En "wijkwerk.leden_dragen_eigen_risico" is <leden_dragen_eigen_risico>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "baas-van-leden-die-niet-werken"

    Voorbeelden:
      | leden_zijn_werknemers | gezag_over_leden | leden_dragen_eigen_risico | gemeld |
      | nee                   | ja               | onbekend                  | een    |
      | nee                   | onbekend         | ja                        | een    |
      | nee                   | nee              | nee                       | geen   |
      | ja                    | ja               | ja                        | geen   |
      | onbekend              | ja               | ja                        | geen   |

  @tegenspraak(doelgroep-zonder-werknemers)
  Abstract Scenario: Niemand uit de groep die u aan werk helpt
    Gegeven "organisatie.aandeel_doelgroep" is <aandeel_doelgroep>
    En "organisatie.hoofddoel_integratie" is <hoofddoel_integratie>
    En "organisatie.beschermde_arbeid" is <beschermde_arbeid>
    En "organisatie.pso_trede" is <pso_trede>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "doelgroep-zonder-werknemers"

    Voorbeelden:
      | aandeel_doelgroep | hoofddoel_integratie | beschermde_arbeid | pso_trede | gemeld |
      | 0%                | ja                   | onbekend          | onbekend  | een    |
      | 0%                | onbekend             | ja                | onbekend  | een    |
      | 0%                | onbekend             | onbekend          | trede_1   | een    |
      | 0%                | nee                  | nee               | aspirant  | geen   |
      | 1%                | ja                   | ja                | trede_3   | geen   |
      | onbekend          | ja                   | ja                | trede_3   | geen   |

  @tegenspraak(certificaat-boven-het-aandeel)
  Abstract Scenario: PSO 30+ vraagt 30%
    Gegeven "organisatie.pso_trede" is <pso_trede>
    En "organisatie.aandeel_doelgroep" is <aandeel_doelgroep>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "certificaat-boven-het-aandeel"

    Voorbeelden:
      | pso_trede    | aandeel_doelgroep | gemeld |
      | trede_30plus | 29%               | een    |
      | trede_30plus | 30%               | geen   |
      | trede_3      | 29%               | geen   |
      | trede_30plus | onbekend          | geen   |

  @tegenspraak(zelfstandig-maar-niet-onafhankelijk)
  Abstract Scenario: Zelf beslissen onder een overheid
    Gegeven "ica.onafhankelijk" is <onafhankelijk>
    En "bewonersbedrijf.zelfstandig" is <zelfstandig>
    En "organisatie.overheid_houdt_toezicht" is <overheid_houdt_toezicht>
    En "organisatie.overheid_benoemt_bestuur" is <overheid_benoemt_bestuur>
    En "sociale_onderneming.onderdeel_overheid" is <onderdeel_overheid>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "zelfstandig-maar-niet-onafhankelijk"

    Voorbeelden:
      | onafhankelijk | zelfstandig | overheid_houdt_toezicht | overheid_benoemt_bestuur | onderdeel_overheid | gemeld |
      | ja            | onbekend    | ja                      | onbekend                 | onbekend           | een    |
      | ja            | onbekend    | onbekend                | ja                       | onbekend           | een    |
      | ja            | onbekend    | onbekend                | onbekend                 | ja                 | een    |
      | onbekend      | ja          | onbekend                | onbekend                 | ja                 | een    |
      | onbekend      | ja          | ja                      | ja                       | onbekend           | geen   |
      | ja            | ja          | nee                     | nee                      | nee                | geen   |
      | nee           | nee         | ja                      | ja                       | ja                 | geen   |
