import type { Library } from '../library.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { Cell, Heading } from './table.ts';

/** Returns the organizations that a comparison names, or all that have a cell, those with most cells first. */
export function organizationColumns(library: Library, { organizations }: Pick<Comparison, 'organizations'>, cells: ReadonlyMap<string, Cell>): Heading[] {
  const counts = new Map<string, number>();
  for (const key of cells.keys()) {
    const column = key.slice(0, key.indexOf('.'));
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const ids = organizations.length ? organizations : [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([id]) => id);
  return ids.flatMap((id) => {
    const organization = library.get('organization', id);
    return organization ? [{ id, title: organization.data.acronym, help: organization.data.title, entry: { kind: 'organization' as const, id } }] : [];
  });
}
