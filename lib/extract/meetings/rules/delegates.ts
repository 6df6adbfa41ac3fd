import type { VerbGroup } from "@/lib/text";
import { eachBy, endOfList, hasDelegation, onBehalf, personsIn } from "../read/delegations";
import { subjectBehind } from "../read/fronted";
import { gatheringBehind } from "../read/gathering";
import { subjectOf } from "../read/subjects";
import { hasY } from "../read/verb-place";
import type { Draft } from "../types";
import { clauseAt, isOf, isPerson, personsOf, sentenceAt, type View, within, wordAt } from "../view";
import { presenceOf } from "./presence";
import type { ContactRule } from "./rule";

const LEADING = new Set(["conduire", "diriger", "emmener", "mener", "piloter", "composer", "former"]);
const NOUN_REACH = 14;
const OBJECT_REACH = 6;

/** Those told to negotiate for a side; they fill talks whose sides have no names. */
function delegatesOf(view: View, verb: VerbGroup, rule: string, named: readonly string[]): Draft[] {
  const persons = [...new Set(named)].filter((id) => isPerson(view, id));
  if (persons.length === 0) return [];
  return presenceOf(view, { ...verb, modal: null }, rule, null, persons).map((draft) =>
    Object.assign(draft, { isPresence: false, isDelegate: true, kind: "event" as const, date: null }),
  );
}

/** « La délégation de Jakarta était conduite par X, accompagné de Y », « Conduits par X et Y, les rivaux ont ». */
function areLed(view: View, verb: VerbGroup): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence || !LEADING.has(verb.lemma) || verb.negated) return [];
  const isLed = verb.passive || verb.tense === "participle";
  if (!isLed || !nextIsBy(view, verb)) return [];
  const isOpener = verb.first === sentence.first && verb.number === "plural";
  if (!isOpener && !hasDelegation(view, Math.max(sentence.first, verb.first - NOUN_REACH), verb.first))
    return [];
  const last = endOfList(view, verb);
  return delegatesOf(view, verb, "meetings/delegates", personsIn(view, verb.last, last));
}

function nextIsBy(view: View, verb: VerbGroup): boolean {
  return [verb.last, verb.last + 1, verb.last + 2].some((token) =>
    ["par", "de", "des", "du"].includes(wordAt(view, token)),
  );
}

/** « X conduisait la délégation du Front », « Y dirige celle de la guérilla », « Z était à la tête de l'équipe ». */
function leadThem(view: View, verb: VerbGroup): Draft[] {
  if (verb.passive || verb.negated || verb.tense === "participle") return [];
  const isHead =
    verb.lemma === "etre" && wordAt(view, verb.last) === "a" && wordAt(view, verb.last + 2) === "tete";
  if (!isHead && !LEADING.has(verb.lemma)) return [];
  const reach = verb.last + OBJECT_REACH + (isHead ? 3 : 0);
  if (!hasDelegation(view, verb.last, reach)) return [];
  const clause = clauseAt(view, verb.head);
  const behind = clause?.kind === "relative" ? subjectBehind(view, verb) : [];
  return delegatesOf(view, verb, "meetings/delegates", [
    ...(behind.length > 0 ? behind : subjectOf(view, verb)),
    ...personsIn(view, verb.last, endOfList(view, verb)),
  ]);
}

/** « Le gouvernement était représenté par X, le Front par Y », « X représente la rébellion ». */
function represent(view: View, verb: VerbGroup): Draft[] {
  if (verb.lemma !== "representer" || verb.negated) return [];
  const last = endOfList(view, verb);
  if (verb.passive) return delegatesOf(view, verb, "meetings/delegates", eachBy(view, verb.last, last));
  if (!hasSide(view, verb.last, last)) return [];
  return delegatesOf(view, verb, "meetings/delegates", subjectOf(view, verb));
}

const SIDES = new Set(
  "rebellion guerilla opposition gouvernement rebelles insurges pouvoir regime junte coalition mouvement front armee parti presidence camp partie separatistes".split(
    " ",
  ),
);
const SIDE_REACH = 6;

/** A side that can be represented at a table: a state, an organisation, « la rébellion ». */
function hasSide(view: View, first: number, last: number): boolean {
  const end = Math.min(last, first + SIDE_REACH);
  for (let token = first; token < end; token++) if (SIDES.has(wordAt(view, token))) return true;
  const isState = within(view.who, first, end).some(({ mention }) =>
    mention.actors.every((id) => !isPerson(view, id)),
  );
  return isState || within(view.groups, first, end).length > 0;
}

const COMPRISING = new Set(["comprendre", "compter", "inclure", "rassembler"]);

