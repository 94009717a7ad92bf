import { describe, expect, it } from 'vitest';
import { findCountries } from '#core/countries/find-countries.ts';
import { fixtureLibrary, replace } from '../../fixture.ts';

describe('the countries of a library', () => {
  it('tell its cases, its missions by their start, its lessons, and who was there most', () => {
    const [country, ...others] = findCountries(fixtureLibrary());
    expect(others).toEqual([]);
    expect([country?.name, country?.id]).toEqual(['Freedonia', 'freedonia']);
    expect(country?.cases.map(({ id }) => id)).toEqual(['freedonia']);
    expect(country?.missions.map(({ id }) => id)).toEqual(['brifor', 'fomis']);
    expect(country?.lessons.map(({ lesson }) => lesson.code)).toEqual(['FRE-01', 'FRE-02']);
    expect(country?.organizations).toEqual(['eu', 'un']);
  });

  it('have an id that an address can bear', () => {
    const library = fixtureLibrary({ 'missions/fomis.mdx': replace('countries: [Freedonia]', 'countries: ["Côte d’Ivoire"]') });
    expect(findCountries(library).map(({ id }) => id)).toEqual(['cote-d-ivoire', 'freedonia']);
  });

  it('take the lessons of other cases that concern a mission there', () => {
    const library = fixtureLibrary({ 'missions/fomis.mdx': replace('countries: [Freedonia]', 'countries: [Sylvania]') });
    const sylvania = findCountries(library).find(({ name }) => name === 'Sylvania');
    expect(sylvania?.cases).toEqual([]);
    expect(sylvania?.lessons.every(({ lesson }) => lesson.missions.includes('fomis'))).toBe(true);
    expect(sylvania?.lessons.length).toBeGreaterThan(0);
  });
});
