# language: nl
Functionaliteit: Wat gekozen is en niet mag, staat bij de waarschuwingen

  Achtergrond:
    Gegeven de toets "aanbesteding"
    En de aankondiging "examples/openbare-toiletten.xml"

  Abstract Scenario: De gekozen procedure
    Gegeven "opdracht.gekozen_procedure" is <procedure>
    En "opdracht.kunstmatig_gesplitst" is nee
    Als de toets wordt uitgevoerd
    Dan waarschuwt de toets <wel> "procedure.gekozen_mag"

    Voorbeelden:
      | procedure | wel      |
      | sas       | met      |
      | nationaal | niet met |
      | onbekend  | niet met |

  Scenario: Een voorbehoud dat niet past
    Gegeven "opdracht.voorbehoud" is participatieve_organisatie
    En "opdracht.geraamde_waarde" is € 216.000
    Als de toets wordt uitgevoerd
    Dan waarschuwt de toets met "voorbehoud.gekozen_klopt"

  Scenario: Onder de drempel is een gekozen kring geen voorbehoud dat niet past
    Gegeven "opdracht.voorbehoud" is participatieve_organisatie
    En "opdracht.geraamde_waarde" is € 215.999,99
    Als de toets wordt uitgevoerd
    Dan waarschuwt de toets niet met "voorbehoud.gekozen_klopt"

  Scenario: Een concessie die niet past, is geen waarschuwing
    Als de toets wordt uitgevoerd
    Dan is "procedure.concessie_licht" nee
    En waarschuwt de toets niet met "procedure.concessie_licht"
