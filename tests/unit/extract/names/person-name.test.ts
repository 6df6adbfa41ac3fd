import { describe, expect, it } from "vitest";
import { familyOf, nameKey, readPersonName } from "@/lib/extract/names/person-name";
import { ShortForms } from "@/lib/extract/names/short-forms";
import { cut } from "@/lib/text";

describe("where a name ends", () => {
  it.each([
    ["Staffan de Mistura a dit", "Staffan de Mistura"],
    ["Abdel Fattah al-Sissi, qui", "Abdel Fattah al-Sissi"],
    ["Ban Ki-moon est", "Ban Ki-moon"],
    ["Ursula von der Leyen", "Ursula von der Leyen"],
    ["Mohammed ben Salmane a", "Mohammed ben Salmane"],
    ["George W. Bush reçoit", "George W. Bush"],
    ["Humberto de la Calle et", "Humberto de la Calle"],
    ["Mohammed Fahim la Défense", "Mohammed Fahim"],
    ["de Charette", "de Charette"],
    ["Lavrov à Genève", "Lavrov"],
    ["le ministre", ""],
  ])("%s → %s", (text, name) => {
    const { tokens, starts } = cut(text);
    const end = readPersonName(tokens, 0, tokens.length, () => false);
    expect(text.slice(0, (starts[end - 1] ?? 0) + (tokens[end - 1]?.raw.length ?? 0))).toBe(name);
  });
});

describe("family names", () => {
  it.each([
    ["Staffan de Mistura", "de Mistura"],
    ["Bachar al-Assad", "al-Assad"],
    ["Mohammed ben Salmane", "Salmane"],
    ["John Kerry", "Kerry"],
    ["Abdallah II", "Abdallah II"],
    ["Lula", "Lula"],
  ])("%s → %s", (name, family) => {
    expect(familyOf(name)).toBe(family);
  });

  it.each([
    ["Bachar el-Assad", "Bachar al-Assad"],
    ["Sergueï Lavrov", "SERGUEI LAVROV"],
    ["Ban Ki-moon", "Ban Ki Moon"],
  ])("%s and %s are one", (one, two) => {
    expect(nameKey(one)).toBe(nameKey(two));
  });
});

describe("short forms", () => {
  const forms = new ShortForms();
  for (const name of ["Juan Manuel Santos Calderon", "Ban Ki-moon", "Staffan de Mistura", "Manuel Valls"])
    forms.add(name, name);
  it.each([
    ["Santos", ["Juan Manuel Santos Calderon"]],
    ["Ban", ["Ban Ki-moon"]],
    ["de Mistura", ["Staffan de Mistura"]],
    ["Mistura", ["Staffan de Mistura"]],
    ["Valls", ["Manuel Valls"]],
    ["Kerry", []],
  ])("%s → %j", (form, names) => {
    expect(forms.best(form)).toEqual(names);
  });
});
