import { boundsOf, type Day } from "@/lib/calendar";
import type { Article, Bound, Timeline, Toll } from "@/lib/domain";
import {
  boundWords,
  capitalise,
  count,
  enumerate,
  formatDate,
  inPlace,
  inWords,
  machineDate,
  type QuotePart,
  quote,
  tollFigure,
} from "@/lib/format";
import { articlesByDate } from "./article";
import { type Library, libraryOf, placeName, sentenceNumberAt, sentencesOf } from "./library";
import { openingOf } from "./opening";
import { type SourceView, sourceView } from "./source";
import { type ChartView, chartOf } from "./toll-chart";
import { type ContradictionView, contradictionOf } from "./toll-contradiction";

/** One figure as one article reports it. */
export type TollRow = {
  readonly id: string;
  readonly day: Day;
  readonly reported: string;
  readonly machine: string | undefined;
  readonly bound: Bound;
  readonly boundWords: string;
  readonly figure: string;
  readonly count: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly victims: string;
  readonly scope: string;
  readonly attribution: string | null;
  readonly corrected: boolean;
  readonly parts: readonly QuotePart[];
  readonly source: SourceView;
};

/** Figures that can be compared: one war since its start, or one event. */
export type TollGroup = {
  readonly key: string;
  readonly title: string;
  readonly single: boolean;
  readonly rows: readonly TollRow[];
  /** Where more figures were reported than are shown: how many, in words. */
  readonly more: string | null;
  readonly chart: ChartView | null;
  readonly contradiction: ContradictionView | null;
};

export type TollsView = {
  readonly dossier: string;
  readonly standfirst: string;
  readonly groups: readonly TollGroup[];
  /** Where there are more events than are shown. */
  readonly more: string | null;
};

/** Figures of one series that are shown, the latest; and series. The timeline as JSON has them all. */
const MOST_ROWS = 60;
const MOST_GROUPS = 40;
/** Beyond so many series, one figure alone gets no chart: the table has it. */
const MOST_CHARTS = 6;

/** The death tolls as reported: never added up, contradictions kept. */
export function tollsPage(timeline: Timeline): TollsView {
  const library = libraryOf(timeline);
  const groups = new Map<string, Reported[]>();
  for (const article of articlesByDate(library))
    for (const toll of article.tolls) {
      const key = groupKey(article, toll);
      const group = groups.get(key);
      if (group) group.push({ article, toll });
      else groups.set(key, [{ article, toll }]);
    }
  const largest = [...groups].sort(([, a], [, b]) => rankOf(a) - rankOf(b) || b.length - a.length);
  const isLong = groups.size > MOST_CHARTS;
  const views = largest
    .slice(0, MOST_GROUPS)
    .map(([key, reported]) => groupView(library, key, reported, { isDrawn: !isLong || reported.length > 1 }));
  const left = groups.size - views.length;
  return {
    dossier: openingOf(library).title,
    standfirst: standfirstOf([...groups.values()].flat(), timeline, views),
    groups: views,
    more: left > 0 ? `${capitalise(count(left, "autre événement", "autres événements"))}` : null,
  };
}

type Reported = { readonly article: Article; readonly toll: Toll };

/** Series before single events. */
function rankOf([first]: readonly Reported[]): number {
  return first?.toll.scope.on === undefined ? 0 : 1;
}

function groupView(
  library: Library,
  key: string,
  reported: readonly Reported[],
  { isDrawn }: { readonly isDrawn: boolean },
): TollGroup {
  const rows = reported.slice(-MOST_ROWS).map(({ article, toll }) => rowOf(library, article, toll));
  const single = rankOf(reported) === 1;
  return {
    key,
    title: titleOf(library, reported),
    single,
    rows,
    more:
      reported.length > rows.length
        ? `Les ${rows.length} derniers de ${count(reported.length, "chiffre rapporté", "chiffres rapportés")}`
        : null,
    chart: isDrawn ? chartOf(rows) : null,
    contradiction: single && rows.length < 2 ? null : contradictionOf(rows),
  };
}

/**
 * Figures of one event by its day and place; cumulative ones by their place alone, however their start is told. Without a
 * place their start tells which war is meant; without either, no other figure can be set beside them.
 */
