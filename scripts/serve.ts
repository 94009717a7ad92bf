import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitWith } from './exit-with.ts';
import { serveFolder } from './static-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' }, site: { type: 'string', default: 'dist' } } });

try {
  const wanted = Number(values.port);
  const { address } = await serveFolder(resolve(values.site), wanted).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveFolder(resolve(values.site));
  });
  console.log(`Concordance is at ${address}/ (Ctrl+C ends it)`);
} catch (error) {
  exitWith(error);
}
