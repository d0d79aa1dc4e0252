# language: nl
Functionaliteit: De openbare toiletten op de markt
  Een wijkcoöperatie houdt al zes jaar de toiletten op de markt schoon. Nu dreigt een aanbesteding.
  Het is schoonmaak (CPV 90910000). De gemeente wil een contract van zes jaar. Wat mag er?

  Achtergrond:
    Gegeven het feitenbestand "examples/openbare-toiletten.yaml"
    En de toets "aanbesteding"
    En de peildatum 1 februari 2026

  Scenario: Artikel 2.82a draagt dit niet
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82a" nee
    En is "voorbehoud.opdracht_geschikt_2_82a" nee
    En is "voorbehoud.organisatie_geschikt_2_82a" ja
    En is "opdracht.regime" deel_1
    En is "voorbehoud.kring_kiezen" ja
    En bevat de uitleg van "voorbehoud.opdracht_geschikt_2_82a" "90910000"

  Scenario: Ook met een contract van drie jaar draagt artikel 2.82a dit niet
    Gegeven "contract.looptijd" is 36 maanden
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.opdracht_geschikt_2_82a" nee

  Scenario: Onder de drempel mag één op één, met voorwaarden
    Als de toets wordt uitgevoerd
    Dan is "opdracht.geraamde_waarde" € 180.000
    En is "procedure.europees_verplicht" nee
    En is "route.een_op_een" ja
    En is "route.meervoudig_onderhands" ja
    En hangt "route.een_op_een" nog af van "Of één op één past in het eigen inkoopbeleid, is niet bekend."
    En is "route.staatssteun_bewaken" onbekend
    En is "procedurebanden.een_op_een_past" onbekend

  Scenario: Wie één op één kiest, let op de prijs
    Gegeven "opdracht.gekozen_procedure" is een_op_een
    Als de toets wordt uitgevoerd
    Dan is "route.staatssteun_bewaken" ja

  Scenario: Schoonmaak is een gewone dienst, dus zes jaar mag
    Als de toets wordt uitgevoerd
    Dan is "opdracht.is_sas" nee
    En is "route.sas_licht" nee
    En is "looptijd.toegestaan" ja
    En is "looptijd.geen_wettelijk_maximum" ja

  Abstract Scenario: De zes jaar tellen samen, op de cent
    Gegeven "raming.totale_prijs" is <prijs>
    Als de toets wordt uitgevoerd
    Dan is "route.een_op_een" <een_op_een>
    En is "procedure.europees_verplicht" <europees>

    Voorbeelden:
      | prijs        | een_op_een | europees |
      | € 215.999,99 | ja         | nee      |
      | € 216.000    | nee        | ja       |

  Scenario: Knippen in jaren om onder de drempel te blijven mag niet
    Gegeven "opdracht.kunstmatig_gesplitst" is ja
    Als de toets wordt uitgevoerd
    Dan is "route.een_op_een" nee
    En is "procedure.splitsing_verboden" ja

  Abstract Scenario: Met 30% werknemers uit de doelgroep is artikel 2.82 wel een weg
    Gegeven "raming.totale_prijs" is € 400.000
    En "organisatie.aandeel_doelgroep" is <aandeel>
    En "organisatie.hoofddoel_integratie" is ja
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82" <uitkomst>
    En is "route.voorbehoud" <uitkomst>
    En is "route.een_op_een" nee

    Voorbeelden:
      | aandeel | uitkomst |
      | 29,99%  | nee      |
      | 30%     | ja       |

  Scenario: Boven de drempel kan een klein perceel apart blijven
    Gegeven "raming.totale_prijs" is € 400.000
    En de percelen
      | nummer         | waarde    | percelenregeling_aangewezen |
      | markttoiletten | € 80.000  | ja                          |
      | overige        | € 320.000 | nee                         |
    Als de toets wordt uitgevoerd
    Dan is "percelen.vrijgesteld" voor "markttoiletten" ja
    En is "route.perceel" ja
    En is "route.een_op_een" nee

  Scenario: Een eerdere gewone gunning blokkeert niets
    Gegeven "organisatie.eerdere_gunning_2_82a" is nee
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.organisatie_geschikt_2_82a" ja

  Scenario: Ook uit de aankondiging zelf volgt dat artikel 2.82a het niet draagt
    Gegeven de aankondiging "examples/openbare-toiletten.xml"
    Als de toets wordt uitgevoerd
    Dan is "opdracht.cpv" 90910000
    En is "voorbehoud.opdracht_geschikt_2_82a" nee
    En is "voorbehoud.artikel_2_82a" nee
    En is "route.een_op_een" ja
