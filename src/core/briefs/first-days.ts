import type { Brief } from './compose-brief.ts';

const list = (texts: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(texts);

/** Builds what to have done before one goes and in the first days, from what the brief itself tells. */
export function buildFirstDays({ place, lessons, actors, mechanisms, terms, debates }: Brief): string[] {
  const mandates = [...new Set((place?.now ?? []).slice(0, 3).map(({ acronym, mandate }) => `${mandate.instrument} (${acronym})`))];
  const latest = place?.since[0]?.when;
  return [
    mandates.length > 0 && `Read the mandate as it stands today: ${list(mandates)}.`,
    lessons.length > 0 && `Gone through ${list(lessons.slice(0, 3).map(({ facts }) => facts.id))} with your team: who does it, by when?`,
    actors.length > 0 && `Met your counterpart, and noted a telephone number: ${list(actors.slice(0, 5).map(({ acronym }) => acronym))}.`,
    mechanisms.length > 0 && `Found out whether it meets, and who sits there for you: ${list(mechanisms.slice(0, 2).map(({ title }) => title))}.`,
    terms.length > 0 && `Asked what your counterparts mean by ${list(terms.slice(0, 3).map(({ title }) => `“${title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}”`))}.`,
    debates.length > 0 && 'Decided with your team where you stand in the open debates.',
    latest !== undefined && `Asked what has changed since ${latest}: the library may not know.`,
  ].filter((text) => text !== false);
}
