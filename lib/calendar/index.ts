export * from "./day";
export { easterOf } from "./easter";
export * from "./interval";
export * from "./week";
