import { NBSP } from "@/lib/format";
import { absolute } from "./address";
import { type Content, element, join } from "./markup";
import type { MeetingRecord } from "./record";

/** Status and outcome in words. @example "A eu lieu, sans accord" */
export function stateOf({ entry }: MeetingRecord): string {
  const outcome = entry.outcome ? `, ${entry.outcome.label.toLocaleLowerCase("fr")}` : "";
  return `${entry.statusLabel}${outcome}`;
}

/** Participants with whom they act for. @example ["John Kerry (États-Unis)", "Sergueï Lavrov (Russie)"] */
export function participantNames({ entry }: MeetingRecord): string[] {
  return entry.participants.map(({ name, of }) => (of === null ? name : `${name} (${of})`));
}

/** Where the sources disagree, a sentence for each matter. */
export function disputeSentences({ entry }: MeetingRecord): string[] {
  return entry.disputes.map((dispute) => `Les sources divergent ${dispute}.`);
}

/** A meeting in plain text: what, who, every source with its words and address, disagreements, permalink. */
export function recordText(record: MeetingRecord, base: string): string {
  const { entry, sources } = record;
  return [
    `${entry.fullDate} · ${entry.where}`,
    `${stateOf(record)}.`,
    participantNames(record).join(", "),
    ...sources.map(({ quote, label, href }) => sourceText(quote, label, absolute(base, href))),
    ...disputeSentences(record),
    absolute(base, entry.href),
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function sourceText(quote: string | null, label: string, address: string): string {
  return quote === null ? `${label}${NBSP}: ${address}` : `${quote}\n— ${label}${NBSP}: ${address}`;
}

/** The same as HTML; every word is escaped, every address absolute. */
export function recordHtml(record: MeetingRecord, base: string): string {
  const { entry, sources } = record;
  return join([
    element("p", {}, element("strong", {}, entry.fullDate), ` · ${entry.where} · ${stateOf(record)}`),
    element("p", {}, participantNames(record).join(", ")),
    ...sources.map(({ quote, label, href }) => {
      const address = absolute(base, href);
      const link = element("a", { href: address }, label);
      return quote === null
        ? element("p", {}, "Source", `${NBSP}: `, link)
        : element("blockquote", { cite: address }, element("p", {}, quote), element("p", {}, "— ", link));
    }),
    ...disputeSentences(record).map((sentence): Content => element("p", {}, sentence)),
  ]).markup;
}
