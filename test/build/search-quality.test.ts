import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '#core/load/load-library.ts';
import { buildRecords } from '#core/search/records/build-records.ts';
import { type JudgedQuery, loadJudged, measureQuality } from '../../scripts/bench/search/judge.ts';
import { openSite } from '../../scripts/open-site.ts';

const site = resolve('dist');
const { plan, load, close } = await openSite(site);
afterAll(close);

const first = async (query: string, count = 1) =>
  Promise.all((await plan(query)).results.slice(0, count).map(async ({ record }) => load(record)));
const urls = async (query: string, count = 1) => (await first(query, count)).map(({ url }) => url);

describe('searching the built site', () => {
  const top: [query: string, url: string][] = [
    ['EUFOR Tchad MINURCAT handover', '/lessons/tcd-01/'],
    ['JTOC Haiti', '/lessons/hti-01/'],
    ['HTI-03', '/lessons/hti-03/'],
    ['hti 03', '/lessons/hti-03/'],
    ['UNMIK', '/missions/unmik/'],
    ['ONUCI', '/missions/unoci/'],
    ['minsutah', '/missions/minustah/'],
    ['what is the Arab League?', '/organizations/las/'],
  ];
  for (const [query, url] of top)
    it(`puts ${url} on top for “${query}”`, async () => {
      expect(await urls(query)).toEqual([url]);
    });

  it('answers a whole question with its theater, the handover among the first three', async () => {
    expect(await urls('what went wrong between the EU and the UN in Chad?', 3)).toContain('/lessons/tcd-01/');
  });

  it('narrows by facet', async () => {
    const { results } = await plan('handover', { filters: { kind: ['Lesson'], country: ['Haiti'] } });
    const found = await Promise.all(results.map(({ record }) => load(record)));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ url }) => !url.startsWith('/lessons/hti-'))).toEqual([]);
  });

  it('keeps the words of a phrase together, as Pagefind knows', async () => {
    const found = await first('"joint operations tasking"', 10);
    expect(found.length).toBeGreaterThan(0);
    for (const { title, text } of found) expect(`${title} ${text}`.toLowerCase()).toMatch(/joint operations tasking/);
  });

  it('finds nothing for nonsense', async () => {
    expect(await urls('xqzzkw vvbbnq')).toEqual([]);
  });

  it('answers the words of every day with those of the field', async () => {
    const lists = (await loadLibrary('content')).everydayWords;
    const silent = await Promise.all(lists.map(async ({ asked }) => ((await plan(`${asked} `)).results.length > 0 ? [] : asked)));
    expect(silent.flat()).toEqual([]);
    const [{ marks, alsoNamed }] = [await plan('mafia in Freetown')];
    expect([marks.length > 0, alsoNamed.join(' ')]).toEqual([true, expect.stringMatching(/organized crime.*Sierra Leone/)]);
  });

  it('tells the citations of what it finds', async () => {
    expect((await first('JTOC Haiti'))[0]!.cites).toContain('challenges-2012, p. 25');
  });
});

/** What must not get worse. Raise the floors when it got better. */
const floors: Record<JudgedQuery['set'], { at1: number; at5: number }> = {
  given: { at1: 0.88, at5: 0.97 }, tuning: { at1: 0.85, at5: 0.96 }, 'held-out': { at1: 0.75, at5: 0.93 }, everyday: { at1: 0.57, at5: 0.84 },
};

describe('judged queries', async () => {
  const judged = await loadJudged();
  for (const [set, floor] of Object.entries(floors))
    it(`of the set ${set} find an entry that cites their passage`, async () => {
      const queries = judged.filter((query) => query.set === set).filter((_, index) => set !== 'everyday' || index % 10 === 0);
      const answers = [];
      for (const { query } of queries) answers.push((await first(query, 10)).map(({ cites }) => cites));
      const quality = measureQuality(queries, answers);
      expect(quality.queries).toBeGreaterThan(40);
      expect(quality.empty).toBe(0);
      expect(quality.at1).toBeGreaterThanOrEqual(floor.at1);
      expect(quality.at5).toBeGreaterThanOrEqual(floor.at5);
    });
});

describe('the records of the index', () => {
  it('have addresses that lead to a place on a page of the site', async () => {
    const pages = new Map<string, Promise<string>>();
    const page = (path: string) => {
      const text = pages.get(path) ?? readFile(join(site, path, 'index.html'), 'utf8');
      pages.set(path, text);
      return text;
    };
    const addresses = buildRecords(await loadLibrary('content')).map(({ path }) => path);
    expect(addresses.length).toBeGreaterThan(1000);
    const lost = await Promise.all([...new Set(addresses)].map(async (address) => {
      const [path = '', fragment] = address.split('#');
      return !fragment || (await page(path)).includes(`id="${fragment}"`) ? [] : [address];
    }));
    expect(lost.flat()).toEqual([]);
  });
});

describe('the files of the index', () => {
  it('stay small, so that a search fetches little', async () => {
    const { folder } = JSON.parse(await readFile(join(site, 'search/index.json'), 'utf8')) as { folder: string };
    const sizes = await Promise.all((await readdir(join(site, 'search', folder))).map(async (name) => ({ name, size: brotliCompressSync(await readFile(join(site, 'search', folder, name))).length })));
    expect(sizes.filter(({ name, size }) => size > (/^(documents|facets)/.test(name) ? 40_000 : 8_000))).toEqual([]);
  });
});
