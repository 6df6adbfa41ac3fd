import type { ActorMention } from "@/lib/domain";
import { spanOf } from "@/lib/text";
import type { Located } from "../../located";
import { isOf, type View, verbFrom, within, withWho, wordAt } from "../view";
import { delegateNounRules } from "./delegate-nouns";
import { delegateRules } from "./delegates";

const AGAIN: ReadonlySet<string> = new Set(["delegations", "equipes", "negociateurs", "emissaires"]);
const DEFINITE: ReadonlySet<string> = new Set(["les", "leurs", "deux"]);
/** Sentences back to those who were told to lead them. */
const REACH = 10;

/**
 * The text with « les deux délégations », « les négociateurs » as mentions of those told before to lead them, where they
 * are the subject of what follows.
 */
export function withDelegations(view: View): View {
  const found: Located<ActorMention>[] = [];
  let delegates:
    | readonly { readonly at: number; readonly sentence: number; readonly ids: readonly string[] }[]
    | null = null;
  for (let token = 1; token < view.document.tokens.length; token++) {
    if (!AGAIN.has(wordAt(view, token)) || !DEFINITE.has(wordAt(view, token - 1))) continue;
    const isAlone = !isOf(view, token + 1) && within(view.who, token, token + 2).length === 0;
    if (!isAlone || view.verbs[verbFrom(view, token)]?.first !== token + 1) continue;
    delegates ??= delegatesOf(view);
    const sentence = view.document.sentenceAt[token] ?? 0;
    const named = delegates.filter((one) => one.at < token && sentence - one.sentence <= REACH);
    const actors = [...new Set(named.flatMap(({ ids }) => ids))];
    if (actors.length < 2) continue;
    found.push({
      mention: {
        ...spanOf(view.document, token, token + 1),
        actors,
        form: "anaphor",
        rule: "meetings/delegations",
      },
      first: token,
      last: token + 1,
    });
  }
  if (found.length === 0) return view;
  return withWho(
    view,
    [...view.who, ...found].sort((a, b) => a.first - b.first),
  );
}

function delegatesOf(view: View) {
  const drafts = [
    ...view.verbs.flatMap((verb) => delegateRules.flatMap((rule) => rule.find(view, verb))),
    ...[...view.document.tokens.keys()].flatMap((at) =>
      delegateNounRules.flatMap((rule) => rule.find(view, at)),
    ),
  ];
  return drafts.map(({ at, sentence, participants }) => ({ at, sentence, ids: participants }));
}
