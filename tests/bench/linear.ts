import { anchorOf } from "@/lib/extract/anchor";
import { analyse, extractFacts } from "@/lib/extract/pipeline";
import { buildRegistry } from "@/lib/extract/registry";
import { repeated } from "./texts";

/** Pieces that, repeated, make a text a parser may read twice: at each token, clause, sentence, mention. */
const PIECES = [
  [" ", "\n", "a\n", "7", "1 000 ", "le ", "a ", "parti ", "rencontrer ", "( ", "« ", '" ', "“a” ", ", "],
  [". ", "-", "mi-", "l'", "M. ", "Abc ", "Abc-Abc-", "Abc de ", "ABC ", "e\u0301", "😀", "a\u200B"],
  ["lundi mardi ", "les 4, 5, 6, ", "deux ans plus tôt ", "07H00 GMT ", "cent mille ", "12 morts et "],
  ["John Kerry, Sergueï Lavrov et ", "Kerry rencontre Lavrov ", "M. Kerry, qui ", "son homologue russe "],
  ["Kerry a vu Lavrov. Les deux hommes ", "l'armée syrienne et l'armée ", "le ministre russe Noël ministre "],
  ["Kerry Union européenne cent Genève ", "à Zorgville, une ville, ", "l'Organisation de la Truc (OTC) "],
  ["M. Kerry a rencontré M. Lavrov lundi à Genève, a dit l'ONU. ", "le président a dit que "],
].flat();

/** Lists in which nothing is said twice: what grows with all that has been named shows here. */
const LISTS: Readonly<Record<string, (count: number) => string>> = {
  "names, all different": (count) =>
    each(count, (name) => `Jean ${name} a rencontré lundi à Genève M. Lavrov. `),
  "couples, all different": (count) =>
    each(count, (name) => `Jean ${name} et Ole ${name}sen ont parlé. Les deux hommes verront le ministre. `),
  "places, all different": (count) => each(count, (name) => `à ${name}, près de ${name}, il a plu. `),
};

const LENGTH = 50_000;
const COUNT = 1000;
const MOST = 2.2;
/** Below this many seconds a ratio says nothing. */
const LEAST_SECONDS = 0.05;
const RUNS = 3;

const registry = buildRegistry({ actors: [], places: [] });

function each(count: number, write: (name: string) => string): string {
  return Array.from({ length: count }, (_, index) => write(nameOf(index))).join("");
}

/** An invented name, another one for each number. */
function nameOf(index: number): string {
  let name = "Z";
  for (let rest = index + 625; rest > 0; rest = Math.floor(rest / 5))
    name += ["ba", "co", "di", "gu", "mo"][rest % 5];
  return name;
}

function seconds(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  // What takes long needs no second look.
  for (let run = 0; run < RUNS && (run === 0 || least < 0.5); run++) {
    const before = process.cpuUsage();
    extractFacts(analyse(text), anchorOf("2016-09-08"), registry);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

/** Prints what a text twice as long costs the whole engine, from one article to its facts; linear is 2. */
export function benchLinear(): void {
  const texts: [string, (size: number) => string][] = [
    ...PIECES.map((piece): [string, (size: number) => string] => [
      JSON.stringify(piece),
      (size) => repeated(piece, size * LENGTH),
    ]),
    ...Object.entries(LISTS).map(([name, make]): [string, (size: number) => string] => [
      name,
      (size) => make(size * COUNT),
    ]),
  ];
  process.stdout.write(`\nwhole engine: speed, and time for a text twice as long\n`);
  let worst = 0;
  for (const [name, make] of texts) {
    let size = 0.2;
    let once = Math.min(seconds(make(size)), seconds(make(size)));
    while (once < LEAST_SECONDS && size < 50) once = seconds(make((size *= 4)));
    let twice = seconds(make(2 * size));
    // A busy machine makes a step now and then; a text that is not linear does each time.
    for (let again = 0; again < RUNS && twice / once > MOST; again++) {
      once = Math.min(once, seconds(make(size)));
      twice = Math.min(twice, seconds(make(2 * size)));
    }
    const ratio = twice / once;
    if (once >= LEAST_SECONDS) worst = Math.max(worst, ratio);
    const rate = (make(size).length / 1e6 / once).toFixed(2);
    process.stdout.write(
      `${name.padEnd(64)} ${rate.padStart(7)} MB/s  ${ratio.toFixed(2)}${ratio > MOST ? "  !" : ""}\n`,
    );
  }
  process.stdout.write(`worst ratio: ${worst.toFixed(2)}\n`);
}

if (import.meta.filename === process.argv[1]) benchLinear();
