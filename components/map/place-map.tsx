import { type MapMark, type MapView, NAME_SIZE } from "@/lib/queries/map";

/** Cities as links on a stretch of the world, sized by their number of contacts. */
export function PlaceMap({ map, wide = false }: { map: MapView; wide?: boolean }) {
  const { box, marks } = map;
  const unit = ((wide ? 0.5 : 1) * box.width) / 1000;
  return (
    <figure className={wide ? "map map-wide" : "map"}>
      <svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="group" aria-label={map.label}>
        <use className="land" href="/monde.svg#terre" />
        <g fontSize={(wide ? NAME_SIZE.wide : NAME_SIZE.narrow) * box.width}>
          {marks.map((mark) => (
            <a key={mark.id} href={mark.href} aria-label={mark.label}>
              <title>{mark.label}</title>
              <Mark mark={mark} unit={unit} wide={wide} />
            </a>
          ))}
        </g>
      </svg>
      <figcaption>
        Les lieux du dossier et leur nombre de contacts. Un cercle pointillé{"\u00a0"}: le pays seul est
        connu. Fond{"\u00a0"}: world-atlas.
      </figcaption>
    </figure>
  );
}

function Mark({ mark, unit, wide }: { mark: MapMark; unit: number; wide: boolean }) {
  const isNamed = mark.named === "always" || (wide && mark.named === "wide");
  const radius = mark.r * unit;
  const shift = mark.side === "middle" ? 0 : (mark.side === "end" ? -1 : 1) * (radius + 9 * unit);
  return (
    <>
      <circle
        cx={mark.x}
        cy={mark.y}
        r={radius}
        className={mark.country ? "country" : mark.here ? "here" : "city"}
        strokeWidth={4 * unit}
        strokeDasharray={mark.country ? `${3 * unit} ${12 * unit}` : undefined}
      />
      {isNamed ? (
        <text
          x={mark.x + shift}
          y={mark.y}
          dy="0.34em"
          strokeWidth={9 * unit}
          textAnchor={mark.side}
          className={
            [mark.here && "here-name", mark.named === "wide" && "wide-name"].filter(Boolean).join(" ") ||
            undefined
          }
        >
          {mark.name} {mark.total}
        </text>
      ) : null}
    </>
  );
}
