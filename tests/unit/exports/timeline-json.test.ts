import Ajv from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { timelineSchema } from "@/lib/domain";
import { select, timelineJson, timelineJsonSchema } from "@/lib/exports";
import { DESCRIPTIONS } from "@/lib/exports/schema/descriptions";
import { NAMED_SCHEMAS } from "@/lib/exports/schema/names";
import { getTimeline } from "@/lib/queries/timeline";
import { parseFilters } from "@/lib/url";
import { sampleTimeline } from "../../support/sample-timeline";

const schema = JSON.parse(timelineJsonSchema("https://example.org"));
const accepts = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

describe("the JSON Schema, as ajv reads it", () => {
  it.each([
    ["the sample", sampleTimeline],
    ["the shipped dossier", getTimeline],
  ])("accepts %s", (_, timeline) => {
    const valid = accepts(JSON.parse(timelineJson(select(timeline()))));
    expect(accepts.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it.each([
    ["a status nobody knows", { status: "peut-être" }],
    ["a place that is no id", { place: 7 }],
    ["participants that are no list", { participants: "john-kerry" }],
    ["no slug", { slug: undefined }],
  ])("refuses a meeting with %s", (_, wrong) => {
    const timeline = sampleTimeline();
    const meetings = timeline.meetings.map((meeting) => Object.assign({}, meeting, wrong));
    expect(accepts(JSON.parse(JSON.stringify({ ...timeline, meetings })))).toBe(false);
  });

  it("leaves room for more fields", () => {
    expect(accepts({ ...JSON.parse(timelineJson(select(sampleTimeline()))), more: 1 })).toBe(true);
  });

  it("names itself and describes every definition", () => {
    expect(schema.$id).toBe("https://example.org/schema/timeline.json");
    for (const name of Object.keys(NAMED_SCHEMAS))
      expect(schema.$defs[name]?.description, `$defs/${name}`).toEqual(expect.any(String));
    expect(schema.$defs.Meeting.properties.date.description).toContain("EDTF");
  });

  it.each(Object.entries(DESCRIPTIONS))("describes no field of %s that is not there", (name, { fields }) => {
    expect(Object.keys(schema.$defs[name].properties)).toEqual(expect.arrayContaining(Object.keys(fields)));
  });
});

describe("the timeline under filters", () => {
  it("is whole without them, to the letter", () => {
    const timeline = sampleTimeline();
    expect(timelineSchema.parse(JSON.parse(timelineJson(select(timeline))))).toEqual(timeline);
  });

  it("holds the meetings chosen and all that they and their articles name", () => {
    const part = timelineSchema.parse(
      JSON.parse(timelineJson(select(sampleTimeline(), parseFilters({ statut: "cancelled" })))),
    );
    expect(part.meetings.map(({ slug }) => slug)).toEqual(["2015-04-04-telephone-kerry-zarif"]);
    expect(part.articles.map(({ id }) => id)).toEqual(["2015-04-02-accord"]);
    expect(part.actors.map(({ id }) => id)).toEqual([
      "etats-unis",
      "iran",
      "john-kerry",
      "mohammad-javad-zarif",
    ]);
    expect(part.places).toEqual([]);
  });

  it("takes the places around with a place", () => {
    const part = timelineSchema.parse(
      JSON.parse(timelineJson(select(sampleTimeline(), parseFilters({ ville: "lausanne" })))),
    );
    expect(part.places.map(({ id }) => id)).toEqual(["beau-rivage", "lausanne", "suisse"]);
  });
});
