# language: nl
Functionaliteit: Groepen: een regel per onderdeel en over alle onderdelen
  Een groep wordt in één keer opgegeven: het aantal onderdelen is dan bekend, gegevens mogen onbekend zijn.
  Zolang een groep niet is opgegeven, is alles erover onbekend.

  Achtergrond:
    Gegeven een lege regelbasis
    En de peildatum 1 februari 2026
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        opdracht.percelen: {soort: groep, titel: Percelen, vraag: Welke percelen zijn er?}
        percelen.nummer: {soort: tekst, titel: Nummer van het perceel, vraag: Welk nummer?, per: opdracht.percelen}
        percelen.waarde: {soort: bedrag, titel: Waarde van het perceel, vraag: Hoeveel is het waard?, per: opdracht.percelen}
        percelen.soort: {soort: keuze, titel: Soort perceel, vraag: Welke soort?, opties: [werken, diensten], per: opdracht.percelen}
        percelen.klein: {soort: ja_nee, titel: Perceel is klein, afgeleid: ja, anders: nee, per: opdracht.percelen}
        percelen.aandeel: {soort: percentage, titel: Aandeel van het perceel, afgeleid: ja, per: opdracht.percelen}
        uit.som: {soort: bedrag, titel: Som van de percelen, afgeleid: ja}
        uit.som_diensten: {soort: bedrag, titel: Som van de diensten, afgeleid: ja}
        uit.aantal: {soort: getal, titel: Aantal percelen, afgeleid: ja}
        uit.aantal_diensten: {soort: getal, titel: Aantal diensten, afgeleid: ja}
        uit.hoogste: {soort: bedrag, titel: Hoogste perceel, afgeleid: ja}
        uit.laagste: {soort: bedrag, titel: Laagste perceel, afgeleid: ja}
        uit.alle_klein: {soort: ja_nee, titel: Alle percelen zijn klein, afgeleid: ja, anders: nee}
        uit.een_klein: {soort: ja_nee, titel: Een perceel is klein, afgeleid: ja, anders: nee}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: klein, titel: Klein, concludeert: percelen.klein, per: percelen, als: percelen.waarde <= € 80.000}
        - {id: aandeel, titel: Aandeel, concludeert: percelen.aandeel = percelen.waarde / uit.som, per: percelen}
        - {id: som, titel: Som, concludeert: uit.som = som(percelen.waarde)}
        - {id: som-diensten, titel: Som van diensten, concludeert: uit.som_diensten = som(percelen.waarde waar percelen.soort = diensten)}
        - {id: aantal, titel: Aantal, concludeert: uit.aantal = aantal(percelen)}
        - {id: aantal-diensten, titel: Aantal diensten, concludeert: uit.aantal_diensten = aantal(percelen waar percelen.soort = diensten)}
        - {id: hoogste, titel: Hoogste, concludeert: uit.hoogste = hoogste(percelen.waarde)}
        - {id: laagste, titel: Laagste, concludeert: uit.laagste = laagste(percelen.waarde waar percelen.soort = diensten)}
        - {id: alle-klein, titel: Alle klein, concludeert: uit.alle_klein, als: alle percelen voldoen aan (percelen.klein)}
        - {id: een-klein, titel: Een klein, concludeert: uit.een_klein, als: een van percelen voldoet aan (percelen.klein)}
      """

  Scenario: Alles is bekend
    Gegeven de percelen
      | nummer | waarde      | soort    |
      | 1      | € 80.000    | diensten |
      | 2      | € 80.000,01 | werken   |
      | B      | € 40.000    | diensten |
    Als de toets wordt uitgevoerd
    Dan is "percelen.klein" voor "1" ja op grond van regel "klein"
    En is "percelen.klein" voor "2" nee
    En is "percelen.klein" voor "B" ja
    En is "percelen.klein" voor "3" ja
    En is "uit.som" € 200.000,01
    En is "uit.som_diensten" € 120.000
    En is "uit.aantal" 3
    En is "uit.aantal_diensten" 2
    En is "uit.hoogste" € 80.000,01
    En is "uit.laagste" € 40.000
    En is "uit.alle_klein" nee
    En is "uit.een_klein" ja
    En geldt regel "klein"

  Scenario: Een onbekende waarde in één onderdeel
    Gegeven de groep "opdracht.percelen"
      | nummer | waarde   | soort    |
      | 1      |          | diensten |
      | 2      | € 90.000 |          |
    Als de toets wordt uitgevoerd
    Dan is "percelen.klein" voor "1" onbekend
    En is "percelen.klein" voor "2" nee
    En is "uit.som" onbekend
    En is "uit.som_diensten" onbekend
    En is "uit.aantal" 2
    En is "uit.aantal_diensten" onbekend
    En is "uit.hoogste" onbekend
    En is "uit.alle_klein" nee
    En is "uit.een_klein" onbekend
    En is "percelen.aandeel" voor "2" onbekend

  Scenario: Wat niet meetelt, mag onbekend zijn
    Gegeven de percelen
      | waarde   | soort    |
      |          | werken   |
      | € 10.000 | diensten |
    Als de toets wordt uitgevoerd
    Dan is "uit.som_diensten" € 10.000
    En is "uit.aantal_diensten" 1
    En is "uit.laagste" € 10.000

  Scenario: Een groep zonder onderdelen
    Gegeven de percelen
      | waarde |
    Als de toets wordt uitgevoerd
    Dan is "opdracht.percelen" 0
    En is "uit.som" € 0
    En is "uit.aantal" 0
    En is "uit.hoogste" onbekend
    En is "uit.alle_klein" ja
    En is "uit.een_klein" nee
    En geldt regel "klein" niet

  Scenario: Een groep die niet is opgegeven
    Als de toets wordt uitgevoerd
    Dan is "opdracht.percelen" onbekend
    En is "uit.som" onbekend
    En is "uit.aantal" onbekend
    En is "uit.alle_klein" onbekend
    En is "uit.een_klein" onbekend
    En is regel "klein" onbeslist

  Scenario: Een groep weer intrekken
    Gegeven het feitenbestand "zaak.yaml"
      """
      opdracht.percelen:
        - {waarde: € 10.000}
      """
    En "opdracht.percelen" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "uit.aantal" onbekend

  Scenario: Een onderdeel mag met zijn titel of met zijn hele naam
    Gegeven de percelen
      | Waarde van het perceel | percelen.soort |
      | € 10.000               | diensten       |
    Als de toets wordt uitgevoerd
    Dan is "uit.som_diensten" € 10.000
    En is "percelen.aandeel" voor "1" 100%
