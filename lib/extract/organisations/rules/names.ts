import { spanOf } from "@/lib/text";
import type { Hit } from "../../names/hits";
import { slugOf } from "../../names/people";
import { defineRule, type Match, type Rule } from "../../rule";
import type { OrganisationValue } from "../types";
import { organisationOf } from "../vocabulary";

function slugOfMention({ document, from, to }: Match): OrganisationValue | null {
  return { organisation: slugOf(spanOf(document, from, to).text) };
}

/** Organisations by name: those the lexicon knows, and those the text introduces. */
export const NAMES: readonly Rule<OrganisationValue>[] = [
  defineRule<OrganisationValue>({
    name: "organisations/name",
    note: "a known name or acronym; an acronym in brackets is a mention of its own",
    pattern: "<[organisation]>",
    produce: (match) => {
      const hit = match.get<Hit>("organisation");
      const organisation = hit ? organisationOf(hit) : null;
      return organisation === null ? null : { organisation };
    },
    examples: [
      "un rapport de l'⟦aiea|AIEA⟧",
      "l'⟦otan|Organisation du traité de l'Atlantique Nord⟧ (⟦otan|Otan⟧)",
    ],
    counterExamples: ["le secrétaire général de l'Otan Jens Stoltenberg", "Elle a gagné son pari."],
  }),
  defineRule<OrganisationValue>({
    name: "organisations/led-coalition",
    note: "a coalition that is led by someone, or fights a group, is the international one against the Islamic State group",
    pattern: "<coalition> (menee|dirigee|conduite|emmenee) par (les Etats-Unis|Washington|les Américains)",
    produce: () => ({ organisation: "coalition-internationale" }),
    examples: [
      "des avions de la ⟦coalition-internationale|coalition⟧ dirigée par les Etats-Unis",
      "la ⟦coalition-internationale|coalition⟧ menée par Washington",
    ],
    counterExamples: ["la coalition dirigée par le Parti populaire"],
  }),
  defineRule<OrganisationValue>({
    name: "organisations/introduced",
    note: "a common noun says that the name behind it is an organisation's",
    pattern:
      "(organisation|ong|milice|mouvement rebelle|groupe arme|groupe rebelle|groupe jihadiste|groupe djihadiste|groupe islamiste) <[unknown-name]>",
    produce: slugOfMention,
    examples: ["selon l'ONG ⟦ondes-libres|Ondes Libres⟧", "l'organisation ⟦help-the-valley|Help the Valley⟧"],
    counterExamples: ["l'organisation a protesté", "une organisation de Genève"],
  }),
  defineRule<OrganisationValue>({
    name: "organisations/source",
    note: "an unknown acronym that is quoted as a source is an organisation",
    pattern: "(selon|d'apres) (l'|la|le) <[acronym]>",
    produce: slugOfMention,
    examples: ["selon la ⟦zrtv|ZRTV⟧", "d'après l'⟦ocvx|OCVX⟧"],
    counterExamples: ["la ZRTV a publié", "selon Zrtv"],
  }),
];
