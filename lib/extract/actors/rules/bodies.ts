import { SAYING_VERBS } from "@/lib/lexicon/verbs";
import { type Document, isFiniteVerb } from "@/lib/text";
import type { Body } from "../../names/bodies";
import { namesIn } from "../../names/layer";
import { isCapitalised } from "../../names/person-name";
import { defineRule, type Match, type Rule } from "../../rule";
import type { Reference } from "../types";

/** Words, folded, that may follow « le régime » where it means a government (not « régime communiste », « régime fiscal »). */
const AFTER_REGIME: ReadonlySet<string> = new Set(
  "a alors apres au aussi avant avec car comme contre dans depuis dont du en et lors mais ne n' ni ou par pendant pour puis qu' quand que qui sans se selon s' si sous sur vers".split(
    " ",
  ),
);
const CONFLICT_STATE: Reference = { kind: "conflict-state" };

function isVerb({ tokens }: Document, at: number): boolean {
  return namesIn(tokens)?.verbAt[at] !== undefined;
}

const ACTING: ReadonlySet<string> = new Set("selon pour avec entre contre".split(" "));

/** « a répondu le gouvernement », « selon l'armée ». */
function isActing({ document, from }: Match): boolean {
  const verb = namesIn(document.tokens)?.verbAt[from - 2];
  return (
    ACTING.has(document.tokens[from - 2]?.folded ?? "") ||
    (verb !== undefined && isFiniteVerb(verb) && SAYING_VERBS.has(verb.lemma))
  );
}

