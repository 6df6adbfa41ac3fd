import type { Document } from "@/lib/text";

/** How far from a name the number of years stands: « âgé de 64 ans ». */
const NEAR = 3;
/** How far before a name its government does: « un gouvernement de transition, dirigé par X ». */
const FAR = 20;
const LED: ReadonlySet<string> = new Set(
  "conduit conduite dirige dirigee emmene emmenee forme mene menee preside presidee".split(" "),
);
const GOVERNMENTS: ReadonlySet<string> = new Set(["cabinet", "executif", "gouvernement"]);
const FORMING: ReadonlySet<string> = new Set("conduire conduira dirigera diriger former formera".split(" "));
const AUSPICES: ReadonlySet<string> = new Set(["auspices", "egide", "houlette", "invitation", "mediation"]);
const MISSIONS: ReadonlySet<string> = new Set(["delegation", "equipe", "mediation", "mission"]);

/** The age said behind a name: « Jan Roos, 78 ans, », « Jan Roos (78 ans) », « Ana Belova, âgée de 64 ans ». */
export function ageBehind({ tokens }: Document, at: number): number | null {
  const mark = tokens[at]?.folded;
  if (mark !== "," && mark !== "(") return null;
  for (let next = at + 1; next <= at + NEAR; next++) {
    const token = tokens[next];
    if (token?.kind === "number") return tokens[next + 1]?.folded === "ans" ? Number(token.folded) : null;
    if (token?.folded !== "age" && token?.folded !== "agee" && token?.folded !== "de") return null;
  }
  return null;
}

/** Whether a name that begins at a token is that of who leads a government: « le gouvernement dirigé par X ». */
export function leadsGovernment(document: Document, at: number): boolean {
  return isLed(document, at, GOVERNMENTS);
}

/** Whether others meet under the one whose name or title begins at a token: « à l'invitation de X », « sous l'égide de X ». */
export function bringsTogether({ tokens }: Document, at: number): boolean {
  const isOf = ["d'", "de", "du"].includes(tokens[at - 1]?.folded ?? "");
  const noun = tokens[isOf ? at - 1 - 1 : at - 1]?.folded ?? "";
  return isOf && AUSPICES.has(noun);
}

/** Whether a name that ends before a token is that of who forms a government: « X, chargé de former le gouvernement ». */
export function formsGovernment({ tokens }: Document, at: number): boolean {
  for (let next = at; next < at + 9; next++) {
    const token = tokens[next];
    if (!token || token.breaks > 0 || token.folded === ".") return false;
    if (!FORMING.has(token.folded)) continue;
    return [1, 2, 3].some((ahead) => GOVERNMENTS.has(tokens[next + ahead]?.folded ?? ""));
  }
  return false;
}

/** The same for those who are sent: « une délégation de la Cédéao, conduite par X ». */
export function leadsMission(document: Document, at: number): boolean {
  return isLed(document, at, MISSIONS);
}

function isLed({ tokens }: Document, at: number, bodies: ReadonlySet<string>): boolean {
  if (tokens[at - 1]?.folded !== "par" || !LED.has(tokens[at - 2]?.folded ?? "")) return false;
  for (let back = at - 3; back >= Math.max(0, at - FAR); back--) {
    if (bodies.has(tokens[back]?.folded ?? "")) return true;
    if (tokens[back]?.folded === "." || (tokens[back + 1]?.breaks ?? 0) > 0) return false;
  }
  return false;
}

/** Roles, folded, of those who bring others together. */
export const MEDIATORS: ReadonlySet<string> = new Set(
  "facilitateur facilitatrice intermediaire mediateur mediatrice".split(" "),
);

/** How far behind a name « qui fait office de médiateur », « médiateur de la crise » stands. */
const BEHIND = 7;

/** Whether the words behind a name call someone a mediator: « X, qui fait office de médiateur », « X, médiateur de la Cédéao ». */
export function isCalledMediator({ tokens }: Document, at: number): boolean {
  if (tokens[at]?.folded !== ",") return false;
  for (let next = at + 1; next <= at + BEHIND; next++) {
    const token = tokens[next];
    if (!token || token.breaks > 0 || token.folded === "," || token.folded === ".") return false;
    if (MEDIATORS.has(token.folded)) {
      const before = tokens[next - 1]?.folded ?? "";
      return next === at + 1 || before === "de" || before === "comme" || before === "le" || before === "la";
    }
  }
  return false;
}
