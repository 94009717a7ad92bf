import { describe, expect, it } from 'vitest';
import { formatWish, parseWish } from '#core/briefs/wish.ts';

const parse = (query: string) => parseWish(new URLSearchParams(query));

describe('what a reader asks for', () => {
  it('is read from a form and from an address alike', () => {
    const wanted = { country: 'haiti', mission: undefined, role: 'police', phases: ['planning', 'start-up'], functions: ['elections'] };
    expect(parse('where=haiti&role=police&phase=planning&phase=start-up&function=elections')).toEqual(wanted);
    expect(parse('country=haiti&role=police&phase=planning,start-up&function=elections')).toEqual(wanted);
  });

  it('can be a mission', () => {
    expect(parse('where=mission:binuh')).toMatchObject({ country: undefined, mission: 'binuh' });
  });

  it('comes back from its own address', () => {
    for (const query of ['country=haiti&role=police&phase=planning,after&function=elections,ddr', 'mission=binuh', 'role=head-of-office', '']) expect(formatWish(parse(query))).toBe(query);
  });

  it('passes over what is not known and what no address has', () => {
    expect(parse('where=../../x&role=king&phase=tomorrow&function=%3Cb%3E&country=HAITI')).toEqual({ country: undefined, mission: undefined, role: undefined, phases: [], functions: [] });
  });
});
