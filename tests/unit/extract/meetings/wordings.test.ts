import { describe, expect, it } from "vitest";
import { findMeetings } from "@/lib/extract/meetings";
import { phraseContext } from "../../../support/context";
import { expanded } from "../../../support/expand";

const M = "⟦A angela-merkel|Angela Merkel⟧";
const H = "⟦A francois-hollande|François Hollande⟧";
const R = "⟦A matteo-renzi|Matteo Renzi⟧";
const WEDNESDAY = "⟦T 2016-09-07|mercredi⟧";
const FRIDAY = "⟦T 2016-09-09|vendredi⟧";
const ROME = "⟦P rome|Rome⟧";

const MET = "meeting 2016-09-07 rome merkel+hollande held";
const CALLED = "phone-call 2016-09-07 null merkel+hollande held";
const THREE_MET = "meeting 2016-09-07 rome merkel+hollande+renzi held";

/** Said on Thursday 8 September 2016; each form stands for all its sentences: « type date place who status ». */
const FORMS: readonly (readonly [form: string, ...contacts: string[]])[] = [
  // One meets the other.
  [
    `${M} a {rencontré/retrouvé/revu/vu/reçu/accueilli/rejoint/convoqué/croisé/côtoyé} ${H} ${WEDNESDAY} à ${ROME}.`,
    MET,
  ],
  [`${M} a consulté ${H} ${WEDNESDAY} à ${ROME}.`, MET],
  [`${M} a {appelé/joint/contacté} ${H} ${WEDNESDAY}.`, CALLED],
  [`${M} a téléphoné ${WEDNESDAY} à ${H}.`, CALLED],
  [`${M} s'est entretenue ${WEDNESDAY} à ${ROME} avec ${H}.`, MET],
  [
    `${M} a {discuté/négocié/dialogué/débattu/conféré/dîné/déjeuné/soupé/parlementé/bavardé/devisé/trinqué} ${WEDNESDAY} à ${ROME} avec ${H}.`,
    MET,
  ],
  [
    `${M} et ${H} ont {discuté/négocié/dialogué/débattu/conféré/dîné/déjeuné/soupé/siégé} ${WEDNESDAY} à ${ROME}.`,
    MET,
  ],
  [
    `${M} et ${H} se sont {rencontrés/retrouvés/revus/vus/réunis/entretenus/croisés/concertés/rejoints} ${WEDNESDAY} à ${ROME}.`,
    MET,
  ],
  [`${M} et ${H} se sont {téléphoné/appelés/contactés} ${WEDNESDAY}.`, CALLED],
  [`${M} et ${H} se sont {quittés/séparés/étreints/embrassés/salués} ${WEDNESDAY} à ${ROME}.`, MET],
  [`${M} et ${H} se sont {isolés/enfermés/cloîtrés/attablés} ${WEDNESDAY} à ${ROME}.`, MET],
  [
    `${M} et ${H} ont {préparé le terrain/aplani le terrain/déblayé le terrain/posé les jalons} ${WEDNESDAY} à ${ROME}.`,
    MET,
  ],
  [
    `${M} et ${H} ont {partagé un repas/pris le thé/pris le café/partagé un dîner/partagé un déjeuner/partagé un souper} ${WEDNESDAY} à ${ROME}.`,
    MET,
  ],
  [`La réunion a {réuni/rassemblé/regroupé} ${M} et ${H} ${WEDNESDAY} à ${ROME}.`, MET],
  // At table, in private.
  [`${M} a {pris/partagé/bu} {le thé/le café/un verre} avec ${H} ${WEDNESDAY} à ${ROME}.`, MET],
  [
    `${M} a {pris/partagé} {un repas/le petit-déjeuner/le petit déjeuner/le déjeuner/le dîner/le souper/le couvert/la table} avec ${H} ${WEDNESDAY} à ${ROME}.`,
    MET,
  ],
  [`${M} a retenu ${H} ${WEDNESDAY} à ${ROME} en {tête-à-tête/aparté}.`, MET],
  // Going to someone.
  [
    `${M} {s'est rendue/est allée/est venue/est retournée/est revenue/est arrivée} ${WEDNESDAY} à ${ROME} chez ${H}.`,
    MET,
  ],
  [`${M} a rendu visite ${WEDNESDAY} à ${ROME} à ${H}.`, MET],
  // Handing over.
  [`${M} a {présenté/remis/soumis/exposé} ${WEDNESDAY} à ${ROME} un plan à ${H}.`, MET],
  // Talks.
  [`${M} a {évoqué/abordé/examiné} ${WEDNESDAY} à ${ROME} la crise avec ${H}.`, MET],
  [`${M} a {fait/refait} le point ${WEDNESDAY} à ${ROME} avec ${H}.`, MET],
  // Agreeing.
  [
    `${M} et ${H} ont {signé/paraphé/scellé/conclu/finalisé} ${WEDNESDAY} à ${ROME} un accord.`,
    `${MET} agreement`,
  ],
  [
    `L'accord a été {signé/paraphé/scellé/conclu/finalisé} ${WEDNESDAY} à ${ROME} par ${M} et ${H}.`,
    `${MET} agreement`,
  ],
  // Gathered.
  [
    `${M} et ${H}, {réunis/enfermés/rassemblés/attablés/cloîtrés/isolés} ${WEDNESDAY} à ${ROME}, ont souri.`,
    MET,
  ],
  // Presence.
  [
    `${M} a reçu ${H} ${WEDNESDAY} à ${ROME}. ${R} était {également présent/aussi présent/présent}.`,
    THREE_MET,
  ],
  [`${M} a reçu ${H} ${WEDNESDAY} à ${ROME}. {Egalement/Aussi} présent, ${R} a souri.`, THREE_MET],
  [
    `${M} a reçu ${H} ${WEDNESDAY} à ${ROME}. ${R} {s'est joint à eux/assistait à l'entretien/y a pris part/y a participé}.`,
    THREE_MET,
  ],
  [`${M} a reçu ${H} ${WEDNESDAY} à ${ROME}. A {ses/leurs} côtés se tenait ${R}.`, THREE_MET],
  [`${M} a reçu ${H} ${WEDNESDAY} à ${ROME}. ${R} se tenait à {ses/leurs} côtés.`, THREE_MET],
  [
    `${M} a reçu ${H} ${WEDNESDAY} à ${ROME}. {Parmi les participants/Parmi les convives/Parmi les présents/Autour de la table/A la table} : ${R}.`,
    THREE_MET,
  ],
  [`${M} a reçu ${H} ${WEDNESDAY} à ${ROME}. ${R} était témoin de {la rencontre/l'entretien}.`, THREE_MET],
  // Nouns of contact.
  [
    `{Une rencontre/Un entretien/Une entrevue/Un tête-à-tête/Un aparté/Une réunion/Un conciliabule/Un repas/Un souper/Un dîner/Un déjeuner/Un face-à-face} entre ${M} et ${H} a eu lieu ${WEDNESDAY} à ${ROME}.`,
    MET,
  ],
  [
    `{Des rencontres/Des entretiens/Des entrevues/Des réunions/Des pourparlers/Des discussions/Des négociations/Des tractations/Des consultations/Des concertations} entre ${M} et ${H} ont eu lieu ${WEDNESDAY} à ${ROME}.`,
    MET,
  ],
  [
    `{Une conversation téléphonique/Un échange téléphonique/Un contact téléphonique/Une communication téléphonique} entre ${M} et ${H} a eu lieu ${WEDNESDAY}.`,
    CALLED,
  ],
  [
    `{Une visioconférence/Une vidéoconférence} entre ${M} et ${H} a eu lieu ${WEDNESDAY}.`,
    "video-call 2016-09-07 null merkel+hollande held",
  ],
  // What becomes of it.
  [
    `La rencontre de ${M} et de ${H}, prévue ${FRIDAY} à ${ROME}, a été {annulée/décommandée}.`,
    "meeting 2016-09-09 rome merkel+hollande cancelled",
  ],
  [
    `La rencontre de ${M} et de ${H}, prévue ${FRIDAY} à ${ROME}, a été {reportée/ajournée/repoussée/différée}.`,
    "meeting 2016-09-09 rome merkel+hollande postponed",
  ],
  [
    `${M} a {accepté/promis/prévu/convenu/décidé} de rencontrer ${H} ${FRIDAY} à ${ROME}.`,
    "meeting 2016-09-09 rome merkel+hollande planned",
  ],
  [`${M} {exclut/refuse/propose/envisage/rêve/tente/évite/suggère} de rencontrer ${H} ${FRIDAY} à ${ROME}.`],
  [
    `${M} {souhaite/veut/espère/désire/demande à/cherche à/renonce à/hésite à} rencontrer ${H} ${FRIDAY} à ${ROME}.`,
  ],
  [`${M} a {démenti/nié/contesté} avoir rencontré ${H} ${WEDNESDAY} à ${ROME}.`],
  [
    `Il {souhaite/veut/demande/propose/exige/réclame/exclut/doute/suggère/recommande/craint} que ${M} rencontre ${H} ${FRIDAY} à ${ROME}.`,
  ],
  // A pronoun takes it up.
  [
    `{Une rencontre/Une réunion/Une entrevue} entre ${M} et ${H} est prévue ${FRIDAY}. Elle {aura lieu/se tiendra/se déroulera} à ${ROME}.`,
    "meeting 2016-09-09 rome merkel+hollande planned",
  ],
];

describe("contacts in every wording", () => {
  it.each(FORMS.flatMap(([form, ...contacts]) => expanded(form).map((text) => [text, contacts] as const)))(
    "%s",
    (text, contacts) => {
      const found = findMeetings(phraseContext(text, "2016-09-08")).map(
        ({ type, date, place, participants, status, outcome }) => {
          const names = participants.map((id) => id.slice(id.lastIndexOf("-") + 1)).sort(byRank);
          const entry = [type, date, place ?? "null", names.join("+"), status];
          return [...entry, ...(outcome === null ? [] : [outcome])].join(" ");
        },
      );
      expect(found).toEqual(contacts);
    },
  );
});

const RANKS = ["merkel", "hollande", "renzi"];

function byRank(one: string, other: string): number {
  return RANKS.indexOf(one) - RANKS.indexOf(other);
}
