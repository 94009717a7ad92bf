import { geoEqualEarth } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { buildLocator } from '#core/pictures/map/build-locator.ts';
import { buildMap, regionOf } from '#core/pictures/map/build-map.ts';
import { placeOf } from '#core/pictures/map/place-of.ts';
import { formatPath } from '#core/pictures/map/format-path.ts';
import { placeLabels } from '#core/pictures/map/place-labels.ts';
import { regions, shapesOfCountry } from '#core/pictures/map/places.ts';
import { canDraw, landWithout, shapeOf } from '#core/pictures/map/shapes.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { fixtureLibrary, replace } from '../../../fixture.ts';

const library = await loadLibrary('content');
const cases = library.find('case');

describe('the places of the map', () => {
  it('know every country that a case or mission names', () => {
    const names = new Set([...cases, ...library.find('mission')].flatMap(({ data }) => data.countries));
    expect([...names].filter((name) => !canDraw(name))).toEqual([]);
    expect(canDraw('Atlantis')).toBe(false);
  });

  it('name only shapes that there are', () => {
    expect(Object.keys(shapesOfCountry).filter((name) => !canDraw(name))).toEqual([]);
  });

  it('lie each in a window of the phone', () => {
    expect(cases.filter((theater) => !regionOf(placeOf(theater)!)).map(({ id }) => id)).toEqual([]);
  });

  it('are those that entries give, else the middle of the countries, else nowhere', () => {
    const freedonia = (change: string) => fixtureLibrary({ 'cases/freedonia.mdx': replace('place: { latitude: 46.5, longitude: 24.5 }\n', change) });
    expect(placeOf(fixtureLibrary().get('case', 'freedonia')!)).toEqual([24.5, 46.5]);
    expect(placeOf(freedonia('').get('case', 'freedonia')!)).toBeUndefined();
    expect(buildMap(freedonia(''))).toBeUndefined();
    const [x, y] = placeOf(library.get('case', 'haiti')!)!;
    expect([Math.round(x), Math.round(y)]).toEqual([-73, 19]);
  });

  it('outside of all windows get one of their own', () => {
    const pacific = fixtureLibrary({ 'cases/freedonia.mdx': replace('latitude: 46.5, longitude: 24.5', 'latitude: -9.5, longitude: 160') });
    expect(buildMap(pacific)!.regions.map(({ name, points }) => [name, points.map(({ theater }) => theater.id)])).toEqual([['Elsewhere', ['freedonia']]]);
  });

  it('show Crimea as part of Ukraine', () => {
    const within = (name: string) => shapeOf(name).coordinates.some(([ring]) => ring!.every(([x = 0, y = 0]) => x > 32 && x < 37 && y > 44 && y < 46.5));
    expect([within('Ukraine'), within('Russia')]).toEqual([true, false]);
  });
});

describe('outlines', () => {
  it('are whole units in short steps, and small', () => {
    const square = { type: 'MultiPolygon' as const, coordinates: [[[[0, 0], [0, 10], [10, 10], [10, 0], [0, 0]]]] };
    expect(formatPath(square, geoEqualEarth().scale(100).translate([0, 0]))).toMatch(/^M-?\d+ -?\d+l(-?\d+[ -]?)+z$/);
    expect(landWithout([]).coordinates.length).toBeGreaterThan(50);
  });
});

describe('labels', () => {
  const points = Array.from({ length: 12 }, (_, index) => ({ x: 200 + (index % 4) * 12, y: 200 + Math.floor(index / 4) * 12, r: 4, width: 80, height: 17 }));
  const labels = placeLabels(points, { width: 500, height: 400 });
  const boxes = labels.map(({ left, top }) => ({ left, top, right: left + 80, bottom: top + 17 }));

  it('never cover one another, however crowded their points, nor leave the picture', () => {
    for (const [index, a] of boxes.entries()) {
      expect(a.left >= 0 && a.top >= 0 && a.right <= 500 && a.bottom <= 400).toBe(true);
      for (const b of boxes.slice(index + 1)) expect(a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1).toBe(false);
    }
  });

  it('are joined to points from which they stand away, and always fall alike', () => {
    expect(labels.some(({ leader }) => leader)).toBe(true);
    expect(placeLabels(points, { width: 500, height: 400 })).toEqual(labels);
  });
});

describe('the map', () => {
  const map = buildMap(library)!;

  it('shows every case once in the world and once in a window, with its lessons', () => {
    const ids = cases.map(({ id }) => id).sort();
    expect(map.points.map(({ theater }) => theater.id).sort()).toEqual(ids);
    expect(map.regions.flatMap(({ points }) => points.map(({ theater }) => theater.id)).sort()).toEqual(ids);
    for (const { theater, lessons, x, y } of map.points) {
      expect(lessons).toBe(theater.data.lessons.length);
      expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
    }
    expect(map.regions.length).toBeLessThanOrEqual(regions.length);
  });

  it('covers no name with another, in the world or in a window', () => {
    for (const { points } of [map, ...map.regions])
      for (const [index, a] of points.entries())
        for (const b of points.slice(index + 1)) {
          const apart = a.label.left + a.width <= b.label.left + 2 || b.label.left + b.width <= a.label.left + 2 || a.label.top + a.height <= b.label.top + 2 || b.label.top + b.height <= a.label.top + 2;
          expect([a.theater.id, b.theater.id, apart]).toEqual([a.theater.id, b.theater.id, true]);
        }
  });

  it('crosses no line from a point to its name with another', () => {
    const side = (a: { x: number; y: number }, b: { x: number; y: number }, c: { x: number; y: number }) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    const lines = map.points.flatMap(({ theater, x, y, label: { leader } }) => (leader ? [{ id: theater.id, from: { x, y }, to: leader }] : []));
    expect(lines.length).toBeGreaterThan(1);
    for (const [index, a] of lines.entries())
      for (const b of lines.slice(index + 1))
        expect([a.id, b.id, side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 && side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0]).toEqual([a.id, b.id, false]);
  });

  it('takes at most 40 KB', () => {
    expect(map.land.length + map.countries.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(24_000);
  });
});

describe('the locator of a case', () => {
  it('is small, has the point inside, and shows the countries', () => {
    for (const theater of cases) {
      const locator = buildLocator(theater)!;
      expect(locator.land.length + locator.own.length).toBeLessThan(6000);
      expect(locator.own + locator.land).toMatch(/^M/);
      expect(locator.own + locator.land).not.toMatch(/NaN/);
    }
  });

  it('is none where nobody knows the place', () => {
    const nowhere = fixtureLibrary({ 'cases/freedonia.mdx': replace('place: { latitude: 46.5, longitude: 24.5 }\n', '') });
    expect(buildLocator(nowhere.get('case', 'freedonia')!)).toBeUndefined();
  });
});
