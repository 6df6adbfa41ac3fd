declare module "edtf" {
  /** Reads an EDTF date; throws where it is none. */
  export function parse(text: string): unknown;
}
