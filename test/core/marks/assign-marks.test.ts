import { describe, expect, it } from 'vitest';
import { assignMarks, markCounts } from '#core/marks/assign-marks.ts';
import { markPath } from '#core/marks/mark-path.ts';

const ids = ['un', 'eu', 'au', 'nato', 'osce', 'ocha', 'ecowas', 'las'];
const pairOf = (id: string, among: readonly string[]) => {
  const { shape, hue } = assignMarks(among).get(id)!;
  return `${shape} ${hue}`;
};

describe('the marks of organizations', () => {
  it('depend on the id, not on its neighbors or their order', () => {
    expect(assignMarks(ids).get('nato')).toEqual({ shape: 7, hue: 1, cut: 3 });
    expect(assignMarks(['nato']).get('nato')).toEqual(assignMarks(ids).get('nato'));
    expect(assignMarks(ids.toReversed())).toEqual(assignMarks(ids));
  });

  it('differ in shape or hue as long as there are enough of them', () => {
    const many = Array.from({ length: markCounts.shapes * markCounts.hues }, (_, index) => `organization-${index}`);
    expect(new Set(many.map((id) => pairOf(id, many))).size).toBe(many.length);
  });

  it('go on when every shape and hue is taken', () => {
    expect(assignMarks(Array.from({ length: 500 }, (_, index) => `o${index}`)).size).toBe(500);
  });

  it('each have an outline, and a hole unless they are solid', () => {
    for (let shape = 0; shape < markCounts.shapes; shape += 1)
      for (let cut = 0; cut < markCounts.cuts; cut += 1) expect(markPath({ shape, cut, hue: 0 })).toMatch(cut ? /^M[^Z]+ZM.+Z$/ : /^M[^Z]+Z$/);
  });
});
