# language: nl
Functionaliteit: Hoe lang een contract mag duren

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort      | gemeente   |
      | opdracht.soort           | diensten   |
      | opdracht.cpv             | 85300000   |
      | opdracht.geraamde_waarde | € 900.000  |
      | opdracht.raamovereenkomst | nee       |
      | contract.looptijd        | 48 maanden |
      | contract.verlengingen    | 0 maanden  |

  @regel(looptijd-totaal)
  Abstract Scenario: Verlengingen tellen mee
    Gegeven "contract.looptijd" is <looptijd>
    En "contract.verlengingen" is <verlenging>
    Als de toets wordt uitgevoerd
    Dan is "contract.looptijd_totaal" <totaal>

    Voorbeelden:
      | looptijd   | verlenging | totaal     |
      | 24 maanden | 24 maanden | 48 maanden |
      | 3 jaar     | 12 maanden | 4 jaar     |
      | 24 maanden | onbekend   | onbekend   |

  @regel(looptijd-totaal)
  Scenario: Zonder einddatum is er geen totale looptijd
    Gegeven "contract.looptijd" is onbekend
    En "contract.onbepaalde_tijd" is ja
    Als de toets wordt uitgevoerd
    Dan is "contract.looptijd_totaal" onbekend
    En geldt regel "looptijd-totaal" niet
    En wordt niet gevraagd naar "contract.looptijd"

  @regel(looptijd-gewoon) @regel(looptijd-zonder-maximum)
  Abstract Scenario: Een gewone opdracht heeft geen wettelijk maximum
    Gegeven "contract.looptijd" is <looptijd>
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" ja op grond van regel "looptijd-gewoon"
    En is "looptijd.geen_wettelijk_maximum" ja
    En is "looptijd.maximum" onbekend omdat "geen wettelijk maximum"
    En is "looptijd.motivering_verplicht" nee

    Voorbeelden:
      | looptijd    |
      | 12 maanden  |
      | 180 maanden |

  @regel(looptijd-gewoon) @regel(aw-2.140.3)
  Scenario: Een te lange raamovereenkomst is geen gewone opdracht
    Gegeven "opdracht.raamovereenkomst" is ja
    En "contract.looptijd" is 49 maanden
    En "contract.langer_gemotiveerd" is nee
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" nee op grond van regel "aw-2.140.3"
    En geldt regel "looptijd-gewoon" niet

  @regel(looptijd-gewoon) @regel(aw-2.140.3) @regel(aw-2.140.3-maximum-licht)
  Scenario: Is het een raamovereenkomst, dan kan een lange looptijd te lang zijn
    Gegeven "opdracht.raamovereenkomst" is onbekend
    En "contract.looptijd" is 49 maanden
    En "contract.langer_gemotiveerd" is nee
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" onbekend
    En is "looptijd.maximum" onbekend
    En is regel "looptijd-gewoon" onbeslist
    En is regel "aw-2.140.3-maximum-licht" onbeslist
    En wordt gevraagd naar "opdracht.raamovereenkomst"

  @regel(looptijd-zonder-maximum) @regel(looptijd-zonder-maximum-buiten)
  Abstract Scenario: Wanneer er wel een maximum is
    Gegeven "opdracht.raamovereenkomst" is <raam>
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "looptijd.geen_wettelijk_maximum" <uitkomst>

    Voorbeelden:
      | raam     | soort              | cpv      | waarde         | uitkomst |
      | ja       | diensten           | 85300000 | € 900.000      | nee      |
      | ja       | diensten           | 85300000 | € 749.999,99   | ja       |
      | nee      | concessie_diensten | 90910000 | € 5.404.000    | nee      |
      | nee      | concessie_diensten | 90910000 | € 5.403.999,99 | ja       |
      | nee      | concessie_diensten | 85300000 | € 6.000.000    | ja       |
      | onbekend | diensten           | 85300000 | € 900.000      | onbekend |
      | ja       | diensten           | 85300000 | onbekend       | onbekend |
      | nee      | diensten           | 85300000 | onbekend       | ja       |

  @regel(aw-2.140.3) @regel(raam-te-lang-deel-2) @regel(raam-te-lang-deel-2-licht) @regel(aw-2.140.3-maximum) @regel(aw-2.140.3-maximum-licht) @regel(aw-2.140.3-motiveren)
  Abstract Scenario: Een raamovereenkomst duurt vier jaar, langer met een goede uitleg
    Gegeven "opdracht.raamovereenkomst" is ja
    En "contract.verlengingen" is <verlenging>
    En "contract.langer_gemotiveerd" is <gemotiveerd>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" deel_2_sas
    En is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.motivering_verplicht" <motiveren>
    En is "looptijd.maximum" 48 maanden

    Voorbeelden:
      | verlenging | gemotiveerd | toegestaan | motiveren |
      | 0 maanden  | onbekend    | ja         | nee       |
      | 1 maand    | nee         | nee        | ja        |
      | 1 maand    | ja          | ja         | ja        |
      | 1 maand    | onbekend    | onbekend   | ja        |
      | onbekend   | nee         | onbekend   | onbekend  |

  @regel(aw-2.140.3) @regel(raam-te-lang-deel-2) @regel(raam-te-lang-deel-2-licht) @regel(aw-2.140.3-maximum) @regel(aw-2.140.3-maximum-licht) @regel(aw-2.140.3-motiveren)
  Abstract Scenario: In deel 2 gelden de vier jaar vanaf de drempel, voor elke soort
    Gegeven "opdracht.raamovereenkomst" is ja
    En "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "contract.looptijd" is <looptijd>
    En "contract.langer_gemotiveerd" is nee
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.motivering_verplicht" <motiveren>
    En is "looptijd.maximum" <maximum>
    En is "looptijd.termijn_onder_drempel" <onder>

    Voorbeelden:
      | soort      | cpv      | waarde         | looptijd   | regime | toegestaan | motiveren | maximum    | onder |
      | diensten   | 90910000 | € 216.000      | 48 maanden | deel_2 | ja         | nee       | 48 maanden | nee   |
      | diensten   | 90910000 | € 216.000      | 49 maanden | deel_2 | nee        | ja        | 48 maanden | nee   |
      | diensten   | 90910000 | € 215.999,99   | 49 maanden | deel_1 | ja         | nee       | onbekend   | ja    |
      | leveringen | 39000000 | € 216.000      | 49 maanden | deel_2 | nee        | ja        | 48 maanden | nee   |
      | werken     | 45210000 | € 5.404.000    | 49 maanden | deel_2 | nee        | ja        | 48 maanden | nee   |
      | werken     | 45210000 | € 5.403.999,99 | 49 maanden | deel_1 | ja         | nee       | onbekend   | ja    |

  @regel(looptijd-onder-drempel) @regel(looptijd-gewoon)
  Scenario: Een raamovereenkomst van € 100.000 voor 60 maanden kan, en de toets zegt waar dat aan hangt
    Gegeven "opdracht.cpv" is 90910000
    En "opdracht.geraamde_waarde" is € 100.000
    En "opdracht.raamovereenkomst" is ja
    En "contract.looptijd" is 60 maanden
    En "contract.langer_gemotiveerd" is nee
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" ja op grond van regel "looptijd-gewoon"
    En is "looptijd.motivering_verplicht" nee
    En is "looptijd.geen_wettelijk_maximum" ja
    En is "looptijd.maximum" onbekend omdat "geen wettelijk maximum"
    En is "looptijd.termijn_onder_drempel" ja
    En bevat de uitleg van "looptijd.termijn_onder_drempel" "past bij de opdracht en bij uw eigen beleid"

  @regel(aw-2.140.3) @regel(looptijd-zonder-maximum-buiten) @regel(looptijd-onder-drempel)
  Abstract Scenario: Bij inbesteden en buiten de wet gelden de vier jaar niet
    Gegeven de feiten
      | opdrachtgever.soort             | <opdrachtgever> |
      | opdracht.cpv                    | 90910000        |
      | opdracht.gesubsidieerd_bouwwerk | nee             |
      | opdracht.raamovereenkomst       | ja              |
      | contract.looptijd               | 120 maanden     |
      | contract.langer_gemotiveerd     | nee             |
      | uitzondering.beroep             | <beroep>        |
      | inbesteden.toezicht             | ja              |
      | inbesteden.aandeel_activiteiten | 90%             |
      | inbesteden.prive_kapitaal       | <prive>         |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.geen_wettelijk_maximum" <geen>

    Voorbeelden:
      | opdrachtgever              | beroep     | prive | regime        | toegestaan | geen |
      | gemeente                   | inbesteden | nee   | uitgezonderd  | ja         | ja   |
      | gemeente                   | inbesteden | ja    | deel_2        | nee        | nee  |
      | niet_aanbestedingsplichtig | geen       | nee   | buiten_de_wet | ja         | ja   |

  @regel(aw-2.140.3) @regel(looptijd-gewoon)
  Abstract Scenario: Zonder waarde is tot en met vier jaar overal goed, daarboven hangt het van de waarde af
    Gegeven "opdracht.cpv" is 90910000
    En "opdracht.geraamde_waarde" is onbekend
    En "opdracht.raamovereenkomst" is ja
    En "contract.looptijd" is <looptijd>
    En "contract.langer_gemotiveerd" is <gemotiveerd>
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.motivering_verplicht" <motiveren>

    Voorbeelden:
      | looptijd   | gemotiveerd | toegestaan | motiveren |
      | 48 maanden | nee         | ja         | nee       |
      | 49 maanden | nee         | onbekend   | onbekend  |
      | 49 maanden | ja          | ja         | onbekend  |

  @regel(raam-te-lang-deel-2) @regel(raam-te-lang-deel-2-licht)
  Scenario: Is de keuze voor de lichte procedure open, dan gelden de vier jaar toch al
    Gegeven "opdracht.cpv" is 55520000
    En "opdracht.raamovereenkomst" is ja
    En "contract.looptijd" is 49 maanden
    En "contract.langer_gemotiveerd" is nee
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" onbekend
    En is "looptijd.toegestaan" nee
    En is "looptijd.maximum" 48 maanden

  @regel(aw-2.140.3) @regel(raam-te-lang-deel-3) @regel(aw-3.80-maximum) @regel(aw-2.140.3-motiveren)
  Abstract Scenario: In deel 3 duurt een raamovereenkomst acht jaar, ook voor werken
    Gegeven de feiten
      | opdrachtgever.soort             | speciale_sector |
      | opdracht.dient_sectoractiviteit | ja              |
      | opdracht.soort                  | <soort>         |
      | opdracht.cpv                    | 45232150        |
      | opdracht.geraamde_waarde        | <waarde>        |
      | opdracht.raamovereenkomst       | ja              |
      | contract.looptijd               | <looptijd>      |
      | contract.langer_gemotiveerd     | <gemotiveerd>   |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.motivering_verplicht" <motiveren>
    En is "looptijd.maximum" <maximum>

    Voorbeelden:
      | soort    | waarde       | looptijd   | gemotiveerd | regime | toegestaan | motiveren | maximum    |
      | werken   | € 5.404.000  | 96 maanden | onbekend    | deel_3 | ja         | nee       | 96 maanden |
      | werken   | € 5.404.000  | 97 maanden | nee         | deel_3 | nee        | ja        | 96 maanden |
      | werken   | € 5.404.000  | 97 maanden | ja          | deel_3 | ja         | ja        | 96 maanden |
      | werken   | € 5.404.000  | 97 maanden | onbekend    | deel_3 | onbekend   | ja        | 96 maanden |
      | diensten | € 432.000    | 97 maanden | nee         | deel_3 | nee        | ja        | 96 maanden |
      | diensten | € 431.999,99 | 97 maanden | nee         | deel_1 | ja         | nee       | onbekend   |

  @regel(raam-te-lang-deel-3)
  Scenario: Een gemeente die voor haar eigen tramnet inkoopt, volgt deel 3
    Gegeven de feiten
      | opdracht.dient_sectoractiviteit | ja         |
      | opdracht.soort                  | leveringen |
      | opdracht.cpv                    | 34600000   |
      | opdracht.raamovereenkomst       | ja         |
      | contract.looptijd               | 60 maanden |
      | contract.langer_gemotiveerd     | nee        |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" deel_3
    En is "looptijd.toegestaan" ja

  @regel(raam-te-lang-deel-3-licht) @regel(aw-3.80-maximum-licht) @regel(looptijd-zonder-maximum-licht-3)
  Abstract Scenario: Met de lichte regels van deel 3 is niet zeker of de acht jaar gelden
    Gegeven de feiten
      | opdrachtgever.soort             | speciale_sector |
      | opdracht.dient_sectoractiviteit | ja              |
      | opdracht.geraamde_waarde        | € 1.000.000     |
      | opdracht.gekozen_procedure      | sas             |
      | opdracht.raamovereenkomst       | ja              |
      | contract.looptijd               | <looptijd>      |
      | contract.langer_gemotiveerd     | nee             |
      | opdracht.ruime_uitleg_sas       | <ruim>          |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" deel_3_sas
    En is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.geen_wettelijk_maximum" <geen>
    En is "looptijd.maximum" <maximum>

    Voorbeelden:
      | looptijd   | ruim     | toegestaan | geen     | maximum    |
      | 96 maanden | onbekend | ja         | onbekend | onbekend   |
      | 97 maanden | onbekend | onbekend   | onbekend | onbekend   |
      | 97 maanden | ja       | nee        | nee      | 96 maanden |
      | 97 maanden | nee      | ja         | ja       | onbekend   |

  @regel(aw-2.140.3) @regel(aw-2.140.3-motiveren)
  Scenario: De vier jaar gelden niet voor een concessie
    Gegeven "opdracht.raamovereenkomst" is ja
    En "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is 90910000
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "contract.looptijd" is 60 maanden
    En "contract.langer_gemotiveerd" is nee
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" ja
    En is "looptijd.motivering_verplicht" nee

  @regel(aw-2.140.3-maximum)
  Scenario: Zonder raamovereenkomst is vier jaar niet het maximum
    Als de toets wordt uitgevoerd
    Dan is "looptijd.maximum" onbekend omdat "geen wettelijk maximum"
    En geldt regel "aw-2.140.3-maximum" niet

  @regel(aw-2.140.3)
  Scenario: Een raamovereenkomst zonder einddatum is te lang
    Gegeven "opdracht.raamovereenkomst" is ja
    En "contract.looptijd" is onbekend
    En "contract.onbepaalde_tijd" is ja
    En "contract.langer_gemotiveerd" is nee
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" nee op grond van regel "aw-2.140.3"

  # --- Voorbehoud ---

  @regel(aw-2.82a.3) @regel(aw-2.82a.3-maximum) @regel(drie-jaar)
  Abstract Scenario: Een voorbehouden dienst duurt hooguit drie jaar, ook met een goede uitleg
    Gegeven "opdracht.voorbehoud" is participatieve_organisatie
    En "contract.looptijd" is <looptijd>
    En "contract.verlengingen" is <verlenging>
    En "contract.langer_gemotiveerd" is ja
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.maximum" 36 maanden

    Voorbeelden:
      | looptijd   | verlenging | toegestaan |
      | 36 maanden | 0 maanden  | ja         |
      | 36 maanden | 1 maand    | nee        |
      | 37 maanden | onbekend   | nee        |
      | 36 maanden | onbekend   | onbekend   |

  @regel(drie-jaar) @regel(aw-2.82a.3) @regel(looptijd-zonder-maximum-geen-2.82a) @regel(aw-2.82a.3-maximum)
  Abstract Scenario: De drie jaar gelden alleen waar artikel 2.82a geldt
    Gegeven de feiten
      | opdrachtgever.soort             | <opdrachtgever>            |
      | opdracht.dient_sectoractiviteit | <sector>                   |
      | opdracht.soort                  | <soort>                    |
      | opdracht.cpv                    | <cpv>                      |
      | opdracht.geraamde_waarde        | <waarde>                   |
      | opdracht.gekozen_procedure      | europees                   |
      | opdracht.voorbehoud             | participatieve_organisatie |
      | contract.looptijd               | 37 maanden                 |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.geen_wettelijk_maximum" <geen>

    Voorbeelden:
      | opdrachtgever   | sector | soort              | cpv      | waarde       | regime      | toegestaan | geen     |
      | gemeente        | nee    | diensten           | 85300000 | € 750.000    | deel_2      | nee        | nee      |
      | gemeente        | nee    | diensten           | 85300000 | € 749.999,99 | deel_1      | ja         | ja       |
      | gemeente        | nee    | diensten           | 90910000 | € 750.000    | deel_2      | ja         | ja       |
      | gemeente        | nee    | leveringen         | 85300000 | € 750.000    | deel_2      | ja         | ja       |
      | gemeente        | nee    | concessie_diensten | 85300000 | € 6.000.000  | deel_2a_sas | ja         | ja       |
      | speciale_sector | ja     | diensten           | 85300000 | € 1.000.000  | deel_3      | nee        | nee      |
      | gemeente        | nee    | diensten           | onbekend | € 750.000    | deel_2      | onbekend   | onbekend |

  @regel(aw-2.82a.3-maximum)
  Scenario: De kortste termijn gaat voor
    Gegeven "opdracht.voorbehoud" is participatieve_organisatie
    En "opdracht.raamovereenkomst" is ja
    Als de toets wordt uitgevoerd
    Dan is "looptijd.maximum" 36 maanden op grond van regel "aw-2.82a.3-maximum"
    En geldt regel "aw-2.140.3-maximum" niet

  @regel(aw-2.82a.3-maximum) @regel(aw-2.140.3-maximum-licht)
  Scenario: Een voorbehoud voor sociale ondernemers verkort de vier jaar niet
    Gegeven "opdracht.voorbehoud" is sociale_onderneming
    En "opdracht.raamovereenkomst" is ja
    Als de toets wordt uitgevoerd
    Dan is "looptijd.maximum" 48 maanden op grond van regel "aw-2.140.3-maximum-licht"
    En geldt regel "aw-2.82a.3-maximum" niet

  # --- Concessies ---

  @regel(aw-2a.27) @regel(aw-2a.27-maximum-kort) @regel(aw-2a.27-maximum-lang) @regel(aw-2a.27-advies)
  Abstract Scenario: Een concessie boven vijf jaar hangt aan de terugverdientijd
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is 90910000
    En "opdracht.geraamde_waarde" is € 5.404.000
    En "contract.looptijd" is <looptijd>
    En "contract.terugverdientijd" is <terug>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" deel_2a
    En is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.maximum" <maximum>
    En is "looptijd.motivering_verplicht" nee
    En is "looptijd.terugverdientijd_uitleggen" <advies>

    Voorbeelden:
      | looptijd   | terug      | toegestaan | maximum    | advies |
      | 60 maanden | onbekend   | ja         | 60 maanden | nee    |
      | 61 maanden | 61 maanden | ja         | 61 maanden | ja     |
      | 61 maanden | 60 maanden | nee        | 60 maanden | ja     |
      | 61 maanden | 30 maanden | nee        | 60 maanden | ja     |
      | 61 maanden | onbekend   | onbekend   | onbekend   | ja     |

  @regel(aw-2a.27) @regel(concessie-sociaal-advies) @regel(looptijd-zonder-maximum-buiten)
  Abstract Scenario: Onder de drempel en bij een sociale concessie is er geen grens aan de duur
    Gegeven "opdracht.soort" is <soort>
    En "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "contract.looptijd" is <looptijd>
    En "contract.terugverdientijd" is 60 maanden
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.geen_wettelijk_maximum" <geen>
    En is "looptijd.terugverdientijd_uitleggen" <advies>

    Voorbeelden:
      | soort              | cpv      | waarde         | looptijd    | regime      | toegestaan | geen | advies |
      | concessie_diensten | 90910000 | € 5.404.000    | 120 maanden | deel_2a     | nee        | nee  | ja     |
      | concessie_diensten | 90910000 | € 5.403.999,99 | 120 maanden | deel_1      | ja         | ja   | nee    |
      | concessie_diensten | 85300000 | € 6.000.000    | 120 maanden | deel_2a_sas | ja         | ja   | ja     |
      | concessie_diensten | 85300000 | € 6.000.000    | 60 maanden  | deel_2a_sas | ja         | ja   | nee    |
      | concessie_werken   | 45210000 | € 5.404.000    | 120 maanden | deel_2a     | nee        | nee  | ja     |

  @regel(aw-2a.27) @regel(aw-2a.27-maximum-kort) @regel(aw-2a.27-maximum-lang) @regel(aw-2a.27-advies)
  Scenario: Zonder verlengingen te kennen blijft het maximum van een concessie open
    Gegeven "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is 90910000
    En "opdracht.geraamde_waarde" is € 6.000.000
    En "contract.looptijd" is 60 maanden
    En "contract.verlengingen" is onbekend
    En "contract.terugverdientijd" is 72 maanden
    Als de toets wordt uitgevoerd
    Dan is "looptijd.maximum" onbekend
    En is "looptijd.terugverdientijd_uitleggen" onbekend
    En is regel "aw-2a.27-maximum-kort" onbeslist
    En is regel "aw-2a.27-maximum-lang" onbeslist
    En is regel "aw-2a.27-advies" onbeslist
    En wordt gevraagd naar "contract.verlengingen"

  # --- Onder de drempel ---

  @regel(looptijd-onder-drempel)
  Abstract Scenario: Onder de drempel is vier jaar geen grens
    Gegeven "opdracht.raamovereenkomst" is ja
    En "contract.looptijd" is <looptijd>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "looptijd.termijn_onder_drempel" <uitkomst>

    Voorbeelden:
      | looptijd   | waarde       | uitkomst |
      | 49 maanden | € 749.999,99 | ja       |
      | 49 maanden | € 750.000    | nee      |
      | 48 maanden | € 749.999,99 | nee      |
      | 49 maanden | onbekend     | onbekend |

  @regel(looptijd-vrij) @regel(looptijd-gewoon) @regel(band-een-op-een-past) @regel(band-meervoudig-past) @regel(gids-3.5g-maximum)
  Abstract Scenario: Wie de wet niet hoeft te volgen, hoort geen voorwaarden die hem niet binden
    Gegeven "opdrachtgever.soort" is <soort>
    En "opdracht.dient_sectoractiviteit" is nee
    En "opdracht.aard" is opdracht
    En "opdracht.cpv" is 90910000
    En "opdracht.geraamde_waarde" is € 100.000
    En "opdracht.subsidie_aandeel" is <subsidie>
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" ja op grond van regel "<regel>"
    En is "eisen.referentie_maximum" <referentie>

    Voorbeelden:
      | soort                       | subsidie | regel           | referentie |
      | niet_aanbestedingsplichtig  | 0%       | looptijd-vrij   | onbekend   |
      | gemeente                    | 0%       | looptijd-gewoon | € 60.000   |

  @regel(looptijd-vrij)
  Scenario: Is niet bekend wie de opdracht geeft, dan ook niet of de wet geldt
    Gegeven "opdrachtgever.soort" is onbekend
    Als de toets wordt uitgevoerd
    Dan is regel "looptijd-vrij" onbeslist

  @regel(looptijd-minstens) @regel(looptijd-hoogstens) @regel(looptijd-totaal-minstens) @regel(looptijd-totaal-hoogstens) @regel(looptijd-boven-vier-jaar) @regel(looptijd-boven-acht-jaar)
  Abstract Scenario: Ook een looptijd in dagen of weken beslist wat zij beslist
    Gegeven "opdracht.raamovereenkomst" is ja
    En "contract.looptijd" is <looptijd>
    En "contract.looptijd_minstens" is <minstens>
    En "contract.looptijd_hoogstens" is <hoogstens>
    En "contract.verlengingen" is <verlengingen>
    En "contract.langer_gemotiveerd" is nee
    Als de toets wordt uitgevoerd
    Dan is "looptijd.boven_vier_jaar" <vier>
    En is "looptijd.boven_acht_jaar" <acht>
    En is "looptijd.toegestaan" <toegestaan>

    Voorbeelden:
      | looptijd   | minstens   | hoogstens  | verlengingen | vier     | acht     | toegestaan |
      | onbekend   | 45 maanden | 46 maanden | 0 maanden    | nee      | nee      | ja         |
      | onbekend   | 47 maanden | 48 maanden | 0 maanden    | nee      | nee      | ja         |
      | onbekend   | 47 maanden | 49 maanden | 0 maanden    | onbekend | nee      | onbekend   |
      | 48 maanden | 47 maanden | 49 maanden | 0 maanden    | nee      | nee      | ja         |
      | 49 maanden | 47 maanden | 49 maanden | 0 maanden    | ja       | nee      | nee        |
      | onbekend   | 48 maanden | 49 maanden | 0 maanden    | onbekend | nee      | onbekend   |
      | onbekend   | 49 maanden | 50 maanden | onbekend     | ja       | onbekend | nee        |
      | onbekend   | 24 maanden | 25 maanden | 24 maanden   | onbekend | nee      | onbekend   |
      | onbekend   | 24 maanden | 25 maanden | 23 maanden   | nee      | nee      | ja         |
      | onbekend   | 25 maanden | 26 maanden | 24 maanden   | ja       | nee      | nee        |
      | onbekend   | 97 maanden | 98 maanden | 0 maanden    | ja       | ja       | nee        |
      | onbekend   | onbekend   | onbekend   | 0 maanden    | onbekend | onbekend | onbekend   |
      | 48 maanden | onbekend   | onbekend   | 0 maanden    | nee      | nee      | ja         |
      | 48 maanden | onbekend   | onbekend   | 1 maand      | ja       | nee      | nee        |
      | 49 maanden | onbekend   | onbekend   | onbekend     | ja       | onbekend | nee        |

  @regel(looptijd-langer-dan) @regel(looptijd-totaal-langer-dan) @regel(looptijd-boven-vier-jaar)
  Abstract Scenario: Een dag langer dan vier jaar is langer dan vier jaar
    Gegeven "opdracht.raamovereenkomst" is ja
    En "contract.looptijd" is onbekend
    En "contract.looptijd_minstens" is <minstens>
    En "contract.looptijd_langer_dan" is <langer dan>
    En "contract.looptijd_hoogstens" is <hoogstens>
    En "contract.verlengingen" is <verlengingen>
    En "contract.langer_gemotiveerd" is nee
    Als de toets wordt uitgevoerd
    Dan is "looptijd.boven_vier_jaar" <vier>
    En is "contract.totaal_langer_dan" <totaal>
    En is "looptijd.toegestaan" <toegestaan>

    Voorbeelden:
      | minstens   | langer dan | hoogstens  | verlengingen | vier     | totaal     | toegestaan |
      | 48 maanden | 48 maanden | 49 maanden | 0 maanden    | ja       | 48 maanden | nee        |
      | 48 maanden | 48 maanden | 49 maanden | onbekend     | ja       | onbekend   | nee        |
      | 48 maanden | onbekend   | 49 maanden | 0 maanden    | onbekend | 47 maanden | onbekend   |
      | 47 maanden | 47 maanden | 48 maanden | 0 maanden    | nee      | 47 maanden | ja         |
      | 24 maanden | 24 maanden | 25 maanden | 24 maanden   | ja       | 48 maanden | nee        |
      | 24 maanden | 24 maanden | 25 maanden | 23 maanden   | nee      | 47 maanden | ja         |
      | onbekend   | 50 maanden | onbekend   | 0 maanden    | ja       | 50 maanden | nee        |

  @regel(looptijd-boven-drie-jaar) @regel(looptijd-boven-vijf-jaar)
  Abstract Scenario: Elke grens telt alle verlengingen mee
    Gegeven "contract.looptijd" is <looptijd>
    En "contract.verlengingen" is <verlengingen>
    Als de toets wordt uitgevoerd
    Dan is "looptijd.boven_drie_jaar" <drie>
    En is "looptijd.boven_vijf_jaar" <vijf>

    Voorbeelden:
      | looptijd   | verlengingen | drie     | vijf     |
      | 36 maanden | 0 maanden    | nee      | nee      |
      | 36 maanden | 1 maand      | ja       | nee      |
      | 36 maanden | 24 maanden   | ja       | nee      |
      | 36 maanden | 25 maanden   | ja       | ja       |
      | 37 maanden | onbekend     | ja       | onbekend |
      | onbekend   | 12 maanden   | onbekend | onbekend |

  @regel(looptijd-boven-drie-jaar) @regel(looptijd-boven-vier-jaar) @regel(looptijd-boven-vijf-jaar) @regel(looptijd-boven-acht-jaar) @regel(looptijd-totaal-minstens) @regel(looptijd-totaal-langer-dan) @regel(looptijd-totaal-hoogstens)
  Scenario: Een contract voor onbepaalde tijd heeft geen aantal jaren
    Gegeven "contract.looptijd" is onbekend
    En "contract.onbepaalde_tijd" is ja
    Als de toets wordt uitgevoerd
    Dan geldt regel "looptijd-boven-drie-jaar" niet
    En geldt regel "looptijd-boven-vier-jaar" niet
    En geldt regel "looptijd-boven-vijf-jaar" niet
    En geldt regel "looptijd-boven-acht-jaar" niet
    En geldt regel "looptijd-totaal-minstens" niet
    En geldt regel "looptijd-totaal-langer-dan" niet
    En geldt regel "looptijd-totaal-hoogstens" niet

  @regel(aw-2.140.3-maximum) @regel(aw-2.140.3-maximum-licht) @regel(raam-te-lang-deel-2) @regel(raam-te-lang-deel-2-licht)
  Scenario: Is niet bekend of het een raamovereenkomst is, dan ook niet of de vier jaar gelden
    Gegeven "opdracht.cpv" is 90910000
    En "opdracht.raamovereenkomst" is onbekend
    En "contract.looptijd" is 49 maanden
    Als de toets wordt uitgevoerd
    Dan is regel "aw-2.140.3-maximum" onbeslist
    En is regel "aw-2.140.3-maximum-licht" onbeslist
    En is regel "raam-te-lang-deel-2" onbeslist
    En is regel "raam-te-lang-deel-2-licht" onbeslist

  @regel(looptijd-totaal-tussen)
  Abstract Scenario: Een looptijd die niet precies bekend is, ligt tussen twee aantallen maanden
    Gegeven "contract.looptijd" is onbekend
    En "contract.looptijd_minstens" is <minstens>
    En "contract.looptijd_hoogstens" is <hoogstens>
    En "contract.verlengingen" is <verlengingen>
    Als de toets wordt uitgevoerd
    Dan is "contract.totaal_tussen" <tussen>
    En is "contract.totaal_hoogstens" <totaal>

    Voorbeelden:
      | minstens   | hoogstens  | verlengingen | tussen   | totaal     |
      | 57 maanden | 58 maanden | 12 maanden   | ja       | 70 maanden |
      | 58 maanden | 58 maanden | 12 maanden   | nee      | 70 maanden |
      | 57 maanden | 58 maanden | onbekend     | onbekend | onbekend   |

  @regel(looptijd-totaal-tussen)
  Scenario: De zin noemt de maanden één keer
    Gegeven "contract.looptijd" is onbekend
    En "contract.looptijd_minstens" is 57 maanden
    En "contract.looptijd_hoogstens" is 58 maanden
    En "contract.verlengingen" is 12 maanden
    Als de toets wordt uitgevoerd
    Dan is de zin bij "contract.totaal_tussen" "Met alle verlengingen duurt het contract 69 tot 70 maanden. Preciezer is het niet bekend."
