import type { Root } from 'mdast';
import type { Diagnostic, Position } from './diagnostic.ts';
import type { EntryKind, Kind } from './kinds.ts';
import type { Frontmatter } from './schemas/index.ts';
import type { Lesson } from './schemas/lesson.ts';
import type { Path } from './schemas/walk-fields.ts';

/** A place where an entry names another entry or a lesson. */
export interface Reference {
  kind: Kind;
  id: string;
  /** Where in the frontmatter; empty if it stands in the body. */
  path: Path;
  position: Position;
}

/** A place where an entry cites a source. */
export interface CitationUse {
  /** The citation as written. */
  text: string;
  /** Where in the frontmatter; empty if it stands in the body. */
  path: Path;
  position: Position;
  /** Whether it stands inside prose, between brackets. */
  inline: boolean;
}

/** A component that a body uses, with its literal attributes. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string>;
  position: Position;
}

/** A place where a body shows an image. */
export interface ImageUse {
  /** Path below the content folder, as in `images/camp-plan.png`. */
  path: string;
  /** What it shows, for those who don't see it. */
  alt: string;
  position: Position;
}

/** The bytes that an image may have: a photograph of 1,600 pixels fits. Larger ones are not read. */
export const mostImageBytes = 300 * 1024;

/** A file of `content/images/`. */
export interface Image {
  /** Path below the content folder. */
  path: string;
  /** Path to show and to read it from. */
  file: string;
  /** In bytes. */
  size: number;
  /** Told from its bytes; absent if it is too large to be read, or none of these. */
  format?: 'png' | 'jpg' | 'webp';
  /** In pixels. */
  width?: number;
  height?: number;
}

/** The parsed body of an entry: a Markdown tree, never code. */
export interface Body {
  tree: Root;
  /** Whether it could be read; if not, the tree is empty. */
  whole: boolean;
  components: readonly ComponentUse[];
  images: readonly ImageUse[];
}

/** One file of `content/`. */
export interface Entry<K extends EntryKind = EntryKind> {
  kind: K;
  id: string;
  file: string;
  /** The frontmatter, with defaults filled in. Trust it only if the entry is `valid`. */
  data: Frontmatter<K>;
  /** Whether the frontmatter fits its schema. */
  valid: boolean;
  body: Body;
  references: readonly Reference[];
  citations: readonly CitationUse[];
  /** Returns the place of a value, or of the nearest parent that is there. */
  locate: (path: Path) => Position;
  /** Returns the place of the n-th occurrence (from 0) of a text within a value, or of the value. */
  locateWithin: (path: Path, text: string, nth: number) => Position;
}

/** A lesson and the case in which it stands. */
export interface LessonInCase {
  lesson: Lesson;
  case: Entry<'case'>;
  /** Its index among the lessons of its case, from 0. */
  index: number;
}

/** A line of `permalinks.txt`: an address, perhaps with a fragment, that was published. */
export interface Permalink {
  address: string;
  file: string;
  position: Position;
}

/** A line of `redirects.yaml`: where a published address leads that is no more. */
export interface Redirect {
  from: string;
  to: string;
  file: string;
  position: Position;
  /** The place of `to`. */
  target: Position;
}

/** A word or a few by which people ask for what entries call otherwise. */
export interface EverydayWord {
  /** As in `blue helmets`. */
  asked: string;
  /** What entries say instead, as in `peacekeepers`; of several words an entry holds all. */
  told: readonly string[];
  file: string;
  position: Position;
}

/** What lies beside the entries. */
export interface Lists {
  /** Every address that was ever published. */
  permalinks: readonly Permalink[];
  redirects: readonly Redirect[];
  images: readonly Image[];
  /** Ids of the organizations whose marks were published, in the order in which they came. */
  markOrder: readonly string[];
  everydayWords: readonly EverydayWord[];
}

/** Everything that the public has written, loaded once and looked up by kind and id. */
export interface Library extends Lists {
  /** All entries, also those that don't fit their schema. */
  entries: readonly Entry[];
  /** Faults found while reading: encoding, YAML, schema, body. */
  faults: readonly Diagnostic[];
  /** Returns the valid entries of a kind, by title. */
  find: <K extends EntryKind>(kind: K) => readonly Entry<K>[];
  /** Returns a valid entry, or undefined. */
  get: <K extends EntryKind>(kind: K, id: string) => Entry<K> | undefined;
  /** All lessons of valid cases, by code. */
  lessons: readonly LessonInCase[];
  getLesson: (code: string) => LessonInCase | undefined;
  /** Whether a reference leads somewhere, be the entry valid or not. */
  has: (kind: Kind, id: string) => boolean;
}

/** Builds a library from entries that were read. Pure: no disk, no clock. */
export function buildLibrary(entries: readonly Entry[], faults: readonly Diagnostic[], lists: Lists): Library {
  const byKey = new Map<string, Entry>();
  const codes = new Set<string>();
  let unreadCase = false;
  const lessons: LessonInCase[] = [];
  for (const entry of entries) {
    byKey.set(`${entry.kind}:${entry.id}`, entry);
    if (entry.kind !== 'case') continue;
    const declared: unknown = (entry.data as { lessons?: unknown }).lessons;
    unreadCase ||= !entry.valid && !Array.isArray(declared);
    for (const lesson of Array.isArray(declared) ? declared : []) {
      const { code } = (lesson ?? {}) as { code?: unknown };
      if (typeof code === 'string') codes.add(code);
    }
    if (entry.valid) {
      const theatre = entry as Entry<'case'>;
      for (const [index, lesson] of theatre.data.lessons.entries()) lessons.push({ lesson, case: theatre, index });
    }
  }
  lessons.sort((a, b) => a.lesson.code.localeCompare(b.lesson.code, 'en'));
  const byCode = new Map(lessons.map((found) => [found.lesson.code, found]));
  const byKind = Map.groupBy(entries.filter((entry) => entry.valid), (entry) => entry.kind);
  for (const list of byKind.values()) list.sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
  const get = <K extends EntryKind>(kind: K, id: string) => {
    const entry = byKey.get(`${kind}:${id}`);
    return entry?.valid ? (entry as Entry<K>) : undefined;
  };
  return {
    entries,
    faults,
    find: <K extends EntryKind>(kind: K) => (byKind.get(kind) ?? []) as Entry<K>[],
    get,
    lessons,
    getLesson: (code) => byCode.get(code),
    // While a case can't be read, nobody knows which codes it holds: its own fault is reported, not its consequences.
    has: (kind, id) => (kind === 'lesson' ? codes.has(id) || unreadCase : byKey.has(`${kind}:${id}`)),
    ...lists,
  };
}
