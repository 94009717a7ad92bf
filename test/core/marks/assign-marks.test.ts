import { describe, expect, it } from 'vitest';
import { assignMarks, markCounts, recordMarks } from '#core/marks/assign-marks.ts';
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

  it('stay when organizations come and go whose ids want the same', () => {
    // Of 97 ids two must want the same of 96 pairs: those recorded keep theirs, whoever comes before them in the alphabet.
    const published = Array.from({ length: 60 }, (_, index) => `n${index}`).sort();
    const before = assignMarks(published, published);
    const after = assignMarks([...published.slice(5), ...Array.from({ length: 40 }, (_, index) => `a${index}`)], published);
    expect(published.map((id) => after.get(id))).toEqual(published.map((id) => before.get(id)));
    const unrecorded = assignMarks([...published, ...Array.from({ length: 40 }, (_, index) => `a${index}`)]);
    expect(published.map((id) => unrecorded.get(id))).not.toEqual(published.map((id) => before.get(id)));
  });

  it('are recorded in the order in which they came', () => {
    expect(recordMarks(['un', 'au', 'eu'], ['un', 'gone'])).toEqual(['un', 'gone', 'au', 'eu']);
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
