import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { planSearch } from '#core/search/plan-search.ts';
import { openIndex } from '../../scripts/search.ts';

const { engine, close } = await openIndex(resolve('dist'));
afterAll(close);

const first = async (query: string, count = 1) =>
  Promise.all((await planSearch(query, engine)).results.slice(0, count).map(async ({ hit }) => (await hit.load()).url));

describe('searching the built site', () => {
  const top: [query: string, url: string][] = [
    ['EUFOR Tchad MINURCAT handover', '/lessons/tcd-01/'],
    ['JTOC Haiti', '/lessons/hti-01/'],
    ['AMISOM rations', '/lessons/som-01/'],
    ['HTI-03', '/lessons/hti-03/'],
    ['hti 03', '/lessons/hti-03/'],
    ['UNMIK', '/missions/unmik/'],
    ['minsutah', '/missions/minustah/'],
  ];
  for (const [query, url] of top)
    it(`puts ${url} on top for “${query}”`, async () => {
      expect((await first(query))[0]).toBe(url);
    });

  it('answers a whole question with lessons of its theatre, the handover among the first three', async () => {
    const found = await first('what went wrong between the EU and the UN in Chad?', 5);
    expect(found.filter((url) => !url.startsWith('/lessons/tcd-'))).toEqual([]);
    expect(found.slice(0, 3)).toContain('/lessons/tcd-01/');
  });

  it('narrows by facet', async () => {
    const { results } = await planSearch('handover', engine, { kind: 'Lesson', country: 'Haiti' });
    const found = await Promise.all(results.map(({ hit }) => hit.load()));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ url }) => !url.startsWith('/lessons/hti-'))).toEqual([]);
  });

  it('finds nothing for nonsense', async () => {
    expect(await first('xqzzkw vvbbnq')).toEqual([]);
  });

  it('tells the citations of what it finds', async () => {
    const [{ hit } = { hit: undefined }] = (await planSearch('JTOC Haiti', engine)).results;
    expect((await hit!.load()).cites).toContain('challenges-2012, p. 25');
  });
});
