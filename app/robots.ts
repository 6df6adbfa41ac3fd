import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { robotsRules } from "@/lib/exports";
import { requestBase } from "./base";

export default async function robots(): Promise<MetadataRoute.Robots> {
  return robotsRules(requestBase(await headers()));
}
