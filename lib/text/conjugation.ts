import { DOUBLING, FIRST_GROUP, RE_GROUP, SECOND_GROUP } from "@/lib/lexicon/verbs";
import { IRREGULAR_MODELS, type IrregularModel } from "@/lib/lexicon/verbs-irregular";
import { fold } from "./fold";

/** How a single word can be read as a verb. */
export type FormKind =
  | "present"
  | "past"
  | "imperfect"
  | "future"
  | "conditional"
  | "subjunctive"
  | "infinitive"
  | "present-participle"
  | "past-participle";

export type VerbForm = {
  /** Folded infinitive. */
  readonly lemma: string;
  readonly kind: FormKind;
  readonly number: "singular" | "plural" | null;
  /** First or second person: news copy has it in quotations, and such forms are often nouns (« cours », « relations »). */
  readonly speaker: boolean;
};

type Stems = {
  readonly present: readonly [string, string, string];
  readonly imperfect: string;
  readonly future: string;
  readonly participle: string;
  readonly past: readonly [string, string] | null;
  readonly subjunctive: readonly [string, string];
};

/** Endings, number, and whether they are of the first or second person. */
const IMPERFECT = [
  ["ait", "singular", false],
  ["aient", "plural", false],
  ["ais", "singular", true],
  ["ions", "plural", true],
  ["iez", "plural", true],
] as const;
const FUTURE = [
  ["a", "singular", false],
  ["ont", "plural", false],
  ["ai", "singular", true],
  ["as", "singular", true],
  ["ons", "plural", true],
  ["ez", "plural", true],
] as const;

/** Spelled as written, in lower case, with accents (« annonce » is no « annoncé »). */
const FORMS = new Map<string, VerbForm[]>();
/** The same without accents, for text in capitals, and to tell quickly what is no verb. */
const FOLDED = new Map<string, VerbForm[]>();

function add(
  form: string,
  lemma: string,
  kind: FormKind,
  number: VerbForm["number"] = null,
  speaker = false,
): void {
  const entry = { lemma, kind, number, speaker };
  for (const [map, key] of [[FORMS, form] as const, [FOLDED, fold(form)] as const]) {
    const known = map.get(key);
    if (!known) map.set(key, [entry]);
    else if (!known.some((other) => other.lemma === lemma && other.kind === kind)) known.push(entry);
  }
}

function addVerb(infinitive: string, stems: Stems, prefix = ""): void {
  const lemma = fold(prefix + infinitive);
  const put = (form: string, kind: FormKind, number: VerbForm["number"] = null, speaker = false): void =>
    add(prefix + form, lemma, kind, number, speaker);
  const [first, singular, plural] = stems.present;
  put(singular, "present", "singular");
  put(plural, "present", "plural");
  put(first, "present", "singular", true);
  put(`${stems.imperfect}ons`, "present", "plural", true);
  put(`${stems.imperfect}ez`, "present", "plural", true);
  for (const [ending, number, speaker] of IMPERFECT) {
    put(stems.imperfect + ending, "imperfect", number, speaker);
    put(stems.future + ending, "conditional", number, speaker);
  }
  for (const [ending, number, speaker] of FUTURE) put(stems.future + ending, "future", number, speaker);
  const masculine = stems.participle.endsWith("s") ? stems.participle : `${stems.participle}s`;
  const feminine = `${stems.participle.endsWith("û") ? `${stems.participle.slice(0, -1)}u` : stems.participle}e`;
  put(stems.participle, "past-participle", "singular");
  put(masculine.replace(/ûs$/, "us"), "past-participle", "plural");
  put(feminine, "past-participle", "singular");
  put(`${feminine}s`, "past-participle", "plural");
  put(`${stems.imperfect}ant`, "present-participle");
  put(infinitive, "infinitive");
  if (stems.past) {
    put(stems.past[0], "past", "singular");
    put(stems.past[1], "past", "plural");
  }
  put(stems.subjunctive[0], "subjunctive", "singular");
  put(stems.subjunctive[1], "subjunctive", "plural");
}

/** « lancer » → « lanç » before a and o, « lanc » elsewhere; « diriger » → « dirige ». */
function softened(stem: string): string {
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith("g") ? `${stem}e` : stem;
}

/** The stem before a silent ending: « lèv », « cèd », « appell », « déploi ». */
function stressed(stem: string, infinitive: string): string {
  if (DOUBLING.has(infinitive)) return stem + stem.slice(-1);
  if (stem.endsWith("oy") || stem.endsWith("uy")) return `${stem.slice(0, -1)}i`;
  const tail = /^(.*)([eé])([bcdfghjklmnpqrstvxz]{1,2}u?)$/.exec(stem);
  if (!tail || (tail[2] === "e" && (tail[3]?.length ?? 0) > 1)) return stem;
  return `${tail[1]}è${tail[3]}`;
}

function addFirstGroup(infinitive: string): void {
  const stem = infinitive.slice(0, -2);
  const silent = stressed(stem, infinitive);
  const soft = softened(stem);
  const future = stem.match(/é[^aeiou]{1,2}u?$/) ? `${stem}er` : `${silent}er`;
  addVerb(infinitive, {
    present: [`${silent}e`, `${silent}e`, `${silent}ent`],
    imperfect: soft,
    future,
    participle: `${stem}é`,
    past: [`${soft}a`, `${stem}èrent`],
    subjunctive: [`${silent}e`, `${silent}ent`],
  });
}

function addSecondGroup(infinitive: string): void {
  const stem = infinitive.slice(0, -1);
  addVerb(infinitive, {
    present: [`${stem}s`, `${stem}t`, `${stem}ssent`],
    imperfect: `${stem}ss`,
    future: infinitive,
    participle: stem,
    past: [`${stem}t`, `${stem}rent`],
    subjunctive: [`${stem}sse`, `${stem}ssent`],
  });
}

function addReGroup(infinitive: string): void {
  const stem = infinitive.slice(0, -2);
  addVerb(infinitive, {
    present: [`${stem}s`, stem, `${stem}ent`],
    imperfect: stem,
    future: `${stem}r`,
    participle: `${stem}u`,
    past: [`${stem}it`, `${stem}irent`],
    subjunctive: [`${stem}e`, `${stem}ent`],
  });
}

function addIrregular(model: IrregularModel): void {
  for (const prefix of model.prefixes) addVerb(model.infinitive, model, prefix);
}

for (const model of IRREGULAR_MODELS) addIrregular(model);
for (const infinitive of FIRST_GROUP) addFirstGroup(infinitive);
for (const infinitive of SECOND_GROUP) addSecondGroup(infinitive);
for (const infinitive of RE_GROUP) addReGroup(infinitive);
add("sommes", "etre", "present", "plural", true);
add("ayant", "avoir", "present-participle");
add("sachant", "savoir", "present-participle");

const NONE: readonly VerbForm[] = [];

/** Whether a folded word can be a known verb form at all. */
export function mayBeVerb(folded: string): boolean {
  return FOLDED.has(folded);
}

/** The readings of a folded word, accents left out: « tue » may then be « tué ». */
export function foldedVerbForms(folded: string): readonly VerbForm[] {
  return FOLDED.get(folded) ?? NONE;
}

/** The readings of a word as it stands in the text, accents counted; those of its folded form for words in capitals. */
export function verbForms(written: string, inCapitals: boolean): readonly VerbForm[] {
  if (inCapitals) return FOLDED.get(fold(written)) ?? NONE;
  return FORMS.get(written.toLowerCase().normalize("NFC")) ?? NONE;
}
