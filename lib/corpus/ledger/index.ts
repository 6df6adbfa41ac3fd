export { type Addressed, type Addresses, assignSlugs } from "./assign";
