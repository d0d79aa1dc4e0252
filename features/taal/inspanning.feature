# language: nl
Functionaliteit: Wat het kost om iets te veranderen
  Wat een gebruiker kan veranderen, noemt de inspanning en wie beslist.

  Achtergrond:
    Gegeven een lege regelbasis

  Scenario: Met inspanning en wie beslist is alles gezegd
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.akte:
          soort: ja_nee
          titel: Zaak heeft een akte
          vraag: Is er een akte?
          beinvloedbaar: ja
          inspanning: statuten
          door: de ledenvergadering
          zolang: de akte nog niet is getekend
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle niets

  Scenario: R090 Te veranderen, maar niemand weet wat het kost
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.akte: {soort: ja_nee, titel: Zaak met akte, vraag: Is die er?, beinvloedbaar: ja}
        zaak.plan: {soort: ja_nee, titel: Zaak met plan, vraag: Is dat er?, beinvloedbaar: ja, inspanning: brief}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:2:71: waarschuwing R090: Bij “zaak.akte” ontbreekt: inspanning, door.
            zaak.akte: {soort: ja_nee, titel: Zaak met akte, vraag: Is die er?, beinvloedbaar: ja}
                                                                                ^^^^^^^^^^^^^
        hulp: Zeg wat het kost om dit te veranderen, en wie beslist.
      begrippen/proef.yaml:3:71: waarschuwing R090: Bij “zaak.plan” ontbreekt: door.
            zaak.plan: {soort: ja_nee, titel: Zaak met plan, vraag: Is dat er?, beinvloedbaar: ja, inspanning: brief}
                                                                                ^^^^^^^^^^^^^
        hulp: Zeg wat het kost om dit te veranderen, en wie beslist.
      """

  Scenario: R091 Wat niet te veranderen is, noemt geen inspanning
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.akte:
          soort: ja_nee
          titel: Zaak met akte
          vraag: Is die er?
          inspanning: statuten
          door: het bestuur
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle precies
      """
      begrippen/proef.yaml:6:5: fout R091: “inspanning” kan alleen bij iets dat te veranderen is.
              inspanning: statuten
              ^^^^^^^^^^
        hulp: Voeg “beinvloedbaar: ja” toe of haal de sleutel weg.
      begrippen/proef.yaml:7:5: fout R091: “door” kan alleen bij iets dat te veranderen is.
              door: het bestuur
              ^^^^
        hulp: Voeg “beinvloedbaar: ja” toe of haal de sleutel weg.
      """

  Scenario: R004 Een inspanning die niet bestaat
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.akte: {soort: ja_nee, titel: Zaak heeft een akte, vraag: Is er een akte?, beinvloedbaar: ja, inspanning: notaris, door: het bestuur}
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R004" met "“notaris” kan niet bij “inspanning”. Kies uit: brief, afspraak, contract, statuten, rechtsvorm."

  Scenario: R091 Iets is voorbij met een dag
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.leden:
          soort: getal
          titel: Aantal leden van de zaak
          vraag: Hoeveel leden zijn er?
        zaak.akte:
          soort: ja_nee
          titel: Zaak met akte
          vraag: Is die er?
          beinvloedbaar: ja
          inspanning: statuten
          door: het bestuur
          voorbij_met: zaak.leden
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R091" met "“voorbij_met” noemt een dag, en “zaak.leden” is dat niet."

  Scenario: R020 Iets is voorbij met een begrip dat niet bestaat
    Gegeven het regelbestand "begrippen/proef.yaml"
      """
      begrippen:
        zaak.getekend:
          soort: datum
          titel: Dag van de akte
          vraag: Wanneer was de akte?
        zaak.akte:
          soort: ja_nee
          titel: Zaak met akte
          vraag: Is die er?
          beinvloedbaar: ja
          inspanning: statuten
          door: het bestuur
          voorbij_met: zaak.getekent
      """
    Als de regels worden gecontroleerd
    Dan meldt de controle fout "R020" met "Het begrip “zaak.getekent” bestaat niet."
