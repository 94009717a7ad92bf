import type { Library } from '../library.ts';

/** Whether a file could not be read: what it names nobody knows, and what seems unused may be used there. */
export const hasUnread = ({ entries }: Library): boolean => entries.some(({ valid, data }) => !valid && Object.keys(data).length === 0);
