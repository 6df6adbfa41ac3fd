import { recordOf } from "../record";
import type { Selection } from "../selection";
import { csvCell } from "./cell";
import { COLUMNS } from "./columns";

/** Tells spreadsheets that the file is UTF-8; readers of data drop it. */
const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";

/**
 * Meetings as a table (RFC 4180): a header in French, a line for each, ordered by date. Several values in a cell stand
 * apart by « | ».
 *
 * @example csvTable(select(timeline), "https://example.org").split("\r\n").length // meetings + 2
 */
export function csvTable({ library, meetings }: Selection, base: string): string {
  const rows = meetings.map((meeting) => {
    const row = { library, record: recordOf(library, meeting), base };
    return COLUMNS.map(({ cell }) => csvCell(cell(row)));
  });
  const lines = [COLUMNS.map(({ header }) => csvCell(header)), ...rows].map((cells) => cells.join(","));
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
}
