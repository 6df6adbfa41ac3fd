import type { ActorMention, MentionForm } from "@/lib/domain";
import { spanOf } from "@/lib/text";
import type { Context } from "../../context";
import { namesOf } from "../../names/layer";
import type { PersonName } from "../../names/persons";
import type { Title } from "../../names/titles";
import type { Reference, ReferenceMention } from "../types";
import { BodyStates } from "./body-states";
import { conflictState, homeState, opposedState, silentState } from "./conflict";
import { compatriotAt, counterpartsOf, peerAt } from "./counterparts";
import { Discourse, type PersonRecord, statesOf } from "./discourse";
import { agedAt, calledAt, demonstratedAt, figureAt, formerlyAt, incumbentAt } from "./figures";
import { groupOf } from "./groups";
import { Hosts } from "./hosts";
import { isJoined } from "./joined";
import { isMediator, mediatorAt } from "./mediators";
import { holderOf, mainRole } from "./offices";
import { isOneMore, isOnlooker } from "./onlookers";
import { choosePerson } from "./persons";
import { partiesAt, powersAt, sidesFinder } from "./sides";
import { FIRST_LADY, firstLady } from "./spouses";
import { subjectsOf } from "./subjects";
import { inSuccession } from "./succession";
import { headAtHome, headOfTopic, headOver, opponentsOf, stateAtHead } from "./topic";
import { topicAtHead } from "./topics-before";
import { Unnamed } from "./unnamed";

type Resolved = { readonly actors: readonly string[]; readonly form: MentionForm; readonly literal?: string };

/** Resolves references in reading order, each against what was said before it; those that fit nobody are dropped. */
export function resolveReferences(context: Context, references: readonly ReferenceMention[]): ActorMention[] {
  const discourse = new Discourse(context);
  for (const { reference } of references) {
    if (reference.kind !== "person") continue;
    const [only, other] = reference.name.ids;
    if (only !== undefined && other === undefined) discourse.introduce(reference.name, only);
  }
  const resolver = new Resolver(context, discourse);
  const mentions: ActorMention[] = [];
  let asideAt = -1;
  for (const { first, last, reference, rule } of references) {
    const resolved = resolver.resolve(reference, first);
    if (!resolved || resolved.actors.length === 0) continue;
    const isOfAsides =
      asideAt >= 0 && isOneMore(context, reference, first) && isJoined(context, asideAt, first);
    const aside = isOfAsides || isAside(context, reference, first);
    asideAt = aside ? first : -1;
    for (const id of resolved.actors) {
      if (
        reference.kind === "state" ||
        reference.kind === "body" ||
        reference.kind === "conflict-state" ||
        reference.kind === "body-again" ||
        reference.kind === "own-body" ||
        reference.kind === "powers" ||
        reference.kind === "parties" ||
        reference.kind === "divided"
      )
        discourse.mentionState(id, first);
      else discourse.mentionPerson(id, first, aside);
    }
    const { actors, form, literal } = resolved;
    mentions.push({
      ...spanOf(context.document, first, last),
      actors: [...actors],
      form,
      ...(literal === undefined ? {} : { literal }),
      rule,
    });
  }
  return mentions;
}

const HEAD_OFFICES: ReadonlySet<string> = new Set(["head-of-government", "head-of-state"]);
/** « A Tokyo, le gouvernement »: how far from the head of the sentence it may stand. */
const NEAR_OPENER = 6;

/**
 * « conseiller du Premier ministre Abiy Ahmed »: a name within the title of another; « sous le regard de Bill Clinton »:
 * one who looks on.
 */
function isAside(context: Context, reference: Reference, at: number): boolean {
  if (reference.kind === "host" || isOnlooker(context, reference, at)) return true;
  if (reference.kind !== "person" || !reference.name.title) return false;
  const { first, determiner } = reference.name.title;
  return determiner === "contracted" && namesOf(context).titleAt[first - 2] !== undefined;
}

class Resolver {
  readonly #context: Context;
  readonly #discourse: Discourse;
  /** The state of which the text says that there is a conflict. */
  readonly #torn: string | null;
  readonly #conflict: string | null;
  readonly #home: string | null;
  readonly #bodyStates: BodyStates;
  readonly #unnamed: Unnamed;
  readonly #hosts: Hosts;
  /** The two states between which the text has talks. */
  readonly #sides: () => readonly string[] | null;

