import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { Diagnostic } from '../diagnostic.ts';

/** Feeds unified from Sätteri, Astro's own parser of Markdown and MDX: the trees of remark, at a fraction of its cost. */
const satteriParse: Plugin<[], string, Root> = function () {
  this.parser = (text) => structuredClone(mdxToMdast(text)) as unknown as Root;
};

const processor = unified().use(satteriParse).freeze();

/**
 * Parses the body of an entry to a Markdown tree. Nothing in it is ever evaluated.
 * @returns the tree, or the fault for which there is none
 */
export function parseBody(text: string, file: string): { tree: Root; faults: Diagnostic[] } {
  try {
    return { tree: processor.parse(new VFile(text)), faults: [] };
  } catch (error) {
    return { tree: { type: 'root', children: [] }, faults: [syntaxFault(error, file)] };
  }
}

function syntaxFault(error: unknown, file: string): Diagnostic {
  const [, line, column, reason] = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(error instanceof Error ? error.message : '') ?? [];
  return {
    rule: 'body-syntax', severity: 'error', file,
    ...(line && column ? { line: Number(line), column: Number(column) } : {}),
    message: reason?.startsWith('Unexpected') ? reason : `Unexpected markup${reason ? ` (${reason.replace(/ \(\d+:\d+\)/, '')})` : ''}, expected Markdown`,
    hint: 'Close each component that is opened (`<Note>` … `</Note>`), with an empty line before and after what is inside; write a plain `<` or `{` as words.',
  };
}
