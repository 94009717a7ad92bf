import type { Page } from 'playwright-core';

/**
 * Walks through a page by the Tab key, as one who has no mouse.
 * @returns what is wrong: a control that is never reached, one out of order, one where nothing shows that one is there
 */
export async function walkByTab(page: Page): Promise<string[]> {
  // Numbered in the order of the page; what is not shown can't be reached.
  const count = await page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')].filter((control) => control.checkVisibility({ visibilityProperty: true }));
    for (const [index, control] of controls.entries()) control.dataset['stop'] = String(index);
    return controls.length;
  });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const faults: string[] = [];
  for (let expected = 0; expected < count; expected += 1) {
    await page.keyboard.press('Tab');
    const { stop, name, seen, hidden } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        stop: Number(element.dataset['stop'] ?? -1), name: element.outerHTML.slice(0, 90), seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        hidden: right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight,
      };
    });
    if (stop !== expected) return [...faults, `stop ${expected} is ${name}, which is number ${stop} in the page`];
    if (!seen) faults.push(`nothing shows that one is at ${name}`);
    if (hidden) faults.push(`out of sight: ${name}`);
  }
  return faults;
}
