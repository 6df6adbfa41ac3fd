import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { sitemapPages } from "@/lib/exports";
import { getTimeline } from "@/lib/queries/timeline";
import { requestBase } from "./base";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return sitemapPages(getTimeline(), requestBase(await headers()));
}
