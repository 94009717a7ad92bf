import { type Around, chooseAround } from './choose-around.ts';
import { isForReader, type RankedLesson, rankLessons } from './rank-lessons.ts';
import type { Place, Shelf } from './shelf.ts';
import type { Wish } from './wish.ts';

/** What a brief holds; the words of lessons and practices are put in when it is formatted. */
export interface Brief extends Around {
  wish: Wish;
  place: Place | undefined;
  /** Lessons of the place; without a place, of all theaters. */
  lessons: readonly RankedLesson[];
  /** Lessons of other theaters that fill the brief. */
  elsewhere: readonly RankedLesson[];
  /** How many lessons of the place two pages have no room for. */
  left: number;
  /** The day of the last change in the library. */
  updated: string;
  /** Titles of functions, by id. */
  functions: Shelf['functions'];
}

/** Characters that two printed pages hold, headings and broken lines counted as characters; a test prints the briefs. */
const room = 12_700;
const [heading, line] = [130, 30];
/** Lessons that a brief has at most, and those that it has of other theaters if there is room. */
const [most, mostElsewhere] = [14, 9];

/** Composes a brief of at most two printed pages: what stands around is chosen first, then lessons are taken while there is room. */
export function composeBrief(shelf: Shelf, place: Place | undefined, wish: Wish): Brief {
  const isHere = ({ places }: { places: readonly string[] }) => !place || places.some((id) => place.countries.includes(id));
  const local = rankLessons(shelf.lessons.filter(isHere), wish);
  const threads = new Set(local.map(({ facts }) => facts.thread));
  const foreign = rankLessons(shelf.lessons.filter((facts) => !isHere(facts) && !threads.has(facts.thread)), wish).filter((lesson) => isForReader(lesson, wish));
  const around = chooseAround(shelf, place, wish, local.slice(0, 8));

  let free = room - lengthOf(place, around);
  const take = (from: readonly RankedLesson[], count: number): RankedLesson[] => {
    const taken: RankedLesson[] = [];
    for (const lesson of from.slice(0, count)) {
      if (lesson.facts.length > free) break;
      taken.push(lesson);
      free -= lesson.facts.length;
    }
    return taken;
  };
  const lessons = take(local, most);
  const elsewhere = lessons.length < local.length ? [] : take(foreign, Math.min(mostElsewhere, most - lessons.length));
  return { wish, place, lessons, elsewhere, left: local.length - lessons.length, ...around, updated: shelf.updated, functions: shelf.functions };
}

/** Counts the characters that everything but the lessons takes. */
function lengthOf(place: Place | undefined, { practices, doctrine, actors, mechanisms, terms, debates }: Around): number {
  const section = (texts: readonly string[]) => (texts.length === 0 ? 0 : heading + texts.reduce((sum, text) => sum + text.length + line, 0));
  return section((place?.now ?? []).map(({ acronym, by, years, mandate }) => acronym + by + years + mandate.instrument + mandate.text))
    + (place?.before ?? []).reduce((sum, { acronym, by, years }) => sum + acronym.length + by.length + years.length + 6, heading)
    + section(actors.map(({ acronym, missions, did }) => acronym + missions + did))
    + section((place?.since ?? []).map(({ when, text, source }) => when + text + source.label))
    + terms.reduce((sum, { title, length }) => sum + title.length + length + line, heading)
    + [doctrine, mechanisms, debates].reduce((sum, lines) => sum + section(lines.map(({ title, note }) => title + note)), 0)
    + practices.reduce((sum, { length }) => sum + length, heading);
}
