import type { CheckName } from './checks.ts';

/** A fault of a built page. */
export interface Problem {
  /** Below the site's root, as in `/lessons/hti-03/`. */
  page: string;
  check: CheckName;
  /** The rule of html-validate or axe-core, or one of the audit's own: `broken-link`, `broken-fragment`, `layout-shift`, `complaint`, `sideways`. */
  rule: string;
  /** Where in the page, as a selector or as the beginning of its HTML; empty if it is the whole page. */
  element: string;
  message: string;
}

/** Formats a problem as a line. */
export const formatProblem = ({ page, check, rule, element, message }: Problem): string => `${page} ${check} ${rule}: ${message}${element ? `\n    ${element}` : ''}`;
