export { atomFeed } from "./atom";
export { jsonFeed } from "./json-feed";
export type { FeedPlace } from "./place";
