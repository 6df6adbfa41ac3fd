import { CONTACT_PHRASES, type ContactPhrase } from "@/lib/lexicon/contact-phrases";
import type { VerbGroup } from "@/lib/text";
import { titleEnd } from "../read/apposed";
import { governorOf, partiesBefore } from "../read/fronted";
import { bothSides, objectIn, withIn } from "../read/parties";
import { partiesOf } from "../read/persons";
import { cliticObject } from "../read/pronouns";
import { subjectOf } from "../read/subjects";
import { contactsOfVerb } from "../read/verb-draft";
import { TO } from "../small-words";
import type { Draft } from "../types";
import { isOf, isPerson, personsOf, type Stretch, type View, within, wordAt } from "../view";
import type { ContactRule } from "./rule";

const WORD_REACH = 13;
/** What makes another thing of a verb that needs no word behind it: « poser les bases ». */
const OBJECTS = new Set("le la les l' un une des ses leur leurs son sa comme".split(" "));

function inPhrase(view: View, verb: VerbGroup): Draft[] {
  if (verb.passive) return [];
  for (const phrase of CONTACT_PHRASES) {
    if (phrase.verb !== verb.lemma) continue;
    if (verb.reflexive && !phrase.isReflexive && !isMutual(verb, phrase)) continue;
    if (!verb.reflexive && phrase.isReflexive) continue;
    const at = endOfWords(view, verb, phrase);
    if (at === null) continue;
    const subject = subjectOf(view, verb);
    const found = contactsOfVerb(
      view,
      verb,
      "meetings/phrase",
      (stretch) => {
        const others = othersIn(view, verb, phrase, {
          first: phrase.frame === "object" ? stretch.first : Math.max(at, stretch.first),
          last: stretch.last,
        });
        const persons = subject.filter((id) => isPerson(view, id));
        const rest = others.filter((id) => !subject.includes(id));
        if (!rest.some((id) => isPerson(view, id)) && persons.length > 1 && isMutual(verb, phrase))
          return persons;
        return bothSides(view, subject, rest);
      },
      phrase.type,
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** « X et Y ont échangé quelques mots », « ont posé »: of several subjects each does it with the others. */
function isMutual(verb: VerbGroup, { frame }: ContactPhrase): boolean {
  if (verb.reflexive && (verb.lemma === "serrer" || verb.lemma === "donner")) return true;
  return frame === "beside" || frame === "opposite" || verb.lemma === "echanger" || verb.lemma === "partager";
}

/** The token behind the words of a phrase; null where they are not there. */
function endOfWords(view: View, { last }: VerbGroup, { words }: ContactPhrase): number | null {
  if (words.length === 0) return hasObject(view, afterSetting(view, last)) ? null : last;
  for (let token = last; token < last + WORD_REACH; token++)
    if (words.includes(wordAt(view, token))) return token + 1;
  return null;
}

/** « poser les bases », not « s'asseoir l'un en face de l'autre ». */
function hasObject(view: View, token: number): boolean {
  const isEachOther = wordAt(view, token) === "l'" && wordAt(view, token + 1) === "un";
  return OBJECTS.has(wordAt(view, token)) && !isEachOther;
}

/** The token behind « mardi à Oslo », « le 3 mai » right behind a verb. */
function afterSetting(view: View, from: number): number {
  let token = from;
  while (token < from + LONGEST_SETTING) {
    const told = startingAt(view, token) ?? startingAt(view, token + 1);
    if (!told) return token;
    token = told.last;
  }
  return token;
}

const LONGEST_SETTING = 20;

function startingAt(view: View, token: number): { readonly last: number } | undefined {
  return within(view.when, token, token + 1)[0] ?? within(view.where, token, token + 1)[0];
}

function othersIn(view: View, verb: VerbGroup, { frame }: ContactPhrase, stretch: Stretch): string[] {
  if (frame === "with" || frame === "beside") {
    const others = withIn(view, stretch);
    return others.length > 0 ? others : partiesBefore(view, verb, "with");
  }
  if (frame === "chez") {
    const host = within(view.who, stretch.first, stretch.last).find(
      ({ first }) => governorOf(view, first, stretch.first - 1) === "chez",
    );
    return host ? partiesOf(view, host.mention.actors) : [];
  }
  if (frame === "opposite") {
    const others = opposite(view, stretch);
    return others.length > 0 ? others : withIn(view, stretch);
  }
  if (frame === "object") return personsOf(view, objectIn(view, verb, stretch, subjectOf(view, verb)));
  const named = within(view.who, stretch.first, stretch.last).filter(
    ({ first }) =>
      (frame !== "of" && TO.has(governorOf(view, first, stretch.first - 1) ?? "")) ||
      (frame !== "dative" && isBehindOf(view, first, stretch.first)),
  );
  const told = partiesOf(view, [...new Set(named.flatMap(({ mention }) => mention.actors))]);
  // « lui a accordé une audience au Vatican »
  const ids = frame === "dative" ? personsOf(view, told) : told;
  if (ids.length > 0 || frame === "of") return ids;
  const clitic = cliticObject(view, verb, subjectOf(view, verb));
  return clitic.length > 0 ? clitic : partiesBefore(view, verb, "to");
}

const LONGEST_TITLE = 8;

/** « la main de X », « l'hôte, mardi à Oslo, du président X ». */
function isBehindOf(view: View, name: number, floor: number): boolean {
  const end = titleEnd(view, name, floor);
  for (let token = end - 1; token >= Math.max(floor, end - LONGEST_TITLE); token--) {
    if (isOf(view, token))
      return token === floor || wordAt(view, token - 1) === "," || token - floor <= LONGEST_TITLE;
    if (wordAt(view, token) === ",") return false;
  }
  return false;
}

/** « face à X », « en face de X ». */
function opposite(view: View, { first, last }: Stretch): string[] {
  for (let token = first; token < last; token++) {
    if (wordAt(view, token) !== "face") continue;
    const [named] = within(view.who, token, Math.min(last, token + LONGEST_TITLE));
    if (named) return partiesOf(view, named.mention.actors);
  }
  return [];
}

/** Contacts told by a verb with certain words behind it. */
export const phraseRules: readonly ContactRule<VerbGroup>[] = [
  {
    name: "meetings/phrase",
    note: "« serrer la main à », « être l'hôte de », « prendre langue avec »: a verb and its words bring two sides together",
    find: inPhrase,
    examples: [
      [
        "⟦A matteo-renzi|M. Renzi⟧ a serré ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ la main d'⟦A angela-merkel|Angela Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ sera ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧ l'hôte de ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
      ],
      [
        "⟦A matteo-renzi|M. Renzi⟧ s'est assis ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ face à ⟦A angela-merkel|Mme Merkel⟧.",
        "meeting 2016-09-07 rome matteo-renzi+angela-merkel held",
      ],
    ],
    counterExamples: [
      "⟦A matteo-renzi|M. Renzi⟧ a serré ⟦T 2016-09-07|mercredi⟧ à ⟦P rome|Rome⟧ les rangs avec ⟦A angela-merkel|Mme Merkel⟧.",
      "⟦A matteo-renzi|M. Renzi⟧ et ⟦A angela-merkel|Mme Merkel⟧ ont posé ⟦T 2016-09-07|mercredi⟧ leurs conditions à ⟦P rome|Rome⟧.",
    ],
  },
];
