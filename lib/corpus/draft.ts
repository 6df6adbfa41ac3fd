import type { ArticleSource, DocumentDate } from "@/lib/domain";
import { type Anchor, anchorOf } from "@/lib/extract/anchor";
import { type Analysis, analyse, extractFacts, type Facts } from "@/lib/extract/pipeline";
import type { Registry } from "@/lib/extract/registry";
import { leadTitle } from "./lead-title";
import type { Reading } from "./readings";

/** An article on its way through the corpus: its text analysed, its facts extracted for any day it may date from. */
export type Draft = {
  readonly source: ArticleSource;
  readonly analysis: Analysis;
  /** Its own title, else one made of its first sentence. */
  readonly title: string | null;
  /** The facts as read from a day of writing; answers are remembered. */
  readonly factsAt: (anchor: Anchor) => Facts;
  /** Lets the analysis go until it is asked for again: tokens weigh far more than facts. */
  readonly letGo?: () => void;
  /** What the article says by itself, where no other article can change its date. */
  readonly reading?: Reading;
};

/**
 * The draft of an article; its text is analysed when first asked for, and not at all where an earlier reading, good
 * whatever other articles say, answers all questions. A draft that is kept for the next run keeps its analysis too.
 */
export function draftOf(
  source: ArticleSource,
  registry: Registry,
  reading?: Reading,
  { isKept = false } = {},
): Draft {
  const known = new Map<string, Facts>();
  if (reading) known.set(keyOf(anchorOn(reading.date)), reading.facts);
  let analysis: Analysis | undefined;
  let { title } = source;
  const analysed = () => {
    analysis ??= analyse(source.body);
    // While it is at hand: who lets the analysis go asks for the title later.
    title ??= leadTitle(analysis.document) || null;
    return analysis;
  };
  return {
    source,
    get analysis() {
      return analysed();
    },
    get title() {
      if (title === null) analysed();
      return title;
    },
    ...(!isKept && {
      letGo: () => {
        analysis = undefined;
      },
    }),
    ...(reading && { reading }),
    factsAt: (anchor) => {
      const key = keyOf(anchor);
      const facts = known.get(key) ?? extractFacts(analysed(), anchor, registry, source.corrections);
      known.set(key, facts);
      return facts;
    },
  };
}

function keyOf({ edtf, time }: Anchor): string {
  return `${edtf}T${time ?? ""}`;
}

/** The anchor that a document date gives, with the time of day of the front matter where they agree on the day. */
export function anchorOn({ edtf, given }: Pick<DocumentDate, "edtf" | "given">): Anchor {
  return anchorOf(given?.startsWith(`${edtf}T`) ? given : edtf);
}
