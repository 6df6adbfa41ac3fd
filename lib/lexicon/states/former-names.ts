/** What a state was called before. Dates are ISO, half-open. */
export type FormerName = {
  readonly state: string;
  readonly former: string;
  readonly from: string;
  readonly to: string;
  /** Beginnings of words, folded, with which copy means the state of today: « l'armée russe », « la Russie » of 1990. */
  readonly unless: readonly string[];
};

/**
 * The states that stand for those of today in copy of an earlier time: « Moscou » said in 1986 is the USSR, « Skopje »
 * before February 2019 Macedonia. « Belgrade » of 1995 is Serbia, though the state was called Yougoslavie until 2003.
 */
export const FORMER_NAMES: readonly FormerName[] = [
  { state: "russie", former: "urss", from: "1922-12-30", to: "1991-12-26", unless: ["russ"] },
  { state: "allemagne", former: "rfa", from: "1949-05-23", to: "1990-10-03", unless: ["allem"] },
  {
    state: "republique-democratique-du-congo",
    former: "zaire",
    from: "1971-10-27",
    to: "1997-05-17",
    unless: ["congo", "rdc", "republique"],
  },
  { state: "serbie", former: "yougoslavie", from: "1918-12-01", to: "1992-04-27", unless: ["serb"] },
  { state: "macedoine-du-nord", former: "macedoine", from: "1991-09-08", to: "2019-02-12", unless: ["nord"] },
  {
    state: "republique-tcheque",
    former: "tchecoslovaquie",
    from: "1918-10-28",
    to: "1993-01-01",
    unless: ["tcheque", "tchequ"],
  },
  { state: "eswatini", former: "swaziland", from: "1968-09-06", to: "2018-04-19", unless: ["eswatini"] },
  { state: "burkina-faso", former: "haute-volta", from: "1960-08-05", to: "1984-08-04", unless: ["burkin"] },
  { state: "zimbabwe", former: "rhodesie", from: "1965-11-11", to: "1980-04-18", unless: ["zimbabw"] },
];
