# language: nl
Functionaliteit: Onderhandelen zonder aankondiging en herhalen

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort      | gemeente  |
      | opdracht.soort           | diensten  |
      | opdracht.cpv             | 90910000  |
      | opdracht.geraamde_waarde | € 500.000 |

  @regel(aw-2.32-a)
  Abstract Scenario: Er kwam geen geschikte inschrijving
    Gegeven "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is geen_inschrijving
    En "onderhandeling.voorwaarden_gelijk" is <gelijk>
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>

    Voorbeelden:
      | gelijk   | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(aw-2.32-b-kunst)
  Abstract Scenario: Een kunstwerk van één maker
    Gegeven "uitzondering.beroep" is <beroep>
    En "onderhandeling.grond" is <grond>
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>

    Voorbeelden:
      | beroep              | grond    | uitkomst |
      | zonder_aankondiging | kunst    | ja       |
      | geen                | kunst    | nee      |
      | zonder_aankondiging | onbekend | onbekend |

  @regel(aw-2.32-b-techniek)
  Abstract Scenario: Maar één ondernemer kan het, en er is geen alternatief
    Gegeven "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is techniek_of_rechten
    En "onderhandeling.geen_alternatief" is <alternatief>
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>

    Voorbeelden:
      | alternatief | uitkomst |
      | ja          | ja       |
      | nee         | nee      |
      | onbekend    | onbekend |

  @regel(aw-2.32-c)
  Abstract Scenario: Dwingende spoed die u niet kon voorzien
    Gegeven "uitzondering.beroep" is zonder_aankondiging
    En "onderhandeling.grond" is spoed
    En "onderhandeling.onvoorzien" is <onvoorzien>
    Als de toets wordt uitgevoerd
    Dan is "route.zonder_aankondiging" <uitkomst>

    Voorbeelden:
      | onvoorzien | uitkomst |
      | ja         | ja       |
      | nee        | nee      |
      | onbekend   | onbekend |

  @regel(aw-2.36)
  Abstract Scenario: Een herhaling mag tot drie jaar na de eerste gunning
    Gegeven "uitzondering.beroep" is herhaling
    En "herhaling.zelfde_opdrachtnemer" is ja
    En "herhaling.in_basisproject" is ja
    En "herhaling.in_aankondiging" is ja
    En "herhaling.in_raming" is <raming>
    En "herhaling.eerste_gunning" is <gunning>
    Als de toets wordt uitgevoerd
    Dan is "route.herhaling" <uitkomst>

    Voorbeelden:
      | raming   | gunning    | uitkomst |
      | ja       | 2023-02-01 | ja       |
      | ja       | 2023-01-31 | nee      |
      | nee      | 2024-01-01 | nee      |
      | onbekend | 2024-01-01 | onbekend |
      | ja       | onbekend   | onbekend |

  @regel(aw-2.36)
  Scenario: Leveringen kunt u niet herhalen
    Gegeven "uitzondering.beroep" is herhaling
    En "opdracht.soort" is leveringen
    Als de toets wordt uitgevoerd
    Dan is "route.herhaling" nee
