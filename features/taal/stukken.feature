# language: nl
Functionaliteit: Tekst voor de stukken
  Bij een waarde van een begrip kan een tekst horen, om over te nemen in stukken.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, vraag: Is het klaar?}
        zaak.soort: {soort: keuze, titel: Soort zaak, vraag: Wat is het?, opties: [werken, diensten], stukken: {werken: Dit zijn werken.}}
        zaak.duur: {soort: maanden, titel: Duur van de zaak, vraag: Hoe lang?}
        zaak.mag:
          soort: ja_nee
          titel: Zaak mag
          afgeleid: ja
          anders: nee
          stukken: {ja: "De zaak duurt {zaak.duur}. De reden is: {motivering}"}
        zaak.prijs:
          soort: bedrag
          titel: Prijs
          afgeleid: ja
          stukken: {waarde: "De prijs is {waarde}. Is het klaar? {zaak.los}"}
        zaak.los: {soort: ja_nee, titel: Zaak staat los, afgeleid: ja, anders: nee}
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
        - {id: prijs, titel: Prijs van werken, concludeert: zaak.prijs = € 10, als: zaak.soort = werken}
        - {id: los, titel: Klaar staat los, concludeert: zaak.los, als: zaak.klaar}
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: Vandaag
      doelen: [zaak.mag, zaak.prijs]
      secties:
        - {titel: De zaak, begrippen: [zaak.klaar, zaak.soort, zaak.duur]}
      """
    En de toets "proef"
    En de peildatum 1 februari 2026

  Scenario: Wat bekend is, staat in de tekst
    Gegeven "zaak.klaar" is ja
    En "zaak.duur" is 12 maanden
    Als de toets wordt uitgevoerd
    Dan biedt de toets bij "zaak.mag" de tekst "De zaak duurt 12 maanden. De reden is: [schrijf hier uw motivering]"

  Scenario: Wat nog onbekend is, staat tussen haken
    Gegeven "zaak.klaar" is ja
    Als de toets wordt uitgevoerd
    Dan biedt de toets bij "zaak.mag" de tekst "De zaak duurt [duur van de zaak]. De reden is: [schrijf hier uw motivering]"

  Abstract Scenario: Geen tekst bij een andere waarde
    Gegeven "zaak.klaar" is <klaar>
    Als de toets wordt uitgevoerd
    Dan biedt de toets bij "zaak.mag" geen tekst

    Voorbeelden:
      | klaar    |
      | nee      |
      | onbekend |

  Scenario: Een tekst bij een antwoord, en een bedrag met een conclusie die geen doel is
    Gegeven "zaak.soort" is werken
    En "zaak.klaar" is nee
    Als de toets wordt uitgevoerd
    Dan biedt de toets bij "zaak.soort" de tekst "Dit zijn werken."
    En biedt de toets bij "zaak.prijs" de tekst "De prijs is € 10. Is het klaar? nee"

  Scenario: R002 Een tekst bij onbekend
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, stukken: {onbekend: Het is misschien x.}}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:70: fout R002: De tekst “onbekend” hoort niet bij deze soort.
            zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, stukken: {onbekend: Het is misschien x.}}
                                                                               ^^^^^^^^
        hulp: Wel bekend: ja, nee.
      """

  Scenario: R020 Een plaats die geen begrip is
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.x: {soort: ja_nee, titel: Zaak x, vraag: Is het x?, stukken: {ja: "Het duurt {zaak.duurt}."}}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R020" met "De plaats “{zaak.duurt}” in deze zin is geen begrip. Bedoelde u “zaak.duur”, “zaak.soort” of “zaak.x”?"

  Scenario: R072 Een tekst per onderdeel
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.delen: {soort: groep, titel: Delen, vraag: Welke delen zijn er?}
        delen.klaar: {soort: ja_nee, titel: Deel is klaar, vraag: Is het klaar?, per: zaak.delen, stukken: {ja: Klaar.}}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R072" met "“stukken” kan niet bij een begrip dat per onderdeel geldt."
