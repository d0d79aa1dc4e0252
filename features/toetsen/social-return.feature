# language: nl
Functionaliteit: Social return berekenen, van begin tot eind

  Scenario: Het aanbod van een aannemer is net niet genoeg
    Gegeven het feitenbestand "examples/werk-met-social-return.yaml"
    Als de toets wordt uitgevoerd
    Dan is "social_return.gevraagd_bedrag" € 119.000
    En is "inzet.waarde" voor "1" € 53.333,33
    En is "inzet.waarde" voor "2" € 50.000
    En is "inzet.waarde" voor "3" € 10.000
    En is "social_return.waarde_inzet" € 113.333,33
    En is "social_return.tekort" € 5.666,67
    En is "social_return.van_toepassing" onbekend
    En is "social_return.disproportioneel" nee

  Scenario: Zeven procent bij een levering van papier
    Gegeven het feitenbestand "examples/social-return-papier.yaml"
    Als de toets wordt uitgevoerd
    Dan is "social_return.disproportioneel" ja
    En is "social_return.maatwerk" ja
    En is "social_return.voorwaarde_toegestaan" nee
    En is "social_return.advies_bedrag" € 134,40
