import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ArticleText } from "@/components/article/article-text";
import { MeetingSheet } from "@/components/meeting/meeting-sheet";
import { Chronology } from "@/components/timeline/chronology";
import { JsonLd } from "@/components/ui/json-ld";
import { articleJsonLd, meetingJsonLd } from "@/lib/exports";
import { articlePage } from "@/lib/queries/article";
import { chronology } from "@/lib/queries/chronology";
import { meetingPage } from "@/lib/queries/meeting";
import { aMeeting, anActor, anArticle, aPlace, aTimeline, spanIn } from "../../support/timeline";

const ATTACK = `"><img src=x onerror=alert(1)></script><script>alert(2)</script><a href="javascript:alert(3)">ici</a>\u202Etxet`;
const BODY = `M. Berg a rencontré lundi ${ATTACK} à Vienne. [lien](javascript:alert(4)) <iframe src=//x></iframe>`;

function hostileTimeline() {
  const sentence = spanIn(BODY, BODY.slice(0, BODY.indexOf("Vienne.") + 7));
  return aTimeline({
    articles: [
      anArticle({
        id: "a",
        body: BODY,
        title: ATTACK,
        source: ATTACK,
        url: "javascript:alert(5)",
        documentDate: {
          edtf: "2019-03-12",
          given: ATTACK,
          basis: "text",
          conflict: ATTACK,
          evidence: [{ text: ATTACK, reason: ATTACK }],
        },
        places: [{ ...spanIn(BODY, "Vienne"), place: "vienne", rule: "places/name" }],
        actors: [{ ...spanIn(BODY, "M. Berg"), actors: ["berg"], form: "name", rule: ATTACK }],
      }),
    ],
    actors: [anActor("berg", ATTACK)],
    places: [aPlace("vienne", ATTACK, null, [48, 16])],
    meetings: [
      aMeeting({
        slug: "m",
        title: `${ATTACK}, 12 mars 2019`,
        date: "2019-03-12",
        place: "vienne",
        participants: ["berg"],
        topics: [ATTACK],
        evidence: [sentence],
        reports: [
          {
            article: "a",
            documentDate: "2019-03-12",
            date: "2019-03-12",
            status: "held",
            outcome: null,
            evidence: [sentence],
          },
        ],
      }),
    ],
  });
}

const timeline = hostileTimeline();
const article = articlePage(timeline, "a");
const meeting = meetingPage(timeline, "m");

it.each([
  ["the chronology", <Chronology key="c" view={chronology(timeline)} />],
  ["the meeting", meeting && <MeetingSheet key="m" view={meeting} />],
  ["the article", article && <ArticleText key="a" view={article} />],
])("%s shows an attack as text", (_, page) => {
  // The one script of ours has an address and no text.
  const html = renderToStaticMarkup(page).replace('<script src="/notes.js" async=""></script>', "");
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(html).not.toMatch(/<(img|script|iframe)/);
  expect(html).not.toMatch(/href="\s*javascript:/i);
});

it.each([
  ["meeting", meetingJsonLd(timeline, "m", "https://example.org")],
  ["article", articleJsonLd(timeline, "a", "https://example.org")],
])("the data of a %s cannot leave its script", (_, json) => {
  const html = renderToStaticMarkup(<JsonLd json={json} />);
  expect(html.match(/<\/?script/g)).toEqual(["<script", "</script"]);
  expect(JSON.stringify(JSON.parse(json ?? ""))).toContain("alert(1)");
  expect(JSON.parse(json ?? "").isBasedOn).toBeUndefined();
});
