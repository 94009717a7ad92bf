import { fold } from './normalize.ts';
import type { Library } from '../library.ts';
import { kinds, type Kind } from '../kinds.ts';
import { buildEntryRecord } from './records/entry-record.ts';
import { buildLessonRecord } from './records/lesson-record.ts';
import { labelsOf } from './records/names.ts';
import type { Facet, SearchRecord } from './records/record.ts';

/** A list of everything that needs no script: by letter, or by the values of a facet. */
export interface BrowseList {
  /** Below `/search/`, as in `countries`. */
  id: string;
  title: string;
  /** Left out for the list by letter. */
  facet?: Facet;
}

export const browseLists: readonly BrowseList[] = [
  { id: 'a-z', title: 'A to Z' }, { id: 'countries', title: 'Countries', facet: 'country' }, { id: 'organizations', title: 'Organizations', facet: 'organization' },
  { id: 'missions', title: 'Missions', facet: 'mission' }, { id: 'functions', title: 'Functions', facet: 'function' }, { id: 'phases', title: 'Phases', facet: 'phase' },
  { id: 'outcomes', title: 'Outcomes', facet: 'outcome' }, { id: 'confidence', title: 'Confidence', facet: 'confidence' },
];

export interface BrowseGroup {
  title: string;
  items: { kind: Kind; id: string; name: string; title: string }[];
}

/** Builds the records of all lessons and of all entries but sources. */
export const buildBrowseRecords = (library: Library): SearchRecord[] => [
  ...library.lessons.map((found) => buildLessonRecord(library, found)),
  ...library.entries.filter(({ kind, valid }) => valid && kind !== 'source').map((entry) => buildEntryRecord(library, entry)),
];

/** Groups records by letter or facet; within a group by kind and name. */
export function groupRecords(library: Library, records: readonly SearchRecord[], { facet }: BrowseList): BrowseGroup[] {
  const groups = new Map<string, BrowseGroup['items']>();
  const add = (group: string, name: string, { kind, id, title }: SearchRecord) => groups.set(group, [...(groups.get(group) ?? []), { kind, id, name, title }]);
  for (const record of records) {
    if (facet) for (const value of record.facets[facet]) add(value, record.title, record);
    else for (const name of new Set([record.title, ...(record.kind === 'lesson' ? [] : labelsOf(library, record.kind, [record.id]))])) add(letterOf(name), name, record);
  }
  const order = Object.keys(kinds);
  const byName = new Intl.Collator('en', { numeric: true }).compare;
  return [...groups].sort(([a], [b]) => byName(a, b)).map(([title, items]) => ({
    title,
    items: items.sort((a, b) => (facet ? order.indexOf(a.kind) - order.indexOf(b.kind) : 0) || byName(a.name, b.name)),
  }));
}

/** Returns the letter under which a name stands in a list, `#` if it has none. */
export const letterOf = (name: string): string => fold(name).match(/[a-z]/)?.[0]?.toUpperCase() ?? '#';
