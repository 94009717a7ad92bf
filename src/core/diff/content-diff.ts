import type { Kind } from '../kinds.ts';

/** An entry, a lesson or a cell of a comparison. */
export interface DiffItem {
  address: string;
  /** For a cell: the comparison, the column and the row. */
  title: string;
  /** Absent for a cell. */
  kind?: Kind;
  id?: string;
  /** Of a cell: what it answers, as in `not-stated`. */
  value?: string;
}

/** One that is changed: in which of its fields (`body` counts as one), and what it was. Its address changes if it is renamed. */
export interface ChangedItem extends DiffItem {
  fields: readonly string[];
  before: DiffItem;
}

/** One that is dropped, and the address to which its readers are led, if any. */
export interface DroppedItem extends DiffItem {
  to?: string;
}

/** What is added, changed and dropped. */
export interface Changes {
  added: readonly DiffItem[];
  changed: readonly ChangedItem[];
  dropped: readonly DroppedItem[];
}

/** What a change of the content does, told by what readers see rather than by lines of files. */
export interface ContentDiff {
  entries: Changes;
  lessons: Changes;
  /** Cells that say something; one of which nobody knows anything counts as absent. */
  cells: Changes;
  addresses: {
    /** Promised now, and neither published nor promised before. */
    added: readonly string[];
    /** Published or promised before, and leading elsewhere now. */
    redirected: readonly { from: string; to: string }[];
    /** Promised before, never published, and leading nowhere now. */
    dropped: readonly string[];
    /** Published before, and leading nowhere now. */
    lost: readonly string[];
    /** On the list of what was published before, and struck from it. */
    struck: readonly string[];
  };
  /** Files that don't fit their schema, before or after: of what stands in them nothing is told. */
  unread: readonly string[];
}
