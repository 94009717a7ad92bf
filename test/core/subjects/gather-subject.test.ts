import { describe, expect, it } from 'vitest';
import { buildGraph } from '#core/relations/graph.ts';
import { gatherSubject } from '#core/subjects/gather-subject.ts';
import { type Changes, fixtureLibrary } from '../../fixture.ts';

const gather = (changes: Changes = {}, id = 'transition') => {
  const library = fixtureLibrary(changes);
  return gatherSubject(library, buildGraph(library), id);
};

describe('everything on a function', () => {
  it('is its lessons, its practices, its instruments, its words, its debates and its ties', () => {
    const { lessons, practices, doctrine, terms, debates, mechanisms } = gather();
    expect(lessons.map(({ lesson }) => lesson.code)).toEqual(['FRE-01', 'FRE-02']);
    expect([practices, doctrine, terms, debates, mechanisms].map((nodes) => nodes.map(({ id }) => id))).toEqual([['joint-plan'], ['resolution-1'], [], ['how-long'], []]);
  });

  it('tells which organization has what, and leaves out those that have nothing', () => {
    expect(gather().holdings).toEqual([
      { organization: 'eu', doctrine: [], cases: ['freedonia'], mechanisms: [], practices: ['joint-plan'] },
      { organization: 'un', doctrine: ['resolution-1'], cases: [], mechanisms: [], practices: [] },
    ]);
    expect(gather({}, 'nothing').holdings).toEqual([]);
  });

  it('counts the lessons by confidence', () => {
    expect(gather().confidence.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it('names what is missing', () => {
    expect(gather().gaps).toEqual(['No lesson has more than low confidence.', 'All lessons come from one case.']);
    expect(gather({}, 'nothing').gaps).toEqual(['No lesson concerns it.', 'No practice is described.', 'No instrument is described.']);
  });
});
