# language: nl
Functionaliteit: Tegenspraken over werk in de wijk
  Wat niet samen waar kan zijn, telt niet mee. Wat vreemd is maar kan, telt wel mee.

  Achtergrond:
    Gegeven de toets "wijkcooperatie"
    En de peildatum 1 oktober 2026

  @tegenspraak(alleen-overheid-of-ook-een-ander)
  Abstract Scenario: Alleen de overheid, of ook een ander
    Gegeven "uitdaging.voorbehouden_aan_overheid" is <voorbehouden_aan_overheid>
    En "uitdaging.strijd_met_wet" is <strijd_met_wet>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "alleen-overheid-of-ook-een-ander"

    Voorbeelden:
      | voorbehouden_aan_overheid | strijd_met_wet | gemeld |
      | ja                        | nee            | een    |
      | ja                        | ja             | geen   |
      | nee                       | nee            | geen   |
      | ja                        | onbekend       | geen   |

  @tegenspraak(betaling-zonder-kosten)
  Abstract Scenario: Betaling voor een plan zonder kosten
    Gegeven "uitdaging.betaalde_uitvoering" is <betaalde_uitvoering>
    En "uitdaging.kosten" is <kosten>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "betaling-zonder-kosten"

    Voorbeelden:
      | betaalde_uitvoering | kosten   | gemeld |
      | ja                  | € 0      | een    |
      | ja                  | € 0,01   | geen   |
      | nee                 | € 0      | geen   |
      | ja                  | onbekend | geen   |

  @tegenspraak(bestuur-zonder-stemmen)
  Abstract Scenario: Bewoners besturen zonder stemmen
    Gegeven "organisatie.zeggenschap_bewoners" is <zeggenschap_bewoners>
    En "bewonersbedrijf.eigendom_en_bestuur_bewoners" is <eigendom_en_bestuur_bewoners>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "bestuur-zonder-stemmen"

    Voorbeelden:
      | zeggenschap_bewoners | eigendom_en_bestuur_bewoners | gemeld |
      | 0%                   | ja                           | een    |
      | 0,01%                | ja                           | geen   |
      | 0%                   | nee                          | geen   |
      | onbekend             | ja                           | geen   |

  @tegenspraak(winst-naar-wijk-en-geldgevers)
  Abstract Scenario: De winst gaat naar de wijk of naar geldgevers
    Gegeven "bewonersbedrijf.winst_naar_wijk" is <winst_naar_wijk>
    En "organisatie.winstbestemming" is <winstbestemming>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "winst-naar-wijk-en-geldgevers"

    Voorbeelden:
      | winst_naar_wijk | winstbestemming     | gemeld |
      | ja              | uitgekeerd_kapitaal | een    |
      | ja              | geherinvesteerd     | geen   |
      | nee             | uitgekeerd_kapitaal | geen   |
      | ja              | onbekend            | geen   |

  @tegenspraak(winst-naar-wijk-en-leden)
  Abstract Scenario: Winst voor de wijk en voor leden
    Gegeven "bewonersbedrijf.winst_naar_wijk" is <winst_naar_wijk>
    En "organisatie.verdeelt_winst_onder_leden" is <verdeelt_winst_onder_leden>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "winst-naar-wijk-en-leden"

    Voorbeelden:
      | winst_naar_wijk | verdeelt_winst_onder_leden | gemeld |
      | ja              | ja                         | een    |
      | ja              | nee                        | geen   |
      | nee             | ja                         | geen   |
      | ja              | onbekend                   | geen   |

  @tegenspraak(taak-die-er-niet-is)
  Abstract Scenario: Betaald voor een taak die er niet is
    Gegeven "uitdaging.taak_soort" is <taak_soort>
    En "uitdaging.betaalde_uitvoering" is <betaalde_uitvoering>
    En "uitdaging.huidige_kosten" is <huidige_kosten>
    Als de toets wordt uitgevoerd
    Dan wordt <gemeld> tegenspraak gemeld "taak-die-er-niet-is"

    Voorbeelden:
      | taak_soort        | betaalde_uitvoering | huidige_kosten | gemeld |
      | geen_gemeentetaak | ja                  | onbekend       | een    |
      | geen_gemeentetaak | onbekend            | € 1            | een    |
      | geen_gemeentetaak | nee                 | € 0            | geen   |
      | eigen_taak        | ja                  | € 1            | geen   |
      | onbekend          | ja                  | € 1            | geen   |
