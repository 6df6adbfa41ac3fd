import type { Day, DayInterval } from "@/lib/calendar";
import type { Clue } from "../clue";
import { nearness } from "../likelihood";
import { latestBefore, nextAfter, type Told, toldBy } from "../occurrences";
import { sayDate, sayDays } from "../say";
import { type Spoken, surelyFramed } from "../spoken";

type Reference = { readonly told: Told; readonly spoken: Spoken };
type Hit = { readonly weight: number; readonly reference: Reference; readonly days: DayInterval };

/** Least distance at which a whole month is named: of the current one, copy says « ce mois-ci » or « début août ». */
const MONTH_AWAY = 12;
/** Of the days just past and of the very day, copy says the weekday: penalties by distance. */
const RATHER_WEEKDAY = [-1.5, -1, -0.7, -0.4];
/** A plan « le 28 septembre » is seldom told on the 28th. */
const PLANNED_TODAY = -2;
/** The tense may mislead: « la dernière réunion, le 28 juillet, n’avait rien donné, se retrouveront… ». */
const LEAST_PLAN = -3;
/** What a distance of a year means for a date told without its year. */
const NEVER = -12;

/**
 * The latest date that an article recalls, and the next one it looks forward to. News leans on its recent past: of
 * two weeks that fit otherwise, the one that follows the latest date told is the likelier.
 */
export function referenceClues(spoken: readonly Spoken[]): Clue[] {
  const references = spoken.flatMap((one): Reference[] => {
    const told = one.isDateline ? null : toldBy(one.expression, one.mod);
    if (!told || told.precision === "year") return [];
    return told.year !== null && told.precision !== "namedDay" ? [] : [{ told, spoken: one }];
  });
  const by = (frame: Spoken["frame"]) => references.filter(({ spoken }) => surelyFramed(spoken) === frame);
  const [past, future, unknown] = [by("past"), by("future"), by("unknown")];
  const clues: Clue[] = past.flatMap(overClue);
  if (past.length > 0) clues.push(pastClue((day) => best([...past, ...unknown], day, recalled)));
  if (future.length > 0) clues.push(futureClue((day) => best([...future, ...unknown], day, expected)));
  if (past.length + future.length === 0 && unknown.length > 0)
    clues.push(
      pastClue((day) => {
        const [back, ahead] = [best(unknown, day, recalled), best(unknown, day, expected)];
        return back && ahead && ahead.weight > back.weight + 1 ? ahead : (back ?? ahead);
      }),
    );
  return clues;
}

/** « avait promis fin juillet » is not written while July ends. */
const STILL_RUNNING = -1.5;
/** Days before its end from which a stretch of a month counts as over. */
const NEARLY_OVER = 2;

function overClue({ told, spoken }: Reference): Clue[] {
  if (told.precision !== "month") return [];
  return [
    {
      kind: "over",
      weigh: (day) => {
        const days = latestBefore(told, day);
        return days && day <= days.end - NEARLY_OVER ? STILL_RUNNING : 0;
      },
      explain: (day) => {
        const days = latestBefore(told, day);
        if (!days || day <= days.end - NEARLY_OVER) return null;
        return {
          ...spoken.span,
          reason: `« ${spoken.span.text} » est déjà passé quand l’article est écrit.`,
        };
      },
    },
  ];
}

function best(references: readonly Reference[], day: Day, read: typeof recalled): Hit | null {
  let best: Hit | null = null;
  for (const reference of references) {
    const hit = read(reference, day);
    if (hit && (best === null || hit.weight > best.weight)) best = hit;
  }
  return best;
}

function recalled(reference: Reference, day: Day): Hit | null {
  const days = latestBefore(reference.told, day);
  if (!days) return null;
  const { precision } = reference.told;
  const isWholeMonth = precision === "month" && reference.spoken.mod === null;
  const distance = Math.max(isWholeMonth ? MONTH_AWAY : 0, day - days.end);
  const habit = precision === "day" ? (RATHER_WEEKDAY[distance] ?? 0) : 0;
  const kind = precision === "namedDay" ? "day" : precision;
  return { weight: nearness(kind, distance) + habit, reference, days };
}

function expected(reference: Reference, day: Day): Hit | null {
  const days = nextAfter(reference.told, day);
  if (!days) return null;
  const distance = days.start - day;
  const isDay = reference.told.precision === "day" && distance > 0;
  const habit = distance <= 0 ? PLANNED_TODAY : isDay ? (RATHER_WEEKDAY[distance] ?? 0) : 0;
  const weight = nearness("plan", distance) + habit;
  return { weight: Math.max(LEAST_PLAN, weight), reference, days };
}

function pastClue(find: (day: Day) => Hit | null): Clue {
  return {
    kind: "latest-date",
    weigh: (day) => find(day)?.weight ?? NEVER,
    explain: (day) => {
      const hit = find(day);
      if (!hit || hit.days.start > day) return null;
      const { span } = hit.reference.spoken;
      const distance = day - hit.days.end;
      const after = distance <= 0 ? "le jour même ou presque" : `${sayDays(distance)} après`;
      return {
        ...span,
        reason: `La date la plus récente que l’article rappelle est « ${span.text} » : il est écrit ${after}, car l’actualité s’appuie sur son passé proche.`,
      };
    },
  };
}

function futureClue(find: (day: Day) => Hit | null): Clue {
  return {
    kind: "next-date",
    weigh: (day) => find(day)?.weight ?? NEVER,
    explain: (day) => {
      const hit = find(day);
      if (!hit) return null;
      const { span } = hit.reference.spoken;
      return { ...span, reason: `« ${span.text} » (${sayDate(hit.days.start)}) est encore à venir.` };
    },
  };
}
