import { SOLDIER_RANKS } from "@/lib/lexicon/anaphors";
import { CALLINGS } from "@/lib/lexicon/known-for";
import type { Context } from "../../context";
import type { Title } from "../../names/titles";
import type { Reference } from "../types";
import { type Discourse, type PersonRecord, statesOf } from "./discourse";
import { surest } from "./families";
import { topicBefore } from "./topics-before";
import type { Unnamed } from "./unnamed";

/** How many sentences back « le militaire », « le septuagénaire » reach. */
const REACH = 6;
/** How many sentences back « ce sénateur » reaches. */
const NEAR = 3;

type Figure = Extract<Reference, { kind: "figure" }>;
type Aged = Extract<Reference, { kind: "aged" }>;

/** Who is meant by « le militaire », « le prix Nobel »: the last with a rank, a prize. */
export function figureAt(
  { figure, gender }: Figure,
  at: number,
  discourse: Discourse,
  unnamed: Unnamed,
): string | null {
  const fits = (record: PersonRecord) =>
    isGender(record, gender) &&
    record.roles.some(({ role }) =>
      figure === "soldier" ? SOLDIER_RANKS.has(role ?? "") : role === "prix nobel de la paix",
    );
  const id = surest(discourse.recent().filter(fits), discourse, REACH);
  if (id === null || figure === "laureate") return id;
  return unnamed.isSoldier(at, discourse.personOf(id).lastAt) ? null : id;
}

/** Who is meant by « l'ancien comédien »: the last named of those known for it. */
export function calledAt(ids: ReadonlySet<string>, discourse: Discourse): string | null {
  return surest(
    discourse.recent().filter(({ id }) => ids.has(id)),
    discourse,
    REACH,
  );
}

/** The same for a title: « l'ancien sénateur américain ». */
export function formerlyAt({ heads, of, plural }: Title, discourse: Discourse): string | null {
  if (plural) return null;
  const known = new Set(heads.flatMap(({ role }) => CALLINGS[role]?.split(" ") ?? []));
  const fits = ({ id, origins }: PersonRecord) =>
    known.has(id) && (of.length === 0 || of.some((one) => origins.has(one)));
  return surest(discourse.recent().filter(fits), discourse, REACH);
}

/** Who is meant by « le septuagénaire »: who is said to be of that age, else whom the sentence before is about. */
export function agedAt(
  { from, gender }: Aged,
  at: number,
  context: Context,
  discourse: Discourse,
): string | null {
  const isOfAge = ({ age }: PersonRecord) => age !== null && age >= from && age < from + 10;
  const all = discourse.recent().filter((record) => isGender(record, gender));
  const said = surest(all.filter(isOfAge), discourse, REACH);
  if (said !== null) return said;
  const topic = topicBefore(context, discourse, at);
  const record = topic === null ? undefined : all.find(({ id }) => id === topic);
  return record && record.age === null ? record.id : null;
}

/** Who is meant by « cet ancien ministre »: whom the text has just called so, else whom the sentence before is about. */
export function demonstratedAt(
  title: Title,
  at: number,
  context: Context,
  discourse: Discourse,
  unnamed: Unnamed,
): string | null {
  const isCalledSo = ({ roles, former }: PersonRecord) =>
    [...roles, ...former].some(({ role }) => title.heads.some((head) => head.role === role));
  const called = surest(discourse.recent().filter(isCalledSo), discourse, NEAR);
  const id = called ?? topicBefore(context, discourse, at);
  if (id === null) return null;
  const record = discourse.personOf(id);
  return isGender(record, title.gender) && !unnamed.isMeant(title, at, record.lastAt) ? id : null;
}

const LEADING: ReadonlySet<string> = new Set(["head-of-state", "head-of-government"]);

function leads({ roles }: PersonRecord): boolean {
  return roles.some(({ office }) => LEADING.has(office ?? ""));
}

/** Who « le sortant » is: who leads a state and was named last, of that of the last named where he has one. */
export function incumbentAt(discourse: Discourse): string | null {
  const [last] = discourse.recent();
  if (!last) return null;
  const states = statesOf(last);
  const heads = discourse.recent().filter(leads);
  const own = heads.find((record) => [...statesOf(record)].some((of) => states.has(of)));
  return (own ?? heads[0])?.id ?? null;
}

function isGender(record: PersonRecord, gender: "m" | "f" | null): boolean {
  return gender === null || record.gender === null || record.gender === gender;
}
