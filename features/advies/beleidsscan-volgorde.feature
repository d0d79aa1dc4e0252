# language: nl
Functionaliteit: Waar een gemeente begint en wat de volgende stap is

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026

  @regel(looptijd-steun-te-kort) @regel(looptijd-steun-start) @regel(looptijd-steun-structureel)
  Abstract Scenario: Vijf jaar is genoeg om te starten, vijftien voor blijvend resultaat
    Gegeven "beleidsscan.themas" is initiatieven
    En "gemeente.looptijd_steun" is <duur>
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_looptijd_steun" <stand>

    Voorbeelden:
      | duur        | stand       |
      | 59 maanden  | te_kort     |
      | 60 maanden  | start       |
      | 179 maanden | start       |
      | 180 maanden | structureel |
      | onbekend    | onbekend    |

  Scenario: Zonder het thema zegt de duur niets
    Gegeven "beleidsscan.themas" is nacht
    En "gemeente.looptijd_steun" is 12 maanden
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.stand_looptijd_steun" niet_gekozen

  @regel(volgende-stap-experiment)
  Scenario: Almere, 0 van de vijf punten klaar
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf | doelen, beleid |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_experiment" stap_1

  @regel(volgende-stap-experiment)
  Scenario: Almere, 1 van de vijf punten klaar
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf    | doelen, beleid, uitvoering |
      | proces.afspraken_vooraf | tijd                       |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_experiment" stap_1

  @regel(volgende-stap-experiment)
  Scenario: Almere, 2 van de vijf punten klaar
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid, uitvoering |
      | proces.afspraken_vooraf      | tijd, verantwoordelijkheid |
      | proces.meerwaarde_in_besluit | nee                        |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_experiment" stap_2

  @regel(volgende-stap-experiment)
  Scenario: Almere, 3 van de vijf punten klaar
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid, uitvoering             |
      | proces.afspraken_vooraf      | tijd, verantwoordelijkheid             |
      | proces.meerwaarde_in_besluit | ja                                     |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_experiment" stap_3

  @regel(volgende-stap-experiment)
  Scenario: Almere, 4 van de vijf punten klaar
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid, uitvoering                        |
      | proces.afspraken_vooraf      | tijd, verantwoordelijkheid                        |
      | proces.meerwaarde_in_besluit | ja                                                |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht, waarmaken |
      | proces.bestuurlijke_opdracht | nee                                               |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_experiment" stap_4

  @regel(volgende-stap-experiment)
  Scenario: Almere, 5 van de vijf punten klaar
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid, uitvoering                        |
      | proces.afspraken_vooraf      | tijd, verantwoordelijkheid                        |
      | proces.meerwaarde_in_besluit | ja                                                |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht, waarmaken |
      | proces.bestuurlijke_opdracht | ja                                                |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_experiment" klaar

  @regel(volgende-stap-experiment)
  Scenario: Almere, zonder antwoord over de doelen is de stap onbekend
    Gegeven "beleidsscan.themas" is experiment
    En "proces.bestuurlijke_opdracht" is nee
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_experiment" onbekend
    En wordt gevraagd naar "proces.doelen_vooraf"

  @regel(volgende-stap-wijk)
  Scenario: Bornholm, 0 van de zes stappen gezet
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.stap_beeld | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_wijk" stap_1

  @regel(volgende-stap-wijk)
  Scenario: Bornholm, 1 van de zes stappen gezet
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.stap_beeld       | ja  |
      | proces.stap_perspectief | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_wijk" stap_2

  @regel(volgende-stap-wijk)
  Scenario: Bornholm, 2 van de zes stappen gezet
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.stap_beeld       | ja  |
      | proces.stap_perspectief | ja  |
      | proces.stap_waarde      | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_wijk" stap_3

  @regel(volgende-stap-wijk)
  Scenario: Bornholm, 3 van de zes stappen gezet
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.stap_beeld       | ja  |
      | proces.stap_perspectief | ja  |
      | proces.stap_waarde      | ja  |
      | proces.stap_plannen     | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_wijk" stap_4

  @regel(volgende-stap-wijk)
  Scenario: Bornholm, 4 van de zes stappen gezet
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.stap_beeld       | ja  |
      | proces.stap_perspectief | ja  |
      | proces.stap_waarde      | ja  |
      | proces.stap_plannen     | ja  |
      | proces.stap_realiseren  | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_wijk" stap_5

  @regel(volgende-stap-wijk)
  Scenario: Bornholm, 5 van de zes stappen gezet
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.stap_beeld       | ja  |
      | proces.stap_perspectief | ja  |
      | proces.stap_waarde      | ja  |
      | proces.stap_plannen     | ja  |
      | proces.stap_realiseren  | ja  |
      | proces.stap_meten       | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_wijk" stap_6

  @regel(volgende-stap-wijk)
  Scenario: Bornholm, 6 van de zes stappen gezet
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.stap_beeld       | ja |
      | proces.stap_perspectief | ja |
      | proces.stap_waarde      | ja |
      | proces.stap_plannen     | ja |
      | proces.stap_realiseren  | ja |
      | proces.stap_meten       | ja |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_wijk" klaar

  @regel(volgende-stap-wijk)
  Scenario: Bornholm, een stap overslaan telt niet
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.stap_beeld       | ja  |
      | proces.stap_perspectief | nee |
      | proces.stap_waarde      | ja  |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_wijk" stap_2

  @regel(volgende-stap-wijk)
  Scenario: Bornholm, zonder antwoord over de eerste stap blijft het open
    Gegeven "beleidsscan.themas" is coalitie
    En "proces.stap_perspectief" is nee
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.volgende_stap_wijk" onbekend

  @regel(eerst-doen)
  Scenario: Zorg en welzijn komt in de volgorde voor de nacht
    Gegeven "beleidsscan.themas" is nacht, zorg
    En de feiten
      | gemeente.nachtfunctie_in_visie | visie                        |
      | gemeente.aanvragen_eenvoudig   | nee                          |
      | gemeente.zorgvisie             | lange_termijn, gelijkwaardig |
      | gemeente.collectieve_aanpak    | samen                        |
      | gemeente.kaders_getoetst       | nee                          |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" zorg

  @regel(eerst-doen)
  Scenario: Staat de basis van het eerste thema, dan komt het volgende
    Gegeven "beleidsscan.themas" is nacht, zorg
    En de feiten
      | gemeente.nachtfunctie_in_visie     | visie                                  |
      | gemeente.aanvragen_eenvoudig       | nee                                    |
      | gemeente.zorgvisie                 | lange_termijn, gelijkwaardig, beloning |
      | gemeente.collectieve_aanpak        | samen, basisbedrag                     |
      | gemeente.kaders_getoetst           | ja                                     |
      | gemeente.vrije_plekken             | vrije_ruimte, ontmoeting, oefenen      |
      | gemeente.basissteun_informeel      | ja                                     |
      | gemeente.groei_sociale_onderneming | ja                                     |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" nacht

  @regel(eerst-doen)
  Scenario: Staat overal de basis, dan kiest u zelf
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
    Dan is "beleidsscan.eerst_doen" basis_staat

  @regel(eerst-doen)
  Scenario: Bij alleen het kwadrant hoort geen volgorde
    Gegeven "beleidsscan.themas" is kwadrant
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" niet_gekozen

  @regel(eerst-doen)
  Scenario: Zonder antwoorden blijft de volgorde open
    Gegeven "beleidsscan.themas" is nacht, zorg
    En de feiten
      | gemeente.nachtfunctie_in_visie | visie |
      | gemeente.aanvragen_eenvoudig   | nee   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" onbekend

  @regel(eerst-doen)
  Scenario: Beginnen met Draagvlak en vertrouwen
    Gegeven "beleidsscan.themas" is vertrouwen
    En de feiten
      | gemeente.raad_steunt        | nee                  |
      | gemeente.basis_samenwerking | onderling_vertrouwen |
      | gemeente.rol_bewoner        | klant                |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" vertrouwen

  @regel(eerst-doen)
  Scenario: Beginnen met Bewoners bepalen het vraagstuk
    Gegeven "beleidsscan.themas" is vraagstuk
    En de feiten
      | gemeente.wie_bepaalt_vraagstuk | gemeente |
      | gemeente.openingsvraag         | nee      |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" vraagstuk

  @regel(eerst-doen)
  Scenario: Beginnen met Kleine initiatieven in de wijk
    Gegeven "beleidsscan.themas" is initiatieven
    En de feiten
      | gemeente.behoeften_verkend  | nee        |
      | gemeente.opbouwtijd         | 23 maanden |
      | gemeente.steun_initiatieven | geld       |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" initiatieven

  @regel(eerst-doen)
  Scenario: Beginnen met Luisteren en uitleggen
    Gegeven "beleidsscan.themas" is verhalen
    En de feiten
      | gemeente.afwijzing_uitgelegd | nee |
      | gemeente.brede_groep         | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" verhalen

  @regel(eerst-doen)
  Scenario: Beginnen met Wijkgericht werken met buurtgeld
    Gegeven "beleidsscan.themas" is wijkaanpak
    En de feiten
      | gemeente.zeggenschap_wijk     | beslissen_over_buurtgeld |
      | gemeente.bewonersplannen      | maken, uitvoeren         |
      | gemeente.agenda_door_bewoners | nee                      |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" wijkaanpak

  @regel(eerst-doen)
  Scenario: Beginnen met Samen ontwerpen in korte tijd
    Gegeven "beleidsscan.themas" is ontwerpen
    En de feiten
      | proces.charrette_voorbereiding      | doel, slaagkans, randvoorwaarden, werklijnen, agendas, voorbeelden, beslissers |
      | proces.charrette_voorbereidingstijd | 2 maanden                                                                      |
      | proces.ervaren_begeleider           | nee                                                                            |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" ontwerpen

  @regel(eerst-doen)
  Scenario: Beginnen met Samenwerken in een wijkcoalitie
    Gegeven "beleidsscan.themas" is coalitie
    En de feiten
      | proces.kerncoalitie       | gemeente, zorg, corporatie |
      | proces.eigenbelang_helder | eigen_belang               |
      | proces.belangenroos       | ingevuld                   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" coalitie

  @regel(eerst-doen)
  Scenario: Beginnen met Gebiedsplannen met bewoners
    Gegeven "beleidsscan.themas" is gebiedsplan
    En de feiten
      | gemeente.gebiedspve_vragen   | inhoud, inbedding |
      | gemeente.participatie_gebied | aan_het_begin     |
      | gemeente.terugkoppeling      | nee               |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" gebiedsplan

  @regel(eerst-doen)
  Scenario: Beginnen met Experimenten van de gemeente
    Gegeven "beleidsscan.themas" is experiment
    En de feiten
      | proces.doelen_vooraf         | doelen, beleid                         |
      | proces.afspraken_vooraf      | tijd                                   |
      | proces.meerwaarde_in_besluit | nee                                    |
      | proces.spelregels_experiment | gemeente_verwacht, initiatief_verwacht |
      | proces.bestuurlijke_opdracht | nee                                    |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" experiment

  @regel(eerst-doen)
  Scenario: Beginnen met Ruimte voor wooncoöperaties
    Gegeven "beleidsscan.themas" is wonen
    En de feiten
      | gemeente.lokale_definitie_wooncooperatie | nee |
      | gemeente.voorwaarden_samen               | nee |
      | gemeente.beleidskader_wooncooperatie     | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" wonen

  @regel(eerst-doen)
  Scenario: Beginnen met Energie van de wijk
    Gegeven "beleidsscan.themas" is energie
    En de feiten
      | gemeente.huurders_profiteren | nee                           |
      | gemeente.voordeel_bewoners   | nee                           |
      | gemeente.zonprogramma        | programma, prestatieafspraken |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" energie

  @regel(eerst-doen)
  Scenario: Beginnen met Zorg en welzijn door de gemeenschap
    Gegeven "beleidsscan.themas" is zorg
    En de feiten
      | gemeente.zorgvisie          | lange_termijn, gelijkwaardig |
      | gemeente.collectieve_aanpak | samen                        |
      | gemeente.kaders_getoetst    | nee                          |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" zorg

  @regel(eerst-doen)
  Scenario: Beginnen met Inkopen bij de wijk
    Gegeven "beleidsscan.themas" is inkoop
    En de feiten
      | gemeente.routes_wijkcooperatie | algemene_uitzondering |
      | gemeente.grond_vast_werk       | losse_uitzonderingen  |
      | gemeente.schaal_past           | nee                   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" inkoop

  @regel(eerst-doen)
  Scenario: Beginnen met Jongeren op weg naar een eigen woning
    Gegeven "beleidsscan.themas" is doorstroom
    En de feiten
      | proces.transferpunt      | nee |
      | proces.begin_bij_bewoner | nee |
      | proces.werkafspraken     | nee |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" doorstroom

  @regel(eerst-doen)
  Scenario: Beginnen met De stad in de nacht
    Gegeven "beleidsscan.themas" is nacht
    En de feiten
      | gemeente.nachtfunctie_in_visie | visie |
      | gemeente.aanvragen_eenvoudig   | nee   |
    Als de toets wordt uitgevoerd
    Dan is "beleidsscan.eerst_doen" nacht
