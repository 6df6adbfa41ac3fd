/** States whose head reigns: « le souverain » may be theirs, « le président » never is. */
export const MONARCHIES: ReadonlySet<string> = new Set(
  (
    "arabie-saoudite bahrein belgique bhoutan brunei cambodge danemark espagne eswatini japon jordanie " +
    "koweit lesotho liechtenstein luxembourg malaisie maroc monaco norvege oman pays-bas qatar royaume-uni suede thailande tonga vatican"
  ).split(" "),
);
