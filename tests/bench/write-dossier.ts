import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeArticles } from "./articles";

/** Writes a content folder of generated articles: `node --import tsx tests/bench/write-dossier.ts FOLDER COUNT`. */
const [folder, count] = process.argv.slice(2);
const total = Number(count);
if (folder === undefined || !Number.isInteger(total) || total < 1) {
  console.error("Usage: node --import tsx tests/bench/write-dossier.ts FOLDER COUNT");
  process.exit(2);
}
const articles = join(folder, "articles");
mkdirSync(articles, { recursive: true });
for (const { id, given, body } of makeArticles(total)) {
  const matter = given === null ? "" : `---\npublished: "${given}"\n---\n\n`;
  writeFileSync(join(articles, `${id}.md`), `${matter}${body}\n`);
}
console.log(`${total} articles in ${articles}`);
