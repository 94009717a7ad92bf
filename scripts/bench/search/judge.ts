import { readFile } from 'node:fs/promises';
import { parseCitation } from '#core/citations/citation.ts';

/** A query with the passage that its answer must cite. */
export interface JudgedQuery {
  id: string;
  /**
   * `given` with the task; `tuning`, written before tuning and used in it; `held-out`, written before it and never looked
   * at; `everyday`, two for each fact of the sources, with at least half of their words others than those of the fact.
   */
  set: 'given' | 'tuning' | 'held-out' | 'everyday';
  query: string;
  /** As in `challenges-2012, p. 26`, also `p. 26-28` and `p. 26, 28`. */
  cite: string;
}

export const loadJudged = async (): Promise<JudgedQuery[]> =>
  JSON.parse(await readFile(new URL('../../../test/fixtures/search/judged-queries.json', import.meta.url), 'utf8')) as JudgedQuery[];

/** Whether any of some citations covers the passage: a page of it, or its section (whose heading may be shortened). */
export function covers(cites: readonly string[], passage: string): boolean {
  const wanted = placeOf(passage);
  return cites.some((cite) => {
    const place = placeOf(cite);
    if (place.key !== wanted.key) return false;
    if (wanted.section) return place.section !== '' && (place.section.includes(wanted.section) || wanted.section.includes(place.section));
    return wanted.pages.some((page) => place.pages.includes(page));
  });
}

interface Place {
  key: string;
  pages: number[];
  /** Folded heading, or empty. */
  section: string;
}

function placeOf(cite: string): Place {
  const [key = '', ...rest] = cite.split(', ');
  const locator = rest.join(', ');
  const parsed = parseCitation(cite)?.locator;
  if (parsed?.type === 'section') return { key, pages: [], section: parsed.title.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim() };
  if (!/^pp?\. /.test(locator)) return { key, pages: [], section: '' };
  const pages = [...locator.matchAll(/(\d+)(?:[-–](\d+))?/g)].flatMap(([, first, last = first]) => {
    const from = Number(first);
    return Array.from({ length: Number(last) - from + 1 }, (_, index) => from + index);
  });
  return { key, pages, section: '' };
}

/** How well an engine answers some queries; shares from 0 to 1. */
export interface Quality {
  queries: number;
  at1: number;
  at5: number;
  at10: number;
  /** Mean reciprocal rank of the first right result among the first ten. */
  mrr: number;
  /** Gain of right results discounted by their rank, against that of as many in the first places. */
  ndcg: number;
  empty: number;
}

/** Measures answers: for each query the citations of its first ten results. */
export function measureQuality(judged: readonly JudgedQuery[], answers: readonly (readonly (readonly string[])[])[]): Quality {
  const share = (test: (right: readonly boolean[]) => number) => rights.reduce((sum, right) => sum + test(right), 0) / Math.max(1, rights.length);
  const rights = answers.map((results, index) => results.slice(0, 10).map((cites) => covers(cites, judged[index]!.cite)));
  const within = (places: number) => share((right) => Number(right.slice(0, places).includes(true)));
  const gain = (right: readonly boolean[]) => right.reduce((sum, good, rank) => sum + Number(good) / Math.log2(rank + 2), 0);
  return {
    queries: judged.length, at1: within(1), at5: within(5), at10: within(10),
    mrr: share((right) => (right.includes(true) ? 1 / (right.indexOf(true) + 1) : 0)),
    ndcg: share((right) => gain(right) / (gain([...right].sort((a, b) => Number(b) - Number(a))) || 1)),
    empty: share((right) => Number(right.length === 0)),
  };
}
