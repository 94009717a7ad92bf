import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import { pathOf } from '../addresses.ts';
import { stripInlineCitations } from '../citations/inline-citations.ts';
import { type Kind, kinds } from '../kinds.ts';
import type { Entry, Library, LessonInCase } from '../library.ts';
import { schemas } from '../schemas/index.ts';
import { type Lesson, lessonSchema } from '../schemas/lesson.ts';
import { walkFields } from '../schemas/walk-fields.ts';

/** What the index holds of an entry or a lesson. */
export interface SearchRecord {
  kind: Kind;
  id: string;
  /** Path of its page below the site's base. */
  path: string;
  title: string;
  /** One sentence for the list of results. */
  summary: string;
  /** Every citation that it carries, each once. */
  cites: string[];
  /** Its own names: title, acronym, code, aliases. */
  names: string[];
  /** Names of what it is about: countries, organizations, missions, functions, with their aliases. */
  about: string[];
  /** Its prose, without citations. */
  text: string;
  /** Values to filter by, as readers see them. */
  facets: { kind: string[]; organization: string[]; country: string[]; function: string[] };
}

/** Builds the records of a library: one a lesson and one an entry, by kind and name. */
export function buildRecords(library: Library): SearchRecord[] {
  return [
    ...library.lessons.map((found) => lessonRecord(library, found)),
    ...library.entries.filter(({ valid }) => valid).map((entry) => entryRecord(library, entry)),
  ];
}

/** What people call the outcomes of lessons when they ask. */
const outcomeWords: Record<Lesson['outcome'], readonly string[]> = {
  worked: ['worked', 'success', 'went well'],
  failed: ['failed', 'failure', 'went wrong', 'mistake'],
  mixed: ['mixed', 'went wrong', 'went well'],
};

function lessonRecord(library: Library, { lesson, case: theatre, index }: LessonInCase): SearchRecord {
  const within = (path: readonly (string | number)[]) => path[0] === 'lessons' && path[1] === index;
  const discussion = theatre.body.tree.children.filter((node) => isLesson(node, lesson.code)).map((node) => blocksOf(node)).join('\n');
  const prose = proseOf(lessonSchema, lesson);
  return {
    kind: 'lesson', id: lesson.code, path: pathOf('lesson', lesson.code), title: lesson.title, summary: lesson.lesson,
    cites: unique([...theatre.citations.filter(({ path }) => within(path)).map(({ text }) => text), ...citesIn(discussion)]),
    names: [lesson.code, lesson.title, ...lesson.aliases],
    about: [
      ...namesOf(library, 'case', [theatre.id]), ...theatre.data.countries, ...namesOf(library, 'organization', lesson.organizations),
      ...namesOf(library, 'mission', lesson.missions), ...namesOf(library, 'function', lesson.functions), ...namesOf(library, 'practice', lesson.practices),
      lesson.voice.name ?? '', ...outcomeWords[lesson.outcome], lesson.phase,
    ],
    text: stripInlineCitations([...prose, lesson.recommendation.role, discussion].join('\n')),
    facets: {
      kind: [kinds.lesson.label], country: theatre.data.countries,
      organization: acronyms(library, lesson.organizations), function: titles(library, lesson.functions),
    },
  };
}

function entryRecord(library: Library, entry: Entry): SearchRecord {
  const { kind, id, data } = entry;
  const named = (target: Kind) => unique(entry.references.filter((reference) => reference.kind === target && reference.path[0] !== 'lessons' && reference.path[0] !== 'answers').map((reference) => reference.id));
  const own = (target: Kind) => (kind === target ? [id] : []);
  const organizations = [...named('organization'), ...own('organization')];
  const subjects = [...named('function'), ...own('function')];
  const countries = 'countries' in data ? data.countries : [];
  // Lessons have records of their own; their case must not drown them.
  const told = kind === 'case' ? { ...data, lessons: [] } : data;
  const body = entry.body.tree.children.filter((node) => !isLesson(node)).map((node) => blocksOf(node)).join('\n');
  const ownCites = entry.citations.filter(({ path }) => !(kind === 'case' && path[0] === 'lessons')).map(({ text }) => text);
  return {
    kind, id, path: pathOf(kind, id), title: data.title, summary: data.summary,
    cites: unique(ownCites),
    names: [data.title, ...('acronym' in data ? [data.acronym] : []), ...('symbol' in data && data.symbol ? [data.symbol] : []), ...data.aliases],
    about: [...countries, ...organizations.filter((organization) => organization !== id).flatMap((organization) => namesOf(library, 'organization', [organization]).slice(0, 2)), ...titles(library, subjects)],
    text: stripInlineCitations([data.summary, ...proseOf(schemas[kind], told), body].join('\n')),
    facets: { kind: [kinds[kind].label], country: countries, organization: acronyms(library, organizations), function: titles(library, subjects) },
  };
}

const proseOf = (schema: Parameters<typeof walkFields>[0], data: unknown): string[] =>
  [...walkFields(schema, data)].flatMap(({ value, meta }) => (meta.prose && typeof value === 'string' ? [value] : []));

/** The text of a block of a body, with a line break between its own blocks. */
const blocksOf = (node: RootContent): string =>
  'children' in node && (node.type as string) === 'mdxJsxFlowElement' ? (node.children as RootContent[]).map(blocksOf).join('\n') : toString(node);

function isLesson(node: RootContent, code?: string): boolean {
  const { type, name, attributes } = node as unknown as { type: string; name?: string; attributes?: { name: string; value: string }[] };
  return type === 'mdxJsxFlowElement' && name === 'Lesson' && (code === undefined || attributes?.some((attribute) => attribute.name === 'code' && attribute.value === code) === true);
}

const citesIn = (text: string): string[] =>
  [...text.matchAll(/\[@([^\]]{0,1000})\]/g)].flatMap((match) => (match[1] ?? '').split(';').map((part) => part.trim()));

function namesOf(library: Library, kind: Exclude<Kind, 'lesson'>, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const data = library.get(kind, id)?.data;
    return data ? [...('acronym' in data ? [data.acronym] : []), data.title, ...data.aliases] : [];
  });
}

const acronyms = (library: Library, ids: readonly string[]): string[] => unique(ids.flatMap((id) => library.get('organization', id)?.data.acronym ?? []));
const titles = (library: Library, ids: readonly string[]): string[] => unique(ids.flatMap((id) => library.get('function', id)?.data.title ?? []));
const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
