// In the browser: only a script can open a popover from a link in running text. Without it a note shows under its paragraph.
(() => {
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const closing = event.target.closest(".note-close");
    if (closing) {
      event.preventDefault();
      closing.closest("[popover]")?.hidePopover();
      return;
    }
    const link = event.target.closest("a.fact-mark");
    const note = link && document.getElementById(link.hash.slice(1));
    if (!note?.showPopover) return;
    event.preventDefault();
    if (location.hash === link.hash) history.replaceState(history.state, "", location.pathname + location.search);
    note.showPopover({ source: link });
  });
})();
