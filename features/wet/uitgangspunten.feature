# language: nl
Functionaliteit: Waar de toets van uitgaat als u niets anders kiest
  Een opdrachtgever beroept zich zelf op een uitzondering of een voorbehoud. Zolang hij dat niet
  doet, geldt de hoofdregel.

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort         | gemeente  |
      | opdracht.soort              | diensten  |
      | opdracht.cpv                | 90910000  |
      | opdracht.geraamde_waarde    | € 300.000 |

  @regel(uitgangspunt-voorbehoud)
  Scenario: Zonder keuze is er geen voorbehoud
    Als de toets wordt uitgevoerd
    Dan is "opdracht.voorbehoud" geen op grond van regel "uitgangspunt-voorbehoud"
    En is "voorbehoud.vermelden" nee

  @regel(uitgangspunt-uitzondering)
  Scenario: Zonder beroep geldt er geen uitzondering
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.beroep" geen op grond van regel "uitgangspunt-uitzondering"
    En is "procedure.europees_verplicht" ja
    En wordt niet gevraagd naar "inbesteden.toezicht"

  @regel(uitgangspunt-methode)
  Scenario: Zonder keuze rekent u met dit contract
    Gegeven "opdracht.geraamde_waarde" is onbekend
    En de feiten
      | raming.totale_prijs | € 100.000 |
      | raming.opties       | € 0       |
      | raming.verlengingen | € 0       |
    Als de toets wordt uitgevoerd
    Dan is "raming.methode" contract op grond van regel "uitgangspunt-methode"
    En is "raming.waarde" € 100.000

  @regel(uitgangspunt-bepaalde-tijd)
  Scenario: Zonder opgave heeft het contract een einddatum
    Als de toets wordt uitgevoerd
    Dan is "contract.onbepaalde_tijd" nee op grond van regel "uitgangspunt-bepaalde-tijd"

  Scenario: Een eigen keuze gaat voor
    Gegeven "contract.onbepaalde_tijd" is ja
    En "opdracht.voorbehoud" is sociale_onderneming
    Als de toets wordt uitgevoerd
    Dan is "contract.onbepaalde_tijd" ja
    En is "voorbehoud.vermelden" ja
    En is "contract.looptijd_totaal" onbekend

  @regel(uitgangspunt-perceel-soort) @regel(uitgangspunt-perceel-cpv) @regel(uitgangspunt-perceel-voorbehoud)
  Scenario: Een perceel volgt de hele opdracht, tenzij u iets anders invult
    Gegeven "opdracht.geraamde_waarde" is € 400.000
    En de percelen
      | nummer | waarde    | soort  | cpv      | voorbehoud          | percelenregeling_aangewezen |
      | 1      | € 80.000  |        |          |                     | nee                         |
      | 2      | € 320.000 | werken | 85300000 | sociale_onderneming | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.soort" voor "1" diensten
    En is "percelen.cpv" voor "1" 90910000
    En is "percelen.voorbehoud" voor "1" geen
    En is "percelen.soort" voor "2" werken
    En is "percelen.cpv_artikel_77" voor "2" ja
    En is "percelen.voorbehoud_vermelden" voor "2" ja

  Scenario: Zonder soort opdracht is ook de soort van het perceel onbekend
    Gegeven "opdracht.soort" is onbekend
    En "opdracht.geraamde_waarde" is € 800.000
    En de percelen
      | nummer | waarde    |
      | 1      | € 800.000 |
    Als de toets wordt uitgevoerd
    Dan is "percelen.soort" voor "1" onbekend
    En is "percelen.klein_genoeg" voor "1" onbekend