function groupKey(article: Article, toll: Toll): string {
  const { scope, start } = toll;
  const whom = kindOfVictims(toll);
  if (scope.on !== undefined) return `le ${scope.on} ${scope.place ?? ""} ${whom}`;
  if (scope.place !== undefined) return `depuis ${scope.place} ${whom}`;
  return scope.since === undefined
    ? `sans date ${article.id} ${start}`
    : `depuis ${scope.since.slice(0, 4)} ${whom}`;
}

/** Children are not to be compared with all the dead: words for anybody are one kind, others each their own. */
function kindOfVictims({ victims }: Toll): string {
  return ANYBODY.has(victims) ? "" : victims;
}

const ANYBODY: ReadonlySet<string> = new Set(
  [
    "",
    "décès",
    "gens",
    "mort",
    "morts",
    "morte",
    "mortes",
    "personne",
    "personnes",
    "tué",
    "tués",
    "victime",
  ].concat("victimes"),
);

function titleOf(library: Library, reported: readonly Reported[]): string {
  const scope = reported[0]?.toll.scope ?? {};
  const whom = reported[0] ? kindOfVictims(reported[0].toll) : "";
  const some = whom === "" ? "" : ` (${whom})`;
  const place = scope.place === undefined ? null : library.places.get(scope.place);
  const where =
    scope.place === undefined ? "" : `, ${inPlace(placeName(library, scope.place), place?.kind ?? "city")}`;
  if (scope.on !== undefined)
    return `Un seul événement\u00a0: ${formatDate(scope.on, { weekday: false })}${where}${some}`;
  const since =
    scope.since === undefined ? "Bilans cumulés" : `Depuis ${formatDate(scope.since.slice(0, 4))}`;
  return reported.length === 1
    ? `${since}${where}${some}`
    : `${since}${where}${some}\u00a0: le chiffre à la date où il est rapporté`;
}

function rowOf(library: Library, article: Article, toll: Toll): TollRow {
  const sentence = sentencesOf(article)[sentenceNumberAt(article, toll.start) - 1];
  const start = sentence?.start ?? toll.start;
  const end = Math.max(sentence?.end ?? toll.end, toll.end);
  const text = article.body.slice(start, end);
  return {
    id: `${article.id} ${toll.start}`,
    day: boundsOf(article.documentDate.edtf)?.end ?? 0,
    reported: formatDate(article.documentDate.edtf),
    machine: machineDate(article.documentDate.edtf),
    bound: toll.bound,
    boundWords: boundWords(toll.bound),
    figure: tollFigure(toll),
    count: toll.count,
    low: toll.low,
    high: toll.high,
    victims: toll.victims,
    scope: scopeOf(library, toll),
    attribution: toll.attribution,
    corrected: toll.correctedBy === "editor",
    parts: quote(text, [{ start: toll.start - start, end: toll.end - start }]),
    source: sourceView(article, { start, end, text }),
  };
}

function scopeOf(library: Library, { scope: { on, since, until, place } }: Toll): string {
  const parts = [
    on === undefined ? null : formatDate(on),
    since === undefined ? null : `depuis ${formatDate(since)}`,
    until === undefined ? null : `jusqu’à ${formatDate(until)}`,
    place === undefined ? null : placeName(library, place),
  ].filter((part) => part !== null);
  return parts.length === 0 ? "non dits" : parts.join(", ");
}

function standfirstOf(
  reported: readonly Reported[],
  timeline: Timeline,
  groups: readonly TollGroup[],
): string {
  const total = reported.length;
  if (total === 0) return "Aucun bilan dans ces dépêches.";
  const articles = timeline.articles.length;
  const opening = `${capitalise(inWords(total))} ${total < 2 ? "chiffre" : "chiffres"} dans ${inWords(articles, true)} ${articles < 2 ? "dépêche" : "dépêches"}.`;
  const exact = reported.filter(({ toll }) => toll.bound === "=").length;
  const precision =
    exact === 0
      ? " Aucun n’est exact\u00a0: chacun dit une borne."
      : exact === total
        ? ""
        : ` ${capitalise(inWords(exact))} ${exact < 2 ? "est donné pour exact" : "sont donnés pour exacts"}.`;
  const apart = groups.filter(({ contradiction }) => contradiction !== null).length;
  const told =
    apart === 0
      ? ""
      : ` ${capitalise(enumerate([`${inWords(apart)} ${apart < 2 ? "série diffère" : "séries diffèrent"} selon les dépêches`]))}.`;
  return `${opening}${precision}${told}`.replace("Un série", "Une série");
}
