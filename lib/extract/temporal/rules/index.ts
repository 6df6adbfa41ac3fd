import { calendarDayRules } from "./calendar-day";
import { clockRules } from "./clock";
import { dayPartRules } from "./day-part";
import { deicticRules } from "./deictic";
import { distanceRules } from "./distance";
import { durationRules } from "./duration";
import { feastRules } from "./feast";
import { monthRules } from "./month";
import { numericDateRules } from "./numeric-date";
import { periodRules } from "./period";
import { referenceRules } from "./reference";
import { setRules } from "./set";
import { silenceRules } from "./silence";
import { storyRules } from "./story";
import { unitRelativeRules } from "./unit-relative";
import { vagueDurationRules } from "./vague-duration";
import { weekRules } from "./week";
import { weekdayRules } from "./weekday";
import { yearRules } from "./year";

/** Every temporal rule; where two claim the same words, the longer wins, then the earlier. */
export const temporalRules = [
  ...silenceRules,
  ...calendarDayRules,
  ...numericDateRules,
  ...monthRules,
  ...yearRules,
  ...periodRules,
  ...feastRules,
  ...weekdayRules,
  ...weekRules,
  ...clockRules,
  ...dayPartRules,
  ...deicticRules,
  ...storyRules,
  ...unitRelativeRules,
  ...distanceRules,
  ...durationRules,
  ...vagueDurationRules,
  ...setRules,
  ...referenceRules,
];
