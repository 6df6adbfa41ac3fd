import { CLOSE_ONES, KIN } from "@/lib/lexicon/name-clues";
import { isFree, nameEnd } from "../name-end";
import type { PersonList } from "../person-list";
import { isCapitalised } from "../person-name";
import { isPersonal } from "../personal";
import type { PersonSource } from "../persons";
import type { PersonClue } from "./person-clue";

/** Persons by what stands beside their name without being an office: a peerage, somebody close, an organisation, an affair. */
export const BESIDE: readonly PersonClue[] = [
  {
    name: "names/lord",
    note: "« lord » and « lady » are part of the name of a peer, who has no other",
    find: peer,
    examples: ["une lettre de ⟦lord-vexley|lord Vexley⟧ à Londres", "⟦lady-vexley|Lady Vexley⟧ a souri."],
    counterExamples: ["la Chambre des lords Vexley", "Lord, dit-il"],
  },
  {
    name: "names/close",
    note: "who is somebody's wife, ally or friend: « sa femme, X, », « son allié X »",
    find: close,
    examples: [
      "Son allié ⟦ezrin-pelkovar|Ezrin Pelkovar⟧ refuse.",
      "avec sa femme, ⟦ezrin-pelkovar|Ezrin Pelkovar⟧, et lui",
    ],
    counterExamples: ["un pays allié, Zermaq Pelkovar et lui", "Il a pour allié Pelkovar"],
  },
  {
    name: "names/affiliated",
    note: "a name with an organisation in brackets behind it: « X (ONU) »",
    find: affiliated,
    examples: [
      "reçu par ⟦ezrin-pelkovar|Ezrin Pelkovar⟧ (ONU)",
      "⟦ezrin-pelkovar|Ezrin Pelkovar⟧ (FMI) refuse",
    ],
    counterExamples: ["le port d'Ezrin Pelkovar (nord)"],
  },
  {
    name: "names/portfolio",
    note: "behind what a minister is in charge of, between commas: « et de la Communication, X, »",
    find: portfolio,
    examples: [
      "ses collègues de la Justice, ⟦ezrin-pelkovar|Ezrin Pelkovar⟧, et de la Communication, ⟦bruno-tarsk|Bruno Tarsk⟧.",
      "son collègue des Finances, ⟦ezrin-pelkovar|Ezrin Pelkovar⟧, a souri",
    ],
    counterExamples: ["le palais de la Justice, Ezrin Pelkovar Plaza et lui"],
  },
  {
    name: "names/affair",
    note: "an affair is called after whom it is about",
    find: affair,
    examples: ["l'affaire ⟦pelkovar|Pelkovar⟧ empoisonne tout", "l'affaire ⟦ezrin-pelkovar|Ezrin Pelkovar⟧"],
    counterExamples: ["l'affaire du Pelkovar", "une affaire OCVX"],
  },
];

const PORTFOLIOS: ReadonlySet<string> = new Set(
  "affaires agriculture armees commerce communication culture defense economie education energie environnement exterieur finances industrie information interieur irrigation justice petrole renseignement sante securite tourisme transports travail".split(
    " ",
  ),
);

function portfolio(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  const noun = tokens[at - 2];
  if (tokens[at - 1]?.folded !== "," || !isCapitalised(noun) || !PORTFOLIOS.has(noun?.folded ?? ""))
    return null;
  const last = isPersonal.end(source, at);
  if (last === null || !CLOSERS.has(tokens[last]?.folded ?? ".")) return null;
  found.add({ first: at, last, rule: "names/portfolio" });
  return last;
}

function affair(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  if (tokens[at - 1]?.folded !== "affaire" || tokens[at]?.shape !== "capitalised" || !isFree(source, at))
    return null;
  const last = nameEnd(source, at);
  if (last === at) return null;
  found.add({ first: at, last, rule: "names/affair" });
  return last;
}

function peer(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  const word = tokens[at]?.folded;
  if ((word !== "lord" && word !== "lady") || !isFree(source, at + 1)) return null;
  const last = nameEnd(source, at + 1);
  if (last === at + 1 || tokens[at + 1]?.breaks) return null;
  found.add({ first: at, last, gender: word === "lord" ? "m" : "f", rule: "names/lord" });
  return last;
}

function affiliated(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  if (!isCapitalised(tokens[at]) || isCapitalised(tokens[at - 1])) return null;
  const last = isPersonal.end(source, at);
  if (last === null || tokens[last]?.folded !== "(") return null;
  const hit = source.hitAt[last + 1];
  const isBody = hit?.values.some(({ kind }) => kind === "organisation");
  if (!isBody || tokens[hit?.last ?? 0]?.folded !== ")") return null;
  found.add({ first: at, last, rule: "names/affiliated" });
  return last;
}

/** Words between the noun and the name: « la femme du président angolais, X, ». */
const CLOSE_REACH = 6;
const CLOSERS: ReadonlySet<string> = new Set([",", ".", ")", ";", ":", "»", "(", "!", "?"]);
const OWNERS: ReadonlySet<string> = new Set("l' la le leur mon notre sa son".split(" "));

function close(source: PersonSource, found: PersonList, at: number): number | null {
  const { tokens } = source.document;
  const comma = tokens[at - 1]?.folded === ",";
  if (!isCapitalised(tokens[at]) || (!comma && tokens[at - 1]?.shape !== "lower")) return null;
  const noun = closeNoun(source, at - (comma ? 2 : 1), comma);
  if (noun === null) return null;
  const last = isPersonal.end(source, at);
  if (last === null && !comma) return kin(source, found, noun, at);
  if (last === null || (comma && !CLOSERS.has(tokens[last]?.folded ?? ".") && tokens[last]?.folded !== "et"))
    return null;
  found.add({ first: at, last, rule: "names/close" });
  return last;
}

const OWN: ReadonlySet<string> = new Set(["leur", "sa", "son"]);

/** « sa femme Carla »: a given name alone, of the family of whoever is named before. */
function kin(source: PersonSource, found: PersonList, noun: number, at: number): number | null {
  const { tokens } = source.document;
  if (noun !== at - 1 || !KIN.has(tokens[noun]?.folded ?? "") || !OWN.has(tokens[noun - 1]?.folded ?? ""))
    return null;
  if (!isPersonal.opens(source, at) || nameEnd(source, at) !== at + 1) return null;
  found.add({ first: at, last: at + 1, isKin: true, rule: "names/close" });
  return at + 1;
}

/** The noun that ends at a token, or before a complement that ends there where a comma follows it. */
function closeNoun({ document, verbAt }: PersonSource, end: number, isApposed: boolean): number | null {
  const { tokens } = document;
  for (let at = end; at > end - (isApposed ? CLOSE_REACH : 3); at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.breaks > 0 || verbAt[at]) return null;
    if (!CLOSE_ONES.has(token.folded)) continue;
    for (let before = at - 1; before >= at - 3; before--)
      if (OWNERS.has(tokens[before]?.folded ?? "")) return at;
    return null;
  }
  return null;
}
