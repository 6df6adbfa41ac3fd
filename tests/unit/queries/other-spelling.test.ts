import { expect, it } from "vitest";
import { actorPage } from "@/lib/queries/actor";
import { filterMeetings } from "@/lib/queries/filter";
import { libraryOf } from "@/lib/queries/library";
import { readEdition } from "@/lib/queries/timeline";
import { NO_FILTERS } from "@/lib/url";
import { temporaryFolder } from "../../support/temporary-folder";

it("finds someone by the id of another spelling: page, filter and name", () => {
  const dir = temporaryFolder({
    "articles/a.md":
      "---\npublished: 2006-05-05\n---\nGeorge W. Bush a rencontré jeudi à Abuja Minni Minnawi. Minni Minnawi est reparti.\n",
  });
  const { timeline } = readEdition(dir);
  expect(timeline.actors.map(({ id }) => id)).toContain("minni-minnawi");
  expect(timeline.actors.map(({ id }) => id)).not.toContain("minni-minawi");
  const view = actorPage(timeline, "minni-minawi");
  expect(view?.id).toBe("minni-minnawi");
  expect(view?.href).toBe("/acteurs/minni-minnawi");
  const library = libraryOf(timeline);
  for (const acteur of ["minni-minawi", "minni-minnawi"])
    expect(filterMeetings(library, timeline.meetings, { ...NO_FILTERS, acteur: [acteur] })).toHaveLength(1);
  expect(filterMeetings(library, timeline.meetings, { ...NO_FILTERS, acteur: ["minni-x"] })).toHaveLength(0);
  expect(actorPage(timeline, "minni-x")).toBeNull();
});
