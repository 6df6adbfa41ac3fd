/**
 * Shapes of the lexicon's tables. Ids are slugs of the usual French name. Forms are written as in print, without
 * article; they are compared in folded form (see `fold`), so « Etats-Unis » needs no line beside « États-Unis ».
 * A form in capitals (« EI », « CEI ») is an acronym and stands for its entry only where the text has capitals too.
 */

/** A state as place and as actor. */
export type StateEntry = {
  readonly id: string;
  /** The usual name, without article: « Russie ». */
  readonly name: string;
  /** The definite article the name takes; "" where it takes none (Israël, Cuba). */
  readonly article: "le" | "la" | "l'" | "les" | "";
  /** Other names: long form, acronyms in use (« USA », « RDC »), former or variant spellings. */
  readonly aliases: readonly string[];
  /** Adjective: masculine and feminine singular, masculine and feminine plural (« russe, russe, russes, russes »). */
  readonly adjective: readonly [string, string, string, string];
  /** Further adjectives, as whole sets of four (« étasunien »). */
  readonly otherAdjectives?: readonly (readonly [string, string, string, string])[];
  /** Nouns for the inhabitants, singular and plural, both genders (« Russe », « Russes »). */
  readonly gentiles: readonly string[];
  /** Place id of the capital, which also stands for the government; the state's own id for a city-state. */
  readonly capital: string;
  /** Other places that stand for the government: ids of `venues.ts` (« kremlin ») or of cities (« tel-aviv »). */
  readonly seats: readonly string[];
  /** Institutions that are the government (« département d'Etat », « Pentagone »): forms, without article. */
  readonly institutions: readonly string[];
  /** ISO 3166-1 alpha-2, null for what has none. */
  readonly iso2: string | null;
  /** WGS 84 decimal degrees of a central point. */
  readonly latitude: number;
  readonly longitude: number;
  /** From–to as ISO dates (half-open) for states that came or went in the period covered, such as the USSR. */
  readonly from?: string;
  readonly to?: string;
};

/** A place below the state: city, region, venue, water. */
export type PlaceEntry = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The place it is part of: a state or region for cities, a city or state for venues; null for what lies between states. */
  readonly in: string | null;
  readonly latitude: number;
  readonly longitude: number;
};

export type OrganisationEntry = {
  readonly id: string;
  readonly name: string;
  /** Other names, without article: acronyms, translations, spellings. */
  readonly aliases: readonly string[];
  readonly kind: "international" | "armed-group" | "party" | "coalition" | "forum" | "agency" | "company";
  /** Place ids that stand for it by metonymy (« Bruxelles »). */
  readonly seats?: readonly string[];
};

/** Kinds of office; each has its French titles in `offices.ts`. */
export type OfficeKind =
  | "head-of-state"
  | "head-of-government"
  | "deputy-head"
  | "foreign-minister"
  | "defence-minister"
  | "security-adviser"
  | "intelligence-chief"
  | "spokesperson"
  | "envoy"
  | "ambassador"
  | "secretary-general"
  | "high-representative"
  | "council-president"
  | "commission-president"
  | "leader"
  | "negotiator";

/**
 * A title as copy writes it, without article; `offices.ts` is a list of these. « ministre russe des Affaires étrangères »
 * is `form` « ministre » + adjective + `tail` « des Affaires étrangères ».
 */
export type OfficeTitle = {
  /** Null for generic titles (« responsable », « diplomate ») that only refer back to someone named. */
  readonly office: OfficeKind | null;
  readonly form: string;
  readonly plural: string;
  readonly gender: "m" | "f" | "both";
  /** What follows the adjective of state, « des Affaires étrangères »; the title also stands whole, without a state. */
  readonly tail?: string;
  /** State or organisation the title names by itself: « secrétaire d'Etat » → `etats-unis`. */
  readonly of?: string;
};

/** One term of office, half-open: `from` included, `to` excluded, ISO dates; null where open or unknown. */
export type TermEntry = {
  readonly office: OfficeKind;
  /** State or organisation id. */
  readonly of: string;
  /** The state, region or conflict an envoy works for: « émissaire de l'ONU pour la Syrie » → `syrie`. */
  readonly for?: string;
  readonly from: string | null;
  readonly to: string | null;
};

export type PersonEntry = {
  readonly id: string;
  /** The usual French form of the name: « Sergueï Lavrov ». */
  readonly name: string;
  /** The family name as used alone: « Lavrov », « de Mistura », « Assad »; « Xi » for Xi Jinping. */
  readonly family: string;
  /** Other forms: « Serguei Lavrov », « Bachar el-Assad ». */
  readonly aliases: readonly string[];
  readonly gender: "m" | "f";
  /** Sorted by first day; empty for those known without an office of the kinds above. */
  readonly terms: readonly TermEntry[];
  /** The state or organisation the person is known for: what holds where no term does. */
  readonly of: string;
};
