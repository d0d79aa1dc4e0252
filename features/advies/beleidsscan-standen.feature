# language: nl
Functionaliteit: Waar een gemeente staat per thema
  Zonder basis bent u nog niet begonnen, met een deel van de basis bent u begonnen,
  met de hele basis bent u op weg, en zonder open adviezen staat het.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026

  @regel(stand-vertrouwen-nog-niet) @regel(stand-vertrouwen-begonnen) @regel(stand-vertrouwen-op-weg) @regel(stand-vertrouwen-staat)
  Scenario: Draagvlak en vertrouwen: nog niets van de basis
    Gegeven "beleidsscan.themas" is vertrouwen
    En de feiten
      | gemeente.raad_steunt        | nee                  |
      | gemeente.basis_samenwerking | onderling_vertrouwen |
      | gemeente.rol_bewoner        | klant                |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vertrouwen" nog_niet

  @regel(stand-vertrouwen-nog-niet) @regel(stand-vertrouwen-begonnen) @regel(stand-vertrouwen-op-weg) @regel(stand-vertrouwen-staat)
  Scenario: Draagvlak en vertrouwen: een deel van de basis
    Gegeven "beleidsscan.themas" is vertrouwen
    En de feiten
      | gemeente.raad_steunt        | ja                   |
      | gemeente.basis_samenwerking | onderling_vertrouwen |
      | gemeente.rol_bewoner        | klant                |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vertrouwen" begonnen

  @regel(stand-vertrouwen-nog-niet) @regel(stand-vertrouwen-begonnen) @regel(stand-vertrouwen-op-weg) @regel(stand-vertrouwen-staat)
  Scenario: Draagvlak en vertrouwen: de basis staat
    Gegeven "beleidsscan.themas" is vertrouwen
    En de feiten
      | gemeente.raad_steunt        | ja                                           |
      | gemeente.basis_samenwerking | onderling_vertrouwen, samen_verantwoordelijk |
      | gemeente.rol_bewoner        | partner                                      |
      | gemeente.actieve_bewoners   | nee                                          |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vertrouwen" op_weg

  @regel(stand-vertrouwen-nog-niet) @regel(stand-vertrouwen-begonnen) @regel(stand-vertrouwen-op-weg) @regel(stand-vertrouwen-staat)
  Scenario: Draagvlak en vertrouwen: alles staat
    Gegeven "beleidsscan.themas" is vertrouwen
    En de feiten
      | gemeente.raad_steunt              | ja                                            |
      | gemeente.basis_samenwerking       | onderling_vertrouwen, samen_verantwoordelijk  |
      | gemeente.rol_bewoner              | partner                                       |
      | gemeente.actieve_bewoners         | ja                                            |
      | gemeente.partners_betrokken       | corporaties, welzijn, politie                 |
      | gemeente.vertrouwen_vastgelegd    | intentieverklaring, samenwerkingsovereenkomst |
      | gemeente.bijdrage_partners        | betalen_mee, passen_werkwijze_aan             |
      | gemeente.denkt_in_oplossingen     | ja                                            |
      | gemeente.bestuur_steunt           | gedreven_wethouder, raad_besluit_op_tijd      |
      | gemeente.ambtelijk_team           | ja                                            |
      | gemeente.bewoners_uit_alle_wijken | ja                                            |
      | gemeente.eerdere_resultaten       | ja                                            |
      | gemeente.inzet_corporaties        | vanaf_begin, hele_gemeente, betalen_mee       |
      | gemeente.invloed_op_inzet         | welzijn, politie                              |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vertrouwen" staat
    En wordt niets gevraagd

  @regel(stand-vertrouwen-nog-niet) @regel(stand-vertrouwen-begonnen) @regel(stand-vertrouwen-op-weg) @regel(stand-vertrouwen-staat)
  Scenario: Draagvlak en vertrouwen: nog niet alles bekend
    Gegeven "beleidsscan.themas" is vertrouwen
    En de feiten
      | gemeente.raad_steunt        | ja                                           |
      | gemeente.basis_samenwerking | onderling_vertrouwen, samen_verantwoordelijk |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vertrouwen" onbekend
    En wordt gevraagd naar "gemeente.rol_bewoner"

  @regel(stand-vertrouwen-nog-niet) @regel(stand-vertrouwen-begonnen) @regel(stand-vertrouwen-op-weg) @regel(stand-vertrouwen-staat)
  Abstract Scenario: Draagvlak en vertrouwen: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is vertrouwen
    En de feiten
      | gemeente.raad_steunt              | ja                                            |
      | gemeente.basis_samenwerking       | onderling_vertrouwen, samen_verantwoordelijk  |
      | gemeente.rol_bewoner              | partner                                       |
      | gemeente.actieve_bewoners         | ja                                            |
      | gemeente.partners_betrokken       | corporaties, welzijn, politie                 |
      | gemeente.vertrouwen_vastgelegd    | intentieverklaring, samenwerkingsovereenkomst |
      | gemeente.bijdrage_partners        | betalen_mee, passen_werkwijze_aan             |
      | gemeente.denkt_in_oplossingen     | ja                                            |
      | gemeente.bestuur_steunt           | gedreven_wethouder, raad_besluit_op_tijd      |
      | gemeente.ambtelijk_team           | ja                                            |
      | gemeente.bewoners_uit_alle_wijken | ja                                            |
      | gemeente.eerdere_resultaten       | ja                                            |
      | gemeente.inzet_corporaties        | vanaf_begin, hele_gemeente, betalen_mee       |
      | gemeente.invloed_op_inzet         | welzijn, politie                              |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vertrouwen" <stand>

    Voorbeelden:
      | feit                              | antwoord                   | stand    |
      | gemeente.raad_steunt              | nee                        | begonnen |
      | gemeente.basis_samenwerking       | onderling_vertrouwen       | begonnen |
      | gemeente.rol_bewoner              | klant                      | begonnen |
      | gemeente.actieve_bewoners         | nee                        | op_weg   |
      | gemeente.partners_betrokken       | corporaties, welzijn       | op_weg   |
      | gemeente.vertrouwen_vastgelegd    | intentieverklaring         | op_weg   |
      | gemeente.bijdrage_partners        | betalen_mee                | op_weg   |
      | gemeente.denkt_in_oplossingen     | nee                        | op_weg   |
      | gemeente.bestuur_steunt           | gedreven_wethouder         | op_weg   |
      | gemeente.ambtelijk_team           | nee                        | op_weg   |
      | gemeente.bewoners_uit_alle_wijken | nee                        | op_weg   |
      | gemeente.eerdere_resultaten       | nee                        | op_weg   |
      | gemeente.inzet_corporaties        | vanaf_begin, hele_gemeente | op_weg   |
      | gemeente.invloed_op_inzet         | welzijn                    | op_weg   |

  @regel(stand-vertrouwen-nog-niet) @regel(stand-vertrouwen-begonnen) @regel(stand-vertrouwen-op-weg) @regel(stand-vertrouwen-staat)
  Abstract Scenario: Draagvlak en vertrouwen: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is vertrouwen
    En de feiten
      | gemeente.raad_steunt        | nee                  |
      | gemeente.basis_samenwerking | onderling_vertrouwen |
      | gemeente.rol_bewoner        | klant                |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vertrouwen" begonnen

    Voorbeelden:
      | feit                        | antwoord                                     |
      | gemeente.raad_steunt        | ja                                           |
      | gemeente.basis_samenwerking | onderling_vertrouwen, samen_verantwoordelijk |
      | gemeente.rol_bewoner        | partner                                      |

  @regel(stand-vertrouwen-nog-niet)
  Scenario: Draagvlak en vertrouwen: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is vertrouwen
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vertrouwen" onbekend

  @regel(stand-vraagstuk-nog-niet) @regel(stand-vraagstuk-begonnen) @regel(stand-vraagstuk-op-weg) @regel(stand-vraagstuk-staat)
  Scenario: Bewoners bepalen het vraagstuk: nog niets van de basis
    Gegeven "beleidsscan.themas" is vraagstuk
    En de feiten
      | gemeente.wie_bepaalt_vraagstuk | gemeente |
      | gemeente.openingsvraag         | nee      |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vraagstuk" nog_niet

  @regel(stand-vraagstuk-nog-niet) @regel(stand-vraagstuk-begonnen) @regel(stand-vraagstuk-op-weg) @regel(stand-vraagstuk-staat)
  Scenario: Bewoners bepalen het vraagstuk: een deel van de basis
    Gegeven "beleidsscan.themas" is vraagstuk
    En de feiten
      | gemeente.wie_bepaalt_vraagstuk | samen |
      | gemeente.openingsvraag         | nee   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vraagstuk" begonnen

  @regel(stand-vraagstuk-nog-niet) @regel(stand-vraagstuk-begonnen) @regel(stand-vraagstuk-op-weg) @regel(stand-vraagstuk-staat)
  Scenario: Bewoners bepalen het vraagstuk: de basis staat
    Gegeven "beleidsscan.themas" is vraagstuk
    En de feiten
      | gemeente.wie_bepaalt_vraagstuk | samen         |
      | gemeente.openingsvraag         | ja            |
      | gemeente.aanpak_bewoners       | voor_bewoners |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vraagstuk" op_weg

  @regel(stand-vraagstuk-nog-niet) @regel(stand-vraagstuk-begonnen) @regel(stand-vraagstuk-op-weg) @regel(stand-vraagstuk-staat)
  Scenario: Bewoners bepalen het vraagstuk: alles staat
    Gegeven "beleidsscan.themas" is vraagstuk
    En de feiten
      | gemeente.wie_bepaalt_vraagstuk   | samen                                                                     |
      | gemeente.openingsvraag           | ja                                                                        |
      | gemeente.aanpak_bewoners         | met_bewoners                                                              |
      | gemeente.bouwstenen              | talenten, sociale_verbanden, plekken, buurteconomie, verhalen, instanties |
      | gemeente.ruimte_bewonersplannen  | ontmoetingsplekken, ruimte_initiatieven, budget                           |
      | gemeente.professionals_luisteren | ja                                                                        |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vraagstuk" staat
    En wordt niets gevraagd

  @regel(stand-vraagstuk-nog-niet) @regel(stand-vraagstuk-begonnen) @regel(stand-vraagstuk-op-weg) @regel(stand-vraagstuk-staat)
  Scenario: Bewoners bepalen het vraagstuk: nog niet alles bekend
    Gegeven "beleidsscan.themas" is vraagstuk
    En de feiten
      | gemeente.wie_bepaalt_vraagstuk | samen |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vraagstuk" onbekend
    En wordt gevraagd naar "gemeente.openingsvraag"

  @regel(stand-vraagstuk-nog-niet) @regel(stand-vraagstuk-begonnen) @regel(stand-vraagstuk-op-weg) @regel(stand-vraagstuk-staat)
  Abstract Scenario: Bewoners bepalen het vraagstuk: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is vraagstuk
    En de feiten
      | gemeente.wie_bepaalt_vraagstuk   | samen                                                                     |
      | gemeente.openingsvraag           | ja                                                                        |
      | gemeente.aanpak_bewoners         | met_bewoners                                                              |
      | gemeente.bouwstenen              | talenten, sociale_verbanden, plekken, buurteconomie, verhalen, instanties |
      | gemeente.ruimte_bewonersplannen  | ontmoetingsplekken, ruimte_initiatieven, budget                           |
      | gemeente.professionals_luisteren | ja                                                                        |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vraagstuk" <stand>

    Voorbeelden:
      | feit                             | antwoord                                                      | stand    |
      | gemeente.wie_bepaalt_vraagstuk   | gemeente                                                      | begonnen |
      | gemeente.openingsvraag           | nee                                                           | begonnen |
      | gemeente.aanpak_bewoners         | voor_bewoners                                                 | op_weg   |
      | gemeente.bouwstenen              | talenten, sociale_verbanden, plekken, buurteconomie, verhalen | op_weg   |
      | gemeente.ruimte_bewonersplannen  | ontmoetingsplekken, ruimte_initiatieven                       | op_weg   |
      | gemeente.professionals_luisteren | nee                                                           | op_weg   |

  @regel(stand-vraagstuk-nog-niet) @regel(stand-vraagstuk-begonnen) @regel(stand-vraagstuk-op-weg) @regel(stand-vraagstuk-staat)
  Abstract Scenario: Bewoners bepalen het vraagstuk: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is vraagstuk
    En de feiten
      | gemeente.wie_bepaalt_vraagstuk | gemeente |
      | gemeente.openingsvraag         | nee      |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vraagstuk" begonnen

    Voorbeelden:
      | feit                           | antwoord |
      | gemeente.wie_bepaalt_vraagstuk | samen    |
      | gemeente.openingsvraag         | ja       |

  @regel(stand-vraagstuk-nog-niet)
  Scenario: Bewoners bepalen het vraagstuk: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is vraagstuk
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_vraagstuk" onbekend

  @regel(stand-initiatieven-nog-niet) @regel(stand-initiatieven-begonnen) @regel(stand-initiatieven-op-weg) @regel(stand-initiatieven-staat)
  Scenario: Kleine initiatieven in de wijk: nog niets van de basis
    Gegeven "beleidsscan.themas" is initiatieven
    En de feiten
      | gemeente.behoeften_verkend  | nee        |
      | gemeente.opbouwtijd         | 23 maanden |
      | gemeente.steun_initiatieven | geld       |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_initiatieven" nog_niet

  @regel(stand-initiatieven-nog-niet) @regel(stand-initiatieven-begonnen) @regel(stand-initiatieven-op-weg) @regel(stand-initiatieven-staat)
  Scenario: Kleine initiatieven in de wijk: een deel van de basis
    Gegeven "beleidsscan.themas" is initiatieven
    En de feiten
      | gemeente.behoeften_verkend  | ja         |
      | gemeente.opbouwtijd         | 23 maanden |
      | gemeente.steun_initiatieven | geld       |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_initiatieven" begonnen

  @regel(stand-initiatieven-nog-niet) @regel(stand-initiatieven-begonnen) @regel(stand-initiatieven-op-weg) @regel(stand-initiatieven-staat)
  Scenario: Kleine initiatieven in de wijk: de basis staat
    Gegeven "beleidsscan.themas" is initiatieven
    En de feiten
      | gemeente.behoeften_verkend  | ja           |
      | gemeente.opbouwtijd         | 24 maanden   |
      | gemeente.steun_initiatieven | geld, beleid |
      | gemeente.kwetsbare_bewoners | nee          |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_initiatieven" op_weg

  @regel(stand-initiatieven-nog-niet) @regel(stand-initiatieven-begonnen) @regel(stand-initiatieven-op-weg) @regel(stand-initiatieven-staat)
  Scenario: Kleine initiatieven in de wijk: alles staat
    Gegeven "beleidsscan.themas" is initiatieven
    En de feiten
      | gemeente.behoeften_verkend       | ja            |
      | gemeente.opbouwtijd              | 24 maanden    |
      | gemeente.steun_initiatieven      | geld, beleid  |
      | gemeente.kwetsbare_bewoners      | ja            |
      | gemeente.ervaringsdeskundigen    | ja            |
      | gemeente.maakplaats              | blijvend      |
      | gemeente.moment_bewoners         | voor_het_plan |
      | gemeente.wervingsplan            | ja            |
      | gemeente.looptijd_steun          | 180 maanden   |
      | gemeente.subsidie_alleen_nieuw   | nee           |
      | gemeente.eist_zelfvoorzienend    | nee           |
      | gemeente.regie_initiatief        | buurt         |
      | gemeente.kopie_zonder_aanpassing | nee           |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_initiatieven" staat
    En wordt niets gevraagd

  @regel(stand-initiatieven-nog-niet) @regel(stand-initiatieven-begonnen) @regel(stand-initiatieven-op-weg) @regel(stand-initiatieven-staat)
  Scenario: Kleine initiatieven in de wijk: nog niet alles bekend
    Gegeven "beleidsscan.themas" is initiatieven
    En de feiten
      | gemeente.behoeften_verkend | ja         |
      | gemeente.opbouwtijd        | 24 maanden |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_initiatieven" onbekend
    En wordt gevraagd naar "gemeente.steun_initiatieven"

  @regel(stand-initiatieven-nog-niet) @regel(stand-initiatieven-begonnen) @regel(stand-initiatieven-op-weg) @regel(stand-initiatieven-staat)
  Abstract Scenario: Kleine initiatieven in de wijk: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is initiatieven
    En de feiten
      | gemeente.behoeften_verkend       | ja            |
      | gemeente.opbouwtijd              | 24 maanden    |
      | gemeente.steun_initiatieven      | geld, beleid  |
      | gemeente.kwetsbare_bewoners      | ja            |
      | gemeente.ervaringsdeskundigen    | ja            |
      | gemeente.maakplaats              | blijvend      |
      | gemeente.moment_bewoners         | voor_het_plan |
      | gemeente.wervingsplan            | ja            |
      | gemeente.looptijd_steun          | 180 maanden   |
      | gemeente.subsidie_alleen_nieuw   | nee           |
      | gemeente.eist_zelfvoorzienend    | nee           |
      | gemeente.regie_initiatief        | buurt         |
      | gemeente.kopie_zonder_aanpassing | nee           |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_initiatieven" <stand>

    Voorbeelden:
      | feit                             | antwoord     | stand    |
      | gemeente.behoeften_verkend       | nee          | begonnen |
      | gemeente.opbouwtijd              | 23 maanden   | begonnen |
      | gemeente.steun_initiatieven      | geld         | begonnen |
      | gemeente.kwetsbare_bewoners      | nee          | op_weg   |
      | gemeente.ervaringsdeskundigen    | nee          | op_weg   |
      | gemeente.maakplaats              | geen         | op_weg   |
      | gemeente.moment_bewoners         | bij_het_plan | op_weg   |
      | gemeente.wervingsplan            | nee          | op_weg   |
      | gemeente.looptijd_steun          | 179 maanden  | op_weg   |
      | gemeente.subsidie_alleen_nieuw   | ja           | op_weg   |
      | gemeente.eist_zelfvoorzienend    | ja           | op_weg   |
      | gemeente.regie_initiatief        | gemeente     | op_weg   |
      | gemeente.kopie_zonder_aanpassing | ja           | op_weg   |

  @regel(stand-initiatieven-nog-niet) @regel(stand-initiatieven-begonnen) @regel(stand-initiatieven-op-weg) @regel(stand-initiatieven-staat)
  Abstract Scenario: Kleine initiatieven in de wijk: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is initiatieven
    En de feiten
      | gemeente.behoeften_verkend  | nee        |
      | gemeente.opbouwtijd         | 23 maanden |
      | gemeente.steun_initiatieven | geld       |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_initiatieven" begonnen

    Voorbeelden:
      | feit                        | antwoord     |
      | gemeente.behoeften_verkend  | ja           |
      | gemeente.opbouwtijd         | 24 maanden   |
      | gemeente.steun_initiatieven | geld, beleid |

  @regel(stand-initiatieven-nog-niet)
  Scenario: Kleine initiatieven in de wijk: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is initiatieven
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_initiatieven" onbekend

  @regel(stand-verhalen-nog-niet) @regel(stand-verhalen-begonnen) @regel(stand-verhalen-op-weg) @regel(stand-verhalen-staat)
  Scenario: Luisteren en uitleggen: nog niets van de basis
    Gegeven "beleidsscan.themas" is verhalen
    En de feiten
      | gemeente.afwijzing_uitgelegd | nee |
      | gemeente.brede_groep         | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_verhalen" nog_niet

  @regel(stand-verhalen-nog-niet) @regel(stand-verhalen-begonnen) @regel(stand-verhalen-op-weg) @regel(stand-verhalen-staat)
  Scenario: Luisteren en uitleggen: een deel van de basis
    Gegeven "beleidsscan.themas" is verhalen
    En de feiten
      | gemeente.afwijzing_uitgelegd | ja  |
      | gemeente.brede_groep         | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_verhalen" begonnen

  @regel(stand-verhalen-nog-niet) @regel(stand-verhalen-begonnen) @regel(stand-verhalen-op-weg) @regel(stand-verhalen-staat)
  Scenario: Luisteren en uitleggen: de basis staat
    Gegeven "beleidsscan.themas" is verhalen
    En de feiten
      | gemeente.afwijzing_uitgelegd | ja  |
      | gemeente.brede_groep         | ja  |
      | gemeente.verhalen_als_bewijs | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_verhalen" op_weg

  @regel(stand-verhalen-nog-niet) @regel(stand-verhalen-begonnen) @regel(stand-verhalen-op-weg) @regel(stand-verhalen-staat)
  Scenario: Luisteren en uitleggen: alles staat
    Gegeven "beleidsscan.themas" is verhalen
    En de feiten
      | gemeente.afwijzing_uitgelegd | ja |
      | gemeente.brede_groep         | ja |
      | gemeente.verhalen_als_bewijs | ja |
      | gemeente.bestaansduur_telt   | ja |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_verhalen" staat
    En wordt niets gevraagd

  @regel(stand-verhalen-nog-niet) @regel(stand-verhalen-begonnen) @regel(stand-verhalen-op-weg) @regel(stand-verhalen-staat)
  Scenario: Luisteren en uitleggen: nog niet alles bekend
    Gegeven "beleidsscan.themas" is verhalen
    En de feiten
      | gemeente.afwijzing_uitgelegd | ja |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_verhalen" onbekend
    En wordt gevraagd naar "gemeente.brede_groep"

  @regel(stand-verhalen-nog-niet) @regel(stand-verhalen-begonnen) @regel(stand-verhalen-op-weg) @regel(stand-verhalen-staat)
  Abstract Scenario: Luisteren en uitleggen: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is verhalen
    En de feiten
      | gemeente.afwijzing_uitgelegd | ja |
      | gemeente.brede_groep         | ja |
      | gemeente.verhalen_als_bewijs | ja |
      | gemeente.bestaansduur_telt   | ja |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_verhalen" <stand>

    Voorbeelden:
      | feit                         | antwoord | stand    |
      | gemeente.afwijzing_uitgelegd | nee      | begonnen |
      | gemeente.brede_groep         | nee      | begonnen |
      | gemeente.verhalen_als_bewijs | nee      | op_weg   |
      | gemeente.bestaansduur_telt   | nee      | op_weg   |

  @regel(stand-verhalen-nog-niet) @regel(stand-verhalen-begonnen) @regel(stand-verhalen-op-weg) @regel(stand-verhalen-staat)
  Abstract Scenario: Luisteren en uitleggen: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is verhalen
    En de feiten
      | gemeente.afwijzing_uitgelegd | nee |
      | gemeente.brede_groep         | nee |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_verhalen" begonnen

    Voorbeelden:
      | feit                         | antwoord |
      | gemeente.afwijzing_uitgelegd | ja       |
      | gemeente.brede_groep         | ja       |

  @regel(stand-verhalen-nog-niet)
  Scenario: Luisteren en uitleggen: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is verhalen
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_verhalen" onbekend

  @regel(stand-wijkaanpak-nog-niet) @regel(stand-wijkaanpak-begonnen) @regel(stand-wijkaanpak-op-weg) @regel(stand-wijkaanpak-staat)
  Scenario: Wijkgericht werken met buurtgeld: nog niets van de basis
    Gegeven "beleidsscan.themas" is wijkaanpak
    En de feiten
      | gemeente.zeggenschap_wijk     | beslissen_over_buurtgeld |
      | gemeente.bewonersplannen      | maken, uitvoeren         |
      | gemeente.agenda_door_bewoners | nee                      |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wijkaanpak" nog_niet

  @regel(stand-wijkaanpak-nog-niet) @regel(stand-wijkaanpak-begonnen) @regel(stand-wijkaanpak-op-weg) @regel(stand-wijkaanpak-staat)
  Scenario: Wijkgericht werken met buurtgeld: een deel van de basis
    Gegeven "beleidsscan.themas" is wijkaanpak
    En de feiten
      | gemeente.zeggenschap_wijk     | beslissen_over_buurtgeld, aan_tafel |
      | gemeente.bewonersplannen      | maken, uitvoeren                    |
      | gemeente.agenda_door_bewoners | nee                                 |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wijkaanpak" begonnen

  @regel(stand-wijkaanpak-nog-niet) @regel(stand-wijkaanpak-begonnen) @regel(stand-wijkaanpak-op-weg) @regel(stand-wijkaanpak-staat)
  Scenario: Wijkgericht werken met buurtgeld: de basis staat
    Gegeven "beleidsscan.themas" is wijkaanpak
    En de feiten
      | gemeente.zeggenschap_wijk     | beslissen_over_buurtgeld, aan_tafel |
      | gemeente.bewonersplannen      | maken, uitvoeren, budget            |
      | gemeente.agenda_door_bewoners | ja                                  |
      | gemeente.moment_beleidstoets  | vooraf                              |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wijkaanpak" op_weg

  @regel(stand-wijkaanpak-nog-niet) @regel(stand-wijkaanpak-begonnen) @regel(stand-wijkaanpak-op-weg) @regel(stand-wijkaanpak-staat)
  Scenario: Wijkgericht werken met buurtgeld: alles staat
    Gegeven "beleidsscan.themas" is wijkaanpak
    En de feiten
      | gemeente.zeggenschap_wijk       | beslissen_over_buurtgeld, aan_tafel           |
      | gemeente.bewonersplannen        | maken, uitvoeren, budget                      |
      | gemeente.agenda_door_bewoners   | ja                                            |
      | gemeente.moment_beleidstoets    | achteraf                                      |
      | gemeente.looptijd_agenda        | 36 maanden                                    |
      | gemeente.aantal_partners        | 6                                             |
      | gemeente.terreinen_partners     | personeel                                     |
      | gemeente.opdracht_regisseur     | partners_en_bewoners                          |
      | gemeente.regisseur_vrij         | ja                                            |
      | gemeente.directe_toegang        | ja                                            |
      | gemeente.stuurgroep             | alle_partners, wethouder, mandaat             |
      | gemeente.bewoners_in_stuurgroep | 4                                             |
      | gemeente.aantal_ontwerpers      | 101                                           |
      | gemeente.trits_gebruikt         | ja                                            |
      | gemeente.speelregels            | toegankelijk                                  |
      | gemeente.werkroute              | ja                                            |
      | gemeente.wijkgrenzen            | beleving                                      |
      | gemeente.budgetbestedingsrecht  | gemeente, corporaties                         |
      | gemeente.adviesrecht            | ja                                            |
      | gemeente.verdeelsleutel         | bewoners, sociale_kenmerken, initiatiefkracht |
      | gemeente.invoertermijn          | 36 maanden                                    |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wijkaanpak" staat
    En wordt niets gevraagd

  @regel(stand-wijkaanpak-nog-niet) @regel(stand-wijkaanpak-begonnen) @regel(stand-wijkaanpak-op-weg) @regel(stand-wijkaanpak-staat)
  Scenario: Wijkgericht werken met buurtgeld: nog niet alles bekend
    Gegeven "beleidsscan.themas" is wijkaanpak
    En de feiten
      | gemeente.zeggenschap_wijk | beslissen_over_buurtgeld, aan_tafel |
      | gemeente.bewonersplannen  | maken, uitvoeren, budget            |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wijkaanpak" onbekend
    En wordt gevraagd naar "gemeente.agenda_door_bewoners"

  @regel(stand-wijkaanpak-nog-niet) @regel(stand-wijkaanpak-begonnen) @regel(stand-wijkaanpak-op-weg) @regel(stand-wijkaanpak-staat)
  Abstract Scenario: Wijkgericht werken met buurtgeld: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is wijkaanpak
    En de feiten
      | gemeente.zeggenschap_wijk       | beslissen_over_buurtgeld, aan_tafel           |
      | gemeente.bewonersplannen        | maken, uitvoeren, budget                      |
      | gemeente.agenda_door_bewoners   | ja                                            |
      | gemeente.moment_beleidstoets    | achteraf                                      |
      | gemeente.looptijd_agenda        | 36 maanden                                    |
      | gemeente.aantal_partners        | 6                                             |
      | gemeente.terreinen_partners     | personeel                                     |
      | gemeente.opdracht_regisseur     | partners_en_bewoners                          |
      | gemeente.regisseur_vrij         | ja                                            |
      | gemeente.directe_toegang        | ja                                            |
      | gemeente.stuurgroep             | alle_partners, wethouder, mandaat             |
      | gemeente.bewoners_in_stuurgroep | 4                                             |
      | gemeente.aantal_ontwerpers      | 101                                           |
      | gemeente.trits_gebruikt         | ja                                            |
      | gemeente.speelregels            | toegankelijk                                  |
      | gemeente.werkroute              | ja                                            |
      | gemeente.wijkgrenzen            | beleving                                      |
      | gemeente.budgetbestedingsrecht  | gemeente, corporaties                         |
      | gemeente.adviesrecht            | ja                                            |
      | gemeente.verdeelsleutel         | bewoners, sociale_kenmerken, initiatiefkracht |
      | gemeente.invoertermijn          | 36 maanden                                    |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wijkaanpak" <stand>

    Voorbeelden:
      | feit                            | antwoord                    | stand    |
      | gemeente.zeggenschap_wijk       | beslissen_over_buurtgeld    | begonnen |
      | gemeente.bewonersplannen        | maken, uitvoeren            | begonnen |
      | gemeente.agenda_door_bewoners   | nee                         | begonnen |
      | gemeente.moment_beleidstoets    | vooraf                      | op_weg   |
      | gemeente.looptijd_agenda        | 35 maanden                  | op_weg   |
      | gemeente.aantal_partners        | 5                           | op_weg   |
      | gemeente.terreinen_partners     | geen                        | op_weg   |
      | gemeente.opdracht_regisseur     | geen_regisseur              | op_weg   |
      | gemeente.regisseur_vrij         | nee                         | op_weg   |
      | gemeente.directe_toegang        | nee                         | op_weg   |
      | gemeente.stuurgroep             | alle_partners, wethouder    | op_weg   |
      | gemeente.bewoners_in_stuurgroep | 3                           | op_weg   |
      | gemeente.aantal_ontwerpers      | 100                         | op_weg   |
      | gemeente.trits_gebruikt         | nee                         | op_weg   |
      | gemeente.speelregels            | geen                        | op_weg   |
      | gemeente.werkroute              | nee                         | op_weg   |
      | gemeente.wijkgrenzen            | administratief              | op_weg   |
      | gemeente.budgetbestedingsrecht  | gemeente                    | op_weg   |
      | gemeente.adviesrecht            | nee                         | op_weg   |
      | gemeente.verdeelsleutel         | bewoners, sociale_kenmerken | op_weg   |
      | gemeente.invoertermijn          | 37 maanden                  | op_weg   |

  @regel(stand-wijkaanpak-nog-niet) @regel(stand-wijkaanpak-begonnen) @regel(stand-wijkaanpak-op-weg) @regel(stand-wijkaanpak-staat)
  Abstract Scenario: Wijkgericht werken met buurtgeld: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is wijkaanpak
    En de feiten
      | gemeente.zeggenschap_wijk     | beslissen_over_buurtgeld |
      | gemeente.bewonersplannen      | maken, uitvoeren         |
      | gemeente.agenda_door_bewoners | nee                      |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wijkaanpak" begonnen

    Voorbeelden:
      | feit                          | antwoord                            |
      | gemeente.zeggenschap_wijk     | beslissen_over_buurtgeld, aan_tafel |
      | gemeente.bewonersplannen      | maken, uitvoeren, budget            |
      | gemeente.agenda_door_bewoners | ja                                  |

  @regel(stand-wijkaanpak-nog-niet)
  Scenario: Wijkgericht werken met buurtgeld: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is wijkaanpak
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wijkaanpak" onbekend

  @regel(stand-ontwerpen-nog-niet) @regel(stand-ontwerpen-begonnen) @regel(stand-ontwerpen-op-weg) @regel(stand-ontwerpen-staat)
  Scenario: Samen ontwerpen in korte tijd: nog niets van de basis
    Gegeven "beleidsscan.themas" is ontwerpen
    En de feiten
      | proces.charrette_voorbereiding      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers |
      | proces.charrette_voorbereidingstijd | 2 maanden                                                                      |
      | proces.ervaren_begeleider           | nee                                                                            |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_ontwerpen" nog_niet

  @regel(stand-ontwerpen-nog-niet) @regel(stand-ontwerpen-begonnen) @regel(stand-ontwerpen-op-weg) @regel(stand-ontwerpen-staat)
  Scenario: Samen ontwerpen in korte tijd: een deel van de basis
    Gegeven "beleidsscan.themas" is ontwerpen
    En de feiten
      | proces.charrette_voorbereiding      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers, deelnemers |
      | proces.charrette_voorbereidingstijd | 2 maanden                                                                                  |
      | proces.ervaren_begeleider           | nee                                                                                        |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_ontwerpen" begonnen

  @regel(stand-ontwerpen-nog-niet) @regel(stand-ontwerpen-begonnen) @regel(stand-ontwerpen-op-weg) @regel(stand-ontwerpen-staat)
  Scenario: Samen ontwerpen in korte tijd: de basis staat
    Gegeven "beleidsscan.themas" is ontwerpen
    En de feiten
      | proces.charrette_voorbereiding      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers, deelnemers |
      | proces.charrette_voorbereidingstijd | 3 maanden                                                                                  |
      | proces.ervaren_begeleider           | ja                                                                                         |
      | proces.charrette_bijeenkomsten      | start, werkdag, leidinggevenden, familieberaad, jongeren                                   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_ontwerpen" op_weg

  @regel(stand-ontwerpen-nog-niet) @regel(stand-ontwerpen-begonnen) @regel(stand-ontwerpen-op-weg) @regel(stand-ontwerpen-staat)
  Scenario: Samen ontwerpen in korte tijd: alles staat
    Gegeven "beleidsscan.themas" is ontwerpen
    En de feiten
      | proces.charrette_voorbereiding      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers, deelnemers                                    |
      | proces.charrette_voorbereidingstijd | 3 maanden                                                                                                                     |
      | proces.ervaren_begeleider           | ja                                                                                                                            |
      | proces.charrette_bijeenkomsten      | start, werkdag, leidinggevenden, familieberaad, jongeren, presentatie                                                         |
      | proces.uren_professional            | 15                                                                                                                            |
      | proces.charrette_kernpunten         | iedereen, openheid, gedragen_plan, korte_klap                                                                                 |
      | proces.charrette_richtlijnen        | gelijkwaardig, uitwisseling, bijstellen, details_en_geheel                                                                    |
      | proces.charrette_nazorg             | financiering, werkbudgetten, begrotingsposten, methodiek, werkvormen, communicatieplan, regiemodel, werving, juridische_toets |
      | proces.charrette_nazorgtijd         | 12 maanden                                                                                                                    |
      | proces.klankbordgroep               | raadsleden, inventarisatie                                                                                                    |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_ontwerpen" staat
    En wordt niets gevraagd

  @regel(stand-ontwerpen-nog-niet) @regel(stand-ontwerpen-begonnen) @regel(stand-ontwerpen-op-weg) @regel(stand-ontwerpen-staat)
  Scenario: Samen ontwerpen in korte tijd: nog niet alles bekend
    Gegeven "beleidsscan.themas" is ontwerpen
    En de feiten
      | proces.charrette_voorbereiding      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers, deelnemers |
      | proces.charrette_voorbereidingstijd | 3 maanden                                                                                  |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_ontwerpen" onbekend
    En wordt gevraagd naar "proces.ervaren_begeleider"

  @regel(stand-ontwerpen-nog-niet) @regel(stand-ontwerpen-begonnen) @regel(stand-ontwerpen-op-weg) @regel(stand-ontwerpen-staat)
  Abstract Scenario: Samen ontwerpen in korte tijd: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is ontwerpen
    En de feiten
      | proces.charrette_voorbereiding      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers, deelnemers                                    |
      | proces.charrette_voorbereidingstijd | 3 maanden                                                                                                                     |
      | proces.ervaren_begeleider           | ja                                                                                                                            |
      | proces.charrette_bijeenkomsten      | start, werkdag, leidinggevenden, familieberaad, jongeren, presentatie                                                         |
      | proces.uren_professional            | 15                                                                                                                            |
      | proces.charrette_kernpunten         | iedereen, openheid, gedragen_plan, korte_klap                                                                                 |
      | proces.charrette_richtlijnen        | gelijkwaardig, uitwisseling, bijstellen, details_en_geheel                                                                    |
      | proces.charrette_nazorg             | financiering, werkbudgetten, begrotingsposten, methodiek, werkvormen, communicatieplan, regiemodel, werving, juridische_toets |
      | proces.charrette_nazorgtijd         | 12 maanden                                                                                                                    |
      | proces.klankbordgroep               | raadsleden, inventarisatie                                                                                                    |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_ontwerpen" <stand>

    Voorbeelden:
      | feit                                | antwoord                                                                                                    | stand    |
      | proces.charrette_voorbereiding      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers                              | begonnen |
      | proces.charrette_voorbereidingstijd | 2 maanden                                                                                                   | begonnen |
      | proces.ervaren_begeleider           | nee                                                                                                         | begonnen |
      | proces.charrette_bijeenkomsten      | start, werkdag, leidinggevenden, familieberaad, jongeren                                                    | op_weg   |
      | proces.uren_professional            | 16                                                                                                          | op_weg   |
      | proces.charrette_kernpunten         | iedereen, openheid, gedragen_plan                                                                           | op_weg   |
      | proces.charrette_richtlijnen        | gelijkwaardig, uitwisseling, bijstellen                                                                     | op_weg   |
      | proces.charrette_nazorg             | financiering, werkbudgetten, begrotingsposten, methodiek, werkvormen, communicatieplan, regiemodel, werving | op_weg   |
      | proces.charrette_nazorgtijd         | 13 maanden                                                                                                  | op_weg   |
      | proces.klankbordgroep               | raadsleden                                                                                                  | op_weg   |

  @regel(stand-ontwerpen-nog-niet) @regel(stand-ontwerpen-begonnen) @regel(stand-ontwerpen-op-weg) @regel(stand-ontwerpen-staat)
  Abstract Scenario: Samen ontwerpen in korte tijd: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is ontwerpen
    En de feiten
      | proces.charrette_voorbereiding      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers |
      | proces.charrette_voorbereidingstijd | 2 maanden                                                                      |
      | proces.ervaren_begeleider           | nee                                                                            |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_ontwerpen" begonnen

    Voorbeelden:
      | feit                                | antwoord                                                                                   |
      | proces.charrette_voorbereiding      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers, deelnemers |
      | proces.charrette_voorbereidingstijd | 3 maanden                                                                                  |
      | proces.ervaren_begeleider           | ja                                                                                         |

  @regel(stand-ontwerpen-nog-niet)
  Scenario: Samen ontwerpen in korte tijd: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is ontwerpen
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_ontwerpen" onbekend

  @regel(stand-coalitie-nog-niet) @regel(stand-coalitie-begonnen) @regel(stand-coalitie-op-weg) @regel(stand-coalitie-staat)
  Scenario: Samenwerken in een wijkcoalitie: nog niets van de basis
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.kerncoalitie       | gemeente, zorg, corporatie |
      | proces.eigenbelang_helder | eigen_belang               |
      | proces.belangenroos       | ingevuld                   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_coalitie" nog_niet

  @regel(stand-coalitie-nog-niet) @regel(stand-coalitie-begonnen) @regel(stand-coalitie-op-weg) @regel(stand-coalitie-staat)
  Scenario: Samenwerken in een wijkcoalitie: een deel van de basis
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.kerncoalitie       | gemeente, zorg, corporatie, bewoners |
      | proces.eigenbelang_helder | eigen_belang                         |
      | proces.belangenroos       | ingevuld                             |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_coalitie" begonnen

  @regel(stand-coalitie-nog-niet) @regel(stand-coalitie-begonnen) @regel(stand-coalitie-op-weg) @regel(stand-coalitie-staat)
  Scenario: Samenwerken in een wijkcoalitie: de basis staat
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.kerncoalitie       | gemeente, zorg, corporatie, bewoners |
      | proces.eigenbelang_helder | eigen_belang, bijdrage               |
      | proces.belangenroos       | ingevuld, bewoners_centraal          |
      | proces.losse_projecten    | ja                                   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_coalitie" op_weg

  @regel(stand-coalitie-nog-niet) @regel(stand-coalitie-begonnen) @regel(stand-coalitie-op-weg) @regel(stand-coalitie-staat)
  Scenario: Samenwerken in een wijkcoalitie: alles staat
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.kerncoalitie           | gemeente, zorg, corporatie, bewoners           |
      | proces.eigenbelang_helder     | eigen_belang, bijdrage                         |
      | proces.belangenroos           | ingevuld, bewoners_centraal                    |
      | proces.losse_projecten        | nee                                            |
      | proces.keuze_wijk             | kantelmoment, verkend                          |
      | proces.bewoners_uitgangspunt  | ja                                             |
      | proces.label_niet_zelfredzaam | nee                                            |
      | proces.inzet_beloond          | ja                                             |
      | proces.wijkwandeling          | ja                                             |
      | proces.actieagenda            | lopend_en_nieuw, akkoord                       |
      | proces.kleine_start           | ja                                             |
      | proces.inzet_ongelijk         | nee                                            |
      | proces.achterban_steunt       | ja                                             |
      | proces.organisatiebelang      | ja                                             |
      | proces.thema_partners         | ja                                             |
      | proces.groot_project          | ja                                             |
      | proces.vertrouwen_gegroeid    | ja                                             |
      | proces.afspraken_inzet        | uren, communicatie                             |
      | proces.coalitie_breder        | ja                                             |
      | proces.interne_afstemming     | sociaal_domein, wonen, ruimtelijke_ordening    |
      | proces.wijk_kiest             | ja                                             |
      | proces.wijkdoelen             | iedereen_doet_mee, duurzame_omgeving, economie |
      | proces.krachten_benut         | ja                                             |
      | proces.stap_beeld             | ja                                             |
      | proces.stap_perspectief       | ja                                             |
      | proces.stap_waarde            | ja                                             |
      | proces.stap_plannen           | ja                                             |
      | proces.stap_realiseren        | ja                                             |
      | proces.stap_meten             | ja                                             |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_coalitie" staat
    En wordt niets gevraagd

  @regel(stand-coalitie-nog-niet) @regel(stand-coalitie-begonnen) @regel(stand-coalitie-op-weg) @regel(stand-coalitie-staat)
  Scenario: Samenwerken in een wijkcoalitie: nog niet alles bekend
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.kerncoalitie       | gemeente, zorg, corporatie, bewoners |
      | proces.eigenbelang_helder | eigen_belang, bijdrage               |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_coalitie" onbekend
    En wordt gevraagd naar "proces.belangenroos"

  @regel(stand-coalitie-nog-niet) @regel(stand-coalitie-begonnen) @regel(stand-coalitie-op-weg) @regel(stand-coalitie-staat)
  Abstract Scenario: Samenwerken in een wijkcoalitie: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.kerncoalitie           | gemeente, zorg, corporatie, bewoners           |
      | proces.eigenbelang_helder     | eigen_belang, bijdrage                         |
      | proces.belangenroos           | ingevuld, bewoners_centraal                    |
      | proces.losse_projecten        | nee                                            |
      | proces.keuze_wijk             | kantelmoment, verkend                          |
      | proces.bewoners_uitgangspunt  | ja                                             |
      | proces.label_niet_zelfredzaam | nee                                            |
      | proces.inzet_beloond          | ja                                             |
      | proces.wijkwandeling          | ja                                             |
      | proces.actieagenda            | lopend_en_nieuw, akkoord                       |
      | proces.kleine_start           | ja                                             |
      | proces.inzet_ongelijk         | nee                                            |
      | proces.achterban_steunt       | ja                                             |
      | proces.organisatiebelang      | ja                                             |
      | proces.thema_partners         | ja                                             |
      | proces.groot_project          | ja                                             |
      | proces.vertrouwen_gegroeid    | ja                                             |
      | proces.afspraken_inzet        | uren, communicatie                             |
      | proces.coalitie_breder        | ja                                             |
      | proces.interne_afstemming     | sociaal_domein, wonen, ruimtelijke_ordening    |
      | proces.wijk_kiest             | ja                                             |
      | proces.wijkdoelen             | iedereen_doet_mee, duurzame_omgeving, economie |
      | proces.krachten_benut         | ja                                             |
      | proces.stap_beeld             | ja                                             |
      | proces.stap_perspectief       | ja                                             |
      | proces.stap_waarde            | ja                                             |
      | proces.stap_plannen           | ja                                             |
      | proces.stap_realiseren        | ja                                             |
      | proces.stap_meten             | ja                                             |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_coalitie" <stand>

    Voorbeelden:
      | feit                          | antwoord                             | stand    |
      | proces.kerncoalitie           | gemeente, zorg, corporatie           | begonnen |
      | proces.eigenbelang_helder     | eigen_belang                         | begonnen |
      | proces.belangenroos           | ingevuld                             | begonnen |
      | proces.losse_projecten        | ja                                   | op_weg   |
      | proces.keuze_wijk             | kantelmoment                         | op_weg   |
      | proces.bewoners_uitgangspunt  | nee                                  | op_weg   |
      | proces.label_niet_zelfredzaam | ja                                   | op_weg   |
      | proces.inzet_beloond          | nee                                  | op_weg   |
      | proces.wijkwandeling          | nee                                  | op_weg   |
      | proces.actieagenda            | lopend_en_nieuw                      | op_weg   |
      | proces.kleine_start           | nee                                  | op_weg   |
      | proces.inzet_ongelijk         | ja                                   | op_weg   |
      | proces.achterban_steunt       | nee                                  | op_weg   |
      | proces.organisatiebelang      | nee                                  | op_weg   |
      | proces.thema_partners         | nee                                  | op_weg   |
      | proces.vertrouwen_gegroeid    | nee                                  | op_weg   |
      | proces.afspraken_inzet        | uren                                 | op_weg   |
      | proces.coalitie_breder        | nee                                  | op_weg   |
      | proces.interne_afstemming     | sociaal_domein, wonen                | op_weg   |
      | proces.wijk_kiest             | nee                                  | op_weg   |
      | proces.wijkdoelen             | iedereen_doet_mee, duurzame_omgeving | op_weg   |
      | proces.krachten_benut         | nee                                  | op_weg   |
      | proces.stap_beeld             | nee                                  | op_weg   |
      | proces.stap_perspectief       | nee                                  | op_weg   |
      | proces.stap_waarde            | nee                                  | op_weg   |
      | proces.stap_plannen           | nee                                  | op_weg   |
      | proces.stap_realiseren        | nee                                  | op_weg   |
      | proces.stap_meten             | nee                                  | op_weg   |

  @regel(stand-coalitie-nog-niet) @regel(stand-coalitie-begonnen) @regel(stand-coalitie-op-weg) @regel(stand-coalitie-staat)
  Abstract Scenario: Samenwerken in een wijkcoalitie: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.kerncoalitie       | gemeente, zorg, corporatie |
      | proces.eigenbelang_helder | eigen_belang               |
      | proces.belangenroos       | ingevuld                   |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_coalitie" begonnen

    Voorbeelden:
      | feit                      | antwoord                             |
      | proces.kerncoalitie       | gemeente, zorg, corporatie, bewoners |
      | proces.eigenbelang_helder | eigen_belang, bijdrage               |
      | proces.belangenroos       | ingevuld, bewoners_centraal          |

  @regel(stand-coalitie-nog-niet)
  Scenario: Samenwerken in een wijkcoalitie: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is coalitie
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_coalitie" onbekend

  @regel(stand-gebiedsplan-nog-niet) @regel(stand-gebiedsplan-begonnen) @regel(stand-gebiedsplan-op-weg) @regel(stand-gebiedsplan-staat)
  Scenario: Gebiedsplannen met bewoners: nog niets van de basis
    Gegeven "beleidsscan.themas" is gebiedsplan
    En de feiten
      | gemeente.gebiedspve_vragen   | inhoud, inbedding |
      | gemeente.participatie_gebied | aan_het_begin     |
      | gemeente.terugkoppeling      | nee               |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_gebiedsplan" nog_niet

  @regel(stand-gebiedsplan-nog-niet) @regel(stand-gebiedsplan-begonnen) @regel(stand-gebiedsplan-op-weg) @regel(stand-gebiedsplan-staat)
  Scenario: Gebiedsplannen met bewoners: een deel van de basis
    Gegeven "beleidsscan.themas" is gebiedsplan
    En de feiten
      | gemeente.gebiedspve_vragen   | inhoud, inbedding, beheer |
      | gemeente.participatie_gebied | aan_het_begin             |
      | gemeente.terugkoppeling      | nee                       |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_gebiedsplan" begonnen

  @regel(stand-gebiedsplan-nog-niet) @regel(stand-gebiedsplan-begonnen) @regel(stand-gebiedsplan-op-weg) @regel(stand-gebiedsplan-staat)
  Scenario: Gebiedsplannen met bewoners: de basis staat
    Gegeven "beleidsscan.themas" is gebiedsplan
    En de feiten
      | gemeente.gebiedspve_vragen   | inhoud, inbedding, beheer     |
      | gemeente.participatie_gebied | aan_het_begin, geen_stapeling |
      | gemeente.terugkoppeling      | ja                            |
      | gemeente.kaders_voorgelegd   | nee                           |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_gebiedsplan" op_weg

  @regel(stand-gebiedsplan-nog-niet) @regel(stand-gebiedsplan-begonnen) @regel(stand-gebiedsplan-op-weg) @regel(stand-gebiedsplan-staat)
  Scenario: Gebiedsplannen met bewoners: alles staat
    Gegeven "beleidsscan.themas" is gebiedsplan
    En de feiten
      | gemeente.gebiedspve_vragen   | inhoud, inbedding, beheer     |
      | gemeente.participatie_gebied | aan_het_begin, geen_stapeling |
      | gemeente.terugkoppeling      | ja                            |
      | gemeente.kaders_voorgelegd   | ja                            |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_gebiedsplan" staat
    En wordt niets gevraagd

  @regel(stand-gebiedsplan-nog-niet) @regel(stand-gebiedsplan-begonnen) @regel(stand-gebiedsplan-op-weg) @regel(stand-gebiedsplan-staat)
  Scenario: Gebiedsplannen met bewoners: nog niet alles bekend
    Gegeven "beleidsscan.themas" is gebiedsplan
    En de feiten
      | gemeente.gebiedspve_vragen   | inhoud, inbedding, beheer     |
      | gemeente.participatie_gebied | aan_het_begin, geen_stapeling |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_gebiedsplan" onbekend
    En wordt gevraagd naar "gemeente.terugkoppeling"

  @regel(stand-gebiedsplan-nog-niet) @regel(stand-gebiedsplan-begonnen) @regel(stand-gebiedsplan-op-weg) @regel(stand-gebiedsplan-staat)
  Abstract Scenario: Gebiedsplannen met bewoners: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is gebiedsplan
    En de feiten
      | gemeente.gebiedspve_vragen   | inhoud, inbedding, beheer     |
      | gemeente.participatie_gebied | aan_het_begin, geen_stapeling |
      | gemeente.terugkoppeling      | ja                            |
      | gemeente.kaders_voorgelegd   | ja                            |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_gebiedsplan" <stand>

    Voorbeelden:
      | feit                         | antwoord          | stand    |
      | gemeente.gebiedspve_vragen   | inhoud, inbedding | begonnen |
      | gemeente.participatie_gebied | aan_het_begin     | begonnen |
      | gemeente.terugkoppeling      | nee               | begonnen |
      | gemeente.kaders_voorgelegd   | nee               | op_weg   |

  @regel(stand-gebiedsplan-nog-niet) @regel(stand-gebiedsplan-begonnen) @regel(stand-gebiedsplan-op-weg) @regel(stand-gebiedsplan-staat)
  Abstract Scenario: Gebiedsplannen met bewoners: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is gebiedsplan
    En de feiten
      | gemeente.gebiedspve_vragen   | inhoud, inbedding |
      | gemeente.participatie_gebied | aan_het_begin     |
      | gemeente.terugkoppeling      | nee               |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_gebiedsplan" begonnen

    Voorbeelden:
      | feit                         | antwoord                      |
      | gemeente.gebiedspve_vragen   | inhoud, inbedding, beheer     |
      | gemeente.participatie_gebied | aan_het_begin, geen_stapeling |
      | gemeente.terugkoppeling      | ja                            |

  @regel(stand-gebiedsplan-nog-niet)
  Scenario: Gebiedsplannen met bewoners: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is gebiedsplan
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_gebiedsplan" onbekend

  @regel(stand-experiment-nog-niet) @regel(stand-experiment-begonnen) @regel(stand-experiment-op-weg) @regel(stand-experiment-staat)
  Scenario: Experimenten van de gemeente: nog niets van de basis
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid                         |
      | proces.afspraken_vooraf      | tijd                                   |
      | proces.meerwaarde_in_besluit | nee                                    |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht |
      | proces.bestuurlijke_opdracht | nee                                    |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_experiment" nog_niet

  @regel(stand-experiment-nog-niet) @regel(stand-experiment-begonnen) @regel(stand-experiment-op-weg) @regel(stand-experiment-staat)
  Scenario: Experimenten van de gemeente: een deel van de basis
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid, uitvoering             |
      | proces.afspraken_vooraf      | tijd                                   |
      | proces.meerwaarde_in_besluit | nee                                    |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht |
      | proces.bestuurlijke_opdracht | nee                                    |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_experiment" begonnen

  @regel(stand-experiment-nog-niet) @regel(stand-experiment-begonnen) @regel(stand-experiment-op-weg) @regel(stand-experiment-staat)
  Scenario: Experimenten van de gemeente: de basis staat
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid, uitvoering                        |
      | proces.afspraken_vooraf      | tijd, verantwoordelijkheid                        |
      | proces.meerwaarde_in_besluit | ja                                                |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht, waarmaken |
      | proces.bestuurlijke_opdracht | ja                                                |
      | proces.evaluatie             | tijdens                                           |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_experiment" op_weg

  @regel(stand-experiment-nog-niet) @regel(stand-experiment-begonnen) @regel(stand-experiment-op-weg) @regel(stand-experiment-staat)
  Scenario: Experimenten van de gemeente: alles staat
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid, uitvoering                        |
      | proces.afspraken_vooraf      | tijd, verantwoordelijkheid                        |
      | proces.meerwaarde_in_besluit | ja                                                |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht, waarmaken |
      | proces.bestuurlijke_opdracht | ja                                                |
      | proces.evaluatie             | tijdens, achteraf                                 |
      | proces.kennis_gedeeld        | ja                                                |
      | proces.evaluatie_naar_raad   | ja                                                |
      | proces.bewoners_in_evaluatie | ja                                                |
      | proces.spanning_besproken    | ja                                                |
      | proces.voorbeeld_vertaald    | gezocht, vertaald, tijd                           |
      | proces.ontwikkelplan         | plan, beslisdatum                                 |
      | proces.vorm_vooraf_vast      | nee                                               |
      | proces.besluit_alleen_geld   | nee                                               |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_experiment" staat
    En wordt niets gevraagd

  @regel(stand-experiment-nog-niet) @regel(stand-experiment-begonnen) @regel(stand-experiment-op-weg) @regel(stand-experiment-staat)
  Scenario: Experimenten van de gemeente: nog niet alles bekend
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid, uitvoering                        |
      | proces.afspraken_vooraf      | tijd, verantwoordelijkheid                        |
      | proces.meerwaarde_in_besluit | ja                                                |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht, waarmaken |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_experiment" onbekend
    En wordt gevraagd naar "proces.bestuurlijke_opdracht"

  @regel(stand-experiment-nog-niet) @regel(stand-experiment-begonnen) @regel(stand-experiment-op-weg) @regel(stand-experiment-staat)
  Abstract Scenario: Experimenten van de gemeente: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid, uitvoering                        |
      | proces.afspraken_vooraf      | tijd, verantwoordelijkheid                        |
      | proces.meerwaarde_in_besluit | ja                                                |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht, waarmaken |
      | proces.bestuurlijke_opdracht | ja                                                |
      | proces.evaluatie             | tijdens, achteraf                                 |
      | proces.kennis_gedeeld        | ja                                                |
      | proces.evaluatie_naar_raad   | ja                                                |
      | proces.bewoners_in_evaluatie | ja                                                |
      | proces.spanning_besproken    | ja                                                |
      | proces.voorbeeld_vertaald    | gezocht, vertaald, tijd                           |
      | proces.ontwikkelplan         | plan, beslisdatum                                 |
      | proces.vorm_vooraf_vast      | nee                                               |
      | proces.besluit_alleen_geld   | nee                                               |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_experiment" <stand>

    Voorbeelden:
      | feit                         | antwoord                               | stand    |
      | proces.doelen_vooraf         | doelen, beleid                         | begonnen |
      | proces.afspraken_vooraf      | tijd                                   | begonnen |
      | proces.meerwaarde_in_besluit | nee                                    | begonnen |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht | begonnen |
      | proces.bestuurlijke_opdracht | nee                                    | begonnen |
      | proces.evaluatie             | tijdens                                | op_weg   |
      | proces.kennis_gedeeld        | nee                                    | op_weg   |
      | proces.evaluatie_naar_raad   | nee                                    | op_weg   |
      | proces.bewoners_in_evaluatie | nee                                    | op_weg   |
      | proces.spanning_besproken    | nee                                    | op_weg   |
      | proces.voorbeeld_vertaald    | gezocht, vertaald                      | op_weg   |
      | proces.ontwikkelplan         | plan                                   | op_weg   |
      | proces.vorm_vooraf_vast      | ja                                     | op_weg   |
      | proces.besluit_alleen_geld   | ja                                     | op_weg   |

  @regel(stand-experiment-nog-niet) @regel(stand-experiment-begonnen) @regel(stand-experiment-op-weg) @regel(stand-experiment-staat)
  Abstract Scenario: Experimenten van de gemeente: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid                         |
      | proces.afspraken_vooraf      | tijd                                   |
      | proces.meerwaarde_in_besluit | nee                                    |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht |
      | proces.bestuurlijke_opdracht | nee                                    |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_experiment" begonnen

    Voorbeelden:
      | feit                         | antwoord                                          |
      | proces.doelen_vooraf         | doelen, beleid, uitvoering                        |
      | proces.afspraken_vooraf      | tijd, verantwoordelijkheid                        |
      | proces.meerwaarde_in_besluit | ja                                                |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht, waarmaken |
      | proces.bestuurlijke_opdracht | ja                                                |

  @regel(stand-experiment-nog-niet)
  Scenario: Experimenten van de gemeente: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is experiment
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_experiment" onbekend

  @regel(stand-wonen-nog-niet) @regel(stand-wonen-begonnen) @regel(stand-wonen-op-weg) @regel(stand-wonen-staat)
  Scenario: Ruimte voor wooncoöperaties: nog niets van de basis
    Gegeven "beleidsscan.themas" is wonen
    En de feiten
      | gemeente.lokale_definitie_wooncooperatie | nee |
      | gemeente.voorwaarden_samen               | nee |
      | gemeente.beleidskader_wooncooperatie     | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wonen" nog_niet

  @regel(stand-wonen-nog-niet) @regel(stand-wonen-begonnen) @regel(stand-wonen-op-weg) @regel(stand-wonen-staat)
  Scenario: Ruimte voor wooncoöperaties: een deel van de basis
    Gegeven "beleidsscan.themas" is wonen
    En de feiten
      | gemeente.lokale_definitie_wooncooperatie | ja  |
      | gemeente.voorwaarden_samen               | nee |
      | gemeente.beleidskader_wooncooperatie     | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wonen" begonnen

  @regel(stand-wonen-nog-niet) @regel(stand-wonen-begonnen) @regel(stand-wonen-op-weg) @regel(stand-wonen-staat)
  Scenario: Ruimte voor wooncoöperaties: de basis staat
    Gegeven "beleidsscan.themas" is wonen
    En de feiten
      | gemeente.lokale_definitie_wooncooperatie | ja  |
      | gemeente.voorwaarden_samen               | ja  |
      | gemeente.beleidskader_wooncooperatie     | ja  |
      | gemeente.wil_meer_wooncooperaties        | ja  |
      | gemeente.beleid_past_bij_ambitie         | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wonen" op_weg

  @regel(stand-wonen-nog-niet) @regel(stand-wonen-begonnen) @regel(stand-wonen-op-weg) @regel(stand-wonen-staat)
  Scenario: Ruimte voor wooncoöperaties: alles staat
    Gegeven "beleidsscan.themas" is wonen
    En "gemeente.definitie_bij_gronduitgifte" is nee
    En de feiten
      | gemeente.lokale_definitie_wooncooperatie | ja                                                                                   |
      | gemeente.voorwaarden_samen               | ja                                                                                   |
      | gemeente.beleidskader_wooncooperatie     | ja                                                                                   |
      | gemeente.wil_meer_wooncooperaties        | nee                                                                                  |
      | gemeente.beleid_past_bij_ambitie         | nee                                                                                  |
      | gemeente.andere_drempels_onderzocht      | ja                                                                                   |
      | gemeente.pilot_mislukt                   | nee                                                                                  |
      | gemeente.lessen_vastgelegd               | nee                                                                                  |
      | gemeente.aanbestedingsroute_onderzocht   | ja                                                                                   |
      | gemeente.menselijk_gesprek               | ja                                                                                   |
      | gemeente.juridische_ruimte_onderzocht    | ja                                                                                   |
      | gemeente.meerwaarde_geteld               | gemeenschap, eenzaamheid_ziekte, voorzieningen, polarisatie, weerbaarheid, besparing |
      | gemeente.aanspreekpunt_wonen             | ja                                                                                   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wonen" staat
    En wordt niets gevraagd

  @regel(stand-wonen-nog-niet) @regel(stand-wonen-begonnen) @regel(stand-wonen-op-weg) @regel(stand-wonen-staat)
  Scenario: Ruimte voor wooncoöperaties: nog niet alles bekend
    Gegeven "beleidsscan.themas" is wonen
    En de feiten
      | gemeente.lokale_definitie_wooncooperatie | ja |
      | gemeente.voorwaarden_samen               | ja |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wonen" onbekend
    En wordt gevraagd naar "gemeente.beleidskader_wooncooperatie"

  @regel(stand-wonen-nog-niet) @regel(stand-wonen-begonnen) @regel(stand-wonen-op-weg) @regel(stand-wonen-staat)
  Abstract Scenario: Ruimte voor wooncoöperaties: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is wonen
    En de feiten
      | gemeente.lokale_definitie_wooncooperatie | ja                                                                                   |
      | gemeente.voorwaarden_samen               | ja                                                                                   |
      | gemeente.beleidskader_wooncooperatie     | ja                                                                                   |
      | gemeente.wil_meer_wooncooperaties        | nee                                                                                  |
      | gemeente.beleid_past_bij_ambitie         | nee                                                                                  |
      | gemeente.andere_drempels_onderzocht      | ja                                                                                   |
      | gemeente.pilot_mislukt                   | nee                                                                                  |
      | gemeente.lessen_vastgelegd               | nee                                                                                  |
      | gemeente.aanbestedingsroute_onderzocht   | ja                                                                                   |
      | gemeente.menselijk_gesprek               | ja                                                                                   |
      | gemeente.juridische_ruimte_onderzocht    | ja                                                                                   |
      | gemeente.meerwaarde_geteld               | gemeenschap, eenzaamheid_ziekte, voorzieningen, polarisatie, weerbaarheid, besparing |
      | gemeente.aanspreekpunt_wonen             | ja                                                                                   |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wonen" <stand>

    Voorbeelden:
      | feit                                     | antwoord                                                                  | stand    |
      | gemeente.lokale_definitie_wooncooperatie | nee                                                                       | begonnen |
      | gemeente.voorwaarden_samen               | nee                                                                       | begonnen |
      | gemeente.beleidskader_wooncooperatie     | nee                                                                       | begonnen |
      | gemeente.wil_meer_wooncooperaties        | ja                                                                        | op_weg   |
      | gemeente.andere_drempels_onderzocht      | nee                                                                       | op_weg   |
      | gemeente.pilot_mislukt                   | ja                                                                        | op_weg   |
      | gemeente.aanbestedingsroute_onderzocht   | nee                                                                       | op_weg   |
      | gemeente.menselijk_gesprek               | nee                                                                       | op_weg   |
      | gemeente.juridische_ruimte_onderzocht    | nee                                                                       | op_weg   |
      | gemeente.meerwaarde_geteld               | gemeenschap, eenzaamheid_ziekte, voorzieningen, polarisatie, weerbaarheid | op_weg   |
      | gemeente.aanspreekpunt_wonen             | nee                                                                       | op_weg   |

  @regel(stand-wonen-nog-niet) @regel(stand-wonen-begonnen) @regel(stand-wonen-op-weg) @regel(stand-wonen-staat)
  Abstract Scenario: Ruimte voor wooncoöperaties: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is wonen
    En de feiten
      | gemeente.lokale_definitie_wooncooperatie | nee |
      | gemeente.voorwaarden_samen               | nee |
      | gemeente.beleidskader_wooncooperatie     | nee |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wonen" begonnen

    Voorbeelden:
      | feit                                     | antwoord |
      | gemeente.lokale_definitie_wooncooperatie | ja       |
      | gemeente.voorwaarden_samen               | ja       |
      | gemeente.beleidskader_wooncooperatie     | ja       |

  @regel(stand-wonen-nog-niet)
  Scenario: Ruimte voor wooncoöperaties: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is wonen
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_wonen" onbekend

  @regel(stand-energie-nog-niet) @regel(stand-energie-begonnen) @regel(stand-energie-op-weg) @regel(stand-energie-staat)
  Scenario: Energie van de wijk: nog niets van de basis
    Gegeven "beleidsscan.themas" is energie
    En de feiten
      | gemeente.huurders_profiteren | nee                           |
      | gemeente.voordeel_bewoners   | nee                           |
      | gemeente.zonprogramma        | programma, prestatieafspraken |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_energie" nog_niet

  @regel(stand-energie-nog-niet) @regel(stand-energie-begonnen) @regel(stand-energie-op-weg) @regel(stand-energie-staat)
  Scenario: Energie van de wijk: een deel van de basis
    Gegeven "beleidsscan.themas" is energie
    En de feiten
      | gemeente.huurders_profiteren | ja                            |
      | gemeente.voordeel_bewoners   | nee                           |
      | gemeente.zonprogramma        | programma, prestatieafspraken |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_energie" begonnen

  @regel(stand-energie-nog-niet) @regel(stand-energie-begonnen) @regel(stand-energie-op-weg) @regel(stand-energie-staat)
  Scenario: Energie van de wijk: de basis staat
    Gegeven "beleidsscan.themas" is energie
    En de feiten
      | gemeente.huurders_profiteren      | ja                                          |
      | gemeente.voordeel_bewoners        | ja                                          |
      | gemeente.zonprogramma             | programma, prestatieafspraken, samenwerking |
      | gemeente.corporatie_en_cooperatie | nee                                         |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_energie" op_weg

  @regel(stand-energie-nog-niet) @regel(stand-energie-begonnen) @regel(stand-energie-op-weg) @regel(stand-energie-staat)
  Scenario: Energie van de wijk: alles staat
    Gegeven "beleidsscan.themas" is energie
    En "gemeente.eist_lokaal_eigendom" is nee
    En de feiten
      | gemeente.huurders_profiteren      | ja                                          |
      | gemeente.voordeel_bewoners        | ja                                          |
      | gemeente.zonprogramma             | programma, prestatieafspraken, samenwerking |
      | gemeente.corporatie_en_cooperatie | ja                                          |
      | gemeente.zon_bij_renovatie        | ja                                          |
      | gemeente.panelen_van_bewoners     | ja                                          |
      | gemeente.gebruik_zonnestroom      | servicekosten, bewoners, wijk               |
      | gemeente.energie_afspiegeling     | ja                                          |
      | gemeente.lokaal_eigendom          | 50%                                         |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_energie" staat
    En wordt niets gevraagd

  @regel(stand-energie-nog-niet) @regel(stand-energie-begonnen) @regel(stand-energie-op-weg) @regel(stand-energie-staat)
  Scenario: Energie van de wijk: nog niet alles bekend
    Gegeven "beleidsscan.themas" is energie
    En de feiten
      | gemeente.huurders_profiteren | ja |
      | gemeente.voordeel_bewoners   | ja |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_energie" onbekend
    En wordt gevraagd naar "gemeente.zonprogramma"

  @regel(stand-energie-nog-niet) @regel(stand-energie-begonnen) @regel(stand-energie-op-weg) @regel(stand-energie-staat)
  Abstract Scenario: Energie van de wijk: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is energie
    En de feiten
      | gemeente.huurders_profiteren      | ja                                          |
      | gemeente.voordeel_bewoners        | ja                                          |
      | gemeente.zonprogramma             | programma, prestatieafspraken, samenwerking |
      | gemeente.corporatie_en_cooperatie | ja                                          |
      | gemeente.zon_bij_renovatie        | ja                                          |
      | gemeente.panelen_van_bewoners     | ja                                          |
      | gemeente.gebruik_zonnestroom      | servicekosten, bewoners, wijk               |
      | gemeente.energie_afspiegeling     | ja                                          |
      | gemeente.lokaal_eigendom          | 50%                                         |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_energie" <stand>

    Voorbeelden:
      | feit                              | antwoord                      | stand    |
      | gemeente.huurders_profiteren      | nee                           | begonnen |
      | gemeente.voordeel_bewoners        | nee                           | begonnen |
      | gemeente.zonprogramma             | programma, prestatieafspraken | begonnen |
      | gemeente.corporatie_en_cooperatie | nee                           | op_weg   |
      | gemeente.zon_bij_renovatie        | nee                           | op_weg   |
      | gemeente.panelen_van_bewoners     | nee                           | op_weg   |
      | gemeente.gebruik_zonnestroom      | servicekosten, bewoners       | op_weg   |
      | gemeente.energie_afspiegeling     | nee                           | op_weg   |
      | gemeente.lokaal_eigendom          | 49%                           | op_weg   |

  @regel(stand-energie-nog-niet) @regel(stand-energie-begonnen) @regel(stand-energie-op-weg) @regel(stand-energie-staat)
  Abstract Scenario: Energie van de wijk: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is energie
    En de feiten
      | gemeente.huurders_profiteren | nee                           |
      | gemeente.voordeel_bewoners   | nee                           |
      | gemeente.zonprogramma        | programma, prestatieafspraken |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_energie" begonnen

    Voorbeelden:
      | feit                         | antwoord                                    |
      | gemeente.huurders_profiteren | ja                                          |
      | gemeente.voordeel_bewoners   | ja                                          |
      | gemeente.zonprogramma        | programma, prestatieafspraken, samenwerking |

  @regel(stand-energie-nog-niet)
  Scenario: Energie van de wijk: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is energie
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_energie" onbekend

  @regel(stand-zorg-nog-niet) @regel(stand-zorg-begonnen) @regel(stand-zorg-op-weg) @regel(stand-zorg-staat)
  Scenario: Zorg en welzijn door de gemeenschap: nog niets van de basis
    Gegeven "beleidsscan.themas" is zorg
    En de feiten
      | gemeente.zorgvisie          | lange_termijn, gelijkwaardig |
      | gemeente.collectieve_aanpak | samen                        |
      | gemeente.kaders_getoetst    | nee                          |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_zorg" nog_niet

  @regel(stand-zorg-nog-niet) @regel(stand-zorg-begonnen) @regel(stand-zorg-op-weg) @regel(stand-zorg-staat)
  Scenario: Zorg en welzijn door de gemeenschap: een deel van de basis
    Gegeven "beleidsscan.themas" is zorg
    En de feiten
      | gemeente.zorgvisie          | lange_termijn, gelijkwaardig, beloning |
      | gemeente.collectieve_aanpak | samen                                  |
      | gemeente.kaders_getoetst    | nee                                    |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_zorg" begonnen

  @regel(stand-zorg-nog-niet) @regel(stand-zorg-begonnen) @regel(stand-zorg-op-weg) @regel(stand-zorg-staat)
  Scenario: Zorg en welzijn door de gemeenschap: de basis staat
    Gegeven "beleidsscan.themas" is zorg
    En de feiten
      | gemeente.zorgvisie          | lange_termijn, gelijkwaardig, beloning |
      | gemeente.collectieve_aanpak | samen, basisbedrag                     |
      | gemeente.kaders_getoetst    | ja                                     |
      | gemeente.vrije_plekken      | vrije_ruimte, ontmoeting               |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_zorg" op_weg

  @regel(stand-zorg-nog-niet) @regel(stand-zorg-begonnen) @regel(stand-zorg-op-weg) @regel(stand-zorg-staat)
  Scenario: Zorg en welzijn door de gemeenschap: alles staat
    Gegeven "beleidsscan.themas" is zorg
    En de feiten
      | gemeente.zorgvisie                 | lange_termijn, gelijkwaardig, beloning |
      | gemeente.collectieve_aanpak        | samen, basisbedrag                     |
      | gemeente.kaders_getoetst           | ja                                     |
      | gemeente.vrije_plekken             | vrije_ruimte, ontmoeting, oefenen      |
      | gemeente.basissteun_informeel      | ja                                     |
      | gemeente.groei_sociale_onderneming | ja                                     |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_zorg" staat
    En wordt niets gevraagd

  @regel(stand-zorg-nog-niet) @regel(stand-zorg-begonnen) @regel(stand-zorg-op-weg) @regel(stand-zorg-staat)
  Scenario: Zorg en welzijn door de gemeenschap: nog niet alles bekend
    Gegeven "beleidsscan.themas" is zorg
    En de feiten
      | gemeente.zorgvisie          | lange_termijn, gelijkwaardig, beloning |
      | gemeente.collectieve_aanpak | samen, basisbedrag                     |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_zorg" onbekend
    En wordt gevraagd naar "gemeente.kaders_getoetst"

  @regel(stand-zorg-nog-niet) @regel(stand-zorg-begonnen) @regel(stand-zorg-op-weg) @regel(stand-zorg-staat)
  Abstract Scenario: Zorg en welzijn door de gemeenschap: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is zorg
    En de feiten
      | gemeente.zorgvisie                 | lange_termijn, gelijkwaardig, beloning |
      | gemeente.collectieve_aanpak        | samen, basisbedrag                     |
      | gemeente.kaders_getoetst           | ja                                     |
      | gemeente.vrije_plekken             | vrije_ruimte, ontmoeting, oefenen      |
      | gemeente.basissteun_informeel      | ja                                     |
      | gemeente.groei_sociale_onderneming | ja                                     |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_zorg" <stand>

    Voorbeelden:
      | feit                               | antwoord                     | stand    |
      | gemeente.zorgvisie                 | lange_termijn, gelijkwaardig | begonnen |
      | gemeente.collectieve_aanpak        | samen                        | begonnen |
      | gemeente.kaders_getoetst           | nee                          | begonnen |
      | gemeente.vrije_plekken             | vrije_ruimte, ontmoeting     | op_weg   |
      | gemeente.basissteun_informeel      | nee                          | op_weg   |
      | gemeente.groei_sociale_onderneming | nee                          | op_weg   |

  @regel(stand-zorg-nog-niet) @regel(stand-zorg-begonnen) @regel(stand-zorg-op-weg) @regel(stand-zorg-staat)
  Abstract Scenario: Zorg en welzijn door de gemeenschap: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is zorg
    En de feiten
      | gemeente.zorgvisie          | lange_termijn, gelijkwaardig |
      | gemeente.collectieve_aanpak | samen                        |
      | gemeente.kaders_getoetst    | nee                          |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_zorg" begonnen

    Voorbeelden:
      | feit                        | antwoord                               |
      | gemeente.zorgvisie          | lange_termijn, gelijkwaardig, beloning |
      | gemeente.collectieve_aanpak | samen, basisbedrag                     |
      | gemeente.kaders_getoetst    | ja                                     |

  @regel(stand-zorg-nog-niet)
  Scenario: Zorg en welzijn door de gemeenschap: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is zorg
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_zorg" onbekend

  @regel(stand-inkoop-nog-niet) @regel(stand-inkoop-begonnen) @regel(stand-inkoop-op-weg) @regel(stand-inkoop-staat)
  Scenario: Inkopen bij de wijk: nog niets van de basis
    Gegeven "beleidsscan.themas" is inkoop
    En de feiten
      | gemeente.routes_wijkcooperatie | algemene_uitzondering |
      | gemeente.grond_vast_werk       | losse_uitzonderingen  |
      | gemeente.schaal_past           | nee                   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_inkoop" nog_niet

  @regel(stand-inkoop-nog-niet) @regel(stand-inkoop-begonnen) @regel(stand-inkoop-op-weg) @regel(stand-inkoop-staat)
  Scenario: Inkopen bij de wijk: een deel van de basis
    Gegeven "beleidsscan.themas" is inkoop
    En de feiten
      | gemeente.routes_wijkcooperatie | voorbehoud_2_82      |
      | gemeente.grond_vast_werk       | losse_uitzonderingen |
      | gemeente.schaal_past           | nee                  |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_inkoop" begonnen

  @regel(stand-inkoop-nog-niet) @regel(stand-inkoop-begonnen) @regel(stand-inkoop-op-weg) @regel(stand-inkoop-staat)
  Scenario: Inkopen bij de wijk: de basis staat
    Gegeven "beleidsscan.themas" is inkoop
    En de feiten
      | gemeente.routes_wijkcooperatie | voorbehoud_2_82 |
      | gemeente.grond_vast_werk       | beleid          |
      | gemeente.schaal_past           | ja              |
      | gemeente.samen_inschrijven     | nee             |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_inkoop" op_weg

  @regel(stand-inkoop-nog-niet) @regel(stand-inkoop-begonnen) @regel(stand-inkoop-op-weg) @regel(stand-inkoop-staat)
  Scenario: Inkopen bij de wijk: alles staat
    Gegeven "beleidsscan.themas" is inkoop
    En "gemeente.contractvorm_wijk" is subsidie
    En de feiten
      | gemeente.routes_wijkcooperatie     | voorbehoud_2_82                                |
      | gemeente.grond_vast_werk           | beleid                                         |
      | gemeente.schaal_past               | ja                                             |
      | gemeente.samen_inschrijven         | ja                                             |
      | gemeente.sociale_doelen_gekoppeld  | ja                                             |
      | gemeente.zittende_wijkorganisatie  | ja                                             |
      | gemeente.effect_wijkbanen_getoetst | ja                                             |
      | gemeente.sociale_criteria          | lokaal_werk, sociale_cohesie, wijkontwikkeling |
      | gemeente.looptijd_wijkcontracten   | 60 maanden                                     |
      | gemeente.overleg_wijkbeheer        | vast_overleg, samen_maken                      |
      | gemeente.aandeel_vast_werk         | ja                                             |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_inkoop" staat
    En wordt niets gevraagd

  @regel(stand-inkoop-nog-niet) @regel(stand-inkoop-begonnen) @regel(stand-inkoop-op-weg) @regel(stand-inkoop-staat)
  Scenario: Inkopen bij de wijk: nog niet alles bekend
    Gegeven "beleidsscan.themas" is inkoop
    En de feiten
      | gemeente.routes_wijkcooperatie | voorbehoud_2_82 |
      | gemeente.grond_vast_werk       | beleid          |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_inkoop" onbekend
    En wordt gevraagd naar "gemeente.schaal_past"

  @regel(stand-inkoop-nog-niet) @regel(stand-inkoop-begonnen) @regel(stand-inkoop-op-weg) @regel(stand-inkoop-staat)
  Abstract Scenario: Inkopen bij de wijk: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is inkoop
    En de feiten
      | gemeente.routes_wijkcooperatie     | voorbehoud_2_82                                |
      | gemeente.grond_vast_werk           | beleid                                         |
      | gemeente.schaal_past               | ja                                             |
      | gemeente.samen_inschrijven         | ja                                             |
      | gemeente.sociale_doelen_gekoppeld  | ja                                             |
      | gemeente.zittende_wijkorganisatie  | ja                                             |
      | gemeente.effect_wijkbanen_getoetst | ja                                             |
      | gemeente.sociale_criteria          | lokaal_werk, sociale_cohesie, wijkontwikkeling |
      | gemeente.looptijd_wijkcontracten   | 60 maanden                                     |
      | gemeente.overleg_wijkbeheer        | vast_overleg, samen_maken                      |
      | gemeente.aandeel_vast_werk         | ja                                             |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_inkoop" <stand>

    Voorbeelden:
      | feit                               | antwoord                     | stand    |
      | gemeente.routes_wijkcooperatie     | algemene_uitzondering        | begonnen |
      | gemeente.grond_vast_werk           | losse_uitzonderingen         | begonnen |
      | gemeente.schaal_past               | nee                          | begonnen |
      | gemeente.samen_inschrijven         | nee                          | op_weg   |
      | gemeente.sociale_doelen_gekoppeld  | nee                          | op_weg   |
      | gemeente.effect_wijkbanen_getoetst | nee                          | op_weg   |
      | gemeente.sociale_criteria          | lokaal_werk, sociale_cohesie | op_weg   |
      | gemeente.looptijd_wijkcontracten   | 59 maanden                   | op_weg   |
      | gemeente.overleg_wijkbeheer        | vast_overleg                 | op_weg   |
      | gemeente.aandeel_vast_werk         | nee                          | op_weg   |

  @regel(stand-inkoop-nog-niet) @regel(stand-inkoop-begonnen) @regel(stand-inkoop-op-weg) @regel(stand-inkoop-staat)
  Abstract Scenario: Inkopen bij de wijk: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is inkoop
    En de feiten
      | gemeente.routes_wijkcooperatie | algemene_uitzondering |
      | gemeente.grond_vast_werk       | losse_uitzonderingen  |
      | gemeente.schaal_past           | nee                   |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_inkoop" begonnen

    Voorbeelden:
      | feit                           | antwoord        |
      | gemeente.routes_wijkcooperatie | voorbehoud_2_82 |
      | gemeente.grond_vast_werk       | beleid          |
      | gemeente.schaal_past           | ja              |

  @regel(stand-inkoop-nog-niet)
  Scenario: Inkopen bij de wijk: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is inkoop
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_inkoop" onbekend

  @regel(stand-doorstroom-nog-niet) @regel(stand-doorstroom-begonnen) @regel(stand-doorstroom-op-weg) @regel(stand-doorstroom-staat)
  Scenario: Jongeren op weg naar een eigen woning: nog niets van de basis
    Gegeven "beleidsscan.themas" is doorstroom
    En de feiten
      | proces.transferpunt      | nee |
      | proces.begin_bij_bewoner | nee |
      | proces.werkafspraken     | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_doorstroom" nog_niet

  @regel(stand-doorstroom-nog-niet) @regel(stand-doorstroom-begonnen) @regel(stand-doorstroom-op-weg) @regel(stand-doorstroom-staat)
  Scenario: Jongeren op weg naar een eigen woning: een deel van de basis
    Gegeven "beleidsscan.themas" is doorstroom
    En de feiten
      | proces.transferpunt      | ja  |
      | proces.begin_bij_bewoner | nee |
      | proces.werkafspraken     | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_doorstroom" begonnen

  @regel(stand-doorstroom-nog-niet) @regel(stand-doorstroom-begonnen) @regel(stand-doorstroom-op-weg) @regel(stand-doorstroom-staat)
  Scenario: Jongeren op weg naar een eigen woning: de basis staat
    Gegeven "beleidsscan.themas" is doorstroom
    En de feiten
      | proces.transferpunt      | ja                                      |
      | proces.begin_bij_bewoner | ja                                      |
      | proces.werkafspraken     | ja                                      |
      | proces.stuurgroep_pact   | gemeenten, corporaties, zorg, jeugdzorg |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_doorstroom" op_weg

  @regel(stand-doorstroom-nog-niet) @regel(stand-doorstroom-begonnen) @regel(stand-doorstroom-op-weg) @regel(stand-doorstroom-staat)
  Scenario: Jongeren op weg naar een eigen woning: alles staat
    Gegeven "beleidsscan.themas" is doorstroom
    En de feiten
      | proces.transferpunt         | ja                                                   |
      | proces.begin_bij_bewoner    | ja                                                   |
      | proces.werkafspraken        | ja                                                   |
      | proces.stuurgroep_pact      | gemeenten, corporaties, zorg, jeugdzorg, ouderenzorg |
      | proces.sessies              | voorwaarden, wie_doet_wat                            |
      | proces.belangen_gedeeld     | ja                                                   |
      | proces.grenzen_bekend       | ja                                                   |
      | proces.balans_ruimte_kaders | ja                                                   |
      | proces.woonbehoeften        | ja                                                   |
      | proces.rolverdeling         | vastgelegd, gedeeld                                  |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_doorstroom" staat
    En wordt niets gevraagd

  @regel(stand-doorstroom-nog-niet) @regel(stand-doorstroom-begonnen) @regel(stand-doorstroom-op-weg) @regel(stand-doorstroom-staat)
  Scenario: Jongeren op weg naar een eigen woning: nog niet alles bekend
    Gegeven "beleidsscan.themas" is doorstroom
    En de feiten
      | proces.transferpunt      | ja |
      | proces.begin_bij_bewoner | ja |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_doorstroom" onbekend
    En wordt gevraagd naar "proces.werkafspraken"

  @regel(stand-doorstroom-nog-niet) @regel(stand-doorstroom-begonnen) @regel(stand-doorstroom-op-weg) @regel(stand-doorstroom-staat)
  Abstract Scenario: Jongeren op weg naar een eigen woning: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is doorstroom
    En de feiten
      | proces.transferpunt         | ja                                                   |
      | proces.begin_bij_bewoner    | ja                                                   |
      | proces.werkafspraken        | ja                                                   |
      | proces.stuurgroep_pact      | gemeenten, corporaties, zorg, jeugdzorg, ouderenzorg |
      | proces.sessies              | voorwaarden, wie_doet_wat                            |
      | proces.belangen_gedeeld     | ja                                                   |
      | proces.grenzen_bekend       | ja                                                   |
      | proces.balans_ruimte_kaders | ja                                                   |
      | proces.woonbehoeften        | ja                                                   |
      | proces.rolverdeling         | vastgelegd, gedeeld                                  |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_doorstroom" <stand>

    Voorbeelden:
      | feit                        | antwoord                                | stand    |
      | proces.transferpunt         | nee                                     | begonnen |
      | proces.begin_bij_bewoner    | nee                                     | begonnen |
      | proces.werkafspraken        | nee                                     | begonnen |
      | proces.stuurgroep_pact      | gemeenten, corporaties, zorg, jeugdzorg | op_weg   |
      | proces.sessies              | voorwaarden                             | op_weg   |
      | proces.belangen_gedeeld     | nee                                     | op_weg   |
      | proces.grenzen_bekend       | nee                                     | op_weg   |
      | proces.balans_ruimte_kaders | nee                                     | op_weg   |
      | proces.woonbehoeften        | nee                                     | op_weg   |
      | proces.rolverdeling         | vastgelegd                              | op_weg   |

  @regel(stand-doorstroom-nog-niet) @regel(stand-doorstroom-begonnen) @regel(stand-doorstroom-op-weg) @regel(stand-doorstroom-staat)
  Abstract Scenario: Jongeren op weg naar een eigen woning: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is doorstroom
    En de feiten
      | proces.transferpunt      | nee |
      | proces.begin_bij_bewoner | nee |
      | proces.werkafspraken     | nee |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_doorstroom" begonnen

    Voorbeelden:
      | feit                     | antwoord |
      | proces.transferpunt      | ja       |
      | proces.begin_bij_bewoner | ja       |
      | proces.werkafspraken     | ja       |

  @regel(stand-doorstroom-nog-niet)
  Scenario: Jongeren op weg naar een eigen woning: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is doorstroom
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_doorstroom" onbekend

  @regel(stand-nacht-nog-niet) @regel(stand-nacht-begonnen) @regel(stand-nacht-op-weg) @regel(stand-nacht-staat)
  Scenario: De stad in de nacht: nog niets van de basis
    Gegeven "beleidsscan.themas" is nacht
    En de feiten
      | gemeente.nachtfunctie_in_visie | visie |
      | gemeente.aanvragen_eenvoudig   | nee   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_nacht" nog_niet

  @regel(stand-nacht-nog-niet) @regel(stand-nacht-begonnen) @regel(stand-nacht-op-weg) @regel(stand-nacht-staat)
  Scenario: De stad in de nacht: een deel van de basis
    Gegeven "beleidsscan.themas" is nacht
    En de feiten
      | gemeente.nachtfunctie_in_visie | visie, ontwikkelaars |
      | gemeente.aanvragen_eenvoudig   | nee                  |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_nacht" begonnen

  @regel(stand-nacht-nog-niet) @regel(stand-nacht-begonnen) @regel(stand-nacht-op-weg) @regel(stand-nacht-staat)
  Scenario: De stad in de nacht: de basis staat
    Gegeven "beleidsscan.themas" is nacht
    En de feiten
      | gemeente.nachtfunctie_in_visie | visie, ontwikkelaars |
      | gemeente.aanvragen_eenvoudig   | ja                   |
      | gemeente.regelluwe_plek        | nee                  |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_nacht" op_weg

  @regel(stand-nacht-nog-niet) @regel(stand-nacht-begonnen) @regel(stand-nacht-op-weg) @regel(stand-nacht-staat)
  Scenario: De stad in de nacht: alles staat
    Gegeven "beleidsscan.themas" is nacht
    En de feiten
      | gemeente.nachtfunctie_in_visie     | visie, ontwikkelaars |
      | gemeente.aanvragen_eenvoudig       | ja                   |
      | gemeente.regelluwe_plek            | ja                   |
      | gemeente.tijdelijk_wordt_blijvend  | ja                   |
      | gemeente.functiemix                | ja                   |
      | gemeente.nachtvervoer              | ja                   |
      | gemeente.instellingen_geven_ruimte | ja                   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_nacht" staat
    En wordt niets gevraagd

  @regel(stand-nacht-nog-niet) @regel(stand-nacht-begonnen) @regel(stand-nacht-op-weg) @regel(stand-nacht-staat)
  Scenario: De stad in de nacht: nog niet alles bekend
    Gegeven "beleidsscan.themas" is nacht
    En de feiten
      | gemeente.nachtfunctie_in_visie | visie, ontwikkelaars |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_nacht" onbekend
    En wordt gevraagd naar "gemeente.aanvragen_eenvoudig"

  @regel(stand-nacht-nog-niet) @regel(stand-nacht-begonnen) @regel(stand-nacht-op-weg) @regel(stand-nacht-staat)
  Abstract Scenario: De stad in de nacht: precies één punt ontbreekt
    Gegeven "beleidsscan.themas" is nacht
    En de feiten
      | gemeente.nachtfunctie_in_visie     | visie, ontwikkelaars |
      | gemeente.aanvragen_eenvoudig       | ja                   |
      | gemeente.regelluwe_plek            | ja                   |
      | gemeente.tijdelijk_wordt_blijvend  | ja                   |
      | gemeente.functiemix                | ja                   |
      | gemeente.nachtvervoer              | ja                   |
      | gemeente.instellingen_geven_ruimte | ja                   |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_nacht" <stand>

    Voorbeelden:
      | feit                               | antwoord | stand    |
      | gemeente.nachtfunctie_in_visie     | visie    | begonnen |
      | gemeente.aanvragen_eenvoudig       | nee      | begonnen |
      | gemeente.regelluwe_plek            | nee      | op_weg   |
      | gemeente.tijdelijk_wordt_blijvend  | nee      | op_weg   |
      | gemeente.functiemix                | nee      | op_weg   |
      | gemeente.nachtvervoer              | nee      | op_weg   |
      | gemeente.instellingen_geven_ruimte | nee      | op_weg   |

  @regel(stand-nacht-nog-niet) @regel(stand-nacht-begonnen) @regel(stand-nacht-op-weg) @regel(stand-nacht-staat)
  Abstract Scenario: De stad in de nacht: precies één punt van de basis is er
    Gegeven "beleidsscan.themas" is nacht
    En de feiten
      | gemeente.nachtfunctie_in_visie | visie |
      | gemeente.aanvragen_eenvoudig   | nee   |
    En "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_nacht" begonnen

    Voorbeelden:
      | feit                           | antwoord             |
      | gemeente.nachtfunctie_in_visie | visie, ontwikkelaars |
      | gemeente.aanvragen_eenvoudig   | ja                   |

  @regel(stand-nacht-nog-niet)
  Scenario: De stad in de nacht: nog geen enkel antwoord
    Gegeven "beleidsscan.themas" is nacht
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_nacht" onbekend
