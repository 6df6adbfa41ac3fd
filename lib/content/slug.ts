import { fold } from "@/lib/text";

/** A French text as a slug: small letters without accents, digits, hyphens. @example slugOf("L’Élysée, à Paris") // "l-elysee-a-paris" */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The first words of a text as a slug of at most so many characters. */
export function shortSlug(text: string, most: number): string {
  const slug = slugOf(text.slice(0, 4 * most));
  if (slug.length <= most) return slug;
  const cut = slug.lastIndexOf("-", most);
  return slug.slice(0, cut > 0 ? cut : most);
}
