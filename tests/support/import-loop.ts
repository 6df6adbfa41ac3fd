// Imports many articles one after another, to be interrupted: node --import tsx tests/support/import-loop.ts DIR COUNT
import { openStore, recognise, store } from "@/lib/content/import";
import { numberedText } from "./numbered-text";

const [dir = "", count = "0"] = process.argv.slice(2);
const place = openStore(dir);
process.stdout.write("ready");
for (let number = 0; number < Number(count); number += 1) store(place, recognise(numberedText(number)));
process.stdout.write("done");
