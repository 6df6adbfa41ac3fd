import type { Timeline } from "@/lib/domain";
import { count } from "@/lib/format";
import { EXPORTS, type ExportFormat, exportHref, NO_FILTERS } from "@/lib/url";
import { libraryOf } from "./library";
import { openingOf } from "./opening";

/** One export: what it is called, what it is good for, where it is. */
export type DataFile = { readonly label: string; readonly href: string; readonly use: string };

export type DataView = {
  readonly dossier: string;
  readonly figures: string;
  readonly files: readonly DataFile[];
};

const USES: Readonly<Record<ExportFormat, string>> = {
  csv: "Une ligne par contact, pour un tableur\u00a0: date, lieu, participants, statut, issue, sources.",
  ics: "Tous les contacts dans un agenda\u00a0; les contacts seulement annoncés y sont «\u00a0provisoires\u00a0».",
  json: "Tout ce que le site sait, dépêches et mentions comprises, avec les positions des mots.",
  atom: "Les contacts, pour un lecteur de flux\u00a0; chaque acteur et chaque lieu a aussi le sien.",
  feed: "Le même flux en JSON Feed 1.1.",
  timelinejs: "S’ouvre tel quel dans TimelineJS.",
};

const ORDER: readonly ExportFormat[] = ["json", "csv", "ics", "atom", "feed", "timelinejs"];

/** What can be taken away, and how much there is. */
export function dataPage(timeline: Timeline): DataView {
  const { articles, meetings, actors, places } = timeline;
  const figures = [
    count(meetings.length, "contact"),
    count(articles.length, "dépêche"),
    count(actors.length, "acteur"),
    count(places.length, "lieu", "lieux"),
  ];
  return {
    dossier: openingOf(libraryOf(timeline)).title,
    figures: figures.join(", "),
    files: ORDER.map((format) => ({
      label: EXPORTS[format].label,
      href: exportHref(format, NO_FILTERS),
      use: USES[format].replaceAll("\u00a0;", "\u202f;"),
    })),
  };
}
