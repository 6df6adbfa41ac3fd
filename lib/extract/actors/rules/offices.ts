import { COUNTERPART_ROLES, RIVAL_ROLES, SUCCESSION_ROLES } from "@/lib/lexicon/anaphors";
import { SEAT_ROLES } from "@/lib/lexicon/name-clues";
import { namesIn } from "../../names/layer";
import type { TitleHead } from "../../names/title-forms";
import type { Title } from "../../names/titles";
import { defineRule, type Match, type Rule } from "../../rule";
import type { Reference } from "../types";

function titleOf(match: Match): Title | null {
  return match.get<Title>("title") ?? null;
}

function rolesOf(title: Title): readonly string[] {
  return title.heads.map((head) => head.role);
}

function isRelational(title: Title): boolean {
  return rolesOf(title).some(
    (role) => COUNTERPART_ROLES.has(role) || RIVAL_ROLES.has(role) || role in SUCCESSION_ROLES,
  );
}

/** « le maître », « l'hôte » without a seat of power are anybody. */
function isSeatless(title: Title): boolean {
  return title.of.length === 0 && title.heads.every(({ role }) => SEAT_ROLES.has(role));
}

const BEING: ReadonlySet<string> = new Set("est etait fut sera serait etre ete".split(" "));
const BEING_REACH = 3;

/** « X était mardi l'hôte de l'Elysée »: a guest of the house, not its master. */
function isGuest({ document: { tokens } }: Match, title: Title): boolean {
  if (!title.heads.every(({ role }) => role === "hote")) return false;
  const before = tokens.slice(Math.max(0, title.from - BEING_REACH), title.from);
  return before.some(({ folded }) => BEING.has(folded)) && before.every(({ kind }) => kind === "word");
}

/** An office; « son ministre » is one whom the text has named. */
function isHeld({ office, role }: TitleHead): boolean {
  return office !== null || role === "ministre";
}

function isHeadOffice(office: string | null): boolean {
  return office === "head-of-state" || office === "head-of-government";
}

/** Envoys and spokespersons: there are many, and « des émissaires » are not all of them. */
function isShared(title: Title): boolean {
  return title.heads.every(
    ({ office }) =>
      office === null || office === "envoy" || office === "spokesperson" || office === "negotiator",
  );
}

/** What opens the list of those who are meant. */
const LISTING: ReadonlySet<string> = new Set([",", "-", "–", "—", "(", ":"]);

/** « les trois médiateurs, l'Américain X, … », « les trois médiateurs – Egypte, Qatar… »: their names follow. */
function isListed({ document, last }: Match): boolean {
  const { tokens } = document;
  const mark = tokens[last]?.folded ?? "";
  if (!LISTING.has(mark)) return false;
  const names = namesIn(tokens);
  if (mark !== "," && names?.hitAt[last + 1]) return true;
  return [1, 2, 3].some((ahead) => names?.personAt[last + ahead] !== undefined);
}

/** « deux », « trois » before a plural title. */
function isCounted(match: Match, title: Title): boolean {
  return match.document.tokens.slice(title.from, title.first).some((token) => token.folded in COUNTED);
}
const COUNTED: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7 };

