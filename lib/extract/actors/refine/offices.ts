import { boundsOf, type DayInterval } from "@/lib/calendar";
import { GENERIC_ROLES, ROYAL_ROLES } from "@/lib/lexicon/anaphors";
import { LED_BY_GOVERNMENT } from "@/lib/lexicon/led-by-government";
import { MONARCHIES } from "@/lib/lexicon/monarchies";
import { UNION_PRESIDENCIES } from "@/lib/lexicon/union-presidencies";
import type { TitleHead } from "../../names/title-forms";
import type { Title } from "../../names/titles";
import type { Registry } from "../../registry";
import { type Discourse, type PersonRecord, type Role, statesOf } from "./discourse";
import { familyOf, isDiplomat, isDiplomatic, isOfFamily, surest } from "./families";

/** Offices that may be meant by a vaguer word: « le dirigeant nord-coréen », « l'émissaire américain ». */
const MEANT_BY: Readonly<Record<string, readonly string[]>> = {
  leader: ["leader", "head-of-state", "head-of-government"],
  envoy: ["envoy", "negotiator"],
  negotiator: ["negotiator", "envoy"],
};
const MINISTERS: ReadonlySet<string> = new Set(["foreign-minister", "defence-minister"]);
/** Offices that several hold at once: they name nobody by themselves. */
const SHARED: ReadonlySet<string> = new Set(["ambassador", "envoy", "leader", "negotiator", "spokesperson"]);
/** Offices that do not keep someone of whom only the state is known from being its envoy. */
const UNDER_ENVOY: ReadonlySet<string> = new Set([
  "ambassador",
  "deputy-head",
  "envoy",
  "leader",
  "negotiator",
]);
/** Of how many persons named last « le diplomate norvégien » may be one. */
const NEAR = 3;
/** How many sentences back « la diplomate » reaches. */
const REACH = 4;
const NOBODY: ReadonlySet<string> = new Set();

/**
 * Who holds an office: whom the text has called so, then who holds it among those it names, then whom a vague word may
 * mean, then the holder at the document's date. Null when nobody fits.
 */
export function holderOf(
  title: Title,
  of: string | null,
  discourse: Discourse,
  registry: Registry,
  barred: ReadonlySet<string> = NOBODY,
): string | null {
  if (title.open) return null;
  const canBe = (record: PersonRecord) =>
    isGender(record, title.gender) &&
    !barred.has(record.id) &&
    !isSentElsewhere(record.id, title.sentTo, registry);
  const met = discourse.recent().filter(canBe);
  if (of === null && title.heads.some(({ role }) => role === "rais")) return raisAmong(met);
  const family = familyOf(title);
  if (family)
    return surest(
      met.filter((record) => isOfFamily(record, family, of)),
      discourse,
    );
  const find = (fits: (record: PersonRecord, head: TitleHead, of: string | null) => boolean) =>
    met.find((record) => title.heads.some((head) => fits(meantBy(title, record), head, of)))?.id;
  if (title.side !== null && of === null) return onSide(title.side, met, discourse);
  if (title.designate) return find(isDesignate) ?? null;
  const named = find(isCalledSo) ?? find(holdsOffice) ?? find(leads) ?? find(isMeant) ?? find(isEnvoyFrom);
  if (named !== undefined) return named;
  if (of === null) return isDiplomatic(title) ? surest(met.filter(isDiplomat), discourse, REACH) : null;
  const later = discourse
    .everyone()
    .find(
      (record) =>
        record.count === 0 &&
        canBe(record) &&
        title.heads.some((head) => holdsOffice(meantBy(title, record), head, of)),
    );
  if (title.former) return (later ?? retired(of, met))?.id ?? null;
  return (
    later?.id ?? holderAtDate(title, of, discourse, registry) ?? foreignerIn(title, met, registry)?.id ?? null
  );
}

const RAIS_OF = ["egypte", "turquie", "palestine", "irak"];

/** « le raïs » is the president of Egypt, or of few others. */
function raisAmong(met: readonly PersonRecord[]): string | null {
  for (const state of RAIS_OF) {
    const found = met.find(({ roles }) =>
      roles.some(({ office, of }) => office === "head-of-state" && of === state),
    );
    if (found) return found.id;
  }
  return null;
}

