import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/static-server.ts';

const folder = await mkdtemp(join(tmpdir(), 'concordance-server-'));
const page = `<p>${'Count the trucks. '.repeat(200)}</p>`;
await writeFile(join(folder, 'index.html'), page);
await writeFile(join(folder, '404.html'), '<p>Not here</p>');
await writeFile(join(folder, 'photo.png'), page);
const { server, address } = await serveFolder(folder);
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Asks without the unpacking that `fetch` does by itself. */
const ask = (path: string, accepted?: string) =>
  new Promise<{ status: number; encoding: string | undefined; body: Buffer }>((resolve, reject) => {
    request(address + path, { headers: accepted === undefined ? {} : { 'Accept-Encoding': accepted } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }));
    }).on('error', reject).end();
  });

describe('the server', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
    [undefined, undefined, (body: Buffer) => body],
  ])('packs a page for a browser that reads %s as %s', async (accepted, encoding, unpack) => {
    const answer = await ask('/', accepted);
    expect(answer.encoding).toBe(encoding);
    expect(unpack(answer.body).toString()).toBe(page);
  });

  it('sends what is packed already as it is', async () => {
    expect(await ask('/photo.png', 'br')).toMatchObject({ status: 200, encoding: undefined });
  });

  it('says that a page is missing, packed too', async () => {
    const answer = await ask('/nothing/', 'br');
    expect(answer.status).toBe(404);
    expect(brotliDecompressSync(answer.body).toString()).toBe('<p>Not here</p>');
  });
});
