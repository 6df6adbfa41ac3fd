import { describe, expect, it } from "vitest";
import { findTolls } from "@/lib/extract/tolls";
import { phraseContext } from "../../../support/context";

/** `bound count victims` of each toll, « 2..3 » for a range, « 10s » where only the magnitude is told. */
function tollsIn(phrase: string): string[] {
  return findTolls(phraseContext(phrase, "2016-09-08")).map(({ bound, count, low, best, high, victims }) => {
    const isRange = low !== null && high !== null;
    const figure = isRange ? `${low}..${high}` : `${count}${bound === "~" && best === null ? "s" : ""}`;
    return `${bound} ${figure} ${victims}`;
  });
}

const FOUND: readonly (readonly [phrase: string, ...tolls: string[]])[] = [
  // The noun before its figure.
  ["Le nombre de morts a été porté à 312, selon l'ONU.", "= 312 morts"],
  ["Le nombre de morts est estimé à 254.", "= 254 morts"],
  ["Le bilan total des victimes porté à 88.", "= 88 victimes"],
  // Bodies.
  ["Une dizaine de corps ont été retrouvés dans la rivière.", "~ 10 corps"],
  ["Six corps calcinés avaient ensuite été repêchés.", "= 6 corps"],
  // « coûter la vie », its words in every order.
  ["L'accident a coûté mercredi la vie à neuf mineurs.", "= 9 mineurs"],
  ["Ce naufrage coûta la vie à une trentaine de pêcheurs.", "~ 30 pêcheurs"],
  ["La bombe a ôté la vie ce matin à deux juges.", "= 2 juges"],
  ["L'explosion a coûté la vie, selon la police, à cinq marins.", "= 5 marins"],
  // One verb for several figures.
  ["Deux femmes et un enfant ont péri.", "= 2 femmes", "= 1 enfant"],
  ["Douze civils, ainsi que trois soldats, ont été tués.", "= 12 civils", "= 3 soldats"],
  ["Les raids, qui ont tué 3 civils et 2 secouristes, continuent.", "= 3 civils", "= 2 secouristes"],
  ["Trois juges et leurs gardes ont été assassinés.", "= 3 juges"],
  ["Un tir a tué deux femmes et trois chars.", "= 2 femmes"],
  ["Le raid a tué un soldat, blessé deux autres et détruit trois chars.", "= 1 soldat"],
  ["Le raid a fait 40 morts et deux blessés graves.", "= 40 morts"],
  ["Selon l'ONU, 12 civils et, selon Oslo, trois soldats sont morts.", "= 12 civils", "= 3 soldats"],
  // What stands between the figure and its verb.
  ["Cinq habitants de ce petit village de montagne isolé du nord ont péri.", "= 5 habitants"],
  ["Une trentaine de villageois, dont neuf enfants, ont été tués.", "~ 30 villageois", "= 9 enfants"],
  ["Trente-quatre marins, dont une majorité de Grecs, ont péri.", "= 34 marins"],
  ["Deux jeunes hommes ont été abattus.", "= 2 hommes"],
  ["Dix civils au moins sont morts.", ">= 10 civils"],
  // A day or a month between the verb and its object.
  ["Un obus a tué le 3 mai sept enfants.", "= 7 enfants"],
  ["L'incendie a tué le 12 juin 40 pompiers.", "= 40 pompiers"],
  // Figures without a noun.
  [
    "Le raid a fait 40 morts selon Oslo; des sources locales parlent de plus de 60.",
    "= 40 morts",
    "> 60 morts",
  ],
  ["Le raid a fait 40 morts. La Croix-Rouge parle de 55.", "= 40 morts", "= 55 morts"],
  ["Le raid a fait 40 morts. Des ONG locales font état de 55.", "= 40 morts", "= 55 morts"],
  ["Il y a eu 60 morts côté syrien, mais 12 selon Oslo.", "= 60 morts", "= 12 morts"],
  ["La crue a tué onze personnes, dont une femme.", "= 11 personnes", "= 1 femme"],
  ["Le raid a tué trois civils (dont deux enfants).", "= 3 civils", "= 2 enfants"],
  // Figures of every form.
  ["La famine a tué un demi-million de personnes.", "~ 500000 personnes"],
  ["Le séisme a fait un million et demi de morts.", "= 1500000 morts"],
  ["La guerre a tué deux millions et demi de personnes.", "= 2500000 personnes"],
  ["La famine a tué deux à trois millions de personnes.", "= 2000000..3000000 personnes"],
  ["Deux ou trois soldats sont morts.", "= 2..3 soldats"],
  ["Plusieurs dizaines de milliers de personnes ont péri.", "~ 10000s personnes"],
  ["Quelques centaines de civils ont été tués.", "~ 100s civils"],
  ["Un millier de civils ont été tués.", "~ 1000 civils"],
  ["Jusqu'à 30 soldats sont morts.", "<= 30 soldats"],
  ["Aucune victime n'est à déplorer.", "= 0 victime"],
  ["Il a tué un policier.", "= 1 policier"],
  ["Le raid a tué 30 Libanais.", "= 30 Libanais"],
  ["Le bilan est passé de 12 à 15 morts.", "= 15 morts"],
];

