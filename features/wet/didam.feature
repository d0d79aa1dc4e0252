# language: nl
Functionaliteit: Grond van de gemeente en gelijke kansen (Didam)

  Achtergrond:
    Gegeven de toets "gemeentegrond"
    En de peildatum 1 februari 2026
    En de feiten
      | grond.soort_overeenkomst     | verkoop                                 |
      | grond.meer_gegadigden        | ja                                      |
      | grond.een_serieuze_gegadigde | nee                                     |
      | grond.criteria_objectief     | ja                                      |
      | grond.criteria_toetsbaar     | ja                                      |
      | grond.criteria_redelijk      | ja                                      |
      | grond.bekendgemaakt          | object, procedure, tijdschema, criteria |
      | grond.op_tijd_bekendgemaakt  | ja                                      |
      | grond.voornemen_gepubliceerd | ja                                      |
      | grond.publicatie_gemotiveerd | ja                                      |

  @regel(didam-verkoop) @regel(didam-andere-overeenkomst) @regel(bibob-vastgoedtransactie)
  Abstract Scenario: Verkoop, erfpacht, huur en ruil
    Gegeven "grond.soort_overeenkomst" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "didam.van_toepassing" <didam>
    En is "didam.bibob_mogelijk" <bibob>

    Voorbeelden:
      | soort    | didam    | bibob    |
      | verkoop  | ja       | ja       |
      | erfpacht | ja       | ja       |
      | huur     | ja       | ja       |
      | ruil     | ja       | ja       |
      | anders   | onbekend | onbekend |
      | onbekend | onbekend | onbekend |

  @regel(didam-verkoop)
  Scenario: Verkoop staat in het arrest zelf
    Als de toets wordt uitgevoerd
    Dan is "didam.van_toepassing" ja op grond van regel "didam-verkoop"
    En geldt regel "didam-andere-overeenkomst" niet

  @regel(didam-ruimte)
  Abstract Scenario: Ruimte bieden als er meer gegadigden zijn
    Gegeven "grond.meer_gegadigden" is <meer>
    Als de toets wordt uitgevoerd
    Dan is "didam.ruimte_bieden" <uitkomst>

    Voorbeelden:
      | meer     | uitkomst |
      | ja       | ja       |
      | nee      | nee      |
      | onbekend | onbekend |

  @regel(didam-criteria)
  Abstract Scenario: De drie eisen aan criteria
    Gegeven "<eis>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "didam.criteria_in_orde" <uitkomst>

    Voorbeelden:
      | eis                      | antwoord | uitkomst |
      | grond.criteria_objectief | ja       | ja       |
      | grond.criteria_objectief | nee      | nee      |
      | grond.criteria_toetsbaar | nee      | nee      |
      | grond.criteria_redelijk  | nee      | nee      |
      | grond.criteria_redelijk  | onbekend | onbekend |

  @regel(didam-bekendmaking)
  Abstract Scenario: Bekendmaken van object, procedure, tijdschema en criteria
    Gegeven "grond.bekendgemaakt" is <wat>
    Als de toets wordt uitgevoerd
    Dan is "didam.bekendmaking_in_orde" <uitkomst>

    Voorbeelden:
      | wat                                     | uitkomst |
      | object, procedure, tijdschema, criteria | ja       |
      | object, procedure, tijdschema           | nee      |
      | geen                                    | nee      |
      | onbekend                                | onbekend |

  @regel(didam-bekendmaking)
  Scenario: Te laat bekendmaken telt niet
    Gegeven "grond.op_tijd_bekendgemaakt" is nee
    Als de toets wordt uitgevoerd
    Dan is "didam.bekendmaking_in_orde" nee

  @regel(didam-een-gegadigde) @regel(didam-een-gegadigde-geen-selectie) @regel(didam-2-schade-een-gegadigde)
  Abstract Scenario: Eén serieuze gegadigde, met een gepubliceerd en uitgelegd voornemen
    Gegeven "grond.een_serieuze_gegadigde" is <een>
    En "grond.voornemen_gepubliceerd" is <gepubliceerd>
    En "grond.publicatie_gemotiveerd" is <uitleg>
    Als de toets wordt uitgevoerd
    Dan is "didam.een_op_een" <een_op_een>
    En is "didam.ruimte_bieden" <ruimte>

    Voorbeelden:
      | een      | gepubliceerd | uitleg   | een_op_een | ruimte   |
      | ja       | ja           | ja       | ja         | nee      |
      | ja       | nee          | ja       | nee        | ja       |
      | ja       | ja           | nee      | nee        | ja       |
      | nee      | ja           | ja       | nee        | ja       |
      | onbekend | ja           | ja       | onbekend   | onbekend |
      | ja       | ja           | onbekend | onbekend   | onbekend |

  @regel(didam-een-gegadigde)
  Scenario: Zonder goede criteria is een-op-een niet mogelijk
    Gegeven "grond.een_serieuze_gegadigde" is ja
    En "grond.criteria_objectief" is nee
    Als de toets wordt uitgevoerd
    Dan is "didam.een_op_een" nee

  @regel(didam-ruimte) @regel(didam-een-gegadigde)
  Scenario: Bij iets anders dan verkoop, erfpacht, huur of ruil zeggen wij niet dat het niet hoeft
    Gegeven "grond.soort_overeenkomst" is anders
    En "grond.een_serieuze_gegadigde" is ja
    En "grond.criteria_objectief" is nee
    Als de toets wordt uitgevoerd
    Dan is "didam.ruimte_bieden" onbekend
    En is "didam.een_op_een" nee
    En is "didam.schaderisico" onbekend

  @regel(didam-bekendmaking)
  Abstract Scenario: Elk onderdeel van de bekendmaking is nodig
    Gegeven "grond.bekendgemaakt" is <wat>
    Als de toets wordt uitgevoerd
    Dan is "didam.bekendmaking_in_orde" nee

    Voorbeelden:
      | wat                              |
      | procedure, tijdschema, criteria  |
      | object, tijdschema, criteria     |
      | object, procedure, criteria      |

  @regel(didam-2-schade) @regel(didam-2-schade-een-gegadigde)
  Abstract Scenario: Schenden geeft kans op schade
    Gegeven "grond.meer_gegadigden" is <meer>
    En "grond.criteria_toetsbaar" is <toetsbaar>
    En "grond.op_tijd_bekendgemaakt" is <op_tijd>
    Als de toets wordt uitgevoerd
    Dan is "didam.schaderisico" <uitkomst>

    Voorbeelden:
      | meer     | toetsbaar | op_tijd  | uitkomst |
      | ja       | nee       | ja       | ja       |
      | ja       | ja        | nee      | ja       |
      | ja       | ja        | ja       | nee      |
      | nee      | nee       | nee      | nee      |
      | onbekend | nee       | ja       | onbekend |

  @regel(didam-2-schade-een-gegadigde)
  Abstract Scenario: Eén gegadigde op criteria die niet in orde zijn, geeft kans op schade
    Gegeven "grond.meer_gegadigden" is <meer>
    En "grond.een_serieuze_gegadigde" is ja
    En "grond.criteria_redelijk" is <redelijk>
    Als de toets wordt uitgevoerd
    Dan is "didam.een_op_een" <een_op_een>
    En is "didam.schaderisico" <schade>

    Voorbeelden:
      | meer     | redelijk | een_op_een | schade   |
      | nee      | nee      | nee        | ja       |
      | onbekend | nee      | nee        | ja       |
      | nee      | ja       | ja         | nee      |
      | nee      | onbekend | onbekend   | onbekend |

  @regel(didam-verkoop) @regel(didam-2-schade)
  Abstract Scenario: De uitspraken gelden ook voor verkopen van daarvoor
    Gegeven "grond.criteria_toetsbaar" is nee
    En de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "didam.van_toepassing" ja
    En is "didam.schaderisico" ja

    Voorbeelden:
      | datum            |
      | 1 januari 2015   |
      | 25 november 2021 |
      | 26 november 2021 |
      | 14 november 2024 |
