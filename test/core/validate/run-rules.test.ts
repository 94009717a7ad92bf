import { describe, expect, it } from 'vitest';
import { runRules } from '#core/validate/run-rules.ts';
import { type Changes, fixtureLibrary, replace } from '../../fixture.ts';

const found = (changes: Changes) =>
  runRules(fixtureLibrary(changes)).map(({ file, line, column, severity, rule, message, hint }) => `${file}:${line}:${column} ${severity} ${rule}\n${message}\n${hint}`);

const freedonia = 'cases/freedonia.mdx';

const otherCase = `---
title: Other
summary: Another case.
updated: 2026-11-22
contributors: [Concordance editors]
code: FRE
countries: [Sylvania]
period: { start: 2001 }
actors: [{ organization: un, did: It came., cites: ["report-2012, p. 1"] }]
---
`;

describe('the rules', () => {
  it('find nothing in a library without fault', () => {
    expect(found({})).toEqual([]);
  });

  const breaches: [string, Changes][] = [
    ['a reference to a missing entry', { 'missions/brifor.mdx': replace('organizations: [eu]', 'organizations: [eeu]') }],
    ['a reference to a missing lesson', { [freedonia]: replace('corroborates: [FRE-01]', 'corroborates: [FRE-09]') }],
    ['a link of a body to a missing entry', { [freedonia]: replace('(organization:eu)', '(organization:uno)') }],
    ['an embedded comparison that is missing', { [freedonia]: replace('<Comparison id="who-decides" />', '<Comparison id="who-pays" />') }],
    ['an id in other letters\' case', { 'missions/Brifor.mdx': replace('', '---\n---\n') }],
    ['a lesson code given twice', { [freedonia]: replace('code: FRE-02', 'code: FRE-01') }],
    ['a lesson code of another case', { [freedonia]: (text) => text.replaceAll('FRE-02', 'FRO-02') }],
    ['a case code given twice', { 'cases/other.mdx': otherCase }],
    ['a question asked twice', { 'comparisons/who-decides.mdx': replace('id: has-reserve', 'id: who-mandates'), 'organizations/un.mdx': replace('question: has-reserve, value: "no"', 'question: who-mandates, value: stated, text: No.'), 'organizations/eu.mdx': replace('has-reserve', 'who-mandates') }],
    ['a state that goes down the ladder', { [freedonia]: replace('state: identified, date: 2012, cites: ["report-2012, p. 11"]', 'state: observed, date: 2012, cites: ["report-2012, p. 11"]') }],
    ['a state before its time', { [freedonia]: replace('state: identified, date: 2012, cites: ["report-2012, p. 11"]', 'state: identified, date: 2008, cites: ["report-2012, p. 11"]') }],
    ['a state after withdrawal', { [freedonia]: replace('state: observed, date: 2009', 'state: withdrawn, date: 2009') }],
    ['an answer without a citation', { 'organizations/un.mdx': replace('value: "no", cites: ["report-2012, p. 3"]', 'value: "no"') }],
    ['an answer without a date', { 'organizations/un.mdx': replace('value: "no", cites: ["report-2012, p. 3"], asOf: 2012', 'value: "no", cites: ["report-2012, p. 3"]') }],
    ['a partial answer without a text', { 'organizations/un.mdx': replace('value: "no"', 'value: partial') }],
    ['silence of sources that are not named', { 'organizations/eu.mdx': replace(', read: [report-2012]', '') }],
    ['an answer to a missing question', { 'organizations/eu.mdx': replace('has-reserve', 'has-reserves') }],
    ['yes to an open question', { 'organizations/un.mdx': replace('value: stated', 'value: "yes"') }],
    ['a citation that is none', { [freedonia]: replace('[@report-2012, p. 4; s-res-1, para. 1]', '[@report-2012 p4]') }],
    ['a citation of a missing source', { [freedonia]: replace('timeline:\n  - { date: 2008-01-28, event: The force is set up., cites: ["force-page"] }', 'timeline:\n  - { date: 2008-01-28, event: The force is set up., cites: ["farce-page"] }') }],
    ['a missing source within prose', { [freedonia]: replace('The force left [@force-page]', 'The force left [@farce-page]') }],
    ['a page out of range', { 'terms/bridging-operation.mdx': replace('fills a gap [@report-2012, p. 7]', 'fills a gap [@report-2012, p. 21]') }],
    ['pages in the wrong order', { [freedonia]: replace('pp. 10-11', 'pp. 11-10') }],
    ['a section that the source doesn\'t have', { 'functions/transition.mdx': replace('sec. Findings', 'sec. Results') }],
    ['a page of a source with paragraphs', { 'doctrine/resolution-1.mdx': replace('keyPoints: [{ text: It set up the force., cites: ["s-res-1, para. 1"]', 'keyPoints: [{ text: It set up the force., cites: ["s-res-1, p. 1"]') }],
    ['a citation without a place', { 'mechanisms/un-eu-committee.mdx': replace('report-2012, p. 8', 'report-2012') }],
    ['a claim without a citation', { 'practices/joint-plan.mdx': replace(', by: editors', '') }],
    ['a lesson that the text doesn\'t place', { [freedonia]: replace('<Lesson code="FRE-02">\n\nBecause trucks roll.\n\n</Lesson>\n', '') }],
    ['a lesson placed twice', { [freedonia]: replace('<Note title', '<Lesson code="FRE-02">\n\nAgain.\n\n</Lesson>\n\n<Note title') }],
    ['a lesson without a reason', { [freedonia]: replace('Because trucks roll.', '') }],
    ['a web page without a day', { 'sources/force-page.mdx': replace('accessed: 2026-11-22\n', '') }],
    ['an end before the start', { 'missions/brifor.mdx': replace('end: 2009-03-15', 'end: 2007') }],
    ['a mission that precedes itself', { 'missions/fomis.mdx': replace('[brifor]', '[fomis]') }],
  ];
  for (const [fault, changes] of breaches)
    it(`refuse ${fault}`, () => {
      const faults = found(changes);
      expect(faults.length).toBeGreaterThan(0);
      expect(faults).toMatchSnapshot();
    });

  it('report every fault of every file at once', () => {
    const rules = runRules(fixtureLibrary({
      'missions/brifor.mdx': (text) => text.replace('acronym: BRIFOR\n', '').replace('[eu]', '[eeu]').replace('para. 2', 'para. 99').replace('---\n', '---\ncolour: red\n'),
      'organizations/un.mdx': '',
    })).map(({ file, rule }) => `${file} ${rule}`);
    expect(rules).toEqual([
      'missions/brifor.mdx missing-field', 'missions/brifor.mdx unknown-field', 'missions/brifor.mdx dangling-reference',
      'missions/brifor.mdx locator-out-of-range', 'organizations/un.mdx empty-file',
    ]);
  });

  it('blame an unreadable case, not those who refer to its lessons', () => {
    const rules = runRules(fixtureLibrary({ [freedonia]: replace('code: FRE', 'code: "FRE') })).map(({ file, rule }) => `${file} ${rule}`);
    expect(rules).toEqual(['cases/freedonia.mdx yaml-syntax']);
  });
});
