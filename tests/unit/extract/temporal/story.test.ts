import { describe, expect, it } from "vitest";
import { marked, unmarked } from "@/tests/support/temporal";

describe("dates counted from the story, not from the day of writing", () => {
  it.each([
    "Le sommet s'est ouvert ⟦2016-09-06|mardi⟧. Le ⟦2016-09-07|lendemain⟧, il s'est achevé.",
    "Le ⟦2015-07-05|5 juillet 2015⟧, les Grecs disaient non. ⟦2015-W28|Une semaine plus tard⟧, Athènes signait.",
    "En ⟦1994|1994⟧, ils signaient la paix; l'⟦1995|année suivante⟧, la guerre reprenait.",
    "Le ⟦2015-10-24|24 octobre⟧, ils se sont vus. ⟦2015-10-30|Six jours plus tard⟧, ils se retrouvaient.",
    "Ils ont conclu, le ⟦2016-05-17|17 mai⟧ puis le ⟦2016-05-26|26⟧, des trêves restées lettre morte.",
    "En ⟦2015-08|août 2015⟧, il avait démissionné, avant de revenir en ⟦2015-09|septembre⟧.",
    "La Crimée a été annexée en ⟦2014|2014⟧, après un vote organisé le ⟦2014-03-16|16 mars⟧.",
    "Reçu ⟦2016-09-06|mardi⟧ à Rome, il a dîné tard dans la ⟦2016-09-06TNI|nuit⟧.",
    "Il arrivera ⟦2016-09-09|vendredi⟧. A ⟦2016-09-09T15:00|15h00⟧, il verra le roi.",
    "La conférence, ouverte le ⟦2016-06-28|28 juin⟧, est close, a-t-il dit ⟦2016-09-08T03:00 APPROX|vers 3h00⟧.",
    "Le dîner de ⟦2016-09-07TEV|mercredi soir⟧ a duré jusqu'à ⟦2016-09-08T02:00|2h du matin⟧.",
    "Le conflit a éclaté en ⟦2012-02|février 2012⟧. ⟦2012-05|Trois mois plus tard⟧ s'ouvrait un siège qui devait durer jusqu'en ⟦2012-07|juillet⟧.",
    "En ⟦2016-07|juillet⟧, il avait annulé le sommet prévu le ⟦2016-07-15|15⟧.",
    "Reçus ⟦2016-09-07|mercredi⟧ par le roi, ils se sont revus l'⟦2016-09-07TAF|après-midi⟧.",
    "L'accord survient au ⟦2016-09-08|lendemain⟧ du retour des otages, libérés ⟦2016-09-05|lundi⟧.",
    "Ils ont rompu le ⟦2012-03-04|4 mars 2012⟧, au ⟦2012-03-04|lendemain⟧ du scrutin.",
    "Le ministre l'a reçu ⟦2016-09-07|mercredi⟧. Il gagnera Rome dans la ⟦2016-09-08TEV|soirée⟧.",
    "Un obus est tombé ⟦2016-09-07T15:30 APPROX|vers 15h30, hier⟧.",
    "⟦2016-09-06|Mardi⟧, le roi l'a reçu. Ils ont dîné. Ils ont parlé. Nul n'a cédé. Dans la ⟦2016-09-06TEV|soirée⟧, il est reparti.",
    "Ils ont signé dans la ⟦2016-09-08TMO|matinée⟧. Ils avaient dîné ⟦2016-09-05|lundi⟧. Le roi leur a parlé dans l'⟦2016-09-08TAF|après-midi⟧.",
    "Ils s'étaient vus ⟦2016-09-06|mardi⟧. Dans l'⟦2016-09-06TAF|après-midi⟧, le roi les avait reçus.",
    "⟦2016-09-05|Lundi⟧, il a annulé le dîner qui devait avoir lieu le ⟦2016-09-12|12 septembre⟧. Le ⟦2016-09-06|lendemain⟧, il ne l'excluait plus.",
    "En ⟦2016-05|mai⟧, ils avaient promis un vote pour le ⟦2016-12-10|10 décembre⟧. ⟦2015-07|Dix mois plus tôt⟧, ils s'étaient vus.",
    "Depuis son arrivée, ⟦2011 END|fin 2011⟧, il n'était pas sorti avant ⟦2016-03 END|fin mars⟧.",
    "Il propose une conférence au ⟦2017 START|début de 2017⟧, suivie d'un vote au ⟦2017-SP|printemps⟧.",
    "Un congrès s'ouvrira dans les ⟦2017 START|premières semaines de 2017⟧.",
    "Il a été reçu ⟦2016-09-07|mercredi⟧ à Rome, ont indiqué ⟦2016-09-08|jeudi⟧ des sources. Dans la ⟦2016-09-07TEV|soirée⟧, il est reparti.",
    "⟦2016-09-06|Mardi⟧, le vote a eu lieu. Le ⟦2016-09-06|même jour⟧, il partait.",
  ])("%s", (sentence) => {
    expect(marked(unmarked(sentence), "2016-09-08")).toBe(sentence);
  });
});
