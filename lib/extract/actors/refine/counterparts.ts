import type { Context } from "../../context";
import type { Title } from "../../names/titles";
import { type Discourse, type PersonRecord, statesOf } from "./discourse";
import { isHead, isShared, mainRole } from "./offices";
import { subjectsOf } from "./subjects";
import { topicAtHead } from "./topics-before";

/** Among how many persons named last « le Finlandais » is sought. */
const NEAR = 12;
/** How many tokens back « un Finlandais » without a name is remembered. */
const REACH = 120;
const INDEFINITE: ReadonlySet<string> = new Set(["un", "une"]);

/**
 * Who holds in other states what someone holds in his: « ses homologues russe et turc ». Null unless each is known; the
 * persons of the text come first, and heads of state and of government are each other's counterparts.
 */
export function counterpartsOf(
  owner: PersonRecord,
  title: Title,
  context: Context,
  discourse: Discourse,
): string[] | null {
  const office = mainRole(owner)?.office ?? null;
  const others = title.of.map((of) => counterpartIn(of, office, owner, context, discourse));
  const found = others.filter((one) => one !== null);
  // « ses homologues européens »: more than one of one state are nobody in particular
  if (title.plural && title.of.length < 2) return null;
  return found.length > 0 && found.length === title.of.length ? found : null;
}

function counterpartIn(
  of: string,
  office: string | null,
  owner: PersonRecord,
  { registry }: Context,
  discourse: Discourse,
): string | null {
  const others = discourse.everyone().filter((record) => record.id !== owner.id && statesOf(record).has(of));
  const holds = ({ roles }: PersonRecord) =>
    office === null || roles.some((role) => role.office === office && role.of === of);
  const isVague = ({ roles }: PersonRecord) =>
    isShared(office) && roles.every((role) => isShared(role.office));
  const isOtherHead = (record: PersonRecord) =>
    record.count > 0 && isHead(office) && isHead(mainRole(record)?.office);
  const named = others.find(holds) ?? others.find(isVague) ?? others.find(isOtherHead);
  if (named) return named.id;
  if (office === null || isShared(office) || discourse.days === null) return null;
  return registry.people.holders(office, of, discourse.days)[0]?.id ?? null;
}

/** How many sentences back « son homologue », of no state, reaches. */
const PEER_REACH = 2;

/**
 * Who is meant by « son homologue » without a state: who holds the same office as the subject and was named beside him
 * just before, where there is one such person only.
 */
export function peerAt(title: Title, at: number, context: Context, discourse: Discourse): string | null {
  if (title.plural) return null;
  const subjects = [...subjectsOf(context, discourse, at)].filter((id) => !context.registry.states.has(id));
  const [subject, more] = subjects;
  const owner = subject ?? topicAtHead(context, discourse, at);
  if (owner === null || more !== undefined) return null;
  const office = mainRole(discourse.personOf(owner))?.office ?? null;
  const peers = discourse.recent().filter(({ id, roles, lastAt }) => {
    if (id === owner || discourse.sentenceAt(at) - discourse.sentenceAt(lastAt) > PEER_REACH) return false;
    return roles.some((role) => role.office === office || (isHead(office) && isHead(role.office)));
  });
  const [peer, other] = peers;
  return peer && !other && office !== null ? peer.id : null;
}

/** Who is meant by « le Finlandais »: the one from there who was named last, unless one without a name came in between. */
export function compatriotAt(
  state: string,
  at: number,
  { document, registry }: Context,
  discourse: Discourse,
): string | null {
  const isFromThere = (record: PersonRecord) =>
    statesOf(record).has(state) ||
    record.origins.has(state) ||
    record.former.some((role) => role.of === state);
  const named = discourse.recent().slice(0, NEAR).find(isFromThere) ?? stranger(discourse, registry.states);
  if (!named) return null;
  const { tokens } = document;
  const people = tokens[at + 1]?.folded;
  for (let back = at - 1; back > Math.max(named.lastAt, at - REACH); back--)
    if (tokens[back]?.folded === people && INDEFINITE.has(tokens[back - 1]?.folded ?? "")) return null;
  return named.id;
}

/** Of the one named last, who acts for many states, the text may never say where he comes from. */
function stranger(discourse: Discourse, states: ReadonlyMap<string, unknown>): PersonRecord | undefined {
  const [last] = discourse.recent();
  if (!last || last.origins.size > 0) return undefined;
  const acts = statesOf(last);
  return acts.size > 0 && ![...acts].some((of) => states.has(of)) ? last : undefined;
}
