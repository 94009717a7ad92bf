import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLibrary } from '#core/load/load-library.ts';
import { marksFile } from '#core/load/parse-marks.ts';
import { permalinksFile } from '#core/load/parse-permalinks.ts';
import { recordMarks } from '#core/marks/assign-marks.ts';
import { recordPermalinks } from '#core/permalinks/record-permalinks.ts';
import { latestDay } from '#core/validate/latest-day.ts';
import { runRules } from '#core/validate/run-rules.ts';
import { exitWith } from './exit-with.ts';

try {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
  const library = await loadLibrary(values.content);
  if (runRules(library, latestDay(new Date())).some(({ severity }) => severity === 'error'))
    throw new Error('Nothing was recorded: the content has faults. Mend them first: npm run check');
  const addresses = recordPermalinks(library);
  const added = addresses.length - new Set(library.permalinks.map(({ address }) => address)).size;
  const file = join(values.content, permalinksFile);
  await writeFile(file, addresses.map((address) => `${address}\n`).join(''));
  await writeFile(join(values.content, marksFile), recordMarks(library.find('organization').map(({ id }) => id), library.markOrder).map((id) => `${id}\n`).join(''));
  console.log(`${file} holds ${addresses.length} addresses, ${added} of them new.`);
} catch (error) {
  exitWith(error);
}
