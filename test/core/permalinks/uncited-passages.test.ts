import { describe, expect, it } from 'vitest';
import { findUncitedPassages } from '#core/permalinks/uncited-passages.ts';
import { fixtureLibrary } from '../../fixture.ts';

const found = (permalinks: string[], redirects = '') =>
  Object.fromEntries(findUncitedPassages(fixtureLibrary({ 'permalinks.txt': permalinks.join('\n'), ...(redirects ? { 'redirects.yaml': redirects } : {}) })));

describe('passages that nothing cites any more', () => {
  it('are told as citations tell them', () => {
    expect(found(['/sources/report-2012/#p-19', '/sources/report-2012/#pp-3-4', '/sources/report-2012/#sec-gone-by', '/sources/s-res-1/#paras-6-7'])).toEqual({
      'report-2012': [{ anchor: 'p-19', locatorText: 'p. 19' }, { anchor: 'pp-3-4', locatorText: 'pp. 3-4' }, { anchor: 'sec-gone-by', locatorText: 'sec. gone by' }],
      's-res-1': [{ anchor: 'paras-6-7', locatorText: 'paras. 6-7' }],
    });
  });

  it('are not those that are cited, have moved, are no passages, or are of a source that is gone', () => {
    expect(found(
      ['/sources/report-2012/', '/sources/report-2012/#p-4', '/sources/report-2012/#p-19', '/sources/report-2012/#introduction', '/sources/gone/#p-1', '/cases/freedonia/#p-1'],
      '/sources/report-2012/#p-19: /sources/report-2012/#p-4',
    )).toEqual({});
  });
});