/** « La délégation française comprenait aussi X et Y ». */
function comprise(view: View, verb: VerbGroup): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence || !COMPRISING.has(verb.lemma) || verb.passive || verb.negated) return [];
  if (!hasDelegation(view, Math.max(sentence.first, verb.first - NOUN_REACH), verb.first)) return [];
  return delegatesOf(view, verb, "meetings/delegates", personsIn(view, verb.last, endOfList(view, verb)));
}

const ACCOMPANYING = new Set(["accompagner", "assister", "seconder", "flanquer", "entourer"]);
/** Words before somebody who is there for no talks. */
const PRIVATE = new Set(
  "acteur actrice chanteur chanteuse compagne ecrivain epouse epoux femme fille fils mari medecin".split(" "),
);
const PRIVATE_REACH = 4;

/** « X était accompagné de Y et de Z », not « de son épouse ». */
function areAccompanied(view: View, verb: VerbGroup): Draft[] {
  if (!ACCOMPANYING.has(verb.lemma) || !verb.passive || verb.negated || verb.tense === "participle")
    return [];
  if (!nextIsBy(view, verb)) return [];
  const end = endOfList(view, verb);
  const persons = within(view.who, verb.last, end).filter(({ first }) => {
    for (let at = first - 1; at >= Math.max(verb.last, first - PRIVATE_REACH); at--)
      if (PRIVATE.has(wordAt(view, at))) return false;
    return true;
  });
  return delegatesOf(
    view,
    verb,
    "meetings/delegates",
    persons.flatMap(({ mention }) => mention.actors),
  );
}

const SPEAKING = new Set(["parler", "negocier", "signer", "agir", "exprimer", "sieger", "parapher"]);

/** « X parlait au nom du gouvernement, Y au nom du Front ». */
function speakFor(view: View, verb: VerbGroup): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence || verb.negated || !SPEAKING.has(verb.lemma)) return [];
  const isSigning = SIGNING.has(verb.lemma);
  const first = forWhom(view, verb.last, isSigning);
  if (first === null) return [];
  return delegatesOf(view, verb, "meetings/delegates", [
    ...subjectOf(view, verb),
    ...onBehalf(view, first + 1, endOfList(view, verb), isSigning),
  ]);
}

const OBJECT = 6;

/** « a paraphé le texte au nom de », « a signé pour ». */
function forWhom(view: View, from: number, isSigning: boolean): number | null {
  for (let token = from; token < from + (isSigning ? OBJECT : 1); token++) {
    if (wordAt(view, token) === "au" && wordAt(view, token + 1) === "nom") return token;
    if (isSigning && wordAt(view, token) === "pour" && hasSide(view, token + 1, token + 1 + SIDE_REACH))
      return token;
    if (wordAt(view, token) === "," || wordAt(view, token) === ".") return null;
  }
  return null;
}

const SENDING = new Set(["envoyer", "depecher", "deleguer", "mandater"]);

/** « Rabat avait dépêché son ministre, X, accompagné de Y ». */
function areSent(view: View, verb: VerbGroup): Draft[] {
  if (!SENDING.has(verb.lemma) || verb.negated || verb.passive || hasY(view, verb)) return [];
  if (verb.tense !== "past" && verb.tense !== "pluperfect") return [];
  const last = endOfList(view, verb);
  if (within(view.where, verb.last, last).length > 0) return [];
  return delegatesOf(view, verb, "meetings/delegates", personsIn(view, verb.last, last));
}

const SITTING = new Set(["sieger", "asseoir", "trouver", "figurer", "prendre", "tenir", "installer"]);

/** « Face à eux siégeaient X et Y », « X et Y étaient aussi autour de la table », « Z y était ». */
function sit(view: View, verb: VerbGroup): Draft[] {
  const sentence = sentenceAt(view, verb.head);
  if (!sentence || verb.negated || verb.passive) return [];
  const isPlace = verb.lemma === "prendre" && wordAt(view, verb.last) === "place";
  const isSitting = SITTING.has(verb.lemma) && (verb.lemma !== "prendre" || isPlace);
  // « sera de la partie » has the form of « partir »
  const isOfParty = verb.lemma === "partir" && wordAt(view, verb.last - 1) === "partie";
  const isThere = verb.lemma === "etre" || isOfParty;
  if (!isSitting && !isThere) return [];
  const isAtTable = isOfParty || hasTable(view, sentence.first, endOfList(view, verb));
  const isAlone = isThere && hasY(view, verb) && ENDS.has(wordAt(view, verb.last));
  if (!isAtTable && !isAlone) return [];
  const before = personsIn(view, sentence.first, verb.first);
  const subject = personsOf(view, subjectOf(view, verb));
  const behind = personsIn(view, verb.last, endOfList(view, verb));
  return delegatesOf(view, verb, "meetings/delegates", [...(isAtTable ? before : []), ...subject, ...behind]);
}

