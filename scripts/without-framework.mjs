// Takes the framework's scripts out of a page. Every page is complete as HTML and links with plain anchors: hydrating it
// would cost 140 kB and do nothing.
const FRAMEWORK = "/_next/";
const PRELOADED_SCRIPT = /<link rel="preload" as="script"[^>]*>/g;

/** The page with its data blocks and its own scripts alone: inline code and what comes from `/_next/` goes. */
export function withoutFramework(html) {
  let rest = "";
  let at = 0;
  for (let start = html.indexOf("<script"); start >= 0; start = html.indexOf("<script", at)) {
    const open = html.indexOf(">", start) + 1;
    const close = html.indexOf("</script>", open);
    if (open === 0 || close < 0) break;
    const end = close + "</script>".length;
    rest += html.slice(at, isOurs(html.slice(start, open)) ? end : start);
    at = end;
  }
  return (rest + html.slice(at)).replace(PRELOADED_SCRIPT, "");
}

/** Data in the page, or a script with an address of our own. */
function isOurs(tag) {
  if (tag.includes(' type="application/ld+json"')) return true;
  const source = / src="([^"]*)"/.exec(tag)?.[1];
  return source !== undefined && !source.startsWith(FRAMEWORK);
}
