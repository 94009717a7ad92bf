import type { Entry, Library } from '../library.ts';
import { countOutcomes, type Outcomes } from './outcomes.ts';

/** An organization at a glance. */
export interface Profile {
  /** The functions of the lessons that concern it; those with more lessons first. */
  functions: readonly { subject: Entry<'function'>; count: number; outcomes: Outcomes }[];
  /** The missions that it led, by the decade in which they began, without gaps. */
  decades: readonly { decade: number; count: number }[];
  /** The organizations with which it has standing ties; those with more first. */
  partners: readonly { id: string; count: number }[];
}

export function buildProfile(library: Library, organization: string): Profile {
  const lessons = library.lessons.filter(({ lesson }) => lesson.organizations.includes(organization));
  const functions = library.find('function').map((subject) => {
    const own = lessons.filter(({ lesson }) => lesson.functions.includes(subject.id));
    return { subject, count: own.length, outcomes: countOutcomes(own) };
  }).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const starts = library.find('mission').filter(({ data }) => data.organizations.includes(organization)).map(({ data }) => Math.floor(Number(data.start.slice(0, 4)) / 10) * 10);
  const decades = starts.length === 0 ? [] : Array.from({ length: (Math.max(...starts) - Math.min(...starts)) / 10 + 1 }, (_, index) => {
    const decade = Math.min(...starts) + index * 10;
    return { decade, count: starts.filter((start) => start === decade).length };
  });
  const partners = Map.groupBy(library.find('mechanism').filter(({ data }) => data.parties.includes(organization)).flatMap(({ data }) => data.parties.filter((id) => id !== organization)), (id) => id);
  return {
    functions, decades,
    partners: [...partners].map(([id, ties]) => ({ id, count: ties.length })).sort((a, b) => b.count - a.count || a.id.localeCompare(b.id)),
  };
}
