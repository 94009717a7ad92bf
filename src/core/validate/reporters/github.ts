import { showHidden } from '../../characters/show-hidden.ts';
import type { Diagnostic } from '../../diagnostic.ts';

/**
 * Formats diagnostics as annotations of a GitHub workflow, one a line.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const formatGithub = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ file, line, column, severity, rule, message, hint }) => {
    const properties = [['file', file], ['line', line], ['col', column], ['title', rule]].flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${property(String(value))}`]));
    return `::${severity} ${properties.join(',')}::${data(`${showHidden(message)}\n${showHidden(hint)}`)}`;
  }).join('\n');

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
