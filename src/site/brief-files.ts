import type { APIRoute, GetStaticPaths } from 'astro';
import { placeOfCountry, placeOfMission, shelf, words } from './briefs.ts';
import { countries, library } from './library.ts';

/** The files from which a reader's browser composes a brief: their paths, and what each answers. */
interface Files { paths: GetStaticPaths; get: APIRoute }

const filesOf = (contents: ReadonlyMap<string, () => object>): Files => ({
  paths: () => [...contents.keys()].map((id) => ({ params: { id } })),
  get: ({ params: { id = '' } }) => Response.json(contents.get(id)?.()),
});

export const getShelf: APIRoute = () => Response.json(shelf);
export const lessonFiles = filesOf(new Map(shelf.lessons.map(({ id }) => [id.toLowerCase(), () => words.lesson(id)])));
export const practiceFiles = filesOf(new Map(shelf.practices.map(({ id }) => [id, () => words.practice(id)])));
export const termFiles = filesOf(new Map(shelf.terms.map(({ id }) => [id, () => words.term(id)])));
export const countryFiles = filesOf(new Map(countries.map((country) => [country.id, () => placeOfCountry(country)])));
export const missionFiles = filesOf(new Map(library.find('mission').map((mission) => [mission.id, () => placeOfMission(mission)])));
