import { expect, it } from 'vitest';
import { composeBrief } from '#core/briefs/compose-brief.ts';
import { buildFirstDays } from '#core/briefs/first-days.ts';
import { lessonFacts, line, placeOf, shelfOf } from './facts.ts';

const actor = (id: string) => ({ id, acronym: id.toUpperCase(), missions: '', did: 'It came.', functions: [] });

it('gives a reader only what the role can do, other organizations as counterparts, and ties that are alive', () => {
  const lessons = [lessonFacts('FRE-01', { outcome: 'failed' }), lessonFacts('FRE-02', { levels: ['field'] }), lessonFacts('FRE-03', { addressed: ['police'] })];
  const tie = (id: string, alive: boolean) => ({ ...line(id, { organizations: ['un', 'eu'] }), alive, places: ['freedonia'] });
  const shelf = shelfOf({ lessons, mechanisms: [tie('Asleep', false), tie('Awake', true)] });
  const place = placeOf({ own: ['un'], actors: [actor('un'), actor('eu')] });
  const tasks = buildFirstDays(composeBrief(shelf, place, { role: 'police', phases: [], functions: [] }));
  expect(tasks).toEqual(expect.arrayContaining([
    expect.stringMatching(/^Gone through FRE-03 and FRE-02 with your team/), 'Met your counterpart, and noted a telephone number: EU.', 'Found out whether it meets, and who sits there for you: Awake.',
  ]));
  expect(buildFirstDays(composeBrief(shelf, place, { phases: [], functions: [] }))[0]).toContain('FRE-01');
});
