/** What a rule of this stage says: the place's id. */
export type PlaceValue = { readonly place: string };
