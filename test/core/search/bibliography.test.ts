import { expect, test } from 'vitest';
import { buildBibliography } from '#core/search/bibliography.ts';
import { fixtureFiles, replace } from '../../fixture.ts';
import { parseLibrary } from '#core/load/load-library.ts';

test('a bibliography begins with what was read as a whole and goes on by the letter of the author and by year', () => {
  const page = fixtureFiles().find(({ path }) => path === 'sources/force-page.mdx')!;
  const another = (id: string, from: string, to: string) => ({ ...page, file: `sources/${id}.mdx`, path: `sources/${id}.mdx`, text: replace(from, to)(page.text) });
  const library = parseLibrary([
    ...fixtureFiles(),
    another('early', 'held: page', 'issued: 2003\nheld: page'), another('late', 'held: page', 'issued: 2011-05\nheld: page'),
    another('accented', 'literal: United Nations', 'family: Öberg'), another('no-letter', 'literal: United Nations', 'literal: "112"'),
  ]);
  expect(buildBibliography(library).map(({ title, sources }) => [title, ...sources.map(({ id }) => id)])).toEqual([
    ['Read as a whole', 'report-2012', 's-res-1'], ['#', 'no-letter'], ['O', 'accented'], ['U', 'force-page', 'early', 'late'],
  ]);
});
