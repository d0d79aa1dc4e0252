# language: nl
Functionaliteit: Adviezen die botsen met de wet
  Het antwoord toont het advies én de wet, en zegt wat bindt.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026

  @regel(botsing-t5-07)
  Abstract Scenario: Een uitzondering voor wijkcoöperaties kan alleen langs een weg in de wet
    Gegeven "beleidsscan.themas" is inkoop
    En "gemeente.routes_wijkcooperatie" is <routes>
    Als de toets wordt uitgevoerd
    Dan is "botsing.uitzonderingspositie" <botsing>
    En is "beleidsscan.advies_routes_wijkcooperatie" <advies>

    Voorbeelden:
      | routes                           | botsing  | advies   |
      | algemene_uitzondering            | ja       | ja       |
      | algemene_uitzondering, percelen  | ja       | nee      |
      | percelen                         | nee      | nee      |
      | voorbehoud_2_82a                 | nee      | nee      |
      | geen                             | ja       | ja       |
      | onbekend                         | onbekend | onbekend |

  @regel(botsing-t5-07)
  Scenario: De waarschuwing zegt dat de wet bindt
    Gegeven "beleidsscan.themas" is inkoop
    En "gemeente.routes_wijkcooperatie" is algemene_uitzondering
    Als de toets wordt uitgevoerd
    Dan is de zin bij "botsing.uitzonderingspositie" "Advies: geef wijkcoöperaties een uitzondering in het inkoopbeleid. Wet: de Aanbestedingswet kent geen algemene uitzondering voor wijkcoöperaties. De wet bindt. Het kan wel via artikel 2.82, via artikel 2.82a voor de diensten die daar staan, onder de drempel of in percelen. Zonder zo'n weg is het een advies zonder grondslag."

  @regel(botsing-t5-09-raam) @regel(botsing-t5-09-raam-motivering)
  Abstract Scenario: Een raamovereenkomst van vier jaar hoeft geen extra uitleg, een maand langer wel
    Gegeven "beleidsscan.themas" is inkoop
    En "gemeente.contractvorm_wijk" is <vorm>
    En "gemeente.looptijd_wijkcontracten" is <duur>
    Als de toets wordt uitgevoerd
    Dan is "botsing.lange_raamovereenkomst" <botsing>
    En is "botsing.motivering_lange_raamovereenkomst" <uitleg>

    Voorbeelden:
      | vorm            | duur       | botsing  | uitleg   |
      | raamovereenkomst | 48 maanden | ja       | nee      |
      | raamovereenkomst | 49 maanden | ja       | ja       |
      | raamovereenkomst | onbekend   | ja       | onbekend |
      | subsidie        | 180 maanden | nee      | nee      |
      | onbekend        | 49 maanden | onbekend | onbekend |

  @regel(botsing-t5-09-voorbehoud) @regel(botsing-t5-09-voorbehoud-termijn)
  Abstract Scenario: Artikel 2.82a laat drie jaar toe, een maand langer niet
    Gegeven "beleidsscan.themas" is inkoop
    En "gemeente.contractvorm_wijk" is <vorm>
    En "gemeente.looptijd_wijkcontracten" is <duur>
    Als de toets wordt uitgevoerd
    Dan is "botsing.lang_voorbehoud" <botsing>
    En is "botsing.termijn_voorbehoud_overschreden" <te_lang>

    Voorbeelden:
      | vorm             | duur       | botsing  | te_lang  |
      | voorbehoud_2_82a | 36 maanden | ja       | nee      |
      | voorbehoud_2_82a | 37 maanden | ja       | ja       |
      | voorbehoud_2_82a | onbekend   | ja       | onbekend |
      | gewone_opdracht  | 60 maanden | nee      | nee      |
      | onbekend         | 60 maanden | onbekend | onbekend |

  @regel(botsing-t5-06)
  Abstract Scenario: Wie het werk nu doet, heeft geen recht op een nieuwe opdracht
    Gegeven "beleidsscan.themas" is inkoop
    En "gemeente.zittende_wijkorganisatie" is <zittend>
    Als de toets wordt uitgevoerd
    Dan is "botsing.zittende_uitvoerder" <botsing>

    Voorbeelden:
      | zittend  | botsing  |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(botsing-t9-05)
  Abstract Scenario: Een eigen definitie die beslist over grond moet Didam doorstaan
    Gegeven "beleidsscan.themas" is wonen
    En "gemeente.lokale_definitie_wooncooperatie" is <definitie>
    En "gemeente.definitie_bij_gronduitgifte" is <grond>
    Als de toets wordt uitgevoerd
    Dan is "botsing.lokale_definitie" <botsing>

    Voorbeelden:
      | definitie | grond    | botsing  |
      | ja        | ja       | ja       |
      | ja        | nee      | nee      |
      | nee       | ja       | nee      |
      | ja        | onbekend | onbekend |

  @regel(botsing-t3-09)
  Abstract Scenario: Lokaal eigendom is een streven
    Gegeven "beleidsscan.themas" is energie
    En "gemeente.eist_lokaal_eigendom" is <eis>
    Als de toets wordt uitgevoerd
    Dan is "botsing.lokaal_eigendom" <botsing>

    Voorbeelden:
      | eis      | botsing  |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(botsing-v-03b)
  Abstract Scenario: De regisseur mag van het beleid afwijken, niet van de wet
    Gegeven "beleidsscan.themas" is wijkaanpak
    En "gemeente.regisseur_vrij" is <vrij>
    Als de toets wordt uitgevoerd
    Dan is "botsing.gebiedsregisseur" <botsing>

    Voorbeelden:
      | vrij     | botsing  |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  Scenario: Zonder het thema is er geen waarschuwing
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.regisseur_vrij" is ja
    En "gemeente.eist_lokaal_eigendom" is ja
    Als de toets wordt uitgevoerd
    Dan is "botsing.gebiedsregisseur" nee
    En is "botsing.lokaal_eigendom" nee

  @regel(botsing-k3-03)
  Abstract Scenario: Van 18 tot en met 28 jaar passen er twee producten
    Gegeven de toets "uitstroom"
    En de peildatum 21 november 2026
    En "jongere.leeftijd" is <leeftijd>
    Als de toets wordt uitgevoerd
    Dan is "botsing.leeftijd_uitstroom" <botsing>

    Voorbeelden:
      | leeftijd | botsing  |
      | 17       | nee      |
      | 18       | ja       |
      | 28       | ja       |
      | 29       | nee      |
      | onbekend | onbekend |
