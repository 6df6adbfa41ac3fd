import { namesIn } from "../../names/layer";
import { isCapitalised } from "../../names/person-name";
import type { Title } from "../../names/titles";
import { defineRule, type Match, type Rule } from "../../rule";
import type { Reference } from "../types";
import { isClosed, isNamedBehind } from "./closed";

function genderOf({ document, from }: Match): "m" | "f" | null {
  const article = document.tokens[from]?.folded;
  return article === "la" ? "f" : article === "le" ? "m" : null;
}

/** A calling, with those who have it. */
export type Calling = { readonly ids: ReadonlySet<string>; readonly stands: boolean };

/** Verbs, folded infinitives, with which « le prix Nobel » is the prize. */
const PRIZE_VERBS: ReadonlySet<string> = new Set(
  "attribuer consacrer couronner decerner distinguer honorer recompenser remettre revenir saluer".split(" "),
);

/** Persons named by what everybody knows of them. */
export const FIGURES: readonly Rule<Reference>[] = [
  defineRule<Reference>({
    name: "actors/soldier",
    note: "« le militaire » alone is the one with a rank who was named last",
    pattern: ["<(le|l') [soldier]>", "(du|au) <[soldier]>"],
    produce: (match) => (isClosed(match) ? { kind: "figure", figure: "soldier", gender: "m" } : null),
    examples: [
      "Le colonel Ole Brandvik a reçu le sénateur Jan Roos. ⟦ole-brandvik|Le militaire⟧ a souri.",
      "Le général Jan Roos attend. Selon ⟦jan-roos|l'officier⟧, tout est calme.",
    ],
    counterExamples: [
      "Le colonel Jan Roos attend. Le militaire français blessé va mieux.",
      "Le militaire a souri.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/laureate",
    note: "« le prix Nobel de la paix » that speaks is the laureate named before, else it is the prize",
    pattern: [
      "<(le|la) (tout)? (recent|nouveau|jeune)? (laureat du|laureate du)? prix nobel (de la paix)?> verb:[verb]",
      "([saying-verb]|selon|avec|par|et) <(le|la) (laureat du|laureate du)? prix nobel (de la paix)?>",
    ],
    produce: (match) => {
      const verb = match.get<{ lemma: string; passive: boolean }>("verb");
      if (verb && (verb.passive || PRIZE_VERBS.has(verb.lemma))) return null;
      return verb || isClosed(match)
        ? { kind: "figure", figure: "laureate", gender: genderOf(match) === "f" ? "f" : null }
        : null;
    },
    examples: [
      "Oscar Arias attend Manuel Zelaya. ⟦oscar-arias|Le prix Nobel de la paix⟧ a parlé une heure.",
      "Nelson Mandela est à Arusha. « Signez », a dit ⟦nelson-mandela|le prix Nobel⟧.",
    ],
    counterExamples: [
      "Oscar Arias est venu. Le prix Nobel de la paix récompense des efforts.",
      "Oscar Arias a reçu le prix Nobel de la paix.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/calling",
    note: "« l'ancien comédien », « le milliardaire »: who is known to have been that, and was named before",
    pattern: [
      "<(l'|cet|le|la) former:(ancien|ancienne|ex) -? [calling]>",
      "<(le|la|l') [calling] [origin]?>",
    ],
    produce: (match) => {
      const calling = match.get<Calling>("calling");
      if (!calling || !isClosed(match) || isNamedBehind(match)) return null;
      if (match.get("former") === undefined && !calling.stands) return null;
      const title = namesIn(match.document.tokens)?.titleFrom.get(match.from) ?? null;
      return { kind: "calling", ids: calling.ids, title };
    },
    examples: [
      "Vladimir Poutine a vu Volodymyr Zelensky. ⟦volodymyr-zelensky|L'ancien comédien⟧ a parlé.",
      "Donald Trump a vu Theresa May. ⟦donald-trump|Le milliardaire⟧ est reparti.",
      "Donald Trump a vu Theresa May. ⟦donald-trump|Le milliardaire républicain⟧ est reparti.",
    ],
    counterExamples: [
      "Jan Roos est venu. L'ancien comédien a parlé.",
      "Volodymyr Zelensky est venu. Le comédien a joué.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/aged",
    note: "« le septuagénaire » is the one of that age, or whose age is not said, of whom the text has just spoken",
    pattern: ["<(le|la|l') from:[aged]>"],
    produce: (match) =>
      isClosed(match)
        ? { kind: "aged", from: match.get<number>("from") ?? 0, gender: genderOf(match) }
        : null,
    examples: [
      "Le sénateur Jan Roos, 78 ans, a parlé. Le juge Per Holm, 51 ans, écoutait. ⟦jan-roos|Le septuagénaire⟧ a souri.",
      "La députée Ana Belova, âgée de 64 ans, est venue. ⟦ana-belova|La sexagénaire⟧ n'a rien dit.",
    ],
    counterExamples: [
      "Le sénateur Jan Roos, 48 ans, a parlé. Le septuagénaire a souri.",
      "Un septuagénaire a été blessé. Le septuagénaire a été soigné.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/regional",
    note: "« le Vaudois » is the one of that state who was named last",
    pattern: ["<(le|la|l') [regional]>"],
    produce: (match) => {
      const state = match.get("regional");
      if (state === undefined || !isCapitalised(match.document.tokens[match.to - 1])) return null;
      return isClosed(match) ? { kind: "compatriot", state } : null;
    },
    examples: [
      "Guy Parmelin avait accueilli Joe Biden. ⟦guy-parmelin|Le Vaudois⟧ s'est dit fier.",
      "Jacques Chirac a reçu George W. Bush. ⟦george-w-bush|Le Texan⟧ est resté une heure.",
    ],
    counterExamples: ["Guy Parmelin est venu. Le Vaudois moyen s'en moque.", "Le Texan a souri."],
  }),
  defineRule<Reference>({
    name: "actors/demonstrative",
    note: "« cet ancien ministre » is the one called so, else the subject of what comes before",
    pattern: "<[title]>",
    produce: (match) => {
      const title = match.get<Title>("title");
      if (!title || title.plural || title.determiner !== "demonstrative") return null;
      return isNamedBehind(match) ? null : { kind: "demonstrative", title };
    },
    examples: [
      "Le négociateur Ole Brandvik attend. ⟦ole-brandvik|Cet ancien ministre⟧ connaît le dossier.",
      "La juge Ana Belova a signé. ⟦ana-belova|Cette diplomate⟧ venait d'arriver.",
    ],
    counterExamples: [
      "Le village attend. Cet ancien ministre connaît le dossier.",
      "Un diplomate a confirmé. Selon ce diplomate, tout est prêt.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/incumbent",
    note: "« le sortant » is who leads the state of the one named before",
    pattern: ["<(le|la) (sortant|sortante)>"],
    produce: (match) => (isClosed(match) && !isNamedBehind(match) ? { kind: "incumbent" } : null),
    examples: [
      "Barack Obama a été félicité. ⟦barack-obama|Le sortant⟧ a remercié.",
      "François Hollande a voté. Face à lui, Marine Le Pen a souri. ⟦francois-hollande|Le sortant⟧ se tait.",
    ],
    counterExamples: ["Le sortant a remercié.", "Emmanuel Macron a lu le courrier sortant."],
  }),
];
