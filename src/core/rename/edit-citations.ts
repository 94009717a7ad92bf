import type { Edit } from './edit.ts';

const bracket = /\[@([^\]]*)\]/g;
const key = /^(\s*@?\s*)([a-z0-9-]+)(?=\s*(?:,|$))/;

/** Yields the edits that rename a source in the inline citations of a text, which begins at an offset of its file. */
export function* editCitations(text: string, offset: number, from: string, to: string): Generator<Edit> {
  for (const match of text.matchAll(bracket)) {
    let start = offset + match.index + 2;
    for (const part of (match[1] ?? '').split(';')) {
      const [, before = '', id] = key.exec(part) ?? [];
      if (id === from) yield { start: start + before.length, end: start + before.length + from.length, text: to };
      start += part.length + 1;
    }
  }
}
