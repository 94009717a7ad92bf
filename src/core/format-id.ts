/**
 * Formats a name as an id, as in `Côte d’Ivoire` → `cote-d-ivoire`: lower-case ASCII letters, digits and single hyphens.
 * Empty if the name has nothing of the kind.
 */
export const formatId = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '');