/** Governments, armies and ministries that stand for their state. */
export const BODIES: readonly Rule<Reference>[] = [
  defineRule<Reference>({
    name: "actors/body",
    note: "a body with the adjective of its state, or with its capital, acts for the state",
    pattern: "<[body]>",
    produce: (match) => {
      const body = match.get<Body>("body");
      return body ? { kind: "body", body } : null;
    },
    examples: [
      "la ⟦iran|diplomatie iranienne⟧ a réagi",
      "le ⟦turquie|ministère turc de la Défense⟧ a annoncé",
      "le ⟦soudan|gouvernement de Khartoum⟧",
    ],
    counterExamples: [
      "des sources proches de la présidence iranienne",
      "la porte-parole du gouvernement iranien, Leila Amini,",
    ],
  }),
  defineRule<Reference>({
    name: "actors/regime",
    note: "« le régime » alone is that of the state the article's conflict is in",
    pattern: ["(le|du|au|ce) <regime>", "(l'|d') <armee (reguliere|loyaliste)>"],
    produce: (match) => {
      const { document, last } = match;
      const next = match.after(1)?.folded ?? "";
      // « le régime de Bachar al-Assad », « accuse le régime d'avoir tiré »
      const isOpen = next === "de" || next === "d'";
      if (isOpen) return isCapitalised(match.after(2)) || isVerb(document, last + 1) ? CONFLICT_STATE : null;
      const isAlone = match.after(1)?.kind !== "word" || isVerb(document, last) || AFTER_REGIME.has(next);
      return isAlone ? CONFLICT_STATE : null;
    },
    examples: [
      "Le conflit syrien s'enlise. Le ⟦syrie|régime⟧ avance.",
      "La guerre au Yémen continue. L'opposition yéménite et l'⟦yemen|armée loyaliste⟧ négocient.",
    ],
    counterExamples: ["un régime de sanctions", "Le régime avance."],
  }),
  defineRule<Reference>({
    name: "actors/body-again",
    note: "« l'armée », « le gouvernement » are of the one state of which the text has named such a body before",
    pattern: [
      "(l'|le|la|du) <head:(armee|gouvernement)>",
      "[dative-verb] [any]{0,2} au <head:(gouvernement)>",
      "[dative-noun] au <head:(gouvernement)>",
      "(le|la) <head:(ministere|presidence|diplomatie)>",
    ],
    produce: (match) => {
      const { document, last } = match;
      const head = match.get("head");
      const isSubject = isVerb(document, last);
      const isWhole =
        isSubject || document.tokens[last]?.kind !== "word" || document.tokens[last]?.folded === "et";
      if (head === undefined || !isWhole) return null;
      const mayStandAlone = head === "armee" || head === "gouvernement";
      const orConflict = isSubject || isActing(match);
      return isSubject || mayStandAlone ? { kind: "body-again", head, orConflict } : null;
    },
    examples: [
      "L'armée soudanaise recule. Le Caire arme l'⟦soudan|armée⟧.",
      "Le gouvernement colombien se félicite. Le ⟦colombie|gouvernement⟧ a salué la trêve.",
      "La crise soudanaise dure. Le ⟦soudan|gouvernement⟧ a rejeté la médiation.",
    ],
    counterExamples: [
      "Le Caire arme l'armée.",
      "L'armée soudanaise recule. L'armée de terre se déploie.",
      "La crise soudanaise dure. Un opposant entre au gouvernement.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/acting-body",
    note: "« le gouvernement », « la junte », « l'armée » that act or speak are those of the state the conflict is in",
    pattern: [
      "(le|l'|la|les) <(gouvernement|armee|junte|gouvernement federal|autorites de transition|autorites militaires)> [verb]",
      "[saying-verb] (le|l'|la) <(gouvernement|armee|junte)>",
      "(accuse|accusent|accusait|accusaient|accusant) (le|l'|la) <(gouvernement|armee|junte)> (de|d')",
      "(selon|pour|avec|entre|contre) (le|l'|la) <(gouvernement|armee|junte|gouvernement federal)>",
      "(forces|troupes|delegation|delegues|emissaires|negociateurs|representants) du <gouvernement>",
    ],
    produce: (match) => {
      const { tokens } = match.document;
      const next = tokens[match.to];
      // « le gouvernement de Kiev », « le gouvernement d'union »
      const isAccused = tokens[match.first]?.folded.startsWith("accus") ?? false;
      if (!isAccused && (next?.folded === "de" || next?.folded === "d'" || next?.folded === "du"))
        return null;
      const head = tokens[match.from]?.folded ?? "";
      return { kind: "body-again", head, orConflict: true };
    },
    examples: [
      "La crise soudanaise dure. La ⟦soudan|junte⟧ a rejeté la médiation.",
      "La guerre civile au Mali continue. « Non », a répondu la ⟦mali|junte⟧.",
    ],
    counterExamples: [
      "Le gouvernement a rejeté la médiation.",
      "La crise soudanaise dure. Le gouvernement d'union a démissionné.",
      "La crise soudanaise dure. Elle entre au gouvernement.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/ministry",
    note: "« le ministère de la Défense » that acts or is quoted is that of the capital which opens the sentence, of one named before, or of the state the conflict is in",
    pattern: [
      "le <ministere (des affaires etrangeres|de la defense|de l'interieur)> [verb]",
      "selon le <ministere (des affaires etrangeres|de la defense|de l'interieur)>",
      "[saying-verb] le <ministere (des affaires etrangeres|de la defense|de l'interieur)>",
    ],
    produce: () => ({ kind: "body-again", head: "ministere", orConflict: true }),
    examples: [
      "A Tokyo, le ⟦japon|ministère des Affaires étrangères⟧ a protesté.",
      "La crise soudanaise dure. Douze soldats sont morts, selon le ⟦soudan|ministère de la Défense⟧.",
    ],
    counterExamples: [
      "Le ministère de la Défense a protesté.",
      "La crise soudanaise dure. Il a rejoint le ministère de la Défense.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/urged-body",
    note: "« a exhorté le gouvernement à »: the one the conflict is in",
    pattern: "[urging-verb] (le|l'|la) <(gouvernement|armee|junte)> (a|au|aux)",
    produce: (match) => ({
      kind: "body-again",
      head: match.document.tokens[match.from]?.folded ?? "",
      orConflict: true,
    }),
    examples: [
      "La crise soudanaise dure. Il a exhorté le ⟦soudan|gouvernement⟧ à négocier.",
      "La guerre au Yémen continue. L'ONU a appelé le ⟦yemen|gouvernement⟧ à la retenue.",
    ],
    counterExamples: [
      "Il a exhorté le gouvernement à négocier.",
      "La crise soudanaise dure. Il a formé le gouvernement à Juba.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/own-body",
    note: "« son gouvernement » that acts is that of the head of state or of government named last",
    pattern: "son <(gouvernement|administration)> [verb]",
    produce: () => ({ kind: "own-body" }),
    examples: [
      "Vladimir Poutine a assuré que son ⟦russie|gouvernement⟧ étudiait l'offre.",
      "Barack Obama a déclaré dimanche que son ⟦etats-unis|administration⟧ refusait.",
    ],
    counterExamples: [
      "L'opposant a assuré que son gouvernement étudiait l'offre.",
      "Vladimir Poutine a reçu son gouvernement.",
    ],
  }),
  defineRule<Reference>({
    name: "actors/power",
    note: "« le pouvoir » is the government where it acts or sends someone, not where it is held or taken",
    pattern: [
      "le <pouvoir> [verb]",
      "(accuse|accusent|accusait|accusaient|accusant) le <pouvoir> (de|d')",
      "le <pouvoir> et (le|la|l'|les)",
      "selon le <pouvoir>",
      "(emissaire|emissaires|envoye|envoyes|representant|representants|delegation|delegations|negociateur|negociateurs|troupes|forces|pourparlers avec|entre|avec|contre) (le|du) <pouvoir>",
    ],
    produce: () => CONFLICT_STATE,
    examples: [
      "La crise soudanaise dure. Le ⟦soudan|pouvoir⟧ a rejeté la médiation.",
      "La crise soudanaise dure. Une délégation du ⟦soudan|pouvoir⟧ est attendue.",
    ],
    counterExamples: ["La crise soudanaise dure. L'opposition a pris le pouvoir.", "son maintien au pouvoir"],
  }),
];
