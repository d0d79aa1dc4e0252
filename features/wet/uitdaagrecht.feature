# language: nl
Functionaliteit: Uitdaagrecht in de Gemeentewet, de Provinciewet en de Waterschapswet
  De raad stelt voorwaarden vast waaronder bewoners taken uitvoeren. Vragen mag altijd.
  Het uitdaagrecht zet de regels voor aanbesteden niet uit.

  Achtergrond:
    Gegeven de toets "uitdaagrecht"
    En de peildatum 1 februari 2026
    En de feiten
      | uitdaging.overheid                     | gemeente    |
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
  Scenario: Wie de taak heeft, telt ook voor de oude tekst
    Gegeven de peildatum 31 december 2024
    En "uitdaging.overheid" is onbekend
    Als de toets wordt uitgevoerd
    Dan is regel "gemw-150-oud" onbeslist

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

  # --- Provincie en waterschap ---
  @regel(pw-147-3-a) @regel(pw-147-3-b)
  Abstract Scenario: Een provincie heeft dezelfde regels als een gemeente
    Gegeven de feiten
      | uitdaging.overheid                     | provincie     |
      | uitdaging.uitvoerder                   | <uitvoerder>  |
      | uitdaging.taak_soort                   | <taak>        |
      | uitdaging.strijd_met_wet               | <strijd>      |
      | gemeente.verordening_voorwaarden_taken | <verordening> |
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.wettelijke_basis" <uitkomst>

    Voorbeelden:
      | uitvoerder              | taak              | strijd   | verordening | uitkomst |
      | ingezetenen             | eigen_taak        | onbekend | ja          | ja       |
      | maatschappelijke_partij | opgelegde_taak    | nee      | ja          | ja       |
      | maatschappelijke_partij | opgelegde_taak    | ja       | ja          | nee      |
      | maatschappelijke_partij | opgelegde_taak    | onbekend | ja          | onbekend |
      | anders                  | eigen_taak        | onbekend | ja          | nee      |
      | ingezetenen             | geen_gemeentetaak | onbekend | ja          | nee      |
      | ingezetenen             | eigen_taak        | onbekend | nee         | nee      |
      | ingezetenen             | eigen_taak        | onbekend | onbekend    | onbekend |

  @regel(pw-147-3-a)
  Scenario: Bij een provincie komt de basis uit de Provinciewet
    Gegeven "uitdaging.overheid" is provincie
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.wettelijke_basis" ja op grond van regel "pw-147-3-a"
    En geldt regel "gemw-150-3-a" niet

  @regel(pw-147-3-a) @regel(wsw-79-3-2025) @regel(gemw-150-oud)
  Abstract Scenario: Ook voor provincies en waterschappen begint het uitdaagrecht in 2025
    Gegeven "uitdaging.overheid" is <overheid>
    En "uitdaging.strijd_met_wet" is nee
    Als de toets wordt uitgevoerd op 31 december 2024 en op 1 januari 2025
    Dan verandert "uitdaagrecht.wettelijke_basis" van nee naar ja

    Voorbeelden:
      | overheid   |
      | provincie  |
      | waterschap |

  @regel(wsw-79-3) @regel(wsw-79-3-2025)
  Abstract Scenario: Bij een waterschap telt altijd of een ander de taak mag doen
    Gegeven de peildatum <datum>
    En de feiten
      | uitdaging.overheid       | waterschap   |
      | uitdaging.uitvoerder     | <uitvoerder> |
      | uitdaging.taak_soort     | <taak>       |
      | uitdaging.strijd_met_wet | <strijd>     |
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.wettelijke_basis" <uitkomst>

    Voorbeelden:
      | datum            | uitvoerder  | taak              | strijd   | uitkomst |
      | 1 januari 2026   | ingezetenen | eigen_taak        | nee      | ja       |
      | 1 januari 2026   | ingezetenen | opgelegde_taak    | nee      | ja       |
      | 1 januari 2026   | ingezetenen | eigen_taak        | ja       | nee      |
      | 1 januari 2026   | ingezetenen | eigen_taak        | onbekend | onbekend |
      | 1 januari 2026   | anders      | eigen_taak        | nee      | nee      |
      | 1 januari 2026   | ingezetenen | geen_gemeentetaak | nee      | nee      |
      | 31 december 2025 | ingezetenen | eigen_taak        | nee      | ja       |
      | 31 december 2025 | ingezetenen | eigen_taak        | ja       | nee      |
      | 31 december 2025 | onbekend    | eigen_taak        | nee      | onbekend |

  @regel(wsw-79-3)
  Scenario: Bij een waterschap vragen we ook bij een eigen taak naar de wet
    Gegeven "uitdaging.overheid" is waterschap
    Als de toets wordt uitgevoerd
    Dan wordt gevraagd naar "uitdaging.strijd_met_wet"

  @regel(uitdaging-van-de-opdrachtgever)
  Abstract Scenario: Wie de opdracht geeft, heeft de taak, als u niets anders zegt
    Gegeven "uitdaging.overheid" is <overheid>
    En "opdrachtgever.soort" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "uitdaging.overheid" <uitkomst>

    Voorbeelden:
      | overheid   | soort      | uitkomst   |
      | onbekend   | gemeente   | gemeente   |
      | onbekend   | provincie  | provincie  |
      | onbekend   | waterschap | waterschap |
      | onbekend   | rijk       | onbekend   |
      | onbekend   | onbekend   | onbekend   |
      | waterschap | gemeente   | waterschap |

  @regel(wsw-79-3) @regel(uitdaagrecht-vragen-mag)
  Scenario: Bij een waterschap spreekt geen zin van uw gemeente
    Gegeven "uitdaging.overheid" is waterschap
    En "gemeente.verordening_voorwaarden_taken" is nee
    Als de toets wordt uitgevoerd
    Dan is de zin bij "uitdaagrecht.mag_vragen" "U mag altijd vragen om een taak over te nemen, bij een gemeente, een provincie of een waterschap. Ook als er geen verordening is. Het antwoord mag dan nee zijn."
    En is de zin bij "uitdaagrecht.overgangstijd" "Er is waarschijnlijk tot 1 januari 2027 de tijd om de verordening aan te passen. Dat staat op een site over het uitdaagrecht. In de wet hebben wij het niet gevonden."
    En is de zin bij "uitdaagrecht.rotterdam" "Het plan voldoet niet aan alle acht voorwaarden van Rotterdam, of het gaat niet om een taak van de gemeente Rotterdam."

  @regel(pw-147-3-plicht) @regel(wsw-79-3-plicht)
  Abstract Scenario: Ook een provincie en een waterschap moeten de voorwaarden vaststellen
    Gegeven "uitdaging.overheid" is <overheid>
    En "gemeente.verordening_voorwaarden_taken" is <verordening>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.raad_moet_regelen" <plicht>

    Voorbeelden:
      | overheid   | verordening | plicht   |
      | provincie  | nee         | ja       |
      | provincie  | ja          | nee      |
      | provincie  | onbekend    | onbekend |
      | waterschap | nee         | ja       |
      | waterschap | ja          | nee      |
      | waterschap | onbekend    | onbekend |

  # --- Overgang ---
  @regel(uitdaagrecht-overgang) @regel(uitdaagrecht-na-de-overgang)
  Abstract Scenario: Waarschijnlijk is er tot 1 januari 2027 tijd voor een oude verordening
    Gegeven de peildatum <datum>
    En "gemeente.verordening_voorwaarden_taken" is <verordening>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.overgangstijd" <uitkomst>

    Voorbeelden:
      | datum            | verordening | uitkomst |
      | 31 december 2026 | nee         | ja       |
      | 1 januari 2027   | nee         | nee      |
      | 1 januari 2027   | onbekend    | nee      |
      | 31 december 2026 | ja          | nee      |
      | 31 december 2026 | onbekend    | onbekend |
      | 31 december 2024 | nee         | onbekend |

  @regel(uitdaagrecht-overgang)
  Scenario: De zin zegt dat de overgang niet in de wet is gevonden
    Gegeven "gemeente.verordening_voorwaarden_taken" is nee
    Als de toets wordt uitgevoerd
    Dan is de zin bij "uitdaagrecht.overgangstijd" "Er is waarschijnlijk tot 1 januari 2027 de tijd om de verordening aan te passen. Dat staat op een site over het uitdaagrecht. In de wet hebben wij het niet gevonden."

  # --- Vragen ---
  @regel(uitdaagrecht-vragen-mag)
  Abstract Scenario: Vragen mag altijd, ook zonder verordening
    Gegeven de peildatum <datum>
    En "gemeente.verordening_voorwaarden_taken" is <verordening>
    En "uitdaging.taak_soort" is <taak>
    Als de toets wordt uitgevoerd
    Dan is "uitdaagrecht.mag_vragen" <uitkomst>

    Voorbeelden:
      | datum            | verordening | taak              | uitkomst |
      | 1 februari 2026  | ja          | eigen_taak        | ja       |
      | 1 februari 2026  | nee         | eigen_taak        | ja       |
      | 1 februari 2026  | onbekend    | onbekend          | ja       |
      | 1 februari 2026  | nee         | geen_gemeentetaak | ja       |
      | 1 mei 2019       | nee         | eigen_taak        | ja       |
      | 17 februari 1983 | nee         | eigen_taak        | ja       |
      | 16 februari 1983 | nee         | eigen_taak        | onbekend |

  @regel(uitdaagrecht-vragen-mag)
  Scenario: De zin zegt dat het antwoord nee mag zijn
    Gegeven "gemeente.verordening_voorwaarden_taken" is nee
    Als de toets wordt uitgevoerd
    Dan is de zin bij "uitdaagrecht.mag_vragen" "U mag altijd vragen om een taak over te nemen, bij een gemeente, een provincie of een waterschap. Ook als er geen verordening is. Het antwoord mag dan nee zijn."
    En is de zin bij "uitdaagrecht.wettelijke_basis" "U kunt voor deze taak nu geen beroep doen op het uitdaagrecht in de wet. U mag het wel altijd vragen."

  @regel(uitdaging-aanbesteden)
  Scenario: Zonder betaling kan het nog een concessie zijn
    Gegeven "uitdaging.betaalde_uitvoering" is nee
    Als de toets wordt uitgevoerd
    Dan bevat de uitleg van "uitdaagrecht.aanbestedingsregels_gelden" "concessie"
