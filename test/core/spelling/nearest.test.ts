import { describe, expect, it } from 'vitest';
import { didYouMean, findNearest } from '#core/spelling/nearest.ts';

const missions = ['unmih', 'minustah', 'minujusth', 'binuh', 'gang-suppression-force'];

describe('the nearest name', () => {
  it('is found through letters left out, added, exchanged, in other case or with accents', () => {
    for (const misspelt of ['minusta', 'minustahh', 'minusath', 'MINUSTAH', 'mínustah']) expect(findNearest(misspelt, missions)).toBe('minustah');
  });

  it('is the one with the fewest edits', () => {
    expect(findNearest('minujust', missions)).toBe('minujusth');
    expect(findNearest('gang-supression-forces', missions)).toBe('gang-suppression-force');
  });

  it('is none where nothing is near, or where the name is too short to tell', () => {
    expect(findNearest('eufor', missions)).toBeUndefined();
    expect(findNearest('au', ['eu', 'un'])).toBeUndefined();
    expect(findNearest('x'.repeat(101), ['x'.repeat(101)])).toBeUndefined();
  });

  it('becomes a question, or nothing', () => {
    expect(didYouMean('eeu', ['un', 'eu'])).toBe('Did you mean `eu`? ');
    expect(didYouMean('who', ['un', 'eu'])).toBe('');
  });
});
