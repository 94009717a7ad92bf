import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { phase } from '#core/schemas/fields.ts';
import { phaseIds } from '#core/briefs/phases.ts';
import { roleIds, roles, rolesAddressed } from '#core/briefs/roles.ts';

describe('the table of roles', () => {
  it('names functions that there are, each once for a role, and leaves none to nobody', () => {
    const functions = readdirSync('content/functions').map((file) => file.replace('.mdx', ''));
    for (const id of roleIds) {
      const named = [...roles[id].own, ...roles[id].shared];
      expect([id, named.filter((name) => !functions.includes(name))]).toEqual([id, []]);
      expect(new Set(named).size).toBe(named.length);
    }
    expect(functions.filter((name) => !roleIds.some((id) => roles[id].own.includes(name) || roles[id].shared.includes(name)))).toEqual([]);
  });

  const cases: [office: string, expected: string[]][] = [
    ['Police commissioners and heads of mission', ['police', 'head-of-office']],
    ['Members of the Security Council and states that send troops and police', []],
    ['Police-contributing states and the police division of the UN', ['police']],
    ['Heads of mission, with the heads of the civilian, police and military components', ['police', 'military', 'civilian', 'head-of-office']],
    ['OCHA heads of office and force commanders', ['military', 'humanitarian', 'head-of-office']],
    ['Heads of mission planning in both organizations', []],
    ['The two heads of mission, with the UN and AU departments above them', ['head-of-office']],
    ['Special Representatives and the legal advisers of both organizations', ['civilian', 'head-of-office']],
    ['Military liaison officers to the clusters, and cluster coordinators', ['military', 'humanitarian']],
    ['The head of the commission and the national prosecutor', []],
    ['The Security Council', []],
  ];
  for (const [office, expected] of cases)
    it(`tells to whom “${office}” is addressed`, () => {
      expect(rolesAddressed(office)).toEqual(expected);
    });
});

it('the phases of briefs are those of lessons, in their order', () => {
  expect(phaseIds).toEqual(phase.options);
});
