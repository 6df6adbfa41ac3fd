import { describe, expect, it } from "vitest";
import { expanded } from "@/tests/support/expand";
import { foundIn, marksIn } from "@/tests/support/marked-mentions";

/** Said on Thursday 2016-09-08; each form stands for all its sentences. */
const forms = (title: string, sentences: readonly string[]) =>
  describe(title, () => {
    it.each(sentences.flatMap(expanded))("%s", (sentence) => {
      expect(foundIn(sentence, "A")).toEqual(expect.arrayContaining(marksIn(sentence)));
    });
  });

forms("bodies of a state", [
  "Le gouvernement colombien attend. La guérilla {l'a reproché/l'a demandé} au ⟦colombie|gouvernement⟧.",
  "Le gouvernement colombien attend. La guérilla a demandé des comptes au ⟦colombie|gouvernement⟧.",
  "Le gouvernement colombien attend. La guérilla annonce son {soutien/appel} au ⟦colombie|gouvernement⟧.",
  "La présidence colombienne hésite. La ⟦colombie|présidence⟧ a démenti.",
  "La diplomatie colombienne hésite. La ⟦colombie|diplomatie⟧ a démenti.",
  "Le ministère colombien de la Défense hésite. Le ⟦colombie|ministère⟧ a démenti.",
  "La crise soudanaise dure. {Selon/Pour/Avec/Contre} la ⟦soudan|junte⟧, tout est dit.",
  "La crise soudanaise dure. {Selon/Pour/Avec/Contre} le ⟦soudan|gouvernement fédéral⟧, tout est dit.",
  "La crise soudanaise dure. {Selon/Pour/Avec/Contre} l'⟦soudan|armée⟧, tout est dit.",
  "La crise soudanaise dure. Elle veut un dialogue entre le ⟦soudan|gouvernement⟧ et ses voisins.",
  "La crise soudanaise dure. Elle a vu {des négociateurs/des émissaires/des représentants/une délégation} du ⟦soudan|gouvernement⟧ mardi.",
  "La crise soudanaise dure. Elle a vu {des forces/des troupes} du ⟦soudan|gouvernement⟧ mardi.",
  "La crise soudanaise dure. {Le ⟦soudan|gouvernement/L'⟦soudan|armée/La ⟦soudan|junte}⟧ a démenti.",
  "La crise soudanaise dure. Les ⟦soudan|autorités {de transition/militaires}⟧ ont démenti.",
  "La crise soudanaise dure. « Non », a répondu {le ⟦soudan|gouvernement/l'⟦soudan|armée/la ⟦soudan|junte}⟧.",
  "La crise soudanaise dure. « Non », a répondu le ⟦soudan|ministère {des Affaires étrangères/de la Défense/de l'Intérieur}⟧.",
  "La crise soudanaise dure. Rien ne bouge, selon le ⟦soudan|ministère {des Affaires étrangères/de la Défense/de l'Intérieur}⟧.",
  "La crise soudanaise dure. Le ⟦soudan|ministère {des Affaires étrangères/de la Défense/de l'Intérieur}⟧ a démenti.",
  "La crise soudanaise dure. Il a {appelé/encouragé/exhorté/incité/invité} {le ⟦soudan|gouvernement/l'⟦soudan|armée/la ⟦soudan|junte}⟧ à négocier.",
  "La crise soudanaise dure. Selon le ⟦soudan|pouvoir⟧, la trêve tient.",
  "La crise soudanaise dure. {Un émissaire/Deux envoyés/Un représentant/Une délégation/Des délégations/Deux négociateurs/Les troupes/Les forces} du ⟦soudan|pouvoir⟧ sont à Oslo.",
  "La crise soudanaise dure. Elle veut {des pourparlers avec/un accord avec/une alliance contre} le ⟦soudan|pouvoir⟧.",
  "La crise soudanaise dure. Il faut un dialogue entre le ⟦soudan|pouvoir⟧ et la rue.",
  "La crise soudanaise dure. {Le/Ce} ⟦soudan|régime⟧ avance. L'offensive du ⟦soudan|régime⟧ commence.",
  "La crise soudanaise dure. {L'/La percée de l'}⟦soudan|armée {régulière/loyaliste}⟧ a surpris.",
]);

forms("halves of a country", [
  "La Corée du Nord attend. Le dialogue entre ⟦coree-du-nord|Nord⟧ et ⟦coree-du-sud|Sud⟧ reprend.",
  "La Corée du Nord attend. Le dialogue entre le ⟦coree-du-nord|Nord⟧ et le ⟦coree-du-sud|Sud⟧ reprend.",
  "La Corée du Nord attend. {Avec/Selon/Contre} le ⟦coree-du-sud|Sud⟧, tout est dit.",
  "{Les/Ces} ⟦coree-du-nord+coree-du-sud|deux Corées⟧ se sont parlé.",
  "{La frontière des/L'appel aux} ⟦coree-du-nord+coree-du-sud|deux Corées⟧ a surpris.",
]);

forms("persons named before", [
  "Le colonel Ole Brandvik a reçu le sénateur Jan Roos. {La réponse du/Un appel au} ⟦ole-brandvik|militaire⟧ a suivi.",
  "Barack Obama a reçu Vladimir Poutine. ⟦barack-obama+vladimir-poutine|{Les/Ces} {deux mêmes hommes/mêmes deux hommes/deux hommes}⟧ ont déjeuné.",
  "Barack Obama a reçu Vladimir Poutine. {Le déjeuner des/Un appel aux} ⟦barack-obama+vladimir-poutine|deux hommes⟧ a suivi.",
]);
