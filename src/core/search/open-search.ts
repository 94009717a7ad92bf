import { type FoundRecord, readFragment } from './found-record.ts';
import { openIndex, type OpenIndex } from './index/open-index.ts';
import { planSearch, type SearchOptions, type SearchOutcome } from './plan-search.ts';

/** Where a built site's files come from: the network, or a disk. Paths are relative to the site, as in `search/index.json`. */
export interface SiteFiles {
  json: (path: string) => Promise<unknown>;
  bytes: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Starts Pagefind, which knows in which records a phrase stands; where it can't start, phrases are searched for as words. */
  pagefind: () => Promise<Pagefind>;
}

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; score: number; data: () => Promise<unknown> }[] }>;
}

/** A site's search: the same in the browser, in scripts and in tests. */
export interface Search {
  index: OpenIndex;
  plan: (query: string, options?: Omit<SearchOptions, 'findPhrase'>) => Promise<SearchOutcome>;
  /** Loads what a list of results shows of a record. */
  load: (record: number) => Promise<FoundRecord>;
}

/** Opens the search of a built site. @throws if it has no index */
export async function openSearch({ json, bytes, pagefind }: SiteFiles): Promise<Search> {
  const index = await openIndex((name) => json(`search/${name}`));
  let started: Promise<Pagefind> | undefined;
  const findPhrase = async (phrase: string) => {
    const running = await (started ??= pagefind()).catch(() => undefined);
    if (!running) return undefined;
    const { results } = await running.search(`"${phrase.replaceAll('"', ' ')}"`);
    return new Set(results.map(({ id }) => id.replace(/^en_/, '')));
  };
  const loaded = new Map<number, Promise<FoundRecord>>();
  const load = async (record: number) => {
    const { fragment } = await index.documents();
    return readFragment(await bytes(`pagefind/fragment/en_${fragment(record)}.pf_fragment`));
  };
  return {
    index,
    plan: (query, options = {}) => planSearch(query, index, { ...options, findPhrase }),
    load: (record) => {
      const found = loaded.get(record) ?? load(record);
      loaded.set(record, found);
      found.catch(() => loaded.delete(record));
      return found;
    },
  };
}
