# language: nl
Functionaliteit: Subsidieregeling coöperatieve energieopwekking (SCE)

  Achtergrond:
    Gegeven de toets "energiecooperatie"
    En de peildatum 1 juni 2024
    En de feiten
      | organisatie.rechtsvorm                     | cooperatie |
      | organisatie.is_vve                         | nee        |
      | energieproject.aanvrager_is_wooncooperatie | nee        |
      | energieproject.kopie_oprichtingsakte       | ja         |
      | energieproject.techniek                    | zon        |
      | energieproject.vermogen_kw                 | 100        |
      | energieproject.leden_meetellend            | 20         |
      | energieproject.inleg_vastgelegd            | ja         |
      | energieproject.gelijke_stem_installatie    | ja         |
      | energieproject.leden_in_postcoderoos       | ja         |
      | energieproject.op_dak_of_gevel             | ja         |
      | energieproject.verklaring_dak_geschikt     | ja         |

  @regel(sce-aanvrager) @regel(sce-leden-cooperatie) @regel(sce-per-lid-zon)
  Abstract Scenario: Een energiecoöperatie vraagt de subsidie aan
    Gegeven "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.sce_aanvrager" <uitkomst>

    Voorbeelden:
      | begrip                                     | waarde   | uitkomst |
      | energieproject.leden_meetellend            | 20       | ja       |
      | energieproject.leden_meetellend            | 19       | nee      |
      | energieproject.leden_meetellend            | onbekend | onbekend |
      | energieproject.vermogen_kw                 | 100,01   | nee      |
      | organisatie.rechtsvorm                     | bv       | nee      |
      | organisatie.rechtsvorm                     | onbekend | onbekend |
      | energieproject.aanvrager_is_wooncooperatie | ja       | nee      |
      | energieproject.kopie_oprichtingsakte       | nee      | nee      |
      | energieproject.inleg_vastgelegd            | nee      | nee      |
      | energieproject.gelijke_stem_installatie    | nee      | nee      |
      | energieproject.gelijke_stem_installatie    | onbekend | onbekend |
      | energieproject.leden_in_postcoderoos       | nee      | nee      |
      | energieproject.verklaring_dak_geschikt     | nee      | nee      |
      | energieproject.op_dak_of_gevel             | nee      | ja       |

  @regel(sce-vervallen) @regel(sce-bestaat)
  Scenario: De regeling vervalt op 1 april 2026 volgens de laatst geziene tekst
    Als de toets wordt uitgevoerd op 31 maart 2026 en op 1 april 2026
    Dan verandert "energiecooperatie.sce_vervallen" van nee naar ja

  @regel(sce-vervallen)
  Scenario: Een verlenging is niet gevonden, en dat is onbekend en geen nee
    Gegeven de peildatum 21 november 2026
    En "energieproject.kopie_oprichtingsakte" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.sce_aanvrager" onbekend omdat "geen regel van kracht"
    En is "energiecooperatie.sce_open" onbekend
    En is "energiecooperatie.sce_vervallen" ja
    En wordt niet gevraagd naar "energieproject.kopie_oprichtingsakte"
    En is de zin bij "energiecooperatie.sce_vervallen" "De subsidie SCE is op 1 april 2026 vervallen, volgens de laatste tekst die wij zagen (van april 2024). Of zij is verlengd of opgevolgd, hebben wij niet gevonden. Vraag het RVO."
    En verwijst de toets naar "rvo"

  @regel(sce-aanvrager)
  Scenario: Op de laatste dag van de regeling telt een eis die niet klopt
    Gegeven de peildatum 31 maart 2026
    En "energieproject.kopie_oprichtingsakte" is nee
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.sce_aanvrager" nee

  @regel(sce-open)
  Abstract Scenario: Alleen gevonden aanvraagperioden tellen
    Gegeven de peildatum <datum>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.sce_open" <open>
    En is "energiecooperatie.sce_aanvrager" <aanvrager>

    Voorbeelden:
      | datum           | open     | aanvrager |
      | 1 november 2024 | ja       | ja        |
      | 2 november 2024 | onbekend | onbekend  |
      | 1 april 2024    | onbekend | onbekend  |
      | 2 april 2024    | ja       | ja        |
      | 9 januari 2023  | ja       | ja        |
      | 8 januari 2023  | onbekend | onbekend  |
      | 1 juni 2025     | onbekend | onbekend  |

  @regel(sce-per-lid-zon) @regel(sce-per-lid-water)
  Abstract Scenario: Leden per kilowatt
    Gegeven "energieproject.techniek" is <techniek>
    En "energieproject.vermogen_kw" is <vermogen>
    En "energieproject.leden_meetellend" is <leden>
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.sce_vermogen_per_lid" <uitkomst>

    Voorbeelden:
      | techniek | vermogen | leden    | uitkomst |
      | zon      | 50       | 10       | ja       |
      | zon      | 50,01    | 10       | nee      |
      | zon      | onbekend | 10       | onbekend |
      | water    | 10       | 10       | ja       |
      | water    | 10,01    | 10       | nee      |
      | water    | 10       | onbekend | onbekend |
      | wind     | 10       | 10       | onbekend |

  @regel(sce-per-lid-zon) @regel(sce-per-lid-water)
  Scenario: Zonder de techniek is het vermogen per lid niet te toetsen
    Gegeven "energieproject.techniek" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.sce_vermogen_per_lid" onbekend
    En is regel "sce-per-lid-zon" onbeslist
    En is regel "sce-per-lid-water" onbeslist
    En wordt gevraagd naar "energieproject.techniek"

  @regel(sce-leden-vve)
  Abstract Scenario: Een VvE met drie kwart in de postcoderoos
    Gegeven de peildatum <datum>
    En de feiten
      | organisatie.rechtsvorm                      | <vorm>     |
      | organisatie.is_vve                          | <vve>      |
      | energieproject.vve_leden_in_postcoderoos    | <roos>     |
      | energieproject.vve_leden_kleine_aansluiting | <klein>    |
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.sce_leden_in_orde" <uitkomst>

    Voorbeelden:
      | datum            | vorm | vve | roos     | klein  | uitkomst |
      | 1 juni 2024      | vve | ja  | 75%      | 75%    | ja       |
      | 1 juni 2024      | vve | ja  | 74,99%   | 75%    | nee      |
      | 1 juni 2024      | vve | ja  | 75%      | 74,99% | nee      |
      | 1 juni 2024      | vve | ja  | onbekend | 75%    | onbekend |
      | 1 juni 2024      | vereniging | nee | onbekend | onbekend | onbekend |
      | 1 juni 2024      | vve | onbekend | 75% | 75%    | onbekend |
      | 31 december 2022 | vve | ja  | 75%      | 75%    | onbekend |

  @regel(sce-aanvrager) @regel(sce-leden-vve)
  Scenario: Een VvE kan de subsidie aanvragen
    Gegeven "organisatie.rechtsvorm" is vve
    En "organisatie.is_vve" is ja
    En "energieproject.vve_leden_in_postcoderoos" is 100%
    En "energieproject.vve_leden_kleine_aansluiting" is 75%
    Als de toets wordt uitgevoerd
    Dan is "energiecooperatie.sce_aanvrager" ja
