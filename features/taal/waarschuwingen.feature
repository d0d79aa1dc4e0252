# language: nl
Functionaliteit: Wat een waarschuwing is
  Een ja waarschuwt als het begrip de rol waarschuwing heeft. Een nee waarschuwt bij rol_nee.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.lang: {soort: ja_nee, titel: Zaak duurt lang, vraag: Duurt het lang?}
        zaak.groot: {soort: ja_nee, titel: Zaak is groot, vraag: Is het groot?}
        zaak.mag: {soort: ja_nee, titel: Zaak mag zo, afgeleid: ja, anders: nee, rol: toegestaan, rol_nee: waarschuwing}
        zaak.pas_op: {soort: ja_nee, titel: Pas op, afgeleid: ja, anders: nee, rol: waarschuwing}
        zaak.kan: {soort: ja_nee, titel: Zaak kan, afgeleid: ja, anders: nee, rol: toegestaan}
      """
    En het regelbestand "wet/basis.yaml"
      """
      regelset: basis
      titel: Basis
      normsoort: wet
      bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: mag, titel: Kort mag, concludeert: zaak.mag, toepassing: zaak.groot, als: niet zaak.lang}
        - {id: pas-op, titel: Groot is een risico, concludeert: zaak.pas_op, als: zaak.groot}
        - {id: kan, titel: Kort kan, concludeert: zaak.kan, als: niet zaak.lang}
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: Vandaag
      doelen: [zaak.mag, zaak.pas_op, zaak.kan]
      secties:
        - {titel: De zaak, begrippen: [zaak.lang, zaak.groot]}
      """
    En de toets "proef"
    En de peildatum 1 februari 2026

  Abstract Scenario: Alleen een nee die iets verbiedt, waarschuwt
    Gegeven "zaak.groot" is <groot>
    En "zaak.lang" is <lang>
    Als de toets wordt uitgevoerd
    Dan waarschuwt de toets <mag> "zaak.mag"
    En waarschuwt de toets <pas op> "zaak.pas_op"
    En waarschuwt de toets niet met "zaak.kan"

    Voorbeelden:
      | groot    | lang     | mag      | pas op   |
      | ja       | ja       | met      | met      |
      | ja       | nee      | niet met | met      |
      | ja       | onbekend | niet met | met      |
      | nee      | ja       | niet met | niet met |
      | onbekend | ja       | met      | niet met |

  Abstract Scenario: Waar rol_nee niet kan
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: <begrip>
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "<code>" met "<melding>"

    Voorbeelden:
      | begrip                                                                     | code | melding                                                   |
      | {soort: ja_nee, titel: Zaak x, vraag: Is het x?, rol_nee: waarschuwing}    | R072 | “rol_nee” kan alleen bij een afgeleid begrip.             |
      | {soort: ja_nee, titel: Zaak x, afgeleid: ja, anders: nee, rol_nee: advies} | R004 | “advies” kan niet bij “rol_nee”. Kies uit: waarschuwing.  |

  Scenario: R004 Een bedrag kan geen nee zijn
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: bedrag, titel: Zaak x, afgeleid: ja, rol_nee: waarschuwing}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R004" met "Een bedrag kan geen nee zijn."
    En meldt de controle fout "R062" met "zaak.x"
