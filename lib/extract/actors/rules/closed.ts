import { foldedVerbForms, type Token } from "@/lib/text";
import { namesIn } from "../../names/layer";
import type { Match } from "../../rule";

/** Words, folded, that may follow an anaphor that is whole: no complement and no adjective of its own. */
const AFTER: ReadonlySet<string> = new Set(
  (
    "a alors apres au aurait aussi aux avait avant avec car ce comme contre dans depuis des devant dont du en encore et etait ici il jusqu' la lors lorsque lui " +
    "l' le les mais ne n' ni ou par parce pendant pour puis qu' quand que qui s' sans se selon sera si son soit sous sur tout un une vers y"
  ).split(" "),
);
const OF: ReadonlySet<string> = new Set(["de", "d'", "du", "des"]);

/**
 * Whether a noun phrase ends with the match: a verb, a mark or a word of another phrase follows. « l'hôte du sommet »
 * does not end at « l'hôte », « son hôte de marque » not at « son hôte », « le militaire Jan Roos » not at « le militaire ».
 */
export function isClosed({ document, to }: Match): boolean {
  const token = document.tokens[to];
  if (token?.kind !== "word" || token.breaks > 0) return true;
  const names = namesIn(document.tokens);
  if (names?.personAt[to] || OF.has(token.folded)) return false;
  return names?.verbAt[to]?.first === to || AFTER.has(token.folded) || mayTellOfHim(token);
}

/** « exige », « plaide »: a present that is no participle without its accent (« blessé »). */
function mayTellOfHim({ folded, raw }: Token): boolean {
  if (raw.normalize("NFC").endsWith("é")) return false;
  return foldedVerbForms(folded).some(({ kind, speaker }) => kind === "present" && !speaker);
}

/** Whether a name stands behind, at once or after a comma: « son adversaire, Jan Roos, »: that is the mention. */
export function isNamedBehind({ document, to }: Match): boolean {
  const { tokens } = document;
  const names = namesIn(tokens);
  const at = tokens[to]?.folded === "," ? to + 1 : to;
  const isTitled = names?.titleFrom.get(at);
  return (
    names?.personAt[at] !== undefined ||
    (isTitled !== undefined && names?.titlesWithName.has(isTitled.first) === true)
  );
}
