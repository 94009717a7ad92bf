import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** A lesson tells why: in its field `discussion`, or in the body between `<Lesson>` and `</Lesson>`. */
export function* missingDiscussion(library: Library): Generator<Diagnostic> {
  for (const { file, data, body, locate } of library.find('case')) {
    if (!body.whole) continue;
    const discussed = new Set<string>();
    visit(body.tree, (node) => {
      if ((node.type as string) !== 'mdxJsxFlowElement') return;
      const { attributes, children } = node as unknown as MdxJsxFlowElement;
      const code = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'code')?.value;
      if (typeof code === 'string' && children.length > 0) discussed.add(code);
    });
    for (const [index, { code, discussion }] of data.lessons.entries())
      if (!discussion && !discussed.has(code))
        yield {
          rule: 'missing-discussion', severity: 'error', file, ...locate(['lessons', index, 'code']),
          message: `Unexpected lesson \`${code}\` without a reason, expected \`discussion\` or text between \`<Lesson code="${code}">\` and \`</Lesson>\``,
          hint: 'Say in a few sentences why it happened, with citations.',
        };
  }
}
