import { describe, expect, it } from 'vitest';
import { parseLibrary } from '#core/load/load-library.ts';
import { recordPermalinks } from '#core/permalinks/record-permalinks.ts';
import { renameEntry } from '#core/rename/rename-entry.ts';
import { runRules } from '#core/validate/run-rules.ts';
import { type Changes, fixtureFiles, fixtureLibrary, replace } from '../../fixture.ts';

const today = '2026-11-22';
const freedonia = 'cases/freedonia.mdx';

/** The small library, with changes and with all its addresses published. */
function published(changes: Changes = {}) {
  const permalinks = recordPermalinks(fixtureLibrary(changes)).map((address) => `${address}\n`).join('');
  return fixtureFiles({ ...changes, 'permalinks.txt': permalinks });
}
function rename(files: ReturnType<typeof fixtureFiles>, kind: string, from: string, to: string) {
  const { removed, written, redirects } = renameEntry(files, kind, from, to, today);
  const after = [...files.filter(({ path }) => path !== removed && !written.has(path)), ...[...written].map(([path, text]) => ({ file: path, path, text }))];
  return { files: after, written, redirects, library: parseLibrary(after) };
}
const errors = (library: ReturnType<typeof parseLibrary>) => runRules(library, today).filter(({ severity }) => severity === 'error');
const redirectsOf = (library: ReturnType<typeof parseLibrary>) => library.redirects.map(({ from, to }) => `${from} → ${to}`);

