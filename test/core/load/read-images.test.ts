import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '#core/load/load-library.ts';
import { readImage, readImages } from '#core/load/read-images.ts';
import { png } from '../../image.ts';

const folder = await mkdtemp(join(tmpdir(), 'concordance-images-'));
afterAll(() => rm(folder, { recursive: true }));

const jpg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080030004001011100ffd9', 'hex');
const webp = Buffer.concat([Buffer.from('RIFF'), Buffer.from([26, 0, 0, 0]), Buffer.from('WEBPVP8X'), Buffer.from([10, 0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 47, 0, 0])]);

describe('the reading of images', () => {
  it('finds none where there is no folder of images', async () => {
    expect(await readImages(folder)).toEqual([]);
  });

  it('tells format and dimensions by the bytes, not by the name', async () => {
    await mkdir(join(folder, 'images/deeper'), { recursive: true });
    const files: Record<string, Uint8Array | string> = {
      'a.png': png(64, 48), 'b.jpg': jpg, 'c.webp': webp, 'named-otherwise.jpg': png(3, 2), 'page.png': '<svg onload="alert(1)"/>', 'cut.png': png(64, 48).subarray(0, 12),
      'empty.png': '', 'large.png': Buffer.concat([png(9, 9), Buffer.alloc(400_000)]), 'deeper/d.png': png(1, 1), '_draft.png': png(1, 1),
    };
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, 'images', name), bytes);
    const images = await readImages(folder);
    expect(images.map(({ path, format, width, height }) => [path, format, width, height])).toEqual([
      ['images/a.png', 'png', 64, 48], ['images/b.jpg', 'jpg', 64, 48], ['images/c.webp', 'webp', 64, 48], ['images/cut.png', undefined, undefined, undefined],
      ['images/deeper/d.png', 'png', 1, 1], ['images/empty.png', undefined, undefined, undefined], ['images/large.png', undefined, undefined, undefined],
      ['images/named-otherwise.jpg', 'png', 3, 2], ['images/page.png', undefined, undefined, undefined],
    ]);
    expect(images[0]).toMatchObject({ file: join(folder, 'images/a.png'), size: png(64, 48).length });
    expect(Buffer.from(await readImage(images[0]!))).toEqual(png(64, 48));
  });

  it('keeps images apart from entries', async () => {
    const { entries, faults, images } = await loadLibrary(folder);
    expect({ entries, faults, images: images.length }).toEqual({ entries: [], faults: [], images: 9 });
  });
});
