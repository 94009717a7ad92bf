import { geoArea, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';

/**
 * Formats an outline as an SVG path in whole units, with steps instead of places, which are shorter. What is smaller
 * than a unit or two on a side falls away, unless it is all that there is.
 */
export function formatPath(shape: MultiPolygon, projection: GeoProjection): string {
  const rings: [number, number][][] = [];
  const add = (x: number, y: number) => {
    const ring = rings.at(-1)!;
    const [lastX, lastY] = ring.at(-1) ?? [];
    const [roundX, roundY] = [Math.round(x), Math.round(y)];
    if (roundX !== lastX || roundY !== lastY) ring.push([roundX, roundY]);
  };
  const draw = geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => { rings.push([]); add(x, y); },
    lineTo: add,
    arc: () => undefined,
    closePath: () => undefined,
  });
  draw(shape);
  const kept = rings.filter((ring) => ring.length > 2 && areaOf(ring) >= 4);
  return (kept.length > 0 ? kept : rings.filter((ring) => ring.length > 2)).map(formatRing).join('');
}

function formatRing(ring: readonly [number, number][]): string {
  const [first, ...rest] = straighten(ring);
  let [x, y] = first!;
  return `M${x} ${y}l${rest.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  }).join(' ')}z`.replaceAll(' -', '-');
}

/** Leaves out points on a straight line between their neighbors. */
const straighten = (ring: readonly [number, number][]): [number, number][] => ring.filter(([x, y], index) => {
  if (index === 0) return true;
  const [[x0, y0], [x1, y1]] = [ring[index - 1]!, ring[(index + 1) % ring.length]!];
  return (x - x0) * (y1 - y) !== (x1 - x) * (y - y0);
});

const areaOf = (ring: readonly [number, number][]): number =>
  Math.abs(ring.reduce((sum, [x, y], index) => { const [nextX, nextY] = ring[(index + 1) % ring.length]!; return sum + x * nextY - nextX * y; }, 0)) / 2;

/** Returns the largest part of an outline, where its name belongs. */
export const largestPart = ({ coordinates }: MultiPolygon): MultiPolygon => {
  const areas = coordinates.map((polygon) => geoArea({ type: 'Polygon', coordinates: polygon }));
  return { type: 'MultiPolygon', coordinates: coordinates.filter((_, index) => areas[index] === Math.max(...areas)) };
};
