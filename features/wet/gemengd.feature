# language: nl
Functionaliteit: Een opdracht met onderdelen uit verschillende delen van de wet
  Een opdracht kan een concessie, werk voor een sector of iets buiten de wet bevatten. De wet zegt dan welk deel voor
  het geheel geldt. Waar zij dat openlaat, blijft het antwoord open.

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de peildatum 1 februari 2026
    En de feiten
      | opdrachtgever.soort      | gemeente    |
      | opdracht.soort           | diensten    |
      | opdracht.cpv             | 90910000    |
      | opdracht.gemengd         | meer_delen  |
      | opdracht.geraamde_waarde | € 6.000.000 |

  Abstract Scenario: Alleen zeggen dat er verschillende regels zijn, geeft nooit een zeker antwoord
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.soort" is <soort>
    En "opdracht.dient_sectoractiviteit" is <sector>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" onbekend
    En is "gemengd.spoor" onbekend
    En is "procedure.europees_verplicht" onbekend
    En wordt gevraagd naar "gemengd.onderdelen"
    En wordt gevraagd naar "gemengd.deelbaar"

    Voorbeelden:
      | opdrachtgever   | soort              | sector   |
      | gemeente        | diensten           | nee      |
      | gemeente        | diensten           | ja       |
      | gemeente        | leveringen         | onbekend |
      | gemeente        | concessie_diensten | nee      |
      | speciale_sector | werken             | ja       |

  Scenario: Wie buiten de wet valt, blijft dat ook met een gemengde opdracht
    Gegeven "opdrachtgever.soort" is niet_aanbestedingsplichtig
    En "opdracht.gesubsidieerd_bouwwerk" is nee
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" buiten_de_wet

  @regel(aw-2.12b.2-hoofd) @regel(aw-2a.5.2-hoofd) @regel(aw-3.10d.2-hoofd) @regel(aw-2.12b.2-buiten) @regel(regime-soort-gemengd-concessie) @regel(regime-sector-gemengd-ja) @regel(regime-sector-gemengd-nee) @regel(regime-buiten-de-wet-gemengd)
  Abstract Scenario: Is de opdracht niet deelbaar, dan telt het hoofdonderdeel
    Gegeven "gemengd.onderdelen" is [deel_2, <ander>]
    En "gemengd.deelbaar" is nee
    En "gemengd.hoofdvoorwerp" is <hoofd>
    En "gemengd.soort_concessie" is concessie_diensten
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "gemengd.spoor" <spoor>
    En is "opdracht.regime" <regime>

    Voorbeelden:
      | ander     | hoofd          | waarde         | spoor         | regime        |
      | concessie | deel_2         | € 216.000      | deel_2        | deel_2        |
      | concessie | deel_2         | € 215.999,99   | deel_2        | deel_1        |
      | concessie | concessie      | € 5.403.999,99 | deel_2a       | deel_1        |
      | concessie | concessie      | € 5.404.000    | deel_2a       | deel_2a       |
      | concessie | buiten          | € 6.000.000    | onbekend      | onbekend      |
      | concessie | onbekend       | € 6.000.000    | onbekend      | onbekend      |
      | concessie | niet_te_bepalen | € 6.000.000   | onbekend      | onbekend      |
      | deel_3    | deel_3         | € 432.000      | deel_3        | deel_3        |
      | deel_3    | deel_3         | € 431.999,99   | deel_3        | deel_1        |
      | deel_3    | deel_2         | € 216.000      | deel_2        | deel_2        |
      | buiten    | deel_2         | € 216.000      | deel_2        | deel_2        |
      | buiten    | buiten         | € 216.000      | buiten_de_wet | buiten_de_wet |
      | defensie  | deel_2         | € 216.000      | onbekend      | onbekend      |

  @regel(aw-2.12b.5) @regel(gemengd-onderdeel-telt) @regel(gemengd-ondergrens) @regel(gemengd-waarde-onderdeel) @regel(gemengd-waarde-geheel) @regel(gemengd-jurist-waarde) @regel(drempel-waarde-gemengd)
  Abstract Scenario: Eén opdracht met iets buiten de wet volgt deel 2 als het onderdeel de drempel haalt
    Gegeven "gemengd.onderdelen" is [deel_2, buiten]
    En "gemengd.deelbaar" is ja
    En "gemengd.plaatsing" is een_opdracht
    En "gemengd.waarde_onderdeel" is <onderdeel>
    En "opdracht.geraamde_waarde" is <geheel>
    Als de toets wordt uitgevoerd
    Dan is "gemengd.spoor" deel_2
    En is "gemengd.onderdeel_telt" ja
    En is "opdracht.regime" <regime>
    En is "gemengd.vraag_jurist" <jurist>

    Voorbeelden:
      | onderdeel    | geheel       | regime   | jurist   |
      | € 216.000    | € 300.000    | deel_2   | nee      |
      | € 215.999,99 | € 300.000    | onbekend | ja       |
      | € 100.000    | € 215.999,99 | deel_1   | nee      |
      | onbekend     | € 215.999,99 | deel_1   | nee      |
      | onbekend     | € 216.000    | onbekend | onbekend |

  @regel(aw-2.12b.6) @regel(gemengd-ondergrens-concessie) @regel(regime-soort-gemengd-opdracht)
  Abstract Scenario: Eén opdracht met een concessie volgt deel 2 vanaf de drempel die de wet noemt
    Gegeven "opdracht.soort" is <soort>
    En "gemengd.soort_opdracht" is diensten
    En "gemengd.onderdelen" is [deel_2, concessie]
    En "gemengd.deelbaar" is ja
    En "gemengd.plaatsing" is een_opdracht
    En "gemengd.waarde_onderdeel" is <onderdeel>
    En "opdracht.geraamde_waarde" is <geheel>
    Als de toets wordt uitgevoerd
    Dan is "regime.soort" diensten
    En is "opdracht.regime" <regime>
    En is "gemengd.vraag_jurist" <jurist>

    Voorbeelden:
      | soort              | onderdeel      | geheel       | regime   | jurist |
      | diensten           | € 5.404.000    | € 9.000.000  | deel_2   | nee    |
      | concessie_diensten | € 5.404.000    | € 9.000.000  | deel_2   | nee    |
      | diensten           | € 5.403.999,99 | € 9.000.000  | onbekend | ja     |
      | diensten           | € 216.000      | € 9.000.000  | onbekend | ja     |
      | diensten           | € 100.000      | € 215.999,99 | deel_1   | nee    |

  @regel(aw-2a.5.7)
  Abstract Scenario: Een concessie met iets buiten de wet volgt deel 2a
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "opdracht.soort" is concessie_diensten
    En "opdracht.cpv" is 63712400
    En "gemengd.onderdelen" is [concessie, buiten]
    En "gemengd.deelbaar" is ja
    En "gemengd.plaatsing" is een_opdracht
    En "gemengd.hoofdvoorwerp" is <hoofd>
    En "gemengd.waarde_onderdeel" is <onderdeel>
    Als de toets wordt uitgevoerd
    Dan is "gemengd.spoor" <spoor>
    En is "opdracht.regime" <regime>

    Voorbeelden:
      | opdrachtgever   | sector | hoofd           | onderdeel      | spoor    | regime   |
      | gemeente        | nee    | onbekend        | € 5.404.000    | deel_2a  | deel_2a  |
      | gemeente        | nee    | onbekend        | € 5.403.999,99 | deel_2a  | onbekend |
      | speciale_sector | ja     | niet_te_bepalen | € 5.404.000    | deel_2a  | deel_2a  |
      | speciale_sector | ja     | buiten          | € 5.404.000    | onbekend | onbekend |
      | speciale_sector | ja     | onbekend        | € 5.404.000    | onbekend | onbekend |
      | gemeente        | ja     | concessie       | € 5.404.000    | deel_2a  | deel_2a  |
      | gemeente        | ja     | niet_te_bepalen | € 5.404.000    | deel_2a  | deel_2a  |
      | gemeente        | ja     | buiten          | € 5.404.000    | onbekend | onbekend |

  @regel(aw-2.12b.6) @regel(aw-2a.5.7) @regel(gemengd-jurist-botsing)
  Abstract Scenario: Voor een speciale-sectorbedrijf telt ook bij een concessie waar de opdracht vooral om gaat
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "opdrachtgever.ook_ad" is ja
    En "opdracht.dient_sectoractiviteit" is <sector>
    En "gemengd.onderdelen" is <onderdelen>
    En "gemengd.deelbaar" is ja
    En "gemengd.plaatsing" is een_opdracht
    En "gemengd.hoofdvoorwerp" is <hoofd>
    Als de toets wordt uitgevoerd
    Dan is "gemengd.spoor" <spoor>
    En is "gemengd.vraag_jurist" <jurist>

    Voorbeelden:
      | opdrachtgever   | sector   | onderdelen          | hoofd           | spoor    | jurist   |
      | speciale_sector | ja       | [deel_2, concessie] | deel_2          | deel_2   | onbekend |
      | speciale_sector | ja       | [deel_2, concessie] | niet_te_bepalen | deel_2   | onbekend |
      | speciale_sector | ja       | [deel_2, concessie] | concessie       | onbekend | ja       |
      | provincie       | nee      | [deel_2, concessie] | concessie       | deel_2   | onbekend |
      | provincie       | ja       | [deel_2, concessie] | concessie       | onbekend | ja       |
      | provincie       | ja       | [concessie, buiten] | buiten          | onbekend | ja       |
      | speciale_sector | ja       | [concessie, buiten] | concessie       | deel_2a  | onbekend |

  @regel(aw-3.10d.6) @regel(aw-3.10d.5) @regel(gemengd-jurist-botsing)
  Abstract Scenario: Werk voor een sector met iets anders erbij volgt deel 3
    Gegeven "opdrachtgever.soort" is <opdrachtgever>
    En "gemengd.onderdelen" is [deel_3, <ander>]
    En "gemengd.deelbaar" is ja
    En "gemengd.plaatsing" is een_opdracht
    En "gemengd.hoofdvoorwerp" is <hoofd>
    En "gemengd.waarde_onderdeel" is <onderdeel>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "gemengd.vraag_jurist" <jurist>

    Voorbeelden:
      | opdrachtgever   | ander     | hoofd           | onderdeel    | regime   | jurist   |
      | speciale_sector | concessie | deel_3          | € 432.000    | deel_3   | nee      |
      | gemeente        | concessie | niet_te_bepalen | € 432.000    | deel_3   | nee      |
      | gemeente        | concessie | niet_te_bepalen | € 431.999,99 | onbekend | ja       |
      | gemeente        | concessie | concessie       | € 432.000    | onbekend | ja       |
      | speciale_sector | buiten    | deel_3          | € 432.000    | deel_3   | nee      |
      | speciale_sector | buiten    | buiten          | € 432.000    | onbekend | ja       |
      | speciale_sector | buiten    | onbekend        | € 432.000    | onbekend | onbekend |

  @regel(aw-3.10e.4-deel-2) @regel(aw-3.10e.4-deel-3) @regel(gemengd-twee-en-drie)
  Abstract Scenario: Deel 2 en deel 3 in één opdracht volgt de hoofdactiviteit
    Gegeven "gemengd.onderdelen" is [deel_2, deel_3]
    En "gemengd.deelbaar" is <deelbaar>
    En "gemengd.plaatsing" is <plaatsing>
    En "gemengd.hoofdvoorwerp" is <hoofd>
    En "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "opdracht.regime" <regime>
    En is "gemengd.twee_en_drie" <samen>

    Voorbeelden:
      | deelbaar | plaatsing    | hoofd           | waarde    | regime   | samen |
      | ja       | een_opdracht | deel_2          | € 216.000 | deel_2   | ja    |
      | ja       | een_opdracht | deel_3          | € 431.999 | deel_1   | ja    |
      | ja       | een_opdracht | deel_3          | € 432.000 | deel_3   | ja    |
      | ja       | een_opdracht | niet_te_bepalen | € 216.000 | deel_2   | ja    |
      | nee      | onbekend     | niet_te_bepalen | € 216.000 | deel_2   | ja    |
      | ja       | apart        | deel_2          | € 216.000 | onbekend | nee   |

  @regel(aw-2.12b.4)
  Abstract Scenario: Wie apart plaatst, toetst elk onderdeel apart
    Gegeven "gemengd.onderdelen" is [deel_2, concessie]
    En "gemengd.deelbaar" is <deelbaar>
    En "gemengd.plaatsing" is <plaatsing>
    Als de toets wordt uitgevoerd
    Dan is "gemengd.toets_apart" <apart>
    En is "opdracht.regime" onbekend

    Voorbeelden:
      | deelbaar | plaatsing    | apart    |
      | ja       | apart        | ja       |
      | ja       | een_opdracht | nee      |
      | nee      | onbekend     | nee      |
      | ja       | onbekend     | onbekend |

  @regel(gemengd-jurist-defensie) @regel(gemengd-jurist-meer) @regel(gemengd-jurist-hoofd)
  Abstract Scenario: Waar de wet geen duidelijk antwoord geeft, zegt de toets dat
    Gegeven "gemengd.onderdelen" is <onderdelen>
    En "gemengd.deelbaar" is <deelbaar>
    En "gemengd.plaatsing" is <plaatsing>
    En "gemengd.hoofdvoorwerp" is <hoofd>
    En "gemengd.waarde_onderdeel" is € 6.000.000
    Als de toets wordt uitgevoerd
    Dan is "gemengd.vraag_jurist" <jurist>
    En is "opdracht.regime" <regime>

    Voorbeelden:
      | onderdelen                   | deelbaar | plaatsing    | hoofd           | jurist   | regime   |
      | [deel_2, defensie]           | onbekend | onbekend     | onbekend        | ja       | onbekend |
      | [deel_2, concessie, buiten]  | ja       | een_opdracht | deel_2          | ja       | onbekend |
      | [deel_2, concessie, deel_3]  | ja       | een_opdracht | deel_2          | ja       | onbekend |
      | [deel_2, deel_3, buiten]     | ja       | een_opdracht | deel_2          | ja       | onbekend |
      | [concessie, deel_3, buiten]  | ja       | een_opdracht | deel_3          | ja       | onbekend |
      | [deel_2, concessie, buiten]  | nee      | onbekend     | deel_2          | nee      | deel_2   |
      | [deel_2, buiten]             | nee      | onbekend     | niet_te_bepalen | ja       | onbekend |
      | [deel_2, deel_3]             | nee      | onbekend     | niet_te_bepalen | nee      | deel_2   |
      | onbekend                     | onbekend | onbekend     | onbekend        | onbekend | onbekend |

  @regel(aw-2.12b.5) @regel(aw-2.12b.6) @regel(aw-3.10d.6) @regel(aw-3.10e.4-deel-2) @regel(aw-3.10e.4-deel-3) @regel(gemengd-twee-en-drie) @regel(gemengd-onderdeel-telt) @regel(gemengd-ondergrens) @regel(gemengd-ondergrens-concessie) @regel(gemengd-waarde-geheel) @regel(drempel-waarde-gemengd) @regel(regime-soort-gemengd-opdracht)
  Abstract Scenario: Elk feit dat nog kan beslissen, houdt het antwoord open
    Gegeven "opdracht.soort" is <soort>
    En "gemengd.onderdelen" is <onderdelen>
    En "gemengd.deelbaar" is ja
    En "gemengd.plaatsing" is <plaatsing>
    En "gemengd.hoofdvoorwerp" is <hoofd>
    En "gemengd.soort_opdracht" is diensten
    En "opdracht.geraamde_waarde" is onbekend
    Als de toets wordt uitgevoerd
    Dan is "gemengd.spoor" <spoor>
    En is "gemengd.onderdeel_telt" <telt>
    En is "gemengd.ondergrens" <ondergrens>
    En is "gemengd.waarde_die_telt" onbekend
    En is "opdracht.regime" onbekend

    Voorbeelden:
      | soort              | onderdelen           | plaatsing    | hoofd    | spoor    | telt     | ondergrens  |
      | diensten           | [deel_2, buiten]     | een_opdracht | onbekend | deel_2   | ja       | € 216.000   |
      | diensten           | [deel_2, buiten]     | apart        | onbekend | onbekend | nee      | onbekend    |
      | diensten           | [deel_2, buiten]     | onbekend     | onbekend | onbekend | onbekend | onbekend    |
      | diensten           | [deel_2, concessie]  | een_opdracht | onbekend | deel_2   | ja       | € 5.404.000 |
      | concessie_diensten | [deel_2, concessie]  | apart        | onbekend | onbekend | nee      | onbekend    |
      | concessie_diensten | [deel_2, concessie]  | onbekend     | onbekend | onbekend | onbekend | onbekend    |
      | diensten           | [deel_3, concessie]  | een_opdracht | onbekend | onbekend | ja       | onbekend    |
      | diensten           | [deel_2, deel_3]     | een_opdracht | onbekend | onbekend | nee      | onbekend    |
      | diensten           | [deel_2, deel_3]     | onbekend     | deel_2   | onbekend | onbekend | onbekend    |
      | diensten           | onbekend             | een_opdracht | onbekend | onbekend | onbekend | onbekend    |

  @regel(regime-sector)
  Abstract Scenario: Zonder menging telt wat over de sector is opgegeven
    Gegeven "opdracht.gemengd" is <gemengd>
    En "opdracht.dient_sectoractiviteit" is <opgave>
    En "gemengd.onderdelen" is [deel_2, deel_3]
    En "gemengd.deelbaar" is nee
    En "gemengd.hoofdvoorwerp" is <hoofd>
    Als de toets wordt uitgevoerd
    Dan is "regime.sector" <sector>

    Voorbeelden:
      | gemengd    | opgave | hoofd    | sector   |
      | een_soort  | ja     | onbekend | ja       |
      | een_soort  | nee    | onbekend | nee      |
      | meer_delen | nee    | deel_3   | ja       |
      | meer_delen | ja     | deel_2   | nee      |
      | meer_delen | ja     | onbekend | onbekend |
