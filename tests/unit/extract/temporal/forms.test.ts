import { describe, expect, it } from "vitest";
import { marked, unmarked } from "@/tests/support/temporal";

const cases = (title: string, sentences: readonly string[]) =>
  describe(title, () => {
    it.each(sentences)("%s", (sentence) => {
      expect(marked(unmarked(sentence), "2016-09-08")).toBe(sentence);
    });
  });

cases("calendar dates", [
  "Mis à jour le ⟦2016-09-08T22:32|08/09/2016 à 22:32⟧",
  "⟦2016-09-08T22:32|08 sept. 2016, 22:32⟧",
  "MOSCOU, ⟦2016-09-08|8 sept.⟧ (Xinhua) -- Le ministre",
  "Publié le ⟦2016-09-08|08.09.16⟧",
  "Le traité du ⟦1648-10-24|24 octobre 1648⟧",
  "Il est incarcéré depuis ⟦1998-10|octobre 98⟧.",
  "la guerre des ⟦199|années 90⟧ et du ⟦19|XXe siècle⟧",
  "Au ⟦2015-Q3|troisième trimestre 2015⟧, l'économie a reculé.",
  "Ils se verront le ⟦2016-W39-WE|premier week-end d'octobre⟧.",
  "La ⟦2016-W37|semaine du 12 septembre⟧ s'annonce décisive.",
  "les attentats du ⟦2001-09-11|11-Septembre⟧",
  "Il a été élu le ⟦2014-05-03|samedi, le 3 mai 2014⟧, à Oslo.",
  "Il viendra ⟦2016-09-13|mardi, le 13 septembre⟧.",
  "On attend la réponse ⟦2016-09-13 APPROX|aux environs du 13 septembre⟧.",
  "Il est parti ⟦2014-05-03 APPROX|aux alentours du 3 mai 2014⟧.",
]);

cases("ranges and lists", [
  "Il s'est exprimé ⟦2016-09-05|lundi 5⟧ et ⟦2016-09-06|mardi 6 septembre⟧.",
  "Les négociations ont duré du ⟦2017-06-28|28 juin⟧ au ⟦2017-07-07|7 juillet 2017⟧.",
  "Entre ⟦2013-06|juin⟧ et ⟦2013-08|août 2013⟧, 1.200 personnes ont péri.",
  "au pouvoir de ⟦1978|1978⟧ à ⟦2012|2012⟧",
  "Le ⟦1945-08-06|6⟧ et le ⟦1945-08-09|9 août 1945⟧, deux bombes furent larguées.",
  "dans la ⟦2015-01-22TNI|nuit du 22 au 23 janvier 2015⟧",
  "Ils se verront le ⟦2016-09-12|12⟧, le ⟦2016-09-13|13⟧, et le ⟦2016-09-14|14 septembre⟧.",
  "Ils se sont vus ⟦2016-09-05|lundi 5⟧, ⟦2016-09-06|mardi 6⟧ et ⟦2016-09-07|mercredi 7 septembre⟧.",
  "du ⟦2016-09-12|lundi 12⟧ au ⟦2016-09-14|mercredi 14 septembre⟧",
]);

cases("hours", [
  "La trêve a pris fin ⟦2016-09-05T19:00|lundi à 19H00 locales⟧ (⟦2016-09-05T16:00Z|16H00 GMT⟧).",
  "dès ⟦2016-09-08T21:00Z|21H00 GMT jeudi⟧",
  "⟦2016-09-08T22:00 APPROX|Vers 22 heures⟧, les délégations ont quitté l'hôtel.",
  "La séance commencera à ⟦2016-09-08T09:30|9 heures 30⟧.",
  "⟦2016-09-07T12:00|Hier à midi⟧, il partait.",
  "Les hostilités ont cessé ⟦2016-09-02TMO|vendredi à l'aube⟧.",
  "Il partira ⟦2016-09-08T06:00 APPROX|vers 6 heures du matin⟧.",
  "Ils ont parlé jusqu'⟦2016-09-08T15:00 APPROX|aux environs de 3 heures de l'après-midi⟧.",
]);

cases("parts of the day", [
  "Il part ⟦2016-09-08TAF|cet après-midi⟧.",
  "Il a parlé ⟦2016-09-08TNI|cette nuit-là⟧.",
  "Ils ont signé au ⟦2016-09-08TMO|petit matin⟧.",
  "Ils ont signé aux ⟦2016-09-08TMO|petites heures⟧.",
  "Ils ont parlé tout l'⟦2016-09-08TAF|après-midi⟧.",
  "Il l'a dit ⟦2016-09-08TNI|la nuit même⟧.",
  "Il est venu la ⟦2016-09-07TEV|soirée dernière⟧.",
]);

