# language: nl
Functionaliteit: Tegenspraken over een opdracht
  Wat niet samen waar kan zijn, telt niet mee. Wat vreemd is maar kan, telt wel mee.

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 oktober 2026

  @tegenspraak(deel-boven-de-waarde)
  Abstract Scenario: Een deel is niet meer waard dan het geheel
    Gegeven "opdracht.geraamde_waarde" is <geraamde_waarde>
    En "opdracht.waarde_diensten" is <waarde_diensten>
    En "opdracht.waarde_sas_deel" is <waarde_sas_deel>
    En "gemengd.waarde_onderdeel" is <onderdeel>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "deel-boven-de-waarde"

    Voorbeelden:
      | geraamde_waarde | waarde_diensten | waarde_sas_deel | onderdeel    | gemeld |
      | € 100.000       | € 100.000,01    | onbekend        | onbekend     | een    |
      | € 100.000       | onbekend        | € 100.000,01    | onbekend     | een    |
      | € 100.000       | onbekend        | onbekend        | € 100.000,01 | een    |
      | € 100.000       | € 100.000       | € 100.000       | € 100.000    | geen   |
      | onbekend        | € 100.000,01    | onbekend        | € 100.000,01 | geen   |

  @tegenspraak(hoofdonderdeel-zit-er-niet-in)
  Abstract Scenario: Het hoofdonderdeel zit in de opdracht
    Gegeven "gemengd.onderdelen" is <onderdelen>
    En "gemengd.hoofdvoorwerp" is <hoofd>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "hoofdonderdeel-zit-er-niet-in"

    Voorbeelden:
      | onderdelen          | hoofd           | gemeld |
      | [concessie, buiten] | deel_2          | een    |
      | [deel_2, buiten]    | concessie       | een    |
      | [deel_2, buiten]    | deel_3          | een    |
      | [deel_2, concessie] | buiten          | een    |
      | [deel_2, concessie] | deel_2          | geen   |
      | [deel_2, concessie] | niet_te_bepalen | geen   |
      | onbekend            | deel_2          | geen   |

  @tegenspraak(prijs-boven-de-waarde)
  Abstract Scenario: Prijs, opties en verlengingen tellen mee in de waarde
    Gegeven "opdracht.geraamde_waarde" is <geraamde_waarde>
    En "raming.totale_prijs" is <totale_prijs>
    En "raming.opties" is <opties>
    En "raming.verlengingen" is <verlengingen>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "prijs-boven-de-waarde"

    Voorbeelden:
      | geraamde_waarde | totale_prijs | opties       | verlengingen | gemeld |
      | € 100.000       | € 100.000,01 | onbekend     | onbekend     | een    |
      | € 100.000       | € 10.000     | € 100.000,01 | onbekend     | een    |
      | € 100.000       | € 10.000     | € 0          | € 100.000,01 | een    |
      | € 100.000       | € 100.000    | € 0          | € 0          | geen   |
      | onbekend        | € 100.000,01 | onbekend     | onbekend     | geen   |

  @tegenspraak(omzet-boven-het-totaal)
  Abstract Scenario: Omzet voor overheden is een deel van alle omzet
    Gegeven "inbesteden.omzet_voor_opdrachtgevers" is <omzet_voor_opdrachtgevers>
    En "inbesteden.omzet_totaal" is <omzet_totaal>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "omzet-boven-het-totaal"

    Voorbeelden:
      | omzet_voor_opdrachtgevers | omzet_totaal | gemeld |
      | € 100,01                  | € 100        | een    |
      | € 100                     | € 100        | geen   |
      | € 100,01                  | onbekend     | geen   |

  @tegenspraak(onbepaalde-tijd-met-looptijd)
  Abstract Scenario: Een contract voor onbepaalde tijd heeft geen looptijd
    Gegeven "contract.onbepaalde_tijd" is <onbepaalde_tijd>
    En "contract.looptijd" is <looptijd>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "onbepaalde-tijd-met-looptijd"

    Voorbeelden:
      | onbepaalde_tijd | looptijd   | gemeld |
      | ja              | 36 maanden | een    |
      | ja              | 0 maanden  | een    |
      | ja              | onbekend   | geen   |
      | nee             | 36 maanden | geen   |
      | onbekend        | 36 maanden | geen   |

  @tegenspraak(prijs-zonder-prijs)
  Abstract Scenario: Alleen een prijs per maand, of een totale prijs
    Gegeven "raming.zonder_totale_prijs" is <zonder_totale_prijs>
    En "raming.totale_prijs" is <totale_prijs>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "prijs-zonder-prijs"

    Voorbeelden:
      | zonder_totale_prijs | totale_prijs | gemeld |
      | ja                  | € 1.000      | een    |
      | ja                  | onbekend     | geen   |
      | nee                 | € 1.000      | geen   |

  @tegenspraak(een-op-een-met-meer)
  Abstract Scenario: Eén op één is met één ondernemer
    Gegeven "opdracht.gekozen_procedure" is <gekozen_procedure>
    En "opdracht.aantal_uitgenodigd" is <aantal_uitgenodigd>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "een-op-een-met-meer"

    Voorbeelden:
      | gekozen_procedure     | aantal_uitgenodigd | gemeld |
      | een_op_een            | 2                  | een    |
      | een_op_een            | 1                  | geen   |
      | meervoudig_onderhands | 2                  | geen   |
      | een_op_een            | onbekend           | geen   |

  @tegenspraak(meervoudig-met-een)
  Abstract Scenario: Meervoudig is met meer ondernemers
    Gegeven "opdracht.gekozen_procedure" is <gekozen_procedure>
    En "opdracht.aantal_uitgenodigd" is <aantal_uitgenodigd>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "meervoudig-met-een"

    Voorbeelden:
      | gekozen_procedure     | aantal_uitgenodigd | gemeld |
      | meervoudig_onderhands | 1                  | een    |
      | meervoudig_onderhands | 2                  | geen   |
      | een_op_een            | 1                  | geen   |
      | meervoudig_onderhands | onbekend           | geen   |

  @tegenspraak(laagste-prijs-met-sociale-punten)
  Abstract Scenario: Bij de laagste prijs telt alleen de prijs
    Gegeven "opdracht.gunningscriterium" is <gunningscriterium>
    En "opdracht.gewicht_sociaal" is <gewicht_sociaal>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "laagste-prijs-met-sociale-punten"

    Voorbeelden:
      | gunningscriterium     | gewicht_sociaal | gemeld |
      | laagste_prijs         | 0,01%           | een    |
      | laagste_prijs         | 0%              | geen   |
      | laagste_kosten        | 10%             | geen   |
      | beste_prijs_kwaliteit | 10%             | geen   |
      | laagste_prijs         | onbekend        | geen   |

  @tegenspraak(kwartaal-voor-de-gunning)
  Abstract Scenario: Het kwartaal van de gunning
    Gegeven "opdracht.einde_kwartaal" is <einde_kwartaal>
    En "opdracht.gunningsdatum" is <gunningsdatum>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "kwartaal-voor-de-gunning"

    Voorbeelden:
      | einde_kwartaal | gunningsdatum | gemeld |
      | 2026-09-30     | 2026-10-01    | een    |
      | 2026-10-01     | 2026-10-01    | geen   |
      | 2026-12-31     | 2026-10-01    | geen   |
      | 2027-03-31     | 2026-10-01    | een    |
      | 2027-03-31     | 2026-12-30    | een    |
      | 2026-09-30     | onbekend      | geen   |

  @tegenspraak(eerste-gunning-in-de-toekomst)
  Abstract Scenario: De eerste gunning is op of voor de peildatum
    Gegeven "herhaling.eerste_gunning" is <eerste_gunning>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "eerste-gunning-in-de-toekomst"

    Voorbeelden:
      | eerste_gunning | gemeld |
      | 2026-10-02     | een    |
      | 2026-10-01     | geen   |
      | onbekend       | geen   |

  @tegenspraak(percelen-boven-de-waarde)
  Abstract Scenario: De percelen samen zijn niet meer waard dan de opdracht
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En de percelen
      | nummer | waarde   |
      | 1      | € 60.000 |
      | 2      | <tweede> |
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "percelen-boven-de-waarde"

    Voorbeelden:
      | waarde    | tweede      | gemeld |
      | € 100.000 | € 40.000,01 | een    |
      | € 100.000 | € 40.000    | geen   |
      | € 100.000 | onbekend    | geen   |
      | onbekend  | € 40.000,01 | geen   |

  @tegenspraak(percelen-onder-de-waarde)
  Abstract Scenario: Wie een perceel apart houdt, telt alle percelen
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    En de percelen
      | nummer | waarde    | percelenregeling_aangewezen |
      | 1      | € 60.000  | <aangewezen>                |
      | 2      | € 340.000 | nee                         |
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "percelen-onder-de-waarde"

    Voorbeelden:
      | waarde       | aangewezen | gemeld |
      | € 400.000,01 | ja         | een    |
      | € 400.000    | ja         | geen   |
      | € 400.000,01 | nee        | geen   |
      | onbekend     | ja         | geen   |

  Scenario: De rest van een aankondiging met een tegenspraak telt mee
    Gegeven de aankondiging "examples/wijkonderhoud-percelen.xml"
    En "opdracht.geraamde_waarde" is € 1
    Als de toets wordt uitgevoerd
    Dan wordt een tegenspraak gemeld "percelen-boven-de-waarde"
    En telt "opdracht.geraamde_waarde" niet mee
    En telt "percelen.waarde" niet mee
    En telt "opdracht.cpv" mee
    En is "opdracht.is_sas" nee

  @tegenspraak(inbesteden-zonder-rechtspersoon)
  Abstract Scenario: Inbesteden kan alleen bij een rechtspersoon
    Gegeven "organisatie.rechtsvorm" is <rechtsvorm>
    En "uitzondering.beroep" is inbesteden
    En "inbesteden.toezicht" is <toezicht>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "inbesteden-zonder-rechtspersoon"

    Voorbeelden:
      | rechtsvorm | toezicht | gemeld |
      | vof        | ja       | een    |
      | bv         | ja       | geen   |
      | vof        | nee      | geen   |
      | onbekend   | ja       | geen   |

  @tegenspraak(looptijd-buiten-haar-grenzen)
  Abstract Scenario: Een opgegeven looptijd ligt tussen de grenzen uit de aankondiging
    Gegeven "contract.looptijd" is <looptijd>
    En "contract.looptijd_minstens" is 45 maanden
    En "contract.looptijd_hoogstens" is <hoogstens>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "looptijd-buiten-haar-grenzen"

    Voorbeelden:
      | looptijd   | hoogstens  | gemeld |
      | 44 maanden | 46 maanden | een    |
      | 45 maanden | 46 maanden | geen   |
      | 46 maanden | 46 maanden | geen   |
      | 47 maanden | 46 maanden | een    |
      | 44 maanden | onbekend   | een    |
      | onbekend   | 46 maanden | geen   |

  @tegenspraak(looptijd-grenzen-omgekeerd)
  Abstract Scenario: De kortste looptijd is niet langer dan de langste
    Gegeven "contract.looptijd_minstens" is <minstens>
    En "contract.looptijd_hoogstens" is 46 maanden
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "looptijd-grenzen-omgekeerd"

    Voorbeelden:
      | minstens   | gemeld |
      | 47 maanden | een    |
      | 46 maanden | geen   |
      | onbekend   | geen   |
