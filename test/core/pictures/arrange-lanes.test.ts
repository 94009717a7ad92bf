import { expect, it } from 'vitest';
import { arrangeLanes } from '#core/pictures/arrange-lanes.ts';

const place = (id: string, left: number, right: number, predecessors: string[] = []) => ({ id, left, right, predecessors });

it('lets things share a lane where neither touches the other', () => {
  expect([...arrangeLanes([place('a', 0, 10), place('b', 5, 20), place('c', 10, 15)]).values()]).toEqual([0, 1, 0]);
});

it('sets a successor beside its predecessor where that lane is free, else where there is room', () => {
  expect(arrangeLanes([place('a', 0, 10), place('b', 0, 10), place('c', 12, 20, ['b'])]).get('c')).toBe(1);
  expect(arrangeLanes([place('a', 0, 10), place('b', 0, 15), place('c', 12, 20, ['b'])]).get('c')).toBe(0);
});
