import { describe, expect, it } from "vitest";
import { expanded } from "@/tests/support/expand";
import { foundIn, marksIn } from "@/tests/support/marked-mentions";

/** Each form stands for all its sentences; what is marked is found as an actor, or as a place. */
const forms = (title: string, kind: "A" | "P", sentences: readonly string[]) =>
  describe(title, () => {
    it.each(sentences.flatMap(expanded))("%s", (sentence) => {
      expect(foundIn(sentence, kind)).toEqual(expect.arrayContaining(marksIn(sentence)));
    });
  });

forms("a government", "A", [
  "Il {a promis/a répondu/a répété/offrira} à ⟦iran|Téhéran⟧ de venir.",
  "{Un prêt/Un geste} à la ⟦russie|Russie⟧ serait mal vu.",
  "Il a tenu tête à l'⟦allemagne|Allemagne⟧.",
  "{Grâce à/Face à/D'après} ⟦russie|Moscou⟧, rien ne change.",
  "Il a agi {auprès/aux côtés/de la part/à l'adresse/à l'égard/au nom} de ⟦chine|Pékin⟧.",
  "⟦japon|Tokyo⟧, très inquiet, a protesté.",
  "⟦japon|Tokyo⟧ a protesté.",
  "C'est ⟦iran|Téhéran⟧, {allié/principal allié} de ⟦syrie|Damas⟧.",
  "Le conflit opposant Bagdad à ⟦iran|Téhéran⟧ dure.",
]);

forms("a place where something is", "P", [
  "Des combats {dans tout le/à travers tout le/par tout le/sur tout le} ⟦yemen|Yémen⟧ ont repris.",
  "Les votes auront lieu à Rome pour l'⟦italie|Italie⟧ et à Madrid pour l'⟦espagne|Espagne⟧.",
  "Des combats dans toute la ⟦syrie|Syrie⟧ ont repris.",
  "Ils sont allés {jusqu'à ⟦damas|Damas/jusqu'en ⟦syrie|Syrie/jusqu'au ⟦yemen|Yémen/jusqu'aux ⟦etats-unis|Etats-Unis}⟧.",
  "Ils dorment dans {une ville proche/un village voisin/une base distante/une localité proche/une bourgade voisine/une résidence proche} de ⟦damas|Damas⟧.",
  "Ils ont fui {à travers la/le long de la/aux confins de la} ⟦syrie|Syrie⟧.",
  "Ils campent aux abords de ⟦damas|Damas⟧.",
  "Ils se sont vus au ⟦le-caire|Caire⟧.",
  "Le départ à midi pour la ⟦russie|Russie⟧ est confirmé.",
  "Le sommet de ⟦singapour|Singapour⟧ a échoué.",
  "{Un train/Un avion/Un vol} pour ⟦moscou|Moscou⟧ attend.",
  "La frontière {commune /}avec la ⟦turquie|Turquie⟧ reste fermée.",
  "{La fuite/L'évacuation/L'expulsion} des civils de ⟦damas|Damas⟧ commence.",
  "Genève/⟦moscou|Moscou⟧/Berne - Le ton monte.",
]);

forms("a place that is spoken of, taken or left", "P", [
  "Ils ont {discuté/évoqué} commerce et ⟦syrie|Syrie⟧.",
  "Ils se disputent {à propos/au sujet} de la ⟦syrie|Syrie⟧.",
  "Il quitte {aujourd'hui/demain/aussitôt/ensuite/déjà/enfin} ⟦damas|Damas⟧.",
  "Ils veulent {rattacher/annexer/incorporer} la ⟦moldavie|Moldavie⟧ à la ⟦roumanie|Roumanie⟧.",
  "Ils veulent intégrer la Moldavie à la ⟦roumanie|Roumanie⟧.",
  "⟦kaboul|Kaboul⟧ serait tombée {aux mains/entre les mains} des rebelles.",
  "⟦kaboul|Kaboul⟧ {est/était/sera/serait} tombée.",
  "⟦bagdad|Bagdad⟧ {est/était/sera/serait} tombé {aux mains/entre les mains} des rebelles.",
]);
