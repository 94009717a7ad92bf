import { describe, expect, it } from 'vitest';
import { unveilCode, veilCode } from '#core/body/veil-code.ts';

const texts = ['{x}', '\\{x\\}', '\\\\{x}', '```\n{x}\n```', 'import a from "b"', '> export * from "b"', '1. import x', '\texport x', 'a import b', 'important', 'import{a} from "b"', '𝔸 {é}'];

describe('the veil over code', () => {
  it('leaves nothing of which MDX makes code, at the same width', () => {
    for (const text of texts) {
      expect(veilCode(text)).toHaveLength(text.length);
      expect(veilCode(text)).not.toMatch(/\{|^[\s>*+\d.)-]*(import|export)\b/m);
    }
  });

  it('is taken off without a trace', () => {
    for (const text of texts) expect(unveilCode(veilCode(text), true)).toBe(text);
    expect(unveilCode(veilCode('\\{x\\} \\\\{y}'), false)).toBe('{x\\} \\\\{y}');
  });

  it('can\'t be put on from outside', () => {
    expect(unveilCode(veilCode('\uE000 \uE001 \uE002 \uE003'), true)).toBe('\uFFFD \uFFFD \uFFFD \uFFFD');
  });
});