describe('renaming an entry', () => {
  const renamings: [kind: string, from: string][] = [
    ['case', 'freedonia'], ['practice', 'joint-plan'], ['doctrine', 'resolution-1'], ['function', 'transition'], ['organization', 'un'], ['organization', 'eu'], ['mission', 'brifor'], ['mechanism', 'un-eu-committee'],
    ['term', 'bridging-operation'], ['debate', 'how-long'], ['comparison', 'who-decides'], ['reading-list', 'short-course'], ['source', 'report-2012'], ['source', 's-res-1'], ['source', 'force-page'],
  ];
  for (const [kind, from] of renamings)
    it(`leaves a library without fault, in which the old addresses of the ${kind} ${from} lead somewhere`, () => {
      const { library, written } = rename(published(), kind, from, 'newcomer');
      expect(errors(library)).toEqual([]);
      expect([...library.entries].filter(({ id }) => id === from || id === 'newcomer').map(({ kind: owner, id }) => [owner, id])).toEqual([[kind, 'newcomer']]);
      expect([...written.keys()].some((path) => path.endsWith('/newcomer.mdx'))).toBe(true);
      expect(library.redirects.length).toBeGreaterThan(0);
    });

  it('touches nothing but the id', () => {
    const { written } = rename(published(), 'mission', 'brifor', 'bridging-force');
    expect([...written.keys()].sort()).toEqual([freedonia, 'missions/bridging-force.mdx', 'missions/fomis.mdx', 'practices/joint-plan.mdx', 'redirects.yaml']);
    const before = fixtureFiles().find(({ path }) => path === freedonia)!.text;
    expect(written.get(freedonia)).toBe(before.replaceAll('[brifor', '[bridging-force').replace('mission: brifor', 'mission: bridging-force'));
    expect(written.get('missions/bridging-force.mdx')).toBe(fixtureFiles().find(({ path }) => path === 'missions/brifor.mdx')!.text);
  });

  it('finds a reference in every form in which it can be written', () => {
    const { written } = rename(published({
      'missions/fomis.mdx': replace('organizations: [un]', 'organizations: [\'un\', "eu"]'),
      'functions/transition.mdx': (text) => `${text}
As [un in organization:un](organization:un "un of organization:un") says, [so][un] \`organization:un\` and un.

- a list where \\{ braces
  are [@report-2012, p. 1] and a [link](organization:un)

> quoted [\`organization:un\`](organization:un)

[un]: organization:un
`,
    }), 'organization', 'un', 'united-nations');
    expect(written.get('missions/fomis.mdx')).toContain('organizations: [\'united-nations\', "eu"]');
    expect(written.get('functions/transition.mdx')).toContain(`
As [un in organization:un](organization:united-nations "un of organization:un") says, [so][un] \`organization:un\` and un.

- a list where \\{ braces
  are [@report-2012, p. 1] and a [link](organization:united-nations)

> quoted [\`organization:un\`](organization:united-nations)

[un]: organization:united-nations
`);
  });

  it('rewrites every citation of a source', () => {
    const { written } = rename(published({
      'practices/joint-plan.mdx': replace('what: A plan that both sides write [@report-2012, p. 5].', 'what: >-\n  A plan that report-2012 tells of [@s-res-1, para. 2;\n  report-2012, p. 5]. More [@ report-2012, p. 6].'),
      'terms/bridging-operation.mdx': (text) => `${text}Text [@report-2012, p. 7; s-res-1, para. 1;\n@report-2012, p. 8] and \`[@report-2012, p. 9]\`.\n`,
    }), 'source', 'report-2012', 'report');
    expect(written.get('practices/joint-plan.mdx')).toContain('what: >-\n  A plan that report-2012 tells of [@s-res-1, para. 2;\n  report, p. 5]. More [@ report, p. 6].');
    expect(written.get('practices/joint-plan.mdx')).toContain('cites: ["report, p. 6"]');
    expect(written.get('terms/bridging-operation.mdx')).toContain('Text [@report, p. 7; s-res-1, para. 1;\n@report, p. 8] and `[@report-2012, p. 9]`.');
    expect(written.get('reading-lists/short-course.mdx')).toContain('{ source: report, locator: p. 5 }');
    expect(written.get('organizations/eu.mdx')).toContain('read: [report]');
  });

  it('leaves an entry of another kind with the same id alone', () => {
    const files = published({ 'terms/un.mdx': (text) => fixtureFiles().find(({ path }) => path === 'terms/bridging-operation.mdx')!.text + text, 'terms/bridging-operation.mdx': replace('usages:', 'related: [un]\nusages:') });
    const { written, library } = rename(files, 'organization', 'un', 'united-nations');
    expect(written.has('terms/bridging-operation.mdx')).toBe(false);
    expect(errors(library)).toEqual([]);
  });

  it('redirects the page, and on other pages the rows and cells that bear its name', () => {
    expect(redirectsOf(rename(published(), 'organization', 'un', 'united-nations').library)).toEqual([
      '/organizations/un/ → /organizations/united-nations/',
      '/compare/un-and-eu/ → /compare/united-nations-and-eu/',
      '/compare/who-decides/#un.has-reserve → /compare/who-decides/#united-nations.has-reserve',
      '/compare/who-decides/#un.who-mandates → /compare/who-decides/#united-nations.who-mandates',
    ]);
    const handovers = { 'comparisons/handovers.mdx': `---\ntitle: Handovers\nsummary: Who took over.\naliases: []\nupdated: 2026-11-22\ncontributors: [A]\nquestion: Who took over?\npivot: transitions\n---\n` };
    expect(redirectsOf(rename(published(handovers), 'case', 'freedonia', 'fredonia').library)).toContain('/compare/handovers/#why.freedonia.brifor-fomis → /compare/handovers/#why.fredonia.brifor-fomis');
  });

  it('adds no redirect for what was never published', () => {
    const { written, redirects } = rename(fixtureFiles(), 'mission', 'brifor', 'bridging-force');
    expect([redirects, written.has('redirects.yaml')]).toEqual([0, false]);
  });

  it('makes no chain when it is done twice, and none at all when it is taken back', () => {
    const once = rename(published(), 'organization', 'un', 'uno');
    const twice = rename(once.files, 'organization', 'uno', 'united-nations');
    expect(errors(twice.library)).toEqual([]);
    expect(redirectsOf(twice.library)).toContain('/organizations/un/ → /organizations/united-nations/');
    expect(redirectsOf(twice.library)).toContain('/compare/who-decides/#un.has-reserve → /compare/who-decides/#united-nations.has-reserve');
    const back = rename(twice.files, 'organization', 'united-nations', 'un');
    expect([errors(back.library), back.library.redirects]).toEqual([[], []]);
  });

  const refusals: [why: string, args: [kind: string, from: string, to: string], message: string][] = [
    ['a lesson', ['lesson', 'FRE-01', 'FRE-09'], 'Unexpected kind lesson, expected a kind of entry: the code of a lesson is for ever.'],
    ['what is no kind', ['cat', 'un', 'x'], 'Unexpected kind cat, expected one of case, practice, doctrine, function, organization, mission, mechanism, term, debate, comparison, reading-list, source, as in: npm run rename -- case hayti haiti'],
    ['an entry that isn\'t there', ['mission', 'brifur', 'x'], 'Unexpected id brifur, expected that of a mission. Did you mean `brifor`?'],
    ['a path', ['mission', 'brifor', '../x'], 'Unexpected new id ../x, expected lower-case letters, digits and hyphens, as in cote-d-ivoire'],
    ['no new id', ['mission', 'brifor', ''], 'Unexpected new id (none), expected lower-case letters, digits and hyphens, as in cote-d-ivoire'],
    ['an id that is taken', ['mission', 'brifor', 'fomis'], 'Unexpected new id fomis, expected one that is free: missions/fomis.mdx exists.'],
  ];
  for (const [why, [kind, from, to], message] of refusals)
    it(`refuses ${why}`, () => {
      expect(() => renameEntry(fixtureFiles(), kind, from, to, today)).toThrow(new Error(message));
    });

  it('refuses an address of the past that belongs to something else', () => {
    const files = published();
    const list = files.find(({ path }) => path === 'permalinks.txt')!;
    list.text += '/missions/old/\n';
    files.push({ file: 'redirects.yaml', path: 'redirects.yaml', text: '/missions/old/: /missions/fomis/\n' });
    expect(() => renameEntry(files, 'mission', 'brifor', 'old', today)).toThrow(new Error('Unexpected id old, expected one that was never used: /missions/old/ leads to /missions/fomis/. Choose another id.'));
  });

  it('refuses while the content has faults, and what it can\'t rewrite', () => {
    expect(() => renameEntry(fixtureFiles({ 'terms/bridging-operation.mdx': '' }), 'mission', 'brifor', 'x', today)).toThrow(new Error('Nothing was renamed: the content has faults. Mend them first: npm run check'));
    expect(() => renameEntry(fixtureFiles({ 'missions/fomis.mdx': replace('[brifor]', '["br\\u0069for"]') }), 'mission', 'brifor', 'x', today))
      .toThrow(new Error('missions/fomis.mdx:12:16: this mention of brifor can\'t be rewritten. Write it on one line, without escapes, and try again. Nothing was renamed.'));
  });
});
