import { describe, expect, it } from 'vitest';
import { composeBrief } from '#core/briefs/compose-brief.ts';
import type { Wish } from '#core/briefs/wish.ts';
import { lessonFacts, line, placeOf, practiceFacts, shelfOf } from './facts.ts';

const wish = (change: Partial<Wish> = {}): Wish => ({ phases: [], functions: [], ...change });
const idsOf = (lessons: readonly { facts: { id: string } }[]) => lessons.map(({ facts }) => facts.id);

describe('a brief', () => {
  it('takes lessons of the place first, and of elsewhere what is for the reader', () => {
    const shelf = shelfOf({ lessons: [
      lessonFacts('FRE-01'), lessonFacts('SYL-01', { places: ['sylvania'], functions: ['policing'] }), lessonFacts('SYL-02', { places: ['sylvania'] }),
    ] });
    const brief = composeBrief(shelf, placeOf(), wish({ role: 'police' }));
    expect([idsOf(brief.lessons), idsOf(brief.elsewhere)]).toEqual([['FRE-01'], ['SYL-01']]);
  });

  it('does not tell elsewhere what the place has told already', () => {
    const shelf = shelfOf({ lessons: [lessonFacts('FRE-01'), lessonFacts('SYL-01', { places: ['sylvania'], thread: 'FRE-01' })] });
    expect(composeBrief(shelf, placeOf(), wish()).elsewhere).toEqual([]);
  });

  it('takes lessons of all theaters when no place is asked for', () => {
    const shelf = shelfOf({ lessons: [lessonFacts('FRE-01'), lessonFacts('SYL-01', { places: ['sylvania'], outcome: 'failed' })] });
    expect(idsOf(composeBrief(shelf, undefined, wish()).lessons)).toEqual(['SYL-01', 'FRE-01']);
  });

  it('stops where two pages are full, and says how many lessons are left', () => {
    const lessons = Array.from({ length: 9 }, (_, index) => lessonFacts(`FRE-0${index + 1}`, { length: 3000 }));
    const brief = composeBrief(shelfOf({ lessons }), placeOf(), wish());
    expect(brief.lessons.length).toBeGreaterThan(2);
    expect(brief.lessons.length * 3000).toBeLessThan(14_000);
    expect(brief.left).toBe(9 - brief.lessons.length);
    expect(brief.elsewhere).toEqual([]);
  });

  it('takes the practices that its lessons name, that were used in the place, and that fit the role', () => {
    const shelf = shelfOf({
      lessons: [lessonFacts('FRE-01', { practices: ['named'] })],
      practices: [practiceFacts('neither'), practiceFacts('fitting', { functions: ['policing'] }), practiceFacts('used', { places: ['freedonia'], worked: 1 }), practiceFacts('named', { worked: 1 })],
    });
    expect(composeBrief(shelf, placeOf(), wish({ role: 'police' })).practices.map(({ id }) => id)).toEqual(['named', 'used', 'fitting']);
  });

  it('leaves out an instrument that was made for another theater, unless its lessons name it', () => {
    const instrument = (id: string, places: string[]) => ({ ...line(id, { functions: ['policing'] }), inForce: true, places });
    const doctrine = [instrument('of-sylvania', ['sylvania']), instrument('of-freedonia', ['freedonia']), instrument('of-all', [])];
    const titles = (named: string[]) => composeBrief(shelfOf({ doctrine, lessons: [lessonFacts('FRE-01', { doctrine: named })] }), placeOf(), wish({ role: 'police' })).doctrine.map(({ id }) => id);
    expect(titles([])).toEqual(['of-freedonia', 'of-all']);
    expect(titles(['of-sylvania'])).toContain('of-sylvania');
  });

  it('names a standing tie where it was made for, or where most of those that it ties are present', () => {
    const actor = (id: string) => ({ id, acronym: id.toUpperCase(), missions: '', did: 'It came.', functions: [] });
    const tie = (id: string, organizations: string[], places: string[] = []) => ({ ...line(id, { organizations }), alive: true, places });
    const shelf = shelfOf({ mechanisms: [tie('un-eu', ['un', 'eu']), tie('un-au', ['un', 'au']), tie('for-sylvania', ['un', 'eu'], ['sylvania']), tie('for-freedonia', ['un', 'au'], ['freedonia'])] });
    expect(composeBrief(shelf, placeOf({ actors: [actor('un'), actor('eu')] }), wish()).mechanisms.map(({ id }) => id)).toEqual(['for-freedonia', 'un-eu']);
  });
});
