import type { Actor, Article, Meeting, Place, Report, Timeline } from "@/lib/domain";

/** What breaks out of HTML, XML, JSON-LD, iCalendar and spreadsheets when somebody forgets to escape. */
export const HOSTILE =
  '=HYPERLINK("x") </script><script>alert(1)</script> ]]> & " \' ; , \\ \u2028 \u0007\u202e javascript:alert(1)';

/** Talks in Vienna and Lausanne, invented: every kind, status and precision of date that exports must tell apart. */
export function sampleTimeline(changes: Partial<Timeline> = {}): Timeline {
  const articles = [
    article("2015-03-25-rendez-vous", "2015-03-25", "AFP", [
      "John Kerry et Mohammad Javad Zarif se verront le 30 mars à Lausanne, a annoncé Washington.",
      "Ils se reverront en juin à Vienne.",
    ]),
    article("2015-04-02-accord", "2015-04-02", null, [
      'MM. Kerry et Zarif se sont mis d\'accord jeudi à Lausanne; "un pas historique", selon Téhéran.',
      "L'entretien téléphonique prévu samedi a été annulé.",
      "La visite de M. Zarif à Paris est reportée.",
      HOSTILE,
    ]),
  ];
  const [announced, agreed] = articles;
  if (!announced || !agreed) throw new Error("The sample needs both its articles.");
  return {
    articles,
    meetings: [
      meeting({
        slug: "2015-03-30-lausanne-kerry-zarif",
        formerSlugs: ["2015-03-lausanne-kerry-zarif"],
        title: "Kerry–Zarif à Lausanne, 30 mars–2 avril 2015",
        date: "2015-03-30/2015-04-02",
        place: "lausanne",
        venue: "beau-rivage",
        initiative: "etats-unis",
        topics: ["programme nucléaire", HOSTILE],
        outcome: "agreement",
        reports: [
          report(announced, 0, { date: "2015-03-30", status: "planned", outcome: null }),
          report(agreed, 0, { date: "2015-03-30/2015-04-02", outcome: "agreement" }),
        ],
        disagreements: [
          {
            field: "date",
            values: [
              { value: "2015-03-30", articles: [announced.id] },
              { value: "2015-03-30/2015-04-02", articles: [agreed.id] },
            ],
          },
        ],
      }),
      meeting({
        slug: "2015-04-04-telephone-kerry-zarif",
        title: "Kerry–Zarif au téléphone, 4 avril 2015",
        type: "phone-call",
        date: "2015-04-04",
        status: "cancelled",
        reports: [report(agreed, 1, { date: "2015-04-04", status: "cancelled" })],
      }),
      meeting({
        slug: "2015-04-10-paris-zarif",
        title: "Zarif à Paris, 10 avril 2015",
        type: "visit",
        date: "2015-04-10",
        place: "france",
        participants: ["mohammad-javad-zarif"],
        status: "postponed",
        reports: [report(agreed, 2, { date: "2015-04-10", status: "postponed" })],
      }),
      meeting({
        slug: "2015-06-vienne-kerry-zarif",
        title: "Kerry–Zarif à Vienne, juin 2015",
        date: "2015-06",
        place: "vienne",
        status: "planned",
        reports: [
          report(announced, 1, { date: "2015-06", status: "planned" }),
          report(agreed, 3, { date: "2015-06", status: "planned" }),
        ],
      }),
    ],
    actors: [
      actor("etats-unis", "États-Unis", "state", null),
      actor("iran", "Iran", "state", null),
      {
        ...actor("john-kerry", "John Kerry", "person", "etats-unis"),
        terms: [
          {
            office: "foreign-minister",
            label: "secrétaire d’État",
            of: "etats-unis",
            from: "2013-02-01",
            to: "2017-01-20",
          },
        ],
        wikidata: "Q22316",
      },
      { ...actor("mohammad-javad-zarif", "Mohammad Javad Zarif", "person", "iran"), text: HOSTILE },
    ],
    places: [
      place("beau-rivage", "Beau-Rivage", "venue", "lausanne"),
      place("france", "France", "country", null, [46.6, 2.4]),
      place("lausanne", "Lausanne", "city", "suisse", [46.52, 6.63]),
      place("suisse", "Suisse", "country", null, [46.8, 8.2]),
      place("vienne", "Vienne", "city", null, [48.21, 16.37]),
    ],
    dossiers: [
      {
        id: "iran-2015",
        title: "Le nucléaire iranien, « dernier round »",
        subtitle: null,
        actors: [],
        period: null,
        text: null,
      },
    ],
    problems: [],
    ...changes,
  };
}

function article(id: string, edtf: string, source: string | null, sentences: readonly string[]): Article {
  return {
    id,
    title: sentences[0] ?? id,
    source,
    url: source === null ? "javascript:alert(1)" : `https://example.org/${id}`,
    file: `content/articles/${id}.md`,
    body: sentences.join("\n\n"),
    documentDate: { edtf, given: edtf, basis: "given", evidence: [], conflict: null },
    timexes: [],
    actors: [],
    organisations: [],
    places: [],
    tolls: [],
    meetings: [],
  };
}

/** A report of the article's paragraph of that index. */
function report(
  { id, body, documentDate }: Article,
  paragraph: number,
  said: Pick<Report, "date"> & Partial<Report>,
): Report {
  const text = body.split("\n\n")[paragraph] ?? "";
  const start = body.indexOf(text);
  return {
    article: id,
    documentDate: documentDate.edtf,
    status: "held",
    outcome: null,
    evidence: [{ start, end: start + text.length, text }],
    ...said,
  };
}

/** A meeting of Kerry and Zarif that was held, but for what is given. */
export function meeting(given: Pick<Meeting, "slug" | "title" | "date"> & Partial<Meeting>): Meeting {
  return {
    type: "meeting",
    place: null,
    venue: null,
    participants: ["john-kerry", "mohammad-javad-zarif"],
    status: "held",
    outcome: null,
    initiative: null,
    topics: [],
    evidence: (given.reports ?? []).flatMap(({ evidence }) => evidence),
    formerSlugs: [],
    reports: [],
    disagreements: [],
    ...given,
  };
}

function actor(id: string, name: string, kind: Actor["kind"], of: string | null): Actor {
  return { id, kind, name, aliases: [], of, terms: [], text: null, wikidata: null };
}

function place(
  id: string,
  name: string,
  kind: Place["kind"],
  parent: string | null,
  [latitude, longitude]: readonly [number, number] | readonly [] = [],
): Place {
  return {
    id,
    kind,
    name,
    aliases: [],
    in: parent,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
    text: null,
  };
}
