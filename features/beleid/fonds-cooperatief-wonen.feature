# language: nl
Functionaliteit: Fonds Coöperatief Wonen

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026
    En de feiten
      | woonproject.soort_initiatief    | wooncooperatie |
      | woonproject.nieuwe_woningen     | ja             |
      | woonproject.betaalbaar          | ja             |
      | woonproject.locatie             | ja             |
      | woonproject.instemming_gemeente | ja             |
      | woonproject.fase                | bouwfase       |
      | woonproject.verhuurproject      | ja             |
      | woonproject.eigen_inleg         | 5%             |

  @regel(fcw-voorwaarden)
  Abstract Scenario: De bekende voorwaarden van het fonds
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.fonds_cooperatief_wonen" <uitkomst>

    Voorbeelden:
      | begrip                          | waarde         | uitkomst |
      | woonproject.eigen_inleg         | 5%             | ja       |
      | woonproject.eigen_inleg         | 4,99%          | nee      |
      | woonproject.eigen_inleg         | onbekend       | onbekend |
      | woonproject.verhuurproject      | nee            | nee      |
      | woonproject.fase                | planfase       | ja       |
      | woonproject.fase                | onbekend       | ja       |
      | woonproject.soort_initiatief    | woonvereniging | ja       |
      | woonproject.soort_initiatief    | anders         | nee      |
      | woonproject.nieuwe_woningen     | nee            | nee      |
      | woonproject.betaalbaar          | nee            | nee      |
      | woonproject.locatie             | nee            | nee      |
      | woonproject.instemming_gemeente | nee            | nee      |
      | woonproject.instemming_gemeente | onbekend       | onbekend |

  @regel(fcw-voorwaarden)
  Scenario: In de planfase is eigen geld nog niet nodig
    Gegeven "woonproject.fase" is planfase
    En "woonproject.eigen_inleg" is 0%
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.fonds_cooperatief_wonen" ja

  @regel(fcw-voorwaarden)
  Scenario: Voor de aankondiging van 19 januari 2026 weten wij niets
    Als de toets wordt uitgevoerd op 18 januari 2026 en op 19 januari 2026
    Dan verandert "wooncooperatie.fonds_cooperatief_wonen" van onbekend naar ja

  @regel(fcw-voorwaarden)
  Scenario: Na 2026 zeggen wij niets, want aanvragen kan uiterlijk eind 2026
    Als de toets wordt uitgevoerd op 31 december 2026 en op 1 januari 2027
    Dan verandert "wooncooperatie.fonds_cooperatief_wonen" van ja naar onbekend

  @regel(fcw-voorwaarden)
  Scenario: Of het fonds nog open is, vraagt u het fonds
    Als de toets wordt uitgevoerd
    Dan bevat de uitleg van "wooncooperatie.fonds_cooperatief_wonen" "Vraag bij het fonds (SVn) of u nog kunt aanvragen."
