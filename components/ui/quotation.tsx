import type { QuotePart } from "@/lib/format";
import type { SourceView } from "@/lib/queries/source";

/** A quoted sentence, the words that say the fact marked, and the dispatch it comes from. */
export function Quotation({ parts, source }: { parts: readonly QuotePart[]; source: SourceView }) {
  return (
    <>
      <blockquote>
        <p>
          <QuoteParts parts={parts} />
        </p>
      </blockquote>
      <p className="source">
        <a href={source.href} data-address={source.anchor}>
          {source.label}
        </a>
      </p>
    </>
  );
}

export function QuoteParts({ parts }: { parts: readonly QuotePart[] }) {
  return parts.map((part, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- parts of a fixed text have no other identity
    part.mark ? <mark key={index}>{part.text}</mark> : part.text,
  );
}
