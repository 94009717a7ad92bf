import { spawnSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Fate, type HostileFile, hostileFile } from './hostile-file.ts';

const text = '---\ntitle: An odd name\nsummary: It means harm.\nupdated: 2026-11-22\ncontributors: ["Concordance editors"]\ndefinition: Harm.\n---\n\nText.\n';

/** Names of files, each with what must happen to a file that has it. */
const names: readonly [name: string, at: string, fate: Fate][] = [
  ['upper-case', 'functions/Upper.mdx', 'invalid-file-name'],
  ['same-but-case', 'functions/TRANSITION.mdx', 'duplicate-id'],
  ['same-but-width', 'functions/ｔransition.mdx', 'duplicate-id'],
  ['composed', 'functions/caf\u00E9.mdx', 'duplicate-id'],
  ['decomposed', 'functions/cafe\u0301.mdx', 'invalid-file-name'],
  ['same-in-another-folder', 'functions/old/transition.mdx', 'duplicate-id'],
  ['same-but-ending', 'functions/transition.md', 'misplaced-file'],
  ['homoglyph', 'functions/trаnsition.mdx', 'invalid-file-name'],
  ['ligature', 'functions/ﬁeld.mdx', 'invalid-file-name'],
  ['space', 'functions/a b.mdx', 'invalid-file-name'],
  ['space-at-end', 'functions/transition .mdx', 'invalid-file-name'],
  ['hyphen-first', 'functions/--content=x.mdx', 'invalid-file-name'],
  ['dots', 'functions/a..mdx', 'invalid-file-name'],
  ['encoded-dots', 'functions/%2e%2e%2fsecret.mdx', 'invalid-file-name'],
  ['backslashes', 'functions/a\\..\\..\\secret.mdx', 'invalid-file-name'],
  ['line-feed', 'functions/a\n::error::x.mdx', 'invalid-file-name'],
  ['terminal-escape', 'functions/a\u001B[31m.mdx', 'invalid-file-name'],
  ['right-to-left', 'functions/a\u202Exdm.mdx', 'invalid-file-name'],
  ['zero-width', 'functions/transition\u200B.mdx', 'invalid-file-name'],
  ['markup', 'functions/<img src=x onerror=1>.mdx', 'invalid-file-name'],
  ['quotes', 'functions/a"\'`$(x).mdx', 'invalid-file-name'],
  ['device', 'functions/con.mdx', 'invalid-file-name'],
  ['device-numbered', 'functions/lpt1.mdx', 'invalid-file-name'],
  ['long', `functions/${'a'.repeat(250)}.mdx`, 'invalid-file-name'],
  ['nothing', 'functions/-.mdx', 'invalid-file-name'],
  ['deep', `functions/${'a/'.repeat(60)}a.mdx`, 'misplaced-file'],
  ['unknown-folder', 'prototype/a.mdx', 'misplaced-file'],
  ['proto-folder', 'constructor/a.mdx', 'misplaced-file'],
  ['kind-instead-of-folder', 'lessons/a.mdx', 'misplaced-file'],
  ['upper-case-folder', 'Functions/a.mdx', 'misplaced-file'],
  ['top', 'a.mdx', 'misplaced-file'],
  ['page', 'functions/a.astro', 'misplaced-file'],
  ['script', 'functions/a.js', 'misplaced-file'],
  ['module', 'functions/a.mdx.mjs', 'misplaced-file'],
  ['document', 'functions/a.html', 'misplaced-file'],
  ['package', 'package.json', 'misplaced-file'],
  ['installed-package', 'node_modules/a/index.js', 'misplaced-file'],
  ['configuration', 'astro.config.mjs', 'misplaced-file'],
  ['constructor', 'functions/constructor.mdx', []],
  ['index', 'functions/index.mdx', []],
  ['not-found', 'functions/404.mdx', []],
];

const png = (width: number, height: number) => {
  const bytes = Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0\x08\x02\0\0\0', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

/** Images that are none, or more than they seem. */
const images: readonly [name: string, at: string, fate: Fate, bytes: string | Uint8Array][] = [
  ['vector-image', 'images/a.svg', 'image-name', '<svg onload="1"/>'],
  ['vector-image-by-another-name', 'images/vector.png', 'image-format', '<svg onload="1"/>'],
  ['document-by-another-name', 'images/document.png', 'image-format', '<!doctype html><script>1</script>'],
  ['image-of-another-format', 'images/picture.jpg', 'image-format', png(1, 1)],
  ['image-cut-off', 'images/cut.png', 'image-format', png(1, 1).subarray(0, 18)],
  ['image-of-no-size', 'images/none.png', 'image-format', png(0, 0)],
  ['image-that-unpacks-to-gigabytes', 'images/bomb.png', 'image-size', png(100_000, 100_000)],
  ['image-of-10-megabytes', 'images/large.png', 'image-size', new Uint8Array(10_000_000)],
  ['image-of-empty-segments', 'images/segments.jpg', 'image-format', Buffer.concat([Buffer.from([0xFF, 0xD8, 0xFF]), Buffer.alloc(100_000, 0xFF)])],
];

const outside = resolve('test/fixtures/hostile');
const odd = (name: string, at: string, fate: Fate, plant: (path: string) => Promise<unknown>) =>
  hostileFile(`oddities/${name}`, at, fate, { plant: async (content) => {
    const path = join(content, at);
    await mkdir(dirname(path), { recursive: true });
    await plant(path);
  } });
const link = (name: string, at: string, target: string, fate: Fate = 'not-a-file') => odd(name, at, fate, (path) => symlink(target, path));

/** What can't be stored, for its name or because it is no file: made when the tests run. */
export const oddities: readonly HostileFile[] = [
  ...names.map(([name, at, fate]) => hostileFile(`oddities/${name}`, at, fate, text)),
  ...images.map(([name, at, fate, bytes]) => hostileFile(`oddities/${name}`, at, fate, bytes)),
  link('link-to-system-file', 'functions/link-system.mdx', '/etc/passwd'),
  link('link-to-file-outside', 'functions/link-outside.mdx', join(outside, 'bytes/utf-7.mdx')),
  link('link-to-entry', 'functions/link-entry.mdx', 'transition.mdx'),
  link('link-to-folder-outside', 'functions/link-folder', outside),
  link('link-to-root', 'functions/link-root', '/'),
  link('link-to-itself', 'functions/link-itself.mdx', 'link-itself.mdx'),
  link('link-to-parent', 'functions/link-parent', '..'),
  link('link-to-nothing', 'functions/link-nothing.mdx', 'nothing.mdx'),
  link('link-to-device', 'functions/link-device.mdx', '/dev/zero'),
  link('link-to-input', 'functions/link-input.mdx', '/dev/stdin'),
  link('link-instead-of-words', '_words.txt', '/dev/zero'),
  link('link-instead-of-starter', '_templates/function.mdx', '/etc/passwd'),
  link('link-instead-of-image', 'images/link.png', '/etc/passwd'),
  odd('link-instead-of-folder', 'debates', 'not-a-file', async (path) => {
    await rm(path, { recursive: true });
    await symlink(outside, path);
  }),
  odd('pipe', 'functions/pipe.mdx', 'not-a-file', async (path) => spawnSync('mkfifo', [path])),
  odd('folder-named-as-entry', 'functions/folder.mdx/a.mdx', 'misplaced-file', (path) => writeFile(path, text)),
  odd('name-of-no-characters', 'functions/a\uFFFD.mdx', 'unreadable-file', (path) => writeFile(Buffer.concat([Buffer.from(`${dirname(path)}/a`), Buffer.from([0xFF]), Buffer.from('.mdx')]), text)),
];
