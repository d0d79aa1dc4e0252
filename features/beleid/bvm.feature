# language: nl
Functionaliteit: Maatschappelijke bv (BVm)

  Achtergrond:
    Gegeven de toets "sociale_onderneming"
    En de peildatum 1 oktober 2026

  @regel(bvm-geen-wet)
  Scenario: De BVm is niet beschikbaar
    Als de toets wordt uitgevoerd
    Dan is "sociale_onderneming.bvm_beschikbaar" nee op grond van regel "bvm-geen-wet"

  @regel(bvm-geen-wet)
  Scenario: Over de tijd voor de consultatie zeggen wij niets
    Als de toets wordt uitgevoerd op 31 december 2020 en op 1 januari 2021
    Dan verandert "sociale_onderneming.bvm_beschikbaar" van onbekend naar nee
