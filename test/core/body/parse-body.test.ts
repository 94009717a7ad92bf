import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#core/body/parse-body.ts';
import { splitFrontmatter } from '#core/load/split-frontmatter.ts';
import { readFiles } from '#core/load/read-files.ts';

const reference = remark().use(remarkGfm).use(remarkMdx);

/** What of a tree decides how it is read and rendered: types, places, texts, addresses, attributes. */
function essence(node: unknown): unknown {
  const { type, position, value, url, depth, name, attributes, children } = node as Record<string, never> & { position?: { start: { line: number; column: number } }; attributes?: { name: string; value: unknown }[]; children?: unknown[] };
  return {
    type, value, url, depth, name, at: position && `${position.start.line}:${position.start.column}`,
    attributes: attributes?.map((attribute) => [attribute.name, attribute.value]),
    children: children?.map(essence),
  };
}

describe('the parser of bodies', () => {
  it('reads every entry of the library as remark does, at the same places', async () => {
    const { files } = await readFiles('content');
    const bodies = files.flatMap(({ file, text }) => {
      const body = splitFrontmatter(text)?.body ?? '';
      return body.trim() ? [{ file, body }] : [];
    });
    expect(bodies.length).toBeGreaterThan(4);
    for (const { file, body } of bodies) expect({ file, tree: essence(parseBody(body, file).tree) }).toEqual({ file, tree: essence(reference.parse(body)) });
  });

  it('counts columns as editors do, beyond the first plane of Unicode too', () => {
    const { tree } = parseBody('é𝔸 [x](https://example.org) **y**', 'x');
    expect(essence(tree)).toEqual(essence(reference.parse('é𝔸 [x](https://example.org) **y**')));
  });

  it('reads braces, `import` and `export` that are no code as remark does', () => {
    const text = 'A \\{b\\} `{c} \\{` [d](https://example.org/e "f {g}")\nimport duties\n\n```js {1,3}\nexport const h = { i: 1 }\n```\n\n> export duties\n\n<Note title="{j} \\{">\n\nk\n\n</Note>\n';
    expect(parseBody(text, 'x').faults).toEqual([]);
    expect(essence(parseBody(text, 'x').tree)).toEqual(essence(reference.parse(text)));
  });

  it('finds code by its place, without reading it as code', () => {
    const places = (text: string) => parseBody(text, 'x').faults.map(({ rule, line, column, message }) => `${line}:${column} ${rule}: ${message}`);
    const deep = `{${'('.repeat(4_000)}1${')'.repeat(4_000)}}`;
    expect(places(`é𝔸 text\nmore ${deep} and {x}`)).toEqual(['2:6 expression: Unexpected `{…}`, expected text: entries hold no code']);
    expect(places(`\n\n<Note\n  title=${deep}>\n\nx\n\n</Note>`)).toEqual(['4:9 expression: Unexpected `{…}` in `<Note>`, expected text between quotes']);
    expect(places(`export const x = ${deep}`)).toEqual(['1:1 module-syntax: Unexpected `import` or `export`, expected text: entries hold no code']);
  });

  it('refuses what would take it too much time or memory, at the line', () => {
    const refused: [text: string, fault: string][] = [
      [`x\n\n${'> '.repeat(40)}x`, '3:65 too-deep: Unexpected markup within markup 32 levels deep, expected a few'],
      [`x\n\n${'> '.repeat(101)}x`, '3:1 too-deep: Unexpected line that begins with 202 spaces and signs of lists or quotations, expected a few'],
      [`x\n\n${'word '.repeat(2_001)}`, '3:1 too-much-markup: Unexpected paragraph of more than 10000 characters, expected a few hundred'],
      [`${`${'word '.repeat(1_900)}\n\n`.repeat(11)}`, '21:1 file-too-large: Unexpected text of more than 100000 characters, expected less'],
      ['\n'.repeat(10_000), '10001:1 file-too-large: Unexpected file of 10001 lines, expected at most 10000'],
      ['x\n\n&amp; '.repeat(2_001), '4003:1 too-much-markup: Unexpected text with more than 2000 `&`, expected a few'],
      ['**a** *b*\n\n'.repeat(4_000), '6667:1 too-much-markup: Unexpected body of more than 20000 pieces of markup, expected a text that people read'],
      [`|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${'|a|\n'.repeat(100)}`, '1:1 too-much-markup: Unexpected body of more than 20000 pieces of markup, expected a text that people read'],
    ];
    for (const [text, fault] of refused) expect(parseBody(text, 'x').faults.map(({ rule, line, column, message }) => `${line}:${column} ${rule}: ${message}`)).toEqual([fault]);
  });

  it('says where markup is broken, without a stack trace', () => {
    const { faults } = parseBody('\n\n<Note>\n\nnever closed', 'cases/x.mdx');
    expect(faults).toEqual([{
      rule: 'body-syntax', severity: 'error', file: 'cases/x.mdx', line: 3, column: 1,
      message: 'Unexpected markup (Expected a closing tag for `<Note>`), expected Markdown',
      hint: 'Close each component that is opened (`<Note>` … `</Note>`), with an empty line before and after what is inside; write a plain `<` or `{` as words.',
    }]);
  });
});
