/**
 * One row: a text, what must come of it as « type date place participants status outcome » (nothing: no contact).
 * `?` stands for whatever is not told; participants by the ends of their ids.
 */
export type Row = {
  readonly published: string;
  readonly text: string;
  readonly expected: readonly string[];
  readonly notYet: boolean;
};

type Told = readonly [text: string, ...expected: string[]];
type NotYet = { readonly notYet: Told };

/** Rows of articles of one day. */
export function told(published: string, rows: readonly (Told | NotYet)[]): Row[] {
  return rows.map((row) => {
    const [text, ...expected] = "notYet" in row ? row.notYet : row;
    return { published, text, expected, notYet: "notYet" in row };
  });
}
