import { CONTACT_NOUNS } from "@/lib/lexicon/contacts";
import type { Sentence } from "@/lib/text";
import { dateline, placeOfNoun, type Where, whereIn } from "../read/places";
import { type View, wordAt } from "../view";

/** Where the article is written: its dateline, else the place of its first sentence, « à X » or « les pourparlers de X ». */
export function sceneOf(view: View): Where {
  const known = SCENES.get(view);
  if (known) return known;
  const scene = readScene(view);
  SCENES.set(view, scene);
  return scene;
}

const SCENES = new WeakMap<View, Where>();

function readScene(view: View): Where {
  const place = dateline(view);
  const [lead] = view.document.sentences;
  if (!lead) return { place, venue: null };
  if (place !== null) {
    const talks = placeOfTalks(view, lead);
    return { place: talks !== null && areNear(view, talks, place) ? talks : place, venue: null };
  }
  const told = whereIn(view, lead.first, lead.last);
  if (told.place !== null) return told;
  const talks = placeOfTalks(view, lead);
  return talks === null ? townOfOpening(view) : { place: talks, venue: null };
}

/** Sentences in which an article without a dateline tells where it is: a heading or the news, then who told it. */
const OPENING = 2;

function townOfOpening(view: View): Where {
  for (const { first, last } of view.document.sentences.slice(1, OPENING)) {
    const told = whereIn(view, first, last);
    const known = told.place === null ? undefined : view.registry.places.get(told.place);
    if (
      told.place === null ||
      known?.kind === "country" ||
      known?.kind === "region" ||
      known?.kind === "water"
    )
      continue;
    return told;
  }
  return { place: null, venue: null };
}

/** « les pourparlers de Genève », « le G20 d'Osaka ». */
function placeOfTalks(view: View, { first, last }: Sentence, isOver = false): string | null {
  for (let token = first; token < last; token++) {
    if (!CONTACT_NOUNS.has(wordAt(view, token)) && !isFormat(view, token)) continue;
    if (isOver && isElsewhen(view, token)) continue;
    const place = placeOfNoun(view, token + 1);
    if (place !== null) return place;
  }
  return null;
}

/** Degrees within which the press sits at the gates of talks: Thurmont is where one writes from of Camp David. */
const NEAR = 0.6;

function areNear({ registry }: View, one: string, other: string): boolean {
  const [a, b] = [registry.places.get(one), registry.places.get(other)];
  if (!a || !b || a.kind === "country" || a.latitude === null || b.latitude === null) return false;
  const isLevel = Math.abs(a.latitude - b.latitude) < NEAR;
  return isLevel && Math.abs((a.longitude ?? 0) - (b.longitude ?? 0)) < NEAR;
}

/** « en marge du G20 de X ». */
function isFormat(view: View, token: number): boolean {
  const word = wordAt(view, token);
  return word === "forum" || /^g\d+$/u.test(word) || (wordAt(view, token - 1) === "g" && /^\d+$/u.test(word));
}

/** Sentences behind the lead that still tell of the talks it names. */
const STILL = 2;

/** « X est rentré du sommet de Genève. X et Y se sont entretenus quinze heures »: of what the lead tells. */
export function placeOfTalksTold(view: View, sentence: number): Where {
  const [lead] = view.document.sentences;
  if (!lead || sentence < 1 || sentence > STILL) return { place: null, venue: null };
  return { place: placeOfTalks(view, lead, true), venue: null };
}

const ELSEWHEN = new Set(
  "avant depuis futur future prochain prochaine preparer preparation veille vue".split(" "),
);
const ELSEWHEN_REACH = 6;

/** « à la veille du sommet de Vienne », « depuis la rencontre de Davos »: talks of another day. */
function isElsewhen(view: View, noun: number): boolean {
  for (let token = noun - ELSEWHEN_REACH; token <= noun + 1; token++)
    if (ELSEWHEN.has(wordAt(view, token))) return true;
  return false;
}
