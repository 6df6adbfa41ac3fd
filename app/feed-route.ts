import { answer, atomFeed, jsonFeed, notThere, type Selection } from "@/lib/exports";
import { EXPORTS, type Filters, feedHrefs } from "@/lib/url";
import { requestBase } from "./base";
import { requestFilters } from "./request";

type Context = { readonly params: Promise<{ id: string }> };

/** What a feed is about: the page it follows, and its meetings under filters; null when there is no such subject. */
type Subject = {
  readonly page: (id: string) => string;
  readonly select: (id: string, filters: Filters) => Selection | null;
};

/** The handler of `[id]/flux.xml` (Atom) or `[id]/flux.json` (JSON Feed) of an actor or a place; 404 for an unknown one. */
export function feedRoute(format: "atom" | "feed", { page, select }: Subject) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { id } = await params;
    const filters = requestFilters(request);
    const selection = select(id, filters);
    if (!selection) return notThere();
    const hrefs = feedHrefs(page(id), filters);
    const base = requestBase(request.headers);
    const text =
      format === "atom"
        ? atomFeed(selection, { self: hrefs.atom, page: page(id) }, base)
        : jsonFeed(selection, { self: hrefs.json, page: page(id) }, base);
    return answer(request, text, { mediaType: EXPORTS[format].mediaType });
  };
}
