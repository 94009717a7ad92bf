import type { EverydayWord } from '../../library.ts';
import { splitWords } from '../normalize.ts';
import { stem } from '../query/stem.ts';
import { everydaySign, type NamedThing } from './files.ts';
import type { Posting } from './postings.ts';

/** What is lighter than this share of the weightiest word isn't worth its bytes. */
const least = 0.08;

/** Everyday words as names of what entries call otherwise. */
export interface EverydayNames {
  /** First stem → the names that begin so. */
  names: Map<string, NamedThing[]>;
  /** The thing for which such a name stands → the records that tell of it. */
  postings: Map<string, Posting[]>;
}

const stemsOf = (text: string): string[] => splitWords(text).map(stem);

/**
 * Turns everyday words into names, each with records of its own: those that hold one of the words told, or all of
 * several, as much as these weigh there and as they are rare beside the rarest. So a query needs no further file.
 * @param postings stem → the records that hold it
 * @param records how many there are
 */
export function buildEverydayNames(words: readonly EverydayWord[], postings: ReadonlyMap<string, readonly Posting[]>, records: number): EverydayNames {
  const told = Map.groupBy(words, ({ asked }) => stemsOf(asked).join(' '));
  const built: EverydayNames = { names: new Map(), postings: new Map() };
  for (const [asked, uses] of told) {
    const labels = [...new Set(uses.flatMap((use) => use.told))];
    const holders = labels.map(stemsOf).filter((stems) => stems.join(' ') !== asked).map((stems) => holdersOf(stems.map((word) => postings.get(word) ?? [])));
    const rarities = holders.map(({ size }) => Math.log(1 + (records - size + 0.5) / (size + 0.5)));
    const rarest = Math.max(...rarities.filter((_, index) => holders[index]!.size > 0), 0);
    const weights = new Map<number, number>();
    for (const [index, holder] of holders.entries())
      for (const [record, weight] of holder) {
        const share = (weight * rarities[index]!) / rarest;
        if (share >= least) weights.set(record, Math.max(weights.get(record) ?? 0, share));
      }
    const [first] = asked.split(' ');
    if (!first || weights.size === 0) continue;
    const thing = `${first}${everydaySign}${asked}`;
    built.postings.set(thing, [...weights].sort(([a], [b]) => a - b));
    built.names.set(first, [...(built.names.get(first) ?? []), [asked, thing, labels.slice(0, 3).join(', '), -1]]);
  }
  return built;
}

/** Returns the records that hold all of some words, each with the least weight of them. */
function holdersOf([first = [], ...others]: readonly (readonly Posting[])[]): Map<number, number> {
  return others.reduce((held, postings) => {
    const next = new Map(postings);
    return new Map([...held].flatMap(([record, weight]) => (next.has(record) ? [[record, Math.min(weight, next.get(record)!)] as const] : [])));
  }, new Map(first));
}
