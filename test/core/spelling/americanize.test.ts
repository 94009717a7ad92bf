import { describe, expect, it } from 'vitest';
import { loadSpeller } from '#core/load/load-speller.ts';
import { americanize, hasIze, isAmericanOnly } from '#core/spelling/americanize.ts';

const { knows } = await loadSpeller('.');

describe('British and American spelling', () => {
  it('has an American word for each British one', () => {
    const pairs = {
      programme: 'program', centres: 'centers', labourers: 'laborers', theatre: 'theater', organisation: 'organization', mobilised: 'mobilized', analyse: 'analyze',
      paralysed: 'paralyzed', neighbouring: 'neighboring', behaviour: 'behavior', defence: 'defense', licence: 'license', travelled: 'traveled', kilometres: 'kilometers',
      manoeuvre: 'maneuver', judgement: 'judgment', paediatric: 'pediatric', whilst: 'while',
    };
    expect(Object.fromEntries(Object.keys(pairs).map((word) => [word, americanize(word, knows)]))).toEqual(pairs);
  });

  it('has none for words that both write alike', () => {
    const words = ['advise', 'exercise', 'raise', 'promise', 'four', 'hour', 'tour', 'our', 'your', 'there', 'were', 'more', 'hence', 'whose', 'does', 'goes', 'dialogue', 'program', 'center', 'called', 'killed', 'mission'];
    expect(words.filter((word) => americanize(word, knows) !== undefined)).toEqual([]);
  });

  it('tells what only America writes', () => {
    expect(['labor', 'neighboring', 'center', 'program', 'defense', 'traveled', 'analyze', 'gray'].filter((word) => !isAmericanOnly(word))).toEqual([]);
    expect(['laboratory', 'honorary', 'organize', 'centered-on', 'called', 'programme', 'four', 'minor'].filter(isAmericanOnly)).toEqual([]);
  });

  it('counts -ize as neither, but not beside -ise', () => {
    expect(['organize', 'mobilizing', 'organizations'].filter((word) => !hasIze(word))).toEqual([]);
    expect(['size', 'sized', 'prize', 'organise'].filter(hasIze)).toEqual([]);
  });
});
