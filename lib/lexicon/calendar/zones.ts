/** Time zones behind a clock time: an ISO 8601 suffix, or null where the words leave it open (« heure locale »). */
export const ZONES = {
  gmt: "Z",
  utc: "Z",
  tu: "Z",
  tuc: "Z",
  locale: null,
  locales: null,
  "heure locale": null,
  "heures locales": null,
  "heure suisse": null,
  "heure francaise": null,
  "heure belge": null,
} as const satisfies Readonly<Record<string, string | null>>;
