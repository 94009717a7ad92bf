import type { Diagnostic } from '../../diagnostic.ts';

/** Formats diagnostics as a JSON array of {rule, severity, file, line?, column?, message, hint}. */
export const formatJson = (diagnostics: readonly Diagnostic[]): string => JSON.stringify(diagnostics, null, 2);
