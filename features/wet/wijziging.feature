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
      | € 215.999,99  | ja       |
      | € 216.000     | onbekend |
      | € -215.999,99 | ja       |
      | € -216.000    | onbekend |

  @regel(aw-2.163b) @regel(aw-2.163a-b) @regel(europees-deel-2) @regel(aw-3.80d-onvoorzien)
  Abstract Scenario: Een kleine wijziging is beslist zonder CPV-code
    Gegeven "opdracht.cpv" is onbekend
    En "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.gekozen_procedure" is europees
    En "contract.oorspronkelijke_waarde" is € 5.000.000
    En "wijziging.aard_gelijk" is ja
    En "wijziging.cumulatief" is <cumulatief>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | opdrachtgever   | sector | cumulatief   | uitkomst |
      | gemeente        | nee    | € 200.000    | ja       |
      | gemeente        | nee    | € 215.999,99 | ja       |
      | gemeente        | nee    | € 216.000    | onbekend |
      | rijk            | nee    | € 139.999,99 | ja       |
      | rijk            | nee    | € 140.000    | onbekend |
      | speciale_sector | ja     | € 431.999,99 | ja       |
      | speciale_sector | ja     | € 432.000    | onbekend |

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

  @regel(aw-2.163b-netto) @regel(aw-2.163a-een-grond)
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

  @regel(aw-2.163b-percentage) @regel(aw-2.163b) @regel(aw-2.163a-geldt-breed) @regel(europees-deel-2)
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

  @regel(aw-2.163c) @regel(aw-2.163a-geen-grond)
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

  # --- Concessies (artikel 2a.53) ---

  @regel(aw-2.163b) @regel(aw-2.163b-percentage) @regel(aw-2a.53-geldt) @regel(aw-2.163a-b)
  Abstract Scenario: Bij een concessie is het altijd 10%, ook voor werken, en telt de drempel voor concessies
    Gegeven de feiten
      | opdracht.soort                  | <soort>      |
      | opdracht.cpv                    | <cpv>        |
      | contract.oorspronkelijke_waarde | <waarde>     |
      | wijziging.aard_gelijk           | ja           |
      | wijziging.cumulatief            | <cumulatief> |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.deel_2_geldt" ja
    En is "wijziging.grens_percentage" 10%
    En is "wijziging.grond_kleine_wijziging" <grond>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | soort              | cpv      | waarde       | cumulatief     | grond | uitkomst |
      | concessie_diensten | 90910000 | € 10.000.000 | € 999.999,99   | ja    | ja       |
      | concessie_diensten | 90910000 | € 10.000.000 | € 1.000.000    | nee   | onbekend |
      | concessie_werken   | 45210000 | € 10.000.000 | € 999.999,99   | ja    | ja       |
      | concessie_werken   | 45210000 | € 10.000.000 | € 1.000.000    | nee   | onbekend |
      | concessie_werken   | 45210000 | € 10.000.000 | € 1.200.000    | nee   | onbekend |
      | concessie_diensten | 90910000 | € 99.000.000 | € 5.403.999,99 | ja    | ja       |
      | concessie_diensten | 90910000 | € 99.000.000 | € 5.404.000    | nee   | onbekend |

  @regel(aw-2.163d) @regel(aw-2.163e) @regel(aw-2a.53-twijfel)
  Abstract Scenario: Bij een concessie blijft de helft de grens, de andere gronden blijven open
    Gegeven de feiten
      | opdrachtgever.soort               | <opdrachtgever>    |
      | opdracht.dient_sectoractiviteit   | <sector>           |
      | opdracht.soort                    | concessie_diensten |
      | opdracht.cpv                      | 90910000           |
      | contract.oorspronkelijke_waarde   | € 10.000.000       |
      | wijziging.eerder_netto            | € 0                |
      | wijziging.noodzakelijk_aanvullend | ja                 |
      | wijziging.onvoorzien              | nee                |
      | wijziging.bedrag                  | <bedrag>           |
      | wijziging.clausule_in_stukken     | nee                |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_noodzakelijke_aanvulling" <grond>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>
    En is "wijziging.twijfel_helft_concessie" <twijfel>

    Voorbeelden:
      | opdrachtgever   | sector | bedrag         | grond | uitkomst | twijfel |
      | gemeente        | nee    | € 5.000.000    | ja    | ja       | nee     |
      | gemeente        | nee    | € 5.000.000,01 | nee   | onbekend | nee     |
      | speciale_sector | ja     | € 5.000.000    | ja    | ja       | nee     |
      | speciale_sector | ja     | € 5.000.000,01 | nee   | onbekend | ja      |

  @regel(aw-2a.53-geldt) @regel(aw-2.163a-geldt)
  Abstract Scenario: Voor sociale concessies gelden de regels voor wijzigen niet
    Gegeven de feiten
      | opdracht.soort                  | concessie_diensten |
      | opdracht.cpv                    | <cpv>              |
      | contract.oorspronkelijke_waarde | € 10.000.000       |
      | wijziging.herzieningsclausule   | ja                 |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.deel_2_geldt" <geldt>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | cpv      | geldt    | uitkomst |
      | 90910000 | ja       | ja       |
      | 85300000 | nee      | onbekend |
      | onbekend | onbekend | onbekend |

  # --- Deel 3 (artikel 3.80d) ---

  @regel(aw-3.80d-aanvulling) @regel(aw-3.80d-onvoorzien) @regel(aw-3.80d-geldt)
  Abstract Scenario: In deel 3 is er geen percentage voor aanvullend of onvoorzien werk
    Gegeven de feiten
      | opdrachtgever.soort               | <opdrachtgever> |
      | opdracht.dient_sectoractiviteit   | <sector>        |
      | wijziging.eerder_netto            | € 0             |
      | wijziging.bedrag                  | € 800.000       |
      | wijziging.noodzakelijk_aanvullend | <aanvullend>    |
      | wijziging.onvoorzien              | <onvoorzien>    |
      | wijziging.aard_gelijk             | <aard>          |
      | wijziging.herzieningsclausule     | nee             |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>
    En is "wijziging.aankondiging_verplicht" <aankondiging>

    Voorbeelden:
      | opdrachtgever   | sector | aanvullend | onvoorzien | aard | uitkomst | aankondiging |
      | speciale_sector | ja     | ja         | nee        | ja   | ja       | ja           |
      | speciale_sector | ja     | nee        | ja         | ja   | ja       | ja           |
      | speciale_sector | ja     | nee        | ja         | nee  | onbekend | nee          |
      | speciale_sector | ja     | onbekend   | nee        | ja   | onbekend | onbekend     |
      | gemeente        | nee    | ja         | nee        | ja   | onbekend | nee          |

  @regel(aw-2.163b) @regel(aw-3.80d-geldt)
  Abstract Scenario: In deel 3 tellen de drempels van deel 3, en blijft het 10 of 15%
    Gegeven de feiten
      | opdrachtgever.soort             | speciale_sector |
      | opdracht.dient_sectoractiviteit | ja              |
      | opdracht.soort                  | <soort>         |
      | opdracht.cpv                    | <cpv>           |
      | contract.oorspronkelijke_waarde | <waarde>        |
      | wijziging.aard_gelijk           | ja              |
      | wijziging.cumulatief            | <cumulatief>    |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_kleine_wijziging" <grond>

    Voorbeelden:
      | soort    | cpv      | waarde       | cumulatief     | grond |
      | diensten | 77310000 | € 1.000.000  | € 99.999,99    | ja    |
      | diensten | 77310000 | € 1.000.000  | € 100.000      | nee   |
      | diensten | 77310000 | € 9.000.000  | € 431.999,99   | ja    |
      | diensten | 77310000 | € 9.000.000  | € 432.000      | nee   |
      | werken   | 45210000 | € 10.000.000 | € 1.499.999,99 | ja    |
      | werken   | 45210000 | € 10.000.000 | € 1.500.000    | nee   |

  @regel(aw-3.80d-geldt) @regel(aw-3.80d-geldt-licht)
  Abstract Scenario: Na de lichte procedure van deel 3 is niet zeker of de regels gelden
    Gegeven de feiten
      | opdrachtgever.soort             | speciale_sector |
      | opdracht.dient_sectoractiviteit | ja              |
      | opdracht.cpv                    | 85300000        |
      | contract.oorspronkelijke_waarde | € 2.000.000     |
      | opdracht.gekozen_procedure      | <procedure>     |
      | opdracht.ruime_uitleg_sas       | <ruim>          |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.deel_2_geldt" <geldt>

    Voorbeelden:
      | procedure | ruim     | geldt    |
      | europees  | onbekend | ja       |
      | sas       | onbekend | onbekend |
      | sas       | ja       | ja       |
      | sas       | nee      | nee      |

  # --- Onder de drempel, uitgezonderd en geen grond ---

  @regel(was-europees)
  Abstract Scenario: Ruim boven de drempel van nu was de opdracht toen Europees
    Gegeven "contract.oorspronkelijke_waarde" is <waarde>
    En "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.viel_onder_deel_2" <uitkomst>
    En wordt <vraag> naar "wijziging.viel_onder_deel_2"

    Voorbeelden:
      | waarde       | cpv      | uitkomst | vraag         |
      | € 237.600    | 77310000 | ja       | niet gevraagd |
      | € 237.599,99 | 77310000 | onbekend | gevraagd      |
      | € 825.000    | onbekend | ja       | niet gevraagd |
      | € 824.999,99 | 85300000 | onbekend | gevraagd      |

  @regel(was-niet-europees) @regel(drempel-bereikt)
  Abstract Scenario: Ruim onder de drempel van nu was de opdracht toen niet Europees, en telt het totaal
    Gegeven "opdracht.geraamde_waarde" is <geheel>
    En "contract.oorspronkelijke_waarde" is <waarde>
    En "opdracht.cpv" is <cpv>
    En "wijziging.cumulatief" is <cumulatief>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.viel_onder_deel_2" <toen>
    En is "wijziging.drempel_bereikt" <bereikt>

    Voorbeelden:
      | geheel       | waarde       | cpv      | cumulatief  | toen     | bereikt  |
      | € 200.879,99 | € 200.879,99 | 77310000 | € 15.120,01 | nee      | ja       |
      | € 200.879,99 | € 200.879,99 | 77310000 | € 15.120    | nee      | nee      |
      | € 200.880    | € 200.879,99 | 77310000 | € 15.120,01 | onbekend | onbekend |
      | € 200.000    | € 200.880    | 77310000 | € 16.000    | onbekend | onbekend |
      | € 900.000    | € 150.000    | 77310000 | € 66.000    | onbekend | onbekend |
      | onbekend     | € 150.000    | 77310000 | € 66.000    | onbekend | onbekend |
      | € 200.000    | € 200.000    | onbekend | € 16.000    | nee      | onbekend |
      | € 200.000    | € 200.000    | onbekend | € 550.000   | nee      | ja       |
      | € 697.499,99 | € 697.499,99 | 85300000 | € 52.500,01 | nee      | ja       |

  @regel(aw-2.163b-grens)
  Abstract Scenario: De grens voor kleine wijzigingen wordt alleen genoemd waar zij geldt
    Gegeven de feiten
      | opdrachtgever.soort             | <opdrachtgever> |
      | opdracht.gesubsidieerd_bouwwerk | nee             |
      | opdracht.soort                  | <soort>         |
      | opdracht.cpv                    | <cpv>           |
      | contract.oorspronkelijke_waarde | € 10.000.000    |
      | wijziging.viel_onder_deel_2     | <europees>      |
      | uitzondering.beroep             | <beroep>        |
      | inbesteden.toezicht             | ja              |
      | inbesteden.aandeel_activiteiten | 90%             |
      | inbesteden.prive_kapitaal       | nee             |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.deel_2_geldt" <geldt>
    En is "wijziging.grens_bedrag" <grens>

    Voorbeelden:
      | opdrachtgever              | soort              | cpv      | europees | beroep     | geldt    | grens       |
      | gemeente                   | diensten           | 77310000 | ja       | geen       | ja       | € 216.000   |
      | gemeente                   | concessie_werken   | 45000000 | ja       | geen       | ja       | € 1.000.000 |
      | gemeente                   | concessie_diensten | 63712400 | ja       | geen       | ja       | € 1.000.000 |
      | gemeente                   | concessie_diensten | 85300000 | ja       | geen       | nee      | onbekend    |
      | gemeente                   | diensten           | 77310000 | nee      | geen       | nee      | onbekend    |
      | gemeente                   | diensten           | 77310000 | onbekend | geen       | ja       | € 216.000   |
      | gemeente                   | diensten           | 77310000 | ja       | inbesteden | nee      | onbekend    |
      | niet_aanbestedingsplichtig | diensten           | 77310000 | ja       | geen       | nee      | onbekend    |

  @regel(aw-2.163b-grens)
  Scenario: Is niet bekend of de opdracht Europees was, dan blijft de grens open
    Gegeven "contract.oorspronkelijke_waarde" is € 216.000
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grens_bedrag" onbekend
    En wordt gevraagd naar "wijziging.viel_onder_deel_2"

  @regel(wijzigen-sociale-concessie)
  Abstract Scenario: Alleen bij een Europese sociale concessie zegt de wet niets over wijzigen
    Gegeven de feiten
      | opdracht.soort                  | <soort>      |
      | opdracht.cpv                    | <cpv>        |
      | contract.oorspronkelijke_waarde | € 10.000.000 |
      | wijziging.viel_onder_deel_2     | <europees>   |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.sociale_concessie" <uitkomst>

    Voorbeelden:
      | soort              | cpv      | europees | uitkomst |
      | concessie_diensten | 85300000 | ja       | ja       |
      | concessie_diensten | 85300000 | nee      | nee      |
      | concessie_diensten | 63712400 | ja       | nee      |
      | concessie_werken   | 85300000 | ja       | nee      |
      | diensten           | 85300000 | ja       | nee      |
      | concessie_diensten | onbekend | ja       | onbekend |

  @regel(wijzigen-buiten-de-wet)
  Scenario: Wat geen opdracht is, hoeft ook bij een wijziging niet te worden aanbesteed
    Gegeven "opdracht.aard" is subsidie
    En "opdracht.afdwingbare_tegenprestatie" is nee
    Als de toets wordt uitgevoerd
    Dan is "wijziging.zonder_nieuwe_aanbesteding" ja

  @regel(aw-2.163a-onder-drempel) @regel(aw-2.163a-drempel) @regel(drempel-bereikt) @regel(aw-2.163a-analogie) @regel(aw-2.163a-drempel-bereikt)
  Abstract Scenario: Een kleine opdracht mag met de wijziging onder de drempel blijven
    Gegeven "contract.oorspronkelijke_waarde" is € 150.000
    En "wijziging.cumulatief" is <cumulatief>
    En "wijziging.viel_onder_deel_2" is <deel2>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.grond_onder_drempel" <grond>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>
    En is "wijziging.drempel_bereikt" <bereikt>

    Voorbeelden:
      | cumulatief  | deel2    | grond    | uitkomst | bereikt  |
      | € 65.999,99 | nee      | ja       | ja       | nee      |
      | € 66.000    | nee      | nee      | onbekend | ja       |
      | € 65.999,99 | ja       | nee      | onbekend | nee      |
      | € 65.999,99 | onbekend | onbekend | onbekend | nee      |
      | € 66.000    | onbekend | nee      | onbekend | onbekend |

  @regel(aw-2.163a-onder-drempel) @regel(aw-2.163a-drempel)
  Abstract Scenario: Ook een concessie en een opdracht in deel 3 kunnen onder hun drempel blijven
    Gegeven de feiten
      | opdrachtgever.soort             | <opdrachtgever> |
      | opdracht.dient_sectoractiviteit | <sector>        |
      | opdracht.soort                  | <soort>         |
      | opdracht.cpv                    | 77310000        |
      | contract.oorspronkelijke_waarde | <waarde>        |
      | wijziging.cumulatief            | € 100.000       |
      | wijziging.viel_onder_deel_2     | nee             |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>
    En is "wijziging.drempel_bereikt" <bereikt>

    Voorbeelden:
      | opdrachtgever   | sector | soort              | waarde         | uitkomst | bereikt |
      | gemeente        | nee    | concessie_diensten | € 5.303.999,99 | ja       | nee     |
      | gemeente        | nee    | concessie_diensten | € 5.304.000    | onbekend | ja      |
      | speciale_sector | ja     | diensten           | € 331.999,99   | ja       | nee     |
      | speciale_sector | ja     | diensten           | € 332.000      | onbekend | ja      |

  @regel(aw-2.163a-drempel-bereikt) @regel(aw-2.163a-analogie) @regel(aw-2.163a-een-grond)
  Abstract Scenario: Komt een kleine opdracht boven de drempel, dan helpt een grond alleen als u de regels zo leest
    Gegeven de feiten
      | contract.oorspronkelijke_waarde   | € 150.000  |
      | wijziging.viel_onder_deel_2       | nee        |
      | wijziging.cumulatief              | € 66.000   |
      | wijziging.bedrag                  | € 66.000   |
      | wijziging.clausule_in_stukken     | <clausule> |
      | wijziging.clausule_duidelijk      | ja         |
      | wijziging.clausule_verandert_aard | nee        |
      | wijziging.aanvulling_noodzakelijk | nee        |
      | wijziging.niet_te_voorzien        | nee        |
      | wijziging.andere_opdrachtnemer    | nee        |
      | wijziging.aanzienlijke_verruiming | ja         |
      | wijziging.naar_analogie           | <analogie> |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.deel_2_geldt" nee
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | clausule | analogie | uitkomst |
      | nee      | onbekend | nee      |
      | nee      | ja       | nee      |
      | ja       | onbekend | onbekend |
      | ja       | ja       | ja       |
      | ja       | nee      | nee      |

  @regel(aw-2.163a-uitgezonderd) @regel(wijzigen-buiten-de-wet)
  Abstract Scenario: Bij inbesteden en buiten de wet is geen aanbesteding nodig om te wijzigen
    Gegeven de feiten
      | opdrachtgever.soort             | <opdrachtgever> |
      | opdracht.gesubsidieerd_bouwwerk | nee             |
      | uitzondering.beroep             | <beroep>        |
      | inbesteden.toezicht             | ja              |
      | inbesteden.aandeel_activiteiten | <aandeel>       |
      | inbesteden.prive_kapitaal       | nee             |
      | wijziging.cumulatief            | € 300.000       |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.deel_2_geldt" <geldt>
    En is "wijziging.zonder_nieuwe_aanbesteding" <uitkomst>

    Voorbeelden:
      | opdrachtgever              | beroep     | aandeel | geldt | uitkomst |
      | gemeente                   | inbesteden | 80,01%  | nee   | ja       |
      | gemeente                   | inbesteden | 80%     | ja    | onbekend |
      | niet_aanbestedingsplichtig | geen       | 80,01%  | nee   | ja       |

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

  @regel(aw-2.163a-geldt) @regel(aw-2.163a-geldt-breed) @regel(was-europees)
  Abstract Scenario: De regels gelden voor een opdracht die toen Europees was
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    En "wijziging.viel_onder_deel_2" is <europees>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.deel_2_geldt" <uitkomst>

    Voorbeelden:
      | opdrachtgever              | sector | soort            | cpv      | europees | uitkomst |
      | gemeente                   | nee    | werken           | 45210000 | ja       | ja       |
      | rijk                       | nee    | leveringen       | 39000000 | ja       | ja       |
      | gemeente                   | nee    | diensten         | 85300000 | ja       | ja       |
      | gemeente                   | nee    | diensten         | onbekend | ja       | ja       |
      | gemeente                   | nee    | diensten         | 77310000 | nee      | nee      |
      | gemeente                   | nee    | concessie_werken | 45210000 | ja       | ja       |
      | speciale_sector            | ja     | diensten         | 77310000 | ja       | ja       |
      | niet_aanbestedingsplichtig | nee    | diensten         | 77310000 | ja       | nee      |
      | gemeente                   | nee    | onbekend         | 77310000 | nee      | nee      |

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

    Voorbeelden: Een kleine wijziging, een clausule, of een opdracht onder de drempel
      | waarde      | bedrag      | clausule | europees | uitkomst |
      | € 1.000.000 | € 99.999,99 | nee      | ja       | nee      |
      | € 1.000.000 | € 100.000   | nee      | ja       | ja       |
      | € 1.000.000 | € 100.000   | ja       | ja       | nee      |
      | € 1.000.000 | € 100.000   | onbekend | ja       | onbekend |
      | € 180.000   | € 35.999,99 | nee      | nee      | nee      |

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

  @regel(aw-2.82a-verlenging) @regel(voorbehouden-2.82a)
  Abstract Scenario: Een voorbehouden contract blijft binnen drie jaar
    Gegeven de feiten
      | opdracht.soort                     | <soort>     |
      | opdracht.cpv                       | <cpv>       |
      | wijziging.viel_onder_deel_2        | <europees>  |
      | opdracht.voorbehoud                | <voorbehoud> |
      | contract.looptijd                  | 24 maanden  |
      | contract.verlengingen              | 6 maanden   |
      | contract.verlengen_zonder_clausule | ja          |
      | wijziging.verlenging               | <extra>     |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.verlenging_te_lang_2_82a" <uitkomst>

    Voorbeelden:
      | voorbehoud                 | soort      | cpv      | europees | extra     | uitkomst |
      | participatieve_organisatie | diensten   | 85300000 | ja       | 6 maanden | nee      |
      | participatieve_organisatie | diensten   | 85300000 | ja       | 7 maanden | ja       |
      | geen                       | diensten   | 85300000 | ja       | 7 maanden | nee      |
      | participatieve_organisatie | diensten   | 85300000 | ja       | onbekend  | onbekend |
      | participatieve_organisatie | diensten   | 85300000 | nee      | 7 maanden | nee      |
      | participatieve_organisatie | diensten   | 90910000 | ja       | 7 maanden | nee      |
      | participatieve_organisatie | leveringen | 85300000 | ja       | 7 maanden | nee      |

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
      | contract.oorspronkelijke_waarde    | € 230.000  |
      | wijziging.viel_onder_deel_2        | <europees> |
      | opdracht.raamovereenkomst          | <raam>     |
      | contract.looptijd                  | 36 maanden |
      | contract.verlengingen              | 6 maanden  |
      | contract.verlengen_zonder_clausule | ja         |
      | wijziging.verlenging               | <extra>    |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.verlenging_raamovereenkomst_motiveren" <uitkomst>

    Voorbeelden:
      | europees | raam | extra     | uitkomst |
      | ja       | ja   | 6 maanden | nee      |
      | ja       | ja   | 7 maanden | ja       |
      | ja       | nee  | 7 maanden | nee      |
      | ja       | ja   | onbekend  | onbekend |
      | nee      | ja   | 7 maanden | nee      |
      | onbekend | ja   | 7 maanden | onbekend |
      | onbekend | ja   | 6 maanden | nee      |

  @regel(aw-3.80-verlenging) @regel(aw-2.140-verlenging)
  Abstract Scenario: In deel 3 vraagt een raamovereenkomst pas na acht jaar een motivering
    Gegeven de feiten
      | opdrachtgever.soort                | speciale_sector |
      | opdracht.dient_sectoractiviteit    | ja              |
      | opdracht.soort                     | werken          |
      | opdracht.cpv                       | 45210000        |
      | contract.oorspronkelijke_waarde    | € 9.000.000     |
      | opdracht.raamovereenkomst          | ja              |
      | contract.looptijd                  | 84 maanden      |
      | contract.verlengingen              | 0 maanden       |
      | contract.verlengen_zonder_clausule | ja              |
      | wijziging.verlenging               | <extra>         |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.verlenging_raamovereenkomst_motiveren" <uitkomst>

    Voorbeelden:
      | extra      | uitkomst |
      | 12 maanden | nee      |
      | 13 maanden | ja       |
      | onbekend   | onbekend |

  @regel(aw-2.140.2)
  Abstract Scenario: Een losse opdracht wijzigt de raamovereenkomst niet wezenlijk
    Gegeven de feiten
      | opdrachtgever.soort                    | <wie>    |
      | opdracht.dient_sectoractiviteit        | <sector> |
      | opdracht.raamovereenkomst              | <raam>   |
      | wijziging.bij_losse_opdracht           | <los>    |
      | wijziging.aanzienlijke_verruiming      | <ruimer> |
      | wijziging.andere_gegadigden            | nee      |
      | wijziging.evenwicht_naar_opdrachtnemer | nee      |
      | wijziging.materieel_anders             | nee      |
      | wijziging.andere_opdrachtnemer         | nee      |
    Als de toets wordt uitgevoerd
    Dan is "wijziging.raamvoorwaarden_gewijzigd" <uitkomst>

    Voorbeelden:
      | wie             | sector | raam | los | ruimer   | uitkomst |
      | gemeente        | nee    | ja   | ja  | ja       | ja       |
      | gemeente        | nee    | ja   | ja  | nee      | nee      |
      | gemeente        | nee    | ja   | nee | ja       | nee      |
      | gemeente        | nee    | nee  | ja  | ja       | nee      |
      | gemeente        | nee    | ja   | ja  | onbekend | onbekend |
      | speciale_sector | ja     | ja   | ja  | ja       | nee      |
