import { entryKinds, type Kind, kinds } from './kinds.ts';

/** Returns the path of an entry's or lesson's page below the site's base, as in `/lessons/hti-03/`. */
export const pathOf = (kind: Kind, id: string): string => `/${kinds[kind].route}/${id.toLowerCase()}/`;

/** Returns the path of the page that lists a kind. */
export const pathOfKind = (kind: Kind): string => `/${kinds[kind].route}/`;

/** Returns the path of the page on a country, by its id. */
export const pathOfCountry = (id: string): string => `/countries/${id}/`;

/** The paths of the pages that neither show an entry nor list a kind. */
export const sitePages: readonly string[] = [
  '/', '/about/', '/accessibility/', '/admin/', '/compare/build/', '/contribute/', '/contribute/fields/', ...entryKinds.map((kind) => `/contribute/fields/${kind}/`), '/countries/', '/gaps/', '/method/', '/offline/', '/search/',
  ...['a-z', 'confidence', 'countries', 'functions', 'missions', 'organizations', 'outcomes', 'phases'].map((list) => `/search/${list}/`),
];

/** An address below the site's base: the path of a page, perhaps with a fragment, as in `/cases/haiti/#hti-03`. */
export const addressPattern = /^\/(?:[a-z0-9-]+\/)*(?:#[\p{L}\p{M}\p{N}._-]+)?$/u;

/** Splits an address into the path of its page and its fragment, which is empty if it has none. */
export function splitAddress(address: string): [path: string, fragment: string] {
  const [path = '', fragment = ''] = address.split('#');
  return [path, fragment];
}
