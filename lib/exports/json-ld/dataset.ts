import { boundsOf, formatDay } from "@/lib/calendar";
import type { Timeline } from "@/lib/domain";
import { EXPORTS, NO_FILTERS } from "@/lib/url";
import { absolute } from "../address";
import { select } from "../selection";
import { serialise } from "./serialise";

/** JSON-LD of the page of exports: the chronology as a `Dataset` with every file it can be had as. */
export function datasetJsonLd(timeline: Timeline, base: string): string {
  const { title, description, meetings, updated } = select(timeline, NO_FILTERS);
  const days = meetings.flatMap(({ date }) => boundsOf(date) ?? []);
  const start = Math.min(...days.map((each) => each.start));
  const end = Math.max(...days.map((each) => each.end));
  return serialise({
    "@type": "Dataset",
    name: title,
    description,
    url: absolute(base, "/donnees"),
    inLanguage: "fr",
    isAccessibleForFree: true,
    dateModified: updated.slice(0, 10),
    temporalCoverage: days.length === 0 ? undefined : `${formatDay(start)}/${formatDay(end)}`,
    creator: { "@type": "Organization", name: "Pourparlers", url: absolute(base, "/") },
    distribution: Object.values(EXPORTS).map(({ path, label, mediaType }) => ({
      "@type": "DataDownload",
      name: label,
      contentUrl: absolute(base, path),
      encodingFormat: mediaType.split(";")[0],
    })),
  });
}
