import type { Repair } from '../diagnostic.ts';

/** Applies repairs to a text, each only if what it mends stands at its place; returns the text and those that were applied, in order. */
export function applyRepairs(text: string, repairs: readonly Repair[]): { text: string; applied: Repair[] } {
  const lines = text.split('\n');
  const starts = lines.map(() => 0);
  for (let index = 1; index < lines.length; index++) starts[index] = (starts[index - 1] ?? 0) + (lines[index - 1] ?? '').length + 1;
  const found = repairs
    .flatMap((repair) => {
      const line = starts[repair.line - 1] ?? text.length;
      const start = findIn(text.slice(line), repair);
      return start < 0 ? [] : [{ repair, start: line + start }];
    })
    .sort((a, b) => a.start - b.start);
  const applied: Repair[] = [];
  let repaired = '';
  let end = 0;
  for (const { repair, start } of found) {
    // Two diagnostics may ask for the same repair.
    if (start < end) continue;
    repaired += text.slice(end, start) + repair.to;
    end = start + repair.from.length;
    applied.push(repair);
  }
  return { text: repaired + text.slice(end), applied };
}

/** Returns where, from the start of its line, a repair's text stands: at the place, behind a quotation mark, or within the brackets that begin there; -1 if nowhere. */
function findIn(rest: string, { column, from }: Repair): number {
  const at = rest.slice(column - 1);
  const offset = at.startsWith('[@') ? at.slice(0, at.indexOf(']') + 1).indexOf(from) : /^["']/.test(at) ? 1 : 0;
  const start = column - 1 + offset;
  return offset >= 0 && rest.startsWith(from, start) && isWhole(rest, start, from) ? start : onceIn(rest, from);
}

/** Within a list or a quotation columns are reckoned: if the text stands once in the line, it is that. */
function onceIn(rest: string, from: string): number {
  const line = rest.split('\n', 1)[0] ?? '';
  const first = line.indexOf(from);
  return first >= 0 && line.indexOf(from, first + 1) < 0 && isWhole(line, first, from) ? first : -1;
}

/** Whether a text is not a part of a longer word or number. */
const isWhole = (text: string, start: number, from: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/^[\p{L}\p{N}]|^[.-][\p{L}\p{N}]/u.test(text.slice(start + from.length));
