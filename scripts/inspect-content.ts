import type { Speller } from '#core/spelling/speller.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { latestDay } from '#core/validate/latest-day.ts';
import { runProseRules } from '#core/validate/run-prose-rules.ts';
import { runRules } from '#core/validate/run-rules.ts';
import { sortDiagnostics } from '#core/validate/sort-diagnostics.ts';
import type { Findings } from './repair-content.ts';

/** Loads a content folder and finds all that is wrong with it, by facts and by prose, in the order of files and lines. */
export async function inspectContent(content: string, speller: Speller): Promise<Findings> {
  const library = await loadLibrary(content);
  return { library, diagnostics: sortDiagnostics([...runRules(library, latestDay(new Date())), ...runProseRules(library, speller)]) };
}
