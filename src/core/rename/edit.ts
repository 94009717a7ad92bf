/** A text to put in the place of another; offsets are in code units. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that don't overlap; of two at the same place, one. */
export function applyEdits(text: string, edits: Iterable<Edit>): string {
  const ordered = [...new Map([...edits].map((edit) => [edit.start, edit])).values()].sort((a, b) => b.start - a.start);
  return ordered.reduce((edited, { start, end, text: written }) => edited.slice(0, start) + written + edited.slice(end), text);
}
