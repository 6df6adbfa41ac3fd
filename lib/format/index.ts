export * from "./date";
export * from "./gap";
export * from "./labels";
export * from "./place";
export * from "./quote";
export * from "./title";
export * from "./toll";
export * from "./typography";
