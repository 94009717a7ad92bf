/** A place in a file: 1-based line and column, counted in UTF-16 code units as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** A mechanical repair: the text that stands at a place of the file, and what to put there instead. */
export interface Repair extends Position {
  from: string;
  to: string;
}

/** A fault found in the content, told so that a person who doesn't program can mend it. */
export interface Diagnostic {
  /** Name of the fault, as in `dangling-reference`. */
  rule: string;
  severity: 'error' | 'warning';
  /** Path as the reader of the message would type it. */
  file: string;
  /** Absent if the fault is of the file as a whole. */
  line?: number;
  column?: number;
  /** “Unexpected X, expected Y”. */
  message: string;
  /** What to do about it, in one sentence. */
  hint: string;
  /** How `npm run check -- --fix` mends it, if that needs no judgment. */
  repair?: Repair;
}
