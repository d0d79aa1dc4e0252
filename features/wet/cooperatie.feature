# language: nl
Functionaliteit: Coöperatie en vereniging in het Burgerlijk Wetboek

  Achtergrond:
    Gegeven de toets "rechtsvorm"
    En de peildatum 1 oktober 2026

  # --- Vereniging ---
  @regel(bw2-27.4)
  Abstract Scenario: De statuten hebben zes verplichte onderdelen
    Gegeven "organisatie.statuten_onderdelen" is <onderdelen>
    Als de toets wordt uitgevoerd
    Dan is "organisatie.statuten_volledig" <uitkomst>

    Voorbeelden:
      | onderdelen                                                                             | uitkomst |
      | naam_zetel, doel, verplichtingen_leden, bijeenroepen_vergadering, bestuur, batig_saldo | ja       |
      | doel, verplichtingen_leden, bijeenroepen_vergadering, bestuur, batig_saldo             | nee      |
      | naam_zetel, verplichtingen_leden, bijeenroepen_vergadering, bestuur, batig_saldo       | nee      |
      | naam_zetel, doel, bijeenroepen_vergadering, bestuur, batig_saldo                       | nee      |
      | naam_zetel, doel, verplichtingen_leden, bestuur, batig_saldo                           | nee      |
      | naam_zetel, doel, verplichtingen_leden, bijeenroepen_vergadering, batig_saldo          | nee      |
      | naam_zetel, doel, verplichtingen_leden, bijeenroepen_vergadering, bestuur              | nee      |
      | onbekend                                                                               | onbekend |

  @regel(bw2-27)
  Abstract Scenario: Vereniging met volledige rechtsbevoegdheid
    Gegeven de feiten
      | organisatie.rechtsvorm                           | vereniging                                                                             |
      | organisatie.notariele_akte                       | ja                                                                                     |
      | organisatie.statuten_onderdelen                  | naam_zetel, doel, verplichtingen_leden, bijeenroepen_vergadering, bestuur, batig_saldo |
      | organisatie.statutair_doel_stoffelijke_behoeften | nee                                                                                    |
      | organisatie.verdeelt_winst_onder_leden           | nee                                                                                    |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "organisatie.vereniging_volledig_bevoegd" <uitkomst>

    Voorbeelden:
      | begrip                                           | waarde               | uitkomst |
      | organisatie.notariele_akte                       | ja                   | ja       |
      | organisatie.notariele_akte                       | onbekend             | onbekend |
      | organisatie.rechtsvorm                           | cooperatie           | nee      |
      | organisatie.verdeelt_winst_onder_leden           | ja                   | nee      |
      | organisatie.statutair_doel_stoffelijke_behoeften | onbekend             | onbekend |
      | organisatie.statuten_onderdelen                  | doel                 | nee      |

  @regel(bw2-27)
  Scenario: Zonder akte is een vereniging niet volledig bevoegd
    Gegeven "organisatie.rechtsvorm" is informele_vereniging
    En "organisatie.notariele_akte" is nee
    Als de toets wordt uitgevoerd
    Dan is "organisatie.vereniging_volledig_bevoegd" nee

  Scenario: Een vereniging met het doel en het bedrijf van een coöperatie valt af
    Gegeven de feiten
      | organisatie.rechtsvorm                           | vereniging                                                                             |
      | organisatie.notariele_akte                       | ja                                                                                     |
      | organisatie.statuten_onderdelen                  | naam_zetel, doel, verplichtingen_leden, bijeenroepen_vergadering, bestuur, batig_saldo |
      | organisatie.statutair_doel_stoffelijke_behoeften | ja                                                                                     |
      | organisatie.bedrijf_met_ledenovereenkomsten      | ja                                                                                     |
      | organisatie.verdeelt_winst_onder_leden           | nee                                                                                    |
    Als de toets wordt uitgevoerd
    Dan is "organisatie.vereniging_volledig_bevoegd" nee

  @regel(bw2-27)
  Abstract Scenario: De zin klopt om welke reden het ook nee is
    Gegeven de feiten
      | organisatie.rechtsvorm                           | vereniging                                                                             |
      | organisatie.notariele_akte                       | ja                                                                                     |
      | organisatie.statuten_onderdelen                  | naam_zetel, doel, verplichtingen_leden, bijeenroepen_vergadering, bestuur, batig_saldo |
      | organisatie.statutair_doel_stoffelijke_behoeften | nee                                                                                    |
      | organisatie.verdeelt_winst_onder_leden           | nee                                                                                    |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is de zin bij "organisatie.vereniging_volledig_bevoegd" "U voldoet niet aan alles wat de wet vraagt van een gewone vereniging met volledige rechten. Nodig zijn een akte van de notaris, volledige statuten en een ander doel dan een coöperatie. Winst gaat niet naar de leden. Bij de uitleg ziet u wat er mist. Bent u een vereniging zonder akte? Dan kan de vergadering besluiten om de statuten alsnog bij de notaris in een akte te zetten."

    Voorbeelden:
      | begrip                                 | waarde              |
      | organisatie.verdeelt_winst_onder_leden | ja                  |
      | organisatie.statuten_onderdelen        | doel                |
      | organisatie.rechtsvorm                 | europese_cooperatie |

  @regel(bw2-26.3) @regel(bw2-53a-winst) @regel(bw2-285.3)
  Abstract Scenario: Wie winst mag verdelen onder leden
    Gegeven "organisatie.rechtsvorm" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "organisatie.winstverdeling_toegestaan" <uitkomst>

    Voorbeelden:
      | vorm                 | uitkomst |
      | vereniging           | nee      |
      | informele_vereniging | nee      |
      | cooperatie           | ja       |
      | onderlinge           | ja       |
      | stichting            | nee      |
      | bv                   | onbekend |
      | europese_cooperatie  | onbekend |
      | buitenlands          | onbekend |
      | anders               | onbekend |
      | onbekend             | onbekend |

  @regel(bw2-26-leden) @regel(bw2-285.1)
  Abstract Scenario: Een stichting heeft geen leden
    Gegeven "organisatie.rechtsvorm" is <vorm>
    Als de toets wordt uitgevoerd
    Dan is "organisatie.heeft_leden" <uitkomst>

    Voorbeelden:
      | vorm                 | uitkomst |
      | vereniging           | ja       |
      | informele_vereniging | ja       |
      | cooperatie           | ja       |
      | onderlinge           | ja       |
      | stichting            | nee      |
      | bv                   | onbekend |
      | europese_cooperatie  | onbekend |
      | buitenlands          | onbekend |
      | onbekend             | onbekend |

  @regel(bw2-285.1) @regel(bw2-285.3)
  Scenario: Wie het bestuur van een stichting mag kiezen, is nog geen lid
    Gegeven de feiten
      | organisatie.rechtsvorm                           | stichting |
      | organisatie.leden_kunnen_meestemmen_over_bestuur | ja        |
      | organisatie.noemt_zich_cooperatief               | nee       |
    Als de toets wordt uitgevoerd
    Dan is "organisatie.heeft_leden" nee
    En is "organisatie.cooperatie_bw" nee
    En is "organisatie.vereniging_volledig_bevoegd" nee
    En is "organisatie.winstverdeling_toegestaan" nee
    En is "cooperatie.stemrecht_klopt" onbekend

  @regel(bw2-30.1) @regel(bw2-30.1-met-akte)
  Abstract Scenario: Onroerend goed krijgen
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "organisatie.notariele_akte" is <akte>
    Als de toets wordt uitgevoerd
    Dan is "organisatie.mag_registergoederen_krijgen" <uitkomst>

    Voorbeelden:
      | vorm                 | akte     | uitkomst |
      | informele_vereniging | onbekend | nee      |
      | vereniging           | ja       | ja       |
      | cooperatie           | ja       | ja       |
      | vereniging           | onbekend | onbekend |
      | stichting            | ja       | onbekend |

  @regel(bw2-44.2) @regel(bw2-44.2-zonder-akte) @regel(bw2-53a-registergoederen) @regel(bw2-291.2)
  Abstract Scenario: Het bestuur koopt een pand
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "organisatie.notariele_akte" is <akte>
    En "organisatie.statuten_registergoederen" is <statuten>
    Als de toets wordt uitgevoerd
    Dan is "organisatie.bestuur_mag_registergoederen" <uitkomst>

    Voorbeelden:
      | vorm                 | akte     | statuten | uitkomst |
      | vereniging           | ja       | ja       | ja       |
      | vereniging           | ja       | nee      | nee      |
      | vereniging           | ja       | onbekend | onbekend |
      | informele_vereniging | onbekend | ja       | nee      |
      | vereniging           | onbekend | ja       | onbekend |
      | cooperatie           | ja       | nee      | ja       |
      | cooperatie           | onbekend | nee      | onbekend |
      | stichting            | ja       | ja       | ja       |
      | stichting            | ja       | nee      | nee      |
      | stichting            | onbekend | nee      | nee      |
      | stichting            | ja       | onbekend | onbekend |
      | bv                   | ja       | nee      | onbekend |

  @regel(bw2-30.2) @regel(bw2-30.4) @regel(bw2-29) @regel(bw2-289)
  Abstract Scenario: Wanneer bestuurders zelf aansprakelijk zijn
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "organisatie.notariele_akte" is <akte>
    En "organisatie.ingeschreven_handelsregister" is <inschrijving>
    En "organisatie.tekortkoming_aannemelijk" is <tekort>
    Als de toets wordt uitgevoerd
    Dan is "organisatie.bestuurders_hoofdelijk" <uitkomst>

    Voorbeelden:
      | vorm                 | akte | inschrijving | tekort   | uitkomst |
      | informele_vereniging | nee  | nee          | nee      | ja       |
      | informele_vereniging | nee  | ja           | ja       | ja       |
      | informele_vereniging | nee  | ja           | nee      | nee      |
      | informele_vereniging | nee  | ja           | onbekend | onbekend |
      | informele_vereniging | nee  | onbekend     | nee      | onbekend |
      | vereniging           | ja   | nee          | nee      | ja       |
      | cooperatie           | ja   | ja           | nee      | nee      |
      | cooperatie           | ja   | onbekend     | nee      | onbekend |
      | vereniging           | onbekend | ja       | ja       | onbekend |
      | stichting            | ja   | nee          | nee      | ja       |
      | stichting            | onbekend | ja       | nee      | nee      |
      | stichting            | ja   | onbekend     | nee      | onbekend |

  @regel(bw2-37)
  Abstract Scenario: Leden kiezen het bestuur, anderen minder dan de helft
    Gegeven de feiten
      | organisatie.rechtsvorm                           | vereniging |
      | organisatie.leden_kunnen_meestemmen_over_bestuur | ja         |
      | organisatie.deel_bestuur_door_anderen_benoemd    | 49,99%     |
      | organisatie.bestuur_alleen_leden                 | nee        |
      | organisatie.statuten_bestuur_ook_anderen         | ja         |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.bestuur_benoemd_volgens_wet" <uitkomst>

    Voorbeelden:
      | begrip                                           | waarde    | uitkomst |
      | organisatie.deel_bestuur_door_anderen_benoemd    | 49,99%    | ja       |
      | organisatie.deel_bestuur_door_anderen_benoemd    | 50%       | nee      |
      | organisatie.deel_bestuur_door_anderen_benoemd    | onbekend  | onbekend |
      | organisatie.leden_kunnen_meestemmen_over_bestuur | nee       | nee      |
      | organisatie.leden_kunnen_meestemmen_over_bestuur | onbekend  | onbekend |
      | organisatie.statuten_bestuur_ook_anderen         | nee       | nee      |
      | organisatie.statuten_bestuur_ook_anderen         | onbekend  | onbekend |
      | organisatie.rechtsvorm                           | stichting | onbekend |
      | organisatie.rechtsvorm                           | onbekend  | onbekend |

  @regel(bw2-37)
  Scenario: Een bestuur van alleen leden mag altijd
    Gegeven "organisatie.rechtsvorm" is cooperatie
    En "organisatie.leden_kunnen_meestemmen_over_bestuur" is ja
    En "organisatie.deel_bestuur_door_anderen_benoemd" is 0%
    En "organisatie.bestuur_alleen_leden" is ja
    En "organisatie.statuten_bestuur_ook_anderen" is nee
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.bestuur_benoemd_volgens_wet" ja

  @regel(bw2-38)
  Abstract Scenario: Stemmen van leden en niet-leden
    Gegeven de feiten
      | organisatie.rechtsvorm                  | cooperatie |
      | organisatie.elk_lid_ten_minste_een_stem | ja         |
      | organisatie.leden_met_meer_stemmen      | ja         |
      | organisatie.meer_stemmen_in_statuten    | ja         |
      | organisatie.stemmen_niet_leden          | 50%        |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.stemrecht_klopt" <uitkomst>

    Voorbeelden:
      | begrip                                  | waarde   | uitkomst |
      | organisatie.stemmen_niet_leden          | 50%      | ja       |
      | organisatie.stemmen_niet_leden          | 50,01%   | nee      |
      | organisatie.stemmen_niet_leden          | onbekend | onbekend |
      | organisatie.elk_lid_ten_minste_een_stem | nee      | nee      |
      | organisatie.meer_stemmen_in_statuten    | nee      | nee      |
      | organisatie.leden_met_meer_stemmen      | nee      | ja       |
      | organisatie.rechtsvorm                  | onbekend | onbekend |

  @regel(bw2-38)
  Scenario: Over stemmen in een stichting zegt deze regel niets
    Gegeven "organisatie.rechtsvorm" is stichting
    En "organisatie.stemmen_niet_leden" is 50%
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.stemrecht_klopt" onbekend

  # --- Coöperatie ---
  @regel(bw2-53) @regel(bw2-54.2)
  Abstract Scenario: Coöperatie volgens de wet
    Gegeven de feiten
      | organisatie.rechtsvorm                           | cooperatie  |
      | organisatie.notariele_akte                       | ja          |
      | organisatie.aantal_oprichters                    | 2           |
      | organisatie.statutair_doel_stoffelijke_behoeften | ja          |
      | organisatie.bedrijf_met_ledenovereenkomsten      | ja          |
      | organisatie.overeenkomsten_met_niet_leden        | ja          |
      | organisatie.statuten_staan_niet_leden_toe        | ja          |
      | organisatie.ledenovereenkomsten_ondergeschikt    | nee         |
      | organisatie.naam_bevat_cooperatief               | ja          |
      | organisatie.naam_slot                            | ua          |
      | organisatie.statuten_aansprakelijkheid           | uitgesloten |
    En "<begrip>" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "organisatie.cooperatie_bw" <uitkomst>

    Voorbeelden:
      | begrip                                           | waarde     | uitkomst |
      | organisatie.aantal_oprichters                    | 2          | ja       |
      | organisatie.aantal_oprichters                    | onbekend   | onbekend |
      | organisatie.rechtsvorm                           | vereniging | nee      |
      | organisatie.statutair_doel_stoffelijke_behoeften | nee        | nee      |
      | organisatie.bedrijf_met_ledenovereenkomsten      | nee        | nee      |
      | organisatie.statuten_staan_niet_leden_toe        | nee        | nee      |
      | organisatie.ledenovereenkomsten_ondergeschikt    | ja         | nee      |
      | organisatie.ledenovereenkomsten_ondergeschikt    | onbekend   | onbekend |
      | organisatie.overeenkomsten_met_niet_leden        | nee        | ja       |
      | organisatie.naam_bevat_cooperatief               | nee        | nee      |
      | organisatie.naam_slot                            | ba         | nee      |
      | organisatie.naam_slot                            | geen       | nee      |

  @regel(bw2-54.1)
  Abstract Scenario: Minstens twee oprichters
    Gegeven "organisatie.aantal_oprichters" is <aantal>
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.samen_opgericht" <uitkomst>

    Voorbeelden:
      | aantal   | uitkomst |
      | 2        | ja       |
      | 1        | nee      |
      | onbekend | onbekend |

  @regel(bw2-53)
  Scenario: Zonder contracten met anderen hoeft daarover niets in de statuten
    Gegeven de feiten
      | organisatie.rechtsvorm                           | cooperatie  |
      | organisatie.notariele_akte                       | ja          |
      | organisatie.aantal_oprichters                    | 2           |
      | organisatie.statutair_doel_stoffelijke_behoeften | ja          |
      | organisatie.bedrijf_met_ledenovereenkomsten      | ja          |
      | organisatie.overeenkomsten_met_niet_leden        | nee         |
      | organisatie.statuten_staan_niet_leden_toe        | nee         |
      | organisatie.naam_bevat_cooperatief               | ja          |
      | organisatie.naam_slot                            | ua          |
      | organisatie.statuten_aansprakelijkheid           | uitgesloten |
    Als de toets wordt uitgevoerd
    Dan is "organisatie.cooperatie_bw" ja

  @regel(bw2-54.2)
  Abstract Scenario: De letters passen bij de statuten
    Gegeven "organisatie.rechtsvorm" is cooperatie
    En "organisatie.naam_bevat_cooperatief" is ja
    En "organisatie.statuten_aansprakelijkheid" is <statuten>
    En "organisatie.naam_slot" is <letters>
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.naam_klopt" <uitkomst>

    Voorbeelden:
      | statuten    | letters  | uitkomst |
      | uitgesloten | ua       | ja       |
      | maximum     | ba       | ja       |
      | niets       | wa       | ja       |
      | niets       | ua       | nee      |
      | maximum     | ua       | nee      |
      | niets       | geen     | nee      |
      | onbekend    | ua       | onbekend |
      | uitgesloten | onbekend | onbekend |

  @regel(bw2-55-aansprakelijkheid) @regel(bw2-56.1-verkeerde-letters)
  Abstract Scenario: Wie betaalt het tekort
    Gegeven "organisatie.rechtsvorm" is cooperatie
    En "organisatie.statuten_aansprakelijkheid" is <statuten>
    En "organisatie.naam_slot" is <letters>
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.aansprakelijkheid" <uitkomst>

    Voorbeelden:
      | statuten    | letters  | uitkomst    |
      | uitgesloten | ua       | uitgesloten |
      | maximum     | ba       | maximum     |
      | niets       | wa       | volledig    |
      | niets       | onbekend | volledig    |
      | uitgesloten | geen     | volledig    |
      | maximum     | geen     | volledig    |
      | uitgesloten | ba       | volledig    |
      | maximum     | ua       | volledig    |
      | uitgesloten | onbekend | onbekend    |
      | onbekend    | ua       | onbekend    |

  @regel(bw2-55-oud-lid)
  Abstract Scenario: Wie minder dan een jaar weg is, kan nog moeten betalen
    Gegeven de feiten
      | organisatie.rechtsvorm                 | cooperatie |
      | organisatie.statuten_aansprakelijkheid | <statuten> |
      | organisatie.naam_slot                  | <letters>  |
      | organisatie.termijn_oud_leden          | <termijn>  |
    En "organisatie.maanden_sinds_vertrek_lid" is <maanden>
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.oud_lid_aansprakelijk" <uitkomst>

    Voorbeelden:
      | statuten    | letters | termijn    | maanden    | uitkomst |
      | niets       | wa      | 12 maanden | 11 maanden | ja       |
      | niets       | wa      | 12 maanden | 12 maanden | nee      |
      | niets       | wa      | 24 maanden | 12 maanden | ja       |
      | maximum     | ba      | 12 maanden | 0 maanden  | ja       |
      | uitgesloten | ua      | 12 maanden | 0 maanden  | nee      |
      | niets       | wa      | 12 maanden | onbekend   | onbekend |

  @regel(bw2-61)
  Abstract Scenario: Aanmelding en ledenlijst
    Gegeven de feiten
      | organisatie.rechtsvorm                     | cooperatie |
      | organisatie.statuten_aansprakelijkheid     | <statuten> |
      | organisatie.naam_slot                      | <letters>  |
      | organisatie.schriftelijke_aanmelding_leden | ja         |
    En "organisatie.ledenlijst_bij_handelsregister" is <lijst>
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.ledenadministratie_op_orde" <uitkomst>

    Voorbeelden:
      | statuten    | letters | lijst    | uitkomst |
      | niets       | wa      | ja       | ja       |
      | niets       | wa      | nee      | nee      |
      | niets       | wa      | onbekend | onbekend |
      | uitgesloten | ua      | nee      | ja       |
      | uitgesloten | geen    | nee      | ja       |
      | uitgesloten | onbekend | nee     | ja       |
      | maximum     | ba      | nee      | nee      |
      | onbekend    | ua      | nee      | onbekend |

  @regel(bw2-55.3)
  Abstract Scenario: Leden betalen mee wat een ander lid niet kan betalen
    Gegeven de feiten
      | organisatie.rechtsvorm                 | <vorm>     |
      | organisatie.statuten_aansprakelijkheid | <statuten> |
      | organisatie.naam_slot                  | <letters>  |
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.deel_van_ander_betalen" <uitkomst>

    Voorbeelden:
      | vorm       | statuten    | letters  | uitkomst |
      | cooperatie | niets       | wa       | ja       |
      | cooperatie | maximum     | ba       | ja       |
      | cooperatie | uitgesloten | ua       | nee      |
      | cooperatie | uitgesloten | geen     | ja       |
      | cooperatie | uitgesloten | onbekend | onbekend |
      | vereniging | niets       | geen     | onbekend |

  @regel(bw2-59)
  Abstract Scenario: Een contract met leden veranderen
    Gegeven de feiten
      | organisatie.rechtsvorm              | <vorm>     |
      | ledencontract.wijziging_voorbehouden | <contract> |
      | ledencontract.schriftelijk_gemeld    | <gemeld>   |
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.ledencontract_veranderd" <uitkomst>

    Voorbeelden:
      | vorm       | contract | gemeld   | uitkomst |
      | cooperatie | ja       | ja       | ja       |
      | cooperatie | ja       | nee      | nee      |
      | cooperatie | nee      | ja       | nee      |
      | cooperatie | ja       | onbekend | onbekend |
      | vereniging | nee      | nee      | onbekend |

  @regel(bw2-60)
  Abstract Scenario: Leden mogen weg
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "organisatie.leden_mogen_weggaan" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.uittreden_mogelijk" <uitkomst>

    Voorbeelden:
      | vorm       | antwoord | uitkomst |
      | cooperatie | ja       | ja       |
      | cooperatie | nee      | nee      |
      | cooperatie | onbekend | onbekend |
      | bv         | ja       | onbekend |

  @regel(bw2-58.1)
  Abstract Scenario: Jaarrekening binnen zes maanden, met uitstel hooguit tien
    Gegeven "organisatie.rechtsvorm" is cooperatie
    En "organisatie.maanden_tot_jaarrekening" is <maanden>
    En "organisatie.maanden_uitstel_jaarrekening" is <uitstel>
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.jaarrekening_op_tijd" <uitkomst>

    Voorbeelden:
      | maanden    | uitstel   | uitkomst |
      | 6 maanden  | 0 maanden | ja       |
      | 7 maanden  | 0 maanden | nee      |
      | 10 maanden | 4 maanden | ja       |
      | 11 maanden | 5 maanden | nee      |
      | 7 maanden  | onbekend  | onbekend |

  @regel(bw2-56.2)
  Abstract Scenario: De volledige naam gebruiken
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "organisatie.voert_volledige_naam" is <naam>
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.naam_goed_gebruikt" <uitkomst>

    Voorbeelden:
      | vorm       | naam     | uitkomst |
      | cooperatie | ja       | ja       |
      | cooperatie | nee      | nee      |
      | cooperatie | onbekend | onbekend |
      | vereniging | nee      | onbekend |

  @regel(bw2-54.2) @regel(bw2-55-oud-lid) @regel(bw2-56.2) @regel(bw2-58.1) @regel(bw2-60) @regel(bw2-61)
  Abstract Scenario: Wat de wet alleen van een coöperatie vraagt
    Gegeven de feiten
      | organisatie.rechtsvorm                     | <vorm>      |
      | organisatie.naam_bevat_cooperatief         | ja          |
      | organisatie.statuten_aansprakelijkheid     | niets       |
      | organisatie.naam_slot                      | wa          |
      | organisatie.termijn_oud_leden              | 12 maanden  |
      | organisatie.maanden_sinds_vertrek_lid      | 11 maanden  |
      | organisatie.voert_volledige_naam           | ja          |
      | organisatie.maanden_tot_jaarrekening       | 6 maanden   |
      | organisatie.maanden_uitstel_jaarrekening   | 0 maanden   |
      | organisatie.leden_mogen_weggaan            | ja          |
      | organisatie.schriftelijke_aanmelding_leden | ja          |
      | organisatie.ledenlijst_bij_handelsregister | ja          |
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.naam_klopt" <uitkomst>
    En is "cooperatie.oud_lid_aansprakelijk" <uitkomst>
    En is "cooperatie.naam_goed_gebruikt" <uitkomst>
    En is "cooperatie.jaarrekening_op_tijd" <uitkomst>
    En is "cooperatie.uittreden_mogelijk" <uitkomst>
    En is "cooperatie.ledenadministratie_op_orde" <uitkomst>

    Voorbeelden:
      | vorm       | uitkomst |
      | cooperatie | ja       |
      | vereniging | onbekend |

  @regel(bw2-54.2) @regel(bw2-55-oud-lid) @regel(bw2-56.2) @regel(bw2-58.1) @regel(bw2-60) @regel(bw2-61)
  Abstract Scenario: Zonder rechtsvorm staan de eisen aan een coöperatie niet vast
    Gegeven "organisatie.voert_volledige_naam" is ja
    En "organisatie.leden_mogen_weggaan" is ja
    En "organisatie.maanden_tot_jaarrekening" is 6 maanden
    En "organisatie.maanden_uitstel_jaarrekening" is 0 maanden
    Als de toets wordt uitgevoerd
    Dan is "<begrip>" onbekend
    En is regel "<regel>" onbeslist
    En wordt gevraagd naar "organisatie.rechtsvorm"

    Voorbeelden:
      | begrip                                | regel          |
      | cooperatie.naam_klopt                 | bw2-54.2       |
      | cooperatie.oud_lid_aansprakelijk      | bw2-55-oud-lid |
      | cooperatie.naam_goed_gebruikt         | bw2-56.2       |
      | cooperatie.jaarrekening_op_tijd       | bw2-58.1       |
      | cooperatie.uittreden_mogelijk         | bw2-60         |
      | cooperatie.ledenadministratie_op_orde | bw2-61         |

  @regel(bw2-289) @regel(bw2-289-plicht) @regel(bw2-291.2)
  Abstract Scenario: Zonder rechtsvorm staat niet vast wat voor een stichting geldt
    Gegeven "organisatie.rechtsvorm" is onbekend
    En "organisatie.ingeschreven_handelsregister" is nee
    En "organisatie.statuten_registergoederen" is nee
    Als de toets wordt uitgevoerd
    Dan is "<begrip>" onbekend
    En is regel "<regel>" onbeslist
    En wordt gevraagd naar "organisatie.rechtsvorm"

    Voorbeelden:
      | begrip                                   | regel         |
      | organisatie.bestuurders_hoofdelijk       | bw2-289       |
      | organisatie.inschrijving_op_orde         | bw2-289-plicht |
      | organisatie.bestuur_mag_registergoederen | bw2-291.2     |

  @regel(bw2-55.3) @regel(bw2-59)
  Abstract Scenario: Zonder rechtsvorm staat ook niet vast wat leden van een coöperatie raakt
    Gegeven de feiten
      | organisatie.rechtsvorm                 | onbekend |
      | organisatie.statuten_aansprakelijkheid | niets    |
      | organisatie.naam_slot                  | wa       |
      | ledencontract.wijziging_voorbehouden   | ja       |
      | ledencontract.schriftelijk_gemeld      | ja       |
    Als de toets wordt uitgevoerd
    Dan is "<begrip>" onbekend
    En is regel "<regel>" onbeslist
    En wordt gevraagd naar "organisatie.rechtsvorm"

    Voorbeelden:
      | begrip                            | regel    |
      | cooperatie.deel_van_ander_betalen | bw2-55.3 |
      | cooperatie.ledencontract_veranderd | bw2-59  |

  @regel(bw2-29-plicht) @regel(bw2-289-plicht)
  Abstract Scenario: Na de akte volgt de inschrijving
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "organisatie.notariele_akte" is <akte>
    En "organisatie.ingeschreven_handelsregister" is <inschrijving>
    Als de toets wordt uitgevoerd
    Dan is "organisatie.inschrijving_op_orde" <uitkomst>

    Voorbeelden:
      | vorm       | akte | inschrijving | uitkomst |
      | vereniging | ja   | ja           | ja       |
      | cooperatie | ja   | nee          | nee      |
      | cooperatie | ja   | onbekend     | onbekend |
      | informele_vereniging | nee | nee | onbekend |
      | vereniging | onbekend | ja       | onbekend |
      | stichting  | ja   | ja           | ja       |
      | stichting  | onbekend | nee      | nee      |
      | stichting  | ja   | onbekend     | onbekend |
      | eenmanszaak | nee | ja           | onbekend |

  @regel(bw2-63) @regel(bw2-63-niet-verboden)
  Abstract Scenario: Alleen een coöperatie noemt zich coöperatief
    Gegeven "organisatie.rechtsvorm" is <vorm>
    En "organisatie.noemt_zich_cooperatief" is <gebruik>
    Als de toets wordt uitgevoerd
    Dan is "cooperatie.naam_verboden" <uitkomst>

    Voorbeelden:
      | vorm       | gebruik  | uitkomst |
      | vereniging | ja       | ja       |
      | vereniging | nee      | nee      |
      | cooperatie | ja       | nee      |
      | cooperatie | onbekend | nee      |
      | stichting  | onbekend | onbekend |
      | maatschap  | ja       | ja       |
      | vve        | ja       | ja       |
      | onderlinge | ja       | nee      |
      | europese_cooperatie | ja  | onbekend |
      | buitenlands | ja      | onbekend |
      | buitenlands | nee     | nee      |
      | anders     | ja       | onbekend |
      | onbekend   | ja       | onbekend |

  @regel(bw2-53a-winst)
  Scenario: De tekst is nagegaan vanaf 1 januari 2020
    Gegeven "organisatie.rechtsvorm" is cooperatie
    Als de toets wordt uitgevoerd op 31 december 2019 en op 1 januari 2020
    Dan verandert "organisatie.winstverdeling_toegestaan" van onbekend naar ja

  @regel(bw2-63) @regel(bw2-61)
  Abstract Scenario: Ook de naam en de ledenlijst zijn nagegaan vanaf 2020
    Gegeven de feiten
      | organisatie.rechtsvorm                     | <vorm> |
      | organisatie.noemt_zich_cooperatief         | ja     |
      | organisatie.statuten_aansprakelijkheid     | niets  |
      | organisatie.schriftelijke_aanmelding_leden | ja     |
      | organisatie.ledenlijst_bij_handelsregister | ja     |
    Als de toets wordt uitgevoerd op 31 december 2019 en op 1 januari 2020
    Dan verandert "<begrip>" van onbekend naar ja

    Voorbeelden:
      | vorm       | begrip                                |
      | vereniging | cooperatie.naam_verboden              |
      | cooperatie | cooperatie.ledenadministratie_op_orde |

  @regel(bw2-27.4)
  Scenario: Een stichting hoort niet dat haar een onderdeel van een vereniging ontbreekt
    Gegeven "organisatie.rechtsvorm" is stichting
    En "organisatie.statuten_onderdelen" is naam_zetel, doel, bestuur, batig_saldo
    Als de toets wordt uitgevoerd
    Dan is de zin bij "organisatie.statuten_volledig" "In uw statuten ontbreekt een onderdeel dat een vereniging of coöperatie moet hebben. Bent u dat? Vraag de notaris dan om het aan te vullen. Voor een stichting gelden andere onderdelen."
