import { describe, expect, it } from 'vitest';
import { addItems, formatSelection, mostItems, moveItem, parseItem, parseSelection } from '#core/briefs/selection.ts';

describe('a selection', () => {
  it('is read from an address and written to it', () => {
    const text = 'lesson:hti-03,practice:liaison-officers,reading-list:short-course';
    expect(formatSelection(parseSelection(text))).toBe(text);
    expect(parseItem('lesson:HTI-03')).toEqual({ kind: 'lesson', id: 'hti-03' });
  });

  it('passes over what is no entry, and takes each once', () => {
    expect(formatSelection(parseSelection('lesson:hti-03,lesson:../x,toString:x,constructor:x,,lesson:,LESSON:HTI-03,javascript:alert'))).toBe('lesson:hti-03');
  });

  it('adds at the end, and holds no more than one can read', () => {
    expect(formatSelection(addItems(parseSelection('term:a'), parseSelection('term:b,term:a')))).toBe('term:a,term:b');
    expect(addItems([], Array.from({ length: mostItems + 5 }, (_, index) => ({ kind: 'term', id: `t${index}` })))).toHaveLength(mostItems);
  });

  it('moves an item, and never beyond its ends', () => {
    const items = parseSelection('term:a,term:b,term:c');
    const moved = (index: number, by: number) => formatSelection(moveItem(items, index, by));
    expect([moved(2, -1), moved(0, 1), moved(0, -1), moved(2, 1), moved(9, 1)]).toEqual(['term:a,term:c,term:b', 'term:b,term:a,term:c', 'term:a,term:b,term:c', 'term:a,term:b,term:c', 'term:a,term:b,term:c']);
  });
});