cases("distances", [
  "Il est venu ⟦2014|voici deux ans⟧.",
  "Il est venu ⟦2016-06 APPROX|voilà maintenant près de trois mois⟧.",
  "Il est venu ⟦PAST_REF|voici quelques jours⟧.",
  "Il est venu ⟦PAST_REF|voilà plusieurs années⟧.",
]);

cases("durations, sets and references", [
  "Le pays est en guerre depuis ⟦P5Y6M MORE_THAN|plus de cinq ans et demi⟧.",
  "A ⟦PT48H LESS_THAN|moins de 48 heures⟧ de la reprise, le doute plane.",
  "Il y réside depuis ⟦P20Y APPROX|une vingtaine d'années⟧.",
  "après ⟦P70Y|septante ans⟧ de paix",
  "Ils se réunissent ⟦P6M SET|tous les six mois⟧, ⟦P1W SET|deux fois par semaine⟧.",
  "La rencontre aura lieu dans les ⟦FUTURE_REF|prochains jours⟧.",
  "⟦PRESENT_REF|Jusqu'ici⟧, rien n'a filtré.",
]);

cases("forms of every pattern", [
  "Ils ont parlé ⟦PT3H|trois longues heures⟧.",
  "Ils ont parlé ⟦PT2H APPROX|près de deux longues heures⟧.",
  "Il a fallu ⟦PT10H APPROX|une bonne dizaine d'heures⟧.",
  "Il a plu les ⟦P3D|trois jours écoulés⟧.",
  "Ils iront ⟦2017-SP|ce printemps⟧ à Oslo.",
  "Ils se verront ⟦2017-SU END|fin de l'été prochain⟧.",
  "Au ⟦2015-H2|deuxième semestre de l'année 2015⟧, il a plu.",
  "Il viendra ⟦FUTURE_REF|dans un avenir proche⟧.",
  "Il viendra ⟦FUTURE_REF|dans un proche avenir⟧.",
  "Il viendra ⟦FUTURE_REF|ces prochaines semaines⟧.",
  "Il viendra ⟦FUTURE_REF|ces prochains jours⟧.",
  "Il est venu le ⟦2016-09-08|jour même⟧.",
  "Ils parleront en ⟦2016-W36 START|début de semaine⟧.",
  "Il viendra ⟦2016-09-08|jeudi de cette semaine⟧.",
  "⟦2016-09-06|Ce même mardi⟧, il est parti.",
  "Dans la ⟦2016-09-06TNI|nuit de mardi⟧, ils ont tiré.",
  "Ils ont tiré dans la ⟦2016-05-03TNI|nuit du 3 mai⟧.",
]);

cases("what only sounds temporal stays unmarked", [
  "Il l'a dit à la dernière heure.",
  "C'est un ami de longue date.",
  "Il viendra un jour ou l'autre.",
  "Ils ont observé une minute de silence.",
  "Il veille 24 h / 24, sept jours sur sept.",
  "Il veille 7 jours sur 7.",
  "Il a changé du jour au lendemain.",
  "Il tient la liste à jour.",
  "C'est à l'ordre du jour.",
  "La mise à jour est prête.",
  "Il paiera en temps et en heure.",
  "Il est temps de signer.",
  "Il vient pour la première fois.",
  "Un accord sans lendemain.",
  "Ils préparent des lendemains qui chantent.",
  "Ils tirent de jour comme de nuit.",
  "Ils tirent jour et nuit.",
  "L'accord du Vendredi saint tient.",
  "Les 24 heures du Mans.",
  "Il a été reçu, et ils ont été surpris.",
  "Un jour viendra où la paix régnera.",
  "Les frappes ont fait 12 morts et 290'000 réfugiés, pour 1998 dollars.",
  "Appelez le 01 45 67 89 10 ou le 022.734.12.34.",
  "Le vol AF 2015, la résolution 2254 et l'article 49.3.",
  "La guerre des Six Jours, le Mouvement du 20 février, l'Alliance du 14-Mars.",
  "L'hebdomadaire Der Spiegel et le quotidien Hürriyet.",
  "Ils sont à pied d'œuvre 24 heures sur 24, de longue date, jusqu'à la dernière minute.",
  "D'abord ils ont parlé, ensuite ils se sont tus, après quoi ils sont toujours partis.",
  "Le score était de 3-2, sur Mars comme à l'Est.",
  "Une minute de silence, deux secondes, la lune de miel.",
]);
