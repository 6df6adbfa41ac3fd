import { defineRule, type Match, type Rule } from "../../rule";
import type { Reference } from "../types";
import { isClosed, isNamedBehind } from "./closed";

function genderOf(match: Match): "f" | null {
  return match.get("noun") === "hotesse" ? "f" : null;
}

/** Persons named by what they are to another: who receives, who is received, who is against. */
export const HOSTS: readonly Rule<Reference>[] = [
  defineRule<Reference>({
    name: "actors/host",
    note: "« son hôte », « leur hôte »: who received the one spoken of, or is received by him; else who is at home",
    pattern: ["<whose:(son|leur|sa) noun:(hote|hotesse) of:[origin]?>"],
    produce: (match) => {
      if (!isClosed(match) || isNamedBehind(match)) return null;
      const state = match.get<string>("of");
      if (state !== undefined) return { kind: "compatriot", state };
      return {
        kind: "host",
        whose: match.get("whose") === "leur" ? "theirs" : "his",
        gender: genderOf(match),
      };
    },
    examples: [
      "Kim Jong-un a été reçu par Xi Jinping. « Rien ne presse », a dit M. Kim. Tout viendra, a répondu ⟦xi-jinping|son hôte⟧.",
      "François Hollande a accueilli Vladimir Poutine. Il a raccompagné ⟦vladimir-poutine|son hôte⟧.",
    ],
    counterExamples: ["Le festival a fait de Jan Roos son hôte de marque.", "La cellule est son hôte."],
  }),
  defineRule<Reference>({
    name: "actors/host-of-event",
    note: "« l'hôte de la rencontre » is whoever received last, or is at home where the article's places are",
    pattern: [
      "<(l'|cet|cette) noun:(hote|hotesse) (de la|du|des|de l'|de ce|de cette|de ces) [hosted-event]>",
    ],
    produce: (match) =>
      isClosed(match) && !isNamedBehind(match)
        ? { kind: "host", whose: "events", gender: genderOf(match) }
        : null,
    examples: [
      "Le roi Ole Brandvik a reçu le sénateur Jan Roos. « Ce n'est qu'un début », a dit ⟦ole-brandvik|l'hôte de la rencontre⟧.",
      "Jan Roos a été reçu par Xi Jinping. ⟦xi-jinping|L'hôte du sommet⟧ était souriant.",
    ],
    counterExamples: ["L'hôte du sommet était souriant.", "L'hôte de la réunion, Ole Brandvik, a souri."],
  }),
  defineRule<Reference>({
    name: "actors/guest",
    note: "« son invité » is received by the one spoken of",
    pattern: ["<(son|sa) [guest]>"],
    produce: (match) =>
      isClosed(match) && !isNamedBehind(match)
        ? { kind: "host", whose: "guest", gender: genderOf(match) }
        : null,
    examples: [
      "François Hollande a reçu Vladimir Poutine. Il a raccompagné ⟦vladimir-poutine|son invité⟧.",
      "Xi Jinping a accueilli Kim Jong-un. M. Xi a montré le palais à ⟦kim-jong-un|son visiteur⟧.",
    ],
    counterExamples: ["La radio a cédé la parole à son invité.", "Jan Roos était son invité d'honneur."],
  }),
  defineRule<Reference>({
    name: "actors/adversary",
    note: "« son adversaire », « son ennemi juré »: the one most often named with him",
    pattern: [
      "<(son|sa) (vieil|vieux|vieille|ancien|ancienne|principal|principale|eternel|eternelle)? [adversary]>",
    ],
    produce: (match) => (isClosed(match) && !isNamedBehind(match) ? { kind: "rival", of: [] } : null),
    examples: [
      "Le juge Ole Brandvik et le sénateur Jan Roos négocient. M. Roos a appelé ⟦ole-brandvik|son adversaire⟧.",
      "Le juge Jan Roos a défié le sénateur Ole Brandvik. M. Brandvik ignore ⟦jan-roos|son vieil ennemi⟧.",
    ],
    counterExamples: ["Jan Roos ignore son adversaire.", "Jan Roos attend son adversaire, Ole Brandvik."],
  }),
];
