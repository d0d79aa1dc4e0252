# language: nl
Functionaliteit: Modeldefinitie van een wijkcoöperatie

  Achtergrond:
    Gegeven de toets "wijkcooperatie"
    En de peildatum 1 oktober 2026
    En de feiten
      | organisatie.rechtsvorm             | cooperatie      |
      | organisatie.wijkgebied_in_statuten | ja              |
      | organisatie.zeggenschap_bewoners   | 51%             |
      | organisatie.werk_door_wijkbewoners | 80%             |
      | organisatie.winstbestemming        | geherinvesteerd |

  @regel(model-wijkcooperatie)
  Abstract Scenario: De vijf eisen
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.beleidsdefinitie" <uitkomst>

    Voorbeelden:
      | begrip                             | waarde                   | uitkomst |
      | organisatie.zeggenschap_bewoners   | 50,01%                   | ja       |
      | organisatie.zeggenschap_bewoners   | 50%                      | nee      |
      | organisatie.zeggenschap_bewoners   | onbekend                 | onbekend |
      | organisatie.wijkgebied_in_statuten | nee                      | nee      |
      | organisatie.rechtsvorm             | eenmanszaak              | nee      |
      | organisatie.rechtsvorm             | stichting                | ja       |
      | organisatie.winstbestemming        | uitgekeerd_participatief | ja       |
      | organisatie.winstbestemming        | uitgekeerd_kapitaal      | nee      |

  @regel(model-wijkcooperatie)
  Abstract Scenario: Werk door de wijk of voordeel voor de wijk
    Gegeven "organisatie.werk_door_wijkbewoners" is <werk>
    En "organisatie.voordeel_vooral_wijk" is <voordeel>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.beleidsdefinitie" <uitkomst>

    Voorbeelden:
      | werk     | voordeel | uitkomst |
      | 50,01%   | nee      | ja       |
      | 50%      | nee      | nee      |
      | 50%      | ja       | ja       |
      | 50%      | onbekend | onbekend |
      | onbekend | ja       | ja       |
