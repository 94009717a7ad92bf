import { describe, expect, it } from 'vitest';
import { covers, type JudgedQuery, loadJudged, measureQuality } from '../../../scripts/bench/search/judge.ts';

describe('a passage', () => {
  it('is covered by its page, a range around it, or its section with a shortened heading', () => {
    expect(covers(['challenges-2012, pp. 26-28'], 'challenges-2012, p. 27')).toBe(true);
    expect(covers(['challenges-2012, p. 28'], 'challenges-2012, p. 175, 28')).toBe(true);
    expect(covers(['nupi-2007, sec. Primacy of Internal Actors'], 'nupi-2007, sec. The Need to Ensure the Primacy of Internal Actors in the Peacebuilding System')).toBe(true);
  });
  it('is not covered by its source as a whole, another page, or another source', () => {
    expect(covers(['challenges-2012', 'challenges-2012, p. 2', 'ipi-2015, p. 27', 's-res-1, para. 27'], 'challenges-2012, p. 27')).toBe(false);
    expect(covers(['osce-2011, sec. Good Practices'], 'osce-2011, sec. Introduction')).toBe(false);
  });
});

describe('quality', () => {
  const queries = ['p. 1', 'p. 2'].map((place): JudgedQuery => ({ id: place, set: 'given', query: place, cite: `a, ${place}` }));
  it('counts right answers by rank', () => {
    expect(measureQuality(queries, [[['a, p. 1']], [['a, p. 1'], ['a, p. 2']]])).toEqual({ queries: 2, at1: 0.5, at5: 1, at10: 1, mrr: 0.75, ndcg: (1 + 1 / Math.log2(3)) / 2, empty: 0 });
    expect(measureQuality(queries, [[], []])).toMatchObject({ at10: 0, mrr: 0, ndcg: 0, empty: 1 });
  });
});

describe('the judged set', () => {
  it('holds the given queries and at least 150 more, about half of them held out, each once', async () => {
    const judged = await loadJudged();
    const count = (set: JudgedQuery['set']) => judged.filter((query) => query.set === set).length;
    expect([count('given'), count('tuning') + count('held-out') >= 150, Math.abs(count('tuning') - count('held-out')) < 20]).toEqual([45, true, true]);
    expect(new Set(judged.map(({ query }) => query)).size).toBe(judged.length);
  });
});
