import { spanOf } from "@/lib/text";
import type { Hit } from "../../names/hits";
import { namesIn } from "../../names/layer";
import { slugOf } from "../../names/people";
import { defineRule, type Match, type Rule } from "../../rule";
import type { OrganisationValue } from "../types";
import { organisationOf } from "../vocabulary";

const ARTICLES: ReadonlySet<string> = new Set(["l'", "la", "le", "les"]);

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
      // « à Douma » the town, « la Douma » the chamber
      const isTown =
        hit?.values.some((value) => "governs" in value) && !ARTICLES.has(match.before(1)?.folded ?? "");
      return organisation === null || isTown ? null : { organisation };
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
    pattern: [
      "[group-noun] [describing]{0,2} <[unknown-name]>",
      "(banques|compagnies|entreprises|firmes|geants|groupes|ong|societes) [describing]{0,2} <[unknown-name]> (,|et)",
      "(banques|compagnies|entreprises|firmes|geants|groupes|ong|societes) [describing]{0,2} other:[unknown-name] et <[unknown-name]>",
      "(ong|organisation|association) de defense des droits (de l'homme|humains) <[unknown-name]>",
      "(start-up|organisation non gouvernementale|organisation patronale|organisation humanitaire) [describing]? <[unknown-name]>",
      "(think tank|centrale syndicale|groupe de reflexion|groupe de pression) [describing]? <[unknown-name]>",
      "[group-noun] [describing]? (des|du|de la|de l'|de|d') [describing] [describing]? <[unknown-name]>",
    ],
    produce: slugOfMention,
    examples: [
      "selon l'ONG ⟦ondes-libres|Ondes Libres⟧",
      "l'organisation ⟦help-the-valley|Help the Valley⟧",
      "le parti kurde ⟦zanmak|Zanmak⟧ refuse",
      "la milice chiite ⟦saraya-al-zermaq|Saraya al-Zermaq⟧",
    ],
    counterExamples: [
      "l'organisation a protesté",
      "une organisation de Genève",
      "le parti dans Zanmak",
      "le groupe que Zanmak dirige",
    ],
  }),
  defineRule<OrganisationValue>({
    name: "organisations/company",
    note: "a firm by the small adjective of its country (a person takes a capital: « le Français X »), by its staff or its shares",
    pattern: [
      "(l'|le|du|au) [foreign] <[unknown-name]>",
      "(cadre|cadres|pdg|filiale|actionnaire|actionnaires|banquiers|ingenieurs|salaries|puces|avions|actions|patron) (de|d'|du) <[unknown-name]>",
    ],
    produce: slugOfMention,
    examples: ["l'italien ⟦zermaq|Zermaq⟧ forera en mer", "un ancien cadre de ⟦zermaq|Zermaq⟧"],
    counterExamples: ["l'Italien Zermaq forera", "un ancien maire de Zermaq"],
  }),
  defineRule<OrganisationValue>({
    name: "organisations/whose",
    note: "in brackets behind a person stands whose man or woman that is",
    pattern: ["<[unknown-name]>", "<[acronym]>"],
    produce: (match) => {
      if (match.before(1)?.folded !== "(" || match.after(1)?.folded !== ")") return null;
      const names = namesIn(match.document.tokens);
      return names?.personAt[match.first - 2] ? slugOfMention(match) : null;
    },
    examples: ["Kofi Annan (⟦zermaq|Zermaq⟧) a parlé", "M. Kerry (⟦kzpd|KZPD⟧)"],
    counterExamples: ["le maire (Zermaq) a parlé"],
  }),
  defineRule<OrganisationValue>({
    name: "organisations/acronym",
    note: "an unknown acronym behind an article is an organisation, but for things (« la TVA ») and headings in capitals",
    pattern: "(le|la|l'|les|du|des|au|aux) <[acronym]>",
    produce: (match) => {
      const isHeading =
        match.document.tokens[match.first]?.shape === "upper" || match.after(1)?.shape === "upper";
      const isModel = match.after(1)?.kind === "number";
      return isHeading || isModel ? null : slugOfMention(match);
    },
    examples: [
      "selon la ⟦zrtv|ZRTV⟧",
      "d'après l'⟦ocvx|OCVX⟧",
      "les élus du ⟦zdp|ZDP⟧ sont partis",
      "la ⟦kpt-dzo|KPT-DZO⟧ négocie",
    ],
    counterExamples: ["selon Zrtv", "LE ZDP ATTENDU", "la TVA baisse", "le ZDP-40 décolle", "de ZDP à OCVX"],
  }),
];
