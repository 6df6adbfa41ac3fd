export { GIVEN_NAME_PLACES, MEANT_FIRST, SHARED_FORMS } from "./ambiguous";
export { CITIES } from "./cities";
export { GIVEN_NAMES } from "./given-names";
export { MEDIA } from "./media";
export { OFFICE_HOLDERS } from "./office-holders";
export { OFFICE_TITLES } from "./offices";
export { ORGANISATIONS } from "./organisations";
export { REGIONS } from "./regions";
export { SETTLED_PERSONS } from "./settled-persons";
export { STATES } from "./states";
export type {
  OfficeKind,
  OfficeTitle,
  OrganisationEntry,
  PersonEntry,
  PlaceEntry,
  StateEntry,
  TermEntry,
} from "./types";
export { VENUES } from "./venues";
export { WATERS } from "./waters";
