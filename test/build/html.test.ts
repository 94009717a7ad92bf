import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { findSamplePages } from '../sample-pages.ts';

/** The recommended rules, but those on how a source is typed, which a build decides, and three of taste: names of lists, buttons of scripts, ids with a dot. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'no-trailing-whitespace': 'off', 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }], 'long-title': 'off', 'doctype-style': 'off', 'no-raw-characters': 'off', 'no-inline-style': 'error', 'no-implicit-button-type': 'off', 'aria-label-misuse': ['error', { allowAnyNamable: true }], 'valid-id': ['error', { relaxed: true }], 'prefer-native-element': ['error', { exclude: ['region'] }] },
});

/** Returns what is wrong with a page, a line each. */
const validate = async (html: string): Promise<string[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`));

describe('the HTML', () => {
  it('is valid on a page of every type', async () => {
    const faults = await Promise.all(findSamplePages('dist', 'typical').map(async ({ path }) => {
      const found = await validate(readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path), 'utf8'));
      return found.length > 0 ? [[path, found.slice(0, 5)]] : [];
    }));
    expect(faults.flat()).toEqual([]);
  });

  it('would not be, with a fault', async () => {
    expect(await validate('<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>')).not.toEqual([]);
  });
});
