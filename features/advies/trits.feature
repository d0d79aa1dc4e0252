# language: nl
Functionaliteit: De trits van Hoogeveen
  Per onderwerp: wat doen bewoners zelf, wat met hulp en wat laten zij aan anderen.

  Achtergrond:
    Gegeven de toets "beleidsscan"
    En de peildatum 1 februari 2026
    En "beleidsscan.themas" is taakverdeling

  @regel(trits-zelf) @regel(trits-met-hulp) @regel(trits-anderen)
  Scenario: Vier onderwerpen, vier antwoorden
    Gegeven de groep "beleidsscan.onderwerpen"
      | naam            | bewoners_kunnen | hulp_nodig |
      | Groen in straat | ja              | nee        |
      | Buurthuis       | ja              | ja         |
      | Riolering       | nee             |            |
      | Verkeer         |                 | ja         |
    Als de toets wordt uitgevoerd
    Dan is "onderwerpen.trits" voor "1" zelf
    En is "onderwerpen.trits" voor "2" met_hulp
    En is "onderwerpen.trits" voor "3" anderen
    En is "onderwerpen.trits" voor "4" onbekend

  Scenario: Zonder dit thema vragen we niet naar onderwerpen
    Gegeven "beleidsscan.themas" is nacht
    Als de toets wordt uitgevoerd
    Dan wordt niet gevraagd naar "beleidsscan.onderwerpen"

  @regel(trits-zelf) @regel(trits-met-hulp)
  Scenario: Alleen de hulp maakt het verschil
    Gegeven de groep "beleidsscan.onderwerpen"
      | naam      | bewoners_kunnen | hulp_nodig |
      | Speeltuin | ja              | nee        |
      | Moestuin  | ja              |            |
    Als de toets wordt uitgevoerd
    Dan is "onderwerpen.trits" voor "1" zelf
    En is "onderwerpen.trits" voor "2" onbekend
