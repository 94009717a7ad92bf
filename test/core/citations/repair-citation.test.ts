import { describe, expect, it } from 'vitest';
import { repairCitation, repairLocator } from '#core/citations/repair-citation.ts';

describe('the repair of citations', () => {
  const repairs: [written: string, repaired: string][] = [
    ['challenges-2012, p.26', 'challenges-2012, p. 26'],
    ['challenges-2012, page 26', 'challenges-2012, p. 26'],
    ['challenges-2012, pg 26', 'challenges-2012, p. 26'],
    ['challenges-2012, pp. 26', 'challenges-2012, p. 26'],
    ['challenges-2012, p. 26-28', 'challenges-2012, pp. 26-28'],
    ['challenges-2012, pp. 26–28', 'challenges-2012, pp. 26-28'],
    ['challenges-2012, pages 26 to 28', 'challenges-2012, pp. 26-28'],
    ['challenges-2012, pp. 26-26', 'challenges-2012, p. 26'],
    ['challenges-2012,p. 26', 'challenges-2012, p. 26'],
    ['challenges-2012 p. 26', 'challenges-2012, p. 26'],
    ['challenges-2012: p. 26', 'challenges-2012, p. 26'],
    ['Challenges-2012, P. 26', 'challenges-2012, p. 26'],
    ['s-res-1244, paragraph 11', 's-res-1244, para. 11'],
    ['s-res-1244, § 11', 's-res-1244, para. 11'],
    ['un-charter, Articles 52—54', 'un-charter, arts. 52-54'],
    ['osce-2011, section Good Practices', 'osce-2011, sec. Good Practices'],
    ['OSCE-2011', 'osce-2011'],
  ];
  for (const [written, repaired] of repairs)
    it(`makes ${repaired} of ${written}, and nothing more of that`, () => {
      expect(repairCitation(written)).toBe(repaired);
      expect(repairCitation(repaired)).toBeUndefined();
    });

  it('leaves alone what can\'t be told', () => {
    for (const written of ['challenges-2012, 26', 'challenges-2012, pp. 26, 28', 'challenges-2012, pp. 28-26', 'challenges-2012, p. 26 ff.', 'the report, p. 26', 'challenges-2012, chapter 3', '', 'p. 26'])
      expect({ written, repaired: repairCitation(written) }).toEqual({ written, repaired: undefined });
    expect(repairLocator('26')).toBeUndefined();
  });
});
