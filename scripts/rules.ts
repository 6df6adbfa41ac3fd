import { writeFileSync } from "node:fs";
import { ruleCatalogue } from "@/lib/extract/catalogue";
import { STAGES } from "@/lib/extract/stages";

writeFileSync("RULES.md", ruleCatalogue(STAGES));
