import { describe, expect, it } from "vitest";
import { findMeetings } from "@/lib/extract/meetings";
import { phraseContext } from "../../../support/context";

const THURSDAY = "2016-09-08";
const RENZI = "⟦A matteo-renzi|M. Renzi⟧";
const MERKEL = "⟦A angela-merkel|Mme Merkel⟧";
const BOTH = "⟦A matteo-renzi+angela-merkel|Les deux dirigeants⟧";
const GENTILONI = "⟦A paolo-gentiloni|M. Gentiloni⟧";
const ROME = "à ⟦P rome|Rome⟧";

function entriesOf(text: string): string[] {
  return findMeetings(phraseContext(text, THURSDAY)).map(
    ({ type, date, place, participants, status, outcome }) =>
      [type, date, place ?? "null", participants.join("+"), status, ...(outcome ? [outcome] : [])].join(" "),
  );
}

const PAIR = "matteo-renzi+angela-merkel";

/** A title, the text, the entries it gives. */
const STORIES: readonly (readonly [title: string, text: string, ...entries: string[]])[] = [
  [
    "one contact told three times is one entry",
    `${RENZI} recevra ⟦T 2016-09-09|vendredi⟧ ${ROME} ${MERKEL}. ${BOTH} se retrouveront ${ROME}. La rencontre est confirmée.`,
    `meeting 2016-09-09 rome ${PAIR} planned`,
  ],
  [
    "two days are two contacts",
    `${BOTH} se sont vus ⟦T 2016-09-05|lundi⟧ ${ROME}. Ils se retrouveront ⟦T 2016-09-12|lundi prochain⟧.`,
    `meeting 2016-09-05 rome ${PAIR} held`,
    `meeting 2016-09-12 rome ${PAIR} planned`,
  ],
  [
    "a call and a meeting on one day stay apart",
    `${RENZI} a appelé ${MERKEL} ⟦T 2016-09-07|mercredi⟧. Il l'a rencontrée ⟦T 2016-09-07|mercredi soir⟧ ${ROME}.`,
    `phone-call 2016-09-07 null ${PAIR} held`,
    `meeting 2016-09-07 rome ${PAIR} held`,
  ],
  [
    "a run of days is an interval",
    `${RENZI} et ${MERKEL} ont négocié de ⟦T 2016-09-05|lundi⟧ à ⟦T 2016-09-07|mercredi⟧ ${ROME}.`,
    `meeting 2016-09-05/2016-09-07 rome ${PAIR} held`,
  ],
  [
    "« au terme de trois jours » counts back from the last one",
    `Au terme de ⟦T P3D|trois jours⟧ de tractations, ${RENZI} et ${MERKEL} ont conclu ⟦T 2016-09-07|mercredi⟧ ${ROME} un accord.`,
    `meeting 2016-09-05/2016-09-07 rome ${PAIR} held agreement`,
  ],
  [
    "talks opened on one day and closed on another",
    `La conférence, ouverte le ⟦T 2016-09-01|1er septembre⟧ ${ROME}, s'est achevée ⟦T 2016-09-07|mercredi⟧. ${RENZI} et ${MERKEL} ont signé ⟦T 2016-09-07|mercredi⟧ un accord.`,
    `multilateral 2016-09-01/2016-09-07 rome ${PAIR} held agreement`,
  ],
  [
    "talks of some of those at a gathering told before were on its day",
    `${RENZI} et ${MERKEL} ont négocié ⟦T 2016-09-07|mercredi⟧ ${ROME} avec ${GENTILONI}. ${RENZI} avait auparavant reçu ${GENTILONI}.`,
    `meeting 2016-09-07 rome ${PAIR}+paolo-gentiloni held`,
    "meeting 2016-09-07 rome matteo-renzi+paolo-gentiloni held",
  ],
  [
    "but not talks held often",
    `${RENZI} et ${MERKEL} ont négocié ⟦T 2016-09-07|mercredi⟧ ${ROME} avec ${GENTILONI}. ${RENZI} a souvent reçu ${GENTILONI}.`,
    `meeting 2016-09-07 rome ${PAIR}+paolo-gentiloni held`,
  ],
  [
    "« les 5 et 7 septembre » are two contacts, « les 5 et 6 » one",
    `${BOTH} s'étaient vus les ⟦T 2016-09-05|5⟧ et ⟦T 2016-09-07|7 septembre⟧ ${ROME}.`,
    `meeting 2016-09-05 rome ${PAIR} held`,
    `meeting 2016-09-07 rome ${PAIR} held`,
  ],
  [
    "« lundi puis mercredi » are two contacts",
    `${BOTH} s'étaient vus ⟦T 2016-09-05|lundi⟧ ${ROME}, puis ⟦T 2016-09-07|mercredi⟧ au même endroit.`,
    `meeting 2016-09-05 rome ${PAIR} held`,
    `meeting 2016-09-07 rome ${PAIR} held`,
  ],
  [
    "« il y verra » is on the day of the journey told before",
    `${RENZI} ira ⟦T 2016-09-09|vendredi⟧ ${ROME}. Il y verra ${MERKEL}.`,
    `meeting 2016-09-09 rome ${PAIR} planned`,
  ],
  [
    "« il y a vu » too",
    `${RENZI} est allé ⟦T 2016-09-07|mercredi⟧ ${ROME}. Il y a reçu à dîner ${MERKEL}.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
  ],
  [
    "« il y verra » is not on a day gone by",
    `${RENZI} est allé ⟦T 2016-09-07|mercredi⟧ ${ROME}. Il y reverra ${MERKEL}.`,
  ],
  [
    "« y » and « où » are places told before",
    `${RENZI} se rend ⟦T 2016-09-08|jeudi⟧ ${ROME}. Il y verra ⟦T 2016-09-09|vendredi⟧ ${MERKEL}.`,
    `meeting 2016-09-09 rome ${PAIR} planned`,
  ],
  [
    "who says so and when is no part of it",
    `${RENZI} verra ⟦T 2016-09-09|vendredi⟧ ${MERKEL} ${ROME}, a annoncé ⟦T 2016-09-07|mercredi⟧ ⟦A jean-dupont|Jean Dupont⟧.`,
    `meeting 2016-09-09 rome ${PAIR} planned`,
  ],
  [
    "a subject cut off by a relative clause",
    `${RENZI} et ${MERKEL}, qui s'estiment, ont parlé ⟦T 2016-09-07|mercredi⟧ au téléphone.`,
    `phone-call 2016-09-07 null ${PAIR} held`,
  ],
  [
    "a visit that was to bring a contact is put off",
    `Une visite de ${RENZI}, qui devait voir ${MERKEL} ⟦T 2016-09-09|vendredi⟧ ${ROME}, a été reportée.`,
    `meeting 2016-09-09 rome ${PAIR} postponed`,
  ],
  [
    "no agreement, but progress in the next sentence",
    `${RENZI} et ${MERKEL} n'ont pas trouvé d'accord ⟦T 2016-09-07|mercredi⟧ ${ROME}. Ils ont fait état de progrès.`,
    `meeting 2016-09-07 rome ${PAIR} held partial`,
  ],
  [
    "the next sentence says that it was a call",
    `${RENZI} s'est entretenu ⟦T 2016-09-07|mercredi⟧ avec ${MERKEL}. L'entretien téléphonique a duré une heure.`,
    `phone-call 2016-09-07 null ${PAIR} held`,
  ],
  [
    "a side meeting takes its place from the summit, and only the month",
    `Le sommet du ⟦O g20|G20⟧ s'est tenu en ⟦P chine|Chine⟧ les ⟦T 2016-09-04|4⟧ et ⟦T 2016-09-05|5 septembre⟧. ⟦A jean-dupont|Jean Dupont⟧ a salué l'entretien entre ${RENZI} et ${MERKEL} au ⟦O g20|G20⟧.`,
    `meeting 2016-09 chine ${PAIR} held`,
  ],
  [
    "the authorities of a state are a side",
    `${RENZI} rencontrera ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧ les ⟦A allemagne|autorités allemandes⟧.`,
    "meeting 2016-09-09 berlin matteo-renzi+allemagne planned",
  ],
  [
    "one by one is a contact each",
    `${RENZI} a reçu successivement ⟦T 2016-09-07|mercredi⟧ ${ROME} ${MERKEL} et ${GENTILONI}.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
    "meeting 2016-09-07 rome matteo-renzi+paolo-gentiloni held",
  ],
  [
    "« lorsque » ties a contact to the day told before it",
    `L'accord s'est noué ⟦T 2016-09-07|mercredi⟧ ${ROME}, lorsque ${RENZI} a vu ${MERKEL}.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
  ],
  [
    "a plan dropped in front of it",
    `${RENZI} a reporté son voyage à ⟦P berlin|Berlin⟧, où il comptait s'entretenir ⟦T 2016-09-09|vendredi⟧ avec ${MERKEL}.`,
    `meeting 2016-09-09 berlin ${PAIR} postponed`,
  ],
  [
    "a pronoun in front of the subject it stands for",
    `De ⟦P berlin|Berlin⟧, où il a été reçu ⟦T 2016-09-07|mercredi⟧ par ${MERKEL}, ${RENZI} a lancé un appel.`,
    `meeting 2016-09-07 berlin ${PAIR} held`,
  ],
  [
    "talks that go on since a day last until now",
    `${RENZI} négocie depuis ⟦T 2016-09-06|mardi⟧ ${ROME} avec ${MERKEL}.`,
    `meeting 2016-09-06/2016-09-08 rome ${PAIR} held`,
  ],
  [
    "who joins them later",
    `${RENZI} négociait depuis ⟦T 2016-09-06|mardi⟧ ${ROME} avec ${MERKEL}. ${GENTILONI} les a rejoints ⟦T 2016-09-07|mercredi⟧.`,
    `meeting 2016-09-06/2016-09-07 rome ${PAIR}+paolo-gentiloni held`,
  ],
  [
    "a building of unknown name is in the city told",
    `${RENZI} a reçu ⟦T 2016-09-07|mercredi⟧ ${MERKEL} au palais ⟦P palais-dore|Doré⟧, dans la banlieue de ⟦P milan|Milan⟧.`,
    `meeting 2016-09-07 milan ${PAIR} held`,
  ],
  [
    "the place of the day, not that of another day",
    `${RENZI} est arrivé ⟦T 2016-09-07|mercredi⟧ à ⟦P milan|Milan⟧. ${GENTILONI} ira ⟦T 2016-09-12|lundi⟧ à ⟦P berlin|Berlin⟧. ${RENZI} a vu ${MERKEL} ⟦T 2016-09-07|mercredi⟧.`,
    `meeting 2016-09-07 milan ${PAIR} held`,
  ],
  [
    "« en marge du sommet » is where the summit is",
    `${RENZI} a plaidé ⟦T 2016-09-07|mercredi⟧ à ⟦P milan|Milan⟧, où se tient le sommet. ${RENZI} a vu en marge du sommet ${MERKEL}, ⟦T 2016-09-07|mercredi⟧.`,
    `meeting 2016-09-07 milan ${PAIR} held`,
  ],
  [
    "an apposition with a participle does not end a list",
    `${RENZI} a reçu ⟦T 2016-09-07|mercredi⟧ ${ROME} ${MERKEL}, arrivée à midi, puis ${GENTILONI}.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
    "meeting 2016-09-07 rome matteo-renzi+paolo-gentiloni held",
  ],
  [
    "« avec » before its noun, a relative clause turned round",
    `${RENZI} a eu avec ${MERKEL}, ⟦T 2016-09-07|mercredi⟧ ${ROME}, un entretien.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
  ],
  [
    "« une conversation qu'a eue X avec Y »",
    `On a publié une conversation téléphonique qu'avait eue ⟦T 2016-09-06|mardi⟧ ${RENZI} avec ${MERKEL}.`,
    `phone-call 2016-09-06 null ${PAIR} held`,
  ],
  [
    "five who talk for days are a conference",
    `${RENZI}, ${MERKEL}, ${GENTILONI}, ⟦A theresa-may|Mme May⟧ et ⟦A francois-hollande|M. Hollande⟧ ont négocié du ⟦T 2016-09-05|5⟧ au ⟦T 2016-09-07|7 septembre⟧ ${ROME}.`,
    `multilateral 2016-09-05/2016-09-07 rome ${PAIR}+paolo-gentiloni+theresa-may+francois-hollande held`,
  ],
];

