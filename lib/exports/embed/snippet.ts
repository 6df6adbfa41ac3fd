import { embedHref, type Filters, NO_FILTERS } from "@/lib/url";
import { absolute } from "../address";
import { element } from "../markup";
import { FRAME, type FrameSize } from "./size";

/** What a frame shows. */
export type Framed = { readonly title: string; readonly filters?: Filters; readonly size?: FrameSize };

/**
 * The HTML to copy that shows the chronology on another page. It takes the width that is there, at most `size.width`.
 *
 * @example embedSnippet({ title: "Les pourparlers Kerry–Lavrov" }, "https://example.org")
 * // '<iframe src="https://example.org/embed" title="Les pourparlers Kerry–Lavrov" width="720" …></iframe>'
 */
export function embedSnippet({ title, filters = NO_FILTERS, size = FRAME }: Framed, base: string): string {
  return element("iframe", {
    src: absolute(base, embedHref(filters)),
    title,
    width: String(size.width),
    height: String(size.height),
    loading: "lazy",
    style: "border:0;max-width:100%",
  }).markup;
}
