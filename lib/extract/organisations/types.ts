/** What a rule of this stage says: the organisation's id. */
export type OrganisationValue = { readonly organisation: string };
