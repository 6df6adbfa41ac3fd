/**
 * One row: a text, what must come of it as « type date place participants status outcome » (nothing: no contact).
 * `?` stands for anything; an outcome left out for none. Participants are ids, in any order.
 */
export type Row = {
  readonly published: string;
  readonly text: string;
  readonly expected: readonly string[];
  readonly notYet: boolean;
};

type Told = readonly [text: string, ...expected: string[]];
type NotYet = { readonly notYet: true; readonly row: Told };

/** Rows of articles of one day. */
export function told(published: string, rows: readonly (Told | NotYet)[]): Row[] {
  return rows.map((given) => {
    const [text, ...expected] = "row" in given ? given.row : given;
    return { published, text, expected, notYet: "row" in given };
  });
}
