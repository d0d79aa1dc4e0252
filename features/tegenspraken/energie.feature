# language: nl
Functionaliteit: Tegenspraken over een energieproject
  Wat niet samen waar kan zijn, telt niet mee. Wat vreemd is maar kan, telt wel mee.

  Achtergrond:
    Gegeven de toets "energiecooperatie"
    En de peildatum 1 oktober 2026

  @tegenspraak(stroom-op-het-net-zonder-opwek)
  Abstract Scenario: Wie niets opwekt, zet geen stroom op het net
    Gegeven "energieproject.produceert_zelf" is <produceert_zelf>
    En "energieproject.jaarinvoeding_kwh" is <jaarinvoeding_kwh>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "stroom-op-het-net-zonder-opwek"

    Voorbeelden:
      | produceert_zelf | jaarinvoeding_kwh | gemeld |
      | nee             | 1                 | een    |
      | nee             | 0                 | geen   |
      | ja              | 1                 | geen   |
      | onbekend        | 1                 | geen   |

  @tegenspraak(energieleden-van-een-stichting)
  Abstract Scenario: Een stichting heeft ook bij energie geen leden
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "energieleden-van-een-stichting"

    Voorbeelden:
      | rechtsvorm  | begrip                                               | waarde   | gemeld |
      | stichting   | energieproject.leden_meetellend                      | 1        | een    |
      | stichting   | energieproject.statuten_recht_te_vertrekken          | ja       | een    |
      | stichting   | energieproject.statuten_zeggenschap_nabij            | ja       | een    |
      | stichting   | energieproject.afnemers_leden_met_kleine_aansluiting | ja       | een    |
      | stichting   | energieproject.kleine_klanten_zijn_lid               | ja       | een    |
      | stichting   | energieproject.inleg_vastgelegd                      | ja       | een    |
      | stichting   | energieproject.gelijke_stem_installatie              | ja       | een    |
      | stichting   | energieproject.leden_in_postcoderoos                 | ja       | een    |
      | stichting   | energieproject.deel_sociale_huurders_leden           | 1%       | een    |
      | eenmanszaak | energieproject.leden_meetellend                      | 1        | een    |
      | stichting   | energieproject.leden_meetellend                      | 0        | geen   |
      | stichting   | energieproject.statuten_recht_te_vertrekken          | nee      | geen   |
      | stichting   | energieproject.leden_meetellend                      | onbekend | geen   |
      | cooperatie  | energieproject.leden_meetellend                      | 1        | geen   |
      | bv          | energieproject.statuten_recht_te_vertrekken          | ja       | geen   |

  @tegenspraak(leverancier-biedt-delen-niet-aan)
  Abstract Scenario: Een leverancier die delen niet aanbiedt
    Gegeven "energieproject.ieder_bij_die_leverancier" is <ieder_bij_die_leverancier>
    En "energieproject.leverancier_biedt_delen_aan" is <leverancier_biedt_delen_aan>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "leverancier-biedt-delen-niet-aan"

    Voorbeelden:
      | ieder_bij_die_leverancier | leverancier_biedt_delen_aan | gemeld |
      | ja                        | nee                         | een    |
      | ja                        | ja                          | geen   |
      | nee                       | nee                         | geen   |
      | ja                        | onbekend                    | geen   |

  @tegenspraak(winst-als-doel-en-terug)
  Abstract Scenario: Winst als doel, en winst die teruggaat
    Gegeven "energieproject.gericht_op_winst" is <gericht_op_winst>
    En "organisatie.winstbestemming" is <winstbestemming>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "winst-als-doel-en-terug"

    Voorbeelden:
      | gericht_op_winst | winstbestemming     | gemeld |
      | ja               | geherinvesteerd     | een    |
      | ja               | uitgekeerd_kapitaal | geen   |
      | nee              | geherinvesteerd     | geen   |
      | ja               | onbekend            | geen   |

  @tegenspraak(leden-van-een-vve-die-er-niet-is)
  Abstract Scenario: De leden van een VvE die er niet is
    Gegeven "organisatie.is_vve" is <is_vve>
    En "energieproject.vve_leden_in_postcoderoos" is <vve_leden_in_postcoderoos>
    En "energieproject.vve_leden_kleine_aansluiting" is <vve_leden_kleine_aansluiting>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "leden-van-een-vve-die-er-niet-is"

    Voorbeelden:
      | is_vve   | vve_leden_in_postcoderoos | vve_leden_kleine_aansluiting | gemeld |
      | nee      | 1%                        | onbekend                     | een    |
      | nee      | onbekend                  | 1%                           | een    |
      | nee      | 0%                        | 0%                           | geen   |
      | ja       | 100%                      | 100%                         | geen   |
      | onbekend | 1%                        | 1%                           | geen   |

  @tegenspraak(niemand-doet-mee)
  Abstract Scenario: Antwoorden over leden die niet meedoen
    Gegeven "energieproject.leden_meetellend" is <leden_meetellend>
    En "energieproject.inleg_vastgelegd" is <inleg_vastgelegd>
    En "energieproject.gelijke_stem_installatie" is <gelijke_stem_installatie>
    En "energieproject.leden_in_postcoderoos" is <leden_in_postcoderoos>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "niemand-doet-mee"

    Voorbeelden:
      | leden_meetellend | inleg_vastgelegd | gelijke_stem_installatie | leden_in_postcoderoos | gemeld |
      | 0                | ja               | onbekend                 | onbekend              | een    |
      | 0                | onbekend         | ja                       | onbekend              | een    |
      | 0                | onbekend         | onbekend                 | ja                    | een    |
      | 0                | nee              | nee                      | nee                   | geen   |
      | 1                | ja               | ja                       | ja                    | geen   |
      | onbekend         | ja               | ja                       | ja                    | geen   |

  @tegenspraak(levering-van-niets)
  Abstract Scenario: Een vergunning om niets te leveren
    Gegeven "energieproject.leverancier_met_vergunning" is <leverancier_met_vergunning>
    En "energieproject.jaarlevering_kwh" is <jaarlevering_kwh>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "levering-van-niets"

    Voorbeelden:
      | leverancier_met_vergunning | jaarlevering_kwh | gemeld |
      | ja                         | 0                | een    |
      | ja                         | 1                | geen   |
      | nee                        | 0                | geen   |
      | ja                         | onbekend         | geen   |
