# language: nl
Functionaliteit: Voorstel voor een uitzonderingspositie voor wijkcoöperaties

  Achtergrond:
    Gegeven de toets "voorstellen"
    En de peildatum 1 februari 2026
    En het voorstel "uitzonderingspositie-wijkcooperaties" geldt mee
    En de feiten
      | opdrachtgever.soort                 | gemeente     |
      | opdracht.soort                      | diensten     |
      | opdracht.cpv                        | 90910000     |
      | opdracht.geraamde_waarde            | € 215.999,99 |
      | opdracht.grensoverschrijdend_belang | nee          |
      | opdracht.kunstmatig_gesplitst       | nee          |
      | voorstel.criteria_vastgesteld       | ja           |
      | voorstel.organisatie_voldoet        | ja           |
      | voorstel.wijkgerichte_opdracht      | ja           |
      | voorstel.motivering_vastgelegd      | ja           |
      | voorstel.prijs_marktconform         | ja           |
      | voorstel.belangen_gescheiden        | ja           |

  @regel(voorstel-uitzonderingspositie)
  Abstract Scenario: Alleen onder de drempel
    Gegeven "opdracht.geraamde_waarde" is <waarde>
    Als de toets wordt uitgevoerd
    Dan is "voorstel.uitzonderingspositie" <uitkomst>

    Voorbeelden:
      | waarde       | uitkomst |
      | € 215.999,99 | ja       |
      | € 216.000    | nee      |
      | onbekend     | onbekend |

  @regel(voorstel-uitzonderingspositie)
  Abstract Scenario: Elke voorwaarde telt
    Gegeven "<feit>" is <antwoord>
    Als de toets wordt uitgevoerd
    Dan is "voorstel.uitzonderingspositie" <uitkomst>

    Voorbeelden:
      | feit                                | antwoord  | uitkomst |
      | opdrachtgever.soort                 | provincie | nee      |
      | opdracht.grensoverschrijdend_belang | ja        | nee      |
      | opdracht.kunstmatig_gesplitst       | ja        | nee      |
      | voorstel.criteria_vastgesteld       | nee       | nee      |
      | voorstel.organisatie_voldoet        | nee       | nee      |
      | voorstel.wijkgerichte_opdracht      | nee       | nee      |
      | voorstel.motivering_vastgelegd      | nee       | nee      |
      | voorstel.prijs_marktconform         | nee       | nee      |
      | voorstel.belangen_gescheiden        | nee       | nee      |
      | voorstel.prijs_marktconform         | onbekend  | onbekend |
