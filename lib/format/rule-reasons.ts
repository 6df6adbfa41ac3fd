import { NBSP, NNBSP } from "./typography";

/** What a rule goes by, in a sentence for readers: one for a family of rules, and one for each stage. */
type Family = { readonly text: string; readonly rules: string };

const STAGES: Readonly<Record<string, string>> = {
  temporal: `Reconnue à ses mots${NNBSP}; le contexte en donne la valeur.`,
  names: "Le rôle du nom dans la phrase décide s’il désigne un endroit, un État ou une personne.",
  organisations: "Reconnue à son nom, à son sigle ou au mot qui l’introduit.",
  places: "Le mot qui l’introduit ou la préposition qui le précède en fait un endroit.",
  actors: "La tournure désigne quelqu’un que le texte ou la fonction fait connaître.",
  tolls: "Un nombre, des personnes, et un mot qui dit leur mort.",
  meetings: "Un verbe ou un nom de rencontre, et ceux qu’il réunit.",
};

const FAMILIES: readonly Family[] = [
  {
    text: "L’année est écrite, ou dite par les mots eux-mêmes.",
    rules: `temporal/september-eleventh temporal/day-month-year temporal/numeric-date temporal/month-year
      temporal/month-shares-year temporal/day-shares-year temporal/year temporal/short-year
      temporal/years-coordinated temporal/decade temporal/century temporal/season-year`,
  },
  {
    text: "Dite sans son année, que donnent le temps du verbe et la date de la dépêche.",
    rules: `temporal/day-month temporal/about-day temporal/day-shares-month temporal/day-shares-month-apart temporal/weekday-day temporal/day-alone
      temporal/day-slash-month temporal/month temporal/season temporal/quarter temporal/feast temporal/week-of
      temporal/nth-of-month temporal/fortnight-of-month`,
  },
  {
    text: `Un jour de la semaine${NBSP}: le dernier si le verbe est au passé, le prochain s’il est à venir.`,
    rules: `temporal/weekday temporal/weekday-picked temporal/weekday-part temporal/part-of-weekday
      temporal/day-of-weekday temporal/weekday-of-week temporal/night-between temporal/night-of-date`,
  },
  {
    text: "Comptée depuis la dernière date que le texte raconte.",
    rules: `temporal/weekday-told temporal/in-part temporal/part-told temporal/edge-of-part temporal/afternoon-told
      temporal/part-behind-date temporal/whole-part temporal/same-part temporal/whole-day temporal/veille
      temporal/day-after-event temporal/eve-of-event temporal/eve-apposed temporal/veille-part temporal/same-day temporal/period-then
      temporal/next-period-told temporal/earlier-later temporal/after-event`,
  },
  {
    text: "Comptée depuis le jour où la dépêche a été écrite.",
    rules: `temporal/this-part temporal/last-night temporal/day-from-today temporal/part-from-today
      temporal/today-weekday temporal/this-period temporal/last-next-period temporal/edge-of-period
      temporal/period-under-way temporal/later-in-period temporal/new-year temporal/this-day temporal/il-y-a temporal/dans-n`,
  },
  {
    text: "Les mots ne disent aucun jour précis.",
    rules: `temporal/il-y-a-vague temporal/dans-quelques temporal/later-vague temporal/vague-duration
      temporal/for-ages temporal/last-days temporal/coming-days temporal/in-future`,
  },
  {
    text: "Une heure du jour dont parle la phrase.",
    rules: `temporal/clock temporal/clock-quarters temporal/clock-zone temporal/noon-midnight temporal/clock-about
      temporal/noon-about`,
  },
  {
    text: "Une durée, non un jour.",
    rules: `temporal/duration temporal/duration-and-half temporal/hour-and-quarter temporal/duration-modified
      temporal/duration-about temporal/hours-minutes temporal/duration-collective temporal/half-unit
      temporal/quarter-of-unit temporal/compound-duration temporal/duration-last-next temporal/whole-unit
      temporal/term-of-office`,
  },
  {
    text: "Une habitude ou une fréquence, non un jour.",
    rules: `temporal/season-habit temporal/every-unit temporal/every-weekday temporal/opening-days
      temporal/habitual-weekday temporal/times-per-unit temporal/per-unit temporal/frequency`,
  },
  {
    text: "Dit le passé, le présent ou l’avenir, sans plus.",
    rules: "temporal/reference temporal/reference-noun temporal/present",
  },
  {
    text: "Des mots de temps qui, dans cette locution, ne disent pas de date.",
    rules: "temporal/silent-idiom temporal/silent-name temporal/silent-age",
  },
  {
    text: "Une préposition de lieu, un verbe de mouvement ou un mot de géographie en fait un endroit.",
    rules: `names/locative names/locative-state names/geography names/event names/line names/target names/motion
      names/place-object names/fate names/rejoined names/apposed-capital names/where names/building names/bracketed
      names/candidate names/stricken names/whence names/event-again`,
  },
  {
    text: "L’endroit d’où la dépêche est écrite.",
    rules: "names/dateline names/double-dateline names/dateline-state",
  },
  {
    text: "Ce dont il est question, ou ce que le pays subit, et non ceux qui le gouvernent.",
    rules: "names/theme names/topic names/agenda names/at-issue",
  },
  {
    text: `Ce nom agit, parle, décide, ou c’est à lui qu’on s’adresse${NBSP}: l’État, non l’endroit.`,
    rules: `names/addressee names/pressure names/between names/actor-preposition names/subject names/speaker
      names/object names/ally names/genitive names/on-the-side names/turn`,
  },
  {
    text: "Un nom de personne, connu, ou introduit par un titre ou une fonction.",
    rules:
      "names/known names/sounds-known names/title names/honorific names/full-name names/bare names/coordination names/family-name",
  },
  {
    text: `Un nom complet que la phrase donne à quelqu’un${NBSP}: il agit, on lui parle, il est accompagné.`,
    rules: "names/person-acts names/person-partner names/person-of names/person-leads names/row",
  },
  {
    text: `Un nom de personne, par ce qui l’entoure${NBSP}: un proche, un parti, une affaire, un portefeuille.`,
    rules: "names/close names/affiliated names/affair names/portfolio names/lord names/feminine",
  },
  {
    text: `Un nom de lieu qu’aucune table ne connaît${NBSP}: la phrase dit que c’en est un.`,
    rules: `places/introduced places/listed places/locative places/near places/came-from places/apposed
      places/quarter places/dateline`,
  },
  {
    text: "Un nom d’organisation connu, ou son sigle.",
    rules: "organisations/name organisations/led-coalition",
  },
  {
    text: `Un mot commun l’annonce («${NBSP}le groupe${NBSP}», «${NBSP}l’agence${NBSP}»), ou elle est citée comme source.`,
    rules: "organisations/introduced organisations/acronym organisations/company organisations/whose",
  },
  {
    text: "Une fonction dont on sait qui l’occupait à la date de la dépêche.",
    rules: `actors/office actors/offices actors/possessed-office actors/counterpart actors/successor
      actors/counted-office`,
  },
  {
    text: "Renvoie à quelqu’un que le texte a nommé plus haut.",
    rules: `actors/rival actors/soldier actors/laureate actors/aged actors/regional actors/demonstrative actors/host
      actors/host-of-event actors/guest actors/adversary actors/group actors/one-of-two actors/compatriot`,
  },
  {
    text: "Une institution, un pouvoir ou un peuple qui agit au nom de son État.",
    rules: `actors/powers actors/both-halves actors/half actors/body actors/regime actors/body-again actors/power
      actors/acting-body actors/ministry actors/urged-body actors/own-body actors/peoples actors/people-source actors/people-acts`,
  },
  {
    text: "Aucun mot ne dit la rencontre, mais une phrase met ces personnes au même endroit le même jour.",
    rules: "meetings/one-scene",
  },
  {
    text: "Une partie des morts comptés juste avant, ou d’autres morts du même verbe.",
    rules: "tolls/part tolls/part-alone tolls/among-the-dead tolls/coordinated tolls/also-to",
  },
];

const reasons = new Map(
  FAMILIES.flatMap(({ text, rules }) => rules.split(/\s+/).map((rule) => [rule, text] as const)),
);

/** The names that have a sentence of their family, for a test that none is out of date. */
export const EXPLAINED_RULES: readonly string[] = [...reasons.keys()];

/**
 * Why a rule reads words as it does, in a French sentence for readers; a rule without a family has its stage's.
 *
 * @example ruleReason("temporal/veille") // "Comptée depuis la dernière date que le texte raconte."
 */
export function ruleReason(rule: string): string {
  const stage = rule.slice(0, rule.indexOf("/"));
  return reasons.get(rule) ?? STAGES[stage] ?? "Reconnu à ses mots.";
}
