# language: nl
Functionaliteit: Voorstellen gelden alleen als u daarom vraagt
  Een regelset met “normsoort: voorstel” telt niet mee, tot iemand vraagt wat er dan zou gelden.

  Achtergrond:
    Gegeven een lege regelbasis
    En de peildatum 1 februari 2026
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        proef.a: {soort: ja_nee, titel: A is zo, vraag: Is A zo?}
        uit.mag: {soort: ja_nee, titel: Mag, afgeleid: ja, anders: nee}
        uit.ruimer: {soort: ja_nee, titel: Ruimer, afgeleid: ja, anders: nee}
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
        - {id: mag, titel: Mag, concludeert: uit.mag, als: proef.a}
      """
    En het regelbestand "voorstellen/ruimte.yaml"
      """
      regelset: ruimte
      titel: Proef
      normsoort: voorstel
      bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: mag-ook, titel: Mag ook, concludeert: uit.mag, wijkt_af_van_wet: het voorstel wijzigt artikel 1}
        - {id: ruimer, titel: Ruimer, concludeert: uit.ruimer}
      """

  Scenario: Zonder het voorstel
    Gegeven "proef.a" is nee
    Als de toets wordt uitgevoerd
    Dan is "uit.mag" nee
    En is "uit.ruimer" onbekend omdat "geen regel van kracht"
    En geldt regel "mag-ook" niet

  Scenario: Met het voorstel
    Gegeven "proef.a" is nee
    En het voorstel "ruimte" geldt mee
    Als de toets wordt uitgevoerd
    Dan is "uit.mag" ja op grond van regel "mag-ook"
    En is "uit.ruimer" ja
    En bevat de uitleg van "uit.mag" "Wijkt af van de wet: het voorstel wijzigt artikel 1."
