export interface Point { x: number; y: number }
/** What is to be named: a point with its radius, and the size of its label. */
export interface Named extends Point { r: number; width: number; height: number }
/** A label by its upper left corner, and where the line from it to its point ends at it, if it stands away from it. */
export interface PlacedLabel { left: number; top: number; leader?: Point }
interface Box { left: number; top: number; right: number; bottom: number }

const directions = Array.from({ length: 16 }, (_, index) => (index / 16) * 2 * Math.PI);
const distances = [3, 14, 28, 44, 62, 84, 110, 140];

/**
 * Sets a label at each point so that none covers another label or a point and none leaves the picture, near its point
 * where it can, else at the end of a line. Each is tried at 128 places and then moved again while that helps, in four
 * orders, of which the best counts; the same points always get the same labels.
 */
export function placeLabels(points: readonly Named[], frame: { width: number; height: number }): readonly PlacedLabel[] {
  const candidates = points.map((point, index) => distances.flatMap((distance) => directions.map((direction): Candidate => {
    const found = candidate(point, distance, direction);
    return { ...found, cost: ownCost(found, index) };
  })));
  const crowd = points.map((point) => points.filter((other) => Math.hypot(other.x - point.x, other.y - point.y) < 90).length);
  const byCrowd = [...points.keys()].sort((a, b) => crowd[b]! - crowd[a]! || points[a]!.x - points[b]!.x || a - b);
  const orders = [byCrowd, byCrowd.toReversed(), byCrowd.toSorted((a, b) => points[a]!.x - points[b]!.x), byCrowd.toSorted((a, b) => points[b]!.y - points[a]!.y)];
  const { chosen } = orders.map(settle).sort((a, b) => a.cost - b.cost)[0]!;
  return points.map((_, index) => {
    const { box, distance, leader } = chosen.get(index)!;
    return { left: Math.round(box.left), top: Math.round(box.top), ...(distance > distances[1]! ? { leader: { x: Math.round(leader.x), y: Math.round(leader.y) } } : {}) };
  });

  /** Chooses for each point in turn what costs least beside the others, again and again. */
  function settle(order: readonly number[]): { chosen: Map<number, Candidate>; cost: number } {
    const chosen = new Map<number, Candidate>();
    const others = (index: number) => [...chosen].filter(([other]) => other !== index);
    for (let round = 0; round < 6; round += 1)
      for (const index of order) {
        const placed = others(index);
        let best: Candidate | undefined;
        let least = Infinity;
        for (const option of candidates[index]!) {
          const cost = costOf(option, index, placed, least);
          if (cost < least) [best, least] = [option, cost];
        }
        chosen.set(index, best!);
      }
    return { chosen, cost: [...chosen].reduce((sum, [index, option]) => sum + costOf(option, index, others(index)), 0) };
  }

  /** What a place costs beside those of others; as soon as it is above a limit, no more is added. */
  function costOf({ box, distance, leader, cost: own }: Candidate, index: number, others: readonly [number, Candidate][], limit = Infinity): number {
    let cost = own;
    for (const [other, placed] of others) {
      if (cost >= limit) return cost;
      if (touches(box, placed.box)) cost += 1000;
      if (cross(points[index]!, leader, points[other]!, placed.leader)) cost += 600;
      if (distance > 14 && passes(points[index]!, leader, placed.box)) cost += 200;
      if (placed.distance > 14 && passes(points[other]!, placed.leader, box)) cost += 200;
    }
    return cost;
  }

  /** What a place costs by itself: far from its point, beyond the frame, over another point. */
  function ownCost({ box, distance, leader, sideways }: Omit<Candidate, 'cost'>, index: number): number {
    let cost = distance + sideways * 6;
    if (box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height) cost += 4000;
    for (const [at, point] of points.entries()) {
      if (at === index) continue;
      if (touches(box, around(point))) cost += 300;
      if (distance > 14 && passes(points[index]!, leader, around(point))) cost += 100;
    }
    return cost;
  }
}

interface Candidate { box: Box; distance: number; leader: Point; /** From 0, beside the point, to 1, above or below it. */ sideways: number; /** What it costs by itself. */ cost: number }

function candidate({ x, y, r, width, height }: Named, distance: number, direction: number): Omit<Candidate, 'cost'> {
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
  const [edgeX, edgeY] = [x + cos * (r + distance), y + sin * (r + distance)];
  const left = edgeX - (width * (1 - cos)) / 2;
  const top = edgeY - (height * (1 - sin)) / 2;
  const box = { left, top, right: left + width, bottom: top + height };
  return { box, distance, leader: { x: Math.min(Math.max(x, box.left), box.right), y: Math.min(Math.max(y, box.top), box.bottom) }, sideways: Math.abs(sin) };
}

const around = ({ x, y, r }: Named): Box => ({ left: x - r, top: y - r, right: x + r, bottom: y + r });
const touches = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
const cross = (a: Point, b: Point, c: Point, d: Point): boolean => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

const passes = (a: Point, b: Point, { left, top, right, bottom }: Box): boolean =>
  cross(a, b, { x: left, y: top }, { x: right, y: bottom }) || cross(a, b, { x: left, y: bottom }, { x: right, y: top });
