"""A small rule base with every kind of file, to damage."""

CONCEPTS = """\
begrippen:
  zaak.bedrag: {soort: bedrag, titel: Bedrag van de zaak, vraag: Hoe hoog is het bedrag?}
  zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
  zaak.soort: {soort: keuze, titel: Soort zaak, vraag: Wat is het?, opties: [werken, diensten]}
  zaak.code: {soort: cpv, titel: Code, vraag: Welke code?}
  zaak.aantal: {soort: getal, titel: Aantal, vraag: Hoeveel?, decimalen: 2}
  zaak.deel: {soort: percentage, titel: Deel, vraag: Welk deel?}
  zaak.duur: {soort: maanden, titel: Duur, vraag: Hoe lang?}
  zaak.dagen: {soort: dagen, titel: Dagen, vraag: Hoeveel dagen?}
  zaak.datum: {soort: datum, titel: Datum, vraag: Wanneer?}
  zaak.naam: {soort: tekst, titel: Naam, vraag: Hoe heet het?}
  zaak.themas: {soort: meerkeuze, titel: Themas, vraag: Welke?, opties: [wonen, zorg]}
  zaak.delen: {soort: groep, titel: Delen, vraag: Welke delen zijn er?}
  delen.waarde: {soort: bedrag, titel: Waarde van het deel, vraag: Hoeveel?, per: zaak.delen}
  zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}
  zaak.tarief: {soort: bedrag, titel: Tarief, afgeleid: ja}
"""
PARAMETERS = """\
parameters:
  zaak.grens:
    soort: bedrag
    titel: Grens
    bron: {titel: Proefwet, url: https://example.org/wet}
    geverifieerd: 2026-01-01
    zekerheid: bron
    waarden:
      - {vanaf: 2024-01-01, tot: 2025-12-31, waarde: € 221.000}
      - {vanaf: 2026-01-01, waarde: € 216.000}
"""
RULES = """\
regelset: proef
titel: Proef
normsoort: wet
bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
geldig_vanaf: 2020-01-01
geverifieerd: 2026-01-01
zekerheid: bron
regels:
  - id: mag
    titel: Mag
    concludeert: zaak.mag
    als:
      alle:
        - zaak.bedrag + som(delen.waarde) < zaak.grens
        - een van:
            - zaak.soort in [werken, diensten]
            - niet: zaak.klaar
  - {id: mag-niet, titel: Mag niet, uitzondering_op: mag, als: zaak.klaar}
  - id: tarief
    titel: Tarief
    concludeert: zaak.tarief
    treffer: eerste
    tabel: |
      | zaak.soort | zaak.klaar | => zaak.tarief |
      | werken     | -          | € 10           |
      | -          | ja         | zaak.bedrag    |
    hiaten: ja
eigenschappen:
  - {id: altijd, altijd: zaak.mag of niet zaak.mag}
"""
CHECK = """\
toets: proef
titel: Proef
voor: inkoper
peildatum: Vandaag
doelen: [zaak.mag, zaak.tarief]
secties:
  - {titel: De zaak, begrippen: [zaak.bedrag, zaak.klaar, zaak.soort, zaak.delen]}
"""
SMALL = {
    "begrippen/zaak.yaml": CONCEPTS,
    "parameters/zaak.yaml": PARAMETERS,
    "wet/zaak.yaml": RULES,
    "toetsen/zaak.yaml": CHECK,
}
