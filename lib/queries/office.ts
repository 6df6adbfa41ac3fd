import { boundsOf, formatDay } from "@/lib/calendar";
import type { Term } from "@/lib/domain";
import { actorName, type Library } from "./library";

/** The office an actor held on the first day of a date, in words; else whom they act for; null when nothing is known. */
export function officeAt(library: Library, id: string, date: string): string | null {
  const label = termsAt(library, id, date).find((term) => term.label !== undefined)?.label;
  const of = actedFor(library, id, date);
  return label ?? (of === null ? null : actorName(library, of));
}

/** The state or organisation an actor acted for on the first day of a date; where no term says so, the usual one. */
export function actedFor(library: Library, id: string, date: string): string | null {
  const usual = library.actors.get(id)?.of ?? null;
  const then = termsAt(library, id, date).map(({ of }) => of);
  return usual !== null && then.includes(usual) ? usual : (then[0] ?? usual);
}

function termsAt(library: Library, id: string, date: string): Term[] {
  const bounds = boundsOf(date);
  if (!bounds) return [];
  const day = formatDay(bounds.start);
  return (library.actors.get(id)?.terms ?? []).filter((term) => heldOn(term, day));
}

function heldOn({ from, to }: Term, day: string): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}
