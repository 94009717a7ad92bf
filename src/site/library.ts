import { collectAcronyms } from '#core/acronyms/collect-acronyms.ts';
import { findCountries } from '#core/countries/find-countries.ts';
import { type Confidence, gradeConfidence } from '#core/evidence/confidence.ts';
import { buildThreads } from '#core/evidence/threads.ts';
import type { LessonInCase } from '#core/library.ts';
import { loadLibrary } from '#core/load/load-library.ts';
import { assignMarks } from '#core/marks/assign-marks.ts';
import { buildGraph } from '#core/relations/graph.ts';
import { formatText } from '#core/validate/reporters/text.ts';
import { latestDay } from '#core/validate/latest-day.ts';
import { runRules } from '#core/validate/run-rules.ts';

/** The library, loaded once for all pages. @throws all its faults, as text, if it has any error */
export const library = await loadLibrary(process.env['CONTENT'] ?? 'content');

/** The day on which the site is built (ISO date). */
export const builtOn = new Date().toISOString().slice(0, 10);

const errors = runRules(library, latestDay(new Date())).filter(({ severity }) => severity === 'error');
if (errors.length > 0) throw new Error(`The content has faults.\n\n${formatText(errors)}`);

export const graph = buildGraph(library);
export const threads = buildThreads(library);

/** The marks of organizations, by id. */
export const marks = assignMarks(library.find('organization').map(({ id }) => id), library.markOrder);

const grades = new Map(library.lessons.map((found) => [found.lesson.code, gradeConfidence(library, found)]));

/** Returns the confidence of a lesson; each is graded once. */
export const confidenceOf = ({ lesson }: LessonInCase): Confidence => grades.get(lesson.code)!;

/** The countries in which missions worked, by name. */
export const countries = findCountries(library);
export const countryByName = new Map(countries.map((country) => [country.name, country]));

/** What acronyms mean, for pages to explain them. */
export const acronyms = collectAcronyms(library);
