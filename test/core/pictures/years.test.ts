import { expect, it } from 'vitest';
import { buildYears, endOf, startOf } from '#core/pictures/years.ts';

it('reads partial dates as moments: a year begins and ends whole, a month and a day too', () => {
  expect([startOf('2008'), startOf('2008-07'), endOf('2008')]).toEqual([2008, 2008.5, 2009]);
  expect(endOf('2008-06')).toBeCloseTo(2008.5);
  expect(endOf('2008-01-01')).toBeCloseTo(2008 + 1 / 365);
});

it('sets years evenly from the first to the last, with a tick every ten years, or five if they are few', () => {
  const years = buildYears(1992.2, 2026);
  expect([years.from, years.wideFrom, years.at(1992), years.at(2009), years.at(2026)]).toEqual([1992, undefined, 0, 50, 100]);
  expect(years.ticks.map(({ year }) => year)).toEqual([2000, 2010, 2020]);
  expect(buildYears(2012, 2026).ticks.map(({ year }) => year)).toEqual([2015, 2020, 2025]);
});

it('draws the years before 1988 narrower where missions reach far back, and says so', () => {
  const years = buildYears(1948.4, 2027);
  expect([years.from, years.wideFrom]).toEqual([1940, 1988]);
  expect(years.at(1988)).toBe(14);
  expect(years.at(1964)).toBe(7);
  expect(years.at(2027)).toBe(100);
});

it('holds what lies outside within the axis', () => {
  const years = buildYears(2000, 2020);
  expect([years.at(1990), years.at(2031)]).toEqual([0, 100]);
});
