import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { entryKinds } from '#core/kinds.ts';
import { buildJsonSchema } from '#core/schemas/json-schema.ts';
import { formatSchema } from '../../scripts/write-schemas.ts';

describe('npm run schemas', () => {
  it('has written the schema of every kind as it is now, and no other (else run it)', async () => {
    const folder = '.vscode/schemas/';
    expect((await readdir(folder)).sort()).toEqual(entryKinds.map((kind) => `${kind}.schema.json`).sort());
    for (const kind of entryKinds) expect(await readFile(`${folder}${kind}.schema.json`, 'utf8')).toBe(formatSchema(buildJsonSchema(kind)));
  });
});
