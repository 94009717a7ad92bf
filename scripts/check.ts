import { parseArgs } from 'node:util';
import { loadLibrary } from '#core/load/load-library.ts';
import { formatGithub } from '#core/validate/reporters/github.ts';
import { formatJson } from '#core/validate/reporters/json.ts';
import { formatText } from '#core/validate/reporters/text.ts';
import { runRules } from '#core/validate/run-rules.ts';
import { exitWith } from './exit-with.ts';

const reporters = { text: formatText, json: formatJson, github: formatGithub };

try {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, reporter: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' } } });
  const format = reporters[values.reporter as keyof typeof reporters];
  if (!format) throw new Error(`Unexpected reporter ${values.reporter}, expected one of ${Object.keys(reporters).join(', ')}`);
  const diagnostics = runRules(await loadLibrary(values.content));
  console.log(format(diagnostics));
  process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  exitWith(error);
}
