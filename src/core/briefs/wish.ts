import { type PhaseId, phaseIds } from './phases.ts';
import { type RoleId, roleIds } from './roles.ts';

/** What a reader wants to be briefed for. */
export interface Wish {
  /** Id of a country. */
  country?: string | undefined;
  /** Id of a mission. */
  mission?: string | undefined;
  role?: RoleId | undefined;
  phases: readonly PhaseId[];
  /** Ids of functions. */
  functions: readonly string[];
}

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isOneOf = <Value extends string>(values: readonly Value[]) => (value: string): value is Value => (values as readonly string[]).includes(value);

/** Reads a wish from the query of an address; what it doesn't know it passes over. `where` is a country, or a mission after `mission:`. */
export function parseWish(query: URLSearchParams): Wish {
  const all = (name: string) => [...new Set(query.getAll(name).flatMap((value) => value.split(',')).filter((value) => id.test(value)))];
  const [, ofMission, place] = /^(mission:)?(.*)$/.exec(query.get('where') ?? '') ?? [];
  const placeId = place && id.test(place) ? place : undefined;
  return {
    country: all('country')[0] ?? (ofMission ? undefined : placeId),
    mission: all('mission')[0] ?? (ofMission ? placeId : undefined),
    role: all('role').find(isOneOf(roleIds)),
    phases: all('phase').filter(isOneOf(phaseIds)),
    functions: all('function'),
  };
}

/** Formats a wish as the query of an address, as in `country=haiti&role=police&phase=planning`. */
export function formatWish({ country, mission, role, phases, functions }: Wish): string {
  const parts = [['country', country], ['mission', mission], ['role', role], ['phase', phases.join(',')], ['function', functions.join(',')]];
  return parts.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('&');
}
