import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Entry, Library } from '../../library.ts';
import { formatPath } from './format-path.ts';
import { type Named, placeLabels, type PlacedLabel } from './place-labels.ts';
import { placeOf } from './place-of.ts';
import { type Place, regions } from './places.ts';
import { landWithout, shapeOf } from './shapes.ts';

/** A case as a point whose area grows with its lessons, and its name in lines, each in pixels. */
export interface MapPoint extends Named { theater: Entry<'case'>; lessons: number; lines: readonly string[]; label: PlacedLabel }
export interface MapFrame { width: number; height: number; points: readonly MapPoint[] }

export interface WorldMap extends MapFrame {
  /** Paths: all other land, and each country in which a case happened. */
  land: string;
  countries: readonly { name: string; path: string }[];
  /** Windows for a phone, with how the world is to be moved and enlarged in each. */
  regions: readonly (MapFrame & { name: string; transform: string })[];
}

/** The widths of the world and of a window of a phone, in pixels. */
const [worldWidth, windowWidth] = [1120, 288];

/** Draws the cases of a library of which a place is known on an equal-area map that reaches as far as they do; undefined if there is none. */
export function buildMap(library: Library, width: number = worldWidth): WorldMap | undefined {
  const places = new Map(library.find('case').flatMap((theater) => {
    const place = placeOf(theater);
    return place ? [[theater.id, place] as const] : [];
  }));
  const cases = library.find('case').filter(({ id }) => places.has(id));
  if (cases.length === 0) return undefined;
  const { projection, height } = project([...places.values()], width);
  const at = (place: Place) => projection([...place])!;
  const names = [...new Set(cases.flatMap(({ data }) => data.countries))].sort();
  const windows = [...regions, undefined].map((region) => {
    const inside = cases.filter(({ id }) => regionOf(places.get(id)!) === region);
    return { ...(region ?? around(inside.map(({ id }) => places.get(id)!))), cases: inside };
  }).filter((region) => region.cases.length > 0);
  return {
    ...frame(cases, (id) => at(places.get(id)!), width, height),
    land: formatPath(landWithout(names), projection),
    countries: names.map((name) => ({ name, path: formatPath(shapeOf(name), projection) })).filter(({ path }) => path !== ''),
    regions: windows.map(({ name, west, south, east, north, cases: inside }) => {
      const middle = (west + east) / 2;
      const [left, right] = [at([west, (south + north) / 2])[0], at([east, (south + north) / 2])[0]];
      const [top, bottom] = [at([middle, north])[1], at([middle, south])[1]];
      const scale = Math.round((windowWidth / (right - left)) * 100) / 100;
      const [dx, dy] = [Math.round(left), Math.round(top)];
      const within = (id: string): [number, number] => { const [x, y] = at(places.get(id)!); return [(x - dx) * scale, (y - dy) * scale]; };
      return { name, transform: `scale(${scale})translate(${-dx} ${-dy})`, ...frame(inside, within, windowWidth, Math.round((bottom - top) * scale)) };
    }),
  };
}

/** Returns the first window that holds a place, or undefined. */
export const regionOf = ([x, y]: Place): (typeof regions)[number] | undefined =>
  regions.find(({ west, south, east, north }) => x >= west && x <= east && y >= south && y <= north);

/** Returns a window for places that lie in none. */
const around = (places: readonly Place[]): (typeof regions)[number] => {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return { name: 'Elsewhere', west: Math.min(...xs) - room.x, south: Math.min(...ys) - room.y, east: Math.max(...xs) + room.x, north: Math.max(...ys) + room.y };
};

/** Room around the outermost places, in degrees. */
const room = { x: 14, y: 10 };

function project(places: readonly Place[], width: number): { projection: GeoProjection; height: number } {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [west, east, south, north] = [Math.min(...xs) - room.x, Math.max(...xs) + room.x, Math.min(...ys) - room.y, Math.max(...ys) + room.y];
  const projection = geoEqualEarth().rotate([-(west + east) / 2, 0]).scale(1).translate([0, 0]);
  const [left, right, top, bottom] = [projection([west, 0])![0], projection([east, 0])![0], projection([(west + east) / 2, north])![1], projection([(west + east) / 2, south])![1]];
  const scale = width / (right - left);
  const height = Math.round((bottom - top) * scale);
  return { projection: projection.scale(scale).translate([-left * scale, -top * scale]).clipExtent([[-2, -2], [width + 2, height + 2]]), height };
}

/** The most letters of a line, the width of one, and the height of a line, in pixels. */
const letters = { line: 20, width: 7.1, height: 15 };

function frame(cases: readonly Entry<'case'>[], at: (id: string) => readonly [number, number], width: number, height: number): MapFrame {
  const named = cases.map((theater) => {
    const [x, y] = at(theater.id);
    const lessons = theater.data.lessons.length;
    const lines = wrap(`${theater.data.title} ${lessons}`);
    return {
      theater, lessons, lines, x: Math.round(x), y: Math.round(y), r: Math.round((2 + Math.sqrt(lessons) * 1.5) * 10) / 10,
      width: Math.max(...lines.map((line) => line.length)) * letters.width + 6, height: lines.length * letters.height + 2,
    };
  });
  const labels = placeLabels(named, { width, height });
  return { width, height, points: named.map((point, index) => ({ ...point, label: labels[index]! })) };
}

/** Breaks a name and its number, which stays with the last word, into lines. */
function wrap(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/ (?!\d+$)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters.line) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
