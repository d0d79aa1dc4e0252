# language: nl
Functionaliteit: Code en Register Sociale Ondernemingen

  Achtergrond:
    Gegeven de toets "sociale_onderneming"
    En de peildatum 1 oktober 2026
    En de feiten
      | organisatie.rechtsvorm                            | cooperatie      |
      | sociale_onderneming.zelfstandig                   | ja              |
      | sociale_onderneming.constante_productie           | ja              |
      | sociale_onderneming.ondernemersrisico             | ja              |
      | sociale_onderneming.onderdeel_overheid            | nee             |
      | organisatie.commerciele_inkomsten                 | 50%             |
      | sociale_onderneming.impactgebieden                | sociale_cohesie |
      | sociale_onderneming.missie_in_statuten            | ja              |
      | sociale_onderneming.missie_uitgewerkt             | ja              |
      | sociale_onderneming.impactrapport                 | ja              |
      | sociale_onderneming.stakeholders_bepaald          | ja              |
      | sociale_onderneming.stakeholderdialoog            | ja              |
      | sociale_onderneming.financieel_beleid_in_statuten | ja              |
      | sociale_onderneming.registratie_en_collegas       | ja              |
      | sociale_onderneming.transparant                   | ja              |

  @regel(cso-code) @regel(cso-rechtsvorm) @regel(cso-impactgebied)
  Abstract Scenario: De eisen van de code
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "sociale_onderneming.code" <uitkomst>

    Voorbeelden:
      | begrip                                            | waarde              | uitkomst |
      | organisatie.commerciele_inkomsten                 | 50%                 | ja       |
      | organisatie.commerciele_inkomsten                 | 49,99%              | nee      |
      | organisatie.commerciele_inkomsten                 | onbekend            | onbekend |
      | organisatie.rechtsvorm                            | stichting           | ja       |
      | organisatie.rechtsvorm                            | vof                 | nee      |
      | organisatie.rechtsvorm                            | vereniging          | onbekend |
      | organisatie.rechtsvorm                            | europese_cooperatie | onbekend |
      | organisatie.rechtsvorm                            | buitenlands         | onbekend |
      | sociale_onderneming.impactgebieden                | anders              | onbekend |
      | sociale_onderneming.impactgebieden                | anders, zorg        | ja       |
      | sociale_onderneming.impactgebieden                | arbeidsparticipatie | ja       |
      | sociale_onderneming.impactgebieden                | circulair           | ja       |
      | sociale_onderneming.impactgebieden                | energietransitie    | ja       |
      | sociale_onderneming.impactgebieden                | voedsel             | ja       |
      | sociale_onderneming.impactgebieden                | eerlijke_keten      | ja       |
      | sociale_onderneming.impactgebieden                | onbekend            | onbekend |
      | sociale_onderneming.zelfstandig                   | nee                 | nee      |
      | sociale_onderneming.constante_productie           | nee                 | nee      |
      | sociale_onderneming.ondernemersrisico             | nee                 | nee      |
      | sociale_onderneming.missie_in_statuten            | nee                 | nee      |
      | sociale_onderneming.missie_uitgewerkt             | nee                 | nee      |
      | sociale_onderneming.impactrapport                 | nee                 | nee      |
      | sociale_onderneming.stakeholders_bepaald          | nee                 | nee      |
      | sociale_onderneming.stakeholderdialoog            | nee                 | nee      |
      | sociale_onderneming.financieel_beleid_in_statuten | nee                 | nee      |
      | sociale_onderneming.registratie_en_collegas       | nee                 | nee      |
      | sociale_onderneming.transparant                   | nee                 | nee      |

  @regel(cso-code)
  Scenario: Een deel van een overheid past niet bij de code
    Gegeven "sociale_onderneming.zelfstandig" is onbekend
    En "sociale_onderneming.onderdeel_overheid" is ja
    Als de toets wordt uitgevoerd
    Dan is "sociale_onderneming.code" nee

  @regel(cso-rechtsvorm) @regel(cso-aspirant)
  Abstract Scenario: Rechtsvorm en aspirant
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "sociale_onderneming.missie_in_statuten" is onbekend
    En "sociale_onderneming.financieel_beleid_in_statuten" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "sociale_onderneming.rechtsvorm_toegelaten" <toegelaten>
    En is "sociale_onderneming.aspirant_mogelijk" <aspirant>

    Voorbeelden:
      | vorm        | toegelaten | aspirant |
      | bv          | ja         | nee      |
      | maatschap   | ja         | nee      |
      | vof         | nee        | ja       |
      | eenmanszaak | nee        | ja       |
      | vereniging  | onbekend   | nee      |
      | onbekend    | onbekend   | onbekend |

  @regel(cso-toets)
  Abstract Scenario: Elke twee jaar een nieuwe toets
    Gegeven "sociale_onderneming.maanden_sinds_toets" is <maanden>
    Als de toets wordt uitgevoerd
    Dan is "sociale_onderneming.toets_nog_geldig" <uitkomst>

    Voorbeelden:
      | maanden    | uitkomst |
      | 24 maanden | ja       |
      | 25 maanden | nee      |
      | onbekend   | onbekend |
