import { describe, expect, it } from "vitest";
import { decodeCrawl } from "@/lib/content/import";

describe("a crawled file's encoding", () => {
  it.each([
    ["UTF-8", Buffer.from("Genève – « été »"), "Genève – « été »"],
    ["UTF-8 with its mark", Buffer.from("\uFEFFGenève"), "Genève"],
    ["UTF-16", Buffer.from("\uFEFFGenève", "utf16le"), "Genève"],
    ["UTF-16 without its mark", Buffer.from("Genève", "utf16le"), "Genève"],
    ["UTF-16, the other way round", Buffer.from("Genève", "utf16le").swap16(), "Genève"],
    ["Windows-1252", Buffer.from([0x47, 0xe8, 0x96, 0x92, 0x9c]), "Gè–’œ"],
  ])("%s", (_, bytes, text) => {
    expect(decodeCrawl(bytes)).toBe(text);
  });
});
