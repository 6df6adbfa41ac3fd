import { AGENCIES } from "@/lib/lexicon/crawl/agencies";
import { fold } from "@/lib/text";
import { type Draft, type Line, linesOf, withoutLines } from "./draft";

const NAMES = new Map<string, string>(Object.entries(AGENCIES));
const LEAD = /^(?:source|sources|avec|par|texte|photo)\s*:?\s+(?:l'|la\s+)?/i;

/**
 * Notes which agencies sign the text. A line that is nothing but the signature is moved; one that closes a
 * sentence (« … el-Assad. (afp/nxp) ») or opens it (« DOHA (AFP) - ») stays where it is.
 */
export function findSignature(draft: Draft): Draft {
  const lines = linesOf(draft.text);
  const filled = lines.filter((line) => line.text.trim() !== "");
  const ends = [...filled.slice(-2).reverse(), ...filled.slice(0, 3)];
  const alone = ends.find((line) => line.text.length < 60 && sourceOf(line.text.trim()) !== null);
  if (alone && filled.length > 1) return moved(draft, lines, alone);
  const text = closing(filled.at(-1)?.text ?? "") ?? opening(filled[0]?.text ?? "");
  const source = text === null ? null : agenciesOf(text);
  if (text === null || source === null) return draft;
  return withSource(draft, source, { what: "kept", text, field: "source" });
}

function moved(draft: Draft, lines: readonly Line[], line: Line): Draft {
  const rest = { ...draft, text: withoutLines(draft.text, lines, new Set([line])) };
  const text = line.text.trim();
  return withSource(rest, sourceOf(text) ?? text, { what: "moved", text, field: "source" });
}

function withSource(draft: Draft, source: string, note: Draft["notes"][number]): Draft {
  return {
    ...draft,
    fields: { ...draft.fields, source: draft.fields.source ?? source },
    notes: [...draft.notes, note],
  };
}

/** The brackets that end a text. */
function closing(line: string): string | null {
  const text = line.trimEnd();
  const open = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  return open >= 0 && text.length - open < 40 ? text.slice(open) : null;
}

/** The brackets of a dateline: « GENÈVE, 9 septembre (AFP) - ». */
function opening(line: string): string | null {
  const match = /^\p{Lu}[^(.]{1,60}(\([^()]{2,30}\))\s*[-–—:]/u.exec(line);
  return match?.[1] ?? null;
}

/** Who a line that is nothing but a signature names: agencies, or an outlet with them (« Le Courrier avec AFP »). */
export function sourceOf(line: string): string | null {
  const agencies = agenciesOf(line);
  if (agencies !== null) return agencies;
  const [outlet = "", others, more] = line.replace(/^par\s+/i, "").split(/\s+avec\s+/);
  const named = others === undefined || more !== undefined ? null : agenciesOf(others);
  const short = outlet.split(/\s+/).length <= 4 && /^\p{Lu}[^.,;:!?]{1,30}(?:\.\p{L}{2,3})?$/u.test(outlet);
  return named !== null && short ? `${outlet} avec ${named}` : null;
}

/** The agencies that a signature names, « AFP/NXP »; null unless one of them is known and the others look like desks. */
function agenciesOf(signature: string): string | null {
  const bare = signature
    .replace(LEAD, "")
    .replace(/^\((.*)\)$/, "$1")
    .replace(LEAD, "")
    .replace(/^©\s*/, "")
    .replace(/[.,\s]+$/, "");
  const parts = bare.split(/\s*[/,+]\s*|\s+et\s+|\s+avec\s+|\s+-\s+/).filter((part) => part !== "");
  const names = parts.map(
    (part) => NAMES.get(fold(part)) ?? (/^[\p{L}]{2,4}$/u.test(part) ? part.toUpperCase() : null),
  );
  if (!parts.some((part) => NAMES.has(fold(part))) || names.includes(null)) return null;
  return names.join("/");
}
