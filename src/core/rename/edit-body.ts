import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { parseAddress } from '../body/address.ts';
import { bodyComponents } from '../body/components.ts';
import type { Edit } from './edit.ts';
import { editCitations } from './edit-citations.ts';
import type { Renaming } from './edit-frontmatter.ts';

/**
 * Finds the edits that rename an entry in a body that may refer to it.
 * @param text what the tree was parsed from
 * @param offset what to add to the offsets of the tree for those of the file
 */
export function editBody(tree: Root, text: string, offset: number, { kind, from, to }: Renaming): Edit[] {
  const edits: Edit[] = [];
  /** Edits the first `before + from` in a part of the text. */
  const edit = (start: number, end: number, before: string) => {
    const found = text.slice(start, end).indexOf(before + from);
    const at = offset + start + found + before.length;
    if (found >= 0) edits.push({ start: at, end: at + from.length, text: to });
  };
  visit(tree, (node) => {
    const [start, end] = span(node);
    switch (node.type as string) {
      case 'link': {
        const { url, children } = node as Extract<Nodes, { type: 'link' }>;
        const last = children.at(-1);
        if (names(url)) edit(last ? span(last)[1] : start, end, `${kind}:`);
        return;
      }
      case 'definition':
        // The label may hold the same text; no label holds a bracket.
        if (names((node as Extract<Nodes, { type: 'definition' }>).url)) edit(start + text.slice(start, end).indexOf(']:'), end, `${kind}:`);
        return;
      case 'mdxJsxFlowElement': {
        const { name, attributes } = node as unknown as MdxJsxFlowElement;
        for (const attribute of attributes)
          if (attribute.type === 'mdxJsxAttribute' && attribute.value === from && bodyComponents[name ?? '']?.attributes[attribute.name]?.reference === kind) {
            const quoted = new RegExp(`\\b${attribute.name}\\s*=\\s*["']`).exec(text.slice(start, end))?.[0];
            if (quoted) edit(start, end, quoted);
          }
        return;
      }
      case 'text':
        if (kind === 'source') edits.push(...editCitations(text.slice(start, end), offset + start, from, to));
    }
  });
  return edits;

  function names(url: string): boolean {
    const address = parseAddress(url);
    return address?.type === 'entry' && address.kind === kind && address.id === from;
  }
}

const span = (node: Nodes): [start: number, end: number] => [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
