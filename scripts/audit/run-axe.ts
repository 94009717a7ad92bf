import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { layOutAll } from './lay-out-all.ts';

const script = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Every rule of WCAG 2.2 A and AA, and the best practices. */
export const allRules: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** Some rules by their names. */
export const onlyRules = (...values: string[]): RunOptions => ({ runOnly: { type: 'rule', values } });

/** What axe-core finds fault with. */
export interface AxeFault {
  rule: string;
  /** A selector of the element. */
  element: string;
  message: string;
}

/** Runs axe-core on a page and returns each fault. */
export async function runAxe(page: Page, options: RunOptions): Promise<AxeFault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await layOutAll(page);
    await page.evaluate(script);
  }
  return page.evaluate(async (wanted) => {
    const { axe } = window as unknown as { axe: { run: (node: Document, options: RunOptions) => Promise<AxeResults> } };
    // What it would preload serves no rule that runs.
    const { violations } = await axe.run(document, { ...wanted, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, any }) => ({ rule: id, element: target.join(' '), message: any[0]?.message ?? help })));
  }, options);
}
