import { resolve } from 'node:path';
import type { Library } from '#core/library.ts';
import { parseLibrary } from '#core/load/load-library.ts';
import { type ContentFile, readFiles } from '#core/load/read-files.ts';

export const fixtureFolder = resolve('test/fixtures/library');

/** What to change: path below the content folder → a new text, or how the old one is changed. */
export type Changes = Readonly<Record<string, string | ((text: string) => string)>>;

const { files } = await readFiles(fixtureFolder);

/** The files of the small library of the fixtures, with changes made in memory. @throws if a change changes nothing */
export function fixtureFiles(changes: Changes = {}): ContentFile[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const [path, change] of Object.entries(changes)) {
    const before = texts.get(path);
    const after = typeof change === 'string' ? change : change(before ?? '');
    if (after === before) throw new Error(`The change of ${path} changes nothing`);
    texts.set(path, after);
  }
  return [...texts].map(([path, text]) => ({ file: path, path, text }));
}

/** The small library of the fixtures, with changes made in memory. @throws if a change changes nothing */
export const fixtureLibrary = (changes: Changes = {}): Library => parseLibrary(fixtureFiles(changes));

/** A change that puts one text in the place of another, once. */
export const replace = (from: string, to: string) => (text: string): string => text.replace(from, () => to);
