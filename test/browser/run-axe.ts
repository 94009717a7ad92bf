import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const script = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Every rule of WCAG 2.2 A and AA, and the best practices. */
export const allRules: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** Some rules by their names. */
export const onlyRules = (...values: string[]): RunOptions => ({ runOnly: { type: 'rule', values } });

/** Runs axe-core on a page and returns what it finds, a line each: the rule, how often, and the first element. */
export async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(script);
  const { violations } = await page.evaluate(async (wanted) => {
    const { axe } = window as unknown as { axe: { run: (node: Document, options: RunOptions) => Promise<AxeResults> } };
    return axe.run(document, { ...wanted, resultTypes: ['violations'] });
  }, options);
  return violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.any[0]?.message ?? ''}`);
}
