// In the browser: only a script can open a popover from a link in running text. Without it the note shows under its paragraph.
"use client";

import { useEffect } from "react";

/** Opens the note of a marked fact as a popover beside it, and closes it on Escape or a click elsewhere. */
export function NotesAsPopovers() {
  useEffect(() => {
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);
  return null;
}

function onClick(event: MouseEvent) {
  if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const closing = event.target.closest(".note-close");
  const link = event.target.closest<HTMLAnchorElement>("a.fact-mark");
  if (closing) {
    event.preventDefault();
    closing.closest<HTMLElement>("[popover]")?.hidePopover();
    return;
  }
  if (!link) return;
  const note = document.getElementById(link.hash.slice(1));
  if (!note?.showPopover) return;
  event.preventDefault();
  if (location.hash === link.hash)
    history.replaceState(history.state, "", location.pathname + location.search);
  note.showPopover({ source: link });
}
