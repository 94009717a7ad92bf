import { describe, expect, it } from 'vitest';
import { findCaseCode, findLessonCode } from '#core/starters/codes.ts';
import { fixtureLibrary } from '../../fixture.ts';

const library = fixtureLibrary();
const published = (...addresses: string[]) => ({ ...library, permalinks: addresses.map((address) => ({ address, file: 'permalinks.txt', position: { line: 1, column: 1 } })) });
const freedonia = library.get('case', 'freedonia')!;

describe('the code of a case', () => {
  it('is the first letters of its id, or others if another case has them', () => {
    expect(findCaseCode(library, 'mali')).toBe('MAL');
    expect(findCaseCode(library, 'fregonia')).toBe('FRG');
    expect(findCaseCode(library, 'al')).toBe('ALX');
  });

  it('is never one that lessons had before', () => {
    expect(findCaseCode(published('/lessons/mal-01/'), 'mali')).toBe('MAI');
  });

  it('may not be had', () => {
    const all = [...'abcdefghijklmnopqrstuvwxyz'].map((last) => `/lessons/ma${last}-01/`);
    expect(() => findCaseCode(published(...all), 'mali')).toThrow('No code that begins with MA is free: choose another id.');
  });
});

describe('the code of a lesson', () => {
  it('is the one after the last', () => {
    expect(findLessonCode(library, freedonia)).toBe('FRE-03');
  });

  it('is never one that was published and taken back', () => {
    expect(findLessonCode(published('/lessons/fre-11/', '/lessons/xyz-40/', '/cases/freedonia/#fre-90'), freedonia)).toBe('FRE-12');
  });

  it('begins at one', () => {
    expect(findLessonCode({ ...library, lessons: [] }, freedonia)).toBe('FRE-01');
  });
});
