# language: nl
Functionaliteit: Uitdaagrecht in de Gemeentewet
  De raad stelt voorwaarden vast waaronder bewoners taken uitvoeren.
  Het uitdaagrecht zet de regels voor aanbesteden niet uit.

  Achtergrond:
    Gegeven de toets "uitdaagrecht"
    En de peildatum 1 februari 2026
    En de feiten
      | gemeente.verordening_voorwaarden_taken | ja          |
      | uitdaging.uitvoerder                   | ingezetenen |
      | uitdaging.taak_soort                   | eigen_taak  |

  @regel(gemw-150-3-a)
  Abstract Scenario: Een eigen taak, overgenomen door bewoners of een maatschappelijke partij
    Gegeven "uitdaging.uitvoerder" is <uitvoerder>
    En "uitdaging.taak_soort" is <taak>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.wettelijke_basis" <uitkomst>

    Voorbeelden:
      | uitvoerder              | taak              | uitkomst |
      | ingezetenen             | eigen_taak        | ja       |
      | maatschappelijke_partij | eigen_taak        | ja       |
      | anders                  | eigen_taak        | nee      |
      | ingezetenen             | geen_gemeentetaak | nee      |
      | onbekend                | eigen_taak        | onbekend |
      | ingezetenen             | onbekend          | onbekend |

  @regel(gemw-150-3-b)
  Abstract Scenario: Een opgelegde taak kan alleen als die wet dat toelaat
    Gegeven "uitdaging.taak_soort" is opgelegde_taak
    En "uitdaging.strijd_met_wet" is <strijd>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.wettelijke_basis" <uitkomst>

    Voorbeelden:
      | strijd   | uitkomst |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(gemw-150-3-b)
  Abstract Scenario: Ook bij een opgelegde taak telt wie het doet en of er een verordening is
    Gegeven "uitdaging.taak_soort" is opgelegde_taak
    En "uitdaging.strijd_met_wet" is nee
    En "uitdaging.uitvoerder" is <uitvoerder>
    En "gemeente.verordening_voorwaarden_taken" is <verordening>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.wettelijke_basis" <uitkomst>

    Voorbeelden:
      | uitvoerder              | verordening | uitkomst |
      | maatschappelijke_partij | ja          | ja       |
      | anders                  | ja          | nee      |
      | ingezetenen             | nee         | nee      |

  Scenario: Bij een eigen taak vragen we niet naar een andere wet
    Als de toets wordt uitgevoerd
    Dan wordt niet gevraagd naar "uitdaging.strijd_met_wet"

  @regel(gemw-150-3-plicht)
  Abstract Scenario: Zonder verordening moet de raad dit regelen
    Gegeven "gemeente.verordening_voorwaarden_taken" is <verordening>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.raad_moet_regelen" <plicht>
    En is "uitdaagrecht.wettelijke_basis" <basis>

    Voorbeelden:
      | verordening | plicht   | basis    |
      | nee         | ja       | nee      |
      | ja          | nee      | ja       |
      | onbekend    | onbekend | onbekend |

  @regel(gemw-150-oud) @regel(gemw-150-3-a)
  Scenario: De wet kent het uitdaagrecht vanaf 1 januari 2025
    Als de toets wordt uitgevoerd op 31 december 2024 en op 1 januari 2025
    Dan verandert "uitdaagrecht.wettelijke_basis" van nee naar ja

  @regel(gemw-150-oud)
  Scenario: Op de laatste dag van de oude tekst was er geen basis
    Gegeven de peildatum 31 december 2024
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.wettelijke_basis" nee op grond van regel "gemw-150-oud"

  @regel(gemw-150-oud)
  Scenario: Over oudere teksten doen wij geen uitspraak
    Gegeven de peildatum 10 december 2024
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.wettelijke_basis" onbekend

  @regel(uitdaging-aanbesteden)
  Abstract Scenario: Bij een betaalde uitvoering blijven de regels voor aanbesteden gelden
    Gegeven "uitdaging.betaalde_uitvoering" is <betaald>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.aanbestedingsregels_gelden" <uitkomst>

    Voorbeelden:
      | betaald  | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(uitdaging-aanbesteden)
  Scenario: Ook een geslaagde uitdaging in Rotterdam zet de regels voor aanbesteden niet uit
    Gegeven de feiten
      | opdrachtgever.soort                     | gemeente   |
      | opdrachtgever.gemeente                  | Rotterdam  |
      | organisatie.rechtsvorm                  | cooperatie |
      | uitdaging.geworteld_in_gebied           | ja         |
      | uitdaging.bestaande_voorziening_of_taak | ja         |
      | uitdaging.voorbehouden_aan_overheid     | nee        |
      | uitdaging.kennis_en_ervaring            | ja         |
      | uitdaging.steun_van_de_wijk             | ja         |
      | uitdaging.nadeel_andere_bewoners        | nee        |
      | uitdaging.kosten                        | € 40.000   |
      | uitdaging.huidige_kosten                | € 45.000   |
      | uitdaging.betaalde_uitvoering           | ja         |
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.rotterdam" ja
    En is "uitdaagrecht.aanbestedingsregels_gelden" ja
    En wordt niets gevraagd
