import type { OrganisationMention } from "@/lib/domain";
import type { Context } from "../context";

export function findOrganisations(_context: Context): OrganisationMention[] {
  return [];
}
