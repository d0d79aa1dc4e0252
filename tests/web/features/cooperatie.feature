# language: nl
Functionaliteit: Een wijkcoöperatie toetst zichzelf
  Zonder account, zonder jurist, op een telefoon.

  Scenario: Van de eerste pagina naar een uitkomst
    Gegeven ik kijk op een telefoon
    Als ik de site open
    En ik kies de deur "Ik hoor bij een wijkcoöperatie"
    En ik klik op de knop "Begin"
    Dan zie ik de vraag "Wat wilt u nog meer weten?"
    Als ik alle vragen beantwoord alsof wij de toiletten op de markt schoonhouden
    Dan zie ik de kop "Controleer uw antwoorden"
    Als ik de link "Bekijk de uitkomst" volg
    Dan zegt de uitkomst "U past in het voorbeeld van een wijkcoöperatie."
    En staat er een kop "Wat u nu kunt doen"
    En staat er een kop "Welke routes er zijn"
    En staat er een kop "Wat nog ontbreekt"
    En staat er een kop "Met wie u kunt praten"

  Scenario: Weet ik niet is een gewoon antwoord
    Gegeven ik ben begonnen met de toets "wijkcooperatie"
    Als ik op elke vraag "Weet ik niet" antwoord
    Dan zie ik de kop "Controleer uw antwoorden"
    Als ik de link "Bekijk de uitkomst" volg
    Dan is de uitkomst onbekend
    En staat er tekst "aandeel stemmen van bewoners"

  Scenario: Terug en een antwoord veranderen
    Gegeven ik ben begonnen met de toets "wijkcooperatie"
    Als ik "Stichting" kies en doorga
    En ik de link "Terug" volg
    Dan staat "Stichting" nog gekozen
    Als ik "Coöperatie" kies en doorga
    En ik de link "Uw antwoorden tot nu toe" volg
    Dan staat bij mijn antwoorden "Coöperatie"
    Als ik de link "Wijzig Rechtsvorm van de organisatie" volg
    En ik "Stichting" kies en doorga
    Dan zie ik de kop "Controleer uw antwoorden"
    En staat bij mijn antwoorden "Stichting"

  Scenario: Een vergeten antwoord
    Gegeven ik ben begonnen met de toets "wijkcooperatie"
    Als ik op de knop "Volgende vraag" klik
    Dan begint de titel van de pagina met "Fout:"
    En staat het toetsenbord bij de foutmelding
    Als ik de link "Kies een van de antwoorden." volg
    Dan staat het toetsenbord bij het eerste antwoord

  Scenario: Bewaren en op een ander apparaat verdergaan
    Gegeven ik ben begonnen met de toets "wijkcooperatie"
    En ik heb "Stichting" gekozen
    Als ik op de knop "Bewaren en later verder" klik
    Dan krijg ik een code
    Als ik op een ander apparaat de code intyp in hoofdletters
    Dan zie ik de kop "Controleer uw antwoorden"
    En staat bij mijn antwoorden "Stichting"

  Scenario: Een code die niet klopt
    Als ik de pagina "/verder" open
    En ik de code "aaaa-bbbb-cccc" intyp
    Dan begint de titel van de pagina met "Fout:"
    En staat er tekst "Deze code kennen wij niet"

  Scenario: Delen zonder dat een ander iets kan veranderen
    Gegeven ik ben begonnen met de toets "wijkcooperatie"
    En ik heb "Stichting" gekozen
    Als ik de link "Uw antwoorden tot nu toe" volg
    En ik op de knop "Link om te delen maken" klik
    Dan krijg ik een link
    Als een ander de link opent
    Dan ziet die ander "Dit is een kopie om te lezen"
    En kan die ander niets veranderen

  Scenario: Alles verwijderen
    Gegeven ik ben begonnen met de toets "wijkcooperatie"
    En ik heb "Stichting" gekozen
    Als ik de link "Uw antwoorden tot nu toe" volg
    En ik op de knop "Link om te delen maken" klik
    Dan krijg ik een link
    Als ik de link "Naar uw antwoorden" volg
    En ik de link "Alles verwijderen" volg
    En ik op de knop "Ja, verwijder alles" klik
    Dan zie ik de kop "Uw gegevens zijn verwijderd"
    Als een ander de link opent
    Dan ziet die ander "Deze pagina bestaat niet"
