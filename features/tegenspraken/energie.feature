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
    En "energieproject.leden_meetellend" is <leden_meetellend>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "energieleden-van-een-stichting"

    Voorbeelden:
      | rechtsvorm | leden_meetellend | gemeld |
      | stichting  | 1                | een    |
      | stichting  | 0                | geen   |
      | cooperatie | 1                | geen   |
      | stichting  | onbekend         | geen   |

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
