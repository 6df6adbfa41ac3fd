import { describe, expect, it } from "vitest";
import { currentSlug, meetingPage } from "@/lib/queries/meeting";
import { aDossier } from "../../support/dossier";

const dossier = aDossier();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replaceAll("\u2060", "");
const view = meetingPage(dossier, "2019-03-12-vienne-berg-haddad");
const marked = (key: string) =>
  view?.facts
    .find((fact) => fact.key === key)
    ?.proofs.map(({ parts }) => parts.filter(({ mark }) => mark).map(({ text }) => text));

it("knows no meeting by a slug never published", () => {
  expect(meetingPage(dossier, "2019-01-01-nulle-part")).toBeNull();
  expect(currentSlug(dossier, "2019-01-01-nulle-part")).toBeNull();
});

it("leads a former slug to the present one", () => {
  expect(currentSlug(dossier, "2019-03-vienne-berg-haddad")).toBe("2019-03-12-vienne-berg-haddad");
});

describe("a meeting's page", () => {
  it("says what is known, in order", () => {
    expect(
      view?.facts.map(({ label, values }) => [
        label,
        ...values.map(({ text, rest }) => plain(text + (rest ?? ""))),
      ]),
    ).toEqual([
      ["Quand", "Mardi 12 mars 2019"],
      ["Où", "Vienne, Autriche"],
      ["Qui", "Anna Berg, Norvège", "Karim Haddad, Liban"],
      ["Sujets", "Cessez-le-feu"],
      ["Issue", "Sans accord"],
    ]);
  });

  it("marks the words that say a fact", () => {
    expect(marked("when")).toEqual([["mardi"]]);
    expect(marked("where")).toEqual([["Vienne"]]);
    expect(marked("who")).toEqual([["Anna Berg", "Karim Haddad"]]);
  });

  it("shows the sentence all the same where no word is marked", () => {
    expect(marked("outcome")).toEqual([[]]);
  });

  it("tells the life, report after report", () => {
    expect(view?.life.map(({ when, what, status }) => [plain(when), what, status])).toEqual([
      ["10 mars 2019, deux jours avant", "Annoncée", "planned"],
      ["13 mars 2019, le lendemain", "A eu lieu", "held"],
      ["2 avril 2019, 21 jours après", "Rappelée, issue non redite", "held"],
    ]);
  });

  it("keeps the disagreement, each version with its sentence", () => {
    expect(
      view?.disputes.map(({ field, versions }) => [
        field,
        ...versions.map(({ text, proofs }) => [plain(text), proofs.length]),
      ]),
    ).toEqual([["la date", ["12 mars", 2], ["12–13 mars", 1]]]);
    expect(view?.agreement).toBe("Sur le lieu et les participants, les trois dépêches concordent.");
  });

  it("knows what is around", () => {
    expect(view?.around.neighbours.map(({ headline, distance }) => [headline, distance])).toEqual([
      ["Berg–Novak au téléphone", "le même jour"],
    ]);
    expect(plain(view?.around.none ?? "")).toBe("Rien d’autre entre le 5 mars et le 19 mars 2019.");
    expect(view?.before?.headline).toBe("Berg–Novak au téléphone");
    expect(plain(view?.after?.distance ?? "")).toBe("39 jours après");
  });

  it("can be cited", () => {
    expect(plain(view?.citation ?? "")).toBe(
      "« Berg–Haddad à Vienne, 12 mars 2019 », Pourparlers, /rencontres/2019-03-12-vienne-berg-haddad, d’après 3 dépêches (10 mars 2019, 13 mars 2019 et 2 avril 2019).",
    );
    expect(view?.bibtex).toContain("title = {Berg--Haddad à Vienne, 12 mars 2019}");
  });

  it("has no outcome where nothing was held", () => {
    const cancelled = meetingPage(dossier, "2019-04-20-vienne-haddad-novak");
    expect(cancelled?.facts.map(({ key }) => key)).toEqual(["when", "where", "who"]);
    expect(cancelled?.entry.outcome).toBeNull();
  });
});
