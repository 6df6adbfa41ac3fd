import { describe, expect, it } from "vitest";
import { findMeetings } from "@/lib/extract/meetings";
import { phraseContext } from "../../../support/context";

const THURSDAY = "2016-09-08";
const RENZI = "⟦A matteo-renzi|M. Renzi⟧";
const MERKEL = "⟦A angela-merkel|Mme Merkel⟧";
const GENTILONI = "⟦A paolo-gentiloni|M. Gentiloni⟧";
const BOTH = "⟦A matteo-renzi+angela-merkel|Les deux dirigeants⟧";
const ROME = "⟦P rome|Rome⟧";
const PAIR = "matteo-renzi+angela-merkel";

function entriesOf(text: string): string[] {
  return findMeetings(phraseContext(text, THURSDAY)).map(
    ({ type, date, place, participants, status, outcome }) =>
      [type, date, place ?? "null", participants.join("+"), status, ...(outcome ? [outcome] : [])].join(" "),
  );
}

/** Contacts told in passing, each with its own day and place. */
const BACKGROUND: readonly (readonly [title: string, text: string, ...entries: string[]])[] = [
  [
    "a second day and place with « puis »",
    `${BOTH} s'étaient vus le ⟦T 2016-05-04|4 mai⟧ à ⟦P oslo|Oslo⟧, puis en ⟦T 2016-07|juillet⟧ à ${ROME}.`,
    `meeting 2016-05-04 oslo ${PAIR} held`,
    `meeting 2016-07 rome ${PAIR} held`,
  ],
  [
    "two days at one place are one meeting",
    `${BOTH} se sont vus le ⟦T 2016-05-04|4 mai⟧ et le ⟦T 2016-05-05|5 mai⟧ à ${ROME}.`,
    `meeting 2016-05-04/2016-05-05 rome ${PAIR} held`,
  ],
  [
    "a participle whose date and agent stand between commas",
    `L'accord scellé à ${ROME}, le ⟦T 2016-05-04|4 mai⟧, par ${RENZI} et ${MERKEL} n'a pas tenu.`,
    `meeting 2016-05-04 rome ${PAIR} held agreement`,
  ],
  [
    "« après s'être vus » with a day of its own behind the comma",
    `${RENZI} et ${MERKEL} se sont revus ⟦T 2016-09-07|mercredi⟧ à ${ROME}, trois mois après s'y être rencontrés une première fois, le ⟦T 2016-06-02|2 juin⟧.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
    `meeting 2016-06-02 rome ${PAIR} held`,
  ],
  [
    "« rien n'est sorti de la rencontre »: it was held",
    `Rien n'est sorti de la rencontre de ⟦T 2016-09-07|mercredi⟧ à ${ROME} entre ${RENZI} et ${MERKEL}.`,
    `meeting 2016-09-07 rome ${PAIR} held none`,
  ],
  [
    "a place told with another day is not that of a contact without place",
    `${RENZI} a rappelé ⟦T 2016-09-07|mercredi⟧ à ⟦P berlin|Berlin⟧ l'attentat commis en ⟦T 2015-11|novembre 2015⟧ à ⟦P paris|Paris⟧. Il a rencontré ⟦T 2016-09-07|mercredi soir⟧ ${GENTILONI}.`,
    "meeting 2016-09-07 berlin matteo-renzi+paolo-gentiloni held",
  ],
  [
    "the place of an earlier event is not that of the contact",
    `${RENZI} a rencontré ⟦T 2016-09-07|mercredi⟧ à ⟦P chequers|Chequers⟧ ${GENTILONI}, après un sommet houleux à ⟦P bruxelles|Bruxelles⟧.`,
    "meeting 2016-09-07 chequers matteo-renzi+paolo-gentiloni held",
  ],
  [
    "who met others somewhere on a day was there on that day",
    `${RENZI} a vu ⟦T 2016-09-07|mercredi⟧ à ⟦P oslo|Oslo⟧ ${MERKEL}. Il rentre de ⟦P lima|Lima⟧. ${GENTILONI} a rencontré ${MERKEL} ⟦T 2016-09-07|mercredi soir⟧.`,
    "meeting 2016-09-07 oslo matteo-renzi+angela-merkel held",
    "meeting 2016-09-07 oslo paolo-gentiloni+angela-merkel held",
  ],
  [
    "the news of another man is told from the city of the dateline",
    `${"⟦P oslo|OSLO⟧"} (AFP) - ${RENZI} sera reçu ⟦T 2016-09-12|lundi⟧ à ⟦P paris|Paris⟧ par ${MERKEL}. ${GENTILONI} a rencontré ⟦T 2016-09-07|mercredi⟧ ${"⟦A erna-solberg|Erna Solberg⟧"}.`,
    "meeting 2016-09-12 paris matteo-renzi+angela-merkel planned",
    "meeting 2016-09-07 oslo paolo-gentiloni+erna-solberg held",
  ],
  [
    "« y » is the place gone to",
    `${RENZI} a vu ⟦T 2016-09-07|mercredi⟧ à ${ROME} ${GENTILONI} avant de gagner ⟦P berlin|Berlin⟧. Il doit y être reçu ⟦T 2016-09-09|vendredi⟧ par ${MERKEL}.`,
    "meeting 2016-09-07 rome matteo-renzi+paolo-gentiloni held",
    "meeting 2016-09-09 berlin matteo-renzi+angela-merkel planned",
  ],
  [
    "a place before its day, twice",
    `${BOTH} s'étaient déjà serré la main à ${ROME}, en ⟦T 2014-05|mai 2014⟧, puis à ⟦P oslo|Oslo⟧, en ⟦T 2015-01|janvier 2015⟧.`,
    `meeting 2014-05 rome ${PAIR} held`,
    `meeting 2015-01 oslo ${PAIR} held`,
  ],
  [
    "« où » behind a bracket",
    `${RENZI} est parti pour ⟦P lugano|Lugano⟧ (sud), où il a vu ⟦T 2016-09-07|mercredi⟧ ${MERKEL}.`,
    `meeting 2016-09-07 lugano ${PAIR} held`,
  ],
  ["a rumour is no meeting", `${RENZI} aurait vu ⟦T 2016-09-07|mercredi⟧ à ${ROME} ${MERKEL}.`],
  [
    "an aside between auxiliary and participle",
    `${RENZI} a, selon son entourage, rencontré ⟦T 2016-09-07|mercredi⟧ à ${ROME} ${MERKEL}.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
  ],
  [
    "« ne s'étaient plus vus depuis leur sommet »: that one was held",
    `${RENZI} et ${MERKEL} ne s'étaient plus parlé depuis leur sommet de ⟦T 2015-11|novembre 2015⟧ à ${ROME}.`,
    `meeting 2015-11 rome ${PAIR} held`,
  ],
  [
    "« depuis » a bare date tells no meeting",
    `${BOTH} ne s'étaient plus vus depuis ⟦T 2015-11|novembre 2015⟧ à ${ROME}.`,
  ],
  [
    "« avec lui »: who was told before",
    `${MERKEL} est arrivée à ${ROME}. ${RENZI} s'est entretenu ⟦T 2016-09-07|mercredi⟧ avec elle à ${ROME}.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
  ],
  [
    "« leurs précédents entretiens » on days of their own",
    `${RENZI} et ${MERKEL} se sont vus ⟦T 2016-09-07|mercredi⟧ à ${ROME}. Leurs précédents entretiens, le ⟦T 2016-05-04|4 mai⟧ à ⟦P oslo|Oslo⟧, avaient duré une heure.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
    `meeting 2016-05-04 oslo ${PAIR} held`,
  ],
  [
    "« le premier sommet » of those the article is about",
    `${RENZI} et ${MERKEL} se sont vus ⟦T 2016-09-07|mercredi⟧ à ${ROME}. ${GENTILONI} a vu ${MERKEL} ⟦T 2016-09-05|lundi⟧ à ⟦P berlin|Berlin⟧. Le premier sommet, le ⟦T 2016-05-04|4 mai⟧ à ⟦P oslo|Oslo⟧, avait déçu.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
    "meeting 2016-09-05 berlin paolo-gentiloni+angela-merkel held",
    `meeting 2016-05-04 oslo ${PAIR} held`,
  ],
  [
    "« les précédentes négociations » may have been led by others",
    `${RENZI} et ${MERKEL} se sont vus ⟦T 2016-09-07|mercredi⟧ à ${ROME}. Les précédentes négociations, en ⟦T 2016-05|mai⟧ à ⟦P oslo|Oslo⟧, avaient échoué.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
  ],
  [
    "where one of them was told to be on that day",
    `${"⟦P oslo|OSLO⟧"} (AFP) - S'exprimant ⟦T 2016-09-07|mercredi⟧ à ⟦P bruxelles|Bruxelles⟧, ${RENZI} s'est dit confiant. L'accord plaît. Il pleut. ${RENZI} a rencontré ⟦T 2016-09-07|mercredi soir⟧ ${MERKEL}.`,
    `meeting 2016-09-07 bruxelles ${PAIR} held`,
  ],
  [
    "two who speak « lors d'un entretien téléphonique » speak to each other",
    `${RENZI} et ${MERKEL} avaient évoqué la situation ⟦T 2016-09-07|mercredi⟧ lors d'un entretien téléphonique.`,
    `phone-call 2016-09-07 null ${PAIR} held`,
  ],
  [
    "« la réunion de Rome » is not a contact without a place",
    `${RENZI} et ${MERKEL} se sont vus ⟦T 2016-09-07|mercredi⟧ à ${ROME}. Il pleut. Il vente. Il neige. ${GENTILONI} recevra ⟦A erna-solberg|Erna Solberg⟧ ⟦T 2016-09-09|vendredi⟧. Tout dépend de la réunion de ${ROME}. Elle part pour ⟦P oslo|Oslo⟧.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
    "meeting 2016-09-09 rome paolo-gentiloni+erna-solberg planned",
  ],
  [
    "« avec qui »",
    `${RENZI}, avec qui ${MERKEL} avait eu ⟦T 2016-09-06|mardi⟧ un long entretien à ${ROME}, est parti.`,
    "meeting 2016-09-06 rome angela-merkel+matteo-renzi held",
  ],
  [
    "« il » goes on being the same",
    `${RENZI} recevra ⟦T 2016-09-09|vendredi⟧ à ${ROME} ${GENTILONI}. Il verra ⟦A erna-solberg|Mme Solberg⟧ ⟦T 2016-09-12|lundi⟧ à ⟦P oslo|Oslo⟧. Il rencontrera ⟦T 2016-09-14|mercredi⟧ à ⟦P berlin|Berlin⟧ ${MERKEL}.`,
    "meeting 2016-09-09 rome matteo-renzi+paolo-gentiloni planned",
    "meeting 2016-09-12 oslo matteo-renzi+erna-solberg planned",
    `meeting 2016-09-14 berlin ${PAIR} planned`,
  ],
  [
    "« dans la partie nord de X » is in X, « au sud de X » is not",
    `${RENZI} et ${MERKEL} se sont vus ⟦T 2016-09-07|mercredi⟧ dans la partie nord de ${ROME}. ${GENTILONI} a vu ${MERKEL} ⟦T 2016-09-06|mardi⟧ à ⟦P dreux|Dreux⟧, à l'ouest de ⟦P paris|Paris⟧.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
    "meeting 2016-09-06 dreux paolo-gentiloni+angela-merkel held",
  ],
  [
    "« cette conversation » does not make a meeting a call",
    `${RENZI} et ${MERKEL} se sont entretenus ⟦T 2016-09-07|mercredi⟧. Il a qualifié cette conversation d'utile.`,
    `meeting 2016-09-07 rome ${PAIR} held`,
  ],
  [
    "« l'échange téléphonique » does",
    `${RENZI} et ${MERKEL} se sont entretenus ⟦T 2016-09-07|mercredi⟧. L'échange téléphonique a duré une heure.`,
    `phone-call 2016-09-07 null ${PAIR} held`,
  ],
];

/** Texts that tell of no contact. */
const NONE: readonly string[] = [
  `Le porte-parole du président ${RENZI} a rencontré ⟦T 2016-09-07|mercredi⟧ à ${ROME} ${MERKEL}.`,
  `Si ${RENZI} voit ${MERKEL} ⟦T 2016-09-09|vendredi⟧ à ${ROME}, il le dira.`,
  `${RENZI} et ${MERKEL} se parlent ⟦T P1W SET|chaque semaine⟧ au téléphone, a-t-on dit ⟦T 2016-09-07|mercredi⟧.`,
  `${ROME} n'a pas confirmé que ${RENZI} verrait ${MERKEL} ⟦T 2016-09-09|vendredi⟧.`,
];

describe("no contact", () => {
  it.each(NONE)("%s", (text) => {
    expect(entriesOf(text)).toEqual([]);
  });
});

describe("contacts of the background", () => {
  it.each(BACKGROUND)("%s", (_, text, ...entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });
});
