import { geoPath, geoProjection } from "d3-geo";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import land from "world-atlas/land-110m.json";
import { WORLD } from "./projection";

/** The outline of the world's land as an SVG sheet, one symbol `#terre`; Natural Earth 1:110m, by world-atlas. */
export function worldSheet(): string {
  const topology: Topology = JSON.parse(JSON.stringify(land));
  const shape = topology.objects["land"];
  // The same projection as `project`, but with outlines cut at the date line.
  const projection = geoProjection((longitude, latitude) => [longitude, latitude * WORLD.stretch])
    .scale((WORLD.unitsPerDegree * 180) / Math.PI)
    .translate([WORLD.width / 2, WORLD.height / 2])
    .precision(0);
  const path = shape ? (geoPath(projection).digits(0)(feature(topology, shape)) ?? "") : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WORLD.width} ${WORLD.height}"><path id="terre" d="${path}"/></svg>\n`;
}
