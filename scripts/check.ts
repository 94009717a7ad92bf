import { parseArgs } from 'node:util';
import { loadSpeller } from '#core/load/load-speller.ts';
import { formatGithub } from '#core/validate/reporters/github.ts';
import { formatJson } from '#core/validate/reporters/json.ts';
import { formatText } from '#core/validate/reporters/text.ts';
import { exitWith } from './exit-with.ts';
import { inspectContent } from './inspect-content.ts';
import { repairContent } from './repair-content.ts';

const reporters = { text: formatText, json: formatJson, github: formatGithub };

try {
  const { values } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, fix: { type: 'boolean', default: false }, reporter: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' } },
  });
  const format = reporters[values.reporter as keyof typeof reporters];
  if (!format) throw new Error(`Unexpected reporter ${values.reporter}, expected one of ${Object.keys(reporters).join(', ')}`);
  const speller = await loadSpeller(values.content);
  const inspect = (folder: string) => inspectContent(folder, speller);
  // Reporters that a program reads stand alone on standard output.
  const say = values.reporter === 'text' ? console.log : console.error;
  if (values.fix) for (const change of await repairContent(values.content, inspect)) say(change);
  const { diagnostics } = await inspect(values.content);
  console.log(format(diagnostics));
  process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  exitWith(error);
}
