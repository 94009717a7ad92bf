import { roleIds } from './roles.ts';

/** Words that stand where the id of a country could: no country may have one of them as its id. */
export const reservedPlaces = ['compose', 'data', 'mine', 'roles'] as const;

export const pathOfRoleBrief = (role: string): string => `/brief/roles/${role}/`;
export const pathOfCountryBrief = (country: string, role?: string): string => `/brief/${country}/${role ? `${role}/` : ''}`;

/** Lists the paths of all briefs that are built, of the page where one chooses, and of those where one composes and collects. */
export const listBriefPaths = (countries: readonly string[]): string[] => [
  '/brief/', '/brief/compose/', '/brief/mine/',
  ...roleIds.map(pathOfRoleBrief),
  ...countries.flatMap((country) => [pathOfCountryBrief(country), ...roleIds.map((role) => pathOfCountryBrief(country, role))]),
];
