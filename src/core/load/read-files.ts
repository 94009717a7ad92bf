import { readdir, readFile, stat } from 'node:fs/promises';
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

/** In bytes: of an entry, four times what the longest case has; of a list of addresses, a hundred thousand lines. */
const maxBytesOf = (path: string): number => (path.endsWith('.mdx') ? 256 : 4096) * 1024;

/**
 * Reads every file below the content folder, in the order of their paths; names that begin with `_` or `.` are left out.
 * Symbolic links are refused, not followed; so is what is too large to be an entry, before it is read.
 * @throws if the folder itself can't be read
 */
export async function readFiles(folder: string): Promise<{ files: ContentFile[]; faults: Diagnostic[] }> {
  const files: ContentFile[] = [];
  const faults: Diagnostic[] = [];
  const shown = relative(process.cwd(), folder) || '.';
  const root = shown.startsWith('..') ? folder : shown;
  for (const found of (await readdir(folder, { recursive: true, withFileTypes: true })).sort(byPath)) {
    const path = relative(folder, join(found.parentPath, found.name)).split(sep).join('/');
    const begins = (sign: string) => path.split('/').some((part) => part.startsWith(sign));
    if (found.isDirectory() || begins('.')) continue;
    const file = `${root.split(sep).join('/')}/${path}`;
    const refuse = (rule: string, message: string, hint: string, line?: number) =>
      void faults.push({ rule, severity: 'error', file, ...(line ? { line, column: 1 } : {}), message, hint });
    if (!found.isFile()) {
      refuse('not-a-file', 'Unexpected symbolic link or device, expected a file', 'Replace it by a copy of the file that it points to.');
      continue;
    }
    // Images, starters and the list of words have readers of their own.
    if (path.startsWith('images/') || begins('_')) continue;
    const bytes = await readAtMost(join(folder, path), maxBytesOf(path)).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown reason');
    if (typeof bytes === 'string') refuse('unreadable-file', `Unexpected file that can't be read (${bytes}), expected one that can`, 'Give it a name of plain letters, digits and hyphens, and let everybody read it.');
    else if (!bytes) refuse('file-too-large', `Unexpected file of more than ${maxBytesOf(path) / 1024} KB, expected at most as much`, 'Divide it among several entries; images and documents are linked to, not carried.');
    else {
      const decoded = decode(bytes);
      if (typeof decoded === 'string') files.push({ file, path, text: decoded });
      else refuse('bad-encoding', 'Unexpected bytes that are not UTF-8, expected a text file in UTF-8', 'Open the file in your editor and save it again with the encoding UTF-8.', decoded.line);
    }
  }
  return { files, faults };
}

function byPath(a: { parentPath: string; name: string }, b: { parentPath: string; name: string }): number {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}

/** Reads a file; undefined if it has more bytes than that. */
async function readAtMost(path: string, limit: number): Promise<Uint8Array | undefined> {
  return (await stat(path)).size > limit ? undefined : readFile(path);
}

/** Decodes UTF-8 with or without byte order mark; if the bytes are something else, returns the first line where they are. */
function decode(bytes: Uint8Array): string | { line: number } {
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(lineFeed, start);
    if (end < 0 || decodeText(bytes.subarray(start, end)) === undefined) return { line };
    start = end + 1;
  }
}

const lineFeed = 10;

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
