/**
 * Every kind of entry: its folder under `content/`, the first segment of its addresses and its labels.
 * A kind without a folder lives inside entries of another kind.
 */
export const kinds = {
  case: { folder: 'cases', route: 'cases', label: 'Case', plural: 'Cases' },
  lesson: { folder: undefined, route: 'lessons', label: 'Lesson', plural: 'Lessons' },
  practice: { folder: 'practices', route: 'practices', label: 'Practice', plural: 'Practices' },
  doctrine: { folder: 'doctrine', route: 'doctrine', label: 'Doctrine', plural: 'Doctrine' },
  function: { folder: 'functions', route: 'functions', label: 'Function', plural: 'Functions' },
  organization: { folder: 'organizations', route: 'organizations', label: 'Organization', plural: 'Organizations' },
  mission: { folder: 'missions', route: 'missions', label: 'Mission', plural: 'Missions' },
  mechanism: { folder: 'mechanisms', route: 'mechanisms', label: 'Mechanism', plural: 'Mechanisms' },
  term: { folder: 'terms', route: 'terms', label: 'Term', plural: 'Terms' },
  debate: { folder: 'debates', route: 'debates', label: 'Debate', plural: 'Debates' },
  comparison: { folder: 'comparisons', route: 'compare', label: 'Comparison', plural: 'Comparisons' },
  'reading-list': { folder: 'reading-lists', route: 'reading-lists', label: 'Reading list', plural: 'Reading lists' },
  source: { folder: 'sources', route: 'sources', label: 'Source', plural: 'Sources' },
} as const;

/** What can be referred to and has an address: the kinds of entries, and lessons. */
export type Kind = keyof typeof kinds;

/** The kinds that have files of their own. */
export type EntryKind = Exclude<Kind, 'lesson'>;

export const allKinds = Object.keys(kinds) as Kind[];
export const entryKinds = allKinds.filter((kind): kind is EntryKind => kinds[kind].folder !== undefined);

/** Returns the kind whose entries lie in a folder of `content/`, or undefined. */
export const kindOfFolder = (folder: string): EntryKind | undefined =>
  entryKinds.find((kind) => kinds[kind].folder === folder);
