import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/client/offline/archive.ts';

const bytes = new TextEncoder();
const packed = (files: Record<string, [string, 0 | 6]>) => new Blob([zipSync(Object.fromEntries(Object.entries(files).map(([name, [content, level]]) => [name, [bytes.encode(content), { level }]]))) as Uint8Array<ArrayBuffer>]);
const text = (content: ArrayBuffer | undefined) => content && new TextDecoder().decode(content);

describe('a zip file', () => {
  it('gives each entry, packed or not, and the last one too', async () => {
    const long = 'Count the trucks. '.repeat(5000);
    const archive = await openArchive(packed({ 'index.html': ['<p>One</p>', 6], 'a/b.html': [long, 6], 'plain.bin': ['as it is', 0], 'empty.txt': ['', 6], 'última.html': ['the last', 0] }));
    expect(text(await archive.read('index.html'))).toBe('<p>One</p>');
    expect(text(await archive.read('a/b.html'))).toBe(long);
    expect(text(await archive.read('plain.bin'))).toBe('as it is');
    expect(text(await archive.read('empty.txt'))).toBe('');
    expect(text(await archive.read('última.html'))).toBe('the last');
    expect(await archive.read('none.html')).toBeUndefined();
  });

  it('may have no entry', async () => {
    expect(await (await openArchive(packed({}))).read('index.html')).toBeUndefined();
  });

  it('that broke off is refused', async () => {
    const whole = packed({ 'index.html': ['<p>One</p>', 6] });
    await expect(openArchive(whole.slice(0, whole.size - 10))).rejects.toThrow('The saved library is no zip file.');
    await expect(openArchive(new Blob([]))).rejects.toThrow('The saved library is no zip file.');
  });
});
