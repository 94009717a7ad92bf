import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';

/** The code of a lesson begins with the code of its case, and no two cases share one. */
export function* codePrefix(library: Library): Generator<Diagnostic> {
  const owners = new Map<string, string>();
  for (const entry of library.find('case')) {
    const owner = owners.get(entry.data.code);
    if (owner)
      yield {
        rule: 'code-prefix', severity: 'error', file: entry.file, ...entry.locate(['code']),
        message: `Unexpected case code \`${entry.data.code}\`, expected one that no other case has: it is that of ${owner}`,
        hint: 'Choose other three letters, and write them into the codes of the lessons.',
      };
    owners.set(entry.data.code, entry.id);
    for (const [index, { code }] of entry.data.lessons.entries())
      if (!code.startsWith(`${entry.data.code}-`))
        yield {
          rule: 'code-prefix', severity: 'error', file: entry.file, ...entry.locate(['lessons', index, 'code']),
          message: `Unexpected lesson code \`${code}\`, expected one that begins with \`${entry.data.code}-\``,
          hint: `Write it as \`${entry.data.code}-${code.slice(4)}\`, if that code is free.`,
        };
  }
}
