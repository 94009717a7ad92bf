import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first, so that no worker is left alone with one at the end. */
const slowest = [
  'test/browser/audit', 'test/browser/accessibility', 'test/browser/admin.', 'test/hostile/build', 'test/hostile/mutations', 'test/browser/briefs', 'test/browser/offline', 'test/hostile/hostile', 'test/scripts/build', 'test/scripts/base',
  'test/browser/print', 'test/browser/site', 'test/scripts/audit', 'test/build/site', 'test/scripts/diff', 'test/scripts/rename', 'test/scripts/check', 'test/build/comparisons', 'test/build/briefs', 'test/browser/',
];
const rankOf = ({ moduleId }: TestSpecification): number => {
  const path = relative(process.cwd(), moduleId).replaceAll('\\', '/');
  const rank = slowest.findIndex((beginning) => path.startsWith(beginning));
  return rank < 0 ? slowest.length : rank;
};

/** Starts the slowest test files first. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
