import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Entry } from '../../library.ts';
import { blankMarkup, type Passage } from './passage.ts';

/** A run of plain text within a paragraph, and where in the file it begins. */
interface Run {
  start: number;
  text: string;
  line: number;
  column: number;
}

/** Yields the paragraphs, headings and table cells of an entry's body, and what its images show. */
export function* bodyPassages({ body }: Entry): Generator<Passage> {
  for (const { alt, position } of body.images) yield { text: blankMarkup(alt), path: [], locate: () => position };
  const blocks: Nodes[] = [];
  visit(body.tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') blocks.push(node);
  });
  for (const block of blocks) {
    const runs: Run[] = [];
    let text = '';
    visit(block, (node) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      if (node.type === 'text') {
        runs.push({ start: text.length, text: node.value, line, column });
        text += node.value;
      } else if (node.type === 'inlineCode') text += ' '.repeat(node.value.length);
      else if (node.type === 'break') text += '\n';
    });
    const indent = block.position?.start.column ?? 1;
    if (text.trim()) yield { text: blankMarkup(text), path: [], locate: (_, offset) => placeIn(runs, offset, indent) };
  }
}

/** The lines of a paragraph begin at its own column: below a list's bullet, or behind the sign of a quotation. */
function placeIn(runs: readonly Run[], offset: number, indent: number) {
  const { start, text, line, column } = runs.findLast((run) => run.start <= offset) ?? { start: 0, text: '', line: 1, column: 1 };
  const before = text.slice(0, offset - start).split('\n');
  return { line: line + before.length - 1, column: (before.length === 1 ? column : indent) + (before.at(-1)?.length ?? 0) };
}
