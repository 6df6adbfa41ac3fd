import { describe, expect, it } from "vitest";
import { boundsOf } from "@/lib/calendar";
import { anchorOf } from "@/lib/extract/anchor";
import { findTemporal, resolveTemporal } from "@/lib/extract/temporal";
import { findVerbs, segment } from "@/lib/text";

function resolve(text: string, written: string | null) {
  const document = segment(text);
  return resolveTemporal(document, findTemporal(document, findVerbs(document)), anchorOf(written));
}

describe("a value is never more precise than the anchor allows", () => {
  it.each([
    ["Il arrive vendredi.", "2016-09-08", "2016-09-09", "2016-09-09"],
    ["Il arrive vendredi.", "2016-09", "XXXX-WXX-5", "2016-09-02/2016-09-30"],
    ["Il arrive vendredi.", null, "XXXX-WXX-5", "XXXX"],
    ["Il arrive vendredi soir.", null, "XXXX-WXX-5TEV", "XXXX"],
    ["Ils se sont vus le 26 août.", "2016-09", "2016-08-26", "2016-08-26"],
    ["Ils se sont vus le 26 août.", null, "XXXX-08-26", "XXXX-08-26"],
    ["Ils se sont vus hier.", "2016-09", "XXXX-XX-XX", "2016-08-31/2016-09-29"],
    ["Cette année, il partira.", "2016-09", "2016", "2016"],
    ["Cette semaine, il partira.", "2016-09", "XXXX-WXX", "2016-08-29/2016-10-02"],
    ["Il est né le 8 mai 1945.", null, "1945-05-08", "1945-05-08"],
    ["Depuis l'été 2014, il se tait.", null, "2014-SU", "2014-06-01/2014-08-31"],
  ])("%s written %s", (text, written, value, edtf) => {
    const [timex] = resolve(text, written);
    expect(timex?.value).toBe(value);
    expect(timex?.edtf).toBe(edtf);
  });
});

describe("the days covered", () => {
  it.each([
    ["ce week-end, ils se sont vus", "2016-09-03/2016-09-04"],
    ["la semaine prochaine", "2016-09-12/2016-09-18"],
    ["mi-juillet", "2016-07-11/2016-07-20"],
    ["fin février 2016", "2016-02-21/2016-02-29"],
    ["début 2015", "2015-01-01/2015-05-01"],
    ["dans les années 1990", "199X"],
    ["au XXe siècle", "19XX"],
    ["l'hiver 2014", "2014-12-01/2015-02-28"],
  ])("%s", (text, edtf) => {
    const [timex] = resolve(text, "2016-09-08");
    expect(timex?.edtf).toBe(edtf);
    expect(boundsOf(timex?.edtf ?? "")).not.toBeNull();
  });

  it.each(["depuis trois jours", "chaque jour", "récemment", "dans quelques jours"])(
    "none for « %s »",
    (text) => {
      expect(resolve(text, "2016-09-08").map((timex) => timex.edtf)).toEqual([null]);
    },
  );
});

it("gives one timex for each mention, in order, with honest spans", () => {
  const text = "Le 4 et le 5 mai, puis jeudi à 15h, hier, en 2011 et depuis des mois.";
  const document = segment(text);
  const mentions = findTemporal(document, findVerbs(document));
  const timexes = resolveTemporal(document, mentions, anchorOf("2016-09-08"));
  expect(timexes).toHaveLength(mentions.length);
  for (const timex of timexes) expect(text.slice(timex.start, timex.end)).toBe(timex.text);
});
