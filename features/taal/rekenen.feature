# language: nl
Functionaliteit: Rekenen gaat precies
  Bedragen zijn op de cent, percentages op een tienduizendste van een procent, duren in hele maanden en dagen.
  Binnen een berekening blijft alles precies. Een bedrag wordt één keer afgerond op de cent: als een
  begrip het krijgt. Een halve cent gaat dan naar boven.

  Achtergrond:
    Gegeven een lege regelbasis
    En de peildatum 1 februari 2026
    En het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        proef.bedrag: {soort: bedrag, titel: Bedrag, vraag: Hoeveel?}
        proef.deel: {soort: percentage, titel: Deel, vraag: Welk deel?}
        proef.aantal: {soort: getal, titel: Aantal, vraag: Hoeveel keer?, decimalen: 2}
        proef.duur: {soort: maanden, titel: Duur, vraag: Hoe lang?}
        proef.termijn: {soort: dagen, titel: Termijn, vraag: Hoeveel dagen?}
        uit.deel: {soort: bedrag, titel: Deel van het bedrag, afgeleid: ja}
        uit.keer: {soort: bedrag, titel: Keer het bedrag, afgeleid: ja}
        uit.gedeeld: {soort: bedrag, titel: Bedrag gedeeld, afgeleid: ja}
        uit.verhouding: {soort: percentage, titel: Verhouding, afgeleid: ja}
        uit.samen: {soort: bedrag, titel: Twee delen samen, afgeleid: ja}
        uit.rond: {soort: bedrag, titel: Afgerond bedrag, afgeleid: ja}
        uit.dubbele_duur: {soort: maanden, titel: Dubbele duur, afgeleid: ja}
        uit.maandprijs: {soort: bedrag, titel: Prijs over alle maanden, afgeleid: ja}
        uit.dagprijs: {soort: bedrag, titel: Prijs over alle dagen, afgeleid: ja}
        uit.negatief: {soort: bedrag, titel: Het negatieve bedrag, afgeleid: ja}
        uit.volgorde: {soort: bedrag, titel: Eerst keer en dan plus, afgeleid: ja}
        uit.lang: {soort: ja_nee, titel: Duur is lang, afgeleid: ja, anders: nee}
        uit.heel: {soort: bedrag, titel: Een derde keer drie, afgeleid: ja}
        uit.haalt_het: {soort: ja_nee, titel: Een derde keer drie haalt het bedrag, afgeleid: ja, anders: nee}
        uit.derde: {soort: bedrag, titel: Een derde, afgeleid: ja}
        uit.derde_keer_drie: {soort: bedrag, titel: Drie keer het afgeronde derde, afgeleid: ja}
        uit.halve: {soort: getal, decimalen: 2, titel: Op halven afgerond, afgeleid: ja}
        uit.kwartje: {soort: bedrag, titel: Op een kwartje afgerond, afgeleid: ja}
      """
    En het regelbestand "wet/proef.yaml"
      """
      regelset: proef
      titel: Proef
      normsoort: wet
      bron: {titel: Proefwet, artikel: 1, url: https://example.org/wet}
      geldig_vanaf: 2020-01-01
      geverifieerd: 2026-01-01
      zekerheid: bron
      regels:
        - {id: deel, titel: Deel, concludeert: uit.deel = proef.bedrag * proef.deel}
        - {id: keer, titel: Keer, concludeert: uit.keer = proef.bedrag * proef.aantal}
        - {id: gedeeld, titel: Gedeeld, concludeert: uit.gedeeld = proef.bedrag / proef.aantal}
        - {id: verhouding, titel: Verhouding, concludeert: uit.verhouding = proef.bedrag / € 3}
        - {id: samen, titel: Samen, concludeert: uit.samen = proef.bedrag * proef.deel + proef.bedrag * proef.deel}
        - {id: rond, titel: Rond, concludeert: "uit.rond = afgerond(proef.bedrag, € 1)"}
        - {id: dubbel, titel: Dubbele duur, concludeert: uit.dubbele_duur = proef.duur * 2}
        - {id: maandprijs, titel: Maandprijs, concludeert: uit.maandprijs = proef.bedrag * aantal_maanden(proef.duur)}
        - {id: dagprijs, titel: Dagprijs, concludeert: uit.dagprijs = proef.bedrag * aantal_dagen(proef.termijn)}
        - {id: negatief, titel: Negatief, concludeert: uit.negatief = -proef.bedrag}
        - {id: volgorde, titel: Volgorde, concludeert: uit.volgorde = € 1 + proef.bedrag * 2 - (€ 1 + € 2) * 2}
        - {id: lang, titel: Lang, concludeert: uit.lang, als: proef.duur > 3 jaar}
        - {id: heel, titel: Heel, concludeert: uit.heel = proef.bedrag / 3 * 3}
        - {id: haalt, titel: Haalt, concludeert: uit.haalt_het, als: proef.bedrag / 3 * 3 >= proef.bedrag}
        - {id: derde, titel: Derde, concludeert: uit.derde = proef.bedrag / 3}
        - {id: derde-keer-drie, titel: Keer drie, concludeert: uit.derde_keer_drie = uit.derde * 3}
        - {id: halve, titel: Halve, concludeert: "uit.halve = afgerond(proef.aantal, 0,5)"}
        - {id: kwartje, titel: Kwartje, concludeert: "uit.kwartje = afgerond(proef.bedrag / 3, € 0,25)"}
      """

  Abstract Scenario: Een bedrag maal een percentage, op de cent
    Gegeven "proef.bedrag" is <bedrag>
    En "proef.deel" is <deel>
    Als de toets wordt uitgevoerd
    Dan is "uit.deel" <uitkomst>
    En is "uit.samen" <samen>

    Voorbeelden:
      | bedrag        | deel    | uitkomst     | samen         |
      | € 100         | 5%      | € 5          | € 10          |
      | € 0,10        | 5%      | € 0,01       | € 0,01        |
      | € 0,09        | 5%      | € 0          | € 0,01        |
      | € 0,50        | 1%      | € 0,01       | € 0,01        |
      | € 0,49        | 1%      | € 0          | € 0,01        |
      | € -0,10       | 5%      | € -0,01      | € -0,01       |
      | € 216.000     | 2,5%    | € 5.400      | € 10.800      |
      | € 33,33       | 33,33%  | € 11,11      | € 22,22       |
      | € 1,15        | 100%    | € 1,15       | € 2,30        |

  Abstract Scenario: Een bedrag maal en gedeeld door een getal
    Gegeven "proef.bedrag" is <bedrag>
    En "proef.aantal" is <aantal>
    Als de toets wordt uitgevoerd
    Dan is "uit.keer" <keer>
    En is "uit.gedeeld" <gedeeld>

    Voorbeelden:
      | bedrag | aantal | keer   | gedeeld |
      | € 10   | 4      | € 40   | € 2,50  |
      | € 10   | 1,5    | € 15   | € 6,67  |
      | € 0,01 | 0,5    | € 0,01 | € 0,02  |
      | € 0,05 | 2      | € 0,10 | € 0,03  |
      | € 10   | 3      | € 30   | € 3,33  |

  Abstract Scenario: Een begrip krijgt een bedrag op de cent, een berekening blijft precies
    Gegeven "proef.bedrag" is <bedrag>
    Als de toets wordt uitgevoerd
    Dan is "uit.heel" <heel>
    En is "uit.haalt_het" ja
    En is "uit.derde" <derde>
    En is "uit.derde_keer_drie" <keer drie>
    En is "uit.kwartje" <kwartje>

    Voorbeelden:
      | bedrag   | heel     | derde   | keer drie | kwartje |
      | € 100    | € 100    | € 33,33 | € 99,99   | € 33,25 |
      | € 200    | € 200    | € 66,67 | € 200,01  | € 66,75 |
      | € -100   | € -100   | € -33,33 | € -99,99 | € -33,25 |
      | € 0,01   | € 0,01   | € 0     | € 0       | € 0     |

  Abstract Scenario: Afronden kan op elke stap boven nul
    Gegeven "proef.aantal" is <aantal>
    Als de toets wordt uitgevoerd
    Dan is "uit.halve" <halve>

    Voorbeelden:
      | aantal | halve |
      | 0,74   | 0,5   |
      | 0,75   | 1     |
      | 1,25   | 1,5   |
      | -0,25  | -0,5  |

  Abstract Scenario: Afronden op hele euro's
    Gegeven "proef.bedrag" is <bedrag>
    Als de toets wordt uitgevoerd
    Dan is "uit.rond" <rond>

    Voorbeelden:
      | bedrag  | rond  |
      | € 10,49 | € 10  |
      | € 10,50 | € 11  |
      | € 11,50 | € 12  |
      | € -0,50 | € -1  |

  Scenario: Een verhouding wordt niet afgerond
    Gegeven "proef.bedrag" is € 1
    Als de toets wordt uitgevoerd
    Dan is "uit.verhouding" ongeveer 33,33%

  Scenario: Een verhouding die precies uitkomt
    Gegeven "proef.bedrag" is € 0,75
    Als de toets wordt uitgevoerd
    Dan is "uit.verhouding" 25%

  Scenario: Keer gaat voor plus, haakjes gaan voor
    Gegeven "proef.bedrag" is € 10
    Als de toets wordt uitgevoerd
    Dan is "uit.volgorde" € 15
    En is "uit.negatief" € -10

  Abstract Scenario: Duren in maanden en jaren
    Gegeven "proef.duur" is <duur>
    En "proef.bedrag" is € 100
    Als de toets wordt uitgevoerd
    Dan is "uit.lang" <lang>
    En is "uit.dubbele_duur" <dubbel>
    En is "uit.maandprijs" <prijs>

    Voorbeelden:
      | duur               | lang | dubbel     | prijs   |
      | 36 maanden         | nee  | 72 maanden | € 3.600 |
      | 3 jaar             | nee  | 6 jaar     | € 3.600 |
      | 37 maanden         | ja   | 74 maanden | € 3.700 |
      | 3 jaar en 1 maand  | ja   | 74 maanden | € 3.700 |

  Scenario: Een duur in weken telt als dagen
    Gegeven "proef.termijn" is 2 weken
    En "proef.bedrag" is € 10
    Als de toets wordt uitgevoerd
    Dan is "uit.dagprijs" € 140
