# language: nl
Functionaliteit: Voorbeeld van een wijkcoöperatie
  Geen wet en geen gemeente zegt wat een wijkcoöperatie is. Het voorbeeld van Wijktoets is een advies.

  Achtergrond:
    Gegeven de toets "wijkcooperatie"
    En de peildatum 1 oktober 2026
    En de feiten
      | organisatie.rechtsvorm             | cooperatie      |
      | organisatie.wijkgebied_in_statuten | ja              |
      | organisatie.zeggenschap_bewoners   | 51%             |
      | organisatie.werk_door_wijkbewoners | 80%             |
      | organisatie.winstbestemming        | geherinvesteerd |

  @regel(model-wijkcooperatie) @regel(model-als-beleid)
  Abstract Scenario: De vijf kenmerken
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.modeldefinitie" <uitkomst>
    En is "wijkcooperatie.beleidsdefinitie" <uitkomst>

    Voorbeelden:
      | begrip                             | waarde                   | uitkomst |
      | organisatie.zeggenschap_bewoners   | 50,01%                   | ja       |
      | organisatie.zeggenschap_bewoners   | 50%                      | nee      |
      | organisatie.zeggenschap_bewoners   | onbekend                 | onbekend |
      | organisatie.wijkgebied_in_statuten | nee                      | nee      |
      | organisatie.rechtsvorm             | vof                      | nee      |
      | organisatie.rechtsvorm             | stichting                | ja       |
      | organisatie.rechtsvorm             | onderlinge               | ja       |
      | organisatie.rechtsvorm             | europese_cooperatie      | ja       |
      | organisatie.rechtsvorm             | buitenlands              | onbekend |
      | organisatie.winstbestemming        | uitgekeerd_participatief | ja       |
      | organisatie.winstbestemming        | uitgekeerd_kapitaal      | nee      |

  @regel(model-wijkcooperatie)
  Abstract Scenario: Werk door de wijk of voordeel voor de wijk
    Gegeven "organisatie.werk_door_wijkbewoners" is <werk>
    En "organisatie.voordeel_vooral_wijk" is <voordeel>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.modeldefinitie" <uitkomst>

    Voorbeelden:
      | werk     | voordeel | uitkomst |
      | 50,01%   | nee      | ja       |
      | 50%      | nee      | nee      |
      | 50%      | ja       | ja       |
      | 50%      | onbekend | onbekend |
      | onbekend | ja       | ja       |

  @regel(model-wijkcooperatie)
  Scenario: Het voorbeeld is een advies en geeft geen rechten
    Als de toets wordt uitgevoerd
    Dan is de zin bij "wijkcooperatie.modeldefinitie" "U past in het voorbeeld van een wijkcoöperatie. Dit voorbeeld is een advies. U krijgt er geen rechten door."

  @regel(model-wijkcooperatie)
  Scenario: Wie niet past, verliest daar niets door
    Gegeven "organisatie.wijkgebied_in_statuten" is nee
    Als de toets wordt uitgevoerd
    Dan is de zin bij "wijkcooperatie.modeldefinitie" "U past nog niet in het voorbeeld van een wijkcoöperatie. Dat is niet erg voor de wet. Bij de uitleg ziet u wat er mist."
