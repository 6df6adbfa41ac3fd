import { describe, expect, it } from "vitest";
import { chronology } from "@/lib/queries/chronology";
import { type Filters, NO_FILTERS } from "@/lib/url";
import { aDossier } from "../../support/dossier";
import { aMeeting, aTimeline } from "../../support/timeline";

const dossier = aDossier();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replaceAll("\u2060", "");
const under = (filters: Partial<Filters>) => chronology(dossier, { ...NO_FILTERS, ...filters });
const slugs = (filters: Partial<Filters>) =>
  under(filters).months.flatMap(({ entries }) => entries.map(({ slug }) => slug));

const CALL = "2019-03-12-telephone-berg-novak";
const VIENNA = "2019-03-12-vienne-berg-haddad";
const CANCELLED = "2019-04-20-vienne-haddad-novak";
const POSTPONED = "2019-05-liban-berg-novak";

describe("the whole chronology", () => {
  const view = chronology(dossier);
  const entries = view.months.flatMap((month) => month.entries);

  it("is in order of days, then of slugs, by month", () => {
    expect(view.months.map(({ title, total }) => `${title}, ${plain(total)}`)).toEqual([
      "Mars 2019, 2 contacts",
      "Avril 2019, 1 contact",
      "Mai 2019, 1 contact",
    ]);
    expect(slugs({})).toEqual([CALL, VIENNA, CANCELLED, POSTPONED]);
  });

  it("opens with what the facts say", () => {
    expect(plain(view.opening.standfirst)).toBe(
      "Du 12 mars au 20 mai 2019, quatre contacts, à Vienne, au Liban et par téléphone. Deux ont eu lieu ; un a été annulé ; un a été reporté, d’après 3 dépêches.",
    );
    expect(plain(view.result.figure + view.result.rest)).toBe(
      "4 contacts, d’après 3 dépêches parues entre le 10 mars et le 2 avril 2019. 1 désaccord entre sources.",
    );
  });

  it("says how much time passed", () => {
    expect(entries.map(({ gap }) => (gap ? [plain(gap.text), gap.size] : null))).toEqual([
      null,
      ["Le même jour", "none"],
      ["39 jours plus tard", "long"],
      ["21 jours plus tard", "medium"],
    ]);
  });

  it("draws a vague date as vague, and another source's days beside the meeting's own", () => {
    expect(entries[3]?.date).toMatchObject({ kind: "vague", text: "mi-mai" });
    expect(entries[1]?.date).toMatchObject({ kind: "interval", own: [0, 0], other: [0, 1] });
    expect(entries[1]?.disputes.map(plain)).toEqual(["sur la date : 12 mars ou 12–13 mars"]);
  });

  it("gives words for status, outcome and place", () => {
    expect(entries.map(({ statusLabel, outcome, where }) => [statusLabel, outcome?.label, where])).toEqual([
      ["A eu lieu", "Issue non dite", "Par téléphone, à l’initiative de la Norvège"],
      ["A eu lieu", "Sans accord", "Vienne, Autriche"],
      ["Annulée", undefined, "Vienne, Autriche"],
      ["Reportée", undefined, "Liban"],
    ]);
  });

  it("quotes the sentence that says what the meeting became, and links to it", () => {
    const quote = entries[1]?.quote;
    expect(quote?.parts.map(({ text }) => plain(text)).join("")).toBe(
      "« Mme Berg et M. Haddad se sont vus mardi à Vienne, sans parvenir à un accord. »",
    );
    expect(quote?.source.label).toBe("Dépêche du 13\u00a0mars 2019");
    expect(quote?.source.href).toMatch(/^\/articles\/2019-03-13-apres#s1:~:text=/);
    expect(entries[1]?.sources.map(({ shortLabel }) => plain(shortLabel))).toEqual([
      "10 mars (afp)",
      "13 mars",
      "2 avril",
    ]);
    expect(entries[2]?.quote).toBeNull();
  });
});

const counts = (name: string) =>
  under({ acteur: ["anna-berg"], ville: ["vienne"] })
    .facets.find((facet) => facet.name === name)
    ?.options.map(({ value, count }) => `${value} ${count}`);

describe("filters", () => {
  it.each<[Partial<Filters>, string[]]>([
    [{ acteur: ["anna-berg"] }, [CALL, VIENNA, POSTPONED]],
    [{ acteur: ["anna-berg", "lena-novak"] }, [CALL, POSTPONED]],
    [{ ville: ["vienne"] }, [VIENNA, CANCELLED]],
    [{ ville: ["autriche"] }, [VIENNA, CANCELLED]],
    [{ ville: ["vienne", "liban"] }, [VIENNA, CANCELLED, POSTPONED]],
    [{ ville: ["sans-lieu"] }, [CALL]],
    [{ type: ["phone-call"] }, [CALL]],
    [{ statut: ["cancelled", "postponed"] }, [CANCELLED, POSTPONED]],
    [{ de: "2019-04-01" }, [CANCELLED, POSTPONED]],
    [{ de: "2019-05-15", a: "2019-05-15" }, [POSTPONED]],
    [{ a: "2019-03-12" }, [CALL, VIENNA]],
    [{ q: "PARVENIR a un accord" }, [VIENNA]],
    [{ q: "norvege" }, []],
    [{ q: "liban" }, [POSTPONED]],
    [{ acteur: ["anna-berg"], ville: ["vienne"], statut: ["held"] }, [VIENNA]],
    [{ acteur: ["personne"] }, []],
  ])("%j leaves %j", (filters, expected) => {
    expect(slugs(filters)).toEqual(expected);
  });

  it("count what each further choice would leave", () => {
    expect(counts("acteur")).toEqual(["anna-berg 1", "lena-novak 0", "karim-haddad 1"]);
    expect(counts("ville")).toEqual(["vienne 1", "liban 1", "sans-lieu 1"]);
    expect(counts("statut")).toEqual(["held 1", "cancelled 0", "postponed 0"]);
  });

  it("agree with what the choice then leaves", () => {
    for (const facet of under({}).facets)
      for (const { value, count } of facet.options)
        expect(slugs({ [facet.name]: [value] }), `${facet.name}=${value}`).toHaveLength(count);
  });

  it("name the filter to drop when nothing is left", () => {
    const view = under({ ville: ["liban"], type: ["phone-call"] });
    expect(view.months).toEqual([]);
    expect(view.chips.map(({ text, without, href }) => [text, without, href])).toEqual([
      ["Liban", 1, "/chronologie?type=phone-call"],
      ["Par téléphone", 1, "/chronologie?ville=liban"],
    ]);
  });

  it("mark the words found, whatever their accents", () => {
    const [entry] = under({ q: "reportee" }).months.flatMap(({ entries }) => entries);
    expect(entry?.quote?.parts.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(["reportée"]);
  });

  it("mark the words found in a title too", () => {
    const [entry] = under({ q: "VIENNE" }).months.flatMap(({ entries }) => entries);
    expect(entry?.title).toEqual([
      { text: "Berg–Haddad à ", mark: false },
      { text: "Vienne", mark: true },
    ]);
  });

  it("tell the result in a sentence", () => {
    const { figure, rest } = under({ acteur: ["anna-berg"], ville: ["vienne"] }).result;
    expect(plain(figure + rest)).toBe("1 contact sur 4 : Anna Berg, Vienne. Un a eu lieu.");
  });
});

it.each([
  ["2019-03-01/2019-03-21", "2019-03-20", "Pendant ce temps"],
  ["2019-03-04/2019-03-05", "2019-03-05", "Le même jour"],
  ["2019-03-05", "2019-03-05", "Le même jour"],
  ["2019-03", "2019-03-20", undefined],
])("after %s, %s comes with « %3$s »", (first, second, text) => {
  const meetings = [first, second].map((date, index) => aMeeting({ slug: `m${index}`, title: "x", date }));
  const entries = chronology(aTimeline({ meetings })).months.flatMap((month) => month.entries);
  expect(entries[1]?.gap?.text).toBe(text);
});

describe("pages", () => {
  const many = aTimeline({
    meetings: Array.from({ length: 125 }, (_, index) =>
      aMeeting({
        slug: `m-${String(index).padStart(3, "0")}`,
        title: "Berg–Haddad, 12 mars 2019",
        date: "2019-03-12",
      }),
    ),
  });

  it("hold fifty entries and know the entry before", () => {
    const view = chronology(many, { ...NO_FILTERS, page: 2 });
    expect(view.pages?.near.map(({ href, current }) => [href, current])).toEqual([
      ["/", false],
      ["/chronologie?page=2", true],
      ["/chronologie?page=3", false],
    ]);
    const entries = view.months.flatMap((month) => month.entries);
    expect([entries.length, entries[0]?.slug, entries[0]?.gap?.size]).toEqual([50, "m-050", "none"]);
    expect(chronology(many, { ...NO_FILTERS, page: 99 }).months[0]?.entries).toHaveLength(25);
  });
});

it("has nothing to show without meetings, and says so", () => {
  const view = chronology(aTimeline({}));
  expect(view.months).toEqual([]);
  expect(view.overview).toBeNull();
  expect(plain(view.opening.standfirst)).toBe("Aucun contact dans 0 dépêche.");
});
