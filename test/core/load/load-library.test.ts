import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#core/diagnostic.ts';
import { parseEntry } from '#core/load/load-library.ts';
import { fixtureLibrary } from '../../fixture.ts';

const parse = (text: string, path = 'missions/brifor.mdx') => {
  const faults: Diagnostic[] = [];
  const entry = parseEntry({ file: path, path, text }, faults);
  return { entry, faults: faults.map(({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`) };
};

describe('loading an entry', () => {
  it('knows the place of every value', () => {
    const { locate } = fixtureLibrary().get('case', 'freedonia')!;
    expect(locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(locate(['lessons', 1, 'code'])).toEqual({ line: 36, column: 11 });
    expect(locate(['lessons', 0, 'cites', 0])).toEqual({ line: 34, column: 13 });
    expect(locate(['lessons', 0, 'nowhere', 'at', 'all'])).toEqual({ line: 18, column: 5 });
  });

  it('keeps the lines of the body those of the file', () => {
    expect(fixtureLibrary().get('case', 'freedonia')!.body.components.map(({ name, position }) => [name, position.line])).toEqual([['Lesson', 57], ['Lesson', 63], ['Note', 69], ['Comparison', 75]]);
  });

  it('collects the references and citations of frontmatter and body', () => {
    const { references, citations } = fixtureLibrary().get('practice', 'joint-plan')!;
    expect(references.map(({ kind, id, path }) => [kind, id, path.join('.')])).toEqual([
      ['function', 'transition', 'functions.0'], ['organization', 'eu', 'usedBy.0.organization'], ['mission', 'brifor', 'usedBy.0.missions.0'], ['case', 'freedonia', 'usedBy.0.case'],
    ]);
    expect(citations.map(({ text, inline }) => [text, inline])).toEqual([['report-2012, p. 5', true], ['report-2012, p. 6', false]]);
  });

  it('refuses each way in which a file can be broken, at its place', () => {
    const good = '---\ntitle: x\n---\n';
    const cases: [string, string, string][] = [
      ['', 'missions/brifor.mdx', 'empty-file 1:1'],
      ['title: x\n', 'missions/brifor.mdx', 'missing-frontmatter 1:1'],
      ['---\ntitle: x\n', 'missions/brifor.mdx', 'missing-frontmatter 1:1'],
      ['---\ntitle: "x\n---\n', 'missions/brifor.mdx', 'yaml-syntax'],
      ['---\n\ttitle: x\n---\n', 'missions/brifor.mdx', 'tab-in-frontmatter 2:1'],
      ['---\na: 1\na: 2\n---\n', 'missions/brifor.mdx', 'duplicate-field 3:1'],
      ['---\na: &b 1\nc: *b\n---\n', 'missions/brifor.mdx', 'yaml-anchor 2:7'],
      ['---\na: !!js/function "x"\n---\n', 'missions/brifor.mdx', 'yaml-anchor'],
      [good, 'missions/brifor.md', 'misplaced-file'],
      [good, 'missions/deep/brifor.mdx', 'misplaced-file'],
      [good, 'cats/brifor.mdx', 'misplaced-file'],
      [good, 'missions/BRIFOR.mdx', 'invalid-file-name'],
    ];
    for (const [text, path, fault] of cases) expect([path, text, parse(text, path).faults[0]]).toEqual([path, text, expect.stringContaining(fault)]);
  });

  it('says of each field what is wrong with it', () => {
    expect(parse('---\ntitle: 12\nsummary: x\nupdated: yesterday\ncontributors: me\nstart: 1999-13\ntype: army\ncolor: red\n---\n').faults).toMatchSnapshot();
  });
});
