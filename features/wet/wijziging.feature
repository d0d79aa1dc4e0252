# language: nl
Functionaliteit: Een lopend contract wijzigen (artikel 2.163a tot en met 2.163g)

  Achtergrond:
    Gegeven de toets "contract"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort            | gemeente    |
      | opdracht.soort                 | diensten    |
      | opdracht.cpv                   | 77310000    |
      | contract.oorspronkelijke_waarde | € 1.000.000 |
      | contract.wijzigen               | ja          |

  # --- Kleine wijziging ---

  @regel(aw-2.163b) @regel(aw-2.163b-aandeel) @regel(aw-2.163b-percentage) @regel(aw-2.163a-b)
  Abstract Scenario: Onder 10% mag bij diensten, precies 10% niet meer
    Gegeven "wijziging.aard_gelijk" is ja
    En "wijziging.cumulatief" is <cumulatief>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_kleine_wijziging" <grond>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | cumulatief   | grond | uitkomst |
      | € 99.999,99  | ja    | ja       |
      | € 100.000    | nee   | onbekend |
      | € -99.999,99 | ja    | ja       |
      | € -100.000   | nee   | onbekend |

  @regel(aw-2.163b) @regel(aw-2.163b-percentage)
  Abstract Scenario: Onder 15% mag bij werken, precies 15% niet meer
    Gegeven "opdracht.soort" is werken
    En "opdracht.cpv" is 45210000
    En "wijziging.aard_gelijk" is ja
    En "wijziging.cumulatief" is <cumulatief>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_kleine_wijziging" <grond>

    Voorbeelden:
      | cumulatief   | grond |
      | € 149.999,99 | ja    |
      | € 150.000    | nee   |

  @regel(aw-2.163b)
  Abstract Scenario: Het percentage wordt niet afgerond
    Gegeven "contract.oorspronkelijke_waarde" is <waarde>
    En "wijziging.aard_gelijk" is ja
    En "wijziging.cumulatief" is <cumulatief>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_kleine_wijziging" <grond>

    Voorbeelden:
      | waarde         | cumulatief  | grond |
      | € 1.000.000,04 | € 100.000   | ja    |
      | € 999.999,96   | € 100.000   | nee   |
      | € 123.456,78   | € 12.345,67 | ja    |
      | € 123.456,78   | € 12.345,68 | nee   |

  @regel(aw-2.163b)
  Abstract Scenario: Ook onder het percentage moet het bedrag lager zijn dan de drempel
    Gegeven "contract.oorspronkelijke_waarde" is € 5.000.000
    En "wijziging.aard_gelijk" is ja
    En "wijziging.cumulatief" is <cumulatief>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_kleine_wijziging" <grond>

    Voorbeelden:
      | cumulatief   | grond |
      | € 215.999,99  | ja    |
      | € 216.000     | nee   |
      | € -215.999,99 | ja    |
      | € -216.000    | nee   |

  @regel(aw-2.163b)
  Scenario: De drempel van de dag van de wijziging telt
    Gegeven "contract.oorspronkelijke_waarde" is € 5.000.000
    En "wijziging.aard_gelijk" is ja
    En "wijziging.cumulatief" is € 216.000
    Als de toets wordt uitgevoerd op 31 december 2025 en op 1 januari 2026
    Dan verandert "wijziging.grond_kleine_wijziging" van ja naar nee

  @regel(aw-2.163b)
  Abstract Scenario: Bij een sociale dienst telt de drempel voor sociale diensten
    Gegeven "opdracht.cpv" is 85300000
    En "contract.oorspronkelijke_waarde" is € 9.000.000
    En "wijziging.aard_gelijk" is ja
    En "wijziging.cumulatief" is <cumulatief>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_kleine_wijziging" <grond>

    Voorbeelden:
      | cumulatief   | grond |
      | € 749.999,99 | ja    |
      | € 750.000    | nee   |

  @regel(aw-2.163b)
  Abstract Scenario: Onder de laagste drempel is de CPV-code niet nodig
    Gegeven "opdracht.cpv" is onbekend
    En "contract.oorspronkelijke_waarde" is € 5.000.000
    En "wijziging.aard_gelijk" is ja
    En "wijziging.cumulatief" is <cumulatief>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_kleine_wijziging" <grond>

    Voorbeelden:
      | cumulatief    | grond    |
      | € 139.999,99  | ja       |
      | € 140.000     | onbekend |
      | € -139.999,99 | ja       |
      | € -140.000    | onbekend |

  @regel(aw-2.163b-grens)
  Abstract Scenario: Het grensbedrag is het laagste van drempel en percentage
    Gegeven "contract.oorspronkelijke_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grens_bedrag" <grens>

    Voorbeelden:
      | waarde      | grens     |
      | € 1.000.000 | € 100.000 |
      | € 2.160.000 | € 216.000 |
      | € 5.000.000 | € 216.000 |

  @regel(aw-2.163b-netto)
  Abstract Scenario: Eerdere wijzigingen tellen netto mee
    Gegeven "wijziging.eerder_netto" is <eerder>
    En "wijziging.bedrag" is € 60.000
    En "wijziging.aard_gelijk" is ja
    Als de toets wordt uitgevoerd
    Dan is "wijziging.cumulatief" <samen>
    En is "wijziging.grond_kleine_wijziging" <grond>

    Voorbeelden:
      | eerder      | samen       | grond |
      | € 0         | € 60.000    | ja    |
      | € 39.999,99 | € 99.999,99 | ja    |
      | € 40.000    | € 100.000   | nee   |
      | € -20.000   | € 40.000    | ja    |

  @regel(aw-2.163b-netto)
  Scenario: Zonder eerdere wijzigingen te kennen blijft het totaal open
    Gegeven "wijziging.bedrag" is € 60.000
    En "wijziging.aard_gelijk" is ja
    Als de toets wordt uitgevoerd
    Dan is "wijziging.cumulatief" onbekend
    En is "wijziging.grond_kleine_wijziging" onbekend
    En wordt gevraagd naar "wijziging.eerder_netto"

  @regel(aw-2.163b-aard) @regel(aw-2.163b)
  Abstract Scenario: De algemene aard moet gelijk blijven
    Gegeven "wijziging.cumulatief" is € 20.000
    En "wijziging.zelfde_prestatie" is <zelfde>
    En "wijziging.andere_opdrachtnemer" is nee
    Als de toets wordt uitgevoerd
    Dan is "wijziging.aard_gelijk" <aard>
    En is "wijziging.grond_kleine_wijziging" <aard>

    Voorbeelden:
      | zelfde   | aard     |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(aw-2.163f-andere-grond)
  Abstract Scenario: Een andere opdrachtnemer kan niet als kleine wijziging
    Gegeven "wijziging.cumulatief" is € 0
    En "wijziging.zelfde_prestatie" is ja
    En "wijziging.andere_opdrachtnemer" is <andere>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_kleine_wijziging" <grond>

    Voorbeelden:
      | andere   | grond    |
      | nee      | ja       |
      | ja       | nee      |
      | onbekend | onbekend |

  @regel(aw-2.163b-percentage) @regel(aw-2.163b)
  Scenario: Zonder soort opdracht is het percentage onbekend
    Gegeven "opdracht.soort" is onbekend
    En "wijziging.aard_gelijk" is ja
    En "wijziging.cumulatief" is € 120.000
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grens_percentage" onbekend
    En is "wijziging.grond_kleine_wijziging" onbekend
    En wordt gevraagd naar "opdracht.soort"

  @regel(aw-2.163a-b)
  Scenario: Zonder de aard te kennen blijft een kleine wijziging open
    Gegeven "wijziging.cumulatief" is € 99.999,99
    En "wijziging.aard_gelijk" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "wijziging.zonder_nieuwe_aanbesteding" onbekend
    En is regel "aw-2.163a-b" onbeslist
    En wordt gevraagd naar "wijziging.zelfde_prestatie"

  # --- Clausule ---

  @regel(aw-2.163c) @regel(aw-2.163c-clausule) @regel(aw-2.163a-c)
  Abstract Scenario: Een duidelijke clausule geeft ruimte, hoe groot de wijziging ook is
    Gegeven "wijziging.cumulatief" is € 900.000
    En "wijziging.clausule_in_stukken" is <stukken>
    En "wijziging.clausule_duidelijk" is <duidelijk>
    En "wijziging.clausule_verandert_aard" is <aard>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_herzieningsclausule" <grond>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | stukken | duidelijk | aard     | grond    | uitkomst |
      | ja      | ja        | nee      | ja       | ja       |
      | nee     | ja        | nee      | nee      | onbekend |
      | ja      | nee       | nee      | nee      | onbekend |
      | ja      | ja        | ja       | nee      | onbekend |
      | ja      | ja        | onbekend | onbekend | onbekend |

  @regel(aw-2.163c)
  Scenario: De hele vraag over de clausule mag ook in een keer
    Gegeven "wijziging.herzieningsclausule" is ja
    Als de toets wordt uitgevoerd
    Dan is "wijziging.zonder_nieuwe_aanbesteding" ja op grond van regel "aw-2.163a-c"

  # --- Noodzakelijke aanvulling ---

  @regel(aw-2.163d) @regel(aw-2.163d-aandeel) @regel(aw-2.163a-d)
  Abstract Scenario: Noodzakelijke aanvulling mag tot en met 50% per wijziging
    Gegeven "wijziging.noodzakelijk_aanvullend" is ja
    En "wijziging.bedrag" is <bedrag>
    En "wijziging.eerder_netto" is € 400.000
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_noodzakelijke_aanvulling" <grond>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | bedrag       | grond | uitkomst |
      | € 500.000    | ja    | ja       |
      | € 500.000,01 | nee   | onbekend |

  @regel(aw-2.163d) @regel(aw-2.163a-d)
  Abstract Scenario: Zonder noodzaak of bedrag blijft de aanvulling open
    Gegeven "wijziging.noodzakelijk_aanvullend" is <noodzakelijk>
    En "wijziging.bedrag" is <bedrag>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_noodzakelijke_aanvulling" onbekend
    En is "wijziging.zonder_nieuwe_aanbesteding" onbekend
    En is regel "aw-2.163d" onbeslist
    En is regel "aw-2.163a-d" onbeslist
    En wordt gevraagd naar "<vraag>"

    Voorbeelden:
      | noodzakelijk | bedrag    | vraag                             |
      | onbekend     | € 500.000 | wijziging.aanvulling_noodzakelijk |
      | ja           | onbekend  | wijziging.bedrag                  |

  @regel(aw-2.163d-noodzaak)
  Abstract Scenario: Alle voorwaarden voor de aanvulling moeten kloppen
    Gegeven de feiten
      | wijziging.bedrag                | € 300.000 |
      | wijziging.aanvulling_noodzakelijk | <noodzaak>  |
      | wijziging.clausule_in_stukken   | <stukken> |
      | wijziging.wissel_niet_mogelijk  | <wissel>  |
      | wijziging.wissel_ongemak        | <ongemak> |
      | wijziging.andere_opdrachtnemer  | <andere>  |
      | wijziging.ontwijking            | <ontwijking> |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.noodzakelijk_aanvullend" <uitkomst>

    Voorbeelden:
      | noodzaak | stukken | wissel | ongemak  | andere | ontwijking | uitkomst |
      | ja       | nee     | ja     | ja       | nee    | nee        | ja       |
      | nee      | nee     | ja     | ja       | nee    | nee        | nee      |
      | ja       | ja      | ja     | ja       | nee    | nee        | nee      |
      | ja       | nee     | nee    | ja       | nee    | nee        | nee      |
      | ja       | nee     | ja     | nee      | nee    | nee        | nee      |
      | ja       | nee     | ja     | ja       | ja     | nee        | nee      |
      | ja       | nee     | ja     | ja       | nee    | ja         | nee      |
      | ja       | nee     | ja     | onbekend | nee    | nee        | onbekend |

  # --- Onvoorzien ---

  @regel(aw-2.163e) @regel(aw-2.163a-e)
  Abstract Scenario: Onvoorziene omstandigheden tot en met 50% per wijziging
    Gegeven "wijziging.onvoorzien" is ja
    En "wijziging.aard_gelijk" is <aard>
    En "wijziging.bedrag" is <bedrag>
    En "wijziging.eerder_netto" is € 400.000
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_onvoorzien" <grond>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | aard     | bedrag       | grond    | uitkomst |
      | ja       | € 500.000    | ja       | ja       |
      | ja       | € 500.000,01 | nee      | onbekend |
      | nee      | € 10.000     | nee      | onbekend |
      | onbekend | € 500.000    | onbekend | onbekend |

  @regel(aw-2.163e-onvoorzien)
  Abstract Scenario: Niet te voorzien en geen ontwijking
    Gegeven "wijziging.niet_te_voorzien" is <voorzien>
    En "wijziging.ontwijking" is <ontwijking>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.onvoorzien" <uitkomst>

    Voorbeelden:
      | voorzien | ontwijking | uitkomst |
      | ja       | nee        | ja       |
      | nee      | nee        | nee      |
      | ja       | ja         | nee      |
      | ja       | onbekend   | onbekend |

  # --- Andere opdrachtnemer ---

  @regel(aw-2.163f) @regel(aw-2.163a-f)
  Abstract Scenario: Vervanging door een clausule
    Gegeven "wijziging.andere_opdrachtnemer" is <andere>
    En "wijziging.vervanging_in_clausule" is <clausule>
    En "wijziging.rechtsopvolging" is nee
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_vervanging" <grond>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | andere | clausule | grond    | uitkomst |
      | ja     | ja       | ja       | ja       |
      | ja     | nee      | nee      | onbekend |
      | nee    | ja       | nee      | onbekend |
      | ja     | onbekend | onbekend | onbekend |

  @regel(aw-2.163f)
  Abstract Scenario: Vervanging na een fusie vraagt een geschikte opvolger zonder andere grote wijzigingen
    Gegeven de feiten
      | wijziging.andere_opdrachtnemer         | ja            |
      | wijziging.vervanging_in_clausule       | nee           |
      | wijziging.rechtsopvolging              | <opvolging>   |
      | wijziging.opvolger_geschikt            | <geschikt>    |
      | wijziging.andere_gegadigden            | <gegadigden>  |
      | wijziging.evenwicht_naar_opdrachtnemer | <evenwicht>   |
      | wijziging.aanzienlijke_verruiming      | <verruiming>  |
      | wijziging.ontwijking                   | <ontwijking>  |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_vervanging" <grond>

    Voorbeelden:
      | opvolging | geschikt | gegadigden | evenwicht | verruiming | ontwijking | grond    |
      | ja        | ja       | nee        | nee       | nee        | nee        | ja       |
      | nee       | ja       | nee        | nee       | nee        | nee        | nee      |
      | ja        | nee      | nee        | nee       | nee        | nee        | nee      |
      | ja        | ja       | ja         | nee       | nee        | nee        | nee      |
      | ja        | ja       | nee        | ja        | nee        | nee        | nee      |
      | ja        | ja       | nee        | nee       | ja         | nee        | nee      |
      | ja        | ja       | nee        | nee       | nee        | ja         | nee      |
      | ja        | onbekend | nee        | nee       | nee        | nee        | onbekend |

  # --- Niet wezenlijk ---

  @regel(aw-2.163g) @regel(aw-2.163g-wezenlijk) @regel(aw-2.163a-g)
  Abstract Scenario: Een wijziging is wezenlijk zodra een van de gronden er is
    Gegeven de feiten
      | wijziging.cumulatief                   | € 300.000    |
      | wijziging.andere_gegadigden            | <gegadigden> |
      | wijziging.evenwicht_naar_opdrachtnemer | <evenwicht>  |
      | wijziging.aanzienlijke_verruiming      | <verruiming> |
      | wijziging.materieel_anders             | <anders>     |
      | wijziging.andere_opdrachtnemer         | nee          |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_niet_wezenlijk" <grond>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | gegadigden | evenwicht | verruiming | anders   | grond    | uitkomst |
      | nee        | nee       | nee        | nee      | ja       | ja       |
      | ja         | nee       | nee        | nee      | nee      | onbekend |
      | nee        | ja        | nee        | nee      | nee      | onbekend |
      | nee        | nee       | ja         | nee      | nee      | onbekend |
      | nee        | nee       | nee        | ja       | nee      | onbekend |
      | nee        | nee       | nee        | onbekend | onbekend | onbekend |

  @regel(aw-2.163g-wezenlijk)
  Scenario: Een wissel buiten artikel 2.163f is altijd wezenlijk
    Gegeven de feiten
      | wijziging.andere_gegadigden            | nee |
      | wijziging.evenwicht_naar_opdrachtnemer | nee |
      | wijziging.aanzienlijke_verruiming      | nee |
      | wijziging.materieel_anders             | nee |
      | wijziging.andere_opdrachtnemer         | ja  |
      | wijziging.vervanging_in_clausule       | nee |
      | wijziging.rechtsopvolging              | nee |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.wezenlijk" ja
    En is "wijziging.grond_niet_wezenlijk" nee

  @regel(aw-2.163g-wezenlijk) @regel(aw-2.163f)
  Scenario: Een wissel die artikel 2.163f toelaat, maakt de wijziging niet wezenlijk
    Gegeven de feiten
      | wijziging.andere_gegadigden            | nee |
      | wijziging.evenwicht_naar_opdrachtnemer | nee |
      | wijziging.aanzienlijke_verruiming      | nee |
      | wijziging.materieel_anders             | nee |
      | wijziging.andere_opdrachtnemer         | ja  |
      | wijziging.vervanging_in_clausule       | ja  |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.wezenlijk" nee
    En is "wijziging.grond_vervanging" ja

  # --- Onder de drempel en geen grond ---

  @regel(aw-2.163a-onder-drempel) @regel(aw-2.163a-drempel)
  Abstract Scenario: Een kleine opdracht mag met de wijziging onder de drempel blijven
    Gegeven "contract.oorspronkelijke_waarde" is € 150.000
    En "wijziging.cumulatief" is <cumulatief>
    En "wijziging.viel_onder_deel_2" is <deel2>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_onder_drempel" <grond>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | cumulatief  | deel2    | grond    | uitkomst |
      | € 65.999,99 | nee      | ja       | ja       |
      | € 66.000    | nee      | nee      | onbekend |
      | € 65.999,99 | ja       | nee      | onbekend |
      | € 65.999,99 | onbekend | onbekend | onbekend |

  @regel(aw-2.163a-geen-grond)
  Scenario: Zonder enige grond is een nieuwe aanbesteding nodig
    Gegeven de feiten
      | wijziging.cumulatief                   | € 300.000 |
      | wijziging.bedrag                       | € 300.000 |
      | wijziging.clausule_in_stukken          | nee       |
      | wijziging.aanvulling_noodzakelijk      | nee       |
      | wijziging.niet_te_voorzien             | nee       |
      | wijziging.andere_opdrachtnemer         | nee       |
      | wijziging.aanzienlijke_verruiming      | ja        |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.zonder_nieuwe_aanbesteding" nee op grond van regel "aw-2.163a-geen-grond"
    En wordt niet gevraagd naar "wijziging.zelfde_prestatie"

  @regel(aw-2.163a-geen-grond)
  Scenario: Zolang één grond open is, staat een nieuwe aanbesteding niet vast
    Gegeven de feiten
      | wijziging.cumulatief              | € 300.000 |
      | wijziging.bedrag                  | € 300.000 |
      | wijziging.clausule_in_stukken     | onbekend  |
      | wijziging.aanvulling_noodzakelijk | nee       |
      | wijziging.niet_te_voorzien        | nee       |
      | wijziging.andere_opdrachtnemer    | nee       |
      | wijziging.aanzienlijke_verruiming | ja        |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.zonder_nieuwe_aanbesteding" onbekend
    En is regel "aw-2.163a-geen-grond" onbeslist
    En wordt gevraagd naar "wijziging.clausule_in_stukken"

  @regel(aw-2.163a-geldt)
  Abstract Scenario: De regels gelden voor werken, leveringen en diensten van aanbestedende diensten
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.soort" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.deel_2_geldt" <uitkomst>

    Voorbeelden:
      | opdrachtgever              | soort              | uitkomst |
      | gemeente                   | werken             | ja       |
      | rijk                       | leveringen         | ja       |
      | gemeente                   | concessie_werken   | nee      |
      | niet_aanbestedingsplichtig | diensten           | nee      |
      | speciale_sector            | diensten           | onbekend |
      | gemeente                   | onbekend           | onbekend |

  @regel(aw-2.163a-geen-grond)
  Abstract Scenario: Voor concessies en speciale sectoren blijft het open
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.soort" is <soort>
    En "wijziging.herzieningsclausule" is ja
    Als de toets wordt uitgevoerd
    Dan is "wijziging.zonder_nieuwe_aanbesteding" onbekend

    Voorbeelden:
      | opdrachtgever   | soort              |
      | gemeente        | concessie_diensten |
      | speciale_sector | diensten           |

  # --- Aankondiging ---

  @regel(aw-2.163d-aankondiging)
  Abstract Scenario: Alleen bij een aanvulling of onvoorziene omstandigheden is een aankondiging nodig
    Gegeven de feiten
      | wijziging.bedrag                  | <bedrag>    |
      | wijziging.eerder_netto            | € 0          |
      | wijziging.noodzakelijk_aanvullend | <aanvulling> |
      | wijziging.onvoorzien              | <onvoorzien> |
      | wijziging.aard_gelijk             | ja           |
      | wijziging.herzieningsclausule     | nee          |
      | wijziging.viel_onder_deel_2       | ja           |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.aankondiging_verplicht" <uitkomst>

    Voorbeelden:
      | bedrag       | aanvulling | onvoorzien | uitkomst |
      | € 500.000    | ja         | nee        | ja       |
      | € 500.000    | nee        | ja         | ja       |
      | € 500.000,01 | ja         | ja         | nee      |
      | € 500.000    | nee        | nee        | nee      |
      | € 500.000    | onbekend   | nee        | onbekend |

  @regel(aw-2.163d-andere-grond)
  Abstract Scenario: Mag de wijziging ook op een andere grond, dan is een aankondiging niet nodig
    Gegeven de feiten
      | wijziging.bedrag              | <bedrag>      |
      | wijziging.eerder_netto        | € 0           |
      | wijziging.onvoorzien          | ja            |
      | wijziging.aard_gelijk         | ja            |
      | wijziging.herzieningsclausule | <clausule>    |
      | wijziging.viel_onder_deel_2   | <europees>    |
    En "contract.oorspronkelijke_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.aankondiging_verplicht" <uitkomst>
    En is "wijziging.zonder_nieuwe_aanbesteding" ja

    Voorbeelden: Een kleine wijziging, een clausule, of onder de drempel
      | waarde      | bedrag      | clausule | europees | uitkomst |
      | € 1.000.000 | € 99.999,99 | nee      | ja       | nee      |
      | € 1.000.000 | € 100.000   | nee      | ja       | ja       |
      | € 1.000.000 | € 100.000   | ja       | ja       | nee      |
      | € 1.000.000 | € 100.000   | onbekend | ja       | onbekend |
      | € 180.000   | € 35.999,99 | nee      | nee      | nee      |
      | € 180.000   | € 36.000    | nee      | nee      | ja       |

  # --- Verlengen ---

  @regel(aw-2.163a-verlenging)
  Abstract Scenario: Verlengen buiten het contract om is een wijziging
    Gegeven "contract.verlengen_zonder_clausule" is <buiten>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.verlenging_is_wijziging" <uitkomst>

    Voorbeelden:
      | buiten   | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(looptijd-na-verlenging) @regel(looptijd-zonder-verlenging)
  Abstract Scenario: De verlenging telt bij de looptijd
    Gegeven de feiten
      | contract.looptijd                  | 24 maanden |
      | contract.verlengingen              | 12 maanden |
      | contract.verlengen_zonder_clausule | <buiten>   |
      | wijziging.verlenging               | <extra>    |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.looptijd_na_verlenging" <totaal>

    Voorbeelden:
      | buiten   | extra     | totaal     |
      | ja       | 6 maanden | 42 maanden |
      | nee      | onbekend  | 36 maanden |
      | ja       | onbekend  | onbekend   |
      | onbekend | 6 maanden | onbekend   |

  @regel(aw-2.82a-verlenging)
  Abstract Scenario: Een voorbehouden contract blijft binnen drie jaar
    Gegeven de feiten
      | opdracht.cpv                       | 85300000    |
      | opdracht.voorbehoud                | <voorbehoud> |
      | contract.looptijd                  | 24 maanden  |
      | contract.verlengingen              | 6 maanden   |
      | contract.verlengen_zonder_clausule | ja          |
      | wijziging.verlenging               | <extra>     |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.verlenging_te_lang_2_82a" <uitkomst>

    Voorbeelden:
      | voorbehoud                | extra     | uitkomst |
      | participatieve_organisatie | 6 maanden | nee      |
      | participatieve_organisatie | 7 maanden | ja       |
      | geen                      | 7 maanden | nee      |
      | participatieve_organisatie | onbekend  | onbekend |

  @regel(aw-2.82a-verlenging) @regel(aw-2.140-verlenging)
  Scenario: Zonder verlenging buiten het contract om zijn er geen waarschuwingen over de verlenging
    Gegeven de feiten
      | opdracht.cpv                       | 85300000                   |
      | opdracht.voorbehoud                | participatieve_organisatie |
      | opdracht.raamovereenkomst          | ja                         |
      | contract.looptijd                  | 60 maanden                 |
      | contract.verlengingen              | 0 maanden                  |
      | contract.verlengen_zonder_clausule | nee                        |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.verlenging_te_lang_2_82a" nee
    En is "wijziging.verlenging_raamovereenkomst_motiveren" nee

  @regel(aw-2.140-verlenging)
  Abstract Scenario: Een raamovereenkomst die na verlenging langer is dan vier jaar
    Gegeven de feiten
      | opdracht.raamovereenkomst          | <raam>     |
      | contract.looptijd                  | 36 maanden |
      | contract.verlengingen              | 6 maanden  |
      | contract.verlengen_zonder_clausule | ja         |
      | wijziging.verlenging               | <extra>    |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.verlenging_raamovereenkomst_motiveren" <uitkomst>

    Voorbeelden:
      | raam | extra     | uitkomst |
      | ja   | 6 maanden | nee      |
      | ja   | 7 maanden | ja       |
      | nee  | 7 maanden | nee      |
      | ja   | onbekend  | onbekend |

  @regel(aw-2.140.2)
  Abstract Scenario: Een losse opdracht wijzigt de raamovereenkomst niet wezenlijk
    Gegeven de feiten
      | opdracht.raamovereenkomst         | <raam>    |
      | wijziging.bij_losse_opdracht      | <los>     |
      | wijziging.aanzienlijke_verruiming | <ruimer>  |
      | wijziging.andere_gegadigden            | nee |
      | wijziging.evenwicht_naar_opdrachtnemer | nee |
      | wijziging.materieel_anders             | nee |
      | wijziging.andere_opdrachtnemer         | nee |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.raamvoorwaarden_gewijzigd" <uitkomst>

    Voorbeelden:
      | raam | los | ruimer   | uitkomst |
      | ja   | ja  | ja       | ja       |
      | ja   | ja  | nee      | nee      |
      | ja   | nee | ja       | nee      |
      | nee  | ja  | ja       | nee      |
      | ja   | ja  | onbekend | onbekend |
