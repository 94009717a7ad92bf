import { describe, expect, it } from 'vitest';
import { findExcerpt } from '#core/search/excerpt.ts';
import { aside, readFragment } from '#core/search/found-record.ts';
import { decodePostings, encodePostings, type Posting } from '#core/search/index/postings.ts';

describe('postings', () => {
  it('come back as they were written, weights to a twenty-fourth', () => {
    const postings: Posting[] = [[0, 0], [1, 1], [40, 0.5], [5000, 0.25]];
    expect(encodePostings(postings)).toBe('AY12M3trG');
    expect(decodePostings(encodePostings(postings))).toEqual(postings);
    expect(decodePostings('')).toEqual([]);
  });
});

describe('an excerpt', () => {
  const text = `Nothing here. ${'word '.repeat(60)}. The tasking center joined agencies and soldiers.`;
  it('shows where most of the words stand, with their forms marked, from the beginning of the sentence', () => {
    const runs = findExcerpt(text, ['task', 'agenc']);
    expect(runs.filter(({ matched }) => matched).map((run) => run.text)).toEqual(['tasking', 'agencies']);
    expect(runs[0]!.text).toBe('…');
  });
  it('is the beginning if nothing matches', () => {
    expect(findExcerpt('One two three.', ['x'])).toEqual(['One', 'two', 'three.'].map((word) => ({ text: word, matched: false })));
  });
});

describe('a fragment', () => {
  const content = `pagefind_dcd${JSON.stringify({ url: '/7', content: `Title. Told. ${aside} Names`, meta: { path: '/lessons/hti-01/', title: 'Title', kind: 'lesson', code: 'HTI-01', summary: 'S.', cites: 'a, p. 1|b' } })}`;
  const expected = { url: '/lessons/hti-01/', title: 'Title', kind: 'lesson', code: 'HTI-01', summary: 'S.', text: 'Title. Told.', cites: ['a, p. 1', 'b'] };
  it('is read packed and unpacked', async () => {
    const packed = new Uint8Array(await new Response(new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
    expect(await readFragment(packed)).toEqual(expected);
    expect(await readFragment(new TextEncoder().encode(content))).toEqual(expected);
  });
  it('is refused if it is something else', async () => {
    await expect(readFragment(new TextEncoder().encode('<html>'))).rejects.toThrow('Unexpected fragment, expected one of Pagefind');
  });
});