const SILENT: readonly string[] = [
  `${RENZI} souhaite rencontrer ⟦T 2016-09-09|vendredi⟧ ${MERKEL}.`,
  `${RENZI} n'a pas vu ⟦T 2016-09-07|mercredi⟧ ${MERKEL}.`,
  `${RENZI} a démenti avoir vu ⟦T 2016-09-07|mercredi⟧ ${MERKEL}.`,
  `${RENZI} pourrait voir ⟦T 2016-09-09|vendredi⟧ ${MERKEL}.`,
  `Si ${RENZI} rencontrait ${MERKEL} ⟦T 2016-09-09|vendredi⟧, ce serait une première.`,
  `Aucune rencontre entre ${RENZI} et ${MERKEL} n'est prévue ⟦T 2016-09-09|vendredi⟧.`,
  `On ne compte plus les rencontres entre ${RENZI} et ${MERKEL}.`,
  `${RENZI} a rencontré ${MERKEL}.`,
  `${RENZI} et ${MERKEL} négocient depuis ⟦T 2016-05|mai⟧.`,
  "⟦A italie|Rome⟧ et ⟦A allemagne|Berlin⟧ se sont parlé ⟦T 2016-09-07|mercredi⟧.",
  `${RENZI} a reçu ⟦T 2016-09-07|mercredi⟧ une lettre de ${MERKEL}.`,
  `${RENZI} a appelé ⟦T 2016-09-07|mercredi⟧ ${MERKEL} à la retenue.`,
  `${RENZI} et ${MERKEL} ont salué ⟦T 2016-09-07|mercredi⟧ ${ROME} un accord de principe.`,
  `${RENZI} a présenté ⟦T 2016-09-07|mercredi⟧ ${ROME} ses excuses aux Italiens, selon ${MERKEL}.`,
  `${RENZI} reçoit depuis ⟦T 2016-09-06|mardi⟧ des menaces des partisans de ${MERKEL}.`,
  `${RENZI} se rendra ⟦T 2016-09-09|vendredi⟧ à ⟦P berlin|Berlin⟧. ${MERKEL} s'en félicite.`,
  `${RENZI} a pris ⟦T 2016-09-07|mercredi⟧ ${ROME} la place de ${MERKEL}.`,
  `Au lendemain de la poignée de main entre ${RENZI} et ${MERKEL}, l'⟦A italie|Italie⟧ et la ⟦A grece|Grèce⟧ ont signé ⟦T 2016-09-07|mercredi⟧ ${ROME} un accord.`,
  `${RENZI} arrive ⟦T 2016-09-09|vendredi⟧ en tête du vote, devant ${MERKEL}.`,
  `Les électeurs ont rejoint ⟦T 2016-09-07|mercredi⟧ ${ROME} le camp de ${MERKEL}, dit ${RENZI}.`,
  `${RENZI} a remporté ⟦T 2016-09-07|mercredi⟧ ${ROME} son face-à-face télévisé contre le candidat de ${MERKEL}.`,
  `${RENZI} attend depuis ⟦T 2016-09-06|mardi⟧ un signe de ${MERKEL}.`,
  `${RENZI} a rendu ⟦T 2016-09-07|mercredi⟧ ${ROME} sa médaille à ${MERKEL}, a-t-il écrit.`,
];

describe("findMeetings", () => {
  it.each(STORIES)("%s", (_title, text, ...entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });

  it.each(SILENT)("is silent: %s", (text) => {
    expect(entriesOf(text)).toEqual([]);
  });

  it("says who asked for it, what about, and which sentences say so", () => {
    const text = `Il pleut. ${RENZI} et ${MERKEL} se sont parlé ⟦T 2016-09-07|mercredi⟧ au téléphone, à l'initiative de l'⟦A italie|Italie⟧, pour parler de l'aide humanitaire.`;
    const [meeting] = findMeetings(phraseContext(text, THURSDAY));
    expect(meeting?.initiative).toBe("italie");
    expect(meeting?.topics).toEqual(["l'aide humanitaire"]);
    expect(meeting?.evidence.map(({ text: sentence }) => sentence.slice(0, 8))).toEqual(["M. Renzi"]);
  });
});
