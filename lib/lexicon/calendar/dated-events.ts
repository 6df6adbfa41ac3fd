const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns, folded, of what one only speaks of once it has happened: « l'attentat de mardi ». */
export const BYGONE_EVENTS = words(`
  accident accrochage accrochages affrontement affrontements agression arrestation arrestations assassinat assaut attaque attaques
  attentat attentats bombardement bombardements carnage catastrophe celle celles celui ceux declaration declarations
  demission deces drame echec echecs embuscade emeute emeutes enlevement evasion execution explosion explosions fiasco
  frappe frappes fusillade fusillades heurts incident incidents incursion limogeage massacre meurtre meurtres mort mutinerie
  naufrage percee prise propos putsch raid raids refus revers seisme tir tirs tragedie tremblement tuerie violences
`);

/** What an agenda says before a day, where no verb does: « rendez-vous lundi à Sotchi », « au programme: … ». Folded. */
export const AGENDA_WORDS = words("programme agenda prochain prochaine prochaines prochains rendez");

/** Verbs, folded infinitives, under which an act is only intended, and the day beside it ahead: « a annoncé se rendre lundi ». */
export const UNDONE_VERBS = words("annoncer exclure renoncer");
