import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Diagnostic, Position } from '../diagnostic.ts';
import type { Path } from '../schemas/walk-fields.ts';
import { findExcess, findTooDeep } from './find-overgrowth.ts';
import { findYamlFaults } from './find-yaml-faults.ts';

/** Frontmatter as data, and the place of each of its values. */
export interface ParsedFrontmatter {
  /** Undefined if the YAML could not be read. */
  data: unknown;
  faults: Diagnostic[];
  /** Returns the place of a value (or of its key), or of the nearest parent that is there. */
  locate: (path: Path, what?: 'key' | 'value') => Position;
  /** Returns the place of the n-th occurrence (from 0) of a text within a value, or of the value. */
  locateWithin: (path: Path, text: string, nth: number) => Position;
}

const firstLine = 2;
/** Who has so many faults sees the rest after mending these. */
const maxFaults = 100;

/** Parses the YAML between the hyphens. Anchors, aliases, tags and merge keys are refused: they hide what is said. */
export function parseFrontmatter(yaml: string, file: string): ParsedFrontmatter {
  const excess = findExcess(yaml);
  if (excess !== undefined) return overgrown(yaml, file, excess, 'Unexpected frontmatter of more than 40,000 words and signs, expected fewer');
  const lines = new LineCounter();
  // A search for keys of the same name takes the library time that grows with their square; `findYamlFaults` does it.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, schema: 'core', merge: false, stringKeys: true, uniqueKeys: false });
  const deep = findTooDeep(document);
  if (deep !== undefined) return overgrown(yaml, file, deep, 'Unexpected lists and groups of fields within one another, expected a few levels');
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults: Diagnostic[] = tabs(yaml, file).slice(0, maxFaults);
  const tabbed = new Set(faults.map((fault) => fault.line));
  for (const { offset, rule, message, hint } of findYamlFaults(document, yaml)) {
    const position = at(Math.min(offset, yaml.length));
    if (!tabbed.has(position.line)) faults.push({ rule, severity: 'error', file, ...position, message, hint });
  }
  const readable = faults.length === 0;
  return {
    data: readable ? document.toJS({ maxAliasCount: 0 }) : undefined,
    faults,
    locate: (path, what = 'value') => at(find(document.contents, path, what)),
    locateWithin: (path, text, nth) => {
      const node = nodeAt(document.contents, path);
      const [start, end] = node?.range ?? [0, 0];
      let offset = start - 1;
      for (let i = 0; i <= nth && offset < end; i++) {
        const next = yaml.indexOf(text, offset + 1);
        if (next < 0 || next >= end) return at(start);
        offset = next;
      }
      return at(offset);
    },
  };
}

/** What is left of frontmatter that is too much to be read: the fault. */
function overgrown(yaml: string, file: string, offset: number, message: string): ParsedFrontmatter {
  const line = yaml.slice(0, offset).split('\n').length + firstLine - 1;
  const start = { line: 1, column: 1 };
  return {
    data: undefined, locate: () => start, locateWithin: () => start,
    faults: [{ rule: 'too-much-frontmatter', severity: 'error', file, line, column: 1, message, hint: 'Write it in fewer levels and fewer fields, or divide it among several entries.' }],
  };
}

/** Returns the offset of a value or of its key; for a path that leads nowhere, of the nearest parent's. */
function find(contents: unknown, path: Path, what: 'key' | 'value'): number {
  let node = contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    let key: number | undefined;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      next = pair?.value;
      key = (pair?.key as Node | undefined)?.range?.[0];
    } else if (isSeq(node)) next = node.items[Number(step)];
    const value = (next as Node | undefined)?.range?.[0];
    if (value === undefined && key === undefined) return offset;
    const last = depth === path.length - 1;
    offset = (last && what === 'value' ? value : undefined) ?? key ?? value ?? offset;
    node = next;
  }
  return offset;
}

function nodeAt(contents: unknown, path: Path): Node | undefined {
  let node = contents;
  for (const step of path) {
    if (isMap(node)) node = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))?.value;
    else if (isSeq(node)) node = node.items[Number(step)];
    else return undefined;
  }
  return (node ?? undefined) as Node | undefined;
}

function tabs(yaml: string, file: string): Diagnostic[] {
  return yaml.split('\n').flatMap((line, index) => {
    const column = /^\s*/.exec(line)?.[0].indexOf('\t') ?? -1;
    return column < 0 || line.trim() === '' ? [] : [{
      rule: 'tab-in-frontmatter', severity: 'error' as const, file, line: index + firstLine, column: column + 1,
      message: 'Unexpected tab at the start of a line, expected spaces', hint: 'Replace each tab by two spaces.',
    }];
  });
}
