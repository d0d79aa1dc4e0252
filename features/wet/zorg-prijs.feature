# language: nl
Functionaliteit: Reële prijs en kwaliteit bij Wmo 2015 en Jeugdwet

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En "aanbesteding.onderwerpen" is zorg

  @regel(wmo-2.6.4) @regel(jeugdwet-2.12)
  Abstract Scenario: Niet alleen op de laagste prijs
    Gegeven "zorg.wet" is <wet>
    En "zorg.gunnen_op_laagste_prijs" is <laagste>
    Als de toets wordt uitgevoerd
    Dan is "zorg.gunning_klopt" <uitkomst>

    Voorbeelden:
      | wet      | laagste  | uitkomst |
      | wmo      | ja       | nee      |
      | wmo      | nee      | ja       |
      | jeugdwet | ja       | nee      |
      | jeugdwet | nee      | ja       |
      | geen     | ja       | ja       |
      | wmo      | onbekend | onbekend |
      | onbekend | ja       | onbekend |

  @regel(wmo-2.6.6) @regel(jeugdwet-2.13) @regel(wmo-besluit-5.4) @regel(jeugd-besluit-2.3) @regel(wmo-besluit-5.1)
  Abstract Scenario: Wat de prijs en het contract moeten hebben
    Gegeven "zorg.wet" is <wet>
    Als de toets wordt uitgevoerd
    Dan is "zorg.reele_prijs" <prijs>
    En is "zorg.prijs_onderdelen_wmo" <wmo>
    En is "zorg.prijs_onderdelen_jeugd" <jeugd>
    En is "zorg.overgang_personeel" <personeel>

    Voorbeelden:
      | wet      | prijs    | wmo      | jeugd    | personeel |
      | wmo      | ja       | ja       | nee      | ja        |
      | jeugdwet | ja       | nee      | ja       | nee       |
      | geen     | nee      | nee      | nee      | nee       |
      | onbekend | onbekend | onbekend | onbekend | onbekend  |

  @regel(jeugd-besluit-2.3)
  Abstract Scenario: De onderdelen bij jeugdhulp gelden sinds 1 juli 2024
    Gegeven de peildatum <datum>
    En "zorg.wet" is jeugdwet
    Als de toets wordt uitgevoerd
    Dan is "zorg.prijs_onderdelen_jeugd" <uitkomst>

    Voorbeelden:
      | datum        | uitkomst |
      | 30 juni 2024 | onbekend |
      | 1 juli 2024  | ja       |

  @regel(wmo-2.6.4)
  Scenario: Wie het onderwerp niet kiest, krijgt er geen vragen over
    Gegeven "aanbesteding.onderwerpen" is niets
    Als de toets wordt uitgevoerd
    Dan wordt niet gevraagd naar "zorg.wet"
    En wordt niet gevraagd naar "zorg.gunnen_op_laagste_prijs"
