/** What the audit looks at on each page, and how its report names it. */
export const checks = {
  html: 'valid HTML by the recommended rules of html-validate and its rules for accessibility',
  links: 'every address within the site leads to a page or file, and every fragment to an element',
  open: 'nothing jumps while the page loads and nothing is wider than the window, at 320 and at 1280 pixels; the browser complains of nothing, and nothing is asked of other sites',
  light: 'axe-core, all rules of WCAG 2.2 A and AA and best practices, 1280 pixels wide',
  dark: 'axe-core, the rules on colors, in dark colors',
  narrow: 'axe-core, all rules, 320 pixels wide, which is also what a window of 1280 pixels has at 400% zoom',
} as const;
export type CheckName = keyof typeof checks;

/** The checks that need a browser. */
export const browserChecks: readonly CheckName[] = ['open', 'light', 'dark', 'narrow'];
