/** Verbs, folded infinitives, by what they say of the day that stands with them. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What they date lies ahead, whatever their tense: « prévu vendredi », « reportée à lundi », « attendu jeudi ». */
export const PLANNING_VERBS = words(`
  prevoir attendre programmer planifier fixer convoquer reporter repousser ajourner differer prolonger inviter
  echelonner agender reconvoquer censer
`);

/** An infinitive under them lies ahead even when they are past: « a promis de publier lundi ». */
export const INTENDING_VERBS = words(`
  accepter promettre decider appeler demander vouloir souhaiter esperer compter envisager proposer inviter engager
  convenir prevoir projeter menacer exhorter presser apprêter appreter devoir aller pouvoir preparer jurer resoudre
  ordonner sommer enjoindre autoriser permettre attendre penser songer programmer
`);

/** What they date is behind, even in the present: « remonte au 12 mai ». */
export const RECALLING_VERBS = words("remonter dater rappeler commemorer celebrer");

/** Semi-auxiliaries that put the main verb ahead. */
export const FUTURE_MODALS = words(
  "devoir aller pouvoir vouloir compter esperer souhaiter prevoir entendre appreter falloir",
);
