/** One page of each kind, and what its heading says. The dossier is the one the project ships. */
export const MEETING = "/rencontres/2016-08-26-geneve-kerry-lavrov";
export const ARTICLE = "/articles/2016-07-15-kerry-moscou-poutine";

export const PAGES = [
  "/",
  "/chronologie?ville=geneve",
  "/chronologie?ville=geneve&type=phone-call",
  MEETING,
  ARTICLE,
  "/acteurs",
  "/acteurs/john-kerry",
  "/lieux",
  "/lieux/geneve",
  "/bilans",
  "/donnees",
  "/methode",
  "/cette-page-n-existe-pas",
] as const;
