import { ADVERSARIES, GENERIC_ROLES, MONARCHS } from "@/lib/lexicon/anaphors";
import type { Context } from "../../context";
import { namesOf } from "../../names/layer";
import type { Title } from "../../names/titles";
import type { Reference } from "../types";
import { type Discourse, type PersonRecord, statesOf } from "./discourse";
import { pairWithPronoun } from "./pronoun-pair";
import { subjectsOf } from "./subjects";

type Group = Extract<Reference, { kind: "group" }>;

const MEDIATORS: ReadonlySet<string> = new Set(["envoy", "high-representative", "secretary-general"]);

/** Whom « les deux hommes », « les trois présidents » mean at a token: the last so many who fit; null when there are not so many. */
export function groupOf(
  { count, title, noun }: Group,
  at: number,
  context: Context,
  discourse: Discourse,
): string[] | null {
  const subjects = new Set([...subjectsOf(context, discourse, at), ...addressers(context, discourse, at)]);
  const [of = null] = title?.of ?? [];
  const office = title?.heads.find((head) => head.office !== null)?.office ?? null;
  const role = title && office === null ? specificRole(title) : null;
  const isMinister = title?.heads.some((head) => head.role === "ministre") ?? false;
  const fits = (record: PersonRecord): boolean => {
    if (subjects.has(record.id)) return false;
    if (of !== null && !statesOf(record).has(of)) return false;
    if (!isCalled(record, noun)) return false;
    const offices = record.roles.map((role) => role.office);
    if (role !== null) return record.roles.some((one) => one.role === role);
    if (office === null && !isMinister) return !offices.includes("spokesperson");
    if (isMinister) return record.roles.some(isMinisters);
    if (office === "leader")
      return offices.some(
        (one) => one === "leader" || one === "head-of-state" || one === "head-of-government",
      );
    if (office === "negotiator" || office === "envoy") return !offices.includes("spokesperson");
    return offices.includes(office);
  };
  if (of !== null && count > 2) {
    const all = discourse.recent().filter(fits);
    if (all.length === count) return all.map(({ id }) => id);
  }
  const pair = count === 2 ? pairWithPronoun(context, discourse, at) : null;
  if (pair?.every((id) => fits(discourse.personOf(id)))) return pair;
  const named = discourse.lastPersons(count, fits);
  // « les deux présidents » of two assemblies
  return named ?? (title && of === null && office === "head-of-state" ? discourse.justNamed(count) : null);
}

const MINISTERS: ReadonlySet<string> = new Set(["foreign-minister", "defence-minister"]);

/** « le ministre angolais »: of whatever. */
function isMinisters({ office, role }: PersonRecord["roles"][number]): boolean {
  return MINISTERS.has(office ?? "") || role === "ministre" || (role?.startsWith("ministre ") ?? false);
}

const PLURAL_OBJECTS: ReadonlySet<string> = new Set(["leur", "les"]);

/** « X leur a souhaité bonne chance. Les deux hommes »: X, the subject of the sentence before, is none of them. */
function addressers(context: Context, discourse: Discourse, at: number): readonly string[] {
  const { sentences, tokens } = context.document;
  const { verbAt } = namesOf(context);
  const sentence = sentences[discourse.sentenceAt(at) - 1];
  const named: string[] = [];
  for (let token = sentence?.first ?? at; token < (sentence?.last ?? at); token++) {
    const verb = verbAt[token];
    if (!verb || verb.first !== token) named.push(...discourse.namedAt(token));
    else {
      const isTo = tokens.slice(verb.first, verb.head).some(({ folded }) => PLURAL_OBJECTS.has(folded));
      return isTo ? named : [];
    }
  }
  return [];
}

/** Between adversaries a mediator is none; monarchs are called so; of « les deux hommes » none is a woman. */
function isCalled({ gender, roles, former }: PersonRecord, noun: string): boolean {
  if (noun === "hommes") return gender !== "f";
  if (noun === "femmes") return gender !== "m";
  if (ADVERSARIES.has(noun)) return ![...roles, ...former].some(({ office }) => MEDIATORS.has(office ?? ""));
  return !MONARCHS.has(noun) || roles.some(({ office }) => office === "head-of-state");
}

/** « généraux », « sénateurs »: a role that someone must have been called by, unlike « responsables ». */
function specificRole(title: Title): string | null {
  const role = title.heads[0]?.role ?? null;
  return role === null || GENERIC_ROLES.has(role) || role === "ministre" ? null : role;
}
