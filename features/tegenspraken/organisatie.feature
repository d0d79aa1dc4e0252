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
      | ja     | vereniging           | geen   |
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
      | cooperatie | 2                 | geen   |
      | stichting  | 1                 | geen   |
      | cooperatie | onbekend          | geen   |

  @tegenspraak(leden-van-een-stichting)
  Abstract Scenario: Een stichting heeft geen leden
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.elk_lid_ten_minste_een_stem" is <elk_lid_ten_minste_een_stem>
    En "woonproject.leden_totaal" is <leden_totaal>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "leden-van-een-stichting"

    Voorbeelden:
      | rechtsvorm | elk_lid_ten_minste_een_stem | leden_totaal | gemeld |
      | stichting  | ja                          | onbekend     | een    |
      | stichting  | onbekend                    | 1            | een    |
      | stichting  | nee                         | 0            | geen   |
      | cooperatie | ja                          | 1            | geen   |
      | onbekend   | ja                          | 1            | geen   |

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
  Abstract Scenario: Een stichting keert geen winst uit aan geldgevers
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "organisatie.winstbestemming" is <winstbestemming>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "stichting-keert-winst-uit"

    Voorbeelden:
      | rechtsvorm | winstbestemming     | gemeld |
      | stichting  | uitgekeerd_kapitaal | een    |
      | stichting  | geherinvesteerd     | geen   |
      | bv         | uitgekeerd_kapitaal | geen   |
      | stichting  | onbekend            | geen   |

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
