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

forms("days of a month", [
  "{les attentats du/l'attentat du/les attaques du/l'attaque du/le lendemain du/l'anniversaire du/avant le/après le} ⟦2001-09-11|11 septembre⟧",
  "Il a signé le ⟦2010-04-08|8 avril {de l'an /de /}2010⟧.",
  "Il avait été reçu le ⟦2015-11-20|20 novembre dernier⟧.",
  "Il sera reçu le ⟦2016-11-20|20 novembre prochain⟧.",
  "Il reviendra ⟦2016-10-15 APPROX|{vers le/aux environs du/aux alentours du/autour du} 15 octobre⟧.",
  "Ils se verront les ⟦2016-10-03|3⟧ {et/ou/puis} ⟦2016-10-04|4 octobre⟧.",
  "Ils se verront du ⟦2016-10-03|3⟧ {au/jusqu'au} ⟦2016-10-04|4 octobre⟧.",
  "Ils se verront de ⟦2016-10-03|lundi 3⟧ à ⟦2016-10-04|mardi 4 octobre⟧.",
  "Ils se verront les ⟦2016-10-03|3⟧{-/–/ - / – }⟦2016-10-04|4 octobre⟧.",
  "Ils se verront le ⟦2016-10-03|3⟧{,/;} {le /}⟦2016-10-05|5⟧ et {le /}⟦2016-10-07|7 octobre⟧.",
  "Reçu le ⟦2016-05-16|16⟧ {à Moscou/au Caire/aux Etats-Unis/en Syrie} {et/puis} le ⟦2016-05-17|17 mai⟧ à Kiev.",
  "Reçu le ⟦2016-05-16|16⟧ à Moscou, le ⟦2016-05-17|17 mai⟧ à Kiev.",
  "du ⟦2013-04-28|28 avril⟧ {au/et le/jusqu'au} ⟦2013-05-07|7 mai 2013⟧",
  "les ⟦2013-04-28|28 avril⟧ et ⟦2013-05-07|7 mai 2013⟧",
  "⟦2013-04-28|28 avril⟧ {-/–} ⟦2013-05-07|7 mai 2013⟧",
  "{La réunion prévue le/La réunion du/L'appel au} ⟦2016-09-19|lundi 19⟧ à Oslo est annulé.",
  "La trêve, en vigueur {dès le/depuis le/le} ⟦2016-09-05|5⟧, a tenu.",
  "Elle a tenu {du/jusqu'au} ⟦2016-09-05|5⟧, dit-il.",
  "Ils se sont vus le ⟦2016-09-05|5⟧ {à Oslo/au palais/aux Nations unies/en secret/pour parler/par hasard/mais sans témoin/lors d'un dîner/dans le train}.",
]);

forms("weekdays and weeks", [
  "Il l'a reçu ⟦2016-09-01|jeudi {dernier/passé}⟧.",
  "Il le recevra ⟦2016-09-12|lundi prochain⟧.",
  "Il le recevra ⟦2016-09-18|dimanche en huit⟧.",
  "Il le recevra ⟦2016-09-25|dimanche en quinze⟧.",
  "Il est venu ⟦2016-09-06TEV|{ce /ce même /}mardi soir⟧.",
  "Il est venu ⟦2016-09-06TEV|mardi dernier soir⟧.",
  "Il a plu dans la ⟦2016-09-06TNI|nuit {de/du} mardi {à/au} mercredi⟧.",
  "Ils ont tiré ⟦2016-09-06TNI|mardi {à/au} mercredi dans la nuit⟧.",
  "Il a plu dans la ⟦2016-05-04TNI|nuit du {mercredi /}4 {mai /}au 5 mai⟧.",
  "Il a cédé dans la ⟦2016-09-06TEV|soirée {de/du} mardi⟧.",
  "Il viendra ⟦2016-09-12|lundi {de /}la semaine prochaine⟧.",
  "Il est venu ⟦2016-08-29|lundi de la semaine {dernière/passée}⟧.",
  "Le ⟦2016-08-10|10 août⟧, il partit; le ⟦2016-08-15|lundi {suivant/d'après}⟧, il revint.",
  "Le ⟦2016-08-10|10 août⟧, il partit; le ⟦2016-08-08|lundi {précédent/d'avant}⟧, il dînait.",
  "Le ⟦2016-08-10|10 août⟧, il partit; ⟦2016-08-15|lundi de la semaine {suivante/d'après}⟧, il revint.",
  "Le ⟦2016-08-10|10 août⟧, il partit; ⟦2016-08-01|lundi de la semaine {précédente/d'avant}⟧, il dînait.",
  "Il viendra la ⟦2016-W41|semaine du {lundi /}10 {au 14 /}octobre⟧.",
  "le ⟦2014-10-06|premier lundi {d'octobre/du mois d'octobre} 2014⟧",
  "le ⟦2014-05-05|premier lundi {de/du mois de} mai 2014⟧",
  "le ⟦2014-10-27|dernier lundi {d'octobre/du mois d'octobre} 2014⟧",
  "le ⟦2014-05-26|dernier lundi {de/du mois de} mai 2014⟧",
  "la ⟦2014-W40|première semaine {d'octobre/du mois d'octobre} 2014⟧",
  "le ⟦2014-W18-WE|premier {week-end/weekend} {de/du mois de} mai 2014⟧",
  "la ⟦2014-W22|dernière semaine {de/du mois de} mai 2014⟧",
  "le ⟦2014-10-31|dernier jour {d'octobre/du mois d'octobre} 2014⟧",
  "dans la ⟦2015-04 START|première quinzaine {d'avril/du mois d'avril} 2015⟧",
  "dans la ⟦2015-05 END|{seconde/deuxième/dernière} quinzaine {de/du mois de} mai 2015⟧",
  "dans la ⟦2015-04 END|dernière quinzaine {d'avril/du mois d'avril} 2015⟧",
]);

