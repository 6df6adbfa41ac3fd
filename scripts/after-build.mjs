// After a build, takes the framework's scripts out of every prerendered page; the server does so with the other pages.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./step.mjs";
import { withoutFramework } from "./without-framework.mjs";

const files = htmlFiles(join(ROOT, ".next", "server", "app"));
for (const file of files) writeFileSync(file, withoutFramework(readFileSync(file, "utf8")));
console.error(`${files.length} pages prerendered.`);

function htmlFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return htmlFiles(path);
    return entry.name.endsWith(".html") ? [path] : [];
  });
}
