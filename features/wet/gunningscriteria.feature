# language: nl
Functionaliteit: Sociale gunningscriteria

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026

  @regel(aw-2.115)
  Abstract Scenario: Sociale criteria mogen als aan alle voorwaarden is voldaan
    Gegeven de feiten
      | opdracht.gunningscriterium        | <criterium> |
      | gunning.verband_met_voorwerp      | <verband>   |
      | gunning.criteria_bekendgemaakt    | <bekend>    |
      | gunning.gewicht_vermeld           | <gewicht>   |
      | gunning.weging_niet_mogelijk      | nee         |
      | gunning.toetsbaar                 | <toetsbaar> |
      | gunning.onderscheid_naar_herkomst | <herkomst>  |
    Als de toets wordt uitgevoerd
    Dan is "gunning.sociale_criteria_toegestaan" <uitkomst>

    Voorbeelden:
      | criterium             | verband  | bekend | gewicht  | toetsbaar | herkomst | uitkomst |
      | beste_prijs_kwaliteit | ja | ja | ja | ja | nee | ja |
      | laagste_prijs | ja | ja | ja | ja | nee | nee |
      | laagste_kosten | ja | ja | ja | ja | nee | nee |
      | beste_prijs_kwaliteit | nee | ja | ja | ja | nee | nee |
      | beste_prijs_kwaliteit | ja | nee | ja | ja | nee | nee |
      | beste_prijs_kwaliteit | ja | ja | ja | nee | nee | nee |
      | beste_prijs_kwaliteit | ja | ja | ja | ja | ja | nee |
      | beste_prijs_kwaliteit | ja | ja | nee | ja | nee | nee |
      | beste_prijs_kwaliteit | ja | ja | onbekend | ja | nee | onbekend |
      | beste_prijs_kwaliteit | onbekend | ja | ja | ja | nee | onbekend |
      | laagste_prijs | onbekend | ja | ja | onbekend | nee | nee |

  @regel(aw-2.115-gewicht) @regel(aw-2.115-volgorde)
  Abstract Scenario: Het gewicht staat in de stukken, of de volgorde als wegen niet kan
    Gegeven "gunning.gewicht_vermeld" is <gewicht>
    En "gunning.weging_niet_mogelijk" is <onmogelijk>
    En "gunning.volgorde_vermeld" is <volgorde>
    Als de toets wordt uitgevoerd
    Dan is "gunning.gewicht_geregeld" <uitkomst>

    Voorbeelden:
      | gewicht  | onmogelijk | volgorde | uitkomst |
      | ja       | nee        | nee      | ja       |
      | nee      | ja         | ja       | ja       |
      | nee      | nee        | ja       | nee      |
      | nee      | ja         | nee      | nee      |
      | nee      | ja         | onbekend | onbekend |
      | onbekend | nee        | nee      | onbekend |
