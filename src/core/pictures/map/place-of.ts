import { geoCentroid } from 'd3-geo';
import type { Entry } from '../../library.ts';
import { largestPart } from './format-path.ts';
import { type Place, smallCountries } from './places.ts';
import { canDraw, shapeOf } from './shapes.ts';

/** Returns where a case is shown: its own place, else the middle of those of its countries that the map knows; undefined if it knows none. */
export function placeOf({ data: { place, countries } }: Entry<'case'>): Place | undefined {
  if (place) return [place.longitude, place.latitude];
  const middles = countries.filter(canDraw).map((country) => smallCountries[country] ?? geoCentroid(largestPart(shapeOf(country))));
  if (middles.length === 0) return undefined;
  return [middles.reduce((sum, [x]) => sum + x, 0) / middles.length, middles.reduce((sum, [, y]) => sum + y, 0) / middles.length];
}
