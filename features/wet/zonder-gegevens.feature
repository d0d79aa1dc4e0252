# language: nl
Functionaliteit: Zonder gegevens is er nog niets beslist
  Wie nog niets weet, hoort geen ja en geen nee. Ook niet van een regel die maar in één deel van de wet geldt.

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 maart 2026

  @regel(arbeidsrecht-verklaring-overal)
  Scenario: Verklaring over arbeidsrecht en milieurecht vragen, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "arbeidsrecht.verklaring_vragen" onbekend

  @regel(aw-2.90-maximum)
  Scenario: Hoogste omzeteis die mag, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "eisen.omzeteis_maximum" onbekend

  @regel(aw-2a.46-referenties) @regel(referenties-buiten-de-wet) @regel(referenties-in-verhouding)
  Scenario: Periode voor referenties is toegestaan, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "eisen.referentieperiode_toegestaan" onbekend

  @regel(aw-2a.52) @regel(aw-2a.52-sociaal)
  Scenario: Aankondiging van de gegunde opdracht is verplicht, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "procedure.aankondiging_gegunde_opdracht" onbekend

  @regel(aw-2a.53-twijfel)
  Scenario: Er is twijfel over de grens van 50% bij een concessie, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "wijziging.twijfel_helft_concessie" onbekend

  @regel(aw-3.80-maximum)
  Scenario: Wettelijk maximum voor de looptijd, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "looptijd.maximum" onbekend

  @regel(aw-3.80d-geldt)
  Scenario: Regels voor wijzigen gelden voor dit contract, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "wijziging.deel_2_geldt" onbekend

  @regel(band-waterschap-een-op-een)
  Scenario: Bedrag waaronder het inkoopbeleid één op één toelaat, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_een_op_een" onbekend

  @regel(band-waterschap-meervoudig)
  Scenario: Bedrag waaronder het inkoopbeleid meervoudig onderhands toelaat, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "procedurebanden.grens_meervoudig" onbekend

  @regel(concessie-sociaal-advies)
  Scenario: Terugverdientijd van een lange concessie vastleggen, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "looptijd.terugverdientijd_uitleggen" onbekend

  @regel(gunning-buiten-de-wet)
  Scenario: Sociale gunningscriteria zijn toegestaan, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "gunning.sociale_criteria_toegestaan" onbekend

  @regel(omzeteis-buiten-de-wet)
  Scenario: Omzeteis is toegestaan, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "eisen.omzeteis_toegestaan" onbekend

  @regel(raam-te-lang-deel-3)
  Scenario: Raamovereenkomst duurt langer dan de gewone termijn, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "looptijd.raam_te_lang" onbekend

  @regel(sas-licht-concessie)
  Scenario: Lichte Europese procedure is een route, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "route.sas_licht" onbekend

  @regel(sociale-voorwaarde-buiten-de-wet)
  Scenario: Sociale voorwaarde bij de uitvoering is toegestaan, zonder gegevens
    Als de toets wordt uitgevoerd
    Dan is "social_return.voorwaarde_toegestaan" onbekend

  @regel(aw-1.22-uitgezonderd)
  Scenario: Een beroep op inbesteden dat nog niet vaststaat, laat het ARW open
    Gegeven de feiten
      | opdrachtgever.soort      | gemeente   |
      | opdracht.soort           | werken     |
      | opdracht.geraamde_waarde | € 100.000  |
      | uitzondering.beroep      | inbesteden |
    Als de toets wordt uitgevoerd
    Dan is "procedure.arw_van_toepassing" onbekend
    En is regel "aw-1.22-uitgezonderd" onbeslist

  @regel(aw-2a.18-2a.24)
  Scenario: Welke uitzondering voor een concessie in een sector geldt, is nog niet gezegd
    Gegeven de feiten
      | opdrachtgever.soort      | gemeente           |
      | opdracht.soort           | concessie_diensten |
      | uitzondering.beroep      | sector             |
    Als de toets wordt uitgevoerd
    Dan is "uitzondering.sector" onbekend

  @regel(aw-3.38)
  Scenario: Of een herhaling in deel 3 mag, hangt af van de eerdere opdracht
    Gegeven de feiten
      | opdrachtgever.soort             | speciale_sector |
      | opdracht.dient_sectoractiviteit | ja              |
      | opdracht.soort                  | diensten        |
      | uitzondering.beroep             | herhaling       |
    Als de toets wordt uitgevoerd
    Dan is "herhaling.eisen_vervuld" onbekend

  @regel(perceel-voorbehoud-vrijgesteld)
  Scenario: Van een perceel zonder gegevens staat het voorbehoud niet vast
    Gegeven "opdrachtgever.soort" is gemeente
    En de percelen
      | nummer | voorbehoud         |
      | 1      | sociale_onderneming |
      | 2      | sociale_onderneming |
    Als de toets wordt uitgevoerd
    Dan is "percelen.voorbehoud_past" voor "1" onbekend
    En is "percelen.voorbehoud_past" voor "2" onbekend
