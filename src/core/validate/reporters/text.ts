import { showHidden } from '../../characters/show-hidden.ts';
import type { Diagnostic } from '../../diagnostic.ts';

/** Formats diagnostics for a terminal: `file:line:column severity rule`, then what is wrong, then what to do. */
export function formatText(diagnostics: readonly Diagnostic[]): string {
  const blocks = diagnostics.map(({ file, line, column, severity, rule, message, hint }) =>
    `${[showHidden(file), line, column].filter((part) => part !== undefined).join(':')} ${severity} ${rule}\n  ${showHidden(message)}\n  → ${showHidden(hint)}\n`);
  return [...blocks, summarize(diagnostics)].join('\n');
}

function summarize(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  if (diagnostics.length === 0) return 'No fault found.';
  return `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
