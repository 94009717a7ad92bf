import { describe, expect, it } from 'vitest';
import { fixtureLibrary } from '../../fixture.ts';

const load = (text: string) => fixtureLibrary({ 'redirects.yaml': text });
const faults = (text: string) => load(text).faults.map(({ file, rule, line, column, message }) => `${file}:${line}:${column} ${rule} ${message}`);

describe('loading redirects.yaml', () => {
  it('knows the place of both addresses', () => {
    expect(load('# Old: new.\n/cases/fredonia/: /cases/freedonia/\n/compare/x/#un.a:  "/compare/x/#un.b"\n').redirects).toEqual([
      { from: '/cases/fredonia/', to: '/cases/freedonia/', file: 'redirects.yaml', position: { line: 2, column: 1 }, target: { line: 2, column: 19 } },
      { from: '/compare/x/#un.a', to: '/compare/x/#un.b', file: 'redirects.yaml', position: { line: 3, column: 1 }, target: { line: 3, column: 20 } },
    ]);
  });

  it('takes an empty file for no redirects', () => {
    for (const text of ['', '\n', '# Nothing yet.\n', '{}\n']) expect(load(text)).toMatchObject({ redirects: [], faults: [] });
  });

  it('refuses what is no address, at its place', () => {
    expect(faults('/a/: /b/\nhttps://example.org/: /b/\n')).toEqual(['redirects.yaml:2:1 invalid-redirect Unexpected address `https://example.org/`, expected an old and a new address of this site']);
    expect(faults('/a/: https://example.org/\n')).toEqual(['redirects.yaml:1:6 invalid-redirect Unexpected address `https://example.org/`, expected an old and a new address of this site']);
    expect(faults('/a/: [/b/]\n')).toEqual(['redirects.yaml:1:6 invalid-redirect Unexpected value, expected an old and a new address of this site']);
    expect(faults('- /a/\n')).toEqual(['redirects.yaml:1:1 invalid-redirect Unexpected list or text, expected an old and a new address of this site']);
    expect(faults('/a/: //evil.example/\n')).toEqual([expect.stringContaining('redirects.yaml:1:6 invalid-redirect')]);
  });

  it('refuses YAML that hides what it says, on the line where it stands', () => {
    expect(faults('/a/: /b/\n/a/: /c/\n')).toEqual([expect.stringContaining('redirects.yaml:2:1 duplicate-field')]);
    expect(faults('/a/: &x /b/\n/c/: *x\n')).toEqual([expect.stringContaining('redirects.yaml:1:9 yaml-anchor'), expect.stringContaining('redirects.yaml:2:6 yaml-anchor')]);
    expect(faults('/a/: "/b/\n')).toEqual([expect.stringContaining('yaml-syntax')]);
  });
});
