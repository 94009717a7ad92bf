import { describe, expect, it } from 'vitest';
import { countFacets } from '#core/search/facets.ts';
import type { SearchRecord } from '#core/search/records/record.ts';
import { memorySearch } from './memory-search.ts';

/** A record of the kind term, unless it says otherwise. */
function record(id: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord {
  const facets = { kind: ['Term'], organization: [], country: [], mission: [], function: [], phase: [], outcome: [], confidence: [] };
  return { kind: 'term', id, path: `/terms/${id}/`, title: id, summary: '', cites: [], names: more.title ? [more.title] : [], about: [], text, facets, ...more };
}
/** Records that hold nothing that is asked for, so that words can be rare. */
const others = Array.from({ length: 40 }, (_, index) => record(`other-${index}`, 'the force stayed in its place all year'));
const searchOf = (...records: SearchRecord[]) => memorySearch([...records, ...others]);
const everyday = (asked: string, ...told: string[]) => ({ asked, told, file: 'everyday-words.txt', position: { line: 1, column: 1 } });
const ids = async (query: string, ...records: SearchRecord[]) => (await (await searchOf(...records)).find(query)).map(({ id }) => id);

describe('the planner', () => {
  it('puts the record first that holds more of the query, and rare words above common ones', async () => {
    const records = [record('a', 'force force'), record('b', 'force camp'), record('c', 'force jtoc'), record('e', 'camp force')];
    expect((await ids('force jtoc', ...records))[0]).toBe('c');
    expect(await ids('camp jtoc', ...records)).toEqual(['c', 'b', 'e']);
  });

  it('finds partial matches where no record holds every word', async () => {
    expect(await ids('rations mogadishu', record('a', 'rations'))).toEqual(['a']);
  });

  it('goes straight to an exact name or code, whatever else holds its words', async () => {
    const many = record('a', 'peace force peace force HTI 03 HTI 03', { about: ['peace force'] });
    const named = record('b', 'something', { title: 'Peace Force' });
    const lesson = record('HTI-03', 'something', { kind: 'lesson', names: ['HTI-03'] });
    expect((await ids('Peace Force', many, named, lesson))[0]).toBe('b');
    expect((await ids('what is the peace force?', many, named, lesson))[0]).toBe('b');
    expect((await ids('hti 03', many, named, lesson))[0]).toBe('HTI-03');
  });

  it('searches for other names in both directions, says so, and stops when told to', async () => {
    const unhcr = record('unhcr', 'flees', { kind: 'organization', path: '/organizations/unhcr/', names: ['UNHCR', 'High Commissioner for Refugees', 'refugee agency', 'HCR'] });
    const short = record('short', 'Here UNHCR came first.');
    const long = record('long', 'The High Commissioner for Refugees came late.');
    const { plan, find } = await searchOf(unhcr, short, long);
    expect((await find('HCR')).map(({ id }) => id)).toEqual(expect.arrayContaining(['unhcr', 'short', 'long']));
    expect((await find('refugee agency')).map(({ id }) => id)).toContain('short');
    expect((await plan('refugee agency')).alsoNamed).toEqual(['UNHCR']);
    expect((await find('refugee agency', { otherNames: false })).map(({ id }) => id)).not.toContain('short');
  });

  it('searches for what entries say instead of an everyday word, of several words for all, and says so', async () => {
    const records = [record('a', 'crime that is organized'), record('b', 'crime'), record('c', 'peacekeepers came'), record('d', 'graft'), record('e', 'drafts of peacekeepers')];
    const { plan, find } = await memorySearch([...records, ...others], [everyday('mafia', 'organized crime'), everyday('blue helmets', 'peacekeepers'), everyday('bribes', 'graft')]);
    const found = async (query: string, options = {}) => (await find(query, options)).map(({ id }) => id);
    expect(await found('mafia')).toEqual(['a']);
    expect(await found('mafia', { otherNames: false })).toEqual([]);
    expect((await found('blue helmets')).sort()).toEqual(['c', 'e']);
    expect(await found('bribes')).toEqual(['d']);
    expect(await plan('what does the mafia do?')).toMatchObject({ alsoNamed: ['organized crime'], unknown: [], corrected: [], certain: true });
  });

  it('puts what holds the everyday word itself first', async () => {
    const { find } = await memorySearch([record('a', 'organized crime'), record('b', 'mafia'), ...others], [everyday('mafia', 'organized crime')]);
    expect((await find('mafia')).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('reads a misspelt word as its nearest and says so', async () => {
    const { plan } = await searchOf(record('a', 'handover'));
    expect(await plan('handovr in chad').then(({ results, corrected, unknown }) => [results.length, corrected, unknown])).toEqual([1, [{ from: 'handovr', to: 'handover' }], ['chad']]);
  });

  it('reads the last word as the beginning of another while one types', async () => {
    expect(await ids('liais', record('a', 'liaison officers'))).toEqual(['a']);
  });

  it('wants quoted words together, leaves out words with a minus, and narrows by facets in the query', async () => {
    const haiti = { facets: { ...others[0]!.facets, country: ['Haiti'] } };
    const records = [record('a', 'joint operations center'), record('b', 'operations that are joint', haiti), record('c', 'joint police', haiti)];
    expect(await ids('"joint operations"', ...records)).toEqual(['a']);
    expect((await ids('joint -police', ...records)).sort()).toEqual(['a', 'b']);
    expect((await ids('joint country:haiti', ...records)).sort()).toEqual(['b', 'c']);
    expect(await ids('joint -country:haiti', ...records)).toEqual(['a']);
  });

  it('shows at most two records of a page before those of others', async () => {
    const part = (number: number) => record('a', 'handover handover', { part: `P${number}`, path: `/terms/a/#p${number}` });
    expect(await ids('handover', record('a', 'handover'), part(1), part(2), part(3), record('b', 'handover', { kind: 'source' }))).toEqual(['a', 'a', 'b', 'a', 'a']);
  });

  it('is not certain of what holds little of the question, and finds nothing for nonsense', async () => {
    const { plan } = await searchOf(record('a', 'handover'));
    expect((await plan('handover')).certain).toBe(true);
    const [odd, nonsense] = [await plan('force qqqwww zzzxxx'), await plan('xqzzkw vvbbnq')];
    expect([odd.certain, odd.results.length > 0]).toEqual([false, true]);
    expect([nonsense.certain, nonsense.results]).toEqual([false, []]);
  });

  it('counts what facets hold of the results', async () => {
    const { index, plan } = await searchOf(record('a', 'camp', { facets: { ...others[0]!.facets, country: ['Haiti', 'Chad'] } }), record('b', 'camp', { facets: { ...others[0]!.facets, country: ['Haiti'] } }));
    const { results } = await plan('camp');
    expect(countFacets(await index.facets(), results.map(({ record: number }) => number)).country).toEqual([{ value: 'Haiti', count: 2 }, { value: 'Chad', count: 1 }]);
  });
});
