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

cases("what only sounds temporal stays unmarked", [
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
  "Jean Dupont, 53 ans, est élu.",
  "Une minute de silence, deux secondes, la lune de miel.",
]);
