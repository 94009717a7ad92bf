import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';

/** A file of `content/`, decoded. */
export interface ContentFile {
  /** Path to show, as in `content/cases/haiti.mdx`. */
  file: string;
  /** Path below the content folder, with forward slashes. */
  path: string;
  /** Text without byte order mark, with line feeds only. */
  text: string;
}

/**
 * Reads every file below the content folder, in the order of their paths; names that begin with `_` or `.` are left out.
 * Symbolic links are refused, not followed.
 * @throws if the folder itself can't be read
 */
export async function readFiles(folder: string): Promise<{ files: ContentFile[]; faults: Diagnostic[] }> {
  const files: ContentFile[] = [];
  const faults: Diagnostic[] = [];
  const shown = relative(process.cwd(), folder) || '.';
  const root = shown.startsWith('..') ? folder : shown;
  for (const found of (await readdir(folder, { recursive: true, withFileTypes: true })).sort(byPath)) {
    const path = relative(folder, join(found.parentPath, found.name)).split(sep).join('/');
    if (found.isDirectory() || path.split('/').some((part) => /^[_.]/.test(part))) continue;
    const file = `${root.split(sep).join('/')}/${path}`;
    if (!found.isFile()) {
      faults.push({ rule: 'not-a-file', severity: 'error', file, message: 'Unexpected symbolic link or device, expected a file', hint: 'Replace it by a copy of the file that it points to.' });
      continue;
    }
    const text = decode(await readFile(join(folder, path)));
    if (text === undefined)
      faults.push({ rule: 'bad-encoding', severity: 'error', file, message: 'Unexpected bytes that are not UTF-8, expected a text file in UTF-8', hint: 'Open the file in your editor and save it again with the encoding UTF-8.' });
    else files.push({ file, path, text });
  }
  return { files, faults };
}

function byPath(a: { parentPath: string; name: string }, b: { parentPath: string; name: string }): number {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}

/** Decodes UTF-8 with or without byte order mark; undefined if the bytes are something else. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
