import { boundsOf, formatDay } from "@/lib/calendar";
import type { Term } from "@/lib/domain";
import { actorName, type Library } from "./library";

/** The office an actor held on the first day of a date, in words; else whom they act for; null when nothing is known. */
export function officeAt(library: Library, id: string, date: string): string | null {
  const actor = library.actors.get(id);
  const bounds = boundsOf(date);
  if (!actor || !bounds) return null;
  const day = formatDay(bounds.start);
  const term = actor.terms.find((each) => heldOn(each, day) && each.label !== undefined);
  return term?.label ?? (actor.of === null ? null : actorName(library, actor.of));
}

function heldOn({ from, to }: Term, day: string): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}
