import { confidenceLevels, gradeConfidence } from '../evidence/confidence.ts';
import type { Country } from '../countries/find-countries.ts';
import type { Thread } from '../evidence/threads.ts';
import type { Library } from '../library.ts';
import { gatherLessonWords, gatherPracticeWords, gatherTermWords } from './gather-words.ts';
import { rolesAddressed } from '../briefs/roles.ts';
import type { LessonFacts, PracticeFacts, Shelf } from '../briefs/shelf.ts';

const past = new Set(['superseded', 'withdrawn']);
const total = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** Gathers from a library what all briefs are made of. Lessons that were superseded or withdrawn are left out. */
export function gatherShelf(library: Library, countries: readonly Country[], threads: ReadonlyMap<string, Thread>): Shelf {
  const placesOf = (isThere: (country: Country) => boolean) => countries.filter(isThere).map(({ id }) => id);
  const lessonPlaces = new Map(library.lessons.map(({ lesson }) => [lesson.code, [] as string[]]));
  for (const country of countries) for (const { lesson } of country.lessons) lessonPlaces.get(lesson.code)?.push(country.id);
  const lessons = library.lessons.filter(({ lesson }) => !past.has(lesson.states.at(-1)!.state)).map((found): LessonFacts => {
    const { lesson } = found;
    const thread = threads.get(lesson.code) ?? [found];
    const words = gatherLessonWords(library, found);
    return {
      id: lesson.code, functions: lesson.functions, phases: [lesson.phase], levels: [lesson.level], places: lessonPlaces.get(lesson.code) ?? [], missions: lesson.missions,
      length: total([words.code, words.title, words.does, words.who, words.ifIgnored, words.voice, words.theater, ...words.sources.map(({ label }) => label)]) + 130,
      addressed: rolesAddressed(lesson.recommendation.role), outcome: lesson.outcome, confidence: confidenceLevels.indexOf(gradeConfidence(library, found).level),
      thread: thread[0]!.lesson.code, theaters: new Set(thread.map(({ case: theater }) => theater.id)).size, practices: lesson.practices, doctrine: lesson.doctrine,
    };
  });
  const practices = library.find('practice').map((entry): PracticeFacts => {
    const { data } = entry;
    const missions = data.usedBy.flatMap((use) => use.missions);
    const words = gatherPracticeWords(entry);
    return {
      id: entry.id, functions: data.functions, phases: data.phases, levels: data.levels, missions,
      places: placesOf((country) => data.usedBy.some((use) => country.cases.some(({ id }) => id === use.case)) || country.missions.some(({ id }) => missions.includes(id))),
      length: total([words.title, words.summary, ...words.checklist]) + 30 * words.checklist.length,
      worked: data.usedBy.filter(({ outcome }) => outcome === 'worked').length, failed: data.usedBy.filter(({ outcome }) => outcome === 'failed').length,
    };
  });
  return {
    updated: library.entries.map(({ data }) => data.updated).sort().at(-1) ?? '',
    lessons,
    practices,
    doctrine: library.find('doctrine').filter(({ data }) => data.status === 'in-force' || data.status === 'unknown').map(({ id, data }) => ({
      id, title: data.title, functions: data.functions, organizations: data.issuers, inForce: data.status === 'in-force',
      places: placesOf((country) => country.missions.some((mission) => mission.data.mandates.some(({ doctrine }) => doctrine === id))),
      note: [data.symbol, data.symbol?.includes(data.date.slice(0, 4)) ? '' : data.date.slice(0, 4), data.status === 'in-force' ? data.asOf && `in force as of ${data.asOf.slice(0, 4)}` : 'whether it still holds was not established'].filter(Boolean).join(', '),
    })),
    mechanisms: library.find('mechanism').filter(({ data }) => data.status !== 'ended').map(({ id, data }) => ({
      id, title: data.title, functions: data.functions, organizations: data.parties, alive: data.status === 'active',
      places: placesOf(({ name }) => data.countries.includes(name)),
      note: [data.established && `since ${data.established.slice(0, 4)}`, data.status === 'unknown' ? 'present state unknown' : data.status, data.asOf && `as of ${data.asOf.slice(0, 4)}`].filter(Boolean).join(', '),
    })),
    terms: library.find('term').filter(({ data }) => data.caution).map((entry) => ({ entry, data: entry.data })).map(({ entry, data }) => ({
      id: entry.id, title: data.title, functions: data.functions, organizations: [...new Set(data.usages.flatMap(({ organization }) => organization ?? []))], length: gatherTermWords(entry).caution.length,
    })),
    debates: library.find('debate').map(({ id, data }) => ({ id, title: data.question, functions: data.functions, organizations: [], note: `${data.positions.length} positions` })),
    functions: Object.fromEntries(library.find('function').map(({ id, data }) => [id, data.title])),
  };
}
