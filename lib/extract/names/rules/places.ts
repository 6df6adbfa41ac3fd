import { CITY_STATES } from "@/lib/lexicon/ambiguous";
import { defineRule, type Match, type Rule } from "../../rule";
import type { Hit } from "../hits";
import { namesIn } from "../layer";
import type { Reading } from "../readings";
import { governsOf } from "../vocabulary";

const place = (): Reading => "place";

function isState(match: Match, name: string): boolean {
  return match.get<Hit>(name)?.values.some((value) => value.kind === "state") ?? false;
}

const TROOPS: ReadonlySet<string> = new Set("armee avions bombardiers forces soldats troupes".split(" "));

/** « le retrait des troupes de Moscou » are its own. */
function hasTroops({ document, from }: Match): boolean {
  return [2, 3].some((distance) => TROOPS.has(document.tokens[from - distance]?.folded ?? ""));
}

const PATRONAGE: ReadonlySet<string> = new Set(
  "auspices conduite direction egide houlette mediation ordre ordres parrainage patronage pression".split(
    " ",
  ),
);

/** « menées sous l'égide de Washington » */
function isUnderPatronage({ document, from }: Match): boolean {
  return [2, 3].some((distance) => PATRONAGE.has(document.tokens[from - distance]?.folded ?? ""));
}

/** A state that is called like its capital: « les pourparlers de Koweït ». */
function isTown(match: Match, name: string): boolean {
  return (
    match.get<Hit>(name)?.values.some((value) => value.kind === "state" && CITY_STATES.has(value.id)) ?? false
  );
}

/** « Berlin a rejoint »: the subject is a government. */
function hasGoverningSubject({ document, first }: Match): boolean {
  const hit = namesIn(document.tokens)?.hitAt[first - 1];
  return hit?.values.some((value) => governsOf(value) !== null) ?? false;
}

