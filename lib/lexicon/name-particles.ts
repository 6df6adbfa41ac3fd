/** Words, folded, that join the parts of a person's name and are written small. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "abou abu ad ag al ar as ben bin bint d' da das de del della den der di dos du e ed el ibn la las los oul ould ter ten ul van von wa y zu".split(
    " ",
  ),
);

/** Particles that open a family name and stay with it: « M. de Mistura », « Mme von der Leyen ». */
export const FAMILY_OPENERS: ReadonlySet<string> = new Set(
  "ag al ben bin d' da de del di dos du el ibn ould van von".split(" "),
);

/** Words that name a father, so that the family name may follow the whole of it: « Mohammed ben Abdelrahmane Al-Thani ». */
export const PATRONYMIC_PARTICLES: ReadonlySet<string> = new Set("ag ben bin bint ibn ould".split(" "));

/** Arabic articles, which copy drops at will: « Bachar al-Assad », « M. Assad ». */
export const ARABIC_ARTICLES: ReadonlySet<string> = new Set("ad al ar as ed el ul".split(" "));

/** Words written small inside the names of places, with a hyphen (« Aïn el-Tiné », « Sar-e-Dolat ») or without. */
export const PLACE_PARTICLES: ReadonlySet<string> = new Set(
  "ad al an ar as at az ech ed el en er es et ez ul abou bou da das de del della di do dos".split(" "),
);
/** Of these, the ones that stand without a hyphen only in names opened by a word of the Romance languages. */
export const ROMANCE_PARTICLES: ReadonlySet<string> = new Set("da das de del della di do dos".split(" "));
/** Those words. */
export const ROMANCE_OPENERS: ReadonlySet<string> = new Set(
  "boca cabo campo ciudad costa isla monte nova porto praia puerto punta rio san santa santo sao sierra valle vila villa".split(
    " ",
  ),
);
