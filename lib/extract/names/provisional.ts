import type { PersonEntry } from "@/lib/lexicon/types";

export const MEDIA: readonly string[] = [
  "Washington Post",
  "NBC News",
  "New York Times",
  "AFP",
  "Xinhua",
  "Reuters",
  "Belga",
  "Le Monde",
];
const person = (
  id: string,
  name: string,
  family: string,
  gender: "m" | "f",
  office: PersonEntry["terms"][number]["office"],
  of: string,
  from: string | null,
  to: string | null,
): PersonEntry => ({ id, name, family, aliases: [], gender, terms: [{ office, of, from, to }] });
export const OFFICE_HOLDERS: PersonEntry[] = [
  person(
    "john-kerry",
    "John Kerry",
    "Kerry",
    "m",
    "foreign-minister",
    "etats-unis",
    "2013-02-01",
    "2017-01-20",
  ),
  person("serguei-lavrov", "Sergueï Lavrov", "Lavrov", "m", "foreign-minister", "russie", "2004-03-09", null),
  person(
    "vladimir-poutine",
    "Vladimir Poutine",
    "Poutine",
    "m",
    "head-of-state",
    "russie",
    "2012-05-07",
    null,
  ),
  person(
    "barack-obama",
    "Barack Obama",
    "Obama",
    "m",
    "head-of-state",
    "etats-unis",
    "2009-01-20",
    "2017-01-20",
  ),
  {
    ...person(
      "bachar-al-assad",
      "Bachar al-Assad",
      "Assad",
      "m",
      "head-of-state",
      "syrie",
      "2000-07-17",
      "2024-12-08",
    ),
    aliases: ["Bachar el-Assad"],
  },
  person(
    "recep-tayyip-erdogan",
    "Recep Tayyip Erdogan",
    "Erdogan",
    "m",
    "head-of-state",
    "turquie",
    "2014-08-28",
    null,
  ),
  person(
    "francois-hollande",
    "François Hollande",
    "Hollande",
    "m",
    "head-of-state",
    "france",
    "2012-05-15",
    "2017-05-14",
  ),
  person(
    "donald-trump",
    "Donald Trump",
    "Trump",
    "m",
    "head-of-state",
    "etats-unis",
    "2017-01-20",
    "2021-01-20",
  ),
];

export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  "john sergueï serguei vladimir barack recep francois angela petro alija franjo slobodan richard warren bill jacques herve klaus carl kathryn radovan alvaro humberto ivan raul ban juan timoleon marisa laurent william lakhdar antony joe benjamin stephane david claire mohammed ismail mark maria elizabeth donald kim mike antonio martin margot khaled".split(
    " ",
  ),
);
