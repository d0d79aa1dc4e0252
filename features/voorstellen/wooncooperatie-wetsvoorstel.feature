# language: nl
Functionaliteit: Wetsvoorstel bevordering wooncoöperaties (36 780)

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026
    En de feiten
      | organisatie.rechtsvorm   | cooperatie |
      | woonproject.eigendom     | cooperatie |
      | woonproject.winstoogmerk | nee        |

  @regel(wv-36780-vorm)
  Scenario: Een wetsvoorstel telt niet vanzelf mee
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.wetsvoorstel_vorm" onbekend
    En is de zin bij "wooncooperatie.wetsvoorstel_vorm" "Het wetsvoorstel 36 780 telt nu niet mee, want het is voor zover wij zagen nog geen wet. Reken er nog niet op."

  @regel(wv-36780-vorm)
  Abstract Scenario: Met het voorstel past een coöperatie zonder winstoogmerk
    Gegeven het voorstel "wooncooperatie-wetsvoorstel" geldt mee
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.wetsvoorstel_vorm" <uitkomst>
    En is "wooncooperatie.woningwet_rechtspersoon" <nu>

    Voorbeelden:
      | begrip                   | waarde     | uitkomst | nu       |
      | woonproject.winstoogmerk | nee        | ja       | onbekend |
      | woonproject.winstoogmerk | ja         | nee      | onbekend |
      | woonproject.winstoogmerk | onbekend   | onbekend | onbekend |
      | organisatie.rechtsvorm   | stichting  | nee      | nee      |
      | woonproject.eigendom     | verhuurder | onbekend | onbekend |
      | woonproject.eigendom     | onbekend   | onbekend | onbekend |
