import { AGREEMENT_NOUNS, AGREEMENT_VERBS, RECIPROCAL_VERBS, SIGNED_NOUNS } from "@/lib/lexicon/contacts";
import type { VerbGroup } from "@/lib/text";
import { openerOf, opensWithQue } from "../read/opener";
import { withIn } from "../read/parties";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import type { Draft } from "../types";
import { isPerson, sentenceAt, type View, verbFrom, wordAt } from "../view";
import { isSaidApart } from "./joint-acts";
import type { ContactRule } from "./rule";

const REACH = 24;

export const SIGNING = new Set(
  "signer parapher sceller conclure finaliser boucler officialiser formaliser enteriner contresigner ratifier".split(
    " ",
  ),
);

function agree(view: View, verb: VerbGroup): Draft[] {
  const said = agreementSaid(view, verb) ?? sealed(view, verb) ?? (decidesTogether(verb) ? "decided" : null);
  if (said === null || isAim(view, verb)) return [];
  const sentence = sentenceAt(view, verb.head);
  if (sentence && isSaidApart(view, sentence)) return [];
  const persons = subjectOf(view, verb).filter((id) => isPerson(view, id));
  const signsWith = persons.length === 1 && (verb.lemma === "signer" || verb.lemma === "parapher");
  if (persons.length < 2 && !signsWith) return [];
  return contactsOfVerb(
    view,
    { ...verb, negated: false },
    "meetings/agree",
    (stretch) => {
      const others = withIn(view, stretch).filter((id) => isPerson(view, id));
      return signsWith && others.length === 0 ? null : [...new Set([...persons, ...others])];
    },
    "meeting",
  )
    .filter(({ status, place, date }) => {
      if (said === "decided") return status === "held" && place !== null && date !== null;
      return status === "held" || !verb.negated;
    })
    .map((draft) =>
      Object.assign(draft, {
        kind: "talks",
        outcome: draft.status === "held" && said !== "decided" ? said : null,
      }),
    );
}

/** « arrivés mercredi pour arracher un compromis »: what they came for. */
function isAim(view: View, { tense, first }: VerbGroup): boolean {
  const isPurpose = wordAt(view, first - 1) === "pour" || wordAt(view, first - 2) === "afin";
  return tense === "infinitive" && isPurpose;
}

const SEALING = new Set(["toper", "parapher", "contresigner"]);

/** « ont scellé leur réconciliation », « ont paraphé le tracé », « ont topé »: whatever it is, it is agreed. */
function sealed(view: View, verb: VerbGroup): "agreement" | null {
  if (verb.negated || verb.number !== "plural") return null;
  if (SEALING.has(verb.lemma)) return "agreement";
  const isFate = isNear(view, verb, (word) => word === "sort", 3);
  return verb.lemma === "sceller" && !isFate ? "agreement" : null;
}

/** « ont décidé mardi à Sotchi de créer »: who decides together on a day and at a place has met. */
function decidesTogether(verb: VerbGroup): boolean {
  return (
    verb.lemma === "decider" &&
    verb.number === "plural" &&
    (verb.tense === "past" || verb.tense === "pluperfect") &&
    !verb.negated &&
    !verb.passive
  );
}

/** What a verb says of an agreement: reached, not reached, or null when it speaks of something else. */
export function agreementSaid(view: View, verb: VerbGroup): "agreement" | "none" | null {
  const outcome = verb.negated ? "none" : "agreement";
  if (verb.lemma === "entendre" && verb.reflexive) return outcome;
  if (verb.lemma === "accorder" && verb.reflexive && verb.number === "plural" && verb.modal === null)
    return isNear(view, verb, isOn, IN_ACCORD_REACH) ? outcome : null;
  if (verb.lemma === "reconcilier" && verb.reflexive && verb.number === "plural") return outcome;
  if (verb.lemma === "apposer") return isNear(view, verb, isSignature, 8) ? outcome : null;
  const comesTo = (verb.lemma === "mettre" && verb.reflexive) || verb.lemma === "tomber";
  if (comesTo && isNear(view, verb, isInAccord, IN_ACCORD_REACH)) return outcome;
  if (verb.lemma === "trouver" && isNear(view, verb, isCommonGround, IN_ACCORD_REACH)) return outcome;
  if (verb.lemma === "convenir" && !verb.reflexive && verb.number === "plural")
    return meetsAgain(view, verb) ? null : outcome;
  if (verb.lemma === "engager" && verb.reflexive && verb.number === "plural") return commits(view, verb);
  // « ont mis fin à seize ans de guerre »
  if (verb.lemma === "mettre" && wordAt(view, verb.last) === "fin")
    return verb.number === "plural" && isNear(view, verb, isWar, WAR_REACH) ? outcome : null;
  if (SIGNING.has(verb.lemma) && isNear(view, verb, isSigned, REACH)) return outcome;
  const takesNoun = AGREEMENT_VERBS.has(verb.lemma) || verb.lemma === "parvenir";
  return takesNoun && isNear(view, verb, isAgreement, REACH) ? outcome : null;
}

