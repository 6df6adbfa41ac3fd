import type { Timeline } from "@/lib/domain";
import { aMeeting, anActor, anArticle, aPlace, aTimeline, spanIn } from "./timeline";

const FIRST =
  "Anna Berg rencontrera mardi à Vienne son homologue Karim Haddad. Le conflit a fait plus de 4'000 morts depuis 2017.\n\nUn appel est prévu.";
const SECOND =
  "Mme Berg et M. Haddad se sont vus mardi à Vienne, sans parvenir à un accord. Au moins 3 000 personnes ont péri depuis 2017, selon l'ONU.";
const THIRD = "Les deux ministres s'étaient vus à Vienne les 12 et 13 mars. Une session est reportée.";

/** An invented dossier with every status, kind of date and disagreement, for tests of what pages show. */
export function aDossier(): Timeline {
  const [before, after, later] = [articleBefore(), articleAfter(), articleLater()];
  return aTimeline({
    articles: [later, before, after],
    actors: [
      anActor("anna-berg", "Anna Berg", "norvege"),
      anActor("karim-haddad", "Karim Haddad", "liban"),
      anActor("lena-novak", "Lena Novak", "onu"),
      anActor("norvege", "Norvège", null, "state"),
      anActor("liban", "Liban", null, "state"),
      anActor("onu", "ONU", null, "organisation"),
    ],
    places: [
      aPlace("vienne", "Vienne", "autriche", [48.2, 16.37]),
      aPlace("autriche", "Autriche", null, [47.6, 14.1]),
      aPlace("liban", "Liban", null, [33.9, 35.8]),
    ],
    meetings: [
      aMeeting({
        slug: "2019-05-liban-berg-novak",
        title: "Berg–Novak au Liban, mi-mai 2019",
        date: "2019-05-11/2019-05-20",
        place: "liban",
        participants: ["anna-berg", "lena-novak"],
        status: "postponed",
        reports: [report(later.id, "2019-04-02", "postponed", null, THIRD, "Une session est reportée.")],
      }),
      aMeeting({
        slug: "2019-03-12-vienne-berg-haddad",
        title: "Berg–Haddad à Vienne, 12 mars 2019",
        date: "2019-03-12",
        place: "vienne",
        participants: ["anna-berg", "karim-haddad"],
        outcome: "none",
        topics: ["cessez-le-feu"],
        formerSlugs: ["2019-03-vienne-berg-haddad"],
        reports: [
          report(before.id, "2019-03-10", "planned", null, FIRST, FIRST.slice(0, FIRST.indexOf(".") + 1)),
          report(
            after.id,
            "2019-03-13",
            "held",
            "none",
            SECOND,
            SECOND.slice(0, SECOND.indexOf("accord.") + 7),
          ),
          report(later.id, "2019-04-02", "held", null, THIRD, THIRD.slice(0, THIRD.indexOf("mars.") + 5)),
        ],
        disagreements: [
          {
            field: "date",
            values: [
              { value: "2019-03-12", articles: [before.id, after.id] },
              { value: "2019-03-12/2019-03-13", articles: [later.id] },
            ],
          },
        ],
      }),
      aMeeting({
        slug: "2019-03-12-telephone-berg-novak",
        title: "Berg–Novak au téléphone, 12 mars 2019",
        date: "2019-03-12",
        type: "phone-call",
        participants: ["anna-berg", "lena-novak"],
        initiative: "norvege",
        reports: [report(before.id, "2019-03-10", "held", null, FIRST, "Un appel est prévu.")],
      }),
      aMeeting({
        slug: "2019-04-20-vienne-haddad-novak",
        title: "Haddad–Novak à Vienne, 20 avril 2019",
        date: "2019-04-20",
        place: "vienne",
        participants: ["karim-haddad", "lena-novak"],
        status: "cancelled",
      }),
    ],
  });
}

function articleBefore() {
  return anArticle({
    id: "2019-03-10-avant",
    body: FIRST,
    source: "afp",
    documentDate: { edtf: "2019-03-10", given: "2019-03", basis: "text", evidence: [], conflict: null },
    timexes: [
      {
        ...spanIn(FIRST, "mardi"),
        type: "DATE",
        value: "2019-03-12",
        mod: null,
        edtf: "2019-03-12",
        rule: "temporal/weekday",
      },
    ],
    actors: [
      { ...spanIn(FIRST, "Anna Berg"), actors: ["anna-berg"], form: "name", rule: "actors/name" },
      { ...spanIn(FIRST, "Karim Haddad"), actors: ["karim-haddad"], form: "name", rule: "actors/name" },
    ],
    places: [{ ...spanIn(FIRST, "Vienne"), place: "vienne", rule: "places/name" }],
    tolls: [
      {
        ...spanIn(FIRST, "plus de 4'000 morts"),
        bound: ">",
        count: 4000,
        low: 4000,
        best: null,
        high: null,
        victims: "morts",
        scope: { since: "2017", place: "liban" },
        attribution: null,
        rule: "tolls/figure",
      },
    ],
  });
}

function articleAfter() {
  return anArticle({
    id: "2019-03-13-apres",
    body: SECOND,
    documentDate: { edtf: "2019-03-13", given: null, basis: "text", evidence: [], conflict: null },
    tolls: [
      {
        ...spanIn(SECOND, "Au moins 3 000 personnes"),
        bound: ">=",
        count: 3000,
        low: 3000,
        best: null,
        high: null,
        victims: "morts",
        scope: { since: "2017", place: "liban" },
        attribution: "l’ONU",
        rule: "tolls/figure",
      },
    ],
  });
}

function articleLater() {
  return anArticle({
    id: "2019-04-02-plus-tard",
    body: THIRD,
    documentDate: { edtf: "2019-04-02", given: null, basis: "corpus", evidence: [], conflict: null },
  });
}

function report(
  article: string,
  documentDate: string,
  status: "planned" | "held" | "postponed",
  outcome: "none" | null,
  body: string,
  sentence: string,
) {
  return { article, documentDate, date: "2019-03-12", status, outcome, evidence: [spanIn(body, sentence)] };
}
