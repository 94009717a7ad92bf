import { chooseBest, fitOf } from './fit.ts';
import type { RankedLesson } from './rank-lessons.ts';
import type { ActorLine, Line, Place, PracticeFacts, Shelf, TermFacts, TieLine } from './shelf.ts';
import type { Wish } from './wish.ts';

/** What stands around the lessons of a brief. */
export interface Around {
  practices: readonly PracticeFacts[];
  doctrine: Shelf['doctrine'];
  actors: readonly ActorLine[];
  mechanisms: readonly TieLine[];
  terms: readonly TermFacts[];
  debates: readonly Line[];
}

/**
 * Chooses practices, doctrine, people, ties, words and debates for a reader: what the first lessons name, what was used
 * or decided for the place, and what concerns the reader's functions and the organizations that are there.
 * @param first the lessons that stand first
 */
export function chooseAround(shelf: Shelf, place: Place | undefined, wish: Wish, first: readonly RankedLesson[]): Around {
  const fit = fitOf(wish);
  const isGeneral = wish.role === undefined && wish.functions.length === 0;
  const isHere = (places: readonly string[]) => place !== undefined && places.some((id) => place.countries.includes(id));
  const named = { practices: new Set(first.flatMap(({ facts }) => facts.practices)), doctrine: new Set(first.flatMap(({ facts }) => facts.doctrine)) };
  const actors = chooseBest(place?.actors ?? [], ({ functions }) => 1 + fit(functions), 6);
  const present = (organizations: readonly string[]) => organizations.filter((id) => actors.some((actor) => actor.id === id)).length;
  return {
    actors,
    practices: chooseBest(shelf.practices, ({ id, places, functions, phases, worked, failed }) =>
      (named.practices.has(id) ? 4 : 0) + (isHere(places) ? 3 : 0) + Math.min(fit(functions), 6) + (phases.some((phase) => wish.phases.includes(phase)) ? 2 : 0)
      + Math.min(worked, 2) - Math.min(failed, 1), 3),
    // An instrument made for one theater says nothing in another, unless a lesson that stands first names it.
    doctrine: chooseBest(shelf.doctrine.filter(({ id, places }) => places.length === 0 || isHere(places) || named.doctrine.has(id)), ({ id, inForce, places, functions }) => {
      const bearing = (isHere(places) ? 4 : 0) + (named.doctrine.has(id) ? 3 : 0) + Math.min(fit(functions), 4);
      return bearing > 0 ? bearing + (inForce ? 3 : 0) : 0;
    }, 6),
    // A tie counts where it was made for, and otherwise where most of those that it ties are there.
    mechanisms: chooseBest(shelf.mechanisms.filter(({ organizations, places }) => !place || (places.length > 0 ? isHere(places) : present(organizations) >= Math.max(2, organizations.length * 2 / 3))), ({ organizations, functions, places }) =>
      present(organizations) + Math.min(fit(functions), 4) + (isHere(places) ? 3 : 0), 4),
    terms: chooseBest(shelf.terms, ({ functions, organizations }) => (isGeneral ? functions.length : fit(functions)) * 2 + present(organizations), 4),
    debates: chooseBest(shelf.debates, ({ functions }) => (isGeneral ? 1 : fit(functions)), 3),
  };
}
