import type { Diagnostic } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { isEarlier } from '../is-earlier.ts';

/** What a lesson observed falls, at least in part, into the years of a mission that it names. */
export function* lessonOutsideMissions(library: Library): Generator<Diagnostic> {
  for (const { lesson, case: theatre, index } of library.lessons) {
    const missions = lesson.missions.flatMap((id) => library.get('mission', id) ?? []);
    if (missions.length === 0 || missions.length < lesson.missions.length) continue;
    const { start, end } = lesson.period;
    if (missions.some(({ data }) => !(end && isEarlier(end, data.start)) && !(data.end && isEarlier(data.end, start)))) continue;
    const years = missions.map(({ data }) => `${data.acronym} ${data.start.slice(0, 4)} to ${data.end?.slice(0, 4) ?? 'today'}`).join(', ');
    yield {
      rule: 'lesson-outside-missions', severity: 'error', file: theatre.file, ...theatre.locate(['lessons', index, 'period']),
      message: `Unexpected period ${start} to ${end ?? 'today'} of ${lesson.code}, expected years of a mission that it names: ${years}`,
      hint: 'Correct the period, or name in `missions` the mission that was there at that time.',
    };
  }
}
