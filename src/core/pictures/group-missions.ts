import type { Entry, Library } from '../library.ts';
import { endOf } from './years.ts';

export interface Theater { title: string; /** The case, unless no case tells of these missions. */ case?: Entry<'case'>; missions: readonly Entry<'mission'>[] }

/** Groups missions by the cases that name them, and the rest by their countries, in the order of their titles. */
export function groupByTheater(library: Library): readonly Theater[] {
  const cases = library.find('case');
  const told = new Set(cases.flatMap(({ data }) => data.missions));
  const others = Map.groupBy(library.find('mission').filter(({ id }) => !told.has(id)), ({ data }) => data.countries.join(', '));
  const theaters = [
    ...cases.map((theater) => ({ title: theater.data.title, case: theater, missions: theater.data.missions.flatMap((id) => library.get('mission', id) ?? []) })),
    ...[...others].map(([title, missions]) => ({ title, missions })),
  ];
  return theaters.filter(({ missions }) => missions.length > 0).sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

export interface LedMissions { organization: Entry<'organization'>; missions: readonly Entry<'mission'>[] }

/** Groups missions by the organizations that led them; those with more first. */
export const groupByOrganization = (library: Library): readonly LedMissions[] => library.find('organization')
  .map((organization) => ({ organization, missions: library.find('mission').filter(({ data }) => data.organizations.includes(organization.id)) }))
  .filter(({ missions }) => missions.length > 0)
  .sort((a, b) => b.missions.length - a.missions.length || a.organization.id.localeCompare(b.organization.id));

/** Returns the last moment of which any mission's entry tells, as a fractional year. */
export const latestMoment = (library: Library): number =>
  Math.max(...library.find('mission').map(({ data }) => endOf(data.end ?? data.asOf ?? data.updated)));
