import { formatDay } from "@/lib/calendar";
import { TYPE_LABELS } from "@/lib/format";
import { actorName, type Library, placeName, placesAround } from "@/lib/queries/library";
import { absolute } from "../address";
import { disputeSentences, participantNames } from "../prose";
import type { MeetingRecord } from "../record";
import type { Cell } from "./cell";

/** What a cell is made of. */
export type RowContext = {
  readonly library: Library;
  readonly record: MeetingRecord;
  readonly base: string;
};

/** A column: its header for readers, and its value of a meeting. */
export type Column = { readonly header: string; readonly cell: (row: RowContext) => Cell };

/** Stands between several values of one cell. */
const BETWEEN = " | ";

/** The columns, in order. New ones go last, so that what others have built on the table goes on working. */
export const COLUMNS: readonly Column[] = [
  { header: "identifiant", cell: ({ record }) => record.meeting.slug },
  { header: "titre", cell: ({ record }) => record.meeting.title },
  { header: "date (EDTF)", cell: ({ record }) => record.meeting.date },
  { header: "premier jour", cell: ({ record: { days } }) => (days ? formatDay(days.start) : null) },
  { header: "dernier jour", cell: ({ record: { days } }) => (days ? formatDay(days.end) : null) },
  { header: "type", cell: ({ record }) => TYPE_LABELS[record.meeting.type].label },
  { header: "statut", cell: ({ record }) => record.entry.statusLabel },
  { header: "issue", cell: ({ record }) => record.entry.outcome?.label ?? null },
  { header: "lieu", cell: ({ library, record }) => nameOf(library, record.meeting.place) },
  { header: "dans", cell: ({ library, record }) => around(library, record.meeting.place) },
  { header: "endroit", cell: ({ library, record }) => nameOf(library, record.meeting.venue) },
  { header: "latitude", cell: ({ record }) => record.place?.latitude ?? null },
  { header: "longitude", cell: ({ record }) => record.place?.longitude ?? null },
  { header: "participants", cell: ({ record }) => participantNames(record).join(BETWEEN) },
  {
    header: "à l’initiative de",
    cell: ({ library, record: { meeting } }) =>
      meeting.initiative === null ? null : actorName(library, meeting.initiative),
  },
  { header: "sujets", cell: ({ record }) => record.meeting.topics.join(BETWEEN) },
  { header: "nombre de sources", cell: ({ record }) => record.sources.length },
  { header: "sources", cell: ({ record }) => record.sources.map(({ label }) => label).join(BETWEEN) },
  {
    header: "citations",
    cell: ({ record }) => record.sources.flatMap(({ quote }) => quote ?? []).join(BETWEEN),
  },
  {
    header: "adresses des sources",
    cell: ({ record, base }) => record.sources.map(({ href }) => absolute(base, href)).join(BETWEEN),
  },
  { header: "désaccords", cell: ({ record }) => disputeSentences(record).join(BETWEEN) },
  { header: "adresse permanente", cell: ({ record, base }) => absolute(base, record.entry.href) },
];

function nameOf(library: Library, id: string | null): string | null {
  return id === null ? null : placeName(library, id);
}

function around(library: Library, id: string | null): string | null {
  return id === null ? null : nameOf(library, placesAround(library, id)[1] ?? null);
}
