import type { Nodes, Parent, Root } from 'mdast';
import { findDeceptive } from '../characters/find-deceptive.ts';
import type { Diagnostic, Position } from '../diagnostic.ts';
import { beginsWithModuleSyntax, indexOfBrace, unveilCode } from './veil-code.ts';

/** More than any text needs; what walks the tree later calls itself once a level. */
const maxDepth = 32;
/** Some hundred times what the longest case has. */
const maxNodes = 20_000;
/** Who has so many braces sees the rest after mending these. */
const maxFaults = 100;

const texts = ['value', 'url', 'title', 'alt', 'label', 'identifier', 'lang', 'meta'] as const;

/**
 * Takes the signs of `veilCode` out of a fresh tree, in place, and says where code stood.
 * Goes down without calling itself: until here, nobody knows how deep the tree is.
 * @returns the faults, and whether the tree is small enough to be used
 */
export function settleTree(tree: Root, veiled: string, file: string): { faults: Diagnostic[]; whole: boolean } {
  const faults: Diagnostic[] = [];
  const fault = ({ line, column }: Position, rule: string, message: string, hint: string) => {
    if (faults.length < maxFaults) faults.push({ rule, severity: 'error', file, line, column, message, hint });
  };
  const open: { node: Nodes; depth: number; firstOf?: Parent | undefined }[] = [{ node: tree, depth: 0 }];
  let count = 0;
  let reference = veiled.indexOf('&');
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth, firstOf } = next;
    const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
    if (depth > maxDepth) {
      fault(start, 'too-deep', `Unexpected markup within markup ${maxDepth} levels deep, expected a few`, 'Take lists, quotations and emphasis out of one another.');
      return { faults, whole: false };
    }
    // A short row is printed with all the cells that the head of its table has.
    count += node.type === 'table' ? (node.align?.length ?? 0) * node.children.length : 1;
    if (count > maxNodes) {
      fault(start, 'too-much-markup', `Unexpected body of more than ${maxNodes} pieces of markup, expected a text that people read`, 'Divide it among several entries.');
      return { faults, whole: false };
    }
    if (node.type === 'text') {
      const offset = start.offset ?? 0;
      const brace = faults.length === maxFaults || indexOfBrace(node.value) < 0 ? -1 : indexOfBrace(veiled, offset);
      if (start.column === 1 && beginsWithModuleSyntax(node.value) && (firstOf?.type === 'paragraph' || firstOf?.type === 'heading'))
        fault(start, 'module-syntax', 'Unexpected `import` or `export`, expected text: entries hold no code', 'Remove the line; if it is meant as text, begin the line with another word.');
      else if (brace >= 0)
        fault(placeOf(veiled, offset, brace, start), 'expression', 'Unexpected `{…}`, expected text: entries hold no code', 'Remove the braces, or write \\{ for a brace.');
    }
    const decoded = unveil(node);
    // Nodes come in the order of the text, so that each part of it is searched once.
    if (reference >= 0 && reference < (start.offset ?? 0)) reference = veiled.indexOf('&', start.offset);
    if (reference >= 0 && reference < (node.position?.end.offset ?? 0)) {
      // A character that stands in the file is found there, with its place; this is one that is only spelt, as in `&#x202E;`.
      const [deceptive] = findDeceptive(decoded.join('\n'));
      if (deceptive) fault(start, deceptive.rule, deceptive.message, deceptive.hint);
    }
    if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child) open.push({ node: child, depth: depth + 1, firstOf: index === 0 ? node : undefined });
      }
    }
  }
  return { faults, whole: true };
}

/** Takes the signs out of the texts of one node, and returns these. */
function unveil(node: Nodes): string[] {
  const found: string[] = [];
  const fields = node as unknown as Record<string, unknown> & { attributes?: { name?: string; value?: unknown }[] };
  const literal = node.type === 'code' || node.type === 'inlineCode';
  for (const key of texts) {
    const text = fields[key];
    if (typeof text === 'string') found.push((fields[key] = unveilCode(text, literal && key === 'value')));
  }
  for (const attribute of fields.attributes ?? []) if (typeof attribute.value === 'string') found.push((attribute.value = unveilCode(attribute.value, true)));
  return found;
}

/** Returns the place of an offset, from that of an offset before it. */
function placeOf(text: string, from: number, to: number, start: Position): Position {
  const before = text.slice(from, to).split('\n');
  return { line: start.line + before.length - 1, column: (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0) };
}
