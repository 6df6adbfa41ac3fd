import {
  CLOSE_ONES,
  MEETING_VERBS,
  PERSON_AGENTS,
  PERSON_PASSIVES,
  PERSONAL_NOUNS,
  TALK_STEMS,
} from "@/lib/lexicon/name-clues";
import { isFiniteVerb, spanOf, type Token } from "@/lib/text";
import { nameEnd } from "../name-end";
import type { PersonList } from "../person-list";
import { isPersonal } from "../personal";
import type { PersonSource } from "../persons";
import { titleHeadsAt } from "../title-forms";
import type { PersonClue } from "./person-clue";

/** Names of two words or more that nothing introduces: what the sentence says of them is said of persons alone. */
export const BARE: readonly PersonClue[] = [
  {
    name: "names/sounds-known",
    note: "a full name that sounds like that of someone known, however it is spelled",
    find: heard,
    examples: ["avec ⟦volodymyr-zelensky|Volodimir Zelenskiy⟧", "et ⟦serguei-lavrov|Serghey Lavrov⟧ aussi"],
    counterExamples: ["et Serghey Lavromat aussi"],
  },
  {
    name: "names/feminine",
    note: "a Slavic family name of someone known in the feminine: « Raïssa Gorbatcheva »",
    find: feminine,
    examples: [
      "il a démenti que ⟦zlata-gorbatcheva|Zlata Gorbatcheva⟧ fût là",
      "et ⟦zlata-eltsina|Zlata Eltsina⟧ aussi",
    ],
    counterExamples: ["et Zlata Pelkova aussi", "il a visité Zlata Marina aussi"],
  },
  {
    name: "names/person-acts",
    note: "a name without an article as the subject, or with an apposition: towns and firms seldom have two words",
    find: actor,
    examples: [
      "⟦ezrin-pelkovar|Ezrin Pelkovar⟧ est arrivé lundi.",
      "Interrogé lundi, ⟦ezrin-pelkovar|Ezrin Pelkovar⟧ a souri.",
      "⟦ezrin-pelkovar|Ezrin Pelkovar⟧, qui conduit l'équipe, a souri.",
      "Pour ⟦ezrin-pelkovar|Ezrin Pelkovar⟧, rien n'est joué.",
      "C'est ⟦ezrin-pelkovar|Ezrin Pelkovar⟧ qui lira la lettre.",
      "En face, ⟦ezrin-pelkovar|Ezrin Pelkovar⟧ était flanqué de lui.",
    ],
    counterExamples: [
      "L'Ezrin Pelkovar est arrivé.",
      "Deir Pelkovar est calme.",
      "Ezrin Pelkovar est tombée.",
      "le port d'Ezrin Pelkovar est fermé",
    ],
  },
  {
    name: "names/person-partner",
    note: "with whom one talks, and between whom",
    find: partner,
    examples: [
      "un entretien avec ⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
      "une poignée de main entre ⟦ezrin-pelkovar|Ezrin Pelkovar⟧ et lui",
    ],
    counterExamples: ["un camion avec Ezrin Pelkovar dessus", "un entretien avec Pelkovar"],
  },
  {
    name: "names/person-of",
    note: "nouns and participles whose complement is a person: « accompagné de », « la libération de », « remplacé par »",
    find: owned,
    examples: [
      "accompagné d'⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
      "la libération de ⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
      "il a été remplacé par ⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
      "il a succédé à ⟦ezrin-pelkovar|Ezrin Pelkovar⟧",
    ],
    counterExamples: ["le port de Ezrin Pelkovar", "un projet financé par Ezrin Pelkovar"],
  },
];

/** Tokens of the longest name that is listened to. */
const LONGEST = 9;

