import { describe, expect, it } from 'vitest';
import { isForReader, rankLessons, scoreLesson } from '#core/briefs/rank-lessons.ts';
import type { LessonFacts } from '#core/briefs/shelf.ts';
import type { Wish } from '#core/briefs/wish.ts';
import { lessonFacts } from './facts.ts';

const wish = (change: Partial<Wish> = {}): Wish => ({ phases: [], functions: [], ...change });
const order = (lessons: readonly LessonFacts[], wanted: Wish) => rankLessons(lessons, wanted).map(({ facts }) => facts.id);

describe('the order of lessons in a brief', () => {
  const better: [because: string, change: Partial<LessonFacts>, wanted: Partial<Wish>][] = [
    ['is addressed to the reader’s role', { addressed: ['police'] }, { role: 'police' }],
    ['concerns a function of the role', { functions: ['policing'] }, { role: 'police' }],
    ['concerns a function that the role shares', { functions: ['training'] }, { role: 'police' }],
    ['concerns a function that the reader chose', { functions: ['elections'] }, { functions: ['elections'] }],
    ['concerns the mission', { missions: ['fomis'] }, { mission: 'fomis' }],
    ['belongs to the phase', { phases: ['planning'] }, { phases: ['planning'] }],
    ['belongs to the phase before or after', { phases: ['start-up'] }, { phases: ['planning'] }],
    ['is acted on in the theater', { levels: ['field'] }, {}],
    ['was learned from what failed', { outcome: 'failed' }, {}],
    ['was learned from what went half well', { outcome: 'mixed' }, {}],
    ['is surer', { confidence: 1 }, {}],
    ['was learned in more theaters', { theaters: 2 }, {}],
  ];
  for (const [because, change, wanted] of better)
    it(`puts first what ${because}`, () => {
      expect(order([lessonFacts('AAA-01'), lessonFacts('AAA-02', change)], wish(wanted))).toEqual(['AAA-02', 'AAA-01']);
    });

  it('keeps equal lessons in the order of their codes', () => {
    expect(order([lessonFacts('BBB-01'), lessonFacts('AAA-01')], wish())).toEqual(['AAA-01', 'BBB-01']);
  });

  it('lets the first of lessons that say the same stand for all', () => {
    const same = { thread: 'AAA-01', theaters: 2 };
    expect(order([lessonFacts('AAA-01', same), lessonFacts('BBB-01', { ...same, outcome: 'failed' }), lessonFacts('CCC-01')], wish())).toEqual(['BBB-01', 'CCC-01']);
  });

  it('tells what brought a lesson forward, and counts three other theaters at most', () => {
    const { points, reasons } = scoreLesson(lessonFacts('AAA-01', { addressed: ['police'], theaters: 9, confidence: 2 }), wish({ role: 'police' }));
    expect(reasons).toEqual(['addressed', 'confidence', 'theater']);
    expect(points).toBe(4 + 2 + 3);
  });
});

it('a lesson of another theater is for the reader only if it is the role’s own work, addressed to it, or a chosen function', () => {
  const isFor = (change: Partial<LessonFacts>, wanted: Wish) => isForReader(scoreLesson(lessonFacts('AAA-01', change), wanted), wanted);
  const police = wish({ role: 'police' });
  expect([{}, { functions: ['training'] }, { functions: ['policing'] }, { addressed: ['police' as const] }].map((change) => isFor(change, police))).toEqual([false, false, true, true]);
  expect(isFor({}, wish())).toBe(true);
  expect(isFor({}, wish({ functions: ['elections'] }))).toBe(false);
});
