import { expect, it } from "vitest";
import { articleHref, entryAnchor, meetingCalendarHref, meetingHref } from "@/lib/url";

it.each([
  [undefined, "/articles/x"],
  [
    { sentence: 3, text: "Moscou et Washington discutent." },
    "/articles/x#s3:~:text=Moscou%20et%20Washington%20discutent.",
  ],
  [{ sentence: 1, text: "le porte-parole" }, "/articles/x#s1:~:text=le%20porte%2Dparole"],
  [
    { sentence: 2, text: "un deux trois quatre cinq six sept huit neuf" },
    "/articles/x#s2:~:text=un%20deux%20trois,sept%20huit%20neuf",
  ],
])("links to %j as %s", (target, expected) => {
  expect(articleHref("x", target)).toBe(expected);
});

it("escapes an id that needs it", () => {
  expect(articleHref("a b/c")).toBe("/articles/a%20b%2Fc");
});

it("names a meeting's addresses after its slug", () => {
  expect(meetingHref("s")).toBe("/rencontres/s");
  expect(meetingCalendarHref("s")).toBe("/rencontres/s/calendrier.ics");
  expect(entryAnchor("s")).toBe("c-s");
});
