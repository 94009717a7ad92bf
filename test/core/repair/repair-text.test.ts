import { describe, expect, it } from 'vitest';
import { repairText } from '#core/repair/repair-text.ts';

const entry = '---\ntitle: A\nlessons:\n  - code: FRE-01\n---\n\nA line.\n\n```\ncode  \n```\n';

describe('the repair of texts', () => {
  it('leaves a text without fault as it is', () => {
    expect(repairText(entry)).toEqual({ text: entry, changes: [] });
  });

  const repairs: [what: string, raw: string, changes: string[]][] = [
    ['a byte order mark', `\uFEFF${entry}`, ['byte order mark removed']],
    ['line ends of Windows and of old computers', entry.replaceAll('\n', '\r\n').replace('A line.\r\n', 'A line.\r'), ['line ends of Windows made line feeds']],
    ['tabs in the frontmatter', entry.replace('  - code: FRE-01', '\t- code:\tFRE-01'), ['line 4: tabs made spaces']],
    ['white space at the ends of lines', entry.replace('title: A', 'title: A  ').replace('---\n\n', '---\t\n \t\n'), ['lines 2, 5, 6: white space at the end removed']],
    ['no newline at the end', entry.trimEnd(), ['one newline put at the end']],
    ['many newlines at the end', `${entry}\n\n`, ['one newline put at the end']],
  ];
  for (const [what, raw, changes] of repairs)
    it(`mends ${what}, once and for all`, () => {
      expect(repairText(raw)).toEqual({ text: entry, changes });
    });

  it('mends all of it at once', () => {
    const { text, changes } = repairText(`\uFEFF${entry.replace('  - code', '\t- code').replace('title: A', 'title: A ').replaceAll('\n', '\r\n').trimEnd()}`);
    expect(text).toBe(entry);
    expect(changes).toHaveLength(5);
  });

  it('keeps line breaks of Markdown, tabs in the body, code, and what is no entry', () => {
    for (const text of ['---\ntitle: A\n---\n\nOne  \ntwo\n\n\tcode\n\n~~~\na \n~~~\n', ''])
      expect(repairText(text)).toEqual({ text, changes: [] });
  });
});
