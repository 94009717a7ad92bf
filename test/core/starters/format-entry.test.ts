import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseFrontmatter } from '#core/load/parse-frontmatter.ts';
import { splitFrontmatter } from '#core/load/split-frontmatter.ts';
import { formatEntry, formatItem } from '#core/starters/format-entry.ts';

/** Texts that would be something else in YAML, if they weren't written so that they can't. */
const hostile = [
  'x\n---\ncode: XXX\n', '---', '--- x', '...', 'x\ntitle: y', '"', "'", '"\nlayout: evil', '# comment', 'a: b', 'a #b', '- x', '? x', '{a: 1}', '[1, 2]', '&a x', '*a', '!!js/function x', '!x', '<<: *a', '| x', '> x', '%YAML 1.1', '@x', '`x`',
  'null', '~', 'true', 'no', '2008', '2008-01-28', '0x1F', '1e3', '.nan', '=', '', ' x ', 'x\n\n\ny', '\n x', '  indented\nless', 'x\\ny', '\u2028x', '\u0085x', '\u202Ex', '\u0007', '{{code}}', '${x}', '$&', '<Lesson code="X-01">', 'import x from "y"', '__proto__', 'constructor',
];

describe('the text of an entry', () => {
  it('gives back what was put in, whatever it is', () => {
    for (const text of hostile) {
      const data = { title: text, list: [text, { text, deep: [text] }], last: 1 };
      const written = formatEntry(data, 'Body.\n');
      const split = splitFrontmatter(written);
      const { frontmatter = '' } = split ?? {};
      expect([text, parse(frontmatter, { schema: 'core' })]).toEqual([text, data]);
      // What nobody can see stays a fault, for a person to mend.
      expect([text, parseFrontmatter(frontmatter, 'x.mdx').faults.filter(({ rule }) => rule !== 'invisible-character')]).toEqual([text, []]);
      expect([text, split?.body.trimStart()]).toEqual([text, 'Body.\n']);
    }
  });

  it('writes nothing by reference', () => {
    const cites = ['report-2012, p. 4'];
    expect(formatItem({ code: 'FRE-03', cites, again: { cites } })).toBe('- code: FRE-03\n  cites:\n    - report-2012, p. 4\n  again:\n    cites:\n      - report-2012, p. 4\n');
  });
});
