import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { Diagnostic } from '../diagnostic.ts';
import { findCrowdedLine } from './find-crowded-line.ts';
import { settleTree } from './settle-tree.ts';
import { indexOfBrace, veilCode } from './veil-code.ts';

/** Feeds unified from Sätteri, Astro's own parser of Markdown and MDX: the trees of remark-parse, at a thirtieth of its cost. */
const satteriParse: Plugin<[], string, Root> = function () {
  this.parser = (text) => mdxToMdast(text) as unknown as Root;
};

const processor = unified().use(satteriParse).freeze();

/**
 * Parses the body of an entry to a Markdown tree. Nothing in it is ever evaluated, nor parsed as JavaScript.
 * @returns the tree, empty if it could not be read whole, and the faults of what is code, broken, too deep or too much
 */
export function parseBody(text: string, file: string): { tree: Root; whole: boolean; faults: Diagnostic[] } {
  const none: Root = { type: 'root', children: [] };
  const crowded = findCrowdedLine(text, file);
  if (crowded) return { tree: none, whole: false, faults: [crowded] };
  const veiled = veilCode(text);
  let tree: Root;
  try {
    tree = processor.parse(new VFile(veiled));
  } catch (error) {
    return { tree: none, whole: false, faults: [syntaxFault(error, veiled, file)] };
  }
  const { faults, whole } = settleTree(tree, veiled, file);
  return { tree: whole ? tree : none, whole, faults };
}

function syntaxFault(error: unknown, veiled: string, file: string): Diagnostic {
  const [, line, column, reason] = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(error instanceof Error ? error.message : '') ?? [];
  return (line && column && expressionInTag(veiled, Number(line), Number(column), file)) || {
    rule: 'body-syntax', severity: 'error', file,
    ...(line && column ? { line: Number(line), column: Number(column) } : {}),
    message: reason?.startsWith('Unexpected') ? reason : `Unexpected markup${reason ? ` (${reason.replace(/ \(\d+:\d+\)/, '')})` : ''}, expected Markdown`,
    hint: 'Close each component that is opened (`<Note>` … `</Note>`), with an empty line before and after what is inside; write a plain `<` or `{` as words.',
  };
}

/** Returns the fault of a tag that broke because it holds a brace, if that is the one at a place. */
function expressionInTag(veiled: string, line: number, column: number, file: string): Diagnostic | undefined {
  const lines = veiled.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1;
  const [tag = '', name = ''] = /^<\/?([\w.:]*)[^<>]*/.exec(veiled.slice(start)) ?? [];
  const brace = indexOfBrace(tag);
  if (brace < 0) return undefined;
  const before = tag.slice(0, brace).split('\n');
  return {
    rule: 'expression', severity: 'error', file, line: line + before.length - 1, column: (before.length === 1 ? column : 1) + (before.at(-1)?.length ?? 0),
    message: `Unexpected \`{…}\` in \`<${name}>\`, expected text between quotes`, hint: `Write it as in \`<${name || 'Note'} title="…">\`, or remove it: entries hold no code.`,
  };
}
