import { describe, expect, it } from 'vitest';
import { fixtureLibrary } from '../../fixture.ts';

const load = (text: string) => fixtureLibrary({ 'everyday-words.txt': text });

describe('loading everyday-words.txt', () => {
  it('reads what is asked for and what is told, with the line', () => {
    expect(load('# People.\nmafia, gangs: organized crime, smugglers # and so on\n').everydayWords).toEqual([
      { asked: 'mafia', told: ['organized crime', 'smugglers'], file: 'everyday-words.txt', position: { line: 2, column: 1 } },
      { asked: 'gangs', told: ['organized crime', 'smugglers'], file: 'everyday-words.txt', position: { line: 2, column: 1 } },
    ]);
  });

  it('takes words without a colon to stand for each other', () => {
    expect(load('drone, UAV\n').everydayWords.map(({ asked, told }) => [asked, told])).toEqual([['drone', ['UAV']], ['UAV', ['drone']]]);
  });

  it('takes no file and an empty one for no words', () => {
    for (const library of [fixtureLibrary({}), load(''), load('# Nothing yet.\n\n')]) expect(library).toMatchObject({ everydayWords: [], faults: [] });
  });

  it('refuses a line that is neither, at its place', () => {
    for (const line of ['mafia', 'mafia:', ': crime', 'mafia, : crime', 'mafia: crime: gangs', 'mafia: ,,'])
      expect(load(`\n${line}\n`).faults).toEqual([expect.objectContaining({ rule: 'invalid-everyday-word', file: 'everyday-words.txt', line: 2, column: 1 })]);
  });
});
