# language: nl
Functionaliteit: Tekst voor de aanbestedingsstukken

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de aankondiging "examples/openbare-toiletten.xml"

  Scenario: De openbare toiletten
    Als de toets wordt uitgevoerd
    Dan biedt de toets bij "looptijd.toegestaan" de tekst "De overeenkomst heeft een vaste looptijd van 36 maanden. Alle verlengingen samen duren hoogstens 36 maanden. De overeenkomst duurt in totaal hoogstens 72 maanden."
    En biedt de toets bij "motivering.geen_percelen" de tekst "Wij verdelen deze opdracht niet in percelen (artikel 1.5 lid 3 van de Aanbestedingswet 2012). De reden is: [schrijf hier uw motivering]"
    En biedt de toets bij "arbeidsrecht.informatiebron_noemen" geen tekst

  Scenario: Geen tekst voor een voorbehoud dat niet mag
    Gegeven "opdracht.voorbehoud" is participatieve_organisatie
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82a" nee
    En biedt de toets bij "voorbehoud.artikel_2_82a" geen tekst

  Abstract Scenario: Social return alleen als de voorwaarde mag
    Gegeven "opdrachtgever.gemeente" is Amsterdam
    En de peildatum 21 november 2026
    En "social_return.vermeld_in_stukken" is ja
    En "social_return.verband_met_voorwerp" is <verband>
    Als de toets wordt uitgevoerd
    Dan biedt de toets bij "social_return.voorwaarde_toegestaan" <tekst>

    Voorbeelden:
      | verband  | tekst |
      | ja       | de tekst "Bijzondere voorwaarde bij de uitvoering: de opdrachtnemer besteedt 5% van [de opdrachtsom of de loonsom] aan social return." |
      | nee      | geen tekst |
      | onbekend | geen tekst |

  Scenario: Een lange raamovereenkomst en de laagste prijs
    Gegeven "opdracht.raamovereenkomst" is ja
    En "opdracht.geraamde_waarde" is € 900.000
    En "opdracht.gunningscriterium" is laagste_prijs
    En "opdracht.gewicht_sociaal" is 0%
    Als de toets wordt uitgevoerd
    Dan biedt de toets bij "motivering.lange_raamovereenkomst" de tekst "De raamovereenkomst duurt langer dan gewoon (artikel 2.140 lid 3 of artikel 3.80 lid 1 van de Aanbestedingswet 2012). De reden is: [schrijf hier uw motivering]"
    En biedt de toets bij "motivering.laagste_prijs" de tekst "Wij gunnen op de laagste prijs of de laagste kosten (artikel 2.114 lid 4 van de Aanbestedingswet 2012). De reden is: [schrijf hier uw motivering]"
