import type { Registry } from "@/lib/extract/registry";

/** The part of the registry that comparing and naming meetings needs. */
export type WhoIsWho = Pick<Registry, "actors" | "places">;
