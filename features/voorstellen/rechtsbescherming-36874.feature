# language: nl
Functionaliteit: Wetsvoorstel versterking rechtsbescherming bij aanbesteden (36 874)

  Achtergrond:
    Gegeven de toets "voorstellen"
    En de peildatum 1 februari 2026
    En het voorstel "rechtsbescherming-36874" geldt mee

  @regel(wv-36874-klachtenloket)
  Abstract Scenario: Elke aanbestedende dienst krijgt een klachtenloket
    Gegeven "opdrachtgever.soort" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "voorstel.klachtenloket_verplicht" <uitkomst>

    Voorbeelden:
      | soort                      | uitkomst |
      | gemeente                   | ja       |
      | niet_aanbestedingsplichtig | nee      |
      | onbekend                   | onbekend |

  @regel(wv-36874-termijn)
  Abstract Scenario: Een klacht geeft 27 dagen extra
    Gegeven "voorstel.klacht_ingediend" is <klacht>
    Als de toets wordt uitgevoerd
    Dan is "voorstel.extra_dagen_bij_klacht" <dagen>

    Voorbeelden:
      | klacht   | dagen    |
      | ja       | 27 dagen |
      | nee      | 0 dagen  |
      | onbekend | onbekend |
