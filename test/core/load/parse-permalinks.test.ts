import { describe, expect, it } from 'vitest';
import { fixtureLibrary } from '../../fixture.ts';

describe('loading permalinks.txt', () => {
  it('knows the line of every address', () => {
    const { permalinks, faults } = fixtureLibrary({ 'permalinks.txt': '/\n/cases/freedonia/#fre-01\n\n/compare/who-decides/#un.has-reserve\n' });
    expect(permalinks.map(({ address, position }) => [address, position.line])).toEqual([['/', 1], ['/cases/freedonia/#fre-01', 2], ['/compare/who-decides/#un.has-reserve', 4]]);
    expect(faults).toEqual([]);
  });

  it('refuses what is no address', () => {
    for (const line of ['cases/', '/Cases/', '/cases', '//cases/', '/../', '/cases/?x', 'https://example.org/', '/cases/#', '/cases/# x', '/cases/#a"b', '# a comment'])
      expect([line, fixtureLibrary({ 'permalinks.txt': `/\n${line}\n` }).faults]).toEqual([line, [{
        rule: 'invalid-permalink', severity: 'error', file: 'permalinks.txt', line: 2, column: 1,
        message: `Unexpected line \`${line}\`, expected an address of this site, as in \`/cases/haiti/\` or \`/cases/haiti/#hti-03\``,
        hint: 'Take the change of this line back: nobody needs to edit this list by hand.',
      }]]);
  });

  it('is the list at the top of the content folder only', () => {
    expect(fixtureLibrary({ 'missions/permalinks.txt': '/\n' }).faults.map(({ rule }) => rule)).toEqual(['misplaced-file']);
  });
});
