import { describe, expect, it } from "vitest";
import { expanded } from "@/tests/support/expand";
import { marked, unmarked } from "@/tests/support/temporal";

/** Said on Thursday 2016-09-08; each form stands for all its sentences: `{voici/voilà} deux ans` is two. */
const forms = (title: string, sentences: readonly string[]) =>
  describe(title, () => {
    it.each(sentences.flatMap(expanded))("%s", (sentence) => {
      expect(marked(unmarked(sentence), "2016-09-08")).toBe(sentence);
    });
  });

forms("counts of a unit", [
  "Ils ont parlé ⟦P3D|trois {bonnes journées/petites journées/longues journées/longs jours/grandes journées/pleines journées}⟧.",
  "Ils ont parlé ⟦P3D APPROX|près de trois {bonnes journées/petites journées/longues journées/longs jours}⟧.",
  "Ils ont attendu {pendant/durant/après/depuis} ⟦P{1D|un jour/1W|une semaine/1Y|une année}⟧ avant de signer.",
  "Il peut changer d'avis d'un jour {à/sur} l'autre.",
  "Une trêve d'⟦P{1D|un jour/1Y|une année}⟧ commence.",
  "Ils ont attendu ⟦P2Y6M{ MORE_THAN|plus de / LESS_THAN|moins de / APPROX|près de /|}deux ans et demi⟧.",
  "Ils ont parlé ⟦PT1H{30M|une heure et demie/15M|une heure et quart}⟧.",
  "Ils ont parlé ⟦PT2H15M{ MORE_THAN|plus de / APPROX|près de /|}deux heures et quart⟧.",
  "Ils resteront ⟦P3D {APPROX|trois jours environ/EQUAL_OR_MORE|trois jours au moins/EQUAL_OR_MORE|trois jours au minimum/EQUAL_OR_LESS|trois jours au plus/EQUAL_OR_LESS|trois jours au maximum/LESS_THAN|trois jours à peine}⟧.",
  "Ils ont parlé au bout de ⟦PT2H20M|deux heures vingt⟧ {de débats/avec lui/dans le train/sur place/au palais/à Oslo/en secret}.",
  "Ils ont attendu ⟦P10D{ MORE_THAN|plus d'/ LESS_THAN|moins d'/ APPROX|près d'/ APPROX|}une dizaine de jours⟧.",
  "Ils ont attendu ⟦P20Y APPROX|une vingtaine d'années⟧.",
  "Ils ont attendu ⟦P10D APPROX|une bonne dizaine de jours⟧.",
  "Ils ont parlé ⟦PT30M{ MORE_THAN|plus d'/ APPROX|près d'/|}une demi-heure⟧.",
  "Ils ont parlé ⟦PT{15M|un quart/45M|trois quarts} d'heure⟧.",
  "Ils ont parlé ⟦PT15M{ MORE_THAN|plus d'/ APPROX|près d'/|}un quart d'heure⟧.",
  "Ils ont régné ⟦P25Y|un quart de siècle⟧.",
  "Ils ont parlé ⟦PT2H20M|deux heures{ et / }vingt minutes⟧.",
  "Il a tenu ⟦{PT2M30S|deux minutes et trente secondes/P1Y3M|un an et trois mois/P1M3D|un mois et trois jours}⟧.",
  "dans les ⟦PT24H|{prochaines /dernières /}24 heures⟧",
  "au cours des ⟦P2M|{prochains deux/derniers deux/deux prochains/deux derniers/deux premiers} mois⟧",
  "au cours des ⟦P2Y|deux {prochaines/dernières/premières} années⟧",
  "au cours des ⟦P2M|deux mois {écoulés/à venir}⟧",
  "au cours des ⟦P2Y|deux années {écoulées/à venir}⟧",
]);

forms("no count", [
  "Ils ont attendu ⟦PXM|{quelques/plusieurs/de nombreux/de longs} mois⟧.",
  "Ils ont attendu ⟦PXW|{de nombreuses/de longues} semaines⟧.",
  "Ils ont attendu ⟦PXM|{quelques/plusieurs} longs mois⟧.",
  "Ils ont attendu ⟦PXW|{quelques/plusieurs} longues semaines⟧.",
  "Ils ont attendu ⟦P1{M|tout un mois/W|toute une semaine/Y|toute l'année}⟧.",
  "Il dirige le pays pour un ⟦P{5Y|quinquennat/7Y|septennat}⟧.",
  "Ils attendent {depuis/pendant/durant/après/pour/encore} ⟦PXM|{des/de longs} mois⟧.",
  "Ils attendent depuis ⟦PXW|de longues semaines⟧.",
  "La guerre dure ⟦PXY|des années⟧, dit-il.",
  "⟦PX{W|Ces dernières semaines/D|Ces tout derniers jours/D|Ces derniers jours}⟧, ils se sont tus.",
  "{Au cours des/Dans les/Durant les/Pendant les/Depuis les} ⟦PX{W|dernières semaines/M|derniers mois}⟧, ils se sont tus.",
]);

