import { countEdits } from './count-edits.ts';

/**
 * Returns the candidate that a misspelt name most likely means, or undefined if none is near. Case and accents don't
 * count. One edit is allowed in a name of three letters, two from six, three from nine.
 */
export function findNearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(name);
  // Nobody misspells a name of a hundred letters: such a text is something else, and costs time.
  if (wanted.length > 100) return undefined;
  let nearest: string | undefined;
  let allowed = Math.min(3, Math.floor(wanted.length / 3));
  for (const candidate of candidates) {
    if (allowed < 0) break;
    if (Math.abs(candidate.length - wanted.length) > allowed) continue;
    const edits = countEdits(wanted, fold(candidate), allowed);
    if (edits <= allowed) [nearest, allowed] = [candidate, edits - 1];
  }
  return nearest;
}

/** Returns the question “Did you mean …?” and a space, or an empty text if no candidate is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const nearest = findNearest(name, candidates);
  return nearest === undefined ? '' : `Did you mean \`${nearest}\`? `;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
