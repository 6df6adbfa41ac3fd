import { ARMED_GROUPS } from "@/lib/lexicon/organisations/armed-groups";
import { namesIn } from "../../names/layer";
import { defineRule, type Match, type Rule } from "../../rule";
import type { Reference } from "../types";

const MOVEMENTS: ReadonlySet<string> = new Set(ARMED_GROUPS.map(({ id }) => id));

function countOf(match: Match): number {
  return match.get<number>("count") ?? 2;
}

/** Words, folded, behind a pronoun: no noun that « premiers » could belong to. */
const AFTER_PRONOUN: ReadonlySet<string> = new Set(
  "a apres au aux avant avec dans de depuis en et lors mais ont pour qui se sont sur".split(" "),
);

/** « les trois puissances garantes, Grèce, Turquie et Royaume-Uni »: the names follow, two at least. */
function isListed({ document, to }: Match): boolean {
  const { tokens } = document;
  const mark = [to, to + 1].find((at) => tokens[at]?.folded === ",");
  const names = namesIn(tokens);
  // « les ministres des deux pays, X et Y »: persons
  if (mark === undefined || names?.personAt[mark + 1]) return false;
  const joint = tokens[names?.hitAt[mark + 1]?.last ?? -1]?.folded;
  return joint === "," || joint === "et";
}

/** Sentences in which an article comes to its news. */
const HEAD = 3;
/** Mentions that make a movement more than background. */
const PROTAGONIST = 3;

/** A group in arms or a movement that the text is about: « les deux camps » may be one of them and its state. */
function hasMovement({ document }: Match): boolean {
  const hits = namesIn(document.tokens)?.hits ?? [];
  const times = new Map<string, number>();
  for (const { values, first } of hits)
    for (const value of values) {
      if (value.kind !== "organisation" || !MOVEMENTS.has(value.id)) continue;
      const count = (times.get(value.id) ?? 0) + 1;
      times.set(value.id, count);
      if (count >= PROTAGONIST || (document.sentenceAt[first] ?? 0) < HEAD) return true;
    }
  return false;
}

/** How far back other two are looked for, in tokens. */
const TWO_REACH = 30;

/** « ont signé deux textes. Le premier »: other than the two persons. */
function hasTwo({ document, from }: Match): boolean {
  const { tokens } = document;
  for (let back = from - 1; back >= Math.max(0, from - TWO_REACH); back--)
    if (tokens[back]?.folded === "deux" && tokens[back - 1]?.folded !== "les") return true;
  return false;
}

/** Several persons or states named before. */
export const GROUPS: readonly Rule<Reference>[] = [
  defineRule<Reference>({
    name: "actors/group",
    note: "« les deux hommes »: those named last, as many as said; a contracted article stays outside",
    pattern: [
      "<(les|ces) [count] (memes)? [person-group]>",
      "<(les|ces) memes [count] [person-group]>",
      "(des|aux) <[count] (memes)? [person-group]>",
    ],
    produce: (match) => ({
      kind: "group",
      count: countOf(match),
      title: null,
      noun: match.get("person-group") ?? "",
    }),
    examples: [
      "Barack Obama a reçu Vladimir Poutine. ⟦barack-obama+vladimir-poutine|Les deux hommes⟧ ont déjeuné.",
      "Barack Obama a reçu Vladimir Poutine. Le tête-à-tête des ⟦barack-obama+vladimir-poutine|deux hommes⟧ a duré.",
      "Barack Obama a reçu Vladimir Poutine. ⟦barack-obama+vladimir-poutine|Les deux mêmes hommes⟧ avaient déjeuné.",
    ],
    counterExamples: ["Deux hommes ont été tués.", "Les deux hommes ont été arrêtés à Lyon."],
  }),
  defineRule<Reference>({
    name: "actors/first-ones",
    note: "« les deux premiers » of a list of three and more, where no noun follows",
    pattern: "<les [count] premiers>",
    produce: (match) => {
      const next = match.after(1);
      const isAlone = next?.kind !== "word" || AFTER_PRONOUN.has(next.folded);
      return isAlone ? { kind: "first-ones", count: countOf(match) } : null;
    },
    examples: [
      "Barack Obama a vu Vladimir Poutine, Angela Merkel et François Hollande. Il reverra ⟦vladimir-poutine+angela-merkel|les deux premiers⟧.",
      "Barack Obama, Angela Merkel et François Hollande ont signé. Rome attend ⟦barack-obama+angela-merkel|les deux premiers⟧ à dîner.",
    ],
    counterExamples: [
      "Barack Obama a vu Vladimir Poutine, Angela Merkel et François Hollande. Les deux premiers jours ont suffi.",
      "Barack Obama a vu Vladimir Poutine. Il reverra les deux premiers.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/one-of-two",
    note: "« le premier », « le second » that acts is one of the two persons just named side by side, where nothing else is told to be two",
    pattern: "<(le premier|la premiere|le second|la seconde)> [verb]",
    produce: (match) => {
      if (hasTwo(match)) return null;
      const word = match.document.tokens[match.from + 1]?.folded ?? "";
      return { kind: "one-of-two", which: word.startsWith("premi") ? 0 : 1 };
    },
    examples: [
      "Barack Obama et Vladimir Poutine se sont parlé. ⟦barack-obama|Le premier⟧ a parlé d'échec, ⟦vladimir-poutine|le second⟧ s'est tu.",
      "Angela Merkel et Theresa May dînaient. ⟦theresa-may|La seconde⟧ a payé.",
    ],
    counterExamples: [
      "Barack Obama, Vladimir Poutine et Angela Merkel se sont parlé. Le second a souri.",
      "Barack Obama et Vladimir Poutine ont signé deux textes. Le premier a déjà été ratifié.",
      "Barack Obama et Vladimir Poutine se sont parlé. Le second jour a été calme.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/powers",
    note: "« les deux pays »: the states that act last, by name or through their people; the article stays outside",
    pattern: "(les|des|aux|ces|leurs|nos|vos) <[count] [state-group]>",
    produce: (match) => (isListed(match) ? null : { kind: "powers", count: countOf(match) }),
    examples: [
      "La Chine et le Japon se sont rapprochés. Les ⟦chine+japon|deux pays⟧ coopèrent.",
      "Pékin et Tokyo négocient. Un accord des ⟦chine+japon|deux puissances⟧ se dessine.",
    ],
    counterExamples: [
      "dans deux pays",
      "Les deux pays ont signé.",
      "Pékin et Tokyo négocient avec les deux puissances garantes, Inde et Iran.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/parties",
    note: "« les deux parties » are the two states that talk, in a text that names no movement; the article stays outside",
    pattern: "(les|des|aux) <deux (parties|camps|belligerants)>",
    produce: (match) => (hasMovement(match) ? null : { kind: "parties" }),
    examples: [
      "La Chine et le Japon négocient. La Chine et le Japon espèrent. Les ⟦chine+japon|deux parties⟧ se reverront.",
      "Pékin et Tokyo négocient. Pékin et Tokyo espèrent. L'ONU appelle les ⟦chine+japon|deux camps⟧ au calme.",
    ],
    counterExamples: [
      "La Chine et le Japon négocient. Les deux partis se reverront.",
      "La Chine et le Japon négocient avec les talibans. Les deux parties se reverront.",
      "La Chine négocie. Les deux parties se reverront.",
    ],
  }),
];