forms("distances", [
  "Il est parti ⟦2014|il y a {maintenant /déjà /encore /tout juste /exactement /}deux ans⟧.",
  "Il est parti ⟦2014 {MORE_THAN|il y a plus de/LESS_THAN|il y a moins de/APPROX|il y a près de} deux ans⟧.",
  "Il est parti ⟦2014|{voici/voilà} {maintenant /déjà /}deux ans⟧.",
  "Il est parti ⟦2014|il y a deux ans et demi⟧.",
  "Il est parti ⟦2016-08-29 APPROX|il y a une dizaine de jours⟧.",
  "Il est parti ⟦1996 APPROX|il y a une vingtaine d'années⟧.",
  "Il est parti ⟦PAST_REF|il y a {déjà /}{quelques/plusieurs/des} années⟧.",
  "Il est parti ⟦PAST_REF|{voici/voilà} {quelques/plusieurs/des} années⟧.",
  "Il partira dans ⟦2016-09-18{|dix jours/ APPROX|une dizaine de jours/ APPROX|environ dix jours}⟧.",
  "Il partira dans ⟦FUTURE_REF|{quelques/plusieurs/des} jours⟧.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. ⟦2015-06-14|Deux jours {plus tard/après}⟧, il partit.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. ⟦2015-06-10|Deux jours {plus tôt/auparavant/avant}⟧, il dînait.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. ⟦2015-06-22 APPROX|Une dizaine de jours {plus tard/après}⟧, il partit.",
  "Le ⟦2015-06-12|12 juin 2015⟧, il vota. ⟦2015-06-14 {MORE_THAN|Plus de/LESS_THAN|Moins de} deux jours plus tard⟧, il partit.",
  "Le ⟦2015-06-12|12 juin 2015⟧, ⟦2015-06-12|deux jours après⟧ {la rencontre/son départ/ce vote/les élections}, il partit.",
  "⟦PX{M|Plusieurs mois/D|Quelques jours}⟧ {plus tôt/plus tard/auparavant}, il dînait.",
]);

forms("what comes back", [
  "Il parle ⟦P{1D SET|chaque jour/1D SET|tous les jours/1W SET|toutes les semaines/2Y SET|tous les deux ans}⟧.",
  "Il parle ⟦XXXX-WXX-1 SET|{tous les lundis/chaque lundi}⟧.",
  "Il parle ⟦XXXX-WXX-1 SET|les {premiers/derniers/deuxième et quatrième} lundis⟧ du mois.",
  "Ils se voient ⟦P1Y SET|{deux/plusieurs} fois {par an/chaque année}⟧.",
  "Il part un train par ⟦P1{D SET|jour/W SET|semaine/M SET|mois/Y SET|an}⟧.",
  "Ils se parlent ⟦P1{D SET|quotidiennement/M SET|mensuellement/Y SET|annuellement}⟧.",
  "Leur réunion ⟦P{1D SET|quotidienne/1W SET|hebdomadaire/1M SET|mensuelle/3M SET|trimestrielle/1Y SET|annuelle}⟧ a commencé.",
]);

forms("past, present and future as such", [
  "A l'⟦PRESENT_REF|heure actuelle⟧, rien n'est prêt.",
  "{Jusqu'à/Dès à} ⟦PRESENT_REF|présent⟧, rien n'est prêt.",
  "Il viendra ⟦FUTURE_REF|dans un {proche avenir/avenir proche}⟧.",
  "Il viendra ⟦FUTURE_REF|dans {un avenir immédiat/un avenir prévisible/l'avenir immédiat}⟧.",
  "Il viendra ⟦FUTURE_REF|à l'avenir⟧.",
  "Il viendra dans les ⟦FUTURE_REF|{prochains jours/prochaines semaines/tout prochains jours}⟧.",
  "Il viendra ⟦FUTURE_REF|ces {prochains jours/prochaines semaines}⟧.",
  "Il viendra dans les ⟦FUTURE_REF|{jours à venir/jours qui viennent/mois prochains/semaines prochaines}⟧.",
]);
