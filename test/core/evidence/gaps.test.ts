import { describe, expect, it } from 'vitest';
import { listTableGaps } from '#core/comparisons/empty-cells.ts';
import { findDisagreements } from '#core/evidence/disagreements.ts';
import { listGaps } from '#core/evidence/gaps.ts';
import { gatherSupport } from '#core/evidence/support.ts';
import { type Changes, fixtureLibrary, replace } from '../../fixture.ts';

const gapsOf = (id: string, changes: Changes = {}) => listGaps(fixtureLibrary(changes), '2014-06-01').find((list) => list.id === id)!.gaps.map((gap) => [gap.id, gap.note]);
const freedonia = 'cases/freedonia.mdx';

describe('the gaps of the library', () => {
  it('are functions without an instrument or a practice', () => {
    const other = { 'functions/policing.mdx': '---\ntitle: Policing\nsummary: Police.\nupdated: 2026-11-22\ncontributors: [Concordance editors]\ndefinition: What police do.\n---\n' };
    expect(gapsOf('functions-without-doctrine')).toEqual([]);
    expect(gapsOf('functions-without-doctrine', other)).toEqual([['policing', undefined]]);
    expect(gapsOf('functions-without-practice', other)).toEqual([['policing', undefined]]);
  });

  it('are lessons that rest on one document', () => {
    expect(gapsOf('single-source-lessons')).toEqual([['FRE-01', 'very low confidence'], ['FRE-02', 'low confidence']]);
    expect(gapsOf('single-source-lessons', { [freedonia]: replace('cites: ["report-2012, pp. 10-11"]', 'cites: ["report-2012, pp. 10-11", "s-res-1, para. 1"]') }).map(([id]) => id)).not.toContain('FRE-02');
  });

  it('are practices that no case shows', () => {
    const unused = { 'practices/joint-plan.mdx': replace('missions: [brifor], case: freedonia, ', '') };
    expect(gapsOf('practices-without-a-case')).toEqual([]);
    expect(gapsOf('practices-without-a-case', { ...unused, [freedonia]: replace('practices: [joint-plan]', 'practices: []') })).toEqual([['joint-plan', undefined]]);
  });

  it('are handovers whose outcome nobody tells, and requests of which nobody tells what came', () => {
    expect(gapsOf('open-handovers', { [freedonia]: replace('outcome: faltered', 'outcome: not-stated') })).toEqual([['freedonia', 'brifor-fomis, 2009']]);
    const request = 'requests: [{ id: report, asked: Report., askedBy: Council, askedOf: Secretariat, cites: ["s-res-1, para. 2"], done: { value: not-stated } }]\nkeyPoints:';
    expect(gapsOf('requests-without-an-answer', { 'doctrine/resolution-1.mdx': replace('keyPoints:', request) })).toEqual([['resolution-1', 'report, asked of: Secretariat']]);
  });

  it('are entries that nobody looked up for more than 24 months', () => {
    expect(gapsOf('out-of-date')).toEqual([['fomis', 'as of 2010']]);
    expect(listGaps(fixtureLibrary(), '2016-01-01').find(({ id }) => id === 'out-of-date')!.gaps.map(({ id }) => id)).toContain('un-eu-committee');
  });

  it('are cells: unknown, not stated, or stated long ago', () => {
    const [table] = listTableGaps(fixtureLibrary(), '2016-01-01');
    expect(table!.unknown).toEqual([{ id: 'eu.who-mandates', row: 'Who mandates?', column: 'EU' }]);
    expect(table!.notStated.map(({ id }) => id)).toEqual(['eu.has-reserve']);
    expect(table!.stale.map(({ id }) => id)).toEqual(['un.who-mandates', 'un.has-reserve']);
    expect(listTableGaps(fixtureLibrary(), '2014-06-01')[0]!.stale).toEqual([]);
  });
});

describe('the evidence for a practice', () => {
  it('counts a use and a lesson of the same case and outcome once', () => {
    const library = fixtureLibrary();
    expect(gatherSupport(library, library.get('practice', 'joint-plan')!)).toMatchObject({ worked: 0, mixed: 0, failed: 1, documents: 1, cases: 1, organizations: 1 });
    const other = fixtureLibrary({ 'practices/joint-plan.mdx': replace('outcome: failed', 'outcome: worked') });
    expect(gatherSupport(other, other.get('practice', 'joint-plan')!)).toMatchObject({ worked: 1, failed: 1 });
  });
});

describe('lessons that disagree', () => {
  it('are told once a pair, for a debate in which either speaks', () => {
    const library = fixtureLibrary({ [freedonia]: replace('corroborates: [FRE-01]', 'contradicts: [FRE-01]') });
    expect(findDisagreements(library, ['FRE-01'])).toEqual([['FRE-01', 'FRE-02']]);
    expect(findDisagreements(library, [])).toEqual([]);
    expect(findDisagreements(fixtureLibrary(), ['FRE-01'])).toEqual([]);
  });
});
