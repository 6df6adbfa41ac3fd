import { Chips } from "@/components/filters/chips";
import { FilterForm } from "@/components/filters/filter-form";
import { NoResult } from "@/components/filters/no-result";
import { Results } from "@/components/filters/results";
import { Opening } from "@/components/ui/opening";
import type { ChronologyView } from "@/lib/queries/chronology";
import { Overview } from "./overview";
import { PageLinks } from "./page-links";
import { ReadingKey } from "./reading-key";
import { Thread } from "./thread";

/** The chronology, whole or filtered. */
export function Chronology({ view }: { view: ChronologyView }) {
  return (
    <>
      <Opening {...view.opening} />
      {view.overview ? <Overview overview={view.overview} /> : null}
      <FilterForm {...view} />
      <Chips chips={view.chips} />
      <Results {...view} />
      <PageLinks pages={view.pages} label="Pages de la chronologie, en haut" />
      {view.months.length > 0 ? (
        <>
          <ReadingKey />
          <Thread months={view.months} ending={view.ending} />
        </>
      ) : (
        <NoResult chips={view.chips} total={view.total} filtered={view.filtered} />
      )}
      <PageLinks pages={view.pages} label="Pages de la chronologie, en bas" />
    </>
  );
}
