import { describe, expect, it } from 'vitest';
import { ask } from '../../../scripts/new/ask.ts';
import { fixtureLibrary } from '../../fixture.ts';

/** A person who types these answers; fails if there is one question more or less. */
async function converse(known: Parameters<typeof ask>[0], answers: readonly string[]) {
  const left = [...answers];
  const questions: string[] = [];
  const wish = await ask(known, fixtureLibrary(), (text) => {
    questions.push(text);
    const answer = left.shift();
    return answer === undefined ? Promise.reject(new Error(`No answer to ${text}`)) : Promise.resolve(answer);
  });
  expect(left).toEqual([]);
  return { wish, questions };
}

describe('npm run new on a terminal', () => {
  it('asks for the kind, the title, the id and the name', async () => {
    const { wish, questions } = await converse({}, ['case', 'Côte d’Ivoire', '', 'Ada L.']);
    expect(wish).toEqual({ kind: 'case', id: 'cote-d-ivoire', title: 'Côte d’Ivoire', contributor: 'Ada L.' });
    expect(questions[2]).toContain('Enter takes cote-d-ivoire.');
  });

  it('asks again until an answer will do', async () => {
    const { wish, questions } = await converse({}, ['chapter', 'term', '', 'Consent', 'Con sent', 'consent-2', '']);
    expect(wish).toEqual({ kind: 'term', id: 'consent-2', title: 'Consent', contributor: undefined });
    expect(questions[1]).toMatch(/^Choose one of lesson, case, /);
  });

  it('asks for the case of a lesson', async () => {
    expect((await converse({ kind: 'lesson' }, ['nowhere', 'freedonia'])).wish).toEqual({ kind: 'lesson', id: 'freedonia' });
  });

  it('asks for nothing that is known', async () => {
    expect((await converse({ kind: 'case', title: 'Mali', contributor: 'Ada L.' }, [''])).wish).toEqual({ kind: 'case', id: 'mali', title: 'Mali', contributor: 'Ada L.' });
  });
});
