# language: nl
Functionaliteit: Proefkavel voor een wooncoöperatie in Utrecht

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026

  @regel(utr-proefkavel)
  Abstract Scenario: De proefkavel in Utrecht
    Gegeven de feiten
      | woonproject.gemeente                | Utrecht |
      | woonproject.ingeschreven_kaartenbak | ja      |
      | woonproject.aantal_woningen         | 20      |
      | woonproject.gedeelde_ruimte         | ja      |
      | woonproject.deel_sociaal_of_midden  | 75%     |
      | woonproject.winstoogmerk            | nee     |
      | woonproject.langdurig_betaalbaar    | ja      |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.utrecht" <uitkomst>

    Voorbeelden:
      | begrip                              | waarde   | uitkomst |
      | woonproject.aantal_woningen         | 20       | ja       |
      | woonproject.aantal_woningen         | 19       | nee      |
      | woonproject.aantal_woningen         | 40       | ja       |
      | woonproject.aantal_woningen         | 41       | nee      |
      | woonproject.deel_sociaal_of_midden  | 74,99%   | nee      |
      | woonproject.deel_sociaal_of_midden  | onbekend | onbekend |
      | woonproject.ingeschreven_kaartenbak | nee      | nee      |
      | woonproject.gedeelde_ruimte         | nee      | nee      |
      | woonproject.winstoogmerk            | ja       | nee      |
      | woonproject.langdurig_betaalbaar    | nee      | nee      |
      | woonproject.gemeente                | Almere   | nee      |