  constructor(context: Context, discourse: Discourse) {
    this.#context = context;
    this.#discourse = discourse;
    this.#bodyStates = new BodyStates(namesOf(context).bodies);
    this.#unnamed = new Unnamed(context.document, namesOf(context));
    this.#hosts = new Hosts(context, discourse);
    const acting = new Set(discourse.everyone().flatMap((record) => Array.from(statesOf(record))));
    this.#sides = sidesFinder(context);
    this.#torn = conflictState(context) ?? opposedState(discourse.everyone(), context);
    this.#home = homeState(context);
    this.#conflict = this.#torn ?? silentState(context, acting) ?? this.#home;
  }

  resolve(reference: Reference, at: number): Resolved | null {
    switch (reference.kind) {
      case "person":
        return this.#person(reference.name, at);
      case "state":
        return {
          actors: [reference.state],
          form: reference.form,
          ...(reference.literal === null ? {} : { literal: reference.literal }),
        };
      case "body":
        return {
          actors: [reference.body.state],
          form: "metonym",
          ...(reference.body.literal === null ? {} : { literal: reference.body.literal }),
        };
      case "office":
        return this.#mediator(reference.title) ?? asForm(this.#office(reference.title, at), "office");
      case "counterpart":
        return asForm(this.#counterparts(reference.title, at), "anaphor");
      case "figure":
        return asForm(one(figureAt(reference, at, this.#discourse, this.#unnamed)), "anaphor");
      case "calling":
        return asForm(
          one(calledAt(reference.ids, this.#discourse)) ??
            (reference.title ? this.#office(reference.title, at) : null),
          "anaphor",
        );
      case "incumbent":
        return asForm(one(incumbentAt(this.#discourse)), "anaphor");
      case "aged":
        return asForm(one(agedAt(reference, at, this.#context, this.#discourse)), "anaphor");
      case "demonstrative":
        return asForm(
          one(demonstratedAt(reference.title, at, this.#context, this.#discourse, this.#unnamed)),
          "anaphor",
        );
      case "host":
        return asForm(this.#hosts.at(reference.whose, at, reference.gender), "anaphor");
      case "rival":
        return asForm(
          this.#discourse.rival(reference.of, topicAtHead(this.#context, this.#discourse, at)),
          "anaphor",
        );
      case "successor":
        return asForm(inSuccession(reference.direction, this.#discourse, this.#context.registry), "anaphor");
      case "group":
        return asForm(groupOf(reference, at, this.#context, this.#discourse), "anaphor");
      case "first-ones":
        return asForm(this.#discourse.firstOfList(reference.count), "anaphor");
      case "one-of-two":
        return asForm(one(this.#discourse.pairJustNamed()?.[reference.which] ?? null), "anaphor");
      case "powers":
        return asForm(
          powersAt(reference.count, at, this.#context, this.#discourse) ?? this.#sidesFor(reference.count),
          "anaphor",
        );
      case "parties":
        return asForm(this.#parties(at), "anaphor");
      case "divided":
        return { actors: reference.states, form: "anaphor" };
      case "compatriot":
        return asForm(one(compatriotAt(reference.state, at, this.#context, this.#discourse)), "anaphor");
      case "body-again":
        return asForm(this.#bodyAgain(reference, at), "metonym");
      case "own-body":
        return asForm(this.#ownBody(), "metonym");
      case "conflict-state":
        return asForm(this.#conflict === null ? null : [this.#conflict], "metonym");
    }
  }

  #person(name: PersonName, at: number): Resolved | null {
    const id = choosePerson(name, this.#discourse, this.#context);
    if (id === null) return null;
    this.#learn(name, id, at);
    return { actors: [id], form: "name" };
  }

  /** « son homologue turc X » holds the office of the one named before; « son porte-parole X » is of his state. */
  #learn(name: PersonName, id: string, at: number): void {
    const { title } = name;
    if (!title || title.determiner !== "possessive") return;
    const owner = this.#ownerBefore(at, id);
    if (!owner) return;
    const role = mainRole(owner);
    if (title.heads.some((head) => head.role === "homologue")) {
      const held = role ?? owner.roles.find((one) => one.role === "ministre");
      if (held) this.#discourse.learn(id, { ...held, of: title.of[0] ?? null });
      return;
    }
    if (title.of.length > 0) return;
    const of = role?.of ?? [...statesOf(owner)][0] ?? null;
    for (const head of title.heads) this.#discourse.learn(id, { office: head.office, role: head.role, of });
  }

  /** The one a possessive refers to: whoever was named last, but not the one it is said of, nor one of those states. */
  #ownerBefore(_at: number, id: string | null, others: readonly string[] = []): PersonRecord | undefined {
    return this.#discourse
      .recent()
      .find((record) => record.id !== id && !others.some((of) => statesOf(record).has(of)));
  }

  /** « le médiateur » says no office. */
  #mediator(title: Title): Resolved | null {
    if (!isMediator(title)) return null;
    const topic = topicAtHead(this.#context, this.#discourse, title.from);
    return asForm(one(mediatorAt(this.#discourse, topic)), "anaphor");
  }

  #office(title: Title, at: number): string[] | null {
    const { registry } = this.#context;
    if (title.heads.some(({ role }) => role === FIRST_LADY))
      return one(firstLady(title, this.#discourse, registry));
    if (title.determiner === "possessive" && title.plural) {
      const states = this.#discourse.lastStates(2, () => true) ?? [];
      const holders = states.flatMap(
        (of) => holderOf({ ...title, plural: false }, of, this.#discourse, registry) ?? [],
      );
      return holders.length === 2 ? holders : null;
    }
    if (title.determiner === "possessive") {
      const owner = this.#ownerBefore(at, null);
      const of = owner ? (mainRole(owner)?.of ?? [...statesOf(owner)][0]) : undefined;
      const holder = of === undefined ? null : holderOf(title, of, this.#discourse, registry);
      return holder === null || holder === owner?.id ? null : [holder];
    }
    const atHome =
      headAtHome(title, at, this.#context, this.#discourse) ??
      headOver(title, this.#discourse) ??
      headOfTopic(title, at, this.#context, this.#discourse);
    if (atHome !== null) return [atHome];
    const of = title.plural ? title.of : [title.of[0] ?? null];
    const barred = title.of.length > 0 ? undefined : subjectsOf(this.#context, this.#discourse, at);
    const holders = of.map((one) => holderOf(title, one, this.#discourse, registry, barred));
    const found = holders.filter((one) => one !== null);
    if (found.length < holders.length || found.length === 0)
      return title.former ? one(formerlyAt(title, this.#discourse)) : null;
    const isNobody = found.some((id) =>
      this.#unnamed.isMeant(title, at, this.#discourse.personOf(id).lastAt),
    );
    return isNobody && !title.plural ? null : found;
  }

  #counterparts(title: Title, at: number): string[] | null {
    if (title.of.length === 0) return one(peerAt(title, at, this.#context, this.#discourse));
    const owner = this.#ownerBefore(at, null, title.of);
    return owner ? counterpartsOf(owner, title, this.#context, this.#discourse) : null;
  }

  #bodyAgain({ head, orConflict }: Extract<Reference, { kind: "body-again" }>, at: number): string[] | null {
    const opener = orConflict ? stateAtHead(this.#context, this.#discourse, at, NEAR_OPENER) : null;
    const state =
      opener ??
      this.#bodyStates.stateOf(head, at) ??
      (orConflict ? (opponentsOf(this.#context, this.#discourse, at) ?? this.#torn ?? this.#home) : null);
    return state === null ? null : [state];
  }

  #ownBody(): string[] | null {
    const [last] = this.#discourse.recent();
    const role = last?.roles.find(({ office, of }) => of !== null && HEAD_OFFICES.has(office ?? ""));
    return one(role?.of ?? null);
  }

  #sidesFor(count: number): string[] | null {
    const sides = count === 2 ? this.#sides() : null;
    return sides && [...sides];
  }

  /** A text on a conflict within one state may mean other sides than states. */
  #parties(at: number): string[] | null {
    const sides = this.#sides();
    const isWithin = this.#torn !== null && !sides?.includes(this.#torn);
    return isWithin ? null : partiesAt(at, this.#context, this.#discourse, sides);
  }
}

function one(id: string | null): string[] | null {
  return id === null ? null : [id];
}

function asForm(actors: readonly string[] | null, form: MentionForm): Resolved | null {
  return actors === null ? null : { actors, form };
}
