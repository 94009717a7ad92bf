import { describe, expect, it } from 'vitest';
import { formatLocatorAnchor, parseCitation } from '#core/citations/citation.ts';
import { formatCitation, formatReference } from '#core/citations/format-source.ts';
import { splitInlineCitations, stripInlineCitations } from '#core/citations/inline-citations.ts';
import { fixtureLibrary } from '../../fixture.ts';

describe('citations', () => {
  it('are taken apart', () => {
    expect(parseCitation('challenges-2012, p. 26')).toMatchObject({ key: 'challenges-2012', locator: { type: 'page', first: 26, last: 26 }, locatorText: 'p. 26' });
    expect(parseCitation('s-res-1244, paras. 9-11')?.locator).toEqual({ type: 'paragraph', first: 9, last: 11 });
    expect(parseCitation('un-charter, art. 52')?.locator).toEqual({ type: 'article', first: 52, last: 52 });
    expect(parseCitation('ipi-2015, sec. Comparative Advantage, Impartiality')?.locator).toEqual({ type: 'section', title: 'Comparative Advantage, Impartiality' });
    expect(parseCitation('force-page')).toEqual({ key: 'force-page', text: 'force-page' });
  });

  it('that are none are not guessed at', () => {
    for (const text of ['', 'Challenges 2012, p. 26', 'a, p 26', 'a, page 26', 'a, pp. 26', 'a, p. 26-28', 'a, p. x', 'a,', '../a, p. 1', 'a, sec. '])
      expect([text, parseCitation(text)]).toEqual([text, undefined]);
  });

  it('have a fragment on the page of their source', () => {
    expect(formatLocatorAnchor('pp. 26-28')).toBe('pp-26-28');
    expect(formatLocatorAnchor('sec. Co-operation: Idées')).toBe('sec-co-operation-idees');
  });

  it('within prose are found and taken out', () => {
    expect(splitInlineCitations('A [@a, p. 1; b] and B.')).toEqual([
      { type: 'text', text: 'A ' }, { type: 'citations', citations: ['a, p. 1', 'b'], start: 2 }, { type: 'text', text: ' and B.' },
    ]);
    expect(stripInlineCitations('A [@a, p. 1; b] and B [@c].')).toBe('A and B.');
  });

  it('are formatted for readers', () => {
    const library = fixtureLibrary();
    const of = (id: string) => library.get('source', id)!.data;
    expect(formatCitation('report-2012, pp. 3-4', of('report-2012'))).toBe('Doe 2012, pp. 3–4');
    expect(formatCitation('report-2012, sec. Findings', of('report-2012'))).toBe('Doe 2012, “Findings”');
    expect(formatCitation('s-res-1, para. 1', of('s-res-1'))).toBe('S/RES/1 (2008), para. 1');
    expect(formatCitation('force-page', of('force-page'))).toBe('A page about the force');
    expect(formatReference(of('report-2012'))).toBe('Doe, Jo (2012). A report.');
  });
});
