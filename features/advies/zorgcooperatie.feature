# language: nl
Functionaliteit: Informatie voor een zorgcoöperatie
  Een kaart met uitleg, zonder ja of nee.

  Achtergrond:
    Gegeven de toets "wijkcooperatie"
    En de peildatum 30 november 2026

  @regel(zorgkaart)
  Abstract Scenario: De kaart hoort bij zorg, hulp en dagbesteding
    Gegeven "wijkcooperatie.soort_werk" is <werk>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.zorgkaart" <kaart>

    Voorbeelden:
      | werk         | kaart           |
      | welzijn_zorg | zorg_en_welzijn |
      | dagbesteding | zorg_en_welzijn |
      | leren        | geen_zorg       |
      | groen        | geen_zorg       |
      | onbekend     | onbekend        |

  @regel(zorgkaart)
  Scenario: De kaart begint met de regels van nu
    Gegeven "wijkcooperatie.soort_werk" is welzijn_zorg
    Als de toets wordt uitgevoerd op 31 december 2021 en op 1 januari 2022
    Dan verandert "wijkcooperatie.zorgkaart" van onbekend naar zorg_en_welzijn
