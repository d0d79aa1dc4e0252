# language: nl
Functionaliteit: De voorbeelden met feiten geven het antwoord dat een inkoper verwacht

  Scenario: Wijkonderhoud in percelen, met één klein perceel apart
    Gegeven het feitenbestand "examples/wijkonderhoud-percelen.yaml"
    Als de toets wordt uitgevoerd
    Dan is "procedure.europees_verplicht" ja
    En is "percelen.vrijgesteld" voor "1" ja
    En is "percelen.vrijgesteld" voor "2" nee
    En is "route.perceel" ja
    En is "route.een_op_een" nee
    En is "voorbehoud.artikel_2_82a" nee
    En is "voorbehoud.artikel_2_82" nee
    En is "motivering.samenvoegen" ja

  @regel(aw-1.10b)
  Scenario: Welzijnswerk, voorbehouden aan participatieve organisaties
    Gegeven het feitenbestand "examples/welzijn-voorbehouden.yaml"
    Als de toets wordt uitgevoerd
    Dan is "opdracht.geraamde_waarde" € 950.000
    En is "opdracht.regime" deel_2_sas
    En is "voorbehoud.opdracht_geschikt_2_82a" ja
    En is "voorbehoud.organisatie_geschikt_2_82a" ja
    En is "voorbehoud.artikel_2_82a" onbekend
    En is "voorbehoud.gekozen_klopt" onbekend
    En wordt gevraagd naar "opdracht.ruime_uitleg_sas"
    En is "voorbehoud.vermelden" ja
    En is "voorbehoud.twijfel_2_39" ja
    En is "looptijd.maximum" 36 maanden
    En is "looptijd.toegestaan" ja
    En is "procedure.gekozen_mag" ja
    En is "procedure.sas_stappen" ja

  Abstract Scenario: Met een jurist die de wet ruim leest, of met de gewone procedure, kan het voorbehoud
    Gegeven het feitenbestand "examples/welzijn-voorbehouden.yaml"
    En "opdracht.gekozen_procedure" is <procedure>
    En "opdracht.ruime_uitleg_sas" is <ruim>
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82a" <uitkomst>
    En is "voorbehoud.gekozen_klopt" <uitkomst>
    En is "voorbehoud.twijfel_2_39" <twijfel>

    Voorbeelden:
      | procedure | ruim     | uitkomst | twijfel |
      | sas       | ja       | ja       | ja      |
      | sas       | nee      | nee      | ja      |
      | europees  | onbekend | ja       | nee     |

  Scenario: Hetzelfde welzijnswerk met een maand langer mag niet
    Gegeven het feitenbestand "examples/welzijn-voorbehouden.yaml"
    En "contract.verlengingen" is 13 maanden
    Als de toets wordt uitgevoerd
    Dan is "voorbehoud.artikel_2_82a" nee
    En is "voorbehoud.gekozen_klopt" nee
    En is "looptijd.toegestaan" nee

  Scenario: Dagbesteding boven 750.000 euro
    Gegeven het feitenbestand "examples/dagbesteding.yaml"
    Als de toets wordt uitgevoerd
    Dan is "opdracht.geraamde_waarde" € 864.000
    En is "drempel.toepasselijk" € 750.000
    En is "procedure.europees_verplicht" ja
    En is "route.sas_licht" ja
    En is "procedure.sas_uitgangspunt" ja
    En is "looptijd.toegestaan" ja
    En is "voorbehoud.opdracht_geschikt_2_82a" nee

  Scenario: Schoolmaaltijden in een raamovereenkomst van vijf jaar
    Gegeven het feitenbestand "examples/schoolmaaltijden.yaml"
    Als de toets wordt uitgevoerd
    Dan is "opdracht.is_sas" ja
    En is "procedure.europees_verplicht" nee
    En is "opdracht.regime" deel_1
    En is "looptijd.toegestaan" ja
    En is "looptijd.motivering_verplicht" nee
    En is "looptijd.termijn_onder_drempel" ja
    En is "voorbehoud.opdracht_geschikt_2_82a" nee

  Scenario: De verbouwing van een buurthuis in Waterland
    Gegeven het feitenbestand "examples/verbouwing-buurthuis.yaml"
    Als de toets wordt uitgevoerd
    Dan is "opdracht.geraamde_waarde" € 625.000
    En is "procedure.gekozen_mag" ja
    En is "procedurebanden.meervoudig_past" ja
    En is "procedurebanden.een_op_een_past" nee
    En noemt "procedurebanden.meervoudig_past" de bron "Door u opgegeven (bestand"
    En noemt "procedurebanden.meervoudig_past" niet de bron "waterland.nl"
    En is "route.een_op_een" ja
    En is "procedure.arw_van_toepassing" ja
    En is "procedure.aantal_uitgenodigd_wijkt_af" nee
