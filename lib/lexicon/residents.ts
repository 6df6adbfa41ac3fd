import type { OfficeKind } from "./types";

/** Who lives or works in a house of `venues.ts` that stands for him: « a été reçu à l'Elysée ». */
export const RESIDENTS: Readonly<Record<string, { readonly office: OfficeKind; readonly of: string }>> = {
  "24-sussex": { office: "head-of-government", of: "canada" },
  "casa-rosada": { office: "head-of-state", of: "argentine" },
  "chancellerie-federale": { office: "head-of-government", of: "allemagne" },
  "departement-d-etat": { office: "foreign-minister", of: "etats-unis" },
  "downing-street": { office: "head-of-government", of: "royaume-uni" },
  elysee: { office: "head-of-state", of: "france" },
  "foreign-office": { office: "foreign-minister", of: "royaume-uni" },
  kantei: { office: "head-of-government", of: "japon" },
  kremlin: { office: "head-of-state", of: "russie" },
  "maison-blanche": { office: "head-of-state", of: "etats-unis" },
  "maison-bleue": { office: "head-of-state", of: "coree-du-sud" },
  matignon: { office: "head-of-government", of: "france" },
  "palais-chigi": { office: "head-of-government", of: "italie" },
  planalto: { office: "head-of-state", of: "bresil" },
  "quai-d-orsay": { office: "foreign-minister", of: "france" },
  quirinal: { office: "head-of-state", of: "italie" },
};
