import { describe, expect, it } from 'vitest';
import type { Entry } from '#core/library.ts';
import { groupByOrganization, groupByTheater, latestMoment } from '#core/pictures/group-missions.ts';
import { buildTimeline } from '#core/pictures/timeline.ts';
import { fixtureLibrary } from '../../fixture.ts';

const library = fixtureLibrary();

/** A mission of the fixtures with other facts. */
const mission = (id: string, facts: Partial<Entry<'mission'>['data']>): Entry<'mission'> => {
  const model = library.find('mission')[0]!;
  const { end: _, ...data } = model.data;
  return { ...model, id, data: { ...data, acronym: id.toUpperCase(), predecessors: [], ...facts } };
};
const first = mission('first', { start: '2000', end: '2004-12' });
const second = mission('second', { start: '2005', end: '2010', predecessors: ['first'] });
const third = mission('third', { start: '2006', asOf: '2012' });

describe('a timeline of missions', () => {
  const { bars, handovers, lanes, years } = buildTimeline([third, second, first], [], 2020);

  it('sets each mission from its first to its last moment, oldest first', () => {
    expect(years.from).toBe(2000);
    expect(bars.map(({ mission: { id }, x, width }) => [id, x, width])).toEqual([['first', 0, 25], ['second', 25, 30], ['third', 30, 35]]);
  });

  it('draws a mission that has not ended up to the date of which its entry tells', () => {
    expect(bars.map(({ open }) => open)).toEqual([false, false, true]);
  });

  it('joins a mission to that which took over, and uses no more lanes than it needs', () => {
    expect(handovers).toEqual([{ x: 25, endX: 25, fromLane: 0, toLane: 0 }]);
    expect([lanes, bars.map(({ lane }) => lane)]).toEqual([2, [0, 0, 1]]);
  });

  it('keeps every name within a phone', () => {
    const late = mission('a-long-name-of-a-mission', { start: '2019', end: '2019' });
    const [bar] = buildTimeline([first, late], [], 2020).bars.slice(1);
    expect(bar).toMatchObject({ fromEnd: true, nameX: 100 });
  });

  it('says at the bar that handed over how it turned out, unless no source says', () => {
    const theater = library.find('case').find(({ data }) => data.transitions.length > 0)!;
    const model = theater.data.transitions[0]!;
    const transitions = (['failed', 'not-stated'] as const).map((outcome) => ({ ...model, from: [{ organization: 'un', mission: 'first' }], year: 2004, outcome }));
    const { signs } = buildTimeline([first, second], [{ ...theater, data: { ...theater.data, transitions } }], 2020);
    expect(signs).toEqual([{ x: 25, lane: 0, outcome: 'failed' }]);
  });
});

describe('missions in groups', () => {
  it('stand under each case that names them, or under their countries', () => {
    const titles = groupByTheater(library).flatMap(({ missions }) => missions.map(({ id }) => id));
    expect(new Set(titles)).toEqual(new Set(library.find('mission').map(({ id }) => id)));
  });

  it('stand under each organization that led them, most first', () => {
    const groups = groupByOrganization(library);
    expect(groups.map(({ missions }) => missions.length)).toEqual(groups.map(({ missions }) => missions.length).toSorted((a, b) => b - a));
    for (const { organization, missions } of groups) for (const { data } of missions) expect(data.organizations).toContain(organization.id);
  });

  it('end with the last moment of which an entry tells', () => {
    expect(latestMoment(library)).toBeGreaterThan(2000);
  });
});
