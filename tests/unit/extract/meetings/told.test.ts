import { describe, expect, it } from "vitest";
import { findMeetings } from "@/lib/extract/meetings";
import { phraseContext } from "../../../support/context";

const M = "⟦A angela-merkel|Angela Merkel⟧";
const H = "⟦A francois-hollande|François Hollande⟧";
const R = "⟦A matteo-renzi|Matteo Renzi⟧";
const TUESDAY = "⟦T 2016-09-06|mardi⟧";
const WEDNESDAY = "⟦T 2016-09-07|mercredi⟧";
const FRIDAY = "⟦T 2016-09-09|vendredi⟧";

/** What sentences of Thursday 8 September 2016 tell of a contact: « type date place status outcome ». */
const TOLD: readonly (readonly [text: string, ...contacts: string[]])[] = [
  [`Si ${M} voit ${H} ${FRIDAY}, tout ira bien.`],
  [`${M} et ${H} se parlent ⟦T P1W SET|chaque semaine⟧.`],
  [
    `${M} est allée voir ${H} ${WEDNESDAY} à ⟦P paris|Paris⟧.`,
    "meeting 2016-09-07 paris merkel+hollande held",
  ],
  [`${M} a pu rencontrer ${H} ${WEDNESDAY}.`, "meeting 2016-09-07 berlin merkel+hollande held"],
  [`${M} a voulu rencontrer ${H} ${WEDNESDAY}.`],
  [`${M} a failli rencontrer ${H} ${WEDNESDAY}.`],
  [`${M} a démenti avoir rencontré ${H} ${WEDNESDAY}.`],
  [`${M} a confirmé avoir rencontré ${H} ${WEDNESDAY}.`, "meeting 2016-09-07 berlin merkel+hollande held"],
  [`${M} a dit qu'elle rencontrerait ${H} ${FRIDAY}.`, "meeting 2016-09-09 berlin merkel+hollande planned"],
  [`${M} n'a pas confirmé qu'elle rencontrerait ${H} ${FRIDAY}.`],
  [`${M} se demande si elle rencontrerait ${H} ${FRIDAY}.`],
  [`${M} rencontrerait ${H} ${FRIDAY}, selon la radio.`, "meeting 2016-09-09 berlin merkel+hollande planned"],
  [`Selon la radio, ${M} rencontrerait ${H} ${FRIDAY}.`, "meeting 2016-09-09 berlin merkel+hollande planned"],
  [`${M} rencontrerait ${H} ${FRIDAY}.`],
  [`${M} aurait rencontré ${H} ${WEDNESDAY}.`],
  [`${M} a refusé de rencontrer ${H} ${FRIDAY}.`],
  [
    `${M} est à ⟦P rome|Rome⟧ pour rencontrer ${H} ${FRIDAY}.`,
    "meeting 2016-09-09 rome merkel+hollande planned",
  ],
  [
    `${M} était à ⟦P rome|Rome⟧ pour rencontrer ${H} ${WEDNESDAY}.`,
    "meeting 2016-09-07 rome merkel+hollande held",
  ],
  [`${M} a promis de rencontrer ${H} ${FRIDAY}.`, "meeting 2016-09-09 berlin merkel+hollande planned"],
  [`Le refus de rencontrer ${H} ${FRIDAY} honore ${M}.`],
  [`${M} souhaite rencontrer ${H} ${FRIDAY}.`],
  [`Reçu ${WEDNESDAY} par ${M}, ${H} s'est tu.`, "meeting 2016-09-07 berlin hollande+merkel held"],
  [`Attendu ${FRIDAY} chez ${M}, ${H} se tait.`],
  [`${M} rencontre ${H} ${FRIDAY}.`, "meeting 2016-09-09 berlin merkel+hollande planned"],
  [`${M} rencontre ${H} ${WEDNESDAY}.`, "meeting 2016-09-07 berlin merkel+hollande held"],
  [`${M} rencontrait ${H} ${WEDNESDAY}.`, "meeting 2016-09-07 berlin merkel+hollande held"],
  [`Il faut que ${M} rencontre ${H} ${FRIDAY}.`],
  [`${M} vient de rencontrer ${H} ${WEDNESDAY}.`, "meeting 2016-09-07 berlin merkel+hollande held"],
  [
    `${M} est arrivée. Celle-ci a rencontré ${H} ${WEDNESDAY}.`,
    "meeting 2016-09-07 berlin merkel+hollande held",
  ],
  [
    `${M} et ${H} sont arrivés. Ils se sont vus ${WEDNESDAY}.`,
    "meeting 2016-09-07 berlin merkel+hollande held",
  ],
  [
    `${M} a appelé ${H}. Ce dernier a reçu ${R} ${WEDNESDAY}.`,
    "meeting 2016-09-07 paris hollande+renzi held",
  ],
  [
    `A ⟦P paris|Paris⟧, où elle a été reçue ${WEDNESDAY} par ${H}, ${M} s'est tue.`,
    "meeting 2016-09-07 paris merkel+hollande held",
  ],
  [`« Je recevrai ${H} ${FRIDAY} », a dit ${M}.`, "meeting 2016-09-09 berlin merkel+hollande planned"],
  [
    `${M} et ${H} se sont vus ${TUESDAY} et ${WEDNESDAY} sans résultat.`,
    "meeting 2016-09-06/2016-09-07 berlin merkel+hollande held none",
  ],
  [
    `${M} et ${H} se sont vus ${WEDNESDAY}. Ils n'ont pas trouvé d'accord.`,
    "meeting 2016-09-07 berlin merkel+hollande held none",
  ],
  [
    `${M} et ${H} se sont vus ${WEDNESDAY}. Ils sont parvenus à un accord.`,
    "meeting 2016-09-07 berlin merkel+hollande held agreement",
  ],
  [
    `${M} et ${H} se sont vus ${WEDNESDAY}. Des progrès ont été faits.`,
    "meeting 2016-09-07 berlin merkel+hollande held partial",
  ],
  [
    `${M} et ${H} se sont vus ${WEDNESDAY}. ${R} a conclu un accord avec Oslo.`,
    "meeting 2016-09-07 berlin merkel+hollande held",
  ],
  [
    `${M} et ${H} se sont entendus ${WEDNESDAY} sur un accord, mais des divergences demeurent.`,
    "meeting 2016-09-07 berlin merkel+hollande held partial",
  ],
  [
    `Les entretiens de ${WEDNESDAY} entre ${M} et ${H} ont échoué.`,
    "meeting 2016-09-07 berlin merkel+hollande held none",
  ],
  [
    `Les entretiens de ${WEDNESDAY} entre ${M} et ${H} se sont soldés par un échec.`,
    "meeting 2016-09-07 berlin merkel+hollande held none",
  ],
  [
    `La rencontre entre ${M} et ${H}, prévue ${FRIDAY}, a été annulée.`,
    "meeting 2016-09-09 berlin merkel+hollande cancelled",
  ],
  [
    `La rencontre entre ${M} et ${H}, prévue ${FRIDAY}, a été reportée.`,
    "meeting 2016-09-09 berlin merkel+hollande postponed",
  ],
  [`${R} souhaite que ${M} rencontre ${H} ${FRIDAY}.`],
  [`Il est possible que ${M} rencontre ${H} ${FRIDAY}.`],
  [`Rome doute que ${M} rencontre ${H} ${FRIDAY}.`],
  [`Rome dit que ${M} rencontre ${H} ${FRIDAY}.`, "meeting 2016-09-09 berlin merkel+hollande planned"],
];

describe("what a sentence says of a contact", () => {
  it.each(TOLD)("%s", (text, ...contacts) => {
    const found = findMeetings(phraseContext(text, "2016-09-08")).map((contact) => {
      const { type, date, place, participants, status, outcome } = contact;
      const who = participants.map((id) => id.split("-").at(-1)).join("+");
      return [type, date, place, who, status, ...(outcome === null ? [] : [outcome])].join(" ");
    });
    expect(found).toEqual(contacts);
  });
});
