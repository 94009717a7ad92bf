import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Part, renderBody, type RenderContext } from '#core/body/render-body.ts';
import type { Diagnostic } from '#core/diagnostic.ts';
import type { Library } from '#core/library.ts';
import { loadLibrary, parseLibrary } from '#core/load/load-library.ts';
import { runRules } from '#core/validate/run-rules.ts';
import { fixtureFiles } from '../fixture.ts';
import { findActive } from './find-active.ts';
import { mutation } from './mutations.ts';

const folder = await mkdtemp(join(tmpdir(), 'concordance-mutations-'));
afterAll(() => rm(folder, { recursive: true }));

const files = fixtureFiles();
/** The same changes each time; another seed looks elsewhere: `SEED=7 npm test`. */
const parameters = { seed: Number(process.env['SEED'] ?? 20_261_122), numRuns: Number(process.env['RUNS'] ?? 400) };
const changes = fc.record({ index: fc.nat(files.length - 1), mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }) });
type Change = { index: number; mutations: ((text: string) => string)[] };

/** The files of the small library, with changes in one of them. */
const changed = (base: typeof files, { index, mutations }: Change) =>
  base.map((file, position) => (position === index ? { ...file, text: mutations.reduce((text, mutate) => mutate(text), file.text) } : file));
const today = '2026-11-22';
const hasError = (diagnostics: readonly Diagnostic[]) => diagnostics.some(({ severity }) => severity === 'error');

const context: RenderContext = { hrefOf: (kind, id) => `/${kind}/${id}/`, citationsToHtml: (citations) => [{ type: 'text', value: citations.join('; ') }], imageOf: (path) => ({ src: path, width: 1, height: 1 }) };
const htmlOf = (parts: readonly Part[]): string => parts.map((part) => (part.type === 'html' ? part.html : part.type === 'component' ? htmlOf(part.parts) : '')).join('');

/** Asks of each diagnostic what a person who reads it needs, and of each place that the file has it. */
function expectHelp(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): void {
  for (const { rule, file, line, column, message, hint } of diagnostics) {
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(message).toMatch(/^Unexpected .+, expected .+/s);
    expect(hint.length).toBeGreaterThan(4);
    expect(texts.has(file)).toBe(true);
    const lines = texts.get(file)?.split('\n') ?? [];
    if (line !== undefined) expect(line).toSatisfy((value: number) => value >= 1 && value <= lines.length + 1);
    if (line !== undefined && column !== undefined) expect({ rule, column, fits: column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1 }).toMatchObject({ fits: true });
  }
}

/** Renders every body of a library, as its pages do. */
function expectHarmless(library: Library): void {
  for (const { body } of library.entries) {
    const html = htmlOf(renderBody(body.tree, context).parts);
    expect(findActive(html)).toEqual([]);
    // The signs that stand for code while a body is parsed.
    expect(html).not.toMatch(/[\uE000-\uE003]/);
  }
}

describe('an entry that was changed anywhere', () => {
  it('is judged without a throw, by diagnostics that help, and renders if it is let through', () => {
    let passed = 0;
    fc.assert(fc.property(changes, (change) => {
      const texts = changed(files, change);
      const library = parseLibrary(texts);
      const diagnostics = runRules(library, today);
      expectHelp(diagnostics, new Map(texts.map(({ file, text }) => [file, text])));
      if (hasError(diagnostics)) return;
      passed += 1;
      expectHarmless(library);
    }), parameters);
    // Else the last property would hold of nothing.
    expect(passed).toBeGreaterThan(parameters.numRuns / 10);
  });

  it('is judged without a throw when its bytes are no longer text', async () => {
    const content = join(folder, 'bytes');
    const bytes = fc.record({ index: fc.nat(files.length - 1), at: fc.nat(), by: fc.uint8Array({ maxLength: 4 }), length: fc.nat(4) });
    for (const { path, text } of files) await put(content, path, text);
    await fc.assert(fc.asyncProperty(bytes, async ({ index, at, by, length }) => {
      const { path, text } = files[index]!;
      const before = Buffer.from(text);
      const place = at % before.length;
      await put(content, path, Buffer.concat([before.subarray(0, place), by, before.subarray(place + length)]));
      const diagnostics = runRules(await loadLibrary(content), today);
      for (const { file, message, hint } of diagnostics) expect({ file, message, hint }).toEqual({ file: expect.stringMatching(/\.mdx$/), message: expect.stringMatching(/^Unexpected .+, expected .+/s), hint: expect.stringMatching(/.{5}/) });
      await put(content, path, text);
    }), { ...parameters, numRuns: parameters.numRuns / 5 });
  });

  it('is built if it is let through, with all others that are', async () => {
    // Each change stays that leaves the library without error, so that the last library has gathered hundreds.
    let library = files;
    let kept = 0;
    for (const change of fc.sample(changes, parameters)) {
      const next = changed(library, change);
      if (next.every(({ text }, index) => text === library[index]?.text) || hasError(runRules(parseLibrary(next), today))) continue;
      library = next;
      kept += 1;
    }
    expect(kept).toBeGreaterThan(parameters.numRuns / 20);
    const content = join(folder, 'built');
    for (const { path, text } of library) await put(content, path, text);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', join(folder, 'site')], { encoding: 'utf8' });
    expect(status, stderr.slice(-2_000)).toBe(0);
  });
});

async function put(content: string, path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}
