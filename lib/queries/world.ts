import { geoPath, geoTransform } from "d3-geo";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import land from "world-atlas/land-110m.json";
import { project, WORLD } from "./projection";

/** The outline of the world's land as an SVG sheet, one symbol `#terre`; Natural Earth 1:110m, by world-atlas. */
export function worldSheet(): string {
  const topology: Topology = JSON.parse(JSON.stringify(land));
  const shape = topology.objects["land"];
  const transform = geoTransform({
    point(longitude, latitude) {
      const { x, y } = project(longitude, latitude);
      this.stream.point(x, y);
    },
  });
  const path = shape ? (geoPath(transform).digits(0)(feature(topology, shape)) ?? "") : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WORLD.width} ${WORLD.height}"><path id="terre" d="${path}"/></svg>\n`;
}
