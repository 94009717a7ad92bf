import { addressPattern } from '../addresses.ts';
import type { Diagnostic, Position } from '../diagnostic.ts';
import type { Redirect } from '../library.ts';
import type { Path } from '../schemas/walk-fields.ts';
import { parseFrontmatter } from './parse-frontmatter.ts';
import type { ContentFile } from './read-files.ts';

/** The list of redirects, by its path below the content folder. */
export const redirectsFile = 'redirects.yaml';

/** Parses the list of redirects, `old address: new address`; none if there is no list. */
export function parseRedirects(list: ContentFile | undefined, faults: Diagnostic[]): Redirect[] {
  if (!list) return [];
  const { file } = list;
  const yaml = parseFrontmatter(list.text, file);
  // Frontmatter begins on the second line of its file, this on the first.
  faults.push(...yaml.faults.map((fault) => ({ ...fault, ...(fault.line ? { line: fault.line - 1 } : {}) })));
  const locate = (path: Path, what?: 'key'): Position => {
    const { line, column } = yaml.locate(path, what);
    return { line: line - 1, column };
  };
  const fault = (position: Position, found: string): [] => {
    faults.push({
      rule: 'invalid-redirect', severity: 'error', file, ...position,
      message: `Unexpected ${found}, expected an old and a new address of this site`,
      hint: 'Write each redirect on a line of its own, as in `/cases/hayti/: /cases/haiti/`.',
    });
    return [];
  };
  const { data = null } = yaml;
  if (data === null) return [];
  if (typeof data !== 'object' || Array.isArray(data)) return fault({ line: 1, column: 1 }, 'list or text');
  return Object.entries(data).flatMap(([from, to]: [string, unknown]) => {
    const [position, target] = [locate([from], 'key'), locate([from])];
    if (!addressPattern.test(from)) return fault(position, `address \`${from.slice(0, 80)}\``);
    if (typeof to !== 'string' || !addressPattern.test(to)) return fault(target, typeof to === 'string' ? `address \`${to.slice(0, 80)}\`` : 'value');
    return [{ from, to, file, position, target }];
  });
}
