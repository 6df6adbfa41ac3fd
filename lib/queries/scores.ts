import baseline from "@/tests/gold/baseline.json";

/** How well one layer is found, on each set of articles; null where a set does not measure it. */
export type ScoreRow = { readonly what: string; readonly scores: readonly (string | null)[] };

export type ScoresView = { readonly sets: readonly string[]; readonly rows: readonly ScoreRow[] };

const SETS = [
  { key: "kerry-lavrov-2016", label: "Dossier Kerry–Lavrov" },
  { key: "more", label: "Quatre autres pourparlers" },
  { key: "own", label: "Seize dépêches" },
  { key: "talks", label: "Soixante-seize autres" },
  { key: "unmet", label: "Douze jamais vues" },
] as const;

const LAYERS = [
  { key: "document date", label: "Date de la dépêche, au jour près" },
  { key: "timex strict", label: "Expressions de temps\u00a0: les mots exacts" },
  { key: "timex value", label: "Expressions de temps\u00a0: la valeur" },
  { key: "actors", label: "Personnes et États" },
  { key: "organisations", label: "Organisations" },
  { key: "places", label: "Lieux" },
  { key: "place or actor", label: "«\u00a0Moscou\u00a0»\u00a0: ville ou État" },
  { key: "tolls", label: "Bilans" },
  { key: "article meetings", label: "Rencontres d’une dépêche" },
  { key: "article meetings exact date", label: "Leur date, au jour près" },
  { key: "article meetings status", label: "Leur statut" },
  { key: "article meetings outcome", label: "Leur issue, quand il y en a une" },
  { key: "timeline", label: "Rencontres réunies de plusieurs dépêches" },
] as const;

const MEASURED: Readonly<Record<string, Readonly<Record<string, number>>>> = baseline;

/** The parser's scores (F1) against articles annotated by hand, as the tests last measured them. */
export function measuredScores(): ScoresView {
  return {
    sets: SETS.map(({ label }) => label),
    rows: LAYERS.map(({ key, label }) => ({
      what: label,
      scores: SETS.map((set) => {
        const value = MEASURED[set.key]?.[key];
        return value === undefined ? null : value.toFixed(2).replace(".", ",");
      }),
    })),
  };
}
