import { isOf, sentenceAt, type View, within, wordAt } from "../view";

const REQUESTS = new Set(["initiative", "demande", "invitation"]);
const REACH = 5;

/** Who asked for a contact: « à l'initiative des Etats-Unis », « sur initiative américaine », « à l'invitation de X ». */
export function initiativeIn(view: View, sentence: number): string | null {
  const found = view.document.sentences[sentence];
  if (!found) return null;
  for (let token = found.first; token < found.last; token++) {
    if (!REQUESTS.has(wordAt(view, token)) || !opens(view, token)) continue;
    if (isOf(view, token + 1)) {
      const [who] = within(
        view.who,
        token + 1,
        Math.min(token + REACH, sentenceAt(view, token)?.last ?? token),
      );
      if (who) return who.mention.actors[0] ?? null;
    }
    const [nationality] =
      view.registry.nationalities.adjectives.longestAt(view.document.tokens, token + 1)?.values ?? [];
    if (nationality) return nationality.state;
  }
  return null;
}

/** « à l'initiative », « sur initiative », not « une initiative américaine ». */
function opens(view: View, token: number): boolean {
  const one = wordAt(view, token - 1);
  const two = wordAt(view, token - 2);
  return one === "sur" || ((one === "l'" || one === "la") && (two === "a" || two === "sur"));
}
