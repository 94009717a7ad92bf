import { pathOf } from '../../addresses.ts';
import { stripInlineCitations } from '../../citations/inline-citations.ts';
import { kinds, type EntryKind } from '../../kinds.ts';
import type { Entry, Library } from '../../library.ts';
import { schemas } from '../../schemas/index.ts';
import { labelsOf, namesOf, namesOfAll, unique } from './names.ts';
import { blockText, isLesson, proseOf } from './prose.ts';
import type { SearchRecord } from './record.ts';

/** Builds the record of an entry as a whole. Lessons have records of their own; their case must not drown them. */
export function buildEntryRecord(library: Library, entry: Entry): SearchRecord {
  const { kind, id, data } = entry;
  const told = kind === 'case' ? { ...data, lessons: [] } : data;
  const body = entry.body.tree.children.filter((node) => !isLesson(node)).map(blockText).join('\n');
  const facets = facetsOf(library, entry);
  return {
    kind, id, path: pathOf(kind, id), title: data.title, summary: stripInlineCitations(data.summary),
    cites: unique(entry.citations.filter(({ path }) => !(kind === 'case' && path[0] === 'lessons')).map(({ text }) => text)),
    names: namesOf(data),
    about: unique([...facets.country, ...namesOfAll(library, 'organization', referred(entry, 'organization'), 2), ...facets.function]),
    text: stripInlineCitations([data.summary, ...proseOf(schemas[kind], told), body].join('\n')),
    ...yearOf(data),
    facets,
  };
}

/** Returns the ids of a kind to which the whole entry refers: not its lessons, and not its answers to single questions. */
const referred = (entry: Entry, kind: EntryKind): string[] =>
  unique(entry.references.filter((reference) => reference.kind === kind && reference.path[0] !== 'lessons' && reference.path[0] !== 'answers').map(({ id }) => id));

function facetsOf(library: Library, entry: Entry): SearchRecord['facets'] {
  const { kind, id, data } = entry;
  const values = (target: EntryKind) => labelsOf(library, target, [...(kind === target ? [id] : []), ...referred(entry, target)]);
  return {
    kind: [kinds[kind].label], country: 'countries' in data ? data.countries : [], organization: values('organization'), mission: values('mission'), function: values('function'),
    phase: 'phases' in data ? data.phases : [], outcome: [], confidence: [],
  };
}

function yearOf(data: Entry['data']): { year?: number } {
  const date = 'period' in data ? data.period.start : 'start' in data ? data.start : 'date' in data ? data.date : 'issued' in data ? data.issued : 'established' in data ? data.established : undefined;
  return date ? { year: Number(date.slice(0, 4)) } : {};
}
