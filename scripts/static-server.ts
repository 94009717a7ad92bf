import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { plainHeaders, policyOf } from '#site/policy.ts';
import { chooseEncoding } from './encode-answer.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm', '.xml': 'application/xml', '.woff2': 'font/woff2',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.csv': 'text/csv; charset=utf-8', '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves a folder on this machine only, as a static host would.
 * @param port 0 for any that is free
 * @returns the server, listening, and its address without a slash at the end
 * @throws if the port is taken
 */
export async function serveFolder(folder: string, port = 0): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodePath(request.url ?? '/');
      const file = path === undefined ? undefined : await findFile(join(folder, normalize(path)));
      const inside = file?.startsWith(join(folder, sep)) ?? false;
      const shown = inside && file ? file : join(folder, '404.html');
      // Gone already: there is nobody to answer.
      if (response.destroyed) return;
      const encoding = chooseEncoding(shown, String(request.headers['accept-encoding'] ?? ''));
      response.writeHead(inside ? 200 : 404, {
        'Content-Type': types[extname(shown)] ?? 'application/octet-stream', 'Content-Security-Policy': policyOf(path ?? '/'), ...plainHeaders, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding',
        ...(encoding && { 'Content-Encoding': encoding.name }),
      });
      // A reader who goes away, or a file that does, ends the answer and nothing else.
      pipeline([createReadStream(shown), ...(encoding ? [encoding.start()] : []), response], () => response.end());
    })();
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

async function findFile(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  const index = join(path, 'index.html');
  return found?.isDirectory() && (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}