forms("parts of the day", [
  "Il parlera ⟦2016-09-08TAF|cet après-midi⟧.",
  "⟦2016-09-06|Mardi⟧, il vota. ⟦2016-09-06TAF|Cet après-midi-là⟧, il parla.",
  "{Dans/Pendant/Durant/Au cours de/Tard dans/Jusque dans} la ⟦2016-09-08TMO|matinée⟧, il a neigé.",
  "A l'⟦2016-09-08TMO|{aube/aurore}⟧, il a neigé.",
  "A la ⟦2016-09-08TMI|mi-journée⟧, il a neigé.",
  "En ⟦2016-09-08TMO|matinée⟧, il a neigé.",
  "En ⟦2016-09-08TEV END|fin {de /de la }soirée⟧, il a neigé.",
  "En ⟦2016-09-08TAF START|début {d'/de l'}après-midi⟧, il a neigé.",
  "En ⟦2016-09-08T{MO END|fin de matinée/NI END|fin de nuit}⟧, il a neigé.",
  "Il est parti ⟦2016-09-06T{EV|mardi au soir/MO|mardi au matin}⟧.",
  "Ils ont parlé toute la ⟦2016-09-08T{MO|matinée/EV|soirée}⟧.",
  "Ils ont parlé toute la ⟦2016-09-07TNI|nuit⟧.",
  "Il a neigé la ⟦2016-09-07TNI|nuit {dernière/passée}⟧.",
  "La trêve commence la ⟦2016-09-08TNI|nuit {prochaine/qui vient}⟧.",
  "Il a neigé la ⟦2016-09-07TMO|matinée dernière⟧.",
  "Il a neigé {dans/au cours de/pendant/durant/plus tard dans/toute} la ⟦2016-09-08|journée⟧.",
  "La ⟦2016-09-06|journée {de/du} mardi⟧ a été calme.",
  "Il l'a dit ⟦2016-09-07T{MO|hier matin/MI|hier midi/AF|hier après-midi/EV|hier soir}⟧.",
  "Il l'a dit ⟦2016-09-06TEV|avant-hier soir⟧.",
  "Il le dira ⟦2016-09-{09TEV|demain soir/10TEV|après-demain soir}⟧.",
  "Il le dira ⟦2016-09-09|demain vendredi{ 9 septembre/ 9/}⟧.",
]);

forms("hours", [
  "Ils sont sortis {à/vers/avant/dès/jusqu'à} ⟦2016-09-08T03:15|trois heures et quart⟧.",
  "Ils sont sortis à ⟦2016-09-08T{13:45|quatorze heures moins le quart/13:55|quatorze heures moins cinq/13:50|quatorze heures moins dix/13:40|quatorze heures moins vingt}⟧.",
  "Ils sont sortis {à/avant/dès} ⟦2016-09-08T{12:15|midi et quart/11:55|midi moins cinq/23:50|minuit moins dix}⟧.",
  "Ils sont sortis à ⟦2016-09-08T21:00{Z|21h00, GMT/Z|21h00 UTC/|21h00, heure de Paris/|21h00 heure de Paris}⟧.",
  "Ils sont sortis à ⟦2016-09-08T{06:00|6 heures du matin/18:00|6 heures du soir/15:00|3 heures de l'après-midi}⟧.",
  "Ils sont sortis ⟦2016-09-08T{06:00 APPROX|vers 6 heures du matin/18:00 APPROX|vers 6 heures du soir/15:00 APPROX|vers 3 heures de l'après-midi}⟧.",
  "Ils sont sortis à ⟦2016-09-08T12:{30|midi et demi/30|midi trente/00|midi}⟧.",
  "Ils sont sortis à ⟦2016-09-08T00:{30|minuit et demie/00|minuit}⟧.",
  "Ils sont sortis ⟦2016-09-08T{12:00 APPROX|vers midi/00:00 APPROX|vers minuit}⟧.",
]);
