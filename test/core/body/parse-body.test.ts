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

  it('says where markup is broken, without a stack trace', () => {
    const { faults } = parseBody('\n\n<Note>\n\nnever closed', 'cases/x.mdx');
    expect(faults).toEqual([{
      rule: 'body-syntax', severity: 'error', file: 'cases/x.mdx', line: 3, column: 1,
      message: 'Unexpected markup (Expected a closing tag for `<Note>`), expected Markdown',
      hint: 'Close each component that is opened (`<Note>` … `</Note>`), with an empty line before and after what is inside; write a plain `<` or `{` as words.',
    }]);
  });
});
