/** Verbs, folded infinitives, by what they say of the day that stands with them. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What they date lies ahead, whatever their tense: « prévu vendredi », « attendu jeudi ». */
export const PLANNING_VERBS = words("prevoir attendre programmer planifier fixer agender echelonner censer");

/** Acts that set another day, behind « à » or « pour »; a day without one is that of the act: « reporté lundi à jeudi ». */
export const RESCHEDULING_VERBS = words(`
  reporter repousser ajourner differer prolonger convoquer reconvoquer inviter avancer suspendre etendre renvoyer decaler
  fixer programmer prevoir
`);

/** An infinitive under them lies ahead even when they are past: « a promis de publier lundi ». */
export const INTENDING_VERBS = words(`
  accepter promettre decider appeler demander vouloir souhaiter esperer compter envisager proposer inviter engager
  convenir prevoir projeter menacer exhorter presser apprêter appreter devoir aller pouvoir preparer jurer resoudre
  ordonner sommer enjoindre autoriser permettre attendre penser songer programmer
`);

/** What they give lasts until a day ahead: « ont donné jusqu'à vendredi à Moscou ». */
export const GRANTING_VERBS = words("donner laisser accorder prolonger suspendre reporter disposer");

/** What they call to lies ahead, behind « à une », « pour des »: « a appelé à une réunion lundi ». */
export const INVITING_VERBS = words("appeler inviter convier convoquer exhorter");

/** What they speak of may lie ahead even when they are past: « évoquait un rendez-vous à la mi-juin ». */
export const AIMING_VERBS = words(
  "annoncer evoquer tabler miser viser fixer convoquer confirmer promettre proposer envisager prevoir projeter souhaiter esperer",
);

/** What they date is behind, even in the present: « remonte au 12 mai ». */
export const RECALLING_VERBS = words("remonter dater rappeler commemorer celebrer");

/** Semi-auxiliaries that put the main verb ahead. */
export const FUTURE_MODALS = words(
  "devoir aller pouvoir vouloir compter esperer souhaiter prevoir entendre appreter falloir",
);
