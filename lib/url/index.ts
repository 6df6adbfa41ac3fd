export * from "./actor";
export * from "./article";
export * from "./base";
export * from "./chronology";
export * from "./export";
export * from "./meeting";
export * from "./parameters";
export * from "./place";
