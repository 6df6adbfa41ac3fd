import { describe, expect, it } from "vitest";
import { soundOf } from "@/lib/extract/names/sound";
import { mentionsOf } from "../../../support/mentions";

describe("names that sound alike", () => {
  it.each([
    ["Adel al-Joubeir", "Adel al-Jubeir"],
    ["Khaled al-Mechri", "Khaled Al-Mishri"],
    ["Abdel Malek al-Mekhlafi", "Abdelmalek Al-Mekhlafi"],
    ["Mohammed ben Abdelrahmane Al-Thani", "Mohamed bin Abdulrahman al-Thani"],
    ["Nouri Abou Sahmein", "Nouri Abou Sahmain"],
    ["Fayçal ben Farhane", "Faisal bin Farhan"],
  ])("%s, %s", (one, other) => {
    expect(soundOf(one)).not.toBeNull();
    expect(soundOf(other)).toBe(soundOf(one));
  });

  it.each([
    ["Mohamed Ali Zeidan", "Mahmoud Ali Zeidan"],
    ["Ivan Marquez Soto", "Iván Márques Seta"],
    ["John Kerry", "John Kirby"],
    ["George Bush", "George W. Bush"],
  ])("not %s, %s", (one, other) => {
    expect(soundOf(other)).not.toBe(soundOf(one));
  });

  it.each(["Kerry", "Li Wu", ""])("says nothing of %j", (name) => {
    expect(soundOf(name)).toBeNull();
  });

  it.each([
    [
      "Le ministre yéménite Abdelmalek Mekhlafi est là. M. Mekhlafi a parlé.",
      "2016-05-02",
      "abdel-malek-al-mekhlafi",
    ],
    ["Le ministre Ole Brandvik est là. M. Brandvik a parlé.", "2016-05-02", "ole-brandvik"],
  ])("%s", (text, date, id) => {
    expect(mentionsOf(text, date).actors.map(({ actors }) => actors)).toEqual([[id], [id]]);
  });
});