const WAR_REACH = 12;

function isWar(word: string): boolean {
  return ["guerre", "hostilites", "conflit", "combats", "brouille", "querelle"].includes(word);
}

const WRITTEN = new Set(["communique", "lettre", "lettres", "tribune", "message", "separement"]);

/** « se sont engagés à cesser », « s'étaient engagés, devant X, à »; not « dans la guerre », not « n'a rien signé ». */
function commits(view: View, verb: VerbGroup): "agreement" | null {
  const isDone = verb.tense === "past" || verb.tense === "pluperfect";
  const next = view.verbs[verbFrom(view, verb.last)];
  const isTo = next?.tense === "infinitive" && wordAt(view, next.first - 1) === "a";
  if (!isDone || verb.negated || !isTo) return null;
  for (let token = verb.last; token < next.first; token++) if (WRITTEN.has(wordAt(view, token))) return null;
  return "agreement";
}

/** « ont convenu de se revoir »: a next meeting, not an agreement. */
function meetsAgain(view: View, verb: VerbGroup): boolean {
  const next = view.verbs[verbFrom(view, verb.last)];
  if (next?.tense !== "infinitive" || next.first > verb.last + 3) return false;
  return RECIPROCAL_VERBS.has(next.lemma) || next.lemma === "poursuivre" || next.lemma === "continuer";
}

const IN_ACCORD_REACH = 8;
/** « s'accordent à dire » tells nothing. */
const isOn = (word: string): boolean => word === "sur" || word === "pour";

/** « un terrain d'entente », « une solution », « un consensus ». */
function isCommonGround(word: string, next: string): boolean {
  return COMMON_GROUND.has(word) || (word === "terrain" && next === "d'");
}

const COMMON_GROUND = new Set(["consensus", "solution", "formule", "arrangement", "entente", "parade"]);

function isAgreement(word: string): boolean {
  return AGREEMENT_NOUNS.has(word) || word === "entendre";
}

function isSigned(word: string): boolean {
  return SIGNED_NOUNS.has(word) || AGREEMENT_NOUNS.has(word);
}

export function isSignature(word: string): boolean {
  return SIGNATURES.has(word);
}

const SIGNATURES = new Set("signature signatures paraphe paraphes griffe griffes".split(" "));

function isInAccord(word: string, next: string): boolean {
  return word === "d'" && next === "accord";
}

const ANTECEDENT_REACH = 8;

function isNear(
  view: View,
  verb: VerbGroup,
  test: (word: string, next: string) => boolean,
  reach: number,
): boolean {
  const sentence = view.document.sentences[view.document.sentenceAt[verb.head] ?? -1];
  const opener = openerOf(view, verb);
  // « le compromis qu'ils avaient arraché »
  if (opener !== null && opensWithQue(view, opener))
    for (
      let token = opener - 1;
      token >= Math.max(sentence?.first ?? 0, opener - ANTECEDENT_REACH);
      token--
    ) {
      if (test(wordAt(view, token), wordAt(view, token + 1))) return true;
      if (wordAt(view, token) === "," || wordAt(view, token) === "que") break;
    }
  const last = Math.min(verb.last + reach, sentence?.last ?? 0);
  for (let token = verb.last; token < last; token++) {
    const word = wordAt(view, token);
    if (word === ";" || word === ":" || word === "que" || word === "qu'") return false;
    if (test(word, wordAt(view, token + 1))) return true;
  }
  return false;
}

/** Agreeing, or failing to. */
export const agreementRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/agree",
    note: "who signs, finds or fails to find an agreement on a day has met",
    find: agree,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont signé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ un accord.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held agreement",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ n'ont pas trouvé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ d'accord.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held none",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont décidé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ de créer un fonds.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held agreement",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ a paraphé ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ le texte avec ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held agreement",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ se sont engagés ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧, devant ⟦A paolo-gentiloni|M. Gentiloni⟧, à respecter la trêve.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel+paolo-gentiloni held agreement",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ se sont engagés ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ dans une querelle.",
      "⟦A italie|Rome⟧ et ⟦A allemagne|Berlin⟧ ont signé ⟦T 2016-09-07|mercredi⟧ un accord.",
      "⟦A matteo-renzi|M. Renzi⟧ a trouvé ⟦T 2016-09-07|mercredi⟧ un accord.",
    ],
  },
];
