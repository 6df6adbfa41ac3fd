import { describe, expect, it } from "vitest";
import { findMeetings } from "@/lib/extract/meetings";
import { phraseContext } from "../../../support/context";

const M = "⟦A angela-merkel|Angela Merkel⟧";
const H = "⟦A francois-hollande|François Hollande⟧";
const R = "⟦A matteo-renzi|Matteo Renzi⟧";
const G = "⟦A paolo-gentiloni|Paolo Gentiloni⟧";
const TUESDAY = "⟦T 2016-09-06|mardi⟧";
const WEDNESDAY = "⟦T 2016-09-07|mercredi⟧";
const MONDAY = "⟦T 2016-09-12|lundi⟧";
const ROME = "⟦P rome|Rome⟧";
const OSLO = "⟦P oslo|Oslo⟧";

/** What copy of Thursday 8 September 2016 tells of contacts whose day, place or people stand elsewhere. */
const TOLD: readonly (readonly [title: string, text: string, ...contacts: string[]])[] = [
  [
    "« de passage à X »",
    `De passage à ${OSLO} le ⟦T 2016-08-26|26 août⟧, ${R} avait réuni autour de lui ${M} et ${H}. Une rencontre avec ${G} avait suivi.`,
    "meeting 2016-08-26 oslo renzi+merkel+hollande held",
    "meeting 2016-08-26 oslo renzi+gentiloni held",
  ],
  [
    "where somebody lives is no scene",
    `⟦P geneve|GENEVE⟧ (AFP) - La trêve tient, selon l'opposant ${G}, installé à ${OSLO}. ${R} rencontrera ${MONDAY} ${M}.`,
    "meeting 2016-09-12 geneve renzi+merkel planned",
  ],
  [
    "a town behind what it is",
    `${M} a vu ${H} ${WEDNESDAY} dans la station balnéaire italienne de ⟦P rimini|Rimini⟧.`,
    "meeting 2016-09-07 rimini merkel+hollande held",
  ],
  [
    "the next stop of a journey is that of another contact",
    `${R} se rendra ${MONDAY} à ⟦P berlin|Berlin⟧, en ⟦P allemagne|Allemagne⟧, pour un tête-à-tête avec ${M}, puis à ⟦P paris|Paris⟧, où l'attend ${H}.`,
    "meeting 2016-09-12 berlin renzi+merkel planned",
    "meeting 2016-09-12 paris hollande+renzi planned",
  ],
  [
    "what one is awaited for",
    `${M} est attendue ${MONDAY} à ${OSLO} pour un sommet à trois avec ${H} et ${R}.`,
    "multilateral 2016-09-12 oslo merkel+hollande+renzi planned",
  ],
  [
    "a summit told at the end of a long list",
    `${M} retrouvera ${MONDAY} à ${OSLO} ses homologues italien, ${R}, français, ${H}, et le ministre des Affaires étrangères, ${G}, pour un nouveau sommet.`,
    "multilateral 2016-09-12 oslo merkel+renzi+hollande+gentiloni planned",
  ],
  [
    "not a conference where one speaks",
    `${M}, qui doit prononcer un discours devant la Conférence sur la sécurité, verra ${MONDAY} à ${OSLO} ${H} et ${R}.`,
    "meeting 2016-09-12 oslo merkel+hollande+renzi planned",
  ],
  [
    "« a dit X après avoir reçu Y »",
    `« Rien n'est signé », a dit ${WEDNESDAY} ${R} à ${ROME} après avoir rencontré ${M}.`,
    "meeting 2016-09-07 rome renzi+merkel held",
  ],
  [
    "« après avoir annoncé » tells no contact",
    `« C'est fait », a dit ${WEDNESDAY} ${R} à ${ROME} après avoir félicité ${M}.`,
  ],
  [
    "« le lendemain » is a day",
    `${R} a eu ⟦T 2016-09-07|le lendemain⟧ un entretien avec ${M} à ${ROME}.`,
    "meeting 2016-09-07 rome renzi+merkel held",
  ],
  [
    "at the same moment as what was told before",
    `${R} a signé ${WEDNESDAY} à ${ROME} un texte. Au même moment, à ${OSLO}, ${M} a retrouvé ${H}.`,
    "meeting 2016-09-07 oslo merkel+hollande held",
  ],
  [
    "twice, and when",
    `${R} a vu ${M} à deux reprises, le ⟦T 2016-08-03|3 août⟧ et le ⟦T 2016-08-29|29 août⟧, à ${ROME}.`,
    "meeting 2016-08-03 rome renzi+merkel held",
    "meeting 2016-08-29 rome renzi+merkel held",
  ],
  [
    "an agreement by those who stand for others",
    `L'accord conclu le ⟦T 2016-08-02|2 août⟧ à ${OSLO}, par ${R}, pour le gouvernement, et ${M}, pour le Front, tient.`,
    "meeting 2016-08-02 oslo renzi+merkel held agreement",
  ],
  [
    "« ne … plus que » restricts",
    `${R} et ${M} ne s'étaient plus parlé que par téléphone, la dernière fois le ⟦T 2016-08-15|15 août⟧.`,
    "phone-call 2016-08-15 null renzi+merkel held",
  ],
  ["« ne … plus » negates", `${R} et ${M} ne s'étaient plus parlé ⟦T 2016-08-15|le 15 août⟧.`],
  [
    "« ne … qu'en marge de » restricts",
    `${R} et ${M} ne s'étaient vus qu'en marge de réunions, le ⟦T 2016-07-07|7 juillet⟧ à ${OSLO} puis le ⟦T 2016-08-11|11 août⟧ à ${ROME}.`,
    "meeting 2016-07-07 oslo renzi+merkel held",
    "meeting 2016-08-11 rome renzi+merkel held",
  ],
  [
    "a first one, put off",
    `${R} accueillera ${MONDAY} à ${ROME} ${M}. Un premier rendez-vous, fixé au ⟦T 2016-08-16|16 août⟧ au même endroit, avait été reporté.`,
    "meeting 2016-09-12 rome renzi+merkel planned",
    "meeting 2016-08-16 rome renzi+merkel postponed",
  ],
  [
    "one side told only in the sentence before",
    `${R} a été reçu ${TUESDAY} à ${OSLO} par ${M}. Une réunion prévue ${MONDAY} avec ${H} a été annulée.`,
    "meeting 2016-09-06 oslo renzi+merkel held",
    "meeting 2016-09-12 oslo renzi+hollande cancelled",
  ],
  [
    "a journey put off",
    `La visite que ${R} devait effectuer ${MONDAY} à ${OSLO} pour y voir ${M} a été remise à plus tard.`,
    "meeting 2016-09-12 oslo renzi+merkel postponed",
  ],
  [
    "« y » behind a colon",
    `Les délégués se retrouveront ${MONDAY} à ${OSLO} : ${R} y rencontrera ${M}.`,
    "meeting 2016-09-12 oslo renzi+merkel planned",
  ],
  [
    "a title with a participle before its name",
    `${R} a été reçu ${WEDNESDAY} à ${ROME} par ${M} après s'être entretenu avec le président déchu, ${H}.`,
    "meeting 2016-09-07 rome renzi+merkel held",
    "meeting 2016-09-07 rome renzi+hollande held",
  ],
  [
    "an entry of a running report",
    `⟦T 2016-09-08T20:45|20h45⟧ - ${R} est arrivé à ⟦P berlin|Berlin⟧. Il a été accueilli par ${M}.`,
    "meeting 2016-09-08 berlin renzi+merkel held",
  ],
  [
    "the only day told just before",
    `${WEDNESDAY}, la junte a entrouvert sa porte. ${R} a reçu à ${ROME} ${M}.`,
    "meeting 2016-09-07 rome renzi+merkel held",
  ],
  [
    "not one of two days told just before",
    `La porte s'est ouverte ${TUESDAY}, puis ${WEDNESDAY}, dit-on. ${R} a reçu à ${ROME} ${M}.`,
  ],
];

describe("contacts whose day, place or people stand elsewhere", () => {
  it.each(TOLD)("%s: %s", (_, text = "", ...contacts) => {
    const found = findMeetings(phraseContext(text, "2016-09-08")).map(
      ({ type, date, place, participants, status, outcome }) =>
        [
          type,
          date,
          place ?? "null",
          participants.map((id) => id.slice(id.indexOf("-") + 1)).join("+"),
          status,
          ...(outcome ? [outcome] : []),
        ].join(" "),
    );
    expect(found).toEqual(contacts);
  });
});
