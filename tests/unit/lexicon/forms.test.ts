import { describe, expect, it } from "vitest";
import { GIVEN_NAME_PLACES, GIVEN_NAMES, MEDIA, SHARED_FORMS } from "@/lib/lexicon";
import { fold } from "@/lib/text";
import { allForms, NAMED, namedForms } from "./tables";

/** What is wrong with a form as written, and what to do; null when nothing is. */
function fault(form: string): string | null {
  if (form !== form.normalize("NFC")) return "is not in NFC: write accented letters as one character";
  if (form.trim() === "" || form !== form.trim()) return "is empty or has blanks at its ends: remove them";
  if (/\s\s|[\u00a0\u202f\u2007]/u.test(form)) return "has double or no-break blanks: write one plain blank";
  if (/[’ʼ‘]/u.test(form)) return "has a curly apostrophe: write ' (folding takes care of the others)";
  if (/[‐‑‒–—]/u.test(form)) return "has a dash: write a plain hyphen";
  if (/\p{Cf}/u.test(form)) return "has an invisible character: remove it";
  return null;
}

const isShortAcronym = (form: string) => form.length <= 3 && form === form.toUpperCase();

describe("forms", () => {
  it("are normalised", () => {
    const faults = allForms().flatMap(({ form, entry, file }) => {
      const what = fault(form);
      return what ? [`${file} ${entry}: « ${form} » ${what}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it("stand for one entry each, unless ambiguous.ts says why not", () => {
    const byFolded = new Map<string, Set<string>>();
    for (const { form, entry, file } of namedForms()) {
      const at = byFolded.get(fold(form)) ?? new Set();
      byFolded.set(fold(form), at.add(`${entry} (${file})`));
    }
    const faults = [...byFolded].flatMap(([form, at]) =>
      at.size > 1 && !(form in SHARED_FORMS)
        ? [`« ${form} » is in ${[...at].join(" and ")}: take it out of one, or add it to SHARED_FORMS`]
        : [],
    );
    expect(faults).toEqual([]);
  });

  it("stand once in their entry", () => {
    const faults = NAMED.flatMap(({ file, entries }) =>
      entries.flatMap(({ id, name, aliases }) => {
        // « ONU » stands for capitals alone, « Onu » for both.
        const folded = [name, ...aliases].map((form) => (isShortAcronym(form) ? form : fold(form)));
        return folded.flatMap((form, index) =>
          folded.indexOf(form) < index
            ? [`${file} ${id}: « ${form} » stands twice: folding makes them one`]
            : [],
        );
      }),
    );
    expect(faults).toEqual([]);
  });

  it("are not names of the media too", () => {
    const media = new Set(MEDIA.map(fold));
    const faults = namedForms().flatMap(({ form, entry, file }) =>
      media.has(fold(form)) ? [`${file} ${entry}: « ${form} » is in media.ts too: take it out of one`] : [],
    );
    expect(faults).toEqual([]);
  });

  it("shared on purpose are shared indeed", () => {
    const counts = new Map<string, number>();
    for (const { form } of namedForms()) counts.set(fold(form), (counts.get(fold(form)) ?? 0) + 1);
    for (const form of Object.keys(SHARED_FORMS))
      expect(counts.get(form), `ambiguous.ts: « ${form} » is not shared any more: remove it`).toBeGreaterThan(
        1,
      );
  });
});

describe("given names", () => {
  it("are folded words", () => {
    for (const name of [...GIVEN_NAMES, ...GIVEN_NAME_PLACES])
      expect(name, `given-names.ts or ambiguous.ts: write « ${name} » folded`).toBe(fold(name));
  });

  it("that are places are places", () => {
    const forms = new Set(namedForms().map(({ form }) => fold(form)));
    const strays = [...GIVEN_NAME_PLACES].filter((name) => !forms.has(name));
    expect(strays, "ambiguous.ts: no table has these places: remove them").toEqual([]);
  });
});
