import type { ArticleView } from "@/lib/queries/article";

const LAYERS = [
  { key: "dates", label: "dates", mark: "fact-mark mark-date" },
  { key: "actors", label: "personnes et États", mark: "fact-mark mark-actor" },
  { key: "places", label: "lieux", mark: "fact-mark mark-place" },
  { key: "tolls", label: "bilans", mark: "fact-mark mark-toll" },
  { key: "meetings", label: "rencontres", mark: undefined },
] as const;

/** Which facts are underlined: checkboxes that the style sheet reads, no script. */
export function Layers({ layers }: Pick<ArticleView, "layers">) {
  return (
    <fieldset className="layers">
      <legend>Souligner</legend>
      {LAYERS.map(({ key, label, mark }) => (
        <label key={key}>
          <input type="checkbox" id={`layer-${key}`} defaultChecked autoComplete="off" />
          <span className={mark}>{label}</span> <span className="n">{layers[key]}</span>
        </label>
      ))}
    </fieldset>
  );
}
