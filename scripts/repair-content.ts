import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Diagnostic } from '#core/diagnostic.ts';
import type { Library } from '#core/library.ts';
import { applyRepairs } from '#core/repair/apply-repairs.ts';
import { repairText } from '#core/repair/repair-text.ts';

/** What looking at a content folder finds. */
export interface Findings {
  library: Library;
  diagnostics: readonly Diagnostic[];
}

/** A repair may lay another open, but not for long. */
const rounds = 5;

/**
 * Repairs a content folder where that needs no judgment, in a copy first: unless the copy has more faults, the files that changed are written.
 * @returns one line for each change
 * @throws if the repaired copy has more faults; nothing is written then
 */
export async function repairContent(folder: string, inspect: (folder: string) => Promise<Findings>): Promise<string[]> {
  const copy = await mkdtemp(join(tmpdir(), 'concordance-fix-'));
  try {
    await cp(folder, copy, { recursive: true, verbatimSymlinks: true });
    const before = await inspect(folder);
    const changes: string[] = [];
    const repaired = new Map<string, string>();
    const write = async (path: string, text: string) => {
      repaired.set(path, text);
      await writeFile(join(copy, path), text);
    };
    for (const path of await entryFiles(folder)) {
      const raw = decode(await readFile(join(folder, path)));
      const { text, changes: done } = repairText(raw ?? '');
      changes.push(...done.map((what) => `${folder}/${path}: ${what}`));
      if (raw !== undefined && text !== raw) await write(path, text);
    }
    let after = await inspect(copy);
    for (let round = 0; round < rounds; round++) {
      const byPath = Map.groupBy(after.diagnostics.filter(({ repair }) => repair), ({ file }) => pathIn(copy, file));
      let applied = 0;
      for (const [path, found] of byPath) {
        const result = applyRepairs(await readFile(join(copy, path), 'utf8'), found.flatMap(({ repair }) => repair ?? []));
        changes.push(...result.applied.map(({ line, column, from, to }) => `${folder}/${path}:${line}:${column}: ${from} → ${to}`));
        applied += result.applied.length;
        if (result.applied.length > 0) await write(path, result.text);
      }
      if (applied === 0) break;
      after = await inspect(copy);
    }
    // What else is wrong with a file that couldn't be read or didn't fit its schema shows only afterwards.
    const readable = new Set(before.library.entries.filter(({ valid }) => valid).map(({ file }) => pathIn(folder, file)));
    const count = ({ diagnostics }: Findings, within: string) => diagnostics.filter(({ file }) => readable.has(pathIn(within, file))).length;
    const worse = count(after, copy) - count(before, folder);
    if (worse > 0) throw new Error(`Nothing was repaired: the content would have more faults than before, by ${worse}.`);
    for (const [path, text] of repaired) await writeFile(join(folder, path), text);
    return changes;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Returns the path of a diagnostic's file below the content folder. */
const pathIn = (folder: string, file: string): string => relative(folder, resolve(file));

/** Returns the paths of the entries' files below the content folder. */
async function entryFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((file) => file.isFile() && file.name.endsWith('.mdx')).map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return paths.filter((path) => !path.split(/[\\/]/).some((part) => /^[_.]/.test(part))).sort();
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
