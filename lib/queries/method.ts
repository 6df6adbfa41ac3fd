import type { Timeline } from "@/lib/domain";
import { count } from "@/lib/format";
import { libraryOf } from "./library";
import { openingOf } from "./opening";
import { measuredScores, type ScoresView } from "./scores";

export type MethodView = {
  readonly dossier: string;
  readonly scores: ScoresView;
  readonly problems: string;
};

/** How it works, how well, and what the content's editor was told. */
export function methodPage(timeline: Timeline): MethodView {
  const total = timeline.problems.length;
  return {
    dossier: openingOf(libraryOf(timeline)).title,
    scores: measuredScores(),
    problems:
      total === 0
        ? "La lecture des dépêches de ce dossier n’a soulevé aucune remarque."
        : `La lecture des dépêches de ce dossier a soulevé ${count(total, "remarque")}, que la rédaction peut voir et corriger.`,
  };
}
