import { describe, expect, it } from "vitest";
import { marked, unmarked } from "@/tests/support/temporal";

/** Said on Thursday 2016-09-08. */
describe("patterns that few sentences use", () => {
  it.each([
    "Tout l'⟦2016-09-08TAF|après-midi⟧, ils ont négocié.",
    "Lors de la ⟦2014-06 END|dernière quinzaine de juin 2014⟧, ils ont parlé.",
    "Il reviendra à la ⟦2016-W36 MID|mi-semaine⟧.",
    "Le budget sera voté à la ⟦2016 MID|mi-année⟧.",
    "aux ⟦18|XIXe⟧ et ⟦19|XXe siècles⟧",
    "du ⟦17|XVIIIe⟧ au ⟦18|XIXe siècle⟧",
    "Ils siègent ⟦XXXX-WXX-1 SET|les premiers lundis⟧ du mois.",
    "Ils siègent ⟦XXXX-WXX-4 SET|les deuxième et quatrième jeudis⟧ du mois.",
    "L'ordre du jour précédent a été repris.",
    "La liste, mise à jour même la nuit, est longue.",
    "Ils ont observé, pendant une minute de silence, un deuil commun.",
    "Le festival « Les cent jours d'Alep » est terminé.",
    "Le ⟦2015-11-13|13 novembre 2015⟧, il partit. A ⟦2015-11-13|ce moment-là⟧, la ville était calme.",
    "Le ⟦2015-11-13|13 novembre 2015⟧, il partit. Cette ⟦2015-11-13|journée-là⟧, il plut.",
    "Ils ont tiré de ⟦2016-09-06TNI|mardi à mercredi dans la nuit⟧.",
    "La ⟦2016-05-03TNI|nuit du mardi 3 mai 2016⟧, il a plu.",
    "L'accord tient depuis la ⟦2016-05-03TNI|nuit du 3 mai⟧.",
    "Le krach du vendredi noir a tout changé.",
    "La veille sanitaire est renforcée.",
  ])("%s", (sentence) => {
    expect(marked(unmarked(sentence), "2016-09-08")).toBe(sentence);
  });
});
