/**
 * Forms that the tables share with common names, with the clue that decides.
 *
 * - one token that is a place and a given name: the given name where a capitalised word follows and no « à » or « en »
 *   stands before (« Florence Parly », but « à Florence Emmanuel Macron … »)
 */
export const GIVEN_NAME_PLACES: ReadonlySet<string> = new Set([
  "aden",
  "constantine",
  "dominique",
  "don",
  "farah",
  "florence",
  "gerd",
  "israel",
  "maurice",
  "medine",
  "milan",
  "nancy",
  "noursoultan",
  "orlando",
  "riad",
  "riyad",
  "ryad",
  "safwan",
  "salvador",
  "santiago",
  "sofia",
  "sydney",
  "uri",
  "victoria",
  "virginie",
]);

/** States called like their capital: « les pourparlers de Koweït » are held in town. */
export const CITY_STATES: ReadonlySet<string> = new Set(
  "djibouti guatemala koweit luxembourg monaco panama saint-marin singapour".split(" "),
);

/** States that « à la » says where, not to whom: « à la Barbade », but « à la Syrie ». */
export const STATES_WITH_A: ReadonlySet<string> = new Set(["barbade", "dominique", "grenade", "jamaique"]);

/**
 * States meant where an adjective fits several and nothing else tells: « congolais » is of Kinshasa before it is of
 * Brazzaville. They come first in `STATES`.
 */
export const MEANT_FIRST: readonly string[] = ["republique-democratique-du-congo"];

/**
 * Forms that two entries of different tables share on purpose, folded, with what tells them apart. Every other shared
 * form is a mistake, and a test says so.
 */
export const SHARED_FORMS: Readonly<Record<string, string>> = {
  macedoine: "the state is called so in copy before 2019 (`states/former-names.ts`)",
  rfa: "the state is called so in copy before 1990",
  swaziland: "the state is called so in copy before 2018",
  douma: "the town near Damascus and the Russian chamber, which has an article: « à Douma », « la Douma »",
  tigre:
    "the Tigris and the region Tigré: folding makes them one; « en Irak » and « fleuve » speak for the river",
};
