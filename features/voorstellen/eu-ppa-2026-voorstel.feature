# language: nl
Functionaliteit: Voorstel voor een Europese Public Procurement Act (COM(2026) 590)

  Achtergrond:
    Gegeven de toets "voorstellen"
    En de peildatum 1 oktober 2026
    En het voorstel "eu-ppa-2026-voorstel" geldt mee

  @regel(ppa-57-doelgroep)
  Abstract Scenario: Voorbehoud vanaf 30% doelgroep
    Gegeven "organisatie.aandeel_doelgroep" is <aandeel>
    Als de toets wordt uitgevoerd
    Dan is "voorstel.ppa_voorbehoud_doelgroep" <uitkomst>

    Voorbeelden:
      | aandeel  | uitkomst |
      | 30%      | ja       |
      | 29,99%   | nee      |
      | onbekend | onbekend |

  @regel(ppa-57-welzijn) @regel(ppa-58)
  Abstract Scenario: Diensten van bijlage VI
    Gegeven "voorstel.ppa_bijlage_vi" is <bijlage>
    En "voorstel.ppa_welzijnsorganisatie" is <organisatie>
    Als de toets wordt uitgevoerd
    Dan is "voorstel.ppa_voorbehoud_welzijn" <voorbehoud>
    En is "voorstel.ppa_sociale_diensten" <sociaal>

    Voorbeelden:
      | bijlage  | organisatie | voorbehoud | sociaal  |
      | ja       | ja          | ja         | ja       |
      | ja       | nee         | nee        | ja       |
      | nee      | ja          | nee        | nee      |
      | onbekend | ja          | onbekend   | onbekend |

  @regel(ppa-103-een) @regel(ppa-103-meer) @regel(ppa-103-te-lang)
  Abstract Scenario: Raamovereenkomst van drie of vijf jaar
    Gegeven de feiten
      | opdracht.raamovereenkomst    | <raam>    |
      | voorstel.ppa_meer_deelnemers | <meer>    |
      | contract.looptijd            | <duur>    |
      | contract.verlengingen        | 0 maanden |
    Als de toets wordt uitgevoerd
    Dan is "voorstel.ppa_raamovereenkomst_maximum" <maximum>
    En is "voorstel.ppa_raamovereenkomst_te_lang" <uitkomst>

    Voorbeelden:
      | raam | meer     | duur       | maximum    | uitkomst |
      | ja   | nee      | 36 maanden | 36 maanden | nee      |
      | ja   | nee      | 37 maanden | 36 maanden | ja       |
      | ja   | ja       | 60 maanden | 60 maanden | nee      |
      | ja   | ja       | 61 maanden | 60 maanden | ja       |
      | ja   | onbekend | 37 maanden | onbekend   | onbekend |
      | nee  | nee      | 61 maanden | onbekend   | nee      |
      | nee  | ja       | 61 maanden | onbekend   | nee      |

  @regel(ppa-98-gewoon) @regel(ppa-98-arbeidsintensief)
  Abstract Scenario: Kwaliteit telt minstens 30%, of 50% bij arbeidsintensief werk
    Gegeven "voorstel.ppa_arbeidsintensief" is <arbeid>
    En "voorstel.ppa_gewicht_kwaliteit" is <gewicht>
    Als de toets wordt uitgevoerd
    Dan is "voorstel.ppa_kwaliteit_genoeg" <uitkomst>

    Voorbeelden:
      | arbeid   | gewicht  | uitkomst |
      | nee      | 30%      | ja       |
      | nee      | 29,99%   | nee      |
      | ja       | 50%      | ja       |
      | ja       | 49,99%   | nee      |
      | onbekend | 50%      | ja       |
      | onbekend | 40%      | onbekend |
      | onbekend | 29,99%   | nee      |
      | nee      | onbekend | onbekend |

  @regel(ppa-57-doelgroep)
  Scenario: Voor het voorstel er was, is er geen antwoord
    Gegeven de peildatum 8 september 2026
    En "organisatie.aandeel_doelgroep" is 40%
    Als de toets wordt uitgevoerd
    Dan is "voorstel.ppa_voorbehoud_doelgroep" onbekend
