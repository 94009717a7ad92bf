import type { Lexicon } from './lexicon.ts';
import type { Engine, Filters, Hit } from './plan-search.ts';

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  init: () => Promise<void>;
  search: (term: string, options?: { filters?: Filters }) => Promise<{ results: PagefindResult[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
  url: string;
  /** The record's text. */
  content: string;
  meta: Record<string, string>;
}

/** A hit that can load what its record says. */
export interface PagefindHit extends Hit {
  load: () => Promise<FoundRecord>;
}

/** What a list of results shows of a record. */
export interface FoundRecord {
  url: string;
  title: string;
  kind: string;
  /** Only of lessons. */
  code?: string;
  summary: string;
  text: string;
  cites: string[];
}

/** Answers the planner from a Pagefind index. */
export function pagefindEngine(pagefind: Pagefind, records: number, lexicon: () => Promise<Lexicon>): Engine<PagefindHit> {
  let loaded: Promise<Lexicon> | undefined;
  return {
    records,
    lexicon: () => (loaded ??= lexicon()),
    search: async (word, filters) => {
      const { results } = await pagefind.search(word, { filters });
      return results.map(({ id, score, data }) => ({ id, score, load: async () => readFragment(await data()) }));
    },
  };
}

function readFragment({ url, content, meta }: PagefindFragment): FoundRecord {
  const { title = '', kind = '', code, summary = '', cites = '' } = meta;
  return { url, title, kind, ...(code ? { code } : {}), summary, text: content.split(/\bxq\w+qx\b/)[0] ?? '', cites: cites.split('|').filter(Boolean) };
}
