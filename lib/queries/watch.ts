import { createHash } from "node:crypto";
import { fingerprint, watchContent } from "@/lib/content";
import { shownFolder } from "./timeline";

/** A short mark of the shown folder as it stands: another one after every save. For the working view alone. */
export function contentMark(): string {
  return createHash("sha256").update(fingerprint(shownFolder())).digest("base64url").slice(0, 16);
}

/**
 * The folder's marks as server-sent events (HTML §9.2): the present one at once, then one after each save, until the
 * reader goes away.
 *
 * @example new Response(contentMarks(request.signal)) // "data: q0f3…\n\n"
 */
export function contentMarks(signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop: (() => void) | undefined;
  return new ReadableStream({
    start(controller) {
      const send = () => controller.enqueue(encoder.encode(`data: ${contentMark()}\n\n`));
      stop = watchContent(shownFolder(), send);
      send();
      signal.addEventListener("abort", () => {
        stop?.();
        controller.close();
      });
    },
    cancel: () => stop?.(),
  });
}
