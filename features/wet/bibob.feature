# language: nl
Functionaliteit: Bibob bij opdrachten en subsidies

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026

  @regel(bibob-opdracht) @regel(bibob-geen-grond)
  Abstract Scenario: Bibob ziet op opdrachten, niet op concessies en niet op private kopers
    Gegeven "aanbesteding.onderwerpen" is bibob
    En "opdrachtgever.soort" is <koper>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is <soort>
    Als de toets wordt uitgevoerd
    Dan is "bibob.opdracht_mogelijk" <uitkomst>
    En is "bibob.geen_eigen_uitsluiting" <uitkomst>

    Voorbeelden:
      | koper                      | sector | soort              | uitkomst |
      | gemeente                   | nee    | werken             | ja       |
      | speciale_sector            | ja     | leveringen         | ja       |
      | gemeente                   | nee    | concessie_diensten | nee      |
      | niet_aanbestedingsplichtig | nee    | diensten           | nee      |
      | gemeente                   | nee    | onbekend           | onbekend |

  @regel(bibob-open-house)
  Abstract Scenario: Ook bij zorg via open house
    Gegeven "aanbesteding.onderwerpen" is zorg, bibob
    En "opdrachtgever.soort" is gemeente
    En "opdracht.soort" is diensten
    En "opdracht.aard" is open_house
    En "openhouse.iedereen_die_voldoet" is ja
    En "openhouse.toetreden_blijft_open" is ja
    En "openhouse.gelijke_voorwaarden" is ja
    En "zorg.wet" is <wet>
    Als de toets wordt uitgevoerd
    Dan is "bibob.opdracht_mogelijk" <uitkomst>

    Voorbeelden:
      | wet      | uitkomst |
      | wmo      | ja       |
      | jeugdwet | ja       |
      | geen     | nee      |
      | onbekend | onbekend |

  @regel(bibob-opdracht)
  Scenario: Wie het onderwerp niet kiest, leest er niets over
    Gegeven "aanbesteding.onderwerpen" is niets
    En "opdrachtgever.soort" is gemeente
    En "opdracht.soort" is werken
    Als de toets wordt uitgevoerd
    Dan is "bibob.opdracht_mogelijk" nee
    En geldt regel "bibob-opdracht" niet

  @regel(bibob-subsidie)
  Abstract Scenario: Bibob bij een subsidie
    Gegeven de toets "subsidie"
    En "opdracht.afdwingbare_tegenprestatie" is <afdwingbaar>
    En "subsidie.activiteit_van_aanvrager" is ja
    Als de toets wordt uitgevoerd
    Dan is "bibob.subsidie_mogelijk" <uitkomst>

    Voorbeelden:
      | afdwingbaar | uitkomst |
      | nee         | ja       |
      | ja          | nee      |
      | onbekend    | onbekend |

  @regel(bibob-open-house)
  Abstract Scenario: Wie Bibob kiest, krijgt bij een open house de vraag onder welke wet de zorg valt
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | aanbesteding.onderwerpen       | <onderwerp> |
      | opdrachtgever.soort            | gemeente    |
      | opdracht.aard                  | <aard>      |
      | openhouse.iedereen_die_voldoet | ja          |
      | openhouse.toetreden_blijft_open | ja         |
      | openhouse.gelijke_voorwaarden  | ja          |
    Als de toets wordt uitgevoerd
    Dan is "bibob.opdracht_mogelijk" <uitkomst>
    En wordt <gevraagd> naar "zorg.wet"

    Voorbeelden:
      | onderwerp | aard       | uitkomst | gevraagd      |
      | bibob     | open_house | onbekend | gevraagd      |
      | niets     | open_house | nee      | niet gevraagd |
