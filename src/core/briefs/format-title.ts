import { phases } from './phases.ts';
import { roles } from './roles.ts';
import type { Place } from './shelf.ts';
import type { Wish } from './wish.ts';

/** Formats what a brief is for, as in `Haiti, for police, in start-up`. */
export function formatTitle(place: Place | undefined, { role, phases: wanted }: Wish): string {
  const reader = role && roles[role].readers;
  const subject = place?.title ?? (role ? roles[role].title : 'All theaters');
  return [subject, place && reader && `for ${reader}`, wanted.length > 0 && `in ${wanted.map((phase) => phases[phase].toLowerCase()).join(', ')}`].filter(Boolean).join(', ');
}
