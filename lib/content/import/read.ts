import { readFileSync } from "node:fs";
import { decodeCrawl } from "./encoding";

/** A crawled file's text, whatever its encoding. Throws what the file system says when it cannot be read. */
export function readCrawl(path: string): string {
  return decodeCrawl(readFileSync(path));
}
