# language: nl
Functionaliteit: Experiment met verkoopregels voor wooncoöperaties
  De regeling is maar voor een deel gelezen. Daarom is het antwoord nooit ja.

  Achtergrond:
    Gegeven de toets "wooncooperatie"
    En de peildatum 1 oktober 2026
    En de feiten
      | organisatie.rechtsvorm                      | vereniging     |
      | organisatie.notariele_akte                  | ja             |
      | woonproject.statutair_doel_zelfbeheer       | ja             |
      | woonproject.leden_bewonen_de_woningen       | ja             |
      | woonproject.leden_totaal                    | 10             |
      | woonproject.leden_onder_inkomensgrens       | 6              |
      | woonproject.eigenaar_toegelaten_instelling  | ja             |
      | woonproject.corporatie_verkoopt             | ja             |
      | woonproject.koper                           | wooncooperatie |
      | woonproject.corporatie_bereid               | ja             |
      | woonproject.accountantsverklaring           | ja             |
      | woonproject.zienswijze_gemeente             | ja             |
      | woonproject.stukken_belang_volkshuisvesting | ja             |
      | woonproject.ontwerpkoopovereenkomst         | ja             |
      | woonproject.vog                             | ja             |
      | woonproject.taxatie                         | ja             |
      | woonproject.categorie_bezit                 | blijvend_gereguleerd |
      | woonproject.verhuurbeding_jaren             | 7              |

  @regel(sc22-32344-3)
  Abstract Scenario: Een eis die ontbreekt geeft nee, en anders blijft het open
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.verkoop_experiment" <uitkomst>

    Voorbeelden:
      | begrip                                      | waarde     | uitkomst |
      | woonproject.verhuurbeding_jaren             | 7          | onbekend |
      | woonproject.verhuurbeding_jaren             | 6          | nee      |
      | woonproject.categorie_bezit                 | niet_daeb  | onbekend |
      | woonproject.leden_onder_inkomensgrens       | 6          | onbekend |
      | woonproject.leden_onder_inkomensgrens       | 5          | nee      |
      | woonproject.accountantsverklaring           | nee        | nee      |
      | woonproject.accountantsverklaring           | onbekend   | onbekend |
      | woonproject.zienswijze_gemeente             | nee        | nee      |
      | woonproject.corporatie_bereid               | nee        | nee      |
      | woonproject.corporatie_verkoopt             | nee        | nee      |
      | woonproject.koper                           | bewoner    | nee      |
      | woonproject.stukken_belang_volkshuisvesting | nee        | nee      |
      | woonproject.ontwerpkoopovereenkomst         | nee        | nee      |
      | woonproject.vog                             | nee        | nee      |
      | woonproject.taxatie                         | nee        | nee      |
      | organisatie.rechtsvorm                      | cooperatie | onbekend |
      | organisatie.rechtsvorm                      | bv         | nee      |

  @regel(sc22-32344-3)
  Scenario: Woningen die niet van een corporatie zijn, vallen buiten het experiment
    Gegeven "woonproject.eigenaar_toegelaten_instelling" is nee
    En "woonproject.corporatie_verkoopt" is nee
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.verkoop_experiment" nee

  @regel(sc22-32344-3)
  Scenario: De tekst zegt dat een deel van de regeling niet is gelezen
    Als de toets wordt uitgevoerd
    Dan is "wooncooperatie.verkoop_experiment" onbekend
    En is de zin bij "wooncooperatie.verkoop_experiment" "Of de verkoop past in het experiment, kunnen wij niet zeggen. Een deel van de regeling en de einddatum hebben wij niet kunnen lezen. Vraag het aan de Autoriteit woningcorporaties."
