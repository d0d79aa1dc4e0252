# language: nl
Functionaliteit: Met wie u kunt praten
  Een toets verwijst naar contacten. Een verwijzing met een voorwaarde vervalt pas als vaststaat dat
  zij niet geldt.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
        zaak.plaats: {soort: keuze, titel: Plaats, vraag: Waar is het?, opties: [hier, daar]}
        zaak.los: {soort: ja_nee, titel: Zaak staat los, vraag: Staat het los?}
        zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}
        zaak.kan: {soort: ja_nee, titel: Zaak kan, afgeleid: ja, anders: nee}
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
        - {id: mag, titel: Klaar mag, concludeert: zaak.mag, als: zaak.klaar}
        - {id: kan, titel: Los kan, concludeert: zaak.kan, als: zaak.los}
      """
    En het regelbestand "contacten/basis.yaml"
      """
      contacten:
        gemeente: {titel: Uw gemeente, waarvoor: Vraag daar naar de regels.}
        steunpunt:
          titel: Steunpunt Proef
          waarvoor: Helpt wie klaar is.
          bron: {titel: Steunpunt Proef, url: https://example.org/steunpunt}
          geverifieerd: 2026-01-01
          zekerheid: bron
        loket: {titel: Loket daar, waarvoor: Voor mensen daar.}
        actie: {titel: Tijdelijke hulp, waarvoor: Voor dit jaar., geldig_vanaf: 2026-01-01, geldig_tot: 2026-12-31}
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: cooperatie
      peildatum: Vandaag
      doelen: [zaak.mag]
      secties:
        - {titel: De zaak, begrippen: [zaak.klaar, zaak.plaats]}
      praten_met:
        - gemeente
        - {contact: steunpunt, alleen_als: zaak.mag}
        - {contact: loket, alleen_als: zaak.plaats = daar}
        - actie
      """
    En de toets "proef"
    En de peildatum 1 februari 2026

  Scenario: Wie altijd helpt, en wie helpt bij deze conclusie
    Gegeven "zaak.klaar" is ja
    En "zaak.plaats" is hier
    Als de toets wordt uitgevoerd
    Dan verwijst de toets naar "gemeente"
    En verwijst de toets naar "steunpunt"
    En verwijst de toets niet naar "loket"

  Scenario: Staat vast dat het niet speelt, dan vervalt de verwijzing
    Gegeven "zaak.klaar" is nee
    Als de toets wordt uitgevoerd
    Dan verwijst de toets niet naar "steunpunt"

  Scenario: Wat nog onbekend is, blijft staan
    Als de toets wordt uitgevoerd
    Dan verwijst de toets naar "steunpunt"
    En verwijst de toets naar "loket"

  Abstract Scenario: Een contact met een einddatum
    Gegeven de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan verwijst de toets <wel> "actie"

    Voorbeelden:
      | datum           | wel       |
      | 2025-12-31      | niet naar |
      | 2026-01-01      | naar      |
      | 2026-12-31      | naar      |
      | 2027-01-01      | niet naar |

  Scenario: R044 Een bron zonder dag of link
    Gegeven het regelbestand "contacten/proef.yaml"
      """
      contacten:
        bureau: {titel: Bureau, waarvoor: Helpt., bron: {titel: Bureau}, zekerheid: bron}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      contacten/proef.yaml:2:3: fout R044: Het contact “bureau” mist: url, geverifieerd.
            bureau: {titel: Bureau, waarvoor: Helpt., bron: {titel: Bureau}, zekerheid: bron}
            ^^^^^^
        hulp: Zonder bron kan ook: noem dan alleen een rol, zoals “Uw gemeente”.
      """

  Scenario: R006 Een naam die al bestaat
    Gegeven het regelbestand "contacten/proef.yaml"
      """
      contacten:
        gemeente: {titel: Gemeente, waarvoor: Helpt.}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R006" met "Het contact “gemeente” bestaat al."

  Scenario: R005 Contacten in een andere map
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      contacten:
        bureau: {titel: Bureau, waarvoor: Helpt.}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R005" met "hoort niet in de map “begrippen”"

  Scenario: R003 Een contact zonder doel
    Gegeven het regelbestand "contacten/proef.yaml"
      """
      contacten:
        bureau: {titel: Bureau}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R003" met "De sleutel “waarvoor” ontbreekt."

  Abstract Scenario: Een verwijzing die niet klopt
    Gegeven het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: cooperatie
      peildatum: Vandaag
      doelen: [zaak.mag]
      secties:
        - {titel: De zaak, begrippen: [zaak.klaar, zaak.plaats]}
      praten_met:
        - <verwijzing>
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "<code>" met "<melding>"

    Voorbeelden:
      | verwijzing                                             | code | melding                                                     |
      | gemente                                                | R020 | Het contact “gemente” bestaat niet. Bedoelde u “gemeente”?  |
      | {contact: gemeente, alleen_als: zaak.kan}              | R066 | “zaak.kan” is geen doel en geen vraag van de toets “proef”. |
      | {contact: gemeente, alleen_als: zaak.los}              | R066 | “zaak.los” is geen doel en geen vraag van de toets “proef”. |
      | {contact: gemeente, alleen_als: zaak.plaats}           | R021 | Hier hoort een ja of nee, maar dit is een keuze.            |
      | {contact: gemeente, als: zaak.mag}                     | R002 | De sleutel “als” is hier niet bekend.                       |
