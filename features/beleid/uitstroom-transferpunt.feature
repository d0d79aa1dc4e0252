# language: nl
Functionaliteit: Transferpunt Wonen Alkmaar

  Achtergrond:
    Gegeven de toets "uitstroom"
    En de peildatum 21 november 2026
    En de feiten
      | jongere.leeftijd                    | 23         |
      | jongere.aanvraag_door_zorgaanbieder | ja         |
      | jongere.inschrijving_svnk           | 6 maanden  |
      | jongere.verblijf_bij_aanbieder      | 12 maanden |
      | jongere.andere_uitstroom_mogelijk   | nee        |
      | jongere.binding_regio               | ja         |
      | jongere.reageert_actief             | ja         |
      | jongere.zelfredzaam                 | ja         |
      | jongere.begeleiding_nodig           | 12 maanden |
      | jongere.plan                        | ja         |
      | jongere.vaste_dagbesteding          | ja         |
      | jongere.vast_inkomen                | ja         |
      | jongere.schulden_geregeld           | ja         |
      | jongere.woonverleden_akkoord        | ja         |

  @regel(transferpunt-voorwaarden)
  Scenario: Net aan alle voorwaarden voldaan
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.transferpunt" ja op grond van regel "transferpunt-voorwaarden"

  @regel(transferpunt-voorwaarden)
  Abstract Scenario: Net wel en net niet
    Gegeven "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.transferpunt" <uitkomst>

    Voorbeelden:
      | feit                                | antwoord   | uitkomst |
      | jongere.inschrijving_svnk           | 5 maanden  | nee      |
      | jongere.inschrijving_svnk           | onbekend   | onbekend |
      | jongere.verblijf_bij_aanbieder      | 11 maanden | nee      |
      | jongere.aanvraag_door_zorgaanbieder | nee        | nee      |
      | jongere.andere_uitstroom_mogelijk   | ja         | nee      |
      | jongere.begeleiding_nodig           | 11 maanden | nee      |
      | jongere.binding_regio               | nee        | nee      |
      | jongere.reageert_actief             | nee        | nee      |
      | jongere.zelfredzaam                 | nee        | nee      |
      | jongere.plan                        | nee        | nee      |
      | jongere.vaste_dagbesteding          | nee        | nee      |
      | jongere.vast_inkomen                | nee        | nee      |
      | jongere.schulden_geregeld           | nee        | nee      |
      | jongere.woonverleden_akkoord        | nee        | nee      |

  @regel(transferpunt-voorwaarden)
  Scenario: De dertiende voorwaarde kennen wij niet, dus zonder het Transferpunt blijft het open
    Gegeven "jongere.woonverleden_akkoord" is onbekend
    En "uitstroom.onderwerpen" is transferpunt
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.transferpunt" onbekend
    En wordt gevraagd naar "jongere.woonverleden_akkoord"

  @regel(transferpunt-voorwaarden)
  Abstract Scenario: Vanaf 18 jaar
    Gegeven "jongere.leeftijd" is <leeftijd>
    En "jongere.begeleiding_nodig" is 24 maanden
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.transferpunt" <uitkomst>

    Voorbeelden:
      | leeftijd | uitkomst |
      | 17       | nee      |
      | 18       | ja       |

  @regel(transferpunt-begeleiding-vanaf-23) @regel(transferpunt-begeleiding-onder-23)
  Abstract Scenario: Twee jaar begeleiding onder 23 jaar, daarna één jaar
    Gegeven "jongere.leeftijd" is <leeftijd>
    En "jongere.begeleiding_nodig" is <begeleiding>
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.begeleiding_lang_genoeg" <uitkomst>

    Voorbeelden:
      | leeftijd | begeleiding | uitkomst |
      | 23       | 12 maanden  | ja       |
      | 23       | 11 maanden  | nee      |
      | 22       | 24 maanden  | ja       |
      | 22       | 23 maanden  | nee      |
      | 22       | onbekend    | onbekend |
      | onbekend | 12 maanden  | onbekend |
      | onbekend | 24 maanden  | onbekend |
      | onbekend | 11 maanden  | nee      |

  Abstract Scenario: De pagina heeft geen datum en telt alleen op de dagen waarop zij is gezien
    Gegeven de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.transferpunt" <uitkomst>

    Voorbeelden:
      | datum            | uitkomst |
      | 1 februari 2026  | onbekend |
      | 20 november 2026 | onbekend |
      | 21 november 2026 | ja       |
      | 30 november 2026 | ja       |
      | 1 december 2026  | onbekend |

  Scenario: Buiten die dagen zegt de toets wanneer de voorwaarden zijn gezien
    Gegeven de peildatum 1 februari 2026
    Als de toets wordt uitgevoerd
    Dan is "uitstroom.transferpunt" onbekend omdat "gezien op 21 november 2026 en 30 november 2026; de bron heeft geen datum"
