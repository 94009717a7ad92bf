import { describe, expect, it } from 'vitest';
import { composeBrief } from '#core/briefs/compose-brief.ts';
import { formatBrief, type Words } from '#core/briefs/format-brief.ts';
import { lessonFacts, line, placeOf, shelfOf } from './facts.ts';

const words: Words = {
  href: (path) => `/base${path}`,
  lesson: (code) => ({
    code, title: 'Ask <first>', does: 'Ask in writing.', who: 'Heads of mission', ifIgnored: 'Camps are lost.', doesInferred: false, ignoredInferred: true,
    sources: [{ label: 'Report 2012, p. 4', path: '/sources/report-2012/#p-4' }], years: '2009–2010', theater: 'Freedonia', voice: 'Jo Doe (author)',
  }),
  practice: (id) => ({ id, title: 'Plan together', summary: 'One plan.', checklist: ['Plan signed'] }),
  term: (id) => ({ id, caution: 'Ask which.' }),
};
const place = placeOf({
  now: [{ id: 'fomis', acronym: 'FOMIS', by: 'UN', type: 'political', years: 'since 2009', asOf: '2026', mandate: { instrument: 'S/RES/1 (2009)', doctrine: 'resolution-1', text: 'Help.' } }],
  actors: [{ id: 'eu', acronym: 'EU', missions: 'BRIFOR', did: 'It protected.', functions: [] }],
  since: [{ when: '3 May 2020', text: 'FOMIS was extended.', source: { label: 'News 2020', path: '/sources/news/' } }],
});
const shelf = shelfOf({ lessons: [lessonFacts('FRE-01', { outcome: 'failed', confidence: 1, theaters: 2, addressed: ['police'] })], debates: [line('how-long', { title: 'How long?', note: '2 positions', functions: ['policing'] })] });
const html = formatBrief(composeBrief(shelf, place, { role: 'police', phases: [], functions: [] }), words);
const text = html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

describe('a brief in print', () => {
  it('tells of a lesson what to do, who, what if not, how it went, whose view it is, where it is written, and why it is here', () => {
    expect(text).toContain('FRE-01 Ask &lt;first&gt; Ask in writing. Heads of mission. If ignored: Camps are lost. (editors)');
    expect(text).toContain('✕ failed · Freedonia, 2009–2010 · Jo Doe (author) · Report 2012, p. 4 · low confidence · learned in 2 theaters · addressed to your role');
  });

  it('lets no text become markup', () => {
    expect(html).not.toContain('<first>');
  });

  it('puts the base of the site in front of every link', () => {
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(links).toContain('/base/sources/report-2012/#p-4');
    expect(links.filter((address) => !address?.startsWith('/base/'))).toEqual([]);
  });

  it('tells who is there, what has happened since, and what to have done in the first days', () => {
    expect(text).toContain('FOMIS (UN, political), since 2009 as of 2026. S/RES/1 (2009): Help.');
    expect(text).toContain('EU BRIFOR. It protected.');
    expect(text).toContain('3 May 2020. FOMIS was extended. News 2020');
    expect(text).toContain('Read the mandate as it stands today: S/RES/1 (2009) (FOMIS).');
    expect(text).toContain('Met your counterpart, and noted a telephone number: EU.');
  });

  it('explains its order, and leads to where one can object', () => {
    expect(text).toContain('For police: first policing,');
    expect(html).toContain('href="/base/brief/#order"');
  });

  it('has no heading over nothing', () => {
    const bare = formatBrief(composeBrief(shelfOf(), undefined, { phases: [], functions: [] }), words);
    expect([...bare.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['order']);
  });
});
