import { describe, expect, it } from 'vitest';
import type { LessonInCase } from '#core/library.ts';
import { buildHeatMap } from '#core/pictures/heat-map.ts';
import { countOutcomes, formatOutcomes } from '#core/pictures/outcomes.ts';
import { buildProfile } from '#core/pictures/profile.ts';
import { buildThreadStrip } from '#core/pictures/thread-strip.ts';
import { buildWeb } from '#core/pictures/web.ts';
import { fixtureLibrary } from '../../fixture.ts';

const library = fixtureLibrary();
const model = library.lessons[0]!;
const lesson = (code: string, start: string, outcome: 'worked' | 'mixed' | 'failed' = 'worked'): LessonInCase => ({ ...model, lesson: { ...model.lesson, code, outcome, period: { start } } });

it('counts lessons by outcome, and says so in words', () => {
  const outcomes = countOutcomes([lesson('AAA-01', '2000'), lesson('AAA-02', '2001', 'failed'), lesson('AAA-03', '2001', 'failed')]);
  expect(outcomes).toEqual({ worked: 1, mixed: 0, failed: 2 });
  expect(formatOutcomes(outcomes)).toBe('1 worked, 2 failed');
});

describe('the heat map', () => {
  const { rows, columns } = buildHeatMap(library);

  it('counts each lesson once under each of its functions', () => {
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(library.lessons.reduce((sum, found) => sum + found.lesson.functions.length, 0));
    for (const { count, cells } of rows) {
      expect(cells.length).toBe(columns.length);
      expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(count);
      for (const cell of cells) expect(cell.outcomes.worked + cell.outcomes.mixed + cell.outcomes.failed).toBe(cell.count);
    }
  });

  it('shades a cell by its lessons, and leaves one without blank', () => {
    for (const cell of rows.flatMap(({ cells }) => cells)) expect(cell.shade).toBe([0, 1, 2, 3, 3, 4][Math.min(cell.count, 5)]);
  });
});

describe('the strip of a thread', () => {
  it('sets signs by their years between the first and the last, and stacks those of one time', () => {
    const { signs, lanes, ticks } = buildThreadStrip([lesson('AAA-01', '1999'), lesson('BBB-01', '1999', 'failed'), lesson('CCC-01', '2010', 'mixed')]);
    expect(signs.map(({ code, lane, outcome }) => [code, lane, outcome])).toEqual([['AAA-01', 0, 'worked'], ['BBB-01', 1, 'failed'], ['CCC-01', 0, 'mixed']]);
    expect(lanes).toBe(2);
    expect(ticks.map(({ year }) => year)).toEqual([1999, 2010]);
    expect(signs[0]!.x).toBe(4);
    expect(signs[2]!.x).toBeLessThan(96);
  });

  it('names the decades between where they have room', () => {
    expect(buildThreadStrip([lesson('AAA-01', '1992'), lesson('BBB-01', '2024')]).ticks.map(({ year }) => year)).toEqual([1992, 2000, 2010, 2024]);
  });
});

describe('the profile of an organization', () => {
  const profile = buildProfile(library, 'un');

  it('counts the lessons that concern it, function by function', () => {
    const own = library.lessons.filter((found) => found.lesson.organizations.includes('un'));
    expect(own.length).toBeGreaterThan(0);
    expect(profile.functions.reduce((sum, { count }) => sum + count, 0)).toBe(own.reduce((sum, found) => sum + found.lesson.functions.length, 0));
  });

  it('counts the missions that it led by decade, with none left out between', () => {
    expect(profile.decades.reduce((sum, { count }) => sum + count, 0)).toBe(library.find('mission').filter(({ data }) => data.organizations.includes('un')).length);
    for (const [index, { decade }] of profile.decades.entries()) expect(decade).toBe(profile.decades[0]!.decade + index * 10);
  });
});

describe('the web of mechanisms', () => {
  const web = buildWeb(library);

  it('sets the organization with the most ties in the middle and all others apart from it', () => {
    expect(web.nodes[0]).toMatchObject({ x: 50, y: 50, count: Math.max(...web.nodes.map(({ count }) => count)) });
    expect(new Set(web.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(web.nodes.length);
  });

  it('joins those who share mechanisms, with their number', () => {
    expect(web.ties.length).toBeGreaterThan(0);
    for (const { from, to, count } of web.ties)
      expect(web.mechanisms.filter(({ data }) => data.parties.includes(from.id) && data.parties.includes(to.id)).length).toBe(count);
  });
});
