import { pathOf, pathOfCountry, pathOfKind, sitePages } from '../addresses.ts';
import { listBriefPaths } from '../briefs/brief-paths.ts';
import { findHeadings } from '../body/headings.ts';
import { formatLocatorAnchor, parseCitation } from '../citations/citation.ts';
import { buildComparison } from '../comparisons/build-comparison.ts';
import { findPairs } from '../comparisons/pairs.ts';
import { cellId } from '../comparisons/table.ts';
import { findCountries } from '../countries/find-countries.ts';
import { allKinds } from '../kinds.ts';
import type { Library } from '../library.ts';
import { findUncitedPassages } from './uncited-passages.ts';

/** The addresses of a library, below the site's base. */
export interface Addresses {
  /** Every page, and every fragment that comes from an entry. */
  existing: ReadonlySet<string>;
  /** Those that stay for ever once they are published. */
  promised: ReadonlySet<string>;
}

/**
 * Lists the addresses of a library.
 *
 * Promised are all pages, and the fragments that stand for something with an identity of its own: lessons and handovers
 * in their case, positions of debates, rows of comparisons with the cells that say anything, and cited passages of
 * sources. A passage keeps its place on the page of its source when nothing cites it any more, so that to correct a
 * citation breaks no promise.
 *
 * Not promised are the headings of bodies, for they are text, which may be written better; the sections that every page
 * of a kind has; and the cells of which nobody knows anything. Where they go, the page still opens. A heading that
 * others rely on can be promised by adding its address to `permalinks.txt`.
 */
export function listAddresses(library: Library): Addresses {
  const existing = new Set<string>();
  const promised = new Set<string>();
  const promise = (address: string) => {
    existing.add(address);
    promised.add(address);
  };
  for (const path of [...sitePages, ...allKinds.map(pathOfKind)]) promise(path);
  const countries = findCountries(library).map(({ id }) => id);
  for (const path of [...countries.map(pathOfCountry), ...listBriefPaths(countries)]) promise(path);
  for (const { kind, id, valid, body, citations } of library.entries) {
    promise(pathOf(kind, id));
    if (!valid) continue;
    for (const heading of findHeadings(body.tree)) existing.add(`${pathOf(kind, id)}#${heading.id}`);
    for (const { text } of citations) {
      const { key = '', locatorText } = parseCitation(text) ?? {};
      if (locatorText && library.get('source', key)) promise(`${pathOf('source', key)}#${formatLocatorAnchor(locatorText)}`);
    }
  }
  for (const { lesson, case: theatre } of library.lessons) {
    promise(pathOf('lesson', lesson.code));
    promise(`${pathOf('case', theatre.id)}#${lesson.code.toLowerCase()}`);
  }
  for (const { id, data } of library.find('case'))
    for (const transition of data.transitions) promise(`${pathOf('case', id)}#handover-${transition.id}`);
  for (const { id, data } of library.find('debate'))
    for (const position of data.positions) promise(`${pathOf('debate', id)}#${position.id}`);
  for (const { id, data } of library.find('doctrine'))
    for (const request of data.requests) promise(`${pathOf('doctrine', id)}#request-${request.id}`);
  for (const entry of library.find('comparison')) {
    const path = pathOf('comparison', entry.id);
    promise(`${path}embed/`);
    const { rows, columns, cell } = buildComparison(library, entry);
    // A thread grows and changes its rows; what is promised of it is the addresses of its lessons.
    const promiseRow = entry.data.pivot === 'threads' ? (address: string) => void existing.add(address) : promise;
    for (const row of rows) {
      promiseRow(`${path}#${row.id}`);
      for (const column of columns) {
        const address = `${path}#${cellId(row.id, column.id)}`;
        const { value } = cell(row.id, column.id);
        if (value === 'unknown' || value === 'inapplicable') existing.add(address);
        else promiseRow(address);
      }
    }
  }
  for (const { id } of findPairs(library)) promise(pathOf('comparison', id));
  for (const [source, passages] of findUncitedPassages(library))
    for (const { anchor } of passages) existing.add(`${pathOf('source', source)}#${anchor}`);
  return { existing, promised };
}
