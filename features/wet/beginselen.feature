# language: nl
Functionaliteit: Regels die bij elke procedure horen

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort                 | gemeente  |
      | opdracht.soort                      | diensten  |
      | opdracht.cpv                        | 90910000  |
      | opdracht.geraamde_waarde            | € 100.000 |
      | opdracht.grensoverschrijdend_belang | nee       |

  @regel(aw-1.4.2)
  Abstract Scenario: Maatschappelijke waarde geldt voor elke aanbestedende overheid
    Gegeven "opdrachtgever.soort" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "beginsel.maatschappelijke_waarde" <uitkomst>

    Voorbeelden:
      | soort                      | uitkomst |
      | gemeente                   | ja       |
      | speciale_sector            | ja       |
      | niet_aanbestedingsplichtig | nee      |
      | onbekend                   | onbekend |

  @regel(aw-1.8-europees) @regel(aw-1.12) @regel(aw-1.10.4-europees) @regel(aw-1.13-1.16)
  Abstract Scenario: Gelijke behandeling en de Gids hangen af van de procedure
    Gegeven "opdracht.gekozen_procedure" is <procedure>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "beginsel.gelijke_behandeling" <uitkomst>
    En is "procedure.gids_van_toepassing" <uitkomst>

    Voorbeelden:
      | procedure             | waarde    | uitkomst |
      | onbekend              | € 216.000 | ja       |
      | een_op_een            | € 100.000 | nee      |
      | meervoudig_onderhands | € 100.000 | ja       |
      | nationaal             | € 100.000 | ja       |
      | onbekend              | € 100.000 | onbekend |

  @regel(aw-1.8-europees) @regel(aw-1.10.4-europees)
  Scenario: Ook bij grensoverschrijdend belang onder de drempel
    Gegeven "opdracht.grensoverschrijdend_belang" is ja
    En "opdracht.gekozen_procedure" is een_op_een
    Als de toets wordt uitgevoerd
    Dan is "beginsel.gelijke_behandeling" ja
    En is "procedure.gids_van_toepassing" ja

  @regel(aw-1.8-europees) @regel(aw-1.10.4-europees)
  Scenario: Zonder antwoord over het grensoverschrijdend belang blijft het open
    Gegeven "opdracht.grensoverschrijdend_belang" is onbekend
    En "opdracht.gekozen_procedure" is een_op_een
    Als de toets wordt uitgevoerd
    Dan is "beginsel.gelijke_behandeling" onbekend
    En is "procedure.gids_van_toepassing" onbekend
    En is regel "aw-1.8-europees" onbeslist
    En is regel "aw-1.10.4-europees" onbeslist
    En wordt gevraagd naar "opdracht.grensoverschrijdend_belang"

  @regel(aw-1.22-geldt)
  Abstract Scenario: Het ARW geldt voor werken onder de drempel
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "procedure.arw_van_toepassing" <uitkomst>

    Voorbeelden:
      | soort    | waarde         | uitkomst |
      | werken   | € 5.403.999,99 | ja       |
      | werken   | € 5.404.000    | nee      |
      | diensten | € 100.000      | nee      |
      | werken   | onbekend       | onbekend |

  @regel(aw-1.10b)
  Abstract Scenario: Banden met de opdrachtgever vragen maatregelen
    Gegeven "organisatie.banden_met_opdrachtgever" is <banden>
    Als de toets wordt uitgevoerd
    Dan is "procedure.belangenconflict" <uitkomst>

    Voorbeelden:
      | banden   | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |
