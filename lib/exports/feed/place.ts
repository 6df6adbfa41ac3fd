/** Where a feed stands: its own path, and that of the page it is made of. */
export type FeedPlace = { readonly self: string; readonly page: string };
