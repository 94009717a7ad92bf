import { describe, expect, it } from 'vitest';
import { collectAcronyms } from '#core/acronyms/collect-acronyms.ts';
import { explainAcronyms } from '#core/acronyms/explain-acronyms.ts';
import { fixtureLibrary, replace } from '../../fixture.ts';

describe('the acronyms of a library', () => {
  it('are those of organizations and missions, without what everybody knows', () => {
    const found = collectAcronyms(fixtureLibrary());
    expect(found.get('BRIFOR')).toBe('Bridging Force');
    expect(found.has('UN')).toBe(false);
  });

  it('are aliases that are the initials of a title, and no other aliases', () => {
    const library = fixtureLibrary({ 'terms/bridging-operation.mdx': replace('aliases: [', 'aliases: ["BO", "BRIGOP", ') });
    expect([collectAcronyms(library).get('BO'), collectAcronyms(library).get('BRIGOP')]).toEqual(['Bridging operation', undefined]);
  });

  it('leave out one that means two things', () => {
    expect(collectAcronyms(fixtureLibrary({ 'missions/fomis.mdx': replace('acronym: FOMIS', 'acronym: BRIFOR') })).has('BRIFOR')).toBe(false);
  });
});

const meanings = new Map([['AU', 'African Union'], ['EUFOR', 'European "Force"'], ['EUFOR Tchad/RCA', 'Force in Chad']]);
const explain = (html: string) => explainAcronyms(html, meanings);

describe('an acronym on a page', () => {
  it('is explained where it first stands, and only there', () => {
    expect(explain('<p>The AU and the AU.</p><p>AU</p>')).toBe('<p>The <abbr title="African Union" tabindex="0">AU</abbr> and the AU.</p><p>AU</p>');
  });

  it('is passed over in parentheses, behind its meaning', () => {
    expect(explain('<p>The African Union (AU) went. The AU stayed.</p>')).toBe('<p>The African Union (AU) went. The <abbr title="African Union" tabindex="0">AU</abbr> stayed.</p>');
  });

  it('stays as it is in links, headings, citations, attributes and other words', () => {
    for (const html of ['<a href="/AU/" title="AU"><b>AU</b></a>', '<h2 id="AU">AU</h2>', '<span class="cites">[AU 2012]</span>', '<p title="AU">AUX AU-led</p>', '<code>AU</code>'])
      expect(explain(html)).toBe(html);
  });

  it('is found again behind them', () => {
    expect(explain('<h2>AU</h2><a href="/"><a></a></a> AU')).toContain('<abbr');
  });

  it('is the longest that fits, with its meaning escaped', () => {
    expect(explain('EUFOR Tchad/RCA')).toBe('<abbr title="Force in Chad" tabindex="0">EUFOR Tchad/RCA</abbr>');
    expect(explain('EUFOR')).toBe('<abbr title="European &quot;Force&quot;" tabindex="0">EUFOR</abbr>');
  });
});
