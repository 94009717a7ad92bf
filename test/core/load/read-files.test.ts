import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFiles } from '#core/load/read-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'concordance-read-'));
afterAll(() => rm(folder, { recursive: true }));

async function contentWith(name: string, plant: (content: string) => Promise<unknown>) {
  const content = join(folder, name);
  await mkdir(join(content, 'cases'), { recursive: true });
  await plant(content);
  const { files, faults } = await readFiles(content);
  return { files: files.map(({ path, text }) => [path, text]), faults: faults.map(({ file, rule, line, message }) => `${file.slice(content.length + 1)}:${line} ${rule} ${message}`) };
}

describe('reading a content folder', () => {
  it('takes off a byte order mark, and knows one sort of line end', async () => {
    expect(await contentWith('marks', (content) => writeFile(join(content, 'cases/a.mdx'), '\uFEFFa\r\nb\rc\n'))).toEqual({ files: [['cases/a.mdx', 'a\nb\nc\n']], faults: [] });
  });

  it('says on which line bytes are no text', async () => {
    const { faults } = await contentWith('bytes', async (content) => {
      await writeFile(join(content, 'cases/a.mdx'), Buffer.from('one\ntwo\nthr\xe9e\n', 'latin1'));
      await writeFile(join(content, 'cases/b.mdx'), 'one\n\0');
    });
    expect(faults).toEqual(['a', 'b'].map((name, index) => `cases/${name}.mdx:${index ? 2 : 3} bad-encoding Unexpected bytes that are not UTF-8, expected a text file in UTF-8`));
  });

  it('leaves alone what is too large to be an entry, and takes what is just not', async () => {
    const { files, faults } = await contentWith('large', async (content) => {
      await writeFile(join(content, 'cases/a.mdx'), 'x'.repeat(262_145));
      await writeFile(join(content, 'cases/b.mdx'), 'x'.repeat(262_144));
    });
    expect(files.map(([path]) => path)).toEqual(['cases/b.mdx']);
    expect(faults).toEqual(['cases/a.mdx:undefined file-too-large Unexpected file of more than 256 KB, expected at most as much']);
  });

  it('follows no link, be it among what is never read as an entry, and reads no hidden file', async () => {
    const { files, faults } = await contentWith('links', async (content) => {
      await symlink('/etc/hosts', join(content, 'cases/a.mdx'));
      await symlink('/', join(content, 'cases/b'));
      await symlink('/dev/zero', join(content, '_words.txt'));
      await writeFile(join(content, '.hidden'), '\0');
      await writeFile(join(content, '_draft.mdx'), '\0');
    });
    expect(files).toEqual([]);
    expect(faults).toEqual(['_words.txt', 'cases/a.mdx', 'cases/b'].map((path) => `${path}:undefined not-a-file Unexpected symbolic link or device, expected a file`));
  });
});
