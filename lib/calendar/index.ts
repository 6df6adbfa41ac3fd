export * from "./day";
export * from "./interval";
export * from "./week";
