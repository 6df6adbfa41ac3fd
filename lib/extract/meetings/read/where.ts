import type { PlaceMention } from "@/lib/domain";
import { ENGLISH_BUILDINGS } from "@/lib/lexicon/place-nouns";
import type { Located } from "../../located";
import { isOf, type View, within, wordAt } from "../view";

/** Where a contact is: a city or, where none is named, a country; the venue inside it. */
export type Where = { readonly place: string | null; readonly venue: string | null };

export const NOWHERE: Where = { place: null, venue: null };
/** Words for a kind of place, before its name. */
export const BUILDINGS = new Set([
  "palais",
  "capitale",
  "hotel",
  "base",
  "ile",
  "ville",
  "siege",
  "quartier",
  "residence",
  "palace",
  "chateau",
  "manoir",
  "villa",
  "domaine",
  "aeroport",
  "ambassade",
  "mission",
  "ranch",
  "datcha",
  "monastere",
  "consulat",
  "bureau",
  "salon",
  "pelouse",
  "perron",
  "tarmac",
  "marches",
  "esplanade",
  "banlieue",
  "station",
  "cite",
  "localite",
  "bourgade",
  "village",
  "zone",
  "peripherie",
  "environs",
  ..."auberge camp cathedrale caserne centre chalet complexe datcha ecole eglise ferme fort forteresse gymnase lycee maison mosquee parc pavillon quai restaurant riad salle sanatorium stade temple tour universite".split(
    " ",
  ),
]);
/** Of these, what stands inside a city: a building of unknown name is a venue, and its city is told elsewhere. */
const HOSTED = new Set([
  "palais",
  "hotel",
  "residence",
  "palace",
  "chateau",
  "manoir",
  "villa",
  "bureau",
  "salon",
  "ambassade",
  "marches",
  "perron",
  "pelouse",
]);
/** Of these, what is a town: the name behind it is where a contact is. */
const TOWNS = new Set(
  "ville ile station cite localite bourgade village oasis hameau bourg commune".split(" "),
);
/** Of these, what is part of a town. */
const QUARTERS_OF_TOWNS = new Set(
  "quartier quartiers faubourg rue avenue place boulevard square secteur".split(" "),
);
/** Determiners that make of a house one of several of its town: « un manoir de X », « sa datcha de X ». */
const ONE_OF_MANY = new Set("un une des son sa ses leur leurs".split(" "));
/** Words behind which a town is only near: « près de X », « à 40 km de X », « aux portes de X ». */
const NEAR_WORDS = new Set(
  "pres loin proximite km kilometres abords environs alentours portes large banlieue".split(" "),
);
const QUARTERS = new Set("nord sud est ouest".split(" "));

/**
 * The one place that mentions of places tell: a city before what is only near it, a city before the house in it, a house
 * that stands nowhere else, a country.
 */
export function whereOf(view: View, mentions: readonly Located<PlaceMention>[]): Where {
  const told: Record<Part, string | null> = {
    city: null,
    venue: null,
    nameless: null,
    near: null,
    airport: null,
    wide: null,
  };
  for (const located of mentions) told[partOf(view, located)] ??= townIn(view, located.mention);
  const venue = told.venue ?? told.nameless ?? told.airport;
  const around = venue === null ? null : (view.registry.places.get(venue)?.in ?? null);
  const isThere = !GENERIC.has(venue ?? "") || mentions.some(({ first }) => isNamedNear(view, around, first));
  const host = around !== null && isThere && isTown(view, around) ? around : null;
  // « au bord du lac, à la villa X »: the shores are long
  const isOnShore = told.nameless !== null && view.registry.places.get(told.wide ?? "")?.kind === "water";
  return {
    place:
      told.city ??
      host ??
      (isThere ? told.venue : null) ??
      told.near ??
      told.airport ??
      (isOnShore ? null : told.wide),
    venue,
  };
}

/** Palaces that several capitals have: the one of the table only where its town is named. */
const GENERIC = new Set(
  "palais-de-la-paix palais-de-l-independance palais-de-la-revolution palais-des-conventions palais-federal".split(
    " ",
  ),
);
const NEARBY = 600;

function isNamedNear(view: View, place: string | null, token: number): boolean {
  return within(view.where, token - NEARBY, token + NEARBY).some(({ mention }) => mention.place === place);
}

type Part = "city" | "venue" | "nameless" | "near" | "airport" | "wide";

function partOf(view: View, { first, mention }: Located<PlaceMention>): Part {
  const kind = view.registry.places.get(mention.place)?.kind;
  if (kind === "venue") return "venue";
  const isCity = isTown(view, mention.place);
  if (!isCity && (kind === "country" || kind === "region" || kind === "water")) return "wide";
  if (isNear(view, first)) return "near";
  if (isCity) return "city";
  if (ENGLISH_BUILDINGS.has(mention.place.slice(mention.place.lastIndexOf("-") + 1))) return "nameless";
  if (HOSTED.has(wordAt(view, first)) || HOSTED.has(wordAt(view, first - 1))) return "nameless";
  const house = isOf(view, first - 1) ? first - 2 : null;
  if (house === null || !BUILDINGS.has(wordAt(view, house)) || TOWNS.has(wordAt(view, house))) return "city";
  if (QUARTERS_OF_TOWNS.has(wordAt(view, house))) return "nameless";
  // « à l'aéroport d'Esenboga, près d'Ankara »: of the town it serves
  if (wordAt(view, house) === "aeroport") return "airport";
  if (!HOSTED.has(wordAt(view, house))) return "venue";
  return ONE_OF_MANY.has(wordAt(view, house - 1)) ? "city" : "nameless";
}

/** A city, or a state that is one. */
function isTown({ registry }: View, place: string): boolean {
  return registry.places.get(place)?.kind === "city" || registry.states.get(place)?.capital === place;
}

/** « près de X », « au nord de X », not « dans le nord de X ». */
export function isNear(view: View, first: number): boolean {
  if (!isOf(view, first - 1)) return false;
  const word = wordAt(view, first - 2);
  if (NEAR_WORDS.has(word)) return true;
  if (!QUARTERS.has(word)) return false;
  const at = wordAt(view, first - 3) === "-" ? first - 5 : first - 3;
  return wordAt(view, at) === "au" || (wordAt(view, at) === "l'" && wordAt(view, at - 1) === "a");
}

/** « Oslo-Gardermoen » is in Oslo, and so is a quarter of it. */
function townIn({ registry }: View, { place, text }: PlaceMention): string {
  const around = registry.places.get(place)?.in ?? null;
  // « Manhattan »
  if (
    around !== null &&
    registry.places.get(place)?.kind === "city" &&
    registry.places.get(around)?.kind === "city"
  )
    return around;
  const [town = place, ...rest] = place.split("-");
  if (rest.length === 0 || registry.places.has(place) || !text.includes("-") || text.includes(" "))
    return place;
  return registry.places.get(town)?.kind === "city" ? town : place;
}

/** A country's city told before: « en Chine » stays « chine », but « à Genève » answers « en Suisse ». */
export function isWithin(view: Pick<View, "registry">, inner: string, outer: string): boolean {
  let at: string | null = inner;
  for (let depth = 0; depth < 4 && at !== null; depth++) {
    if (at === outer) return true;
    at = view.registry.places.get(at)?.in ?? null;
  }
  return false;
}
