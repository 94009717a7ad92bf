/** Ends a command with what went wrong in one line, without a stack trace, and exit code 2. */
export function exitWith(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
