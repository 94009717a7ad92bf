import type { Brief } from './compose-brief.ts';

const list = (texts: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(texts);

/** Builds what to have done before one goes and in the first days, from what the brief itself tells. */
export function buildFirstDays({ wish, place, lessons, actors, mechanisms, terms, debates }: Brief): string[] {
  const counterparts = actors.filter(({ id }) => !place?.own.includes(id));
  // What others have to do is worth reading, not going through as one's own task.
  const mine = lessons.filter(({ reasons }) => wish.role === undefined || reasons.includes('addressed') || reasons.includes('level'));
  const mandates = [...new Set((place?.now ?? []).slice(0, 3).map(({ acronym, mandate }) => `${mandate.instrument} (${acronym})`))];
  const alive = mechanisms.filter((tie) => tie.alive);
  const latest = place?.since[0]?.when;
  return [
    mandates.length > 0 && `Read the mandate as it stands today: ${list(mandates)}.`,
    mine.length > 0 && `Gone through ${list(mine.slice(0, 3).map(({ facts }) => facts.id))} with your team: who does it, by when?`,
    counterparts.length > 0 && `Met your counterpart, and noted a telephone number: ${list(counterparts.slice(0, 5).map(({ acronym }) => acronym))}.`,
    alive.length > 0 && `Found out whether ${alive.length === 1 ? 'it meets' : 'they meet'}, and who sits there for you: ${list(alive.slice(0, 2).map(({ title }) => title))}.`,
    terms.length > 0 && `Asked what your counterparts mean by ${list(terms.slice(0, 3).map(({ title }) => `“${title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}”`))}.`,
    debates.length > 0 && 'Decided with your team where you stand in the open debates.',
    latest !== undefined && `Asked what has changed since ${latest}: the library may not know.`,
  ].filter((text) => text !== false);
}
