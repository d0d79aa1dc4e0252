# language: nl
Functionaliteit: Wanneer een organisatie zelf moet aanbesteden

  Achtergrond:
    Gegeven de toets "zelf_aanbesteden"
    En de peildatum 1 februari 2026
    En de feiten
      | organisatie.rechtsvorm                       | stichting |
      | organisatie.algemeen_belang_niet_commercieel | ja        |
      | organisatie.aandeel_overheidsgeld            | 10%       |
      | organisatie.overheid_houdt_toezicht          | nee       |
      | organisatie.overheid_benoemt_bestuur         | nee       |

  @regel(f-pri-financiering)
  Abstract Scenario: De overheid betaalt in hoofdzaak
    Gegeven "organisatie.aandeel_overheidsgeld" is <aandeel>
    Als de toets wordt uitgevoerd
    Dan is "organisatie.moet_zelf_aanbesteden" <uitkomst>

    Voorbeelden:
      | aandeel  | uitkomst |
      | 50,01%   | ja       |
      | 50%      | nee      |
      | onbekend | onbekend |

  @regel(f-pri-toezicht) @regel(f-pri-benoeming)
  Abstract Scenario: De overheid houdt toezicht of benoemt het bestuur
    Gegeven "organisatie.overheid_houdt_toezicht" is <toezicht>
    En "organisatie.overheid_benoemt_bestuur" is <benoemt>
    Als de toets wordt uitgevoerd
    Dan is "organisatie.moet_zelf_aanbesteden" <uitkomst>

    Voorbeelden:
      | toezicht | benoemt  | uitkomst |
      | ja       | nee      | ja       |
      | nee      | ja       | ja       |
      | nee      | nee      | nee      |
      | nee      | onbekend | onbekend |
      | onbekend | nee      | onbekend |

  Scenario: Een gewoon bedrijf hoeft niet zelf aan te besteden
    Gegeven "organisatie.algemeen_belang_niet_commercieel" is nee
    En "organisatie.aandeel_overheidsgeld" is 90%
    Als de toets wordt uitgevoerd
    Dan is "organisatie.moet_zelf_aanbesteden" nee

  @regel(rechtspersoon-ja) @regel(rechtspersoon-nee)
  Abstract Scenario: Wie geen rechtspersoon is, is nooit een publiekrechtelijke instelling
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "organisatie.aandeel_overheidsgeld" is 90%
    En "organisatie.overheid_houdt_toezicht" is ja
    Als de toets wordt uitgevoerd
    Dan is "organisatie.rechtspersoonlijkheid" <rechtspersoon>
    En is "organisatie.moet_zelf_aanbesteden" <uitkomst>

    Voorbeelden:
      | vorm                 | rechtspersoon | uitkomst |
      | stichting            | ja            | ja       |
      | cooperatie           | ja            | ja       |
      | vereniging           | ja            | ja       |
      | informele_vereniging | ja            | ja       |
      | bv                   | ja            | ja       |
      | nv                   | ja            | ja       |
      | vof                  | nee           | nee      |
      | maatschap            | nee           | nee      |
      | eenmanszaak          | nee           | nee      |
      | geen                 | nee           | nee      |
      | onbekend             | onbekend      | onbekend |

  Scenario: Hangt de organisatie niet van de overheid af, dan is de rechtsvorm niet nodig
    Gegeven "organisatie.rechtsvorm" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "organisatie.moet_zelf_aanbesteden" nee
    En wordt niet gevraagd naar "organisatie.rechtsvorm"
