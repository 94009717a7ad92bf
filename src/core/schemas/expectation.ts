import { z } from 'zod';

/** Values that no field with a form of its own accepts. */
const probes = ['\0', {}];

/**
 * Returns what a text, a date or a number must look like, in the words of its schema's own message, as in
 * `three capital letters, as in \`HTI\``; undefined if any text will do.
 */
export function findExpectation(schema: z.core.$ZodType): string | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'string' && def.type !== 'union' && def.type !== 'number') return undefined;
  for (const probe of probes) {
    const message = z.safeParse(schema, probe).error?.issues[0]?.message ?? '';
    const [, expected] = /^Unexpected .*?, expected (.+)$/s.exec(message) ?? [];
    if (expected) return expected;
  }
  return undefined;
}
