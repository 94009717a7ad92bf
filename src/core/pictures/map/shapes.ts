import type { MultiPolygon as GeoMultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { shapesOfCountry, smallCountries } from './places.ts';

const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Shape = (Polygon | MultiPolygon) & { properties: { name: string } };
const shapes = new Map((topology.objects.countries.geometries as Shape[]).map((shape) => [shape.properties.name, shape]));

/** Returns the names of the shapes of a country as entries name it; none if it is too small to have one. */
const namesOf = (country: string): readonly string[] => shapesOfCountry[country] ?? [country];

/** Whether a country can be drawn, as a shape or as a point. */
export const canDraw = (country: string): boolean => country in smallCountries || namesOf(country).every((name) => shapes.has(name));

/** Crimea, which Natural Earth gives to Russia and the General Assembly (resolution 68/262) to Ukraine. */
const isCrimea = ([ring]: Position[][]): boolean => ring!.every(([x = 0, y = 0]) => x > 32 && x < 37 && y > 44 && y < 46.5);

const outline = (names: readonly string[]): Position[][][] => {
  const found = merge(topology, names.flatMap((name) => shapes.get(name) ?? [])).coordinates;
  if (names.includes('Ukraine')) return names.includes('Russia') ? found : [...found, ...merge(topology, [shapes.get('Russia')!]).coordinates.filter(isCrimea)];
  return names.includes('Russia') ? found.filter((polygon) => !isCrimea(polygon)) : found;
};

/** Returns the outline of a country, all its parts in one; empty if it is too small to have any. */
export const shapeOf = (country: string): GeoMultiPolygon => ({ type: 'MultiPolygon', coordinates: outline(namesOf(country)) });

/** Returns the outline of all land but that of some countries, without borders. */
export function landWithout(countries: readonly string[]): GeoMultiPolygon {
  const taken = new Set(countries.flatMap(namesOf));
  return { type: 'MultiPolygon', coordinates: outline([...shapes.keys()].filter((name) => !taken.has(name) && name !== 'Antarctica')) };
}
