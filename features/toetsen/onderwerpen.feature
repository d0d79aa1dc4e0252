# language: nl
Functionaliteit: Wie een onderwerp kiest, krijgt alleen daarover vragen

  Een toets gaat over meer dan één ding. De gebruiker kiest wat hij wil weten. Wat hij niet kiest,
  blijft onbekend: het wordt nooit een nee.

  Achtergrond:
    Gegeven de peildatum 21 november 2026

  Abstract Scenario: Alleen over het gekozen onderwerp wordt gevraagd
    Gegeven de toets "<toets>"
    En "<toets>.onderwerpen" is <gekozen>
    Als de toets wordt uitgevoerd
    Dan wordt gevraagd naar "<wel>"
    En wordt niet gevraagd naar "<niet>"
    En is "<uitkomst>" onbekend

    Voorbeelden:
      | toets             | gekozen            | wel                                          | niet                                         | uitkomst                                     |
      | wijkcooperatie    | principes          | ica.vorming                                  | bewonersbedrijf.vraag_doel                   | wijkcooperatie.startvragen_beantwoord        |
      | wijkcooperatie    | startvragen        | bewonersbedrijf.vraag_doel                   | bewonersbedrijf.zelfstandig                  | wijkcooperatie.bewonersbedrijf_lsa           |
      | wijkcooperatie    | bewonersbedrijf    | bewonersbedrijf.zelfstandig                  | ica.vorming                                  | wijkcooperatie.ica_principes                 |
      | wijkcooperatie    | werknemers         | wijkwerk.leden_samen_werkgever               | ica.vorming                                  | wijkcooperatie.ica_principes                 |
      | wijkcooperatie    | niets              | organisatie.rechtsvorm                       | wijkwerk.leden_samen_werkgever               | wijkcooperatie.werknemerscooperatie          |
      | wooncooperatie    | woningwet          | woonproject.cooperatieplan                   | woonproject.fase                             | wooncooperatie.fonds_cooperatief_wonen       |
      | wooncooperatie    | rechten            | woonproject.verzoek_middelen_ingediend       | woonproject.cooperatieplan                   | wooncooperatie.woningwet_oprichting          |
      | wooncooperatie    | kopen              | woonproject.corporatie_verkoopt              | woonproject.verzoek_middelen_ingediend       | wooncooperatie.woningwet_rechten             |
      | wooncooperatie    | gemeente           | woonproject.gemeente                         | woonproject.corporatie_verkoopt              | wooncooperatie.goedkeuring_nodig             |
      | wooncooperatie    | fonds              | woonproject.fase                             | woonproject.gemeente                         | wooncooperatie.utrecht                       |
      | wooncooperatie    | platform31         | woonproject.bestuur_bewoners                 | woonproject.gemeente                         | wooncooperatie.rotterdam                     |
      | energiecooperatie | energiegemeenschap | energieproject.statuten_recht_te_vertrekken  | energieproject.collectief_dak                | energiecooperatie.dak_servicekosten          |
      | energiecooperatie | leden              | energieproject.lid_soort                     | energieproject.hoofddoel                     | energiecooperatie.energiegemeenschap         |
      | energiecooperatie | leveren            | energieproject.produceert_zelf               | energieproject.lid_soort                     | energiecooperatie.lid_telt_voor_zeggenschap  |
      | energiecooperatie | dak                | energieproject.collectief_dak                | energieproject.produceert_zelf               | energiecooperatie.leveren_zonder_vergunning  |
      | uitstroom         | start_me_up        | jongere.woont_nu                             | jongere.inschrijving_svnk                    | uitstroom.transferpunt                       |
      | uitstroom         | transferpunt       | jongere.inschrijving_svnk                    | jongere.gesprek_goede_buur                   | uitstroom.gesprek_voeren                     |
      | uitstroom         | afspraken          | jongere.gesprek_goede_buur                   | jongere.woont_nu                             | uitstroom.start_me_up                        |
      | aanbesteding      | eisen              | eisen.referentieperiode                      | gunning.toetsbaar                            | gunning.sociale_criteria_toegestaan          |
      | aanbesteding      | gunning            | gunning.toetsbaar                            | opdracht.omzeteis                            | eisen.omzeteis_toegestaan                    |
      | aanbesteding      | niets              | opdracht.soort                               | opdracht.gunningscriterium                   | motivering.laagste_prijs                     |

  Abstract Scenario: Bij een coöperatie wordt alleen nagekeken wat is gekozen
    Gegeven de toets "rechtsvorm"
    En "organisatie.rechtsvorm" is cooperatie
    En "rechtsvorm.onderwerpen" is <gekozen>
    Als de toets wordt uitgevoerd
    Dan wordt gevraagd naar "<wel>"
    En wordt niet gevraagd naar "<niet>"
    En is "<uitkomst>" onbekend

    Voorbeelden:
      | gekozen       | wel                                            | niet                                             | uitkomst                           |
      | oprichting    | organisatie.statutair_doel_stoffelijke_behoeften | organisatie.elk_lid_ten_minste_een_stem        | cooperatie.stemrecht_klopt         |
      | naam          | organisatie.naam_slot                          | organisatie.statutair_doel_stoffelijke_behoeften | organisatie.cooperatie_bw          |
      | schulden      | organisatie.statuten_aansprakelijkheid         | organisatie.voert_volledige_naam                 | cooperatie.naam_goed_gebruikt      |
      | bestuur       | organisatie.elk_lid_ten_minste_een_stem        | organisatie.maanden_tot_jaarrekening             | cooperatie.jaarrekening_op_tijd    |
      | administratie | organisatie.maanden_tot_jaarrekening           | organisatie.termijn_oud_leden                    | cooperatie.oud_lid_aansprakelijk   |

  Scenario: Eerst wordt gevraagd wat iemand wil weten
    Gegeven de toets "wijkcooperatie"
    Als de toets wordt uitgevoerd
    Dan wordt gevraagd naar "wijkcooperatie.onderwerpen"
    En wordt niet gevraagd naar "ica.vorming"

  Scenario: Wat al bekend is, telt ook als het onderwerp niet is gekozen
    Gegeven het feitenbestand "examples/wijkcooperatie-toiletten.yaml"
    En "wijkcooperatie.onderwerpen" is niets
    Als de toets wordt uitgevoerd
    Dan is "wijkcooperatie.ica_principes" ja
    En is "wijkcooperatie.bewonersbedrijf_lsa" ja

  @regel(wijzigen-buiten-de-wet)
  Abstract Scenario: Over een wijziging wordt alleen gevraagd als er iets verandert
    Gegeven de toets "contract"
    En "contract.verlengen_zonder_clausule" is <verlengen>
    En "contract.wijzigen" is <wijzigen>
    Als de toets wordt uitgevoerd
    Dan is "wijziging.zonder_nieuwe_aanbesteding" onbekend
    En wordt <vraag> naar "wijziging.bedrag"

    Voorbeelden:
      | verlengen | wijzigen | vraag          |
      | nee       | ja       | gevraagd       |
      | ja        | onbekend | gevraagd       |
      | nee       | nee      | niet gevraagd  |
      | onbekend  | onbekend | niet gevraagd  |
