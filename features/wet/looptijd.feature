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

  @regel(looptijd-gewoon) @regel(aw-2.140.3) @regel(aw-2.140.3-maximum)
  Scenario: Is het een raamovereenkomst, dan kan een lange looptijd te lang zijn
    Gegeven "opdracht.raamovereenkomst" is onbekend
    En "contract.looptijd" is 49 maanden
    En "contract.langer_gemotiveerd" is nee
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" onbekend
    En is "looptijd.maximum" onbekend
    En is regel "looptijd-gewoon" onbeslist
    En is regel "aw-2.140.3-maximum" onbeslist
    En wordt gevraagd naar "opdracht.raamovereenkomst"

  @regel(looptijd-zonder-maximum)
  Abstract Scenario: Wanneer er wel een maximum is
    Gegeven "opdracht.raamovereenkomst" is <raam>
    En "opdracht.soort" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "looptijd.geen_wettelijk_maximum" <uitkomst>

    Voorbeelden:
      | raam     | soort              | uitkomst |
      | ja       | diensten           | nee      |
      | nee      | concessie_diensten | nee      |
      | onbekend | diensten           | onbekend |

  @regel(aw-2.140.3) @regel(aw-2.140.3-maximum) @regel(aw-2.140.3-motiveren)
  Abstract Scenario: Een raamovereenkomst duurt vier jaar, langer met een goede uitleg
    Gegeven "opdracht.raamovereenkomst" is ja
    En "contract.verlengingen" is <verlenging>
    En "contract.langer_gemotiveerd" is <gemotiveerd>
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.motivering_verplicht" <motiveren>
    En is "looptijd.maximum" 48 maanden

    Voorbeelden:
      | verlenging | gemotiveerd | toegestaan | motiveren |
      | 0 maanden  | onbekend    | ja         | nee       |
      | 1 maand    | nee         | nee        | ja        |
      | 1 maand    | ja          | ja         | ja        |
      | 1 maand    | onbekend    | onbekend   | ja        |
      | onbekend   | nee         | onbekend   | onbekend  |

  @regel(aw-2.140.3) @regel(aw-2.140.3-motiveren)
  Scenario: De vier jaar gelden niet voor een concessie
    Gegeven "opdracht.raamovereenkomst" is ja
    En "opdracht.soort" is concessie_diensten
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

  @regel(aw-2.140.3)
  Scenario: Voor een speciale-sectorbedrijf blijft het open
    Gegeven "opdracht.raamovereenkomst" is ja
    En "opdrachtgever.soort" is speciale_sector
    En "contract.looptijd" is 60 maanden
    En "contract.langer_gemotiveerd" is nee
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" onbekend

  @regel(aw-2.82a.3) @regel(aw-2.82a.3-maximum)
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

  @regel(aw-2.82a.3-maximum)
  Scenario: De kortste termijn gaat voor
    Gegeven "opdracht.voorbehoud" is participatieve_organisatie
    En "opdracht.raamovereenkomst" is ja
    Als de toets wordt uitgevoerd
    Dan is "looptijd.maximum" 36 maanden op grond van regel "aw-2.82a.3-maximum"
    En geldt regel "aw-2.140.3-maximum" niet

  @regel(aw-2.82a.3-maximum) @regel(aw-2.140.3-maximum)
  Scenario: Een voorbehoud voor sociale ondernemers verkort de vier jaar niet
    Gegeven "opdracht.voorbehoud" is sociale_onderneming
    En "opdracht.raamovereenkomst" is ja
    Als de toets wordt uitgevoerd
    Dan is "looptijd.maximum" 48 maanden op grond van regel "aw-2.140.3-maximum"
    En geldt regel "aw-2.82a.3-maximum" niet

  @regel(aw-2a.27) @regel(aw-2a.27-maximum-kort) @regel(aw-2a.27-maximum-lang) @regel(aw-2a.27-motiveren)
  Abstract Scenario: Een concessie boven vijf jaar hangt aan de terugverdientijd
    Gegeven "opdracht.soort" is concessie_diensten
    En "contract.looptijd" is <looptijd>
    En "contract.terugverdientijd" is <terug>
    Als de toets wordt uitgevoerd
    Dan is "looptijd.toegestaan" <toegestaan>
    En is "looptijd.maximum" <maximum>
    En is "looptijd.motivering_verplicht" <motiveren>

    Voorbeelden:
      | looptijd   | terug      | toegestaan | maximum    | motiveren |
      | 60 maanden | onbekend   | ja         | 60 maanden | nee       |
      | 61 maanden | 61 maanden | ja         | 61 maanden | ja        |
      | 61 maanden | 60 maanden | nee        | 60 maanden | ja        |
      | 61 maanden | 30 maanden | nee        | 60 maanden | ja        |
      | 61 maanden | onbekend   | onbekend   | onbekend   | ja        |

  @regel(aw-2a.27) @regel(aw-2a.27-maximum-kort) @regel(aw-2a.27-maximum-lang) @regel(aw-2a.27-motiveren)
  Scenario: Zonder verlengingen te kennen blijft het maximum van een concessie open
    Gegeven "opdracht.soort" is concessie_diensten
    En "contract.looptijd" is 60 maanden
    En "contract.verlengingen" is onbekend
    En "contract.terugverdientijd" is 72 maanden
    Als de toets wordt uitgevoerd
    Dan is "looptijd.maximum" onbekend
    En is "looptijd.motivering_verplicht" onbekend
    En is regel "aw-2a.27-maximum-kort" onbeslist
    En is regel "aw-2a.27-maximum-lang" onbeslist
    En is regel "aw-2a.27-motiveren" onbeslist
    En wordt gevraagd naar "contract.verlengingen"

  @regel(looptijd-onder-drempel)
  Abstract Scenario: Onder de drempel is vier jaar geen harde grens
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
