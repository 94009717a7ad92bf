import { parseCitation } from '../citations/citation.ts';
import type { Kind } from '../kinds.ts';
import type { Entry, Library } from '../library.ts';
import { gradeConfidence } from './confidence.ts';
import { isStale } from './stale.ts';

/** Something that is not known, and where one would write it. */
export interface Gap {
  kind: Kind;
  id: string;
  /** What is missing, where the sort of gap doesn't say it all. */
  note?: string;
  /** The file in which it would be mended. */
  file: string;
}

/** All gaps of one sort. */
export interface GapList {
  /** Permanent; the fragment of the list on the page of gaps. */
  id: string;
  title: string;
  /** What would mend one. */
  mend: string;
  gaps: readonly Gap[];
}

/** Lists what the library doesn't know, sort by sort; what concerns single cells of tables stands with the tables. */
export function listGaps(library: Library, today: string): GapList[] {
  const gap = ({ kind, id, file }: Entry, note?: string): Gap => ({ kind, id, file, ...(note ? { note } : {}) });
  const issued = new Set(library.find('doctrine').flatMap(({ data }) => data.functions));
  const practiced = new Set(library.find('practice').flatMap(({ data }) => data.functions));
  const graded = library.lessons.map((found) => ({ found, confidence: gradeConfidence(library, found) }));
  return [
    {
      id: 'functions-without-doctrine', title: 'Functions for which no instrument is known', mend: 'Add an instrument that governs the function, or the function to one that is there.',
      gaps: library.find('function').filter(({ id }) => !issued.has(id)).map((entry) => gap(entry)),
    },
    {
      id: 'functions-without-practice', title: 'Functions for which no practice is described', mend: 'Describe a practice that somebody used.',
      gaps: library.find('function').filter(({ id }) => !practiced.has(id)).map((entry) => gap(entry)),
    },
    {
      id: 'single-source-lessons', title: 'Lessons that rest on one document', mend: 'Find a second, independent document or a lesson of another case that says the same, and cite or tie it.',
      gaps: graded.filter(({ confidence }) => confidence.documents === 1).map(({ found: { lesson, case: { file } }, confidence }) => ({ kind: 'lesson', id: lesson.code, file, note: `${confidence.level} confidence` })),
    },
    {
      id: 'practices-without-a-case', title: 'Practices that no case shows', mend: 'Add to `usedBy` where it was used and how it went.',
      gaps: library.find('practice').filter(({ id, data }) => !data.usedBy.some((use) => use.case ?? use.missions.length > 0) && !library.lessons.some(({ lesson }) => lesson.practices.includes(id))).map((entry) => gap(entry)),
    },
    {
      id: 'open-handovers', title: 'Handovers of which no source tells how they went', mend: 'Find out whether what had been reached held, and why.',
      gaps: library.find('case').flatMap((entry) => entry.data.transitions.filter(({ outcome }) => outcome === 'not-stated').map(({ id, year }) => gap(entry, `${id}, ${year}`))),
    },
    {
      id: 'requests-without-an-answer', title: 'Requests of which no source tells what came of them', mend: 'Find out whether it was done.',
      gaps: library.find('doctrine').flatMap((entry) => entry.data.requests.filter(({ done }) => done.value === 'not-stated').map(({ askedOf, id }) => gap(entry, `${id}, asked of: ${askedOf}`))),
    },
    {
      id: 'one-sided-terms', title: 'Words of which one usage is known', mend: 'Add what another organization means by the word.',
      gaps: library.find('term').filter(({ data }) => data.usages.length === 1).map((entry) => gap(entry)),
    },
    {
      id: 'unknown-status', title: 'Instruments and ties whose state is unknown', mend: 'Look up whether it still holds, and say as of when.',
      gaps: [...library.find('doctrine'), ...library.find('mechanism')].filter(({ data }) => data.status === 'unknown').map((entry) => gap(entry)),
    },
    {
      id: 'out-of-date', title: 'Entries that nobody has looked up for more than 24 months', mend: 'Look up what has changed, and set `asOf`.',
      gaps: library.entries.filter(({ valid, kind }) => valid && kind !== 'source').filter(({ data }) => data.asOf !== undefined && isStale(data.asOf, today)).map((entry) => gap(entry, `as of ${entry.data.asOf}`)),
    },
    {
      id: 'sources-read-in-part', title: 'Documents that carry many claims and were read only in part', mend: 'Read the whole document, and correct what it says otherwise.',
      gaps: sourcesReadInPart(library).map(({ entry, uses }) => gap(entry, `cited ${uses} times`)),
    },
  ];
}

/** How often a source must be cited to count as one that carries many claims. */
const many = 5;

function sourcesReadInPart(library: Library): { entry: Entry<'source'>; uses: number }[] {
  const uses = new Map<string, number>();
  for (const { valid, citations } of library.entries)
    if (valid) for (const { text } of citations) {
      const key = parseCitation(text)?.key ?? '';
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  return library.find('source').map((entry) => ({ entry, uses: uses.get(entry.id) ?? 0 }))
    .filter(({ entry, uses: count }) => entry.data.held === 'part' && count >= many).sort((a, b) => b.uses - a.uses);
}
