import { type Day, dateOf, dayOf, formatDay, weekdayOf } from "@/lib/calendar";
import type { ArticleSource } from "@/lib/domain";

type Person = { readonly name: string; readonly title: string };

const PEOPLE: readonly Person[] = [
  { name: "John Kerry", title: "Le secrétaire d'Etat américain" },
  { name: "Sergueï Lavrov", title: "Le ministre russe des Affaires étrangères" },
  { name: "Laurent Fabius", title: "Le ministre français des Affaires étrangères" },
  { name: "Frank-Walter Steinmeier", title: "Le ministre allemand des Affaires étrangères" },
  { name: "Philip Hammond", title: "Le ministre britannique des Affaires étrangères" },
  { name: "Mohammad Javad Zarif", title: "Le ministre iranien des Affaires étrangères" },
  { name: "Wang Yi", title: "Le ministre chinois des Affaires étrangères" },
  { name: "Mevlüt Cavusoglu", title: "Le ministre turc des Affaires étrangères" },
  { name: "Angela Merkel", title: "La chancelière allemande" },
  { name: "François Hollande", title: "Le président français" },
  { name: "Vladimir Poutine", title: "Le président russe" },
  { name: "Petro Porochenko", title: "Le président ukrainien" },
];
const CITIES = "Genève Vienne Lausanne Paris Berlin Moscou Minsk Bruxelles Rome Oslo Doha Astana".split(" ");
const WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);
const FILLERS = [
  "« Rien n'est fait tant que tout n'est pas fait », a prévenu un diplomate sous couvert d'anonymat.",
  "Les experts des deux délégations ont passé la journée à comparer leurs textes, article par article.",
  "Sur le terrain, les combats se sont poursuivis malgré les appels à la retenue de la communauté internationale.",
  "L'ONU réclame un accès sans entrave aux populations civiles des régions assiégées.",
  "Le conflit a fait plus de 9.000 morts depuis avril 2014, selon l'ONU.",
  "Au moins 14 civils ont été tués dans des bombardements, selon les secours.",
  "Washington et Moscou s'accusent mutuellement de manquer à leurs engagements.",
  "Plusieurs capitales européennes plaident pour un calendrier précis, assorti de garanties.",
  "La question des sanctions reste, de l'avis général, la plus délicate de toutes.",
  "Les observateurs de l'OSCE ont constaté une baisse sensible des violations du cessez-le-feu.",
];

/** Numbers in [0, 1) from a seed: the same articles on every machine (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Event = { readonly host: Person; readonly guest: Person; readonly city: string; readonly day: Day };

/** Days of the talks: the offices of those who talk are held throughout. */
const FIRST = dayOf(2014, 12, 1);
const LENGTH = 700;
const ARTICLES_PER_EVENT = 4;

/**
 * Articles in wire style about invented meetings of known people: each is announced, held and recalled. Seven in ten
 * have their full date, most others a month, a few nothing.
 */
export function makeArticles(count: number, seed = 1): ArticleSource[] {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError("Nothing to pick from.");
    return item;
  };
  const articles: ArticleSource[] = [];
  while (articles.length < count) {
    const host = pick(PEOPLE);
    const guest = pick(PEOPLE.filter((person) => person !== host));
    const event = { host, guest, city: pick(CITIES), day: FIRST + Math.floor(random() * LENGTH) };
    for (let part = 0; part < ARTICLES_PER_EVENT && articles.length < count; part++) {
      const { day, lead } = leadOf(event, part);
      const fillers = Array.from({ length: 12 }, () => pick(FILLERS));
      const paragraphs = [lead, ...fillers.slice(0, 6), recall(event, day, pick), ...fillers.slice(6)];
      articles.push(source(articles.length, paragraphs.join("\n\n"), given(day, random())));
    }
  }
  return articles;
}

function leadOf({ host, guest, city, day }: Event, part: number): { day: Day; lead: string } {
  const weekday = WEEKDAYS[weekdayOf(day) - 1] ?? "";
  if (part < 2) {
    const written = day - 1 - part;
    const said = WEEKDAYS[weekdayOf(written) - 1] ?? "";
    return {
      day: written,
      lead: `${host.title} ${host.name} doit rencontrer ${weekday} à ${city} ${guest.name}, a annoncé ${said} son porte-parole.`,
    };
  }
  return {
    day: day + part - 2,
    lead: `${host.title} ${host.name} a rencontré ${weekday} à ${city} ${guest.name}, sans parvenir à un accord.`,
  };
}

function recall({ host, guest }: Event, written: Day, pick: (items: readonly string[]) => string): string {
  const { day, month } = dateOf(written - 24);
  return `${host.name} et ${guest.name} s'étaient déjà vus le ${day} ${MONTHS[month - 1]} à ${pick(CITIES)}.`;
}

function given(day: Day, chance: number): string | null {
  if (chance < 0.7) return formatDay(day);
  return chance < 0.97 ? formatDay(day).slice(0, 7) : null;
}

function source(index: number, body: string, given: string | null): ArticleSource {
  const id = `article-${String(index).padStart(6, "0")}`;
  return {
    id,
    file: `content/articles/${id}.md`,
    title: null,
    source: null,
    url: null,
    given,
    retrieved: null,
    body,
    bodyLine: 1,
  };
}