const ENDS = new Set([".", ",", ";", "aussi", "egalement", "tous"]);
const TABLES: readonly (readonly string[])[] = [
  ["face", "a"],
  ["en", "face"],
  ["autour", "de", "la", "table"],
  ["autour", "de", "la", "meme", "table"],
  ["a", "la", "meme", "table"],
  ["a", "la", "table"],
  ["en", "vis", "-", "a", "-", "vis"],
  ["de", "la", "partie"],
  ["du", "cote"],
  ["derriere", "eux"],
  ["a", "leurs", "cotes"],
];

function hasTable(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++)
    if (TABLES.some((words) => words.every((word, at) => wordAt(view, token + at) === word))) return true;
  return false;
}

const ROLES = new Set(
  "mediateur mediatrice intermediaire facilitateur facilitatrice hote hotesse".split(" "),
);
const GO_BETWEENS = new Set(
  "intermediaires mediateurs entremetteurs arbitres facilitateurs hotes".split(" "),
);

/** « X, qui fait office de médiateur », « jouait les intermédiaires », « servait d'hôte ». */
function mediate(view: View, verb: VerbGroup): Draft[] {
  if (verb.negated || verb.passive) return [];
  const at = verb.last;
  const plays = verb.lemma === "jouer" && wordAt(view, at) === "les" && GO_BETWEENS.has(wordAt(view, at + 1));
  const role = verb.lemma === "faire" && ["office", "fonction"].includes(wordAt(view, at)) ? at + 1 : at;
  // « a servi d'intermédiaire »: now and then, from afar
  const isOngoing = verb.lemma === "servir" && verb.tense !== "past";
  const serves = (isOngoing || role > at) && isOf(view, role) && ROLES.has(wordAt(view, role + 1));
  return plays || serves ? delegatesOf(view, verb, "meetings/delegates", subjectOf(view, verb)) : [];
}

const RUNNING = new Set(["conduire", "mener", "arbitrer", "guider", "moderer"]);

/** « X a conduit les débats », « conduisait les discussions », not « avait mené ces négociations pendant trois ans ». */
function runThem(view: View, verb: VerbGroup): Draft[] {
  if (!RUNNING.has(verb.lemma) || verb.passive || verb.negated || verb.reflexive) return [];
  if (verb.tense !== "imperfect" && verb.tense !== "past") return [];
  if (gatheringBehind(view, verb.last) === null) return [];
  const last = endOfList(view, verb);
  if (within(view.lasting, verb.last, last).length > 0) return [];
  return delegatesOf(view, verb, "meetings/delegates", subjectOf(view, verb));
}

const ADDING = new Set(["egalement", "aussi"]);
const SIGNING = new Set(["signer", "parapher", "ratifier", "contresigner"]);

/** « X et Y ont aussi paraphé le texte ». */
function signToo(view: View, verb: VerbGroup): Draft[] {
  if (!SIGNING.has(verb.lemma) || verb.passive || verb.negated || verb.tense !== "past") return [];
  let adds = verb.lemma === "contresigner";
  for (let token = verb.first; token <= verb.last; token++) adds ||= ADDING.has(wordAt(view, token));
  return adds ? delegatesOf(view, verb, "meetings/delegates", subjectOf(view, verb)) : [];
}

const WAYS = [
  areLed,
  leadThem,
  comprise,
  areAccompanied,
  represent,
  speakFor,
  areSent,
  sit,
  mediate,
  runThem,
  signToo,
] as const;

function find(view: View, verb: VerbGroup): Draft[] {
  for (const way of WAYS) {
    const found = way(view, verb);
    if (found.length > 0) return found;
  }
  return [];
}

const ROUND =
  "Le gouvernement et le Front ont entamé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ des pourparlers.";

/** Who negotiates for the sides of talks told before. */
export const delegateRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/delegates",
    note: "who leads a delegation, speaks for a side, sits at the table or mediates takes part in the talks told before",
    find,
    examples: [
      [
        `${ROUND} ⟦A matteo-renzi|M. Renzi⟧ conduit la délégation du gouvernement; ⟦A angela-merkel|Mme Merkel⟧ représente le Front.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        `${ROUND} ⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ étaient autour de la table. ⟦A paolo-gentiloni|M. Gentiloni⟧ jouait les intermédiaires.`,
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont signé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ un accord. ⟦A paolo-gentiloni|M. Gentiloni⟧ a également signé.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held agreement",
      ],
    ],
    counterExamples: [
      `${ROUND} ⟦A matteo-renzi|M. Renzi⟧ dirige le pays depuis deux ans. ⟦A angela-merkel|Mme Merkel⟧ représente la gauche de son parti.`,
      `${ROUND} ⟦A matteo-renzi|M. Renzi⟧ n'était pas autour de la table. ⟦A angela-merkel|Mme Merkel⟧ non plus.`,
    ],
  },
];
