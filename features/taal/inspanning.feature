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