function heard(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  if (!isPersonal.opens(source, at) || !source.registry.people.opensLike(tokens[at]?.raw ?? "")) return null;
  for (let end = Math.min(nameEnd(source, at), at + LONGEST); end > at + 1; end--) {
    if (tokens[end - 1]?.kind !== "word") continue;
    if (!source.registry.people.soundingLike(spanOf(source.document, at, end).text)) continue;
    found.add({ first: at, last: end, rule: "names/sounds-known" });
    return end;
  }
  return null;
}

const FEMININE: readonly (readonly [string, string])[] = [
  ["eva", "ev"],
  ["ova", "ov"],
  ["ina", "ine"],
  ["skaia", "ski"],
  ["ska", "ski"],
];

function feminine(source: PersonSource, found: PersonList, at: number): number | null {
  const last = isPersonal.end(source, at);
  const family = last === null ? "" : (source.document.tokens[last - 1]?.folded ?? "");
  if (last === null || last - at > 3 || family.length < 6) return null;
  const isHers = FEMININE.some(
    ([hers, his]) =>
      family.endsWith(hers) && source.registry.people.named(family.slice(0, -hers.length) + his).length > 0,
  );
  if (!isHers) return null;
  found.add({ first: at, last, rule: "names/feminine" });
  return last;
}

const SUBJECT_OPENERS: ReadonlySet<string> = new Set(
  ", : ; « \" “ que qu' et ni mais car ou quand lorsque si puisque puis tandis".split(" "),
);

function actor(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  const before = tokens[at - 1];
  const opens =
    !before || (tokens[at]?.breaks ?? 0) > 0 || isEnd(before) || SUBJECT_OPENERS.has(before.folded);
  const isAgent = !opens && AGENTS.has(before.folded);
  const last = opens || isAgent || POINTERS.has(before.folded) ? isPersonal.end(source, at) : null;
  if (last === null) return null;
  // « par Kengo wa Dondo, son Premier ministre, »
  if (isAgent && isTitled(source, last)) {
    found.add({ first: at, last, rule: "names/person-acts" });
    return last;
  }
  if (!opens && !isPointedAt(source, at, last)) return null;
  if (opens && !acts(source, last) && !isDescribed(source, last) && !isPaired(source, last)) return null;
  found.add({ first: at, last, rule: "names/person-acts" });
  return last;
}

/** What may stand before somebody whom a title describes. */
const AGENTS: ReadonlySet<string> = new Set(
  "avec chez comme contre dont elle et eux lui ou par pour sans selon".split(" "),
);

const POINTERS: ReadonlySet<string> = new Set(["est", "pour"]);

/** « C'est Leyla Zerdan qui », and « Pour Clara Weismuth, » where it opens its sentence. */
function isPointedAt({ document }: PersonSource, at: number, last: number): boolean {
  const { tokens, sentences, sentenceAt } = document;
  if (tokens[at - 1]?.folded === "est")
    return tokens[at - 2]?.folded === "c'" && tokens[last]?.folded === "qui";
  const opens = (sentences[sentenceAt[at] ?? 0]?.first ?? at) === at - 1;
  return opens && tokens[last]?.folded === ",";
}

function isEnd(token: Token): boolean {
  return token.folded === "." || token.folded === "!" || token.folded === "?";
}

/** What befalls towns rather than persons. */
const TOWN_VERBS: ReadonlySet<string> = new Set("abriter accueillir tomber situer compter".split(" "));

function acts(source: PersonSource, at: number): boolean {
  const verb = source.verbAt[at];
  if (!verb || verb.first !== at || !isFiniteVerb(verb)) return false;
  return verb.passive ? PERSON_PASSIVES.has(verb.lemma) : !TOWN_VERBS.has(verb.lemma);
}

