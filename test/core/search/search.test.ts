import { describe, expect, it } from 'vitest';
import { analyzeQuery } from '#core/search/analyze-query.ts';
import { findExcerpt } from '#core/search/excerpt.ts';
import { suggestWords } from '#core/search/lexicon.ts';
import { nameKey, splitWords } from '#core/search/normalize.ts';
import { type Engine, type Hit, planSearch } from '#core/search/plan-search.ts';
import { buildRecords } from '#core/search/record.ts';
import { fixtureLibrary } from '../../fixture.ts';

describe('a query', () => {
  it('loses accents, case, possessives and words without a subject', () => {
    expect(splitWords("Côte d’Ivoire's EU-UN hand-over")).toEqual(['cote', 'd', 'ivoire', 'eu', 'un', 'hand', 'over']);
    expect(analyzeQuery('what went wrong between the EU and the UN in Chad?').map(({ word }) => word)).toEqual(['wrong', 'eu', 'un', 'chad']);
  });

  it('keeps acronyms that are words otherwise', () => {
    expect(analyzeQuery('did WHO or IT help').map(({ word }) => word)).toEqual(['who', 'it', 'help']);
    expect(analyzeQuery('WHAT ABOUT IT IN CHAD').map(({ word }) => word)).toEqual(['chad']);
  });

  it('keeps everything if nothing else is left', () => {
    expect(analyzeQuery('who is it').map(({ word }) => word)).toEqual(['who', 'is', 'it']);
  });

  it('is read in British and American spelling', () => {
    expect(analyzeQuery('organisation defence centre programme').map(({ variants }) => variants)).toEqual([['organization'], ['defense'], ['center'], ['program']]);
  });
});

describe('the lexicon', () => {
  it('suggests the nearest words, the frequent ones first, and none for short ones', () => {
    const lexicon = { records: 9, words: { handover: 5, handovers: 2, hangover: 1, eu: 9 } };
    expect(suggestWords(lexicon, 'hanodver')).toEqual(['handover', 'handovers']);
    expect(suggestWords(lexicon, 'hamgover', 1)).toEqual(['hangover']);
    expect(suggestWords(lexicon, 'au')).toEqual([]);
  });
});

describe('the records', () => {
  const records = buildRecords(fixtureLibrary());
  const of = (id: string) => records.find((record) => record.id === id)!;

  it('are one a lesson and one an entry', () => {
    expect(records.length).toBe(18);
    expect(records.filter(({ kind }) => kind === 'lesson').map(({ path }) => path)).toEqual(['/lessons/fre-01/', '/lessons/fre-02/']);
  });

  it('carry the citations of a lesson with those of its discussion, and of a case without its lessons', () => {
    expect(of('FRE-01').cites).toEqual(['force-page', 'report-2012, p. 4']);
    expect(of('FRE-02').cites).toEqual(['report-2012, pp. 10-11', 'report-2012, p. 10', 'report-2012, p. 11']);
    expect(of('freedonia').cites).not.toContain('report-2012, p. 10');
  });

  it('hold the names of what they are about', () => {
    expect(of('FRE-01').about).toEqual(expect.arrayContaining(['Freedonia', 'BRIFOR', 'Force de transition', 'EU', 'UE', 'Handover']));
    expect(of('FRE-01').facets).toEqual({ kind: ['Lesson'], country: ['Freedonia'], organization: ['EU', 'UN'], function: ['Handover'] });
  });

  it('hold a lesson\'s discussion, not in its case', () => {
    expect(of('FRE-01').text).toContain('Because nobody asked');
    expect(of('freedonia').text).not.toContain('Because nobody asked');
  });
});

/** An index of a few texts that scores every match alike. */
const engineOf = (texts: Record<string, string>): Engine<Hit> => ({
  records: Object.keys(texts).length,
  lexicon: () => Promise.resolve({ records: 2, words: Object.fromEntries(Object.values(texts).flatMap((text) => text.split(' ')).map((word) => [word, 1])) }),
  search: (word) => Promise.resolve(Object.entries(texts).flatMap(([id, text]) => (text.split(' ').includes(word) ? [{ id, score: 1 }] : []))),
});
const order = async (query: string, texts: Record<string, string>) => (await planSearch(query, engineOf(texts))).results.map(({ hit }) => hit.id);

describe('the planner', () => {
  it('puts the record first that holds more of the query, and rare words above common ones', async () => {
    const texts = { a: 'force force', b: 'force camp', c: 'force jtoc', d: 'force', e: 'camp force' };
    expect((await order('force jtoc', texts))[0]).toBe('c');
    expect(await order('camp jtoc', texts)).toEqual(['c', 'b', 'e']);
  });

  it('finds partial matches where no record holds every word', async () => {
    expect(await order('rations mogadishu', { a: 'rations', b: 'other' })).toEqual(['a']);
  });

  it('puts an exact name first', async () => {
    expect((await order('Peace Force', { a: 'peace force peace force', b: `peace ${nameKey('Peace Force')}` }))[0]).toBe('b');
  });

  it('reads a misspelt word as its nearest and says so', async () => {
    const { results, corrected } = await planSearch('handovr', engineOf({ a: 'handover' }));
    expect([results.length, corrected]).toEqual([1, [{ from: 'handovr', to: 'handover' }]]);
  });

  it('finds nothing for nothing and for nonsense', async () => {
    expect(await order('  ?! ', { a: 'x' })).toEqual([]);
    expect(await order('qqqqqqqq', { a: 'handover' })).toEqual([]);
  });
});

describe('an excerpt', () => {
  it('is the stretch that holds most of the words, with those marked', () => {
    const text = `${'word '.repeat(60)}the rations of AMISOM failed ${'word '.repeat(60)}`;
    const runs = findExcerpt(text, ['ration', 'amisom']);
    expect(runs.filter(({ matched }) => matched).map((run) => run.text)).toEqual(['rations', 'AMISOM']);
    expect(runs[0]?.text).toBe('…');
    expect(runs.length).toBeLessThan(40);
  });
});
