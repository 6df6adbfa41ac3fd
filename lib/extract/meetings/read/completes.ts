import type { Clause } from "@/lib/text";
import { clauseAt, type View, within, wordAt } from "../view";

/** « par un texte signé par le roi, X, et le président, Y »: pieces without verb behind a participle are still its own. */
export function leansBack(view: View, clause: Clause, own: Clause | undefined): boolean {
  const verb = view.verbs[own?.verb ?? -1];
  if (verb?.tense !== "participle" || clause.verb === null) return false;
  return clause.verb < (own?.verb ?? 0) && (view.verbs[clause.verb]?.last ?? 0) <= clause.first;
}

/** « scellé à Rome, le 8 février, par X et Y », « après s'être vus, le 8 février »: a date, a place or « par » between commas. */
export function completes(view: View, clause: Clause, own: Clause | undefined): boolean {
  const verb = view.verbs[own?.verb ?? -1];
  if (!verb || (!verb.tense.startsWith("infinitive") && !(verb.tense === "participle" && verb.passive)))
    return false;
  if (goesOnWith(view, clause.first) || isForWhom(view, clause.first) || isNameOf(view, clause)) return true;
  const carrier = view.verbs[clause.verb ?? -1];
  if (carrier && carrier.first >= clause.first && carrier.first < clause.last) return false;
  return (
    within(view.when, clause.first, clause.first + 3).length > 0 ||
    within(view.where, clause.first, clause.first + 2).length > 0
  );
}

const FURTHER = new Set(["puis", "et", "enfin", "ensuite"]);

/** « par X », « avec X », « puis par X ». */
function goesOnWith(view: View, first: number): boolean {
  const token = FURTHER.has(wordAt(view, first)) ? first + 1 : first;
  return ["par", "avec"].includes(wordAt(view, token));
}

/** « puis par le chef de la diplomatie, X, »: a name alone behind the office it belongs to. */
function isNameOf(view: View, { first, last }: Clause): boolean {
  const before = clauseAt(view, first - 1);
  if (!before || !goesOnWith(view, before.first) || within(view.who, before.first, before.last).length > 0)
    return false;
  const end = wordAt(view, last - 1) === "," ? last - 1 : last;
  return within(view.who, first, last).some((named) => named.first === first && named.last === end);
}

/** « par X, pour le gouvernement, et Y »: whom X stands for, and the next of the list. */
function isForWhom(view: View, first: number): boolean {
  const before = wordAt(view, clauseAt(view, first - 1)?.first ?? first);
  const word = wordAt(view, first);
  return (word === "pour" && before === "par") || (word === "et" && before === "pour");
}
