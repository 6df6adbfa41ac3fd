import type { ContactType } from "./contacts";

/**
 * What stands between two people while they deal with each other: a telephone, a screen, a table, nothing at all. Any verb
 * with a person on either side is a contact then: « a remercié X au téléphone », « s'y sont attelés en tête à tête ».
 */
export type ContactAdverbial = {
  /** Folded words in a row; a hyphen between them does not count. */
  readonly words: readonly string[];
  readonly type: ContactType;
  /** Only of several subjects, or « avec » another: one may criticise somebody « à huis clos ». */
  readonly isMutual?: boolean;
};

const ways = (type: ContactType, list: string, isMutual = false): ContactAdverbial[] =>
  list
    .trim()
    .split(";")
    .map((phrase) => phrase.trim())
    .map((words) => ({ words: words.split(/\s+/), type, isMutual }));

/** « autour d'un café », « autour d'une tasse de thé ». */
const TABLES = (
  "un dejeuner; un petit dejeuner; un diner; un souper; un repas; un cafe; un the; un verre; un barbecue; un brunch; un feu; un buffet; un plat; un couscous; un mechoui; " +
  "une table; une tasse; une biere; une pinte; une bouteille; une carte; une collation; une assiette; une meme table"
)
  .split("; ")
  .map((table) => `autour d' ${table}`)
  .join("; ");

export const CONTACT_ADVERBIALS: readonly ContactAdverbial[] = [
  ...ways(
    "phone-call",
    `au telephone; par telephone; lors d' un appel; au cours d' un appel; pendant un appel; lors d' un coup de fil; telephoniquement; au bout du fil; au bout de la ligne; au combine; par coup de fil; d' un coup de fil; d' un coup de telephone;
     par voie telephonique; par communication telephonique`,
  ),
  ...ways(
    "video-call",
    `en visioconference; par visioconference; en videoconference; par videoconference; en visio; par visio; par video; par liaison video; en liaison video;
     par ecran interpose; par ecrans interposes; par voie virtuelle; virtuellement; par lien video; par webcam`,
  ),
  ...ways(
    "meeting",
    `en tete a tete; en aparte; face a face; entre quatre yeux; entre quatre z yeux; seul a seul; seule a seul; seul a seule; seule a seule; les yeux dans les yeux; en face; au creux de l' oreille;
     de vive voix; en main propre; en mains propres; de la main a la main; a la meme table; a une meme table; cote a cote; au petit dejeuner; au coin du feu;
     sur le perron; a sa descente d' avion; au pied de la passerelle; au pied de l' avion; a dejeuner; a diner; a souper; a petit dejeuner; a sa table;
     pour hote; pour invite; pour invitee; pour convive; pour visiteur; pour voisin de table; ${TABLES}`,
  ),
  ...ways("meeting", "a huis clos; en comite restreint; de part et d' autre d' une table", true),
];

/** Verbs that say no deed done to the other one, with a telephone or without: « a appris », « a vu ». */
export const NO_DEED_VERBS: ReadonlySet<string> = new Set(
  "etre sembler paraitre rester mourir naitre devenir vivre etudier grandir gouverner".split(" "),
);

/** Verbs that ask somebody to a table: he has not sat down yet. */
export const ASKING_VERBS: ReadonlySet<string> = new Set(["inviter", "convier", "prier", "attendre"]);
