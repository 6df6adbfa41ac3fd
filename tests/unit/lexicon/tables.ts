import {
  CITIES,
  MEDIA,
  OFFICE_HOLDERS,
  OFFICE_TITLES,
  ORGANISATIONS,
  REGIONS,
  STATES,
  VENUES,
  WATERS,
} from "@/lib/lexicon";

/** A form of the lexicon, with the words a message needs to lead to it. */
export type Form = { readonly form: string; readonly entry: string; readonly file: string };

type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

/** The tables of named entries, under the path a maintainer opens. */
export const NAMED: readonly { readonly file: string; readonly entries: readonly Named[] }[] = [
  { file: "lib/lexicon/states/", entries: STATES },
  { file: "lib/lexicon/cities/", entries: CITIES },
  { file: "lib/lexicon/regions/", entries: REGIONS },
  { file: "lib/lexicon/venues.ts", entries: VENUES },
  { file: "lib/lexicon/waters.ts", entries: WATERS },
  { file: "lib/lexicon/organisations/", entries: ORGANISATIONS },
  { file: "lib/lexicon/office-holders/", entries: OFFICE_HOLDERS },
];

export const PLACES = [...CITIES, ...REGIONS, ...VENUES, ...WATERS];

export const STATE_IDS: ReadonlySet<string> = new Set(STATES.map((state) => state.id));
export const PLACE_IDS: ReadonlySet<string> = new Set(PLACES.map((place) => place.id));
export const ORGANISATION_IDS: ReadonlySet<string> = new Set(ORGANISATIONS.map(({ id }) => id));

/** Every name and alias. */
export function namedForms(): Form[] {
  return NAMED.flatMap(({ file, entries }) =>
    entries.flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => ({ form, entry: id, file }))),
  );
}

/** Every form of every table, words and titles included. */
export function allForms(): Form[] {
  const states = STATES.flatMap((state) =>
    [
      ...state.adjective,
      ...(state.otherAdjectives ?? []).flat(),
      ...state.gentiles,
      ...state.institutions,
    ].map((form) => ({ form, entry: state.id, file: "lib/lexicon/states/" })),
  );
  const titles = OFFICE_TITLES.flatMap(({ form, plural, tail }) =>
    [form, plural, ...(tail === undefined ? [] : [tail])].map((one) => ({
      form: one,
      entry: form,
      file: "lib/lexicon/offices/",
    })),
  );
  const families = OFFICE_HOLDERS.map(({ id, family }) => ({
    form: family,
    entry: id,
    file: "lib/lexicon/office-holders/",
  }));
  const media = MEDIA.map((form) => ({ form, entry: form, file: "lib/lexicon/media.ts" }));
  return [...namedForms(), ...states, ...titles, ...families, ...media];
}
