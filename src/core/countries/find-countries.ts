import { formatId } from '../format-id.ts';
import type { Entry, Library, LessonInCase } from '../library.ts';

/** A country in which missions worked, with everything that the library tells of it. */
export interface Country {
  /** The name as entries write it. */
  name: string;
  /** The last segment of its address, as in `central-african-republic`. */
  id: string;
  /** By title. */
  cases: readonly Entry<'case'>[];
  /** By their start. */
  missions: readonly Entry<'mission'>[];
  /** Of its cases, and of other cases if they concern a mission that worked there; by code. */
  lessons: readonly LessonInCase[];
  /** Ids of the organizations that led missions there or acted in its cases; those with more of both first. */
  organizations: readonly string[];
}

/** Finds the countries that cases and missions name, by name. */
export function findCountries(library: Library): readonly Country[] {
  const [cases, missions] = [library.find('case'), library.find('mission')];
  const names = [...new Set([...cases, ...missions].flatMap(({ data }) => data.countries))].sort((a, b) => a.localeCompare(b, 'en'));
  return names.map((name) => {
    const isThere = (entry: Entry<'case'> | Entry<'mission'>) => entry.data.countries.includes(name);
    const ofCountry = missions.filter(isThere).toSorted((a, b) => a.data.start.localeCompare(b.data.start));
    const theaters = cases.filter(isThere);
    const missionIds = new Set(ofCountry.map(({ id }) => id));
    return {
      name,
      id: formatId(name),
      cases: theaters,
      missions: ofCountry,
      lessons: library.lessons.filter(({ lesson, case: theater }) => isThere(theater) || lesson.missions.some((id) => missionIds.has(id))),
      organizations: rank([...ofCountry.flatMap(({ data }) => data.organizations), ...theaters.flatMap(({ data }) => data.actors.map(({ organization }) => organization))]),
    };
  });
}

/** Returns each id once, those that occur more often first. */
function rank(ids: readonly string[]): string[] {
  const counts = Map.groupBy(ids, (id) => id);
  return [...counts.keys()].sort((a, b) => counts.get(b)!.length - counts.get(a)!.length || a.localeCompare(b));
}
