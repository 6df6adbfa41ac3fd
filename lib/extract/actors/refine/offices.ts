import type { TitleHead } from "../../names/title-forms";
import type { Title } from "../../names/titles";
import type { Registry } from "../../registry";
import { type Discourse, type PersonRecord, type Role, statesOf } from "./discourse";

/** Offices that may be meant by a vaguer word: « le dirigeant nord-coréen », « l'émissaire américain ». */
const MEANT_BY: Readonly<Record<string, readonly string[]>> = {
  leader: ["leader", "head-of-state", "head-of-government"],
  envoy: ["envoy", "negotiator"],
  negotiator: ["negotiator", "envoy"],
};
/** Words for anyone of some rank, folded. */
const ANYONE: ReadonlySet<string> = new Set([
  "responsable",
  "haut responsable",
  "haute responsable",
  "diplomate",
  "haut diplomate",
  "haute diplomate",
  "officiel",
  "haut fonctionnaire",
  "homme d'etat",
  "dignitaire",
  "dirigeant",
  "dirigeante",
  "leader",
]);
const MINISTERS: ReadonlySet<string> = new Set(["foreign-minister", "defence-minister"]);

/** Who holds an office: someone the text has named first, then the holder at the document's date; null when nobody fits. */
export function holderOf(
  title: Title,
  of: string | null,
  discourse: Discourse,
  registry: Registry,
): string | null {
  const gender = title.heads.find((head) => head.gender !== "both")?.gender ?? null;
  const fits = (record: PersonRecord) =>
    isGender(record, gender) && title.heads.some((head) => plays(record, head, of));
  const met = discourse.recent();
  const inText = met.find(fits);
  if (inText) return inText.id;
  if (of === null || title.open || title.former) return null;
  const later = discourse.everyone().find((record) => record.count === 0 && fits(record));
  return later?.id ?? holderAtDate(title, of, discourse, registry);
}

function holderAtDate(title: Title, of: string, discourse: Discourse, registry: Registry): string | null {
  if (discourse.days === null) return null;
  for (const { office } of title.heads) {
    if (office === null) continue;
    for (const one of MEANT_BY[office] ?? [office]) {
      const [holder, other] = registry.people.holders(one, of, discourse.days);
      // An office that several hold at once (envoys, spokespersons) names nobody by itself.
      if (holder && (!other || isSingle(one))) return holder.id;
    }
  }
  return null;
}

function isSingle(office: string): boolean {
  return (
    office !== "envoy" &&
    office !== "negotiator" &&
    office !== "spokesperson" &&
    office !== "leader" &&
    office !== "ambassador"
  );
}

function isGender(record: PersonRecord, gender: "m" | "f" | "both" | null): boolean {
  return gender === null || gender === "both" || record.gender === null || record.gender === gender;
}

/** Whether someone is what the head of a title says, of that state or organisation (of any when none is said). */
function plays(record: PersonRecord, head: TitleHead, of: string | null): boolean {
  const roles =
    of === null ? record.roles : record.roles.filter((role) => role.of === of || role.of === null);
  if (of !== null && !statesOf(record).has(of)) return false;
  if (ANYONE.has(head.role)) return of !== null;
  return roles.some((role) => isRole(role, head)) || (of !== null && isUnknownEnvoy(record, head));
}

function isRole(role: Role, head: TitleHead): boolean {
  if (role.role !== null && role.role === head.role) return true;
  if (head.office === null)
    return head.role === "ministre" && role.office !== null && MINISTERS.has(role.office);
  if (role.office === null) return false;
  return role.office === head.office || (MEANT_BY[head.office] ?? []).includes(role.office);
}

/** « l'émissaire de Pyongyang » may be someone of whom only the state is known. */
function isUnknownEnvoy(record: PersonRecord, head: TitleHead): boolean {
  const isEnvoy = head.office === "envoy" || head.office === "negotiator";
  return (
    isEnvoy &&
    record.roles.every(
      (role) =>
        role.office === null ||
        role.office === "leader" ||
        role.office === "deputy-head" ||
        role.office === "negotiator",
    )
  );
}

/** The office someone is known for: that which the text gives, else that of the lexicon. */
export function mainRole(record: PersonRecord): Role | null {
  return (
    record.roles.find((role) => role.office !== null && role.of !== null) ??
    record.roles.find((role) => role.office !== null) ??
    null
  );
}
