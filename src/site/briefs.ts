import { gatherPlace } from '#core/brief-shelf/gather-place.ts';
import { gatherShelf } from '#core/brief-shelf/gather-shelf.ts';
import { gatherLessonWords, gatherPracticeWords, gatherTermWords } from '#core/brief-shelf/gather-words.ts';
import type { Words } from '#core/briefs/format-brief.ts';
import type { Place } from '#core/briefs/shelf.ts';
import type { Country } from '#core/countries/find-countries.ts';
import type { Entry } from '#core/library.ts';
import { href } from './addresses.ts';
import { countries, countryByName, library, threads } from './library.ts';

/** What all briefs are made of; gathered once. */
export const shelf = gatherShelf(library, countries, threads);

/** What is put into a brief that is built. */
export const words: Words = {
  href,
  lesson: (code) => gatherLessonWords(library, library.getLesson(code)!),
  practice: (id) => gatherPracticeWords(library.get('practice', id)!),
  term: (id) => gatherTermWords(library.get('term', id)!),
};

export const placeOfCountry = (country: Country): Place => gatherPlace(library, [country]);
export const placeOfMission = (mission: Entry<'mission'>): Place => gatherPlace(library, mission.data.countries.flatMap((name) => countryByName.get(name) ?? []), mission);
