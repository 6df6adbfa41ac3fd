import type { ReactNode } from "react";
import { PlaceMap } from "@/components/map/place-map";
import type { MapView } from "@/lib/queries/map";

/** Who somebody is or where a place is: a list of facts, and a map beside it. */
export function About({ map, children }: { map: MapView | null; children: ReactNode }) {
  return (
    <div className={map ? "about has-map" : "about"}>
      <dl>{children}</dl>
      {map ? <PlaceMap map={map} /> : null}
    </div>
  );
}

/** One line of an `About`. */
export function AboutLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
