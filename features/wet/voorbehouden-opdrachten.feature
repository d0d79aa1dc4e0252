# language: nl
Functionaliteit: Opdrachten die u mag voorbehouden

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort                | gemeente       |
      | opdracht.soort                     | diensten       |
      | opdracht.cpv                       | 85300000       |
      | opdracht.geraamde_waarde           | € 900.000      |
      | contract.looptijd                  | 36 maanden     |
      | contract.verlengingen              | 0 maanden      |
      | organisatie.doel_algemeen_belang   | ja             |
      | organisatie.winstbestemming        | geherinvesteerd |
      | organisatie.participatief_beheer   | ja             |
      | organisatie.eerdere_gunning_2_82a  | nee            |
      | organisatie.aandeel_doelgroep      | 30%            |
      | organisatie.hoofddoel_integratie   | ja             |
      | organisatie.beschermde_arbeid      | nee            |

  @regel(aw-2.82-organisatie) @regel(aw-2.82)
  Abstract Scenario: Ten minste 30% van de werknemers
    Gegeven "organisatie.aandeel_doelgroep" is <aandeel>
    Als de toets wordt uitgevoerd
    Dan is "Organisatie geschikt voor artikel 2.82" <uitkomst>
    En is "voorbehoud.artikel_2_82" <uitkomst>

    Voorbeelden:
      | aandeel  | uitkomst |
      | 30%      | ja       |
      | 29,99%   | nee      |
      | 100%     | ja       |
      | onbekend | onbekend |

  @regel(aw-2.82-organisatie)
  Abstract Scenario: Hoofddoel of beschermd werk
    Gegeven "organisatie.hoofddoel_integratie" is <hoofddoel>
    En "organisatie.beschermde_arbeid" is <beschermd>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.organisatie_geschikt_2_82" <uitkomst>

    Voorbeelden:
      | hoofddoel | beschermd | uitkomst |
      | ja        | onbekend  | ja       |
      | onbekend  | ja        | ja       |
      | nee       | nee       | nee      |
      | nee       | onbekend  | onbekend |

  @regel(aw-2.82)
  Abstract Scenario: Artikel 2.82 kent geen grens voor code, waarde of looptijd
    Gegeven "opdracht.cpv" is <cpv>
    En "opdracht.geraamde_waarde" is <waarde>
    En "contract.looptijd" is <looptijd>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82" ja op grond van regel "aw-2.82"

    Voorbeelden:
      | cpv      | waarde      | looptijd    |
      | 90910000 | € 180.000   | 72 maanden  |
      | 77310000 | onbekend    | onbekend    |
      | onbekend | € 5.000.000 | 120 maanden |

  @regel(aw-2.82)
  Abstract Scenario: Artikel 2.82 gaat over overheidsopdrachten
    Gegeven "opdracht.soort" is <soort>
    En "opdrachtgever.soort" is <opdrachtgever>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82" <uitkomst>

    Voorbeelden:
      | soort              | opdrachtgever              | uitkomst |
      | werken             | gemeente                   | ja       |
      | concessie_diensten | gemeente                   | onbekend |
      | diensten           | niet_aanbestedingsplichtig | nee      |
      | diensten           | speciale_sector            | onbekend |
      | onbekend           | gemeente                   | onbekend |

  @regel(aw-2.82a-opdracht)
  Abstract Scenario: De lijst van artikel 77
    Gegeven "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "Opdracht geschikt voor artikel 2.82a" <uitkomst>

    Voorbeelden:
      | cpv        | uitkomst |
      | 85000000   | ja       |
      | 85300000   | ja       |
      | 85323000-9 | ja       |
      | 92500000   | ja       |
      | 92510000   | nee      |
      | 92600000   | ja       |
      | 80511000   | ja       |
      | 80510000   | nee      |
      | 98133000   | ja       |
      | 98133110   | ja       |
      | 98133100   | nee      |
      | 98133120   | nee      |
      | 90910000   | nee      |
      | 77310000   | nee      |
      | 55520000   | nee      |
      | onbekend   | onbekend |

  @regel(aw-2.82a-opdracht) @regel(aw-2.82a-verlengingen)
  Abstract Scenario: Drie jaar mag, een maand langer niet
    Gegeven "contract.looptijd" is <looptijd>
    En "contract.verlengingen" is <verlenging>
    Als de toets wordt uitgevoerd
    Dan is "Opdracht geschikt voor artikel 2.82a" <uitkomst>

    Voorbeelden:
      | looptijd   | verlenging | uitkomst |
      | 36 maanden | 0 maanden  | ja       |
      | 36 maanden | 1 maand    | nee      |
      | 24 maanden | 12 maanden | ja       |
      | 24 maanden | 13 maanden | nee      |
      | 37 maanden | onbekend   | nee      |
      | 36 maanden | onbekend   | onbekend |
      | onbekend   | 0 maanden  | onbekend |

  @regel(aw-2.82a-opdracht)
  Scenario: Zonder einddatum past artikel 2.82a niet
    Gegeven "contract.looptijd" is onbekend
    En "contract.onbepaalde_tijd" is ja
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.opdracht_geschikt_2_82a" nee

  @regel(aw-2.82a-organisatie)
  Abstract Scenario: De vier eisen aan de organisatie gelden tegelijk
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "Organisatie geschikt voor artikel 2.82a" <uitkomst>

    Voorbeelden:
      | begrip                            | waarde                   | uitkomst |
      | organisatie.doel_algemeen_belang  | ja                       | ja       |
      | organisatie.doel_algemeen_belang  | nee                      | nee      |
      | organisatie.doel_algemeen_belang  | onbekend                 | onbekend |
      | organisatie.winstbestemming       | uitgekeerd_participatief | ja       |
      | organisatie.winstbestemming       | uitgekeerd_kapitaal      | nee      |
      | organisatie.winstbestemming       | onbekend                 | onbekend |
      | organisatie.participatief_beheer  | nee                      | nee      |
      | organisatie.participatief_beheer  | onbekend                 | onbekend |
      | organisatie.eerdere_gunning_2_82a | ja                       | nee      |
      | organisatie.eerdere_gunning_2_82a | onbekend                 | onbekend |

  @regel(aw-2.82a)
  Scenario: Opdracht en organisatie passen allebei
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82a" ja op grond van regel "aw-2.82a"
    En is "route.voorbehoud" ja
    En is "route.geen_directe_gunning" ja
    En bevat de uitleg van "voorbehoud.artikel_2_82a" "2.82a"

  @regel(aw-2.82a)
  Abstract Scenario: Artikel 2.82a gaat alleen over diensten van een aanbestedende dienst
    Gegeven "opdracht.soort" is <soort>
    En "opdrachtgever.soort" is <opdrachtgever>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82a" <uitkomst>

    Voorbeelden:
      | soort              | opdrachtgever              | uitkomst |
      | concessie_diensten | gemeente                   | nee      |
      | diensten           | niet_aanbestedingsplichtig | nee      |
      | diensten           | speciale_sector            | onbekend |
      | onbekend           | gemeente                   | onbekend |

  @regel(aw-2.82a)
  Scenario: Zonder antwoord over het beheer blijft het open
    Gegeven "organisatie.participatief_beheer" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82a" onbekend
    En wordt gevraagd naar "organisatie.participatief_beheer"

  @regel(aw-2.82.2)
  Abstract Scenario: Een voorbehoud moet in de aankondiging
    Gegeven "opdracht.voorbehoud" is <voorbehoud>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.vermelden" <uitkomst>

    Voorbeelden:
      | voorbehoud                 | uitkomst |
      | sociale_onderneming        | ja       |
      | participatieve_organisatie | ja       |
      | geen                       | nee      |

  @regel(voorbehoud-geen) @regel(voorbehoud-klopt-2.82) @regel(voorbehoud-klopt-2.82a)
  Abstract Scenario: Past het gekozen voorbehoud bij de opdracht
    Gegeven "opdracht.voorbehoud" is <voorbehoud>
    En "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.gekozen_klopt" <uitkomst>

    Voorbeelden:
      | voorbehoud                 | cpv      | uitkomst |
      | geen                       | 90910000 | ja       |
      | sociale_onderneming        | 90910000 | ja       |
      | participatieve_organisatie | 85300000 | ja       |
      | participatieve_organisatie | 90910000 | nee      |
      | participatieve_organisatie | onbekend | onbekend |

  @regel(voorbehoud-klopt-2.82)
  Abstract Scenario: Een voorbehoud voor sociale ondernemers bij een andere soort opdracht
    Gegeven "opdracht.voorbehoud" is sociale_onderneming
    En "opdracht.soort" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.gekozen_klopt" <uitkomst>

    Voorbeelden:
      | soort            | uitkomst |
      | werken           | ja       |
      | concessie_werken | onbekend |
      | onbekend         | onbekend |

  @regel(aw-2.82a-twijfel)
  Abstract Scenario: De twijfel over artikel 2.39 is zichtbaar
    Gegeven "opdracht.cpv" is <cpv>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.twijfel_2_39" <uitkomst>

    Voorbeelden:
      | cpv      | uitkomst |
      | 85300000 | ja       |
      | 90910000 | nee      |
      | onbekend | onbekend |

  @regel(pso-30plus)
  Abstract Scenario: Een PSO 30+-certificaat is bewijs
    Gegeven "organisatie.pso_trede" is <trede>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.bewijs_pso" <uitkomst>

    Voorbeelden:
      | trede        | uitkomst |
      | trede_30plus | ja       |
      | trede_3      | nee      |
      | onbekend     | onbekend |
