# language: nl
Functionaliteit: Een inkoper toetst een opdracht
  Van een aankondiging naar een uitkomst voor het dossier.

  Scenario: De openbare toiletten, van aankondiging tot papier
    Als ik de site open
    En ik kies de deur "Ik koop in voor een overheid"
    En ik het bestand "examples/openbare-toiletten.xml" inlees
    Dan zie ik de kop "De gegevens"
    En komt "Geraamde waarde van de opdracht" uit de aankondiging
    Als ik de link "Bekijk de uitkomst" volg
    Dan staat er een kop "Wat verplicht is"
    En staat er een kop "Wat mag"
    En staat er een kop "Wat u moet motiveren"
    Als ik bij de motivering schrijf "Eén opdracht, omdat de toiletten bij elkaar liggen."
    Dan staat er tekst "Uw tekst is bewaard"
    En past de uitkomst op papier

  Scenario: Een gevonden gegeven verbeteren
    Gegeven ik ben begonnen met het bestand "examples/openbare-toiletten.xml"
    Als ik "Geraamde waarde van de opdracht" verander in "250000"
    Dan staat bij de gegevens "€ 250.000"
    En staat erbij dat dit gewijzigd is

  Scenario: Percelen in een tabel
    Gegeven ik ben begonnen met het bestand "examples/wijkonderhoud-percelen.xml"
    Dan staan er 4 percelen in de tabel
    Als ik op het formulier perceel 1 de waarde "80000" geef
    Dan staat bij de gegevens "€ 80.000"

  Scenario: Zelf invullen op het formulier
    Als ik de pagina "/toets/aanbesteding" open
    En ik op de knop "Open het formulier" klik
    En ik op de knop "Bewaar en naar het volgende deel" klik
    En ik "Gemeente" kies bij "opdrachtgever.soort" en het formulier bewaar
    Dan staat er tekst "Deel 3 van"
    Als ik de pagina "/toets/aanbesteding/gegevens" open
    Dan staat bij de gegevens "Gemeente"

  Scenario: Een bestand dat geen aankondiging is
    Als ik de pagina "/toets/aanbesteding" open
    En ik de tekst "<html>dit is geen aankondiging</html>" plak
    Dan begint de titel van de pagina met "Fout:"
    En staat het toetsenbord bij de foutmelding

  Scenario: Op een andere datum
    Gegeven ik ben begonnen met het bestand "examples/openbare-toiletten.xml"
    Als ik de pagina "/toets/aanbesteding/vergelijken" open
    En ik de datum "31-12-2025" vergelijk
    Dan staan de datums "1 februari 2026" en "31 december 2025" naast elkaar
    En is "Europese drempel voor deze opdracht" anders
    Als ik op de knop "Neem 31 december 2025 als peildatum" klik
    Dan staat er tekst "De peildatum is nu 31 december 2025"
    En staat er tekst "eerst € 216.000, nu € 221.000"
    Als ik de link "Bekijk of wijzig uw antwoorden" volg
    Dan staat bij de gegevens "31 december 2025"

  Scenario: Een peildatum die geen datum is
    Gegeven ik ben begonnen met het bestand "examples/openbare-toiletten.xml"
    Als ik de link "Wijzig de peildatum" volg
    En ik de datum "volgende week" vergelijk
    Dan begint de titel van de pagina met "Fout:"
    En staat het toetsenbord bij de foutmelding