/** Persons named by what they are. */
export const OFFICES: readonly Rule<Reference>[] = [
  defineRule<Reference>({
    name: "actors/office",
    note: "a title with the definite article names whoever holds the office, or was called so in the text",
    pattern: "<[title]>",
    produce: (match) => {
      const title = titleOf(match);
      if (!title || isRelational(title) || title.plural || isSeatless(title)) return null;
      if (isGuest(match, title)) return null;
      if (title.determiner !== "definite" && title.determiner !== "contracted") return null;
      return { kind: "office", title };
    },
    examples: [
      "Angela Merkel s'est dite confiante. ⟦angela-merkel|La chancelière allemande⟧ est repartie.",
      "une lettre du ⟦vladimir-poutine|président russe⟧",
    ],
    counterExamples: ["un ministre allemand", "le président russe Vladimir Poutine", "le président du club"],
  }),
  defineRule<Reference>({
    name: "actors/offices",
    note: "a plural title with several states names as many holders",
    pattern: "<[title]>",
    produce: (match) => {
      const title = titleOf(match);
      if (!title?.plural || isRelational(title) || title.of.length < 2 || isShared(title)) return null;
      if (title.determiner !== "definite" && title.determiner !== "contracted") return null;
      return { kind: "office", title };
    },
    examples: [
      "⟦vladimir-poutine+recep-tayyip-erdogan|Les présidents russe et turc⟧ se sont parlé.",
      "un appel des ⟦vladimir-poutine+recep-tayyip-erdogan|présidents russe et turc⟧",
    ],
    counterExamples: ["des ministres russes et turcs", "les présidents se sont parlé"],
  }),
  defineRule<Reference>({
    name: "actors/possessed-office",
    note: "« son chef de la diplomatie » is of the state of the one named before",
    pattern: "<[title]>",
    produce: (match) => {
      const title = titleOf(match);
      if (!title || title.plural || isRelational(title) || isSeatless(title)) return null;
      if (title.determiner !== "possessive") return null;
      if (title.of.length > 0 || !title.heads.some(isHeld)) return null;
      return { kind: "office", title };
    },
    examples: [
      "Vladimir Poutine a dépêché ⟦serguei-lavrov|son chef de la diplomatie⟧.",
      "Vladimir Poutine a consulté ⟦serguei-lavrov|son ministre des Affaires étrangères⟧.",
    ],
    counterExamples: ["Vladimir Poutine a reçu ses ministres."],
  }),
  defineRule<Reference>({
    name: "actors/possessed-offices",
    note: "« leurs Premiers ministres » are those of the two states of the ones named before",
    pattern: "<[title]>",
    produce: (match) => {
      const title = titleOf(match);
      if (!title?.plural || isRelational(title) || title.determiner !== "possessive" || title.open)
        return null;
      if (title.of.length > 0 || !title.heads.some(({ office }) => isHeadOffice(office)) || isListed(match))
        return null;
      return match.document.tokens[match.from]?.folded === "leurs" ? { kind: "office", title } : null;
    },
    examples: [
      "Sergueï Lavrov et Mevlüt Cavusoglu ont préparé une rencontre de ⟦vladimir-poutine+recep-tayyip-erdogan|leurs présidents⟧.",
      "Paris et Berlin négocient. ⟦francois-hollande+joachim-gauck|Leurs chefs d'Etat⟧ se verront.",
    ],
    counterExamples: ["Ils aiment leurs présidents.", "Sergueï Lavrov a salué leurs ministres."],
  }),
  defineRule<Reference>({
    name: "actors/counterpart",
    note: "« son homologue russe » holds the same office in another state",
    pattern: "<[title]>",
    produce: (match) => {
      const title = titleOf(match);
      const isCounterpart = title && rolesOf(title).some((role) => COUNTERPART_ROLES.has(role));
      return isCounterpart && title.determiner === "possessive" ? { kind: "counterpart", title } : null;
    },
    examples: [
      "Barack Obama a appelé ⟦vladimir-poutine|son homologue russe⟧.",
      "John Kerry a écrit à ⟦serguei-lavrov|son homologue russe⟧.",
    ],
    counterExamples: ["Barack Obama a appelé son homologue russe Vladimir Poutine.", "un homologue"],
  }),
  defineRule<Reference>({
    name: "actors/rival",
    note: "« son rival » is the one most often named with him",
    pattern: "<[title]>",
    produce: (match) => {
      const title = titleOf(match);
      const isRival = title?.heads.some(({ role }) => RIVAL_ROLES.has(role)) ?? false;
      return isRival && title?.determiner === "possessive" && !title.plural
        ? { kind: "rival", of: title.of }
        : null;
    },
    examples: [
      "Le juge Ole Brandvik et le sénateur Jan Roos négocient. M. Roos a appelé ⟦ole-brandvik|son rival⟧.",
      "Le juge Jan Roos a défié le sénateur Ole Brandvik. M. Brandvik ignore ⟦jan-roos|son rival⟧.",
    ],
    counterExamples: ["Jan Roos ignore son rival.", "un rival de Jan Roos"],
  }),
  defineRule<Reference>({
    name: "actors/successor",
    note: "« son successeur » holds the office after the one named before",
    pattern: "<[title]>",
    produce: (match) => {
      const title = titleOf(match);
      if (title?.determiner !== "possessive" || title.plural) return null;
      const direction = rolesOf(title)
        .map((role) => SUCCESSION_ROLES[role])
        .find((one) => one !== undefined);
      return direction === undefined ? null : { kind: "successor", direction };
    },
    examples: [
      "François Hollande a vu ⟦nicolas-sarkozy|son prédécesseur⟧.",
      "L'ancien président Nicolas Sarkozy a reçu ⟦francois-hollande|son successeur⟧.",
    ],
    counterExamples: ["un successeur a été désigné"],
  }),
  defineRule<Reference>({
    name: "actors/counted-office",
    note: "« les trois présidents » are as many persons of that office, named before",
    pattern: "<[title]>",
    produce: (match) => {
      const title = titleOf(match);
      if (!title?.plural || title.open || title.of.length > 1) return null;
      if (!isCounted(match, title) || isListed(match)) return null;
      if (title.determiner !== "definite" && title.determiner !== "contracted") return null;
      const word = match.document.tokens
        .slice(title.from, title.first)
        .find((token) => token.folded in COUNTED);
      const count = COUNTED[word?.folded ?? ""] ?? 2;
      const isRival = rolesOf(title).some((role) => RIVAL_ROLES.has(role));
      return isRival
        ? { kind: "group", count, title: null, noun: "rivaux" }
        : { kind: "group", count, title, noun: "" };
    },
    examples: [
      "Barack Obama a reçu Vladimir Poutine. ⟦barack-obama+vladimir-poutine|Les deux présidents⟧ ont parlé une heure.",
      "Barack Obama a reçu Vladimir Poutine. Un entretien des ⟦barack-obama+vladimir-poutine|deux dirigeants⟧.",
      "Barack Obama a reçu Vladimir Poutine. ⟦barack-obama+vladimir-poutine|Les deux mêmes dirigeants⟧ se reverront.",
    ],
    counterExamples: [
      "deux présidents sont venus",
      "Les deux présidents ont parlé une heure.",
      "Barack Obama a reçu Vladimir Poutine. Les deux médiateurs (Egypte et Qatar) se reverront.",
    ],
  }),
];