const SILENT: readonly string[] = [
  "En mai 2015 soldats sont morts.",
  "L'ONU parle de 55. Le raid a été long.",
  "Pas un soldat n'a été tué.",
  "Le nombre de morts est passé à un.",
  "Il a tué un lapin.",
  "Ils ont abattu deux drones.",
  "Quatre des six otages ont été libérés.",
  "Le raid a fait 12 blessés, dont deux enfants.",
  "Ils ont éliminé trois équipes.",
];

const SOURCES: readonly (readonly [phrase: string, source: string | null])[] = [
  ["Selon le ministre, cité mardi par l'agence, le raid a fait dix morts.", "le ministre"],
  ["Le raid a fait dix morts, a dit le chef des secours dans la ville.", "le chef des secours"],
  ["Le raid a fait dix morts (selon la Croix-Rouge, citée par la radio).", "la Croix-Rouge"],
  ["Le raid a fait dix morts, a dit le maire ⟦T 2016-09-07|mercredi⟧ à la radio.", "le maire"],
  ["Le raid a fait dix morts. Selon l'ONU, il a plu.", null],
];

/** Dates and places are marked as the earlier stages would. */
const SCOPES: readonly (readonly [phrase: string, scope: object])[] = [
  ["De ⟦T 1992|1992⟧ à ⟦T 1995|1995⟧, la guerre a fait 900 morts.", { since: "1992", until: "1995" }],
  ["La guerre (⟦T 1992|1992⟧-⟦T 1995|1995⟧) a fait 900 morts.", { since: "1992", until: "1995" }],
  ["A partir de ⟦T 2014|2014⟧, 900 civils ont été tués.", { since: "2014" }],
  ["Depuis le ⟦T 2014-05-03|3 mai 2014⟧, 900 civils ont été tués.", { since: "2014-05-03" }],
  ["Depuis ⟦T P5Y6M|cinq ans et demi⟧, 900 civils ont été tués.", { since: "2011" }],
  ["Neuf civils ont été tués en ⟦T P3D|trois jours⟧.", {}],
  ["En ⟦T 2014|2014⟧, neuf civils ont péri.", { on: "2014" }],
  [
    "En ⟦T 2014-05|mai 2014⟧ neuf civils ont péri, et le maire est venu ⟦T 2016-09-06|mardi⟧.",
    { on: "2014-05" },
  ],
  [
    "⟦T 2016-09-06|Mardi⟧ le maire est venu, et neuf civils ont péri ⟦T 2016-09-07|mercredi⟧.",
    { on: "2016-09-07" },
  ],
  ["Dans les ⟦T 201|années 2010⟧, neuf civils ont péri.", {}],
  [
    "Le conflit a fait 900 morts depuis ⟦T 2011|2011⟧ en ⟦P syrie|Syrie⟧. A ⟦P geneve|Genève⟧, on parle.",
    { since: "2011", place: "syrie" },
  ],
  [
    "A ⟦P geneve|Genève⟧, on discute de la guerre, qui a fait 900 morts depuis ⟦T 2011|2011⟧. La ⟦P syrie|Syrie⟧ attend.",
    { since: "2011", place: "syrie" },
  ],
  ["A ⟦P geneve|Genève⟧, on a appris que neuf civils ont péri à ⟦P alep|Alep⟧.", { place: "alep" }],
];

describe("findTolls", () => {
  it.each(FOUND)("%s", (phrase, ...tolls) => {
    expect(tollsIn(phrase)).toEqual(tolls);
  });

  it.each(SILENT)("is silent: %s", (phrase) => {
    expect(tollsIn(phrase)).toEqual([]);
  });

  it.each(SOURCES)("attribution: %s", (phrase, source) => {
    expect(findTolls(phraseContext(phrase, "2016-09-08"))[0]?.attribution).toBe(source);
  });

  it.each(SCOPES)("scope: %s", (phrase, scope) => {
    expect(findTolls(phraseContext(phrase, "2016-09-08"))[0]?.scope).toEqual(scope);
  });
});
