import { nameWords } from "./person-name";

/** How a short form is cut out of a full name. */
export type Fit = "last" | "middle" | "first";

const FITS: readonly Fit[] = ["last", "middle", "first"];
const MOST_WORDS = 8;
/** « Ban Ki-moon », « Choe Son-hui »: the family name, then two syllables, the second of them small. */
const FAMILY_FIRST = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/**
 * What the full names of a text can be shortened to: their last words (« Mistura », « al-Assad »), part of the family
 * name (« Santos » for Juan Manuel Santos Calderón), a family name written first (« Ban » for Ban Ki-moon). One look-up
 * per name, however many there are.
 */
export class ShortForms {
  readonly #forms = new Map<string, Map<Fit, Set<string>>>();

  /** Adds a full name that stands for `id`. */
  add(name: string, id: string): void {
    const words = nameWords(name).slice(0, MOST_WORDS);
    if (FAMILY_FIRST.test(name)) this.#put(words[0] ?? "", "last", id);
    for (let start = 0; start < words.length; start++)
      for (let end = start + 1; end <= words.length; end++) {
        const fit = end === words.length ? "last" : start === 0 ? "first" : "middle";
        this.#put(words.slice(start, end).join(" "), fit, id);
      }
  }

  /** Adds a family name, wherever it stands in the full name. */
  addFamily(name: string, id: string): void {
    this.#put(nameWords(name).join(" "), "last", id);
  }

  #put(form: string, fit: Fit, id: string): void {
    const fits = this.#forms.get(form) ?? new Map<Fit, Set<string>>();
    this.#forms.set(form, fits);
    fits.set(fit, (fits.get(fit) ?? new Set()).add(id));
  }

  /** Whom a form can name, by the best way it fits anyone. */
  best(form: string): readonly string[] {
    const fits = this.#forms.get(nameWords(form).join(" "));
    for (const fit of FITS) {
      const ids = fits?.get(fit);
      if (ids) return [...ids];
    }
    return [];
  }

  /** Whether a form fits a name in one of these ways. */
  has(form: string, ways: readonly Fit[] = FITS): boolean {
    const fits = this.#forms.get(nameWords(form).join(" "));
    return fits !== undefined && ways.some((way) => fits.has(way));
  }
}
