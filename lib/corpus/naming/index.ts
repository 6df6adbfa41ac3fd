export { type PartyName, partyNames } from "./names";
export { slugOf } from "./slug";
export { titleOf } from "./title";
