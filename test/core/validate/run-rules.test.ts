import { describe, expect, it } from 'vitest';
import { runRules } from '#core/validate/run-rules.ts';
import { type Changes, fixtureLibrary, replace } from '../../fixture.ts';

const found = (changes: Changes) =>
  runRules(fixtureLibrary(changes), '2026-11-22').map(({ file, line, column, severity, rule, message, hint }) => `${file}:${line}:${column} ${severity} ${rule}\n${message}\n${hint}`);

const freedonia = 'cases/freedonia.mdx';

const otherCase = `---
title: Other
summary: Another case.
updated: 2026-11-22
contributors: [Concordance editors]
code: FRE
countries: [Chad]
period: { start: 2001 }
actors: [{ organization: un, did: It came., cites: ["report-2012, p. 1"] }]
---
`;

const otherSource = `---
title: Another report
summary: A report of the year after.
updated: 2026-11-22
contributors: [Concordance editors]
type: report
author: [{ family: Doe, given: Jo }]
issued: 2013
held: whole
pages: { first: 1, last: 3 }
---
`;
const comparison = '---\ntitle: Both\nsummary: The two.\nupdated: 2026-11-22\ncontributors: [Concordance editors]\nquestion: Which?\npivot: mechanisms\n---\n';
const news = (date: string, checked: string) => `since: [{ text: It came back., date: ${date}, cites: ["force-page"], checked: ${checked} }]`;

