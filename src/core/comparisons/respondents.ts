import type { Entry, Library } from '../library.ts';

/** An entry that answers questions of comparisons. */
export type Respondent = Entry<'organization'> | Entry<'doctrine'>;

/** Returns the entries that can answer questions of comparisons. */
export const findRespondents = (library: Library): readonly Respondent[] => [...library.find('organization'), ...library.find('doctrine')];
