import { geoBounds, geoEqualEarth } from 'd3-geo';
import type { Entry } from '../../library.ts';
import { formatPath } from './format-path.ts';
import { placeOf } from './place-of.ts';
import { landWithout, shapeOf } from './shapes.ts';

/** A small map around a case: paths of the other land and of its own countries, and its point, in pixels. */
export interface Locator { width: number; height: number; land: string; own: string; x: number; y: number }

const [width, height] = [256, 176];
/** How far a map reaches from its middle to its side, in degrees, at least and at most. */
const reach = { least: 15, most: 30 };

/** Draws where a case is; undefined if nobody knows. */
export function buildLocator(theater: Entry<'case'>): Locator | undefined {
  const place = placeOf(theater);
  if (!place) return undefined;
  const shapes = theater.data.countries.map(shapeOf).filter(({ coordinates }) => coordinates.length > 0);
  const half = Math.min(Math.max(reach.least, ...shapes.map((shape) => extentOf(geoBounds(shape)) * 1.2)), reach.most);
  const projection = geoEqualEarth().rotate([-place[0], 0]).scale(1).translate([0, 0]);
  const [middle, side] = [projection([...place])!, projection([place[0] + half, place[1]])!];
  const scale = width / 2 / (side[0] - middle[0]);
  projection.scale(scale).translate([width / 2 - middle[0] * scale, height / 2 - middle[1] * scale]).clipExtent([[-2, -2], [width + 2, height + 2]]);
  return {
    width, height, x: width / 2, y: height / 2, land: formatPath(landWithout(theater.data.countries), projection),
    own: shapes.map((shape) => formatPath(shape, projection)).join(''),
  };
}

/** The longer side of a country, in degrees; one that lies on both sides of the date line counts as the largest. */
const extentOf = ([[west, south], [east, north]]: [[number, number], [number, number]]): number => (west > east ? 360 : Math.max(east - west, north - south));
