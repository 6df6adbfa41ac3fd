export {
  actorsByAnyId,
  type CurrentIds,
  currentIds,
  entryWithCurrentIds,
  ofCurrent,
  withCurrentIds,
} from "./current-ids";
export { type PartyName, partyNames } from "./names";
export { slugOf } from "./slug";
export { titleOf } from "./title";
