import { describe, expect, it } from 'vitest';
import { splitWords } from '#core/search/normalize.ts';
import { correctWord } from '#core/search/query/correct-word.ts';
import { findNames } from '#core/search/query/names.ts';
import { parseQuery } from '#core/search/query/parse-query.ts';
import { stem } from '#core/search/query/stem.ts';

const words = (query: string) => parseQuery(query).terms.map(({ word }) => word);

describe('a query', () => {
  it('loses accents, case, possessives and words without a subject', () => {
    expect(splitWords("Côte d’Ivoire's EU-UN hand-over co-ordination")).toEqual(['cote', 'd', 'ivoire', 'eu', 'un', 'hand', 'over', 'coordination']);
    expect(words('what went wrong between the EU and the UN in Chad?')).toEqual(['wrong', 'eu', 'un', 'chad']);
  });

  it('keeps acronyms that are words otherwise', () => {
    expect(words('did WHO or IT help')).toEqual(['who', 'it', 'help']);
    expect(words('WHAT ABOUT IT IN CHAD')).toEqual(['chad']);
  });

  it('keeps everything if nothing else is left', () => {
    expect(words('who is it')).toEqual(['who', 'is', 'it']);
  });

  it('takes phrases, exclusions and facets apart', () => {
    const { phrases, excluded, filters, terms } = parseQuery('police -prison "joint operations" country:"south sudan" -kind:source org:un');
    expect(phrases).toEqual(['joint operations']);
    expect(excluded.map(({ word }) => word)).toEqual(['prison']);
    expect(filters).toEqual([{ facet: 'country', value: 'south sudan', exclude: false }, { facet: 'kind', value: 'source', exclude: true }, { facet: 'organization', value: 'un', exclude: false }]);
    expect(terms.map(({ word }) => word)).toEqual(['police', 'joint', 'operations']);
  });

  it('takes a hyphen inside a word and an unknown facet for words', () => {
    expect(words('HTI-03 re-hatting')).toEqual(['hti', '03', 'hatting']);
    expect(parseQuery('note:this').filters).toEqual([]);
  });
});

describe('stems', () => {
  it('are the same for British and American spelling', () => {
    for (const [british, american] of [['organisations', 'organization'], ['defence', 'defense'], ['centres', 'center'], ['programme', 'programs'], ['labour', 'labor'], ['analyse', 'analyze'], ['theatre', 'theaters']] as const)
      expect([british, stem(british)]).toEqual([british, stem(american)]);
  });

  it('are the same for the forms of a word, and for a country and its people', () => {
    for (const forms of [['deploy', 'deployed', 'deploys', 'deployment'], ['agency', 'agencies'], ['crime', 'criminals'], ['withdrew', 'withdrawal'], ['neutral', 'neutrality'], ['Swedish', 'Sweden'], ['prosecutor', 'prosecution']])
      expect([...new Set(forms.map((form) => stem(form.toLowerCase())))]).toHaveLength(1);
  });

  it('keep apart what the field keeps apart', () => {
    for (const [one, other] of [['general', 'generation'], ['policy', 'police'], ['universal', 'university'], ['community', 'communication'], ['ration', 'rating']] as const)
      expect(stem(one)).not.toBe(stem(other));
  });
});

describe('a misspelt word', () => {
  it('is corrected to the nearest, one with the same consonants first, then the more frequent', () => {
    expect(correctWord({ handover: 5, handovers: 2, hangover: 1 }, 'hanodver')).toEqual(['handover', 'handovers', 'hangover']);
    expect(correctWord({ liaison: 1, lesson: 9 }, 'liason', 1)).toEqual(['liaison']);
    expect(correctWord({ foreign: 1, forges: 9 }, 'foriegn', 1)).toEqual(['foreign']);
    expect(correctWord({ proteccion: 1, protection: 10 }, 'protecion', 1)).toEqual(['protection']);
  });

  it('is left alone if it is short or a number', () => {
    expect(correctWord({ eu: 9, un: 9 }, 'au')).toEqual([]);
    expect(correctWord({ '2012': 9 }, '2013')).toEqual([]);
  });
});

describe('names', () => {
  const table = new Map([['african', [['african union', '@organization:au', 'AU', 1] as const, ['african union mission in somalia', '@mission:amisom', 'AMISOM', 2] as const].map((name) => [...name] as [string, string, string, number])]]);
  it('are found where they stand, the longest only', () => {
    expect(findNames('the african union force'.split(' '), table).map(({ thing, start, length }) => [thing, start, length])).toEqual([['@organization:au', 1, 2]]);
    expect(findNames('african union mission in somalia'.split(' '), table).map(({ thing }) => thing)).toEqual(['@mission:amisom']);
    expect(findNames('union african'.split(' '), table)).toEqual([]);
  });
});
