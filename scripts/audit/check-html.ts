import { HtmlValidate } from 'html-validate';
import type { Problem } from './problem.ts';

/** The recommended rules of html-validate and those for accessibility; the exceptions say why. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    // Check boxes of one question share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // The title of a lesson is the sentence that readers cite; a search engine may shorten it, we may not.
    'long-title': 'off',
  },
});

/** What ids of published addresses may have beyond the rule, since addresses are for ever: dots, as in the cell `un.has-reserve`, or a figure at the beginning, as in the heading `1995-dayton`. */
const published = /^element id "(?:[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|\p{N}[\p{L}\p{N}-]*)"/u;

/** Finds where the HTML of a page is not valid. */
export async function checkHtml(page: string, html: string): Promise<Problem[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.filter(({ ruleId, message }) => !(ruleId === 'valid-id' && published.test(message))).map(({ ruleId, message, selector, line, column }) => ({ page, check: 'html' as const, rule: ruleId, element: selector ?? `${line}:${column}`, message })));
}
