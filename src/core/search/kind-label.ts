import { kinds } from '../kinds.ts';

/** Returns what a kind is called on a page, as in `Case`. */
export const kindLabel = (kind: string): string => (Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds].label : kind);
