import { describe, expect, it } from 'vitest';
import { invalidRedirect } from '#core/validate/rules/invalid-redirect.ts';
import { fixtureLibrary, replace } from '../../../fixture.ts';

const permalinks = '/cases/fredonia/\n/cases/fredonia/#fre-01\n/cases/freedonia/\n/cases/ruritania/\n/compare/who-decides/#nato.has-reserve\n';
const found = (redirects: string, more = {}) =>
  [...invalidRedirect(fixtureLibrary({ 'permalinks.txt': permalinks, 'redirects.yaml': redirects, ...more }))].map(({ line, column, severity, rule, message, hint }) => `${line}:${column} ${severity} ${rule}\n${message}\n${hint}`);

describe('a redirect', () => {
  it('leads from a published address that is no more to one that exists', () => {
    expect(found('/cases/fredonia/: /cases/freedonia/\n/compare/who-decides/#nato.has-reserve: /compare/who-decides/#eu.has-reserve\n/cases/ruritania/: /cases/\n')).toEqual([]);
  });

  it('doesn\'t lead away from an address that exists', () => {
    expect(found('/cases/freedonia/: /cases/\n')).toEqual([
      '1:1 error needless-redirect\nUnexpected redirect of `/cases/freedonia/`, expected an address that is no more: this one exists\n'
      + 'If what was there came back, remove the line. If something new took the address, give that another id: the old address belongs to what it stood for.',
    ]);
  });

  it('isn\'t needed for an address that was never published', () => {
    expect(found('/cases/fredonya/: /cases/freedonia/\n')).toEqual([
      '1:1 error unpublished-redirect\nUnexpected redirect of `/cases/fredonya/`, expected an address that was published\n'
      + 'Did you mean `/cases/fredonia/`? Correct its spelling after permalinks.txt, or remove the line: nobody can have a link to it.',
    ]);
  });

  it('leads somewhere', () => {
    expect(found('/cases/fredonia/: /cases/freedonja/\n')).toEqual([
      '1:19 error dangling-redirect\nUnexpected redirect to missing `/cases/freedonja/`, expected an address that exists\n'
      + 'Did you mean `/cases/freedonia/`? Correct its spelling, or lead it to another page.',
    ]);
  });

  it('leads there in one step', () => {
    expect(found('/cases/ruritania/: /cases/fredonia/#fre-01\n/cases/fredonia/: /cases/freedonia/\n')).toEqual([
      '1:20 error chained-redirect\nUnexpected redirect to `/cases/fredonia/#fre-01`, which is redirected itself, expected an address that exists\nLead it straight to `/cases/freedonia/#fre-01`.',
    ]);
  });

  it('doesn\'t lead in a circle', () => {
    const circle = 'Unexpected redirect to `/cases/fredonia/`, which is redirected itself, expected an address that exists\nLead it to a page that exists.';
    expect(found('/cases/fredonia/: /cases/fredonia/\n')).toEqual([`1:19 error chained-redirect\n${circle}`]);
    expect(found('/cases/ruritania/: /cases/fredonia/\n/cases/fredonia/: /cases/ruritania/\n')).toEqual([
      `1:20 error chained-redirect\n${circle}`, `2:19 error chained-redirect\n${circle.replace('fredonia', 'ruritania')}`,
    ]);
  });

  it('isn\'t blamed for a lesson in a case that can\'t be read', () => {
    expect(found('/cases/fredonia/: /cases/freedonia/#fre-01\n', { 'cases/freedonia.mdx': replace('code: FRE', 'code: "FRE') })).toEqual([]);
  });
});
