import { parseArgs } from 'node:util';
import { type CheckName, checks } from './audit/checks.ts';
import { listPages } from './audit/list-pages.ts';
import { formatProblem } from './audit/problem.ts';
import { runAudit } from './audit/run-audit.ts';
import { choosePages } from './audit/sample-pages.ts';
import { exitWith } from './exit-with.ts';

// Goes over every page of the built site; `--only /lessons/` over some, `--sample 100` over a page of each type and a
// hundred more, `--check html` (may be repeated) by some checks only.
const count = (number: number, name: string): string => `${number} ${name}${number === 1 ? '' : 's'}`;

try {
  const { values } = parseArgs({
    options: { site: { type: 'string', default: 'dist' }, only: { type: 'string', default: '/' }, sample: { type: 'string' }, check: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
  });
  const names = (values.check ?? Object.keys(checks)) as CheckName[];
  for (const name of names) if (!Object.hasOwn(checks, name)) throw new Error(`Unexpected check ${name}, expected one of ${Object.keys(checks).join(', ')}`);
  if (values.sample !== undefined && !/^\d+$/.test(values.sample)) throw new Error(`Unexpected sample ${values.sample}, expected a number of pages`);
  const all = values.sample === undefined ? listPages(values.site).map(({ path }) => path) : choosePages(values.site, Number(values.sample));
  const paths = all.filter((path) => path.startsWith(values.only));
  if (paths.length === 0) throw new Error(`Unexpected prefix ${values.only}, expected that of a page, as in /lessons/`);

  const problems = await runAudit(values.site, paths, names, { report: (done, found) => {
    if (values.json) return;
    for (const problem of found) console.log(formatProblem(problem));
    if (done % 100 === 0) console.error(`${done} of ${paths.length} pages`);
  } });
  if (values.json) console.log(JSON.stringify({ pages: paths.length, checks: names, problems }, undefined, 1));
  else console.log(`${problems.length === 0 ? 'No problem' : count(problems.length, 'problem')} on ${count(paths.length, 'page')}: ${names.join(', ')}.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  exitWith(error);
}
