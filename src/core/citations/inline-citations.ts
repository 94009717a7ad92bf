/** A run of plain text, or the citations of one pair of brackets. */
export type Segment = { type: 'text'; text: string } | { type: 'citations'; citations: string[]; start: number };

// Bounded: of thousands of brackets that nothing closes, each would be followed to the end of the text.
const bracket = /\[@([^\]]{0,1000})\]/g;

/** Splits prose at its inline citations: `[@challenges-2012, p. 26; osce-2011, sec. Good Practices]`. Offsets are in code units. */
export function splitInlineCitations(prose: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of prose.matchAll(bracket)) {
    if (match.index > end) segments.push({ type: 'text', text: prose.slice(end, match.index) });
    const citations = (match[1] ?? '').split(';').map((part) => part.trim().replace(/^@/, '').replace(/\s+/g, ' '));
    segments.push({ type: 'citations', citations, start: match.index });
    end = match.index + match[0].length;
  }
  if (end < prose.length) segments.push({ type: 'text', text: prose.slice(end) });
  return segments;
}

/** Prose without its inline citations, as one reads it aloud or searches it. */
export const stripInlineCitations = (prose: string): string =>
  prose.replace(/\s{0,9}\[@[^\]]{0,1000}\]/g, '');

/** Returns the inline citations of prose, in order. */
export const findInlineCitations = (prose: string): string[] =>
  splitInlineCitations(prose).flatMap((segment) => (segment.type === 'citations' ? segment.citations : []));
