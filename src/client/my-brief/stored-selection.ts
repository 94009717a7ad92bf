import { formatSelection, type Item, parseSelection } from '#core/briefs/selection.ts';

const key = 'concordance:brief';

/** Returns the selection that this browser keeps; an empty one if it keeps none, or may not. */
export function loadSelection(): Item[] {
  try {
    return parseSelection(localStorage.getItem(key) ?? '');
  } catch {
    return [];
  }
}

/** Keeps a selection in this browser. Returns whether it could be kept. */
export function saveSelection(items: readonly Item[]): boolean {
  try {
    localStorage.setItem(key, formatSelection(items));
    return true;
  } catch {
    return false;
  }
}
