import { splitAddress } from '../../addresses.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { type Kind, kinds } from '../../kinds.ts';
import type { Library } from '../../library.ts';
import { followAddress } from '../../permalinks/follow-address.ts';
import { listAddresses } from '../../permalinks/list-addresses.ts';

/** Whoever has lost so many sees the rest after mending these. */
const maxFaults = 100;

/** Every address that was ever published leads somewhere. */
export function* lostPermalink(library: Library): Generator<Diagnostic> {
  if (library.permalinks.length > 0) yield* findLost(library).take(maxFaults);
}

function* findLost(library: Library): Generator<Diagnostic> {
  const { existing } = listAddresses(library);
  const redirects = new Map(library.redirects.map(({ from, to }) => [from, to]));
  // What stands in an entry that can't be read is not known: its own fault is reported, not the consequences.
  const unread = library.entries.some(({ valid }) => !valid);
  const lost = library.permalinks.filter(({ address }) => followAddress(address, { existing, redirects }) === undefined);
  const lostPages = new Set(lost.map(({ address }) => address).filter((address) => !address.includes('#')));
  for (const { address, file, position } of lost) {
    const [path, fragment] = splitAddress(address);
    const [, route, id = ''] = path.split('/');
    const dependent = fragment !== '' || route === kinds.lesson.route;
    if ((fragment && lostPages.has(path)) || (dependent && unread)) continue;
    yield {
      rule: 'lost-permalink', severity: 'error', file, ...position,
      message: `Unexpected loss of the published address \`${address}\`, expected it to exist, or a redirect of it`,
      hint: hintOf(path, fragment, route, id),
    };
  }
}

function hintOf(path: string, fragment: string, route: string | undefined, id: string): string {
  if (fragment) return `Put back what stood there; or say where it is now by a line in redirects.yaml, as in \`${path}#${fragment}: ${path}\`.`;
  if (route === kinds.lesson.route) return `Put the lesson ${id.toUpperCase()} back: a code is for ever. A lesson that no longer holds gets the state \`withdrawn\` or \`superseded\`.`;
  const kind = (Object.keys(kinds) as Kind[]).find((known) => kinds[known].route === route);
  return `Put the page back; or say where its readers should go by a line in redirects.yaml, as in \`${path}: /${route}/\`.${kind ? ` To give it another name, put it back and run: npm run rename -- ${kind} ${id} <new id>` : ''}`;
}
