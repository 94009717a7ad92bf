/** What stands for an organization beside its name: a shape, a hue and a cut in the shape, each an index. */
export interface Mark {
  /** From 0 to `markCounts.shapes - 1`. */
  shape: number;
  /** From 0 to `markCounts.hues - 1`. */
  hue: number;
  /** From 0 to `markCounts.cuts - 1`. */
  cut: number;
}

export const markCounts = { shapes: 8, hues: 12, cuts: 6 } as const;
const pairs = markCounts.shapes * markCounts.hues;

/**
 * Gives each id a mark that depends on the id. Only where two ids would get the same shape and hue does the later get
 * the next that are free, as long as any are: those that are recorded come first, in their order, so that a mark that
 * was seen stays; the others follow by the alphabet.
 */
export function assignMarks(ids: readonly string[], recorded: readonly string[] = []): ReadonlyMap<string, Mark> {
  const taken = new Set<number>();
  return new Map(recordMarks(ids, recorded).map((id) => {
    const own = hash(id);
    let pair = own % pairs;
    for (let step = 0; step < pairs && taken.has(pair); step += 1) pair = (pair + 1) % pairs;
    taken.add(pair);
    return [id, { shape: pair % markCounts.shapes, hue: Math.floor(pair / markCounts.shapes), cut: Math.floor(own / pairs) % markCounts.cuts }];
  }));
}

/** Returns the ids that were recorded, each once, with the others behind them. */
export const recordMarks = (ids: readonly string[], recorded: readonly string[]): string[] => [...new Set([...recorded, ...[...ids].sort()])];

/** FNV-1a over the characters of an id, which are ASCII; its low bits mix badly, so the high ones are folded in. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (const character of id) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}