describe('the rules', () => {
  it('find nothing in a library without fault', () => {
    expect(found({})).toEqual([]);
  });

  const breaches: [string, Changes][] = [
    ['a reference to a missing entry', { 'missions/brifor.mdx': replace('organizations: [eu]', 'organizations: [eeu]') }],
    ['a reference to a missing lesson', { [freedonia]: replace('corroborates: [FRE-01]', 'corroborates: [FRE-09]') }],
    ['a link of a body to a missing entry', { [freedonia]: replace('(organization:eu)', '(organization:uno)') }],
    ['a row and a column that an embedded comparison lacks', { [freedonia]: replace('<Comparison id="who-decides" />', '<Comparison id="who-decides" rows="who-mandate" columns="un, nato" />') }],
    ['a comparison at the address of two organizations', { 'comparisons/un-and-eu.mdx': comparison }],
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
    ['an answer of an organization to a question for instruments', { 'comparisons/who-decides.mdx': replace('pivot: answers', 'pivot: answers\nansweredBy: doctrine') }],
    ['two handovers with one id', { [freedonia]: replace('why: Nobody had asked the host., cites: ["report-2012, p. 4"] }', 'why: Nobody had asked the host., cites: ["report-2012, p. 4"] }\n  - { id: brifor-fomis, from: [{ organization: eu }], function: transition, year: 2010, outcome: held, why: It held., cites: ["report-2012, p. 4"] }') }],
    ['what came of a request without a source', { 'doctrine/resolution-1.mdx': replace('keyPoints:', 'requests: [{ id: report, asked: Report., askedBy: Council, askedOf: Secretariat, cites: ["s-res-1, para. 2"], done: { value: "yes", text: It did. } }]\nkeyPoints:') }],
    ['yes to an open question', { 'organizations/un.mdx': replace('value: stated', 'value: "yes"') }],
    ['a citation that is none', { [freedonia]: replace('[@report-2012, p. 4; s-res-1, para. 1]', '[@report-2012 p4]') }],
    ['a citation without its sign', { [freedonia]: replace('[@report-2012, p. 4; s-res-1, para. 1]', '[report-2012, p. 4]') }],
    ['a citation by name and year, in parentheses', { [freedonia]: replace('[@report-2012, p. 4; s-res-1, para. 1]', '(Report 2012 pp. 4–6)') }],
    ['a citation of a missing source', { [freedonia]: replace('event: The force is set up., cites: ["force-page"]', 'event: The force is set up., cites: ["farce-page"]') }],
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
    ['a misspelt field', { 'missions/brifor.mdx': replace('acronym: BRIFOR', 'acronyms: BRIFOR') }],
    ['a misspelt field within a field', { [freedonia]: replace('ifIgnored: { text: Camps are lost., by: editors }', 'ifIgnored: { text: Camps are lost., bye: editors, by: editors }') }],
    ['a misspelt value', { 'missions/brifor.mdx': replace('type: peacekeeping', 'type: peacekeping') }],
    ['a number in the place of a text', { 'missions/brifor.mdx': replace('acronym: BRIFOR', 'acronym: 12') }],
    ['a misspelt section', { 'functions/transition.mdx': replace('sec. Findings', 'sec. Findngs') }],
    ['a lesson code with exchanged letters', { [freedonia]: replace('corroborates: [FRE-01]', 'corroborates: [FER-01]') }],
    ['a lesson code with a number too short', { [freedonia]: replace('corroborates: [FRE-01]', 'corroborates: [FRE-1]') }],
    ['a name in the place of an id', { 'missions/brifor.mdx': replace('organizations: [eu]', 'organizations: [european-union]') }],
    ['the id of an entry of another kind', { 'missions/brifor.mdx': replace('organizations: [eu]', 'organizations: [fomis]') }],
    ['a citation without quotes', { [freedonia]: replace('cites: ["report-2012, pp. 10-11"]', 'cites: [report-2012, pp. 10-11]') }],
    ['a citation in words', { 'terms/bridging-operation.mdx': replace('[@report-2012, p. 7]', '[@report-2012, page 7]') }],
    ['a citation with a dash', { [freedonia]: replace('pp. 10-11', 'pp. 10–11') }],
    ['a mission before its predecessor', { 'missions/fomis.mdx': (text) => replace('start: 2009-03-15', 'start: 2007')(text).replace('date: 2008-01-25', 'date: 2007-01-25') }],
    ['a lesson outside the years of its missions', { [freedonia]: replace('period: { start: 2009, end: 2010 }\n    observation: The force left', 'period: { start: 2001, end: 2003 }\n    observation: The force left') }],
    ['a lesson that agrees and disagrees with another', { [freedonia]: replace('corroborates: [FRE-01]', 'corroborates: [FRE-01]\n    contradicts: [FRE-01]') }],
    ['a lesson that disagrees with one that agrees with it', { [freedonia]: replace('doctrine: [resolution-1]\n', 'doctrine: [resolution-1]\n    contradicts: [FRE-02]\n') }],
    ['a change of tomorrow', { 'missions/brifor.mdx': replace('updated: 2026-11-22', 'updated: 2026-11-23') }],
    ['a page read tomorrow', { 'sources/force-page.mdx': replace('accessed: 2026-11-22', 'accessed: 2026-11-23') }],
    ['news checked next year', { 'missions/brifor.mdx': replace('cites: ["force-page"]', `cites: ["force-page"]\n${news('2012', '2027-01-01')}`) }],
    ['news older than the sources', { 'missions/brifor.mdx': replace('cites: ["force-page"]', `cites: ["force-page"]\n${news('2007-12', '2026-11-22')}`) }],
    ['a transition outside the case', { [freedonia]: replace('year: 2009', 'year: 2012') }],
    ['a reading that the source doesn\'t have', { 'reading-lists/short-course.mdx': replace('locator: p. 5', 'locator: pp. 19-21') }],
    ['a reading in words', { 'reading-lists/short-course.mdx': replace('locator: p. 5', 'locator: page 5') }],
    ['a part of a lesson as a reading', { 'reading-lists/short-course.mdx': replace('{ lesson: FRE-01 }', '{ lesson: FRE-01, locator: p. 5 }') }],
    ['a source that nothing cites', { 'sources/report-2013.mdx': otherSource }],
    ['a case of which the map knows no country', { [freedonia]: replace('place: { latitude: 46.5, longitude: 24.5 }\n', '') }],
    ['a place that is not on the globe', { [freedonia]: replace('latitude: 46.5', 'latitude: 465') }],
    ['a place in words', { [freedonia]: replace('longitude: 24.5', 'longitude: 24° 30′ E') }],
    ['a question that nobody answers', { 'comparisons/who-decides.mdx': replace('form: yes-no }', 'form: yes-no }\n  - { id: who-pays, title: Who pays?, form: open }') }],
  ];
  for (const [fault, changes] of breaches)
    it(`refuse ${fault}`, () => {
      const faults = found(changes);
      expect(faults.length).toBeGreaterThan(0);
      expect(faults).toMatchSnapshot();
    });

  const allowed: [string, Changes][] = [
    ['lessons that agree, said on both sides', { [freedonia]: replace('doctrine: [resolution-1]\n', 'doctrine: [resolution-1]\n    corroborates: [FRE-02]\n') }],
    ['brackets that cite nothing', { [freedonia]: replace('[@report-2012, p. 4; s-res-1, para. 1]', '(see p. 4), left (in 2008), and counted [2 of 3]') }],
    ['a lesson that disagrees with another', { [freedonia]: replace('corroborates: [FRE-01]', 'contradicts: [FRE-01]') }],
    ['a mission decided on together with its predecessor', { 'missions/fomis.mdx': replace('start: 2009-03-15', 'start: 2008-01-25') }],
    ['an older mission that takes over by a later mandate', { 'missions/fomis.mdx': replace('start: 2009-03-15', 'start: 2007') }],
    ['a lesson that began before its mission', { [freedonia]: replace('period: { start: 2009, end: 2010 }\n    observation: The force left', 'period: { start: 2001, end: 2008 }\n    observation: The force left') }],
    ['a lesson of today', { [freedonia]: replace('period: { start: 2009, end: 2010 }\n    observation: The force left', 'period: { start: 2020 }\n    observation: The force left') }],
    ['news of the year of the first source', { 'missions/brifor.mdx': replace('cites: ["force-page"]', `cites: ["force-page"]\n${news('2008', '2026-11-22')}`) }],
    ['news of an entry whose sources have no date', { 'missions/brifor.mdx': (text) => replace('cites: ["force-page"]', `cites: ["force-page"]\n${news('2001', '2026-11-22')}`)(text).replace('s-res-1, para. 2', 'force-page') }],
    ['a transition in the first year of the case', { [freedonia]: replace('year: 2009', 'year: 2008') }],
    ['a reading of a section', { 'reading-lists/short-course.mdx': replace('locator: p. 5', 'locator: sec. Findings') }],
    ['a source that only a reading list names', { 'sources/report-2013.mdx': otherSource, 'reading-lists/short-course.mdx': replace('{ lesson: FRE-01 }', '{ source: report-2013 }') }],
    ['a case without a place in a country that the map knows', { [freedonia]: (text) => replace('place: { latitude: 46.5, longitude: 24.5 }\n', '')(text).replace('countries: [Freedonia]', 'countries: [Freedonia, Chad]') }],
    ['a question on which the sources are silent', { 'organizations/un.mdx': replace('  - { question: has-reserve, value: "no", cites: ["report-2012, p. 3"], asOf: 2012 }\n', '') }],
  ];
  for (const [what, changes] of allowed)
    it(`accept ${what}`, () => {
      expect(found(changes)).toEqual([]);
    });

  it('report every fault of every file at once', () => {
    const rules = runRules(fixtureLibrary({
      'missions/brifor.mdx': (text) => text.replace('acronym: BRIFOR\n', '').replace('[eu]', '[eeu]').replace('para. 2', 'para. 99').replace('---\n', '---\ncolour: red\n'),
      'organizations/un.mdx': '',
    }), '2026-11-22').map(({ file, rule }) => `${file} ${rule}`);
    expect(rules).toEqual([
      'missions/brifor.mdx missing-field', 'missions/brifor.mdx unknown-field', 'missions/brifor.mdx dangling-reference',
      'missions/brifor.mdx locator-out-of-range', 'organizations/un.mdx empty-file',
    ]);
  });

  it('blame an unreadable body, not the lessons that have their place in it', () => {
    const rules = runRules(fixtureLibrary({ [freedonia]: (text) => `${text}\n\nThe <b>force</b> came<br>\n` }), '2026-11-22').map(({ file, rule }) => `${file} ${rule}`);
    expect(rules).toEqual(['cases/freedonia.mdx body-syntax']);
  });

  it('blame an unreadable source, not what those who cite it say of later times', () => {
    const rules = runRules(fixtureLibrary({ 'sources/s-res-1.mdx': replace('issued: 2008-01-25', 'issued: 2008: 01'), 'missions/brifor.mdx': replace('cites: ["force-page"]', `cites: ["force-page", "report-2012, p. 3"]\n${news('2009', '2026-11-22')}`) }), '2026-11-22').map(({ file, rule }) => `${file} ${rule}`);
    expect(rules).toEqual(['sources/s-res-1.mdx yaml-syntax']);
  });

  it('blame an unreadable case, not those who refer to its lessons', () => {
    const rules = runRules(fixtureLibrary({ [freedonia]: replace('code: FRE', 'code: "FRE') }), '2026-11-22').map(({ file, rule }) => `${file} ${rule}`);
    expect(rules).toEqual(['cases/freedonia.mdx yaml-syntax']);
  });

  it('blame an unreadable entry, not the sources that it may cite', () => {
    const rules = runRules(fixtureLibrary({ 'sources/report-2013.mdx': otherSource, 'missions/brifor.mdx': replace('acronym: BRIFOR', 'acronym: "BRIFOR') }), '2026-11-22').map(({ file, rule }) => `${file} ${rule}`);
    expect(rules).toEqual(['missions/brifor.mdx yaml-syntax']);
  });
});
