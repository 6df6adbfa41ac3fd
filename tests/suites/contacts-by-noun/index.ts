import { between, betweenNone } from "./between";
import { gatherings, gatheringsNone, visits } from "./gatherings";
import { mixed1994, mixed2000 } from "./last-look";
import { longer1988, longer2008 } from "./longer";
import { longer2019, longer2022 } from "./longer-later";
import { pointedAt } from "./pointed-at";
import type { Row } from "./row";
import { sides, sidesNone } from "./sides";
import { stories2011, stories2025 } from "./stories";
import { others2023, spellings } from "./typography";
import { withAnother, withAnotherNone } from "./with-another";

/** The rows by frame. */
export const FRAMES: Readonly<Record<string, readonly Row[]>> = {
  "between A and B": between,
  "between A and B: none": betweenNone,
  "with B": withAnother,
  "pointed at, relative, genitive, hyphen": pointedAt,
  "with B: none": withAnotherNone,
  gatherings,
  visits,
  "gatherings, visits: none": gatheringsNone,
  "sides and offices": sides,
  "sides and offices: none": sidesNone,
  "longer sentences, 1988": longer1988,
  "longer sentences, 2008": longer2008,
  "longer sentences, 2019": longer2019,
  "longer sentences, 2022": longer2022,
  "spellings, several days, agreements": spellings,
  "journeys, gatherings, 2023": others2023,
  "stories, 2011": stories2011,
  "stories, 2025": stories2025,
  "mixed, 1994": mixed1994,
  "mixed, 2000": mixed2000,
};
