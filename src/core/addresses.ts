import { type Kind, kinds } from './kinds.ts';

/** Returns the path of an entry's or lesson's page below the site's base, as in `/lessons/hti-03/`. */
export const pathOf = (kind: Kind, id: string): string => `/${kinds[kind].route}/${id.toLowerCase()}/`;

/** Returns the path of the page that lists a kind. */
export const pathOfKind = (kind: Kind): string => `/${kinds[kind].route}/`;
