import { splitAddress } from '../../addresses.ts';
import type { Diagnostic, Position } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { followAddress } from '../../permalinks/follow-address.ts';
import { listAddresses } from '../../permalinks/list-addresses.ts';
import { didYouMean } from '../../spelling/nearest.ts';

/** Whoever has so many sees the rest after mending these. */
const maxFaults = 100;

/** Every redirect leads in one step from a published address that is no more to one that exists. */
export function* invalidRedirect(library: Library): Generator<Diagnostic> {
  if (library.redirects.length > 0) yield* findFaults(library).take(maxFaults);
}

function* findFaults(library: Library): Generator<Diagnostic> {
  const { existing } = listAddresses(library);
  const published = new Set(library.permalinks.map(({ address }) => address));
  const redirects = new Map(library.redirects.map(({ from, to }) => [from, to]));
  const unread = library.entries.some(({ valid }) => !valid);
  for (const { from, to, file, position, target } of library.redirects) {
    const fault = (rule: string, place: Position, message: string, hint: string): Diagnostic => ({ rule, severity: 'error', file, ...place, message, hint });
    if (existing.has(from))
      yield fault('needless-redirect', position, `Unexpected redirect of \`${from}\`, expected an address that is no more: this one exists`, 'If what was there came back, remove the line. If something new took the address, give that another id: the old address belongs to what it stood for.');
    else if (!published.has(from))
      yield fault('unpublished-redirect', position, `Unexpected redirect of \`${from}\`, expected an address that was published`, `${didYouMean(from, published)}Correct its spelling after permalinks.txt, or remove the line: nobody can have a link to it.`);
    if (existing.has(to)) continue;
    const end = followAddress(to, { existing, redirects });
    if (end !== undefined)
      yield fault('chained-redirect', target, `Unexpected redirect to \`${to}\`, which is redirected itself, expected an address that exists`, existing.has(end) ? `Lead it straight to \`${end}\`.` : 'Lead it to a page that exists.');
    else if (!unread || !splitAddress(to)[1])
      yield fault('dangling-redirect', target, `Unexpected redirect to missing \`${to}\`, expected an address that exists`, `${didYouMean(to, existing)}Correct its spelling, or lead it to another page.`);
  }
}
