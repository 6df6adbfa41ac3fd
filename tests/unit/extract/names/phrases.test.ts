import { describe, expect, it } from "vitest";
import { mentionsOf } from "../../../support/mentions";

/** What the stages of names must find in phrases of every pattern: « rule text = id ». */
const FOUND: readonly (readonly [text: string, ...mentions: string[]])[] = [
  [
    "La présidence égyptienne a protesté. La présidence a ensuite démenti.",
    "actors/body présidence égyptienne = egypte",
    "actors/body-again présidence = egypte",
  ],
  [
    "Le ministère syrien de la Défense recule. Le ministère dément.",
    "actors/body ministère syrien de la Défense = syrie",
    "actors/body-again ministère = syrie",
  ],
  ["Le conflit syrien s'enlise. Selon le pouvoir, dix rebelles sont morts.", "actors/power pouvoir = syrie"],
  [
    "La Corée du Nord attend. Le dialogue entre Nord et Sud reprend.",
    "names/subject Corée du Nord = coree-du-nord",
    "actors/half Nord = coree-du-nord",
    "actors/half Sud = coree-du-sud",
  ],
  ["Ils dorment à dix kilomètres de Tarmouza.", "places/near Tarmouza = tarmouza"],
  ["Ils dînent à la Maison rouge.", "places/capital-noun Maison rouge = maison-rouge"],
  ["Ils dînent dans la salle dorée."],
];

describe("names, places, organisations and actors", () => {
  it.each(FOUND)("%s", (text, ...mentions) => {
    const found = mentionsOf(text, "2016-09-08").mentions;
    expect(found.map(({ rule, text: words, value }) => `${rule} ${words} = ${value}`)).toEqual(mentions);
  });
});
