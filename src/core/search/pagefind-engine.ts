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

/**
 * Answers the planner from a Pagefind index. For a word that it doesn't hold, Pagefind gives the records of whatever
 * begins like it; so each word is asked for in quotes as well, which finds it (and its other forms) or nothing.
 */
export function pagefindEngine(pagefind: Pagefind, records: number, lexicon: () => Promise<Lexicon>): Engine<PagefindHit> {
  let loaded: Promise<Lexicon> | undefined;
  const load = () => (loaded ??= lexicon());
  const isBeginning = async (word: string) => Object.keys((await load()).words).some((known) => known.startsWith(word));
  return {
    records,
    lexicon: load,
    search: async (word, filters) => {
      const [{ results }, exact] = await Promise.all([pagefind.search(word, { filters }), pagefind.search(`"${word}"`, { filters })]);
      const ids = new Set(exact.results.map(({ id }) => id));
      const found = ids.size > 0 ? results.filter(({ id }) => ids.has(id)) : word.length > 2 && (await isBeginning(word)) ? results : [];
      return found.map(({ id, score, data }) => ({ id, score, load: async () => readFragment(await data()) }));
    },
  };
}

function readFragment({ url, content, meta }: PagefindFragment): FoundRecord {
  const { title = '', kind = '', code, summary = '', cites = '' } = meta;
  return { url, title, kind, ...(code ? { code } : {}), summary, text: content.split(/\bxq\w+qx\b/)[0] ?? '', cites: cites.split('|').filter(Boolean) };
}