/** « , chef de la délégation, », « , qui dirige l'équipe, », « , l'un des négociateurs, ». */
function isDescribed(
  { document, hitAt, registry, titleFrom, titles, verbAt }: PersonSource,
  at: number,
): boolean {
  const { tokens } = document;
  if (tokens[at]?.folded !== ",") return false;
  if (isTitled({ document, titleFrom, titles }, at)) return true;
  // « Tanja Nijmeijer, une Néerlandaise, »
  const isOne = ["un", "une"].includes(tokens[at + 1]?.folded ?? "");
  if (isOne && registry.nationalities.inhabitants.longestAt(tokens, at + 2)) return true;
  // « Xiomara Castro, la femme du président déchu, »
  const noun = tokens[at + 2]?.folded ?? "";
  if (["l'", "la", "le", "sa", "son"].includes(tokens[at + 1]?.folded ?? "") && CLOSE_ONES.has(noun))
    return true;
  // « Sherry Rehman, pour le Pakistan, a salué »
  if (tokens[at + 1]?.folded === "pour" && (hitAt[at + 2] || hitAt[at + 3])) return true;
  const verb = verbAt[at + 2];
  if (tokens[at + 1]?.folded === "qui" && verb !== undefined) return !TOWN_VERBS.has(verb.lemma);
  return (
    ["l'", ""].includes(tokens[at + 1]?.folded ?? "x") && ["un", "une"].includes(tokens[at + 2]?.folded ?? "")
  );
}

/** « , chef de la délégation, », « , son Premier ministre, ». */
function isTitled(
  { document, titleFrom, titles }: Pick<PersonSource, "document" | "titleFrom" | "titles">,
  at: number,
): boolean {
  if (document.tokens[at]?.folded !== ",") return false;
  const title = titleFrom.get(at + 1) ?? titleBehind(titles, document.tokens, at + 1);
  return title !== undefined && !title.plural && title.determiner !== "contracted";
}

function titleBehind(titles: PersonSource["titles"], tokens: readonly Token[], at: number) {
  return titleHeadsAt(tokens, at) ? titles.find(({ first }) => first === at) : undefined;
}

/** « Ezrin Pelkovar et Bruno Tarsk se sont vus ». */
function isPaired(source: PersonSource, at: number): boolean {
  const joint = source.document.tokens[at]?.folded;
  if (joint !== "et" && joint !== "ni" && joint !== "ou") return false;
  const last = isPersonal.end(source, at + 1);
  return last !== null && acts(source, last);
}

/** How far before « avec » the talks are told. */
const REACH = 8;

function partner(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  const word = tokens[at - 1]?.folded;
  if (word !== "avec" && word !== "entre") return null;
  if (!tellsTalks(tokens, at - 1)) return null;
  const last = isPersonal.end(source, at);
  if (last === null) return null;
  found.add({ first: at, last, rule: "names/person-partner" });
  return last;
}

function tellsTalks(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const word = tokens[at]?.folded ?? "";
    if (TALK_STEMS.some((stem) => word.startsWith(stem))) return true;
    if ((tokens[at]?.breaks ?? 0) > 0 || word === ".") return false;
  }
  return false;
}

const OF: ReadonlySet<string> = new Set(["de", "d'"]);
const TO: ReadonlySet<string> = new Set([
  "succeder",
  "opposer",
  "remettre",
  "confier",
  "telephoner",
  "ecrire",
]);

function owned(source: PersonSource, found: PersonList, at: number): number | null {
  if (!isOwned(source, at)) return null;
  const last = isPersonal.end(source, at);
  if (last === null) return null;
  found.add({ first: at, last, rule: "names/person-of" });
  return last;
}

function isOwned({ document, verbAt }: PersonSource, at: number): boolean {
  const { tokens } = document;
  const link = tokens[at - 1]?.folded ?? "";
  const before = tokens[at - 2]?.folded ?? "";
  if (OF.has(link)) return PERSONAL_NOUNS.has(before);
  if (link === "a") return TO.has(verbAt[at - 2]?.lemma ?? "") || before === "hommage";
  const done = verbAt[at - 2]?.lemma ?? "";
  return link === "par" && (MEETING_VERBS.has(done) || PERSON_AGENTS.has(done));
}
