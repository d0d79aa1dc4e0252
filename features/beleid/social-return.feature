# language: nl
Functionaliteit: Social return volgens het beleid van de opdrachtgever

  Achtergrond:
    Gegeven de toets "social_return"
    En de peildatum 21 november 2026
    En "opdrachtgever.soort" is gemeente

  @regel(sr-drempel-leveringen-diensten) @regel(sr-drempel-werken) @regel(sr-gemeente-wel) @regel(sr-gemeente-niet)
  Abstract Scenario: Schiedam vraagt social return vanaf een drempel per soort opdracht
    Gegeven de feiten
      | opdrachtgever.gemeente   | Schiedam |
      | opdracht.soort           | <soort>  |
      | opdracht.geraamde_waarde | <waarde> |
    Als de toets wordt uitgevoerd
    Dan is "social_return.van_toepassing" <uitkomst>

    Voorbeelden:
      | soort      | waarde       | uitkomst |
      | diensten   | € 125.000    | ja       |
      | diensten   | € 124.999,99 | nee      |
      | leveringen | € 125.000    | ja       |
      | leveringen | € 124.999,99 | nee      |
      | werken     | € 225.000    | ja       |
      | werken     | € 224.999,99 | nee      |
      | werken     | onbekend     | onbekend |

  @regel(sr-drempel-leveringen-diensten) @regel(sr-drempel-werken)
  Abstract Scenario: Van Den Haag is alleen het bedrag van 2023 bekend
    Gegeven de peildatum <datum>
    En de feiten
      | opdrachtgever.gemeente   | Den Haag |
      | opdracht.soort           | <soort>  |
      | opdracht.geraamde_waarde | <waarde> |
    Als de toets wordt uitgevoerd
    Dan is "social_return.van_toepassing" <uitkomst>
    En is "social_return.percentage" <percentage>

    Voorbeelden:
      | datum            | soort    | waarde       | uitkomst | percentage |
      | 1 juni 2023      | diensten | € 215.000    | ja       | 5%         |
      | 1 juni 2023      | diensten | € 214.999,99 | nee      | 5%         |
      | 31 december 2023 | werken   | € 215.000    | ja       | 5%         |
      | 1 januari 2024   | diensten | € 215.000    | onbekend | onbekend   |
      | 21 november 2026 | diensten | € 900.000    | onbekend | onbekend   |

  @regel(sr-drempel-amsterdam) @regel(sr-gemeente-wel) @regel(sr-gemeente-niet)
  Abstract Scenario: Amsterdam volgt de Europese drempel voor diensten
    Gegeven de feiten
      | opdrachtgever.gemeente   | Amsterdam |
      | opdracht.soort           | <soort>   |
      | opdracht.geraamde_waarde | <waarde>  |
    Als de toets wordt uitgevoerd
    Dan is "social_return.van_toepassing" <uitkomst>

    Voorbeelden:
      | soort    | waarde       | uitkomst |
      | diensten | € 216.000    | ja       |
      | diensten | € 215.999,99 | nee      |
      | werken   | € 216.000    | ja       |
      | diensten | onbekend     | onbekend |

  @regel(sr-drempel-amsterdam)
  Abstract Scenario: Een pagina zonder datum telt alleen op de dagen waarop zij is gezien
    Gegeven de peildatum <datum>
    En de feiten
      | opdrachtgever.gemeente   | <gemeente> |
      | opdracht.soort           | diensten   |
      | opdracht.geraamde_waarde | € 500.000  |
    Als de toets wordt uitgevoerd
    Dan is "social_return.van_toepassing" <uitkomst>
    En is "social_return.percentage" <percentage>

    Voorbeelden:
      | gemeente  | datum            | uitkomst | percentage |
      | Amsterdam | 20 november 2026 | onbekend | onbekend   |
      | Amsterdam | 21 november 2026 | ja       | 5%         |
      | Amsterdam | 30 november 2026 | ja       | 5%         |
      | Amsterdam | 1 december 2026  | onbekend | onbekend   |
      | Schiedam  | 1 februari 2026  | onbekend | onbekend   |
      | Schiedam  | 30 november 2026 | ja       | 5%         |
      | Schiedam  | 1 december 2026  | onbekend | onbekend   |

  @regel(sr-percentage)
  Scenario: Wij zeggen wat wij zagen en wanneer
    Gegeven de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.gemeente | Schiedam |
      | opdracht.soort         | diensten |
    Als de toets wordt uitgevoerd
    Dan is "social_return.percentage" onbekend omdat "voor Schiedam geen waarde; wel 5% (gezien op 21 november 2026 en 30 november 2026; de bron heeft geen datum)"

  @regel(sr-percentage) @regel(sr-percentage-weinig-loon)
  Abstract Scenario: Leidschendam-Voorburg vraagt minder als een klein deel loon is
    Gegeven de peildatum <datum>
    En de feiten
      | opdrachtgever.gemeente   | <gemeente> |
      | opdracht.soort           | diensten   |
      | opdracht.geraamde_waarde | € 500.000  |
      | opdracht.loonsom_aandeel | <loon>     |
    Als de toets wordt uitgevoerd
    Dan is "social_return.percentage" <percentage>
    En is "social_return.drempel" <drempel>

    Voorbeelden:
      | gemeente              | datum            | loon     | percentage | drempel   |
      | Leidschendam-Voorburg | 5 juli 2025      | 50%      | onbekend   | onbekend  |
      | Leidschendam-Voorburg | 6 juli 2025      | 30%      | 5%         | onbekend  |
      | Leidschendam-Voorburg | 6 juli 2025      | 29,99%   | 2%         | onbekend  |
      | Leidschendam-Voorburg | 21 november 2026 | onbekend | onbekend   | onbekend  |
      | Schiedam              | 21 november 2026 | 10%      | 5%         | € 125.000 |

  @regel(sr-percentage) @regel(sr-bedrag)
  Abstract Scenario: De bron is die van deze gemeente
    Gegeven de peildatum <datum>
    En de feiten
      | opdrachtgever.gemeente   | <gemeente> |
      | opdracht.soort           | diensten   |
      | opdracht.geraamde_waarde | € 500.000  |
      | opdracht.loonsom_aandeel | 50%        |
    Als de toets wordt uitgevoerd
    Dan noemt "social_return.percentage" de bron "<bron>"
    En noemt "social_return.percentage" niet de bron "pianoo"
    En noemt "social_return.percentage" niet de bron "<andere>"
    En noemt "social_return.bedrag" de bron "<bron>"

    Voorbeelden:
      | gemeente              | datum            | bron         | andere       |
      | Den Haag              | 1 juni 2023      | denhaag.nl   | schiedam.nl  |
      | Schiedam              | 21 november 2026 | schiedam.nl  | denhaag.nl   |

  @regel(sr-gemeente-wel)
  Scenario: Ook of social return geldt, rust op de drempel van deze gemeente
    Gegeven de feiten
      | opdrachtgever.gemeente   | Schiedam  |
      | opdracht.soort           | diensten  |
      | opdracht.geraamde_waarde | € 125.000 |
    Als de toets wordt uitgevoerd
    Dan noemt "social_return.van_toepassing" de bron "https://www.schiedam.nl/a-tot-z/social-return"
    En noemt "social_return.van_toepassing" niet de bron "pianoo"

  @regel(sr-gemeente-wel)
  Abstract Scenario: Een andere schrijfwijze is dezelfde gemeente, een onbekende naam is geen nee
    Gegeven de peildatum 1 juni 2023
    En de feiten
      | opdrachtgever.gemeente   | <gemeente> |
      | opdracht.soort           | diensten   |
      | opdracht.geraamde_waarde | € 215.000  |
    Als de toets wordt uitgevoerd
    Dan is "social_return.van_toepassing" <uitkomst>

    Voorbeelden:
      | gemeente               | uitkomst |
      | 's-Gravenhage          | ja       |
      | gemeente 's-GRAVENHAGE | ja       |
      | The Hague              | ja       |

  @regel(sr-gemeente-wel)
  Abstract Scenario: Een andere schrijfwijze is dezelfde gemeente, een onbekende naam is geen nee (een naam die niet in het register staat)
    Gegeven de peildatum 1 juni 2023
    En de feiten
      | opdrachtgever.gemeente   | <gemeente> |
      | opdracht.soort           | diensten   |
      | opdracht.geraamde_waarde | € 215.000  |
    Als de toets wordt uitgevoerd
    Dan is "social_return.van_toepassing" <uitkomst>
    En meldt de toets "F022"

    Voorbeelden:
      | gemeente               | uitkomst |
      | Den Hag                | onbekend |

  @regel(sr-drempel-amsterdam) @regel(sr-drempel-leveringen-diensten)
  Scenario: In Schiedam telt de drempel van Amsterdam niet
    Gegeven de feiten
      | opdrachtgever.gemeente   | Schiedam |
      | opdracht.soort           | diensten |
    Als de toets wordt uitgevoerd
    Dan is "social_return.drempel" € 125.000
    En geldt regel "sr-drempel-amsterdam" niet

  @regel(sr-drempel-amsterdam) @regel(sr-drempel-werken)
  Abstract Scenario: Zonder soort opdracht of gemeente is de drempel onbekend
    Gegeven de feiten
      | opdrachtgever.gemeente | <gemeente> |
      | opdracht.soort         | <soort>    |
    Als de toets wordt uitgevoerd
    Dan is "social_return.drempel" onbekend
    En is regel "<regel>" onbeslist
    En wordt gevraagd naar "<vraag>"

    Voorbeelden:
      | gemeente  | soort    | regel                | vraag                  |
      | Amsterdam | onbekend | sr-drempel-amsterdam | opdracht.soort         |
      | Schiedam  | onbekend | sr-drempel-werken    | opdracht.soort         |
      | onbekend  | werken   | sr-drempel-amsterdam | opdrachtgever.gemeente |

  @regel(sr-percentage) @regel(sr-drempel-amsterdam)
  Abstract Scenario: Het beleid van een gemeente geldt alleen als de gemeente zelf opdrachtgever is
    Gegeven de feiten
      | opdrachtgever.soort    | <opdrachtgever> |
      | opdrachtgever.gemeente | Amsterdam       |
      | opdracht.soort         | diensten        |
    Als de toets wordt uitgevoerd
    Dan is "social_return.percentage" <percentage>
    En is "social_return.drempel" <drempel>

    Voorbeelden:
      | opdrachtgever | percentage | drempel   |
      | gemeente      | 5%         | € 216.000 |
      | provincie     | onbekend   | onbekend  |

  @regel(sr-percentage) @regel(sr-drempel-amsterdam) @regel(sr-drempel-leveringen-diensten)
  Scenario: Zonder soort opdrachtgever is niet bekend of het beleid geldt
    Gegeven de feiten
      | opdrachtgever.soort    | onbekend  |
      | opdrachtgever.gemeente | Amsterdam |
      | opdracht.soort         | diensten  |
    Als de toets wordt uitgevoerd
    Dan is "social_return.percentage" onbekend
    En is "social_return.drempel" onbekend
    En is regel "sr-percentage" onbeslist
    En is regel "sr-drempel-amsterdam" onbeslist
    En wordt gevraagd naar "opdrachtgever.soort"

  @regel(sr-drempel-leveringen-diensten) @regel(sr-maatwerk-rotterdam)
  Abstract Scenario: Rotterdam kiest per contract en van andere gemeenten is niets bekend
    Gegeven de feiten
      | opdrachtgever.gemeente   | <gemeente> |
      | opdracht.soort           | diensten   |
      | opdracht.geraamde_waarde | € 900.000  |
    Als de toets wordt uitgevoerd
    Dan is "social_return.van_toepassing" onbekend
    En is "social_return.percentage" onbekend
    En is "social_return.maatwerk" <maatwerk>

    Voorbeelden:
      | gemeente   | maatwerk |
      | Rotterdam  | ja       |
      | Almere     | nee      |
      | Eindhoven  | nee      |
      | onbekend   | onbekend |

  @regel(sr-rijk-wel) @regel(sr-rijk-niet)
  Abstract Scenario: Het Rijk vraagt social return boven 250.000 euro en vanaf zes maanden
    Gegeven de feiten
      | opdrachtgever.soort      | rijk      |
      | opdracht.soort           | <soort>   |
      | opdracht.geraamde_waarde | <waarde>  |
      | contract.looptijd        | <duur>    |
      | contract.verlengingen    | 0 maanden |
    Als de toets wordt uitgevoerd
    Dan is "social_return.van_toepassing" <uitkomst>

    Voorbeelden:
      | soort      | waarde       | duur      | uitkomst |
      | diensten   | € 250.000,01 | 6 maanden | ja       |
      | diensten   | € 250.000    | 6 maanden | nee      |
      | werken     | € 250.000,01 | 5 maanden | nee      |
      | leveringen | € 900.000    | 9 maanden | nee      |
      | werken     | € 900.000    | onbekend  | onbekend |

  @regel(sr-percentage) @regel(sr-bedrag) @regel(sr-grondslag)
  Abstract Scenario: Het bedrag is een percentage van de waarde
    Gegeven de feiten
      | opdrachtgever.gemeente   | <gemeente> |
      | opdracht.soort           | diensten   |
      | opdracht.geraamde_waarde | <waarde>   |
    Als de toets wordt uitgevoerd
    Dan is "social_return.percentage" <percentage>
    En is "social_return.bedrag" <bedrag>

    Voorbeelden:
      | gemeente   | waarde       | percentage | bedrag      |
      | Schiedam   | € 200.000    | 5%         | € 10.000    |
      | Schiedam   | € 124.999,99 | 5%         | € 0         |
      | Amsterdam  | € 300.000,10 | 5%         | € 15.000,01 |
      | Rijswijk   | € 300.000    | 5%         | onbekend    |
      | Amersfoort | € 300.000    | 5%         | onbekend    |
      | Utrecht    | € 300.000    | onbekend   | onbekend    |

  @regel(sr-grondslag) @regel(sr-bedrag)
  Scenario: Na de gunning telt de inschrijfsom
    Gegeven de feiten
      | opdrachtgever.gemeente   | Schiedam  |
      | opdracht.soort           | diensten  |
      | opdracht.geraamde_waarde | € 200.000 |
      | social_return.grondslag  | € 180.000 |
    Als de toets wordt uitgevoerd
    Dan is "social_return.bedrag" € 9.000

  @regel(sr-gevraagd-percentage) @regel(sr-gevraagd-bedrag)
  Abstract Scenario: Wat u vraagt volgt het beleid, of u vult het zelf in
    Gegeven de feiten
      | opdrachtgever.gemeente            | <gemeente>  |
      | opdracht.soort                    | diensten    |
      | opdracht.geraamde_waarde          | € 200.000   |
      | social_return.gevraagd_percentage | <gevraagd>  |
    Als de toets wordt uitgevoerd
    Dan is "social_return.gevraagd_bedrag" <bedrag>

    Voorbeelden:
      | gemeente  | gevraagd | bedrag   |
      | Schiedam  | onbekend | € 10.000 |
      | Schiedam  | 2%       | € 4.000  |
      | Rotterdam | 2%       | € 4.000  |
      | Rotterdam | onbekend | onbekend |

  @regel(pso-certificaat-geldig) @regel(pso-telt-mee) @regel(pso-telt-niet-mee)
  Abstract Scenario: Een geldig PSO-certificaat kan meetellen
    Gegeven "organisatie.pso_trede" is <trede>
    En "pso.certificaat_datum" is <datum>
    Als de toets wordt uitgevoerd
    Dan is "pso.kan_meetellen" <uitkomst>

    Voorbeelden:
      | trede        | datum           | uitkomst |
      | trede_1      | 22 november 2024 | ja       |
      | trede_1      | 21 november 2024 | nee      |
      | trede_30plus | 21 november 2026 | ja       |
      | trede_3      | 22 november 2026 | nee      |
      | geen         | onbekend        | nee      |
      | aspirant     | 1 januari 2026  | onbekend |
      | trede_2      | onbekend        | onbekend |

  @regel(sr-inhouding)
  Scenario: Wie de gemeente noemt, hoeft niet te zeggen dat het een gemeente is
    Gegeven de toets "social_return_nakoming"
    En de feiten
      | opdrachtgever.soort                   | onbekend  |
      | opdrachtgever.gemeente                | Harlingen |
      | social_return.grondslag               | € 200.000 |
      | social_return.gevraagd_percentage     | 5%        |
      | social_return.gerealiseerd            | € 6.000   |
      | social_return.hersteltermijn_verlopen | ja        |
      | social_return.tekort_verwijtbaar      | ja        |
    Als de toets wordt uitgevoerd
    Dan is "social_return.inhouding" € 4.000
    En wordt niets gevraagd

  @regel(sr-inhouding) @regel(sr-geen-inhouding)
  Abstract Scenario: Harlingen houdt in naar rato van wat niet is gedaan
    Gegeven de toets "social_return_nakoming"
    En de feiten
      | opdrachtgever.gemeente               | <gemeente>  |
      | opdracht.soort                       | diensten    |
      | social_return.grondslag              | € 200.000   |
      | social_return.gevraagd_percentage    | 5%          |
      | social_return.gerealiseerd           | <gedaan>    |
      | social_return.hersteltermijn_verlopen | <termijn>  |
      | social_return.tekort_verwijtbaar     | <schuld>    |
    Als de toets wordt uitgevoerd
    Dan is "social_return.inhouding" <inhouding>

    Voorbeelden:
      | gemeente  | gedaan    | termijn | schuld   | inhouding |
      | Harlingen | € 6.000   | ja      | ja       | € 4.000   |
      | Harlingen | € 10.000  | ja      | ja       | € 0       |
      | Harlingen | € 12.000  | ja      | ja       | € 0       |
      | Harlingen | € 6.000   | nee     | ja       | € 0       |
      | Harlingen | € 6.000   | ja      | nee      | € 0       |
      | Harlingen | € 6.000   | ja      | onbekend | onbekend  |
      | Schiedam  | € 6.000   | ja      | ja       | onbekend  |

  @regel(sr-gemeente-wel) @regel(sr-gemeente-niet)
  Abstract Scenario: Wie de drempel van de eigen gemeente kent, vult die zelf in
    Gegeven de feiten
      | opdrachtgever.soort     | gemeente  |
      | opdrachtgever.gemeente  | Zwolle    |
      | opdracht.soort          | diensten  |
      | opdracht.geraamde_waarde | <waarde> |
    En "social_return.drempel" is <drempel>
    Als de toets wordt uitgevoerd
    Dan is "social_return.van_toepassing" <uitkomst>

    Voorbeelden:
      | waarde       | drempel   | uitkomst |
      | € 100.000    | € 100.000 | ja       |
      | € 99.999,99  | € 100.000 | nee      |
      | € 100.000    | onbekend  | onbekend |
      | onbekend     | € 100.000 | onbekend |
