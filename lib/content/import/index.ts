export type { Draft, Fields, Note } from "./draft";
export { decodeCrawl } from "./encoding";
export { type Crawled, crawledFiles, draftOf, NotTextError, readCrawl } from "./read";
export { recognise } from "./recognise";
export { openStore, type Store, type Stored, store } from "./store";
