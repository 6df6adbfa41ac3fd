import { describe, expect, it } from "vitest";
import { buildCorpus } from "@/lib/corpus";
import { dateArticles } from "@/lib/corpus/dating";
import { buildRegistry } from "@/lib/extract/registry";
import { smallRegistry } from "../../support/registry";
import { textDraft } from "../../support/text-draft";

const nobody = smallRegistry({});

function dated(body: string, given: string | null = null) {
  return dateArticles([textDraft(body, given)], nobody)[0];
}

describe("what the text alone fixes", () => {
  it.each([
    ["LISBONNE, 4 mai 2011 (AFP) - Les ministres ont conclu mercredi leurs entretiens.", null, "2011-05-04"],
    [
      "BERNE, 17 octobre (ATS) - Les délégations se sont quittées mardi sans accord.",
      "2006-10",
      "2006-10-17",
    ],
    ["ROME, 6 mai, Reuter - Les trois ministres ont signé jeudi un accord de paix.", "1999", "1999-05-06"],
    // Behind an opening without a day, where no day bears its bare name, a date is looked back on.
    [
      "Il aura fallu deux ans de palabres. Les négociateurs se sont séparés jeudi 14 mars à Tunis.",
      "2019-03",
      "2019-03-15?",
    ],
    // Since this very morning: it goes on tonight.
    [
      "L’Italie réunit depuis lundi à Rome les deux camps. Les chefs dîneront ensemble lundi soir. Une séance est prévue mardi. Ils avaient rompu le 7 novembre.",
      "2018-11",
      "2018-11-12?",
    ],
    [
      "Les négociateurs se sont séparés ce jeudi 14 mars à Tunis. Ils avaient repris leurs travaux mardi.",
      "2019-03",
      "2019-03-14",
    ],
    // « jeudi » alone is the day itself; with its number it may be the day before.
    [
      "Les négociateurs se sont séparés jeudi 14 mars à Tunis. Ils avaient repris leurs travaux mardi.",
      "2019-03",
      "2019-03-14/2019-03-15",
    ],
    [
      "Les négociateurs se sont séparés jeudi 14 mars à Tunis. Leurs chefs sont repartis vendredi matin.",
      "2019-03",
      "2019-03-15",
    ],
    // With « jeudi soir » farther on, who numbered the day looks back on it.
    [
      "Les négociateurs ont signé jeudi 14 mars à Tunis. Leur chef est reparti jeudi soir pour Sfax.",
      "2019-03",
      "2019-03-15?",
    ],
    // One stale weekday leads to no other day than the one given.
    ["Les négociateurs se sont quittés samedi à Tunis.", "2016-09-08", "2016-09-08?"],
    // A dateline that is a line, or a sentence, of its own.
    [
      "AA / Tunis / 14 mars 2019\n\nLes négociateurs se sont séparés sans accord.",
      "2021-01-03",
      "2019-03-14",
    ],
    ["Publié le 14 mars 2019 à 18h32\n\nLes négociateurs se sont séparés sans accord.", "2019", "2019-03-14"],
    // A scene of an earlier day does not undo a date that the rest bears out.
    [
      "Bogota, 4 juin 2013. Deux hommes se serrent la main. Le gouvernement a annoncé mercredi qu'ils se reverraient.",
      "2013-06-19",
      "2013-06-19",
    ],
    // A day told twice.
    [
      "Le médiateur a reçu lundi les deux camps. Leur accord, conclu il y a neuf jours, le 2 mars, tient encore.",
      "2019-03",
      "2019-03-11",
    ],
    ["Ils se sont vus hier, jeudi 14 mars, à Tunis.", "2019-03", "2019-03-15"],
    // « il y a neuf jours » counts from the day of writing, « neuf jours plus tôt » does not.
    [
      "Le médiateur a reçu lundi les deux camps. Leur accord, conclu neuf jours plus tôt, le 2 mars, tient encore.",
      "2019-03",
      "[2019-03-04,2019-03-11,2019-03-18]",
    ],
    // « a promis une audience samedi » is no news of Saturday.
    [
      "Au lendemain du sommet qui a réuni jeudi 14 mars à Tunis sept ministres, le médiateur a promis une réponse samedi.",
      "2019-03",
      "2019-03-15",
    ],
    // « devait repartir mercredi » is said on Wednesday, or on the day before.
    [
      "Les négociateurs se sont séparés mardi 12 mars à Tunis. Leur chef devait repartir mercredi.",
      "2019-03",
      "2019-03-12/2019-03-13",
    ],
    // What goes on « depuis dimanche » is no news of Sunday.
    [
      "Les deux camps ont échangé samedi 4 mai 2013 des prisonniers. La trêve tient depuis dimanche. Ils se sont parlé samedi matin.",
      null,
      "2013-05-04",
    ],
    [
      "La médiatrice a annoncé lundi la reprise des pourparlers. Elle recevra les deux camps mercredi 9 novembre.",
      "2005-11",
      "2005-11-07",
    ],
  ])("%s (%s) → %s", (body, given, expected) => {
    expect(dated(body, given)?.edtf).toBe(expected);
  });

  it("takes over a full date that the text does not contradict", () => {
    const date = dated("Les deux ministres se sont parlé lundi au téléphone.", "2012-06-05T08:30");
    expect(date).toMatchObject({
      edtf: "2012-06-05",
      given: "2012-06-05T08:30",
      basis: "given",
      conflict: null,
    });
  });

  it("sets aside a full date that the dateline contradicts, and says so", () => {
    const date = dated(
      "OSLO, 3 février 2009 (AFP) - Les parties ont signé mardi un cessez-le-feu.",
      "2014-08-20",
    );
    expect(date?.edtf).toBe("2009-02-03");
    expect(date?.conflict).toContain("«\u00a02014-08-20\u00a0»");
    expect(date?.conflict).toContain("«\u00a03 février 2009\u00a0»");
  });

  it("says at least about when, where a full date is disproved and nothing names another", () => {
    const date = dated(
      "Les délégations se sont séparées jeudi 12 février sans accord. Elles s'étaient réunies mardi 3 février.",
      "2016-02-15",
    );
    expect(date?.edtf).toBe("2009-02-01/2015-02-28");
    expect(date?.basis).toBe("text");
    expect(date?.conflict).toContain("«\u00a02016-02-15\u00a0»");
    expect(date?.conflict).toContain("Le 12\u00a0février 2015 est un jeudi");
  });

  it("keeps the month of the front matter where nothing names a day", () => {
    const date = dated("Les pourparlers piétinent depuis des mois, selon la médiation.", "2018-04");
    expect(date).toMatchObject({ edtf: "2018-04", basis: "given", conflict: null });
  });

  it("names no day where a weekday fits every week of the month", () => {
    const date = dated("Le médiateur a quitté Chypre vendredi.", "2010-10");
    expect(date?.edtf).not.toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("says that nothing is known where nothing is", () => {
    expect(dated("Les pourparlers continuent.")?.edtf).toBe("XXXX");
    expect(dated("")?.edtf).toBe("XXXX");
  });

  it("quotes the words it rests on", () => {
    const body = "RABAT, 12 janvier 1999 (AFP) - Les délégations ont repris mardi leurs travaux.";
    for (const { start, end, text } of dated(body)?.evidence ?? []) {
      if (start !== undefined) expect(body.slice(start, end)).toBe(text);
    }
    expect(dated(body)?.evidence[0]?.text).toBe("12 janvier 1999");
  });

  it.each([
    ["a year out of all calendars", "Ils se sont vus jeudi 30 février."],
    ["a leap day", "Ils se sont vus samedi 29 février."],
    ["many dates", "Le 3 mai. ".repeat(400)],
  ])("does not fail on %s", (_, body) => {
    expect(dated(body, "2016-03")?.edtf).toMatch(/^[\d[\]X,/?-]+$/);
  });
});

describe("a full date against what the words say", () => {
  const body =
    "Les deux présidents ont signé jeudi à Oslo. Ils étaient arrivés mercredi et se reverront lundi 4 juin. La trêve du 12 mai tient.";

  it.each([
    ["stands where they bear it out", "2018-05-31", "2018-05-31"],
    ["gives way to the same day of another year", "2019-05-31", "2018-05-31"],
    ["gives way to the same day of another year before it", "2017-05-31", "2018-05-31"],
    ["gives way to a day some days before a new edition", "2018-06-07", "2018-05-31"],
    ["stands where only the weekday of the news is off by one", "2018-06-01", "2018-06-01"],
  ])("%s", (_, given, expected) => {
    expect(dated(body, given)?.edtf.replace("?", "")).toBe(expected);
  });
});

describe("a full date against the offices an article names", () => {
  const registry = buildRegistry({ actors: [], places: [] });
  const given = "2010-09-01";
  const datedBy = (body: string) =>
    buildCorpus([textDraft(body, given).source], registry, []).articles[0]?.documentDate;

  it.each([
    // Olmert left in March 2009: one title alone may be a slip.
    "Barack Obama a reçu mercredi Mahmoud Abbas. Le premier ministre israélien Ehud Olmert est attendu jeudi.",
    "Barack Obama a reçu mercredi Mahmoud Abbas. Le premier ministre israélien de l'époque, Ehud Olmert, l'avait promis.",
  ])("stands: %s", (body) => {
    expect(datedBy(body)).toMatchObject({ edtf: given, basis: "given", conflict: null });
  });

  it("falls where two titles, or one that was years away, say otherwise", () => {
    const two = "Le président George W. Bush a reçu mercredi le premier ministre israélien Ehud Olmert.";
    expect(datedBy(two)?.edtf).not.toBe(given);
    expect(datedBy("Le secrétaire d'Etat américain John Kerry a été reçu mercredi à Oslo.")?.edtf).not.toBe(
      given,
    );
  });
});
