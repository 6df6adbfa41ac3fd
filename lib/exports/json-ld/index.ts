export { actorJsonLd } from "./actor";
export { articleJsonLd } from "./article";
export { datasetJsonLd } from "./dataset";
export { meetingJsonLd } from "./meeting";
export { placeJsonLd } from "./place";
export { serialise } from "./serialise";
export { siteJsonLd } from "./site";