/** Clues that a name which could stand for a government is the place. */
export const PLACE_CLUES: readonly Rule<Reading>[] = [
  defineRule<Reading>({
    name: "names/building",
    note: "a part of the building makes it a building",
    pattern: "[building-noun] (du|de la|de l'|d'|de) <[seat]>",
    produce: place,
    examples: [
      "dans les jardins de la ⟦maison-blanche|Maison Blanche⟧",
      "sur le perron de l'⟦elysee|Elysée⟧",
    ],
    counterExamples: ["selon une source de l'Elysée"],
  }),
  defineRule<Reading>({
    name: "names/locative",
    note: "prepositions of place",
    pattern: [
      "(a|vers|depuis|dans|via|hors|devant|contourne) [article]? <[government]>",
      "(dans|a travers|par|sur|de) (tout|toute) (le|la|l') <[government]>",
      "(hors|pres|loin|autour|aux portes|en dehors|a proximite|au large|au coeur|au centre|en provenance|au nord|au sud|a l'est|a l'ouest) (de|d'|du|des) [article]? <[government]>",
      "(station|ville|village|localite|bourgade|base|banlieue|cite|domaine|hotel|residence|situe|situee) [any]{0,2} (proche|voisin|voisine|proches|distant|distante) (de|d'|du) [article]? <[government]>",
      "(a|en) other:[government] pour (la|le|l'|les) <[state]>",
      "(au-dessus|a travers|le long|aux abords|aux confins) (de|d'|du|des)? [article]? <[government]>",
    ],
    produce: place,
    examples: [
      "Il est arrivé à ⟦pekin|Pékin⟧ dimanche.",
      "des combats près de ⟦tripoli|Tripoli⟧",
      "depuis ⟦bagdad|Bagdad⟧, il a lancé un appel",
    ],
    counterExamples: ["Selon Pékin, rien ne presse."],
  }),
  defineRule<Reading>({
    name: "names/locative-state",
    note: "« en », « au », « aux » before a state say where",
    pattern: [
      "(en|au|aux) <[state]>",
      "au <[capital]>",
      "[journey-noun] a [any] pour (la|le|l'|les) <[state]>",
      "(au|a la|a l'|devant le|devant la|devant l'|dans le|dans la|dans l') <[seat]>",
    ],
    produce: place,
    examples: [
      "la guerre au ⟦yemen|Yémen⟧",
      "ils ont été reçus au ⟦kremlin|Kremlin⟧",
      "il se rendra en ⟦chine|Chine⟧",
    ],
    counterExamples: ["Le Yémen a protesté."],
  }),
  defineRule<Reading>({
    name: "names/geography",
    note: "parts and surroundings of a place",
    pattern: [
      "[geography-noun] [any]? (de|d'|du|des) [article]? <[government]>",
      "(cabinet|cercle|groupe|institut|think tank) [any]{0,2} (de reflexion|d'analyse|de recherche|d'etudes) (de|d'|du) <[capital]>",
    ],
    produce: place,
    examples: [
      "dans le nord de l'⟦irak|Irak⟧",
      "l'aéroport de ⟦khartoum|Khartoum⟧",
      "la frontière de l'⟦armenie|Arménie⟧",
    ],
    counterExamples: ["la position de l'Irak"],
  }),
  defineRule<Reading>({
    name: "names/event",
    note: "what is named after the town where it happened",
    pattern: [
      "noun:[event-noun] [any]{0,3} (de|d') <[capital]>",
      "noun:[event-noun] [any]{0,3} (de|d') <[state]>",
      "[event-noun] [any]{0,2} of:(du) <[capital]>",
    ],
    produce: (match) => {
      // « les contacts de Vienne avec »: those it has.
      if (match.get("noun")?.startsWith("contact") && match.after(1)?.folded === "avec") return null;
      if (isState(match, "state") && !isTown(match, "state")) return null;
      return match.get("of") && isState(match, "capital") ? null : "place";
    },
    examples: [
      "les accords de paix d'⟦alger|Alger⟧",
      "à l'issue des pourparlers de ⟦vienne|Vienne⟧",
      "depuis le sommet arabe du ⟦le-caire|Caire⟧",
    ],
    counterExamples: [
      "la réponse de Vienne",
      "les contacts de Vienne avec les rebelles",
      "l'accord du Luxembourg",
    ],
  }),
  defineRule<Reading>({
    name: "names/theme",
    note: "what a state undergoes: it is the object of politics, not one that acts",
    pattern: [
      "[theme-noun] [any]? (de|d'|du|des) [article]? <[state]>",
      "(devenir|devient|devenait|deviendra|deviendrait|redevient|s'appelle|s'appellera|s'appellerait|rebaptise|rebaptisee) [when]? [article]? <[state]>",
      "(le|du|ce) nom (de|d'|du) [article]? <[state]>",
      "(statut|sort|partage|partition|internationalisation) (de|d'|du) <[capital]>",
      "(entree|admission|integration) (de|d'|du) [article]? <[state]> (a|au|aux|dans)",
      "adhesion (de|d'|du) [article]? <[state]>",
      "reconnaissance (de facto|de jure|diplomatique|internationale|unilaterale|mutuelle) (»|\"|”)? (de|d'|du) [article]? <[state]>",
    ],
    produce: place,
    examples: [
      "l'avenir de la ⟦libye|Libye⟧",
      "la reconstruction de l'⟦irak|Irak⟧",
      "le sort de ⟦tripoli|Tripoli⟧",
      "l'adhésion de la ⟦moldavie|Moldavie⟧ à l'Union européenne",
      "une « reconnaissance de facto » de l'⟦armenie|Arménie⟧",
    ],
    counterExamples: ["l'offre de la Libye", "le conseil de Tripoli", "l'entrée de la Moldavie"],
  }),
  defineRule<Reading>({
    name: "names/line",
    note: "trains, flights and roads run between towns",
    pattern: [
      "(train|trains|ligne|vol|vols|liaison|trajet|autoroute) <[government]>",
      "(train|trains|ligne|vol|vols|liaison|trajet|autoroute) other:[government] - <[government]>",
      "[vehicle-noun] pour [article]? <[government]>",
    ],
    produce: place,
    examples: ["le vol ⟦paris|Paris⟧-⟦alger|Alger⟧", "la ligne ⟦moscou|Moscou⟧-⟦minsk|Minsk⟧"],
    counterExamples: ["l'axe Moscou-Minsk"],
  }),
  defineRule<Reading>({
    name: "names/target",
    note: "what is shelled or marched upon is the town",
    pattern: "[attack-noun] [any]{0,2} (contre|sur|a) <[capital]>",
    produce: place,
    examples: ["l'offensive contre ⟦tripoli|Tripoli⟧", "des frappes aériennes sur ⟦sanaa|Sanaa⟧"],
    counterExamples: ["des sanctions contre Tripoli"],
  }),
  defineRule<Reading>({
    name: "names/topic",
    note: "what talks are about",
    pattern: [
      "[talk-verb] [any]{0,2} (de|d'|du|des) [article]? <[state]>",
      "sur [article]? <[government]>",
      "[evoking-verb] [any]{0,3} [article]? <[state]>",
      "(dit|dite|mot|question|fin) (de|d'|du) [article]? <[state]>",
      "[talk-verb] [any] et <[state]>",
      "(a propos|au sujet) (de|d'|du|des) [article]? <[state]>",
    ],
    produce: place,
    examples: ["une conférence sur la ⟦libye|Libye⟧", "ils ont parlé de l'⟦afghanistan|Afghanistan⟧"],
    counterExamples: ["L'Afghanistan a protesté."],
  }),
  defineRule<Reading>({
    name: "names/motion",
    note: "verbs and nouns of going and coming",
    pattern: [
      "[motion-verb] (avec [any]{1,5} de (retard|avance))? [any]{0,5} (de|d'|du|des|pour|vers) [article]? <[government]>",
      "[passing-verb] [any]{0,2} par [article]? <[state]>",
      "[journey-noun] [any]? (de|d'|du|des|pour|vers) [article]? <[government]>",
      "(ligne|lignes|liaison|liaisons|navette|navettes|va-et-vient|vol|vols|train|trains|trajet|route|frontiere) [any]{0,2} entre [article]? <[government]>",
      "(frontiere|frontieres) [any]? avec [article]? <[state]>",
      "(retrait|fuite|evacuation|expulsion) [any]{1,3} (de|d'|du) [article]? <[government]>",
    ],
    produce: (match) => (hasTroops(match) || isUnderPatronage(match) ? null : "place"),
    examples: [
      "rentré de ⟦moscou|Moscou⟧",
      "il s'envolera dimanche pour ⟦le-caire|Le Caire⟧",
      "à son retour de ⟦washington|Washington⟧",
      "arrivé avec plus de deux heures de retard jeudi soir de ⟦belgrade|Belgrade⟧",
    ],
    counterExamples: ["les émissaires de Washington", "le retrait des troupes de Moscou"],
  }),
  defineRule<Reading>({
    name: "names/place-object",
    note: "verbs whose object is a place",
    pattern: [
      "[place-verb] [article]? <[government]>",
      "[place-verb] [when] [article]? <[government]>",
      "(rattacher|annexer|incorporer) [article]? <[state]> (a|au|aux)",
    ],
    produce: place,
    examples: [
      "il a quitté ⟦damas|Damas⟧ dans la nuit",
      "la délégation a regagné ⟦teheran|Téhéran⟧",
      "les factions qui tiennent ⟦mogadiscio|Mogadiscio⟧",
      "ils voulaient rattacher l'⟦autriche|Autriche⟧ à l'⟦allemagne|Allemagne⟧",
    ],
    counterExamples: ["il a accusé Damas"],
  }),
  defineRule<Reading>({
    name: "names/fate",
    note: "what a land falls into, goes through or holds befalls the place, not its government",
    pattern: [
      "[article]? <[state]> (, [any]{1,6} ,)? [fate-verb]",
      "[article]? <[state]> (est|etait|reste|restait|demeure) [any]? (a feu|en feu|a genoux|au bord|en guerre|en proie|en ruine|en ruines|dans l'impasse|a l'agonie|exsangue|dechire|dechiree|divise|divisee|coupe|coupee|ravage|ravagee|plonge|plongee|englue|engluee|enlise|enlisee|paralyse|paralysee|isole|isolee|exsangue)",
    ],
    produce: place,
    examples: ["La ⟦somalie|Somalie⟧ a sombré dans l'anarchie.", "le ⟦liban|Liban⟧ traverse une grave crise"],
    counterExamples: ["La Somalie a refusé l'aide.", "le Liban exige des excuses"],
  }),
  defineRule<Reading>({
    name: "names/rejoined",
    note: "whoever joins a capital goes there, unless a government joins another",
    pattern: "[rejoining-verb] [when]? <[government]>",
    produce: (match) => (hasGoverningSubject(match) ? null : "place"),
    examples: ["le médiateur a rejoint ⟦nairobi|Nairobi⟧", "avant de gagner ⟦bamako|Bamako⟧"],
    counterExamples: ["Berlin a rejoint Paris dans sa fermeté", "il a rejoint la France"],
  }),
];