/** « le chef unioniste »: whom the text has called so, else whom it has just named. */
function onSide(side: string, met: readonly PersonRecord[], discourse: Discourse): string | null {
  const called = met.find(({ roles }) => roles.some(({ role }) => role === `side ${side}`));
  if (called) return called.id;
  // « le chef maoïste » is not the Prime minister he has seen
  const others = met.filter(({ roles }) => !roles.some(({ office }) => isHead(office)));
  const [last] = others;
  const isJustNamed =
    last !== undefined &&
    discourse
      .recent()
      .slice(0, 2)
      .some(({ id }) => id === last.id);
  return isJustNamed ? surest(others, discourse, 1) : null;
}

function isDesignate(record: PersonRecord, { office }: TitleHead, of: string | null): boolean {
  return (
    office !== null &&
    record.roles.some(({ role, of: one }) => role === `designate ${office}` && (of === null || of === one))
  );
}

/** « l'ancien président américain » may be someone of whom the text says no office of today. */
function retired(of: string, met: readonly PersonRecord[]): PersonRecord | undefined {
  return met
    .slice(0, NEAR)
    .find((record) => statesOf(record).has(of) && record.roles.every(({ office }) => office === null));
}

/** « l'ancien président » is whoever held the office before. */
function meantBy({ former }: Title, record: PersonRecord): PersonRecord {
  return former ? { ...record, roles: record.former } : record;
}

function holderAtDate(title: Title, of: string, discourse: Discourse, registry: Registry): string | null {
  if (discourse.days === null) return null;
  const presiding = of === "union-europeenne" && title.heads.some(({ role }) => role === "president");
  if (presiding) {
    const state = presidingState(discourse.days);
    const office = state !== null && LED_BY_GOVERNMENT.has(state) ? "head-of-government" : "head-of-state";
    if (state !== null) return registry.people.holders(office, state, discourse.days)[0]?.id ?? null;
  }
  for (const { office } of title.heads) {
    if (office === null) continue;
    for (const one of officesMeant(office, of)) {
      const [holder, other] = registry.people
        .holders(one, of, discourse.days, title.sentTo)
        .filter(
          (actor) => title.gender === null || actor.gender === undefined || actor.gender === title.gender,
        );
      if (holder && (!other || !SHARED.has(one))) return holder.id;
    }
  }
  return null;
}

/** The state that presided over the Union on all of those days; null where none did. */
function presidingState({ start, end }: DayInterval): string | null {
  const held = UNION_PRESIDENCIES.find(({ from, to }) => {
    const [first, next] = [boundsOf(from), boundsOf(to)];
    return first !== null && next !== null && first.start <= start && end < next.start;
  });
  return held?.state ?? null;
}

function isGender(record: PersonRecord, gender: "m" | "f" | null): boolean {
  return gender === null || record.gender === null || record.gender === gender;
}

/** « l'émissaire pour la Syrie » is not the one known to be sent to Libya. */
function isSentElsewhere(id: string, place: string | null, registry: Registry): boolean {
  const places = registry.actors.get(id)?.terms.flatMap((term) => term.for ?? []) ?? [];
  return place !== null && places.length > 0 && !places.includes(place);
}

/** « le dirigeant allemand » is the head of government where the head of state only represents. */
function officesMeant(office: string, of: string): readonly string[] {
  const meant = MEANT_BY[office] ?? [office];
  return office === "leader" && LED_BY_GOVERNMENT.has(of) ? ["head-of-government", ...meant] : meant;
}

/** Roles of that state or organisation, of any when none is said. */
function rolesIn(record: PersonRecord, of: string | null): readonly Role[] {
  if (of === null) return record.roles;
  if (!statesOf(record).has(of)) return [];
  return record.roles.filter((role) => role.of === of || role.of === null);
}

/** The text has called him so: « l'émir Tamim », « l'émir ». */
function isCalledSo(record: PersonRecord, head: TitleHead, of: string | null): boolean {
  if (GENERIC_ROLES.has(head.role)) return false;
  // « le prince » is the crown prince too.
  const isPrince = head.role === "prince" || head.role === "princesse";
  return rolesIn(record, of).some(
    ({ role }) => role === head.role || (isPrince && (role?.startsWith(head.role) ?? false)),
  );
}

function holdsOffice(record: PersonRecord, head: TitleHead, of: string | null): boolean {
  if (head.office === null || !mayReign(record, head)) return false;
  return rolesIn(record, of).some((role) => role.office === head.office);
}

