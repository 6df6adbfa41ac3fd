// Work that takes many writes, to be interrupted: node --import tsx tests/support/long-work.ts import|ledger DIR COUNT
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openStore, recognise, store } from "@/lib/content/import";
import { replaceFile } from "@/lib/content/write";
import { updateLedger } from "@/lib/queries/ledger";
import { numberedText } from "./numbered-text";

export const LONG_WORK = {
  /** Imports many articles one after another. */
  import: (dir: string, count: number): void => {
    const place = openStore(dir);
    for (let number = 0; number < count; number += 1) store(place, recognise(numberedText(number)));
  },
  /** Adds articles one by one and brings the ledger up to date after each. */
  ledger: (dir: string, count: number): void => {
    mkdirSync(join(dir, "articles"), { recursive: true });
    for (let day = 1; day <= count; day += 1) {
      const text = `---\npublished: 2015-03-20\n---\nVladimir Poutine a rencontré Angela Merkel le ${day} mars à Minsk.\n`;
      replaceFile(join(dir, "articles", `${day}.md`), text);
      updateLedger(dir);
    }
  },
} as const;

const [name = "", dir = "", count = "0"] = process.argv.slice(2);
if (import.meta.filename === process.argv[1] && (name === "import" || name === "ledger")) {
  process.stdout.write("ready");
  LONG_WORK[name](dir, Number(count));
  process.stdout.write("done");
}
