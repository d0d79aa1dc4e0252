# language: nl
Functionaliteit: Zeven principes voor coöperaties (ICA)

  Achtergrond:
    Gegeven de toets "wijkcooperatie"
    En de peildatum 1 oktober 2026

  @regel(ica-zeven)
  Abstract Scenario: De zeven ICA-principes
    Gegeven de feiten
      | ica.open_lidmaatschap           | ja |
      | ica.democratische_controle      | ja |
      | ica.economische_deelname        | ja |
      | ica.onafhankelijk               | ja |
      | ica.vorming                     | ja |
      | ica.samenwerken_met_cooperaties | ja |
      | ica.aandacht_gemeenschap        | ja |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.ica_principes" <uitkomst>

    Voorbeelden:
      | begrip                          | waarde   | uitkomst |
      | ica.vorming                     | ja       | ja       |
      | ica.vorming                     | nee      | nee      |
      | ica.vorming                     | onbekend | onbekend |
      | ica.open_lidmaatschap           | nee      | nee      |
      | ica.democratische_controle      | nee      | nee      |
      | ica.economische_deelname        | nee      | nee      |
      | ica.onafhankelijk               | nee      | nee      |
      | ica.samenwerken_met_cooperaties | nee      | nee      |
      | ica.aandacht_gemeenschap        | nee      | nee      |
