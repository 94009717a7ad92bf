import type { Entry } from '../../library.ts';
import { bodyPassages } from './body-passages.ts';
import { frontmatterPassages } from './frontmatter-passages.ts';
import type { Passage } from './passage.ts';

/** Finds everything that an entry says in the editors' own words, fields before paragraphs. */
export const findPassages = (entry: Entry): Passage[] => [...frontmatterPassages(entry), ...bodyPassages(entry)];
