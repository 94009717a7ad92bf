import { describe, expect, it } from 'vitest';
import { firstSentences } from '#core/brief-shelf/first-sentence.ts';
import { gatherPlace } from '#core/brief-shelf/gather-place.ts';
import { gatherShelf } from '#core/brief-shelf/gather-shelf.ts';
import { gatherLessonWords } from '#core/brief-shelf/gather-words.ts';
import { findCountries } from '#core/countries/find-countries.ts';
import { buildThreads } from '#core/evidence/threads.ts';
import { type Changes, fixtureLibrary, replace } from '../../fixture.ts';

const gather = (changes: Changes = {}) => {
  const library = fixtureLibrary(changes);
  const countries = findCountries(library);
  return { library, countries, shelf: gatherShelf(library, countries, buildThreads(library)) };
};

describe('what briefs are made of', () => {
  it('is each lesson with what ranks it', () => {
    const { lessons, updated } = gather().shelf;
    expect(updated).toBe('2026-11-22');
    expect(lessons.map(({ id, places, addressed, outcome, thread, theaters, practices }) => ({ id, places, addressed, outcome, thread, theaters, practices }))).toEqual([
      { id: 'FRE-01', places: ['freedonia'], addressed: ['head-of-office'], outcome: 'failed', thread: 'FRE-02', theaters: 1, practices: ['joint-plan'] },
      { id: 'FRE-02', places: ['freedonia'], addressed: [], outcome: 'worked', thread: 'FRE-02', theaters: 1, practices: [] },
    ]);
  });

  it('leaves out lessons that were withdrawn, and instruments that were superseded', () => {
    const { shelf } = gather({
      'cases/freedonia.mdx': replace('states: [{ state: identified, date: 2012, cites: ["report-2012, p. 4"] }]', 'states: [{ state: identified, date: 2012, cites: ["report-2012, p. 4"] }, { state: withdrawn, date: 2013, cites: ["report-2012, p. 4"] }]'),
      'doctrine/resolution-1.mdx': (text) => text.replace(/status: [a-z-]+/, 'status: superseded'),
    });
    expect(shelf.lessons.map(({ id }) => id)).toEqual(['FRE-02']);
    expect(shelf.doctrine).toEqual([]);
  });

  it('is a lesson’s words with its sources, and whether a source says what follows', () => {
    const { library } = gather();
    expect(gatherLessonWords(library, library.getLesson('FRE-01')!)).toMatchObject({
      code: 'FRE-01', does: 'Ask in writing.', who: 'Heads of mission', doesInferred: false, ignoredInferred: true, years: '2009–2010', theater: 'Freedonia', voice: 'Jo Doe (author)',
      sources: [{ path: '/sources/report-2012/#p-4' }],
    });
    expect(gatherLessonWords(library, library.getLesson('FRE-02')!).doesInferred).toBe(true);
  });

  it('is a place with its missions, those that go on apart from those that ended, and who did what', () => {
    const { library, countries } = gather();
    const place = gatherPlace(library, countries);
    expect(place.now.map(({ acronym }) => acronym)).toEqual(['FOMIS']);
    expect(place.before.map(({ acronym }) => acronym)).toEqual(['BRIFOR']);
    expect(place.actors).toMatchObject([{ id: 'eu', missions: 'BRIFOR', did: 'It protected.' }]);
    expect(gatherPlace(library, countries, library.get('mission', 'fomis')).title).toBe('FOMIS, Freedonia');
  });
});

it('takes whole sentences while they fit, the first one always, without citations', () => {
  expect(firstSentences('It came [@report-2012, p. 4].  It left. It came again.', 20)).toBe('It came. It left.');
  expect(firstSentences('One long sentence stays whole. Two.', 5)).toBe('One long sentence stays whole.');
});
