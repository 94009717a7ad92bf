import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Transform } from 'node:stream';

/** The endings of what has not been packed already. */
const text = /\.(html|css|js|json|svg|wasm|xml|csv|txt|webmanifest)$/;

/** How an answer is packed on its way. */
export interface Encoding {
  name: 'br' | 'gzip';
  /** Starts the packing. */
  start: () => Transform;
}

const encodings: Encoding[] = [
  // What hosts use on the fly: the highest quality takes a second for a long page.
  { name: 'br', start: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) },
  { name: 'gzip', start: () => createGzip() },
];

/**
 * Chooses how to pack a file for a browser: brotli, else gzip, else not at all.
 * @param accepted the header Accept-Encoding
 * @returns undefined if the file gains nothing or the browser reads neither
 */
export function chooseEncoding(file: string, accepted: string): Encoding | undefined {
  if (!text.test(file)) return undefined;
  const read = accepted.split(',').map((each) => each.trim().split(/\s*;\s*/)).filter(([, quality = '']) => !/^q=0(\.0*)?$/.test(quality)).map(([name]) => name);
  return encodings.find(({ name }) => read.includes(name));
}
