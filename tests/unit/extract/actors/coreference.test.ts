import { describe, expect, it } from "vitest";
import { markedUp, unmarked } from "../../../support/mentions";

type Case = readonly [date: string | null, marked: string];

const OFFICES: readonly Case[] = [
  ["1999-03-09", "⟦A gerhard-schroder|Le président en exercice de l'Union européenne⟧ est arrivé."],
  ["1995-03-09", "⟦A francois-mitterrand|Le président de l'Union européenne⟧ est arrivé."],
  ["2016-09-08", "⟦A serguei-lavrov|Le chef de la diplomatie russe⟧ est arrivé."],
  ["2016-09-08", "une lettre du ⟦A francois-hollande|président français⟧"],
  ["2018-03-01", "⟦A emmanuel-macron|Le président français⟧ est arrivé."],
  ["2008-03-01", "⟦A condoleezza-rice|La secrétaire d'Etat⟧ a quitté ⟦P tunis|Tunis⟧."],
  ["2015-02-12", "⟦A vladimir-poutine+petro-porochenko|Les présidents russe et ukrainien⟧ se sont parlé."],
  [
    "2016-09-08",
    "L'émir ⟦A tamim-ben-hamad-al-thani|Tamim ben Hamad Al-Thani⟧ a reçu le président ⟦A abdel-fattah-al-sissi|Abdel Fattah al-Sissi⟧. ⟦A tamim-ben-hamad-al-thani|L'émir⟧ a promis une aide.",
  ],
  [
    "2016-09-08",
    "La négociatrice norvégienne ⟦A liv-sandvik|Liv Sandvik⟧ est partie. ⟦A liv-sandvik|La diplomate norvégienne⟧ n'a rien dit.",
  ],
  [
    "2016-09-08",
    "⟦A kofi-annan|Kofi Annan⟧ a écrit à ⟦A mwai-kibaki|Mwai Kibaki⟧. ⟦A kofi-annan|L'ancien secrétaire général des Nations unies⟧ attend.",
  ],
  [
    "2016-09-08",
    "L'ex-président ⟦A jimmy-carter|Jimmy Carter⟧ a vu ⟦A raul-castro|Raul Castro⟧. ⟦A jimmy-carter|L'ex-président⟧ est reparti.",
  ],
  ["2016-09-08", "⟦A staffan-de-mistura|L'émissaire de l'ONU pour la Syrie⟧ est à ⟦P damas|Damas⟧."],
  [
    "2016-09-08",
    "L'émissaire de l'ONU en Libye, ⟦A martin-kobler|Martin Kobler⟧, a parlé. ⟦A ismail-ould-cheikh-ahmed|L'émissaire de l'ONU pour le Yémen⟧ est parti.",
  ],
];

const GROUPS: readonly Case[] = [
  [
    "2016-09-08",
    "Les généraux ⟦A jan-roos|Jan Roos⟧ et ⟦A ole-brandvik|Ole Brandvik⟧ se font la guerre. ⟦A jan-roos+ole-brandvik|Les deux rivaux⟧ devaient se voir.",
  ],
  ["2016-09-08", "Les anciens présidents ⟦A jimmy-carter|Carter⟧ et ⟦A bill-clinton|Clinton⟧ ont écrit."],
  [
    "2016-09-08",
    "Le sénateur ⟦A jan-roos|Jan Roos⟧ et son rival, ⟦A ole-brandvik|Ole Brandvik⟧, ont signé. L'émissaire de l'ONU ⟦A tarjei-holmboe|Tarjei Holmboe⟧ a félicité ⟦A jan-roos+ole-brandvik|les deux adversaires⟧.",
  ],
  [
    "2016-09-08",
    "Les sénateurs ⟦A jan-roos|Jan Roos⟧ et ⟦A ole-brandvik|Ole Brandvik⟧ ont signé sous les yeux de ⟦A bill-clinton|Bill Clinton⟧. ⟦A jan-roos+ole-brandvik|Les deux hommes⟧ se sont embrassés.",
  ],
  [
    "2016-09-08",
    "Le juge ⟦A ole-brandvik|Ole Brandvik⟧ a appelé les sénateurs ⟦A jan-roos|Jan Roos⟧ et ⟦A tarjei-holmboe|Tarjei Holmboe⟧. Il avait reçu ⟦A jan-roos+tarjei-holmboe|les deux hommes⟧ lundi.",
  ],
  [
    "2016-09-08",
    "⟦A john-kerry|John Kerry⟧ a appelé ⟦A serguei-lavrov|Sergueï Lavrov⟧. ⟦A john-kerry+serguei-lavrov|Les deux ministres⟧ ont évoqué la trêve.",
  ],
  [
    "2016-09-08",
    "⟦A angela-merkel|Angela Merkel⟧ a reçu ⟦A francois-hollande|François Hollande⟧ et ⟦A vladimir-poutine|Vladimir Poutine⟧. ⟦A angela-merkel+francois-hollande+vladimir-poutine|Les trois dirigeants⟧ ont dîné.",
  ],
  [
    "2016-09-08",
    "⟦A barack-obama|Barack Obama⟧ a vu ⟦A vladimir-poutine|Vladimir Poutine⟧. Un accord des ⟦A etats-unis+russie|deux puissances⟧ est proche.",
  ],
];

const COUNTERPARTS: readonly Case[] = [
  ["2016-09-08", "⟦A john-kerry|John Kerry⟧ retrouvera ⟦A serguei-lavrov|son homologue russe⟧."],
  [
    "2016-09-08",
    "⟦A vladimir-poutine|Vladimir Poutine⟧ a appelé son homologue turc ⟦A recep-tayyip-erdogan|Recep Tayyip Erdogan⟧. ⟦A vladimir-poutine+recep-tayyip-erdogan|Les deux présidents⟧ se verront.",
  ],
];

/** Nobody fits: no mention. */
const SILENT: readonly Case[] = [
  ["2016-09-08", "Le président en exercice de l'Union européenne est arrivé."],
  [null, "Le chef de la diplomatie russe est arrivé."],
  ["2016-09-08", "Les deux hommes ont été interpellés à l'aube."],
  ["2016-09-08", "Le président du club a démissionné, le ministre de la Jeunesse aussi."],
  ["2016-09-08", "Son homologue a souri."],
  ["2016-09-08", "Deux pays ont signé, les trois autres hésitent."],
  ["2016-09-08", "Un président, un ministre et des émissaires étaient là."],
  ["2016-09-08", "Le régime alimentaire et le pouvoir d'achat ont été évoqués."],
];

/** With the ids of every mention in one order. */
function sorted(text: string): string {
  return text.replace(/⟦A ([^|]*)\|/g, (_match, ids: string) => `⟦A ${ids.split("+").sort().join("+")}|`);
}

describe.each([
  ["offices", OFFICES],
  ["groups", GROUPS],
  ["counterparts", COUNTERPARTS],
])("%s", (_, cases) => {
  it.each(cases)("%s: %s", (date, marked) => {
    expect(sorted(markedUp(unmarked(marked), date))).toBe(sorted(marked));
  });
});

describe("nobody fits", () => {
  it.each(SILENT)("%s: %s", (date, text) => {
    expect(markedUp(text, date)).toBe(text);
  });
});
