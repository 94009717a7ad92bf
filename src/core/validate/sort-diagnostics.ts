import type { Diagnostic } from '../diagnostic.ts';

/** Sorts diagnostics by file and place; those of a file as a whole come first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ file, line = 0, column = 0 }: Diagnostic) => [file, line, column] as const;
  return diagnostics.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : x[1] - y[1] || x[2] - y[2];
  });
}
