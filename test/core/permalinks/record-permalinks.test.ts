import { describe, expect, it } from 'vitest';
import { listAddresses } from '#core/permalinks/list-addresses.ts';
import { recordPermalinks } from '#core/permalinks/record-permalinks.ts';
import { fixtureLibrary } from '../../fixture.ts';

describe('the list of published addresses', () => {
  it('gains what is promised, keeps what was, and is sorted', () => {
    const library = fixtureLibrary({ 'permalinks.txt': '/zzz/\n/cases/freedonia/\n/aaa/\n' });
    const recorded = recordPermalinks(library);
    expect(new Set(recorded)).toEqual(listAddresses(library).promised.union(new Set(['/zzz/', '/aaa/'])));
    expect(recorded).toEqual(recorded.toSorted());
    expect(recorded.length).toBe(new Set(recorded).size);
  });
});
