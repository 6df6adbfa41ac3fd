/**
 * A small story as wire copy tells it, with all actors, organisations and places in the notation of the annotation
 * guide, said on a day. One that does not come out right yet is kept, marked; once it does, the mark must go.
 */
export type Story = { readonly day: string; readonly text: string; readonly notYet?: true };
