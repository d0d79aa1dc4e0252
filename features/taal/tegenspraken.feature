# language: nl
Functionaliteit: Feiten die elkaar tegenspreken
  Wat niet samen waar kan zijn, telt niet mee en wordt opnieuw gevraagd. De rest telt wel mee.

  Achtergrond:
    Gegeven een lege regelbasis
    En het regelbestand "begrippen/basis.yaml"
      """
      begrippen:
        zaak.vorm: {soort: keuze, titel: Vorm van de zaak, vraag: Welke vorm?, opties: [los, vast]}
        zaak.akte: {soort: ja_nee, titel: Zaak met akte, vraag: Is er een akte?}
        zaak.plan: {soort: ja_nee, titel: Zaak met plan, vraag: Is er een plan?}
        zaak.start: {soort: datum, titel: Begin van de zaak, vraag: Wanneer begon het?}
        zaak.totaal: {soort: bedrag, titel: Totaal van de zaak, afgeleid: ja, ook_te_geven: ja, vraag: Hoeveel is het samen?}
        zaak.delen: {soort: groep, titel: Delen van de zaak, vraag: Welke delen zijn er?}
        delen.waarde: {soort: bedrag, titel: Waarde van het deel, vraag: Hoeveel?, per: zaak.delen}
        delen.groot: {soort: ja_nee, titel: Deel is groot, vraag: Is het groot?, per: zaak.delen}
        zaak.mag: {soort: ja_nee, titel: Zaak mag, afgeleid: ja, anders: nee}
        zaak.klaar: {soort: ja_nee, titel: Zaak is klaar, afgeleid: ja, anders: nee}
        zaak.duur: {soort: ja_nee, titel: Zaak is duur, afgeleid: ja, anders: nee}
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
        - {id: mag, titel: Met akte mag, concludeert: zaak.mag, als: zaak.akte}
        - {id: klaar, titel: Met plan is klaar, concludeert: zaak.klaar, als: zaak.plan}
        - {id: duur, titel: Veel is duur, concludeert: zaak.duur, als: zaak.totaal > € 100}
        - {id: totaal, titel: Delen samen, concludeert: zaak.totaal = som(delen.waarde)}
      """
    En het regelbestand "tegenspraken/basis.yaml"
      """
      tegenspraken:
        los-met-akte:
          als: zaak.vorm = los en zaak.akte
          dan: kan niet
          zin: Een losse zaak heeft geen akte. U zegt dat die er wel is.
        begin-later:
          als: zaak.akte en zaak.start > peildatum
          dan: kan niet
          zin: Er is al een akte, en de zaak begint later.
        akte-zonder-plan:
          als:
            alle:
              - zaak.akte
              - niet zaak.plan
          dan: let op
          zin: Er is een akte, maar geen plan. Klopt dat?
        delen-boven-totaal:
          als: som(delen.waarde) > zaak.totaal
          dan: kan niet
          zin: De delen samen zijn meer dan het totaal.
        groot-deel-zonder-waarde:
          als: een van delen voldoet aan (delen.groot en delen.waarde = € 0)
          dan: kan niet
          zin: Een groot deel heeft een waarde.
      """
    En het regelbestand "toetsen/proef.yaml"
      """
      toets: proef
      titel: Proef
      voor: inkoper
      peildatum: Vandaag
      doelen: [zaak.mag, zaak.klaar, zaak.duur]
      secties:
        - {titel: De zaak, begrippen: [zaak.vorm, zaak.akte, zaak.plan, zaak.start, zaak.totaal, zaak.delen, delen.waarde, delen.groot]}
      """
    En de toets "proef"
    En de peildatum 1 februari 2026

  Scenario: Wat niet samen waar kan zijn, telt niet mee; de rest wel
    Gegeven de feiten
      | zaak.vorm | los |
      | zaak.akte | ja  |
      | zaak.plan | ja  |
    Als de toets wordt uitgevoerd
    Dan wordt een tegenspraak gemeld "los-met-akte"
    En wordt geen tegenspraak gemeld "akte-zonder-plan"
    En telt "zaak.vorm" niet mee
    En telt "zaak.akte" niet mee
    En telt "zaak.plan" mee
    En is "zaak.mag" onbekend
    En wordt gevraagd naar "zaak.akte"
    En is "zaak.klaar" ja

  Scenario: Wat vreemd maar mogelijk is, telt mee
    Gegeven de feiten
      | zaak.vorm | vast |
      | zaak.akte | ja   |
      | zaak.plan | nee  |
    Als de toets wordt uitgevoerd
    Dan wordt een tegenspraak gemeld "akte-zonder-plan"
    En telt "zaak.akte" mee
    En is "zaak.mag" ja

  Scenario: Wat niet bekend is, spreekt niets tegen
    Gegeven de feiten
      | zaak.vorm | los      |
      | zaak.akte | onbekend |
    Als de toets wordt uitgevoerd
    Dan wordt geen tegenspraak gemeld
    En telt "zaak.vorm" mee

  Abstract Scenario: Een dag na de peildatum ligt in de toekomst
    Gegeven de feiten
      | zaak.vorm  | vast    |
      | zaak.akte  | ja      |
      | zaak.plan  | ja      |
      | zaak.start | <start> |
    Als de toets wordt uitgevoerd
    Dan wordt <wel of geen> tegenspraak gemeld "begin-later"

    Voorbeelden:
      | start      | wel of geen |
      | 2026-02-01 | geen        |
      | 2026-02-02 | een         |

  Scenario: Een opgegeven conclusie is ook een feit, en telt dan niet mee
    Gegeven "zaak.totaal" is € 150
    En de groep "zaak.delen"
      | waarde | groot |
      | € 100  | nee   |
      | € 51   | nee   |
    Als de toets wordt uitgevoerd
    Dan wordt een tegenspraak gemeld "delen-boven-totaal"
    En telt "zaak.totaal" niet mee
    En telt "delen.waarde" niet mee
    En telt "delen.groot" mee
    En is "zaak.delen" 2 onderdelen
    En is "zaak.duur" onbekend

  Scenario: Een conclusie die niemand opgeeft, spreekt niets tegen
    Gegeven de groep "zaak.delen"
      | waarde |
      | € 100  |
      | € 51   |
    Als de toets wordt uitgevoerd
    Dan wordt geen tegenspraak gemeld
    En is "zaak.totaal" € 151
    En is "zaak.duur" ja

  Scenario: Alleen het onderdeel dat zichzelf tegenspreekt, telt niet mee
    Gegeven de groep "zaak.delen"
      | waarde | groot |
      | € 0    | ja    |
      | € 51   | ja    |
    Als de toets wordt uitgevoerd
    Dan wordt een tegenspraak gemeld "groot-deel-zonder-waarde"
    En is "delen.waarde" voor "1" onbekend
    En is "delen.waarde" voor "2" € 51

  Scenario: Twee tegenspraken tegelijk
    Gegeven de feiten
      | zaak.vorm  | los        |
      | zaak.akte  | ja         |
      | zaak.start | 2027-01-01 |
    Als de toets wordt uitgevoerd
    Dan wordt een tegenspraak gemeld "los-met-akte"
    En wordt een tegenspraak gemeld "begin-later"
    En telt "zaak.start" niet mee
