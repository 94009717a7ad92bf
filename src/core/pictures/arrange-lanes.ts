/** What asks for room along an axis; `left` and `right` in any unit. */
export interface Placed { id: string; left: number; right: number; predecessors: readonly string[] }

/**
 * Gives each thing a lane, from 0, in which nothing else touches it: that of a predecessor where it is free, else the
 * first that is.
 * @param things in the order in which they are placed
 */
export function arrangeLanes(things: readonly Placed[]): ReadonlyMap<string, number> {
  const lanes: Placed[][] = [];
  const laneOf = new Map<string, number>();
  for (const thing of things) {
    const isFree = (lane: number) => (lanes[lane] ?? []).every(({ left, right }) => thing.right <= left || right <= thing.left);
    const wanted = [...thing.predecessors.map((id) => laneOf.get(id)), ...lanes.keys(), lanes.length];
    const lane = wanted.find((candidate) => candidate !== undefined && isFree(candidate))!;
    (lanes[lane] ??= []).push(thing);
    laneOf.set(thing.id, lane);
  }
  return laneOf;
}