/** « le dirigeant nippon » is the head of the government before somebody of whom no office is known. */
function leads(record: PersonRecord, { office }: TitleHead, of: string | null): boolean {
  if (office !== "leader" || of === null) return false;
  return rolesIn(record, of).some((role) => MEANT_BY["leader"]?.includes(role.office ?? ""));
}

/** « le souverain » is who reigns, « le président » is not. */
export function mayReign({ roles, former }: PersonRecord, { office, role }: TitleHead): boolean {
  const isRoyal = ROYAL_ROLES.has(role);
  if (office !== "head-of-state" || (!isRoyal && role !== "president" && role !== "presidente")) return true;
  const reigns = [...roles, ...former].some(
    (one) => ROYAL_ROLES.has(one.role ?? "") || (one.office === office && MONARCHIES.has(one.of ?? "")),
  );
  return reigns === isRoyal;
}

/** « l'émissaire norvégien », « le diplomate algérien » of an organisation's envoy: by where he comes from. */
function isEnvoyFrom(record: PersonRecord, head: TitleHead, of: string | null): boolean {
  if (of === null || !record.origins.has(of) || !isDiplomat(record) || head.office === "leader") return false;
  return GENERIC_ROLES.has(head.role) || head.office === "envoy" || head.office === "negotiator";
}

/** A vaguer word that may mean him: « le ministre », « le dirigeant nord-coréen », « la diplomate américaine ». */
function isMeant(record: PersonRecord, head: TitleHead, of: string | null): boolean {
  const roles = rolesIn(record, of);
  if (roles.length === 0) return false;
  const offices = roles.flatMap(({ office }) => (office === null ? [] : [office]));
  if (GENERIC_ROLES.has(head.role) && of !== null) return head.office !== "leader" || mayLead(offices);
  if (head.role === "ministre") return offices.some((office) => MINISTERS.has(office));
  if (head.office === null) return of !== null && offices.every((office) => UNDER_ENVOY.has(office));
  if (offices.some((office) => MEANT_BY[head.office ?? ""]?.includes(office))) return true;
  return of !== null && isUnknownEnvoy(offices, head);
}

/** « le numéro un soviétique » is not the minister named before. */
function mayLead(offices: readonly string[]): boolean {
  return offices.every((office) => office === "secretary-general" || MEANT_BY["leader"]?.includes(office));
}

/** « l'émissaire de Pyongyang » may be someone of whom only the state is known; advisers negotiate too. */
function isUnknownEnvoy(offices: readonly string[], head: TitleHead): boolean {
  const isEnvoy = head.office === "envoy" || head.office === "negotiator";
  return isEnvoy && offices.every((office) => UNDER_ENVOY.has(office) || office === "security-adviser");
}

/** « le diplomate norvégien » of the United Nations' envoy: someone named last whose own state the text has not said. */
function foreignerIn(
  title: Title,
  met: readonly PersonRecord[],
  registry: Registry,
): PersonRecord | undefined {
  if (title.plural || !title.heads.some((head) => GENERIC_ROLES.has(head.role))) return undefined;
  return met
    .slice(0, NEAR)
    .find(
      (record) =>
        isEnvoyOfMany(record) &&
        !met.some((other) => other !== record && title.of.some((of) => other.origins.has(of))) &&
        ![...statesOf(record)].some((of) => registry.states.has(of)),
    );
}

function isEnvoyOfMany(record: PersonRecord): boolean {
  return record.roles.some(
    ({ office }) => office === "envoy" || office === "secretary-general" || office === "high-representative",
  );
}

/** Whether several hold an office at once, so that it names nobody by itself; so does none at all. */
export function isShared(office: string | null): boolean {
  return office === null || SHARED.has(office) || UNDER_ENVOY.has(office);
}

/** Whether an office is that of a head of state or of government, who are each other's counterparts. */
export function isHead(office: string | null | undefined): boolean {
  return office === "head-of-government" || office === "head-of-state";
}

/** The office someone is known for: the highest, and one of which the state is known before any other. */
export function mainRole(record: PersonRecord): Role | null {
  const held = record.roles.filter((role) => role.office !== null);
  const ofSome = held.filter((role) => role.of !== null);
  return ofSome.find(({ office }) => isHead(office)) ?? ofSome[0] ?? held[0] ?? null;
}
