import { buildThreads } from '#core/evidence/threads.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { assignMarks } from '#core/marks/assign-marks.ts';
import { buildGraph } from '#core/relations/graph.ts';
import { formatText } from '#core/validate/reporters/text.ts';
import { latestDay } from '#core/validate/latest-day.ts';
import { runRules } from '#core/validate/run-rules.ts';

/** The library, loaded once for all pages. @throws all its faults, as text, if it has any error */
export const library = await loadLibrary(process.env['CONTENT'] ?? 'content');

const errors = runRules(library, latestDay(new Date())).filter(({ severity }) => severity === 'error');
if (errors.length > 0) throw new Error(`The content has faults.\n\n${formatText(errors)}`);

export const graph = buildGraph(library);
export const threads = buildThreads(library);

/** The marks of organizations, by id. */
export const marks = assignMarks(library.find('organization').map(({ id }) => id));
