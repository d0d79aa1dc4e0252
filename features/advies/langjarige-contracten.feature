# language: nl
Functionaliteit: Advies over langjarige contracten, naast de wet

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort       | gemeente  |
      | opdracht.soort            | diensten  |
      | opdracht.raamovereenkomst | nee       |
      | contract.verlengingen     | 0 maanden |
      | organisatie.participatief_beheer | ja |

  @regel(langjarig-te-kort) @regel(langjarig-start) @regel(langjarig-structureel)
  Abstract Scenario: Vijf en vijftien jaar
    Gegeven "contract.looptijd" is <looptijd>
    Als de toets wordt uitgevoerd
    Dan is "looptijd.advies_langjarig" <uitkomst>

    Voorbeelden:
      | looptijd    | uitkomst    |
      | 59 maanden  | te_kort     |
      | 60 maanden  | start       |
      | 179 maanden | start       |
      | 180 maanden | structureel |
      | onbekend    | onbekend    |

  @regel(langjarig-structureel)
  Scenario: Een contract zonder einddatum
    Gegeven "contract.onbepaalde_tijd" is ja
    Als de toets wordt uitgevoerd
    Dan is "looptijd.advies_langjarig" structureel

  @regel(langjarig-te-kort)
  Scenario: Het advies verandert niet wat de wet zegt
    Gegeven "opdracht.voorbehoud" is participatieve_organisatie
    En "opdracht.cpv" is 85300000
    En "opdracht.geraamde_waarde" is € 900.000
    En "contract.looptijd" is 72 maanden
    Als de toets wordt uitgevoerd
    Dan is "looptijd.advies_langjarig" start
    En is "looptijd.toegestaan" nee
    En is "looptijd.maximum" 36 maanden

  @regel(langjarig-te-kort)
  Abstract Scenario: Het advies gaat over diensten van organisaties met participatief beheer
    Gegeven "opdracht.soort" is <soort>
    En "organisatie.participatief_beheer" is <beheer>
    En "contract.looptijd" is 12 maanden
    Als de toets wordt uitgevoerd
    Dan is "looptijd.advies_langjarig" <uitkomst>

    Voorbeelden:
      | soort    | beheer   | uitkomst         |
      | diensten | ja       | te_kort          |
      | diensten | nee      | niet_aan_de_orde |
      | werken   | ja       | niet_aan_de_orde |
      | diensten | onbekend | onbekend         |
