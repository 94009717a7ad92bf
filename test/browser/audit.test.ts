import { beforeAll, describe, expect, it } from 'vitest';
import { auditedChecks } from '#site/accessibility.ts';
import { browserChecks, type CheckName, checks } from '../../scripts/audit/checks.ts';
import type { TakePicture } from '../../scripts/audit/check-in-browser.ts';
import { listPages } from '../../scripts/audit/list-pages.ts';
import { formatProblem, type Problem } from '../../scripts/audit/problem.ts';
import { runAudit } from '../../scripts/audit/run-audit.ts';
import { choosePages, findSamplePages, typeOf } from '../../scripts/audit/sample-pages.ts';

// A typical page of every type, and some more, which change with the content; the list by letters, which no other of its
// type is like; of the largest ones what needs no browser, since axe takes minutes for them. `npm run audit` goes over all.
const drawn = choosePages('dist', 6);
const chosen = [...new Set([...drawn, '/search/a-z/'])];
const largest = findSamplePages('dist').map(({ path }) => path).filter((path) => !chosen.includes(path));
const typical = new Set(findSamplePages('dist', 'typical').map(({ path }) => path));

const takePicture: TakePicture = async (page, path, name) =>
  typical.has(path) ? page.screenshot({ path: `.screenshots/${typeOf(path).replaceAll(/\W+/g, '-')}-${name}.png` }) : undefined;

describe('the audit of a page of every type and of some more', () => {
  let problems: Problem[];
  beforeAll(async () => {
    problems = [
      ...(await runAudit('dist', chosen, Object.keys(checks) as CheckName[], { takePicture })),
      ...(await runAudit('dist', largest, ['html', 'links'])),
    ];
  }, 900_000);

  for (const [name, what] of Object.entries({ ...checks, ...Object.fromEntries(Object.entries(auditedChecks).map(([id, { says }]) => [id, says])) }))
    it(`finds nothing by ${name}: ${what}`, () => {
      expect(problems.filter(({ check }) => check === name).map(formatProblem)).toEqual([]);
    });

  it('chooses the same pages each time, of every type', () => {
    expect(choosePages('dist', 6)).toEqual(drawn);
    expect(new Set(chosen.map(typeOf))).toEqual(new Set(listPages('dist').map(({ path }) => typeOf(path))));
    expect(browserChecks.filter((name) => name in auditedChecks)).toEqual(browserChecks);
  });
});
