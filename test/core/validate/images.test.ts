import { describe, expect, it } from 'vitest';
import type { Image } from '#core/library.ts';
import { runRules } from '#core/validate/run-rules.ts';
import { fixtureLibrary } from '../../fixture.ts';

const plan: Image = { path: 'images/camp-plan.png', file: 'images/camp-plan.png', size: 1000, format: 'png', width: 640, height: 480 };

const found = (markup: string, ...images: Image[]) => {
  const library = fixtureLibrary({ 'cases/freedonia.mdx': (text) => `${text}\n${markup}\n` });
  return runRules({ ...library, images }, '2026-11-22').map(({ file, line, column, severity, rule, message, hint }) => `${file}:${line}:${column} ${severity} ${rule}\n${message}\n${hint}`);
};
const shown = '![Where the tents and the gate stood](images/camp-plan.png)';

describe('the rules of images', () => {
  it('accept an image that is there, small, what its name says, and described', () => {
    expect(found(shown, plan)).toEqual([]);
    expect(found(shown.replace('png', 'jpg'), { ...plan, path: 'images/camp-plan.jpg', format: 'jpg', size: 300 * 1024, width: 4096 })).toEqual([]);
    expect(found('![Map of the camps around the capital](images/camp-plan.png)', plan)).toEqual([]);
  });

  it('refuse an image without a description', () => {
    expect(found('![](images/camp-plan.png)', plan)).toEqual([`cases/freedonia.mdx:77:1 error missing-alt-text
Unexpected empty description of the image \`images/camp-plan.png\`, expected what it shows
Say in a few words what a reader who can't see it must know, as in ![Who sat in the tasking center](images/camp-plan.png).`]);
  });

  it('refuse the name of a file or a word for any image as a description', () => {
    for (const alt of ['camp-plan.png', 'Camp plan', 'IMG_1234.JPG', 'image', 'A photo', 'Figure 3', ' '])
      expect(found(`![${alt}](images/camp-plan.png)`, plan)[0]).toContain('missing-alt-text');
  });

  it('refuse an image that is not there, and ask whether another was meant', () => {
    expect(found(`${shown}\n\n![The gate](images/camp-plam.png)`, plan)).toEqual([`cases/freedonia.mdx:79:1 error missing-image
Unexpected image \`images/camp-plam.png\` that is not there, expected the path of a file of content/images
Did you mean \`images/camp-plan.png\`? Correct its spelling, small letters and capitals too, or put the file into content/images.`]);
  });

  const bad: [string, Partial<Image>, string][] = [
    ['a name with capitals', { path: 'images/Camp Plan.png' }, `error image-name
Unexpected name \`images/Camp Plan.png\`, expected lower-case letters, digits and hyphens, and .png, .jpg or .webp, right in content/images
Rename the file, as in \`images/camp-plan.png\`.`],
    ['a file that is too large', { size: 307_201, format: undefined }, `error image-size
Unexpected image of 301 KB, expected at most 300
Make it smaller: 1,600 pixels are enough, saved as .webp, or as .jpg of middling quality.`],
    ['too many pixels', { height: 4097 }, `error image-size
Unexpected image of 640 × 4097 pixels, expected at most 4096 a side
Make it smaller: 1,600 pixels are enough.`],
    ['another format', { format: undefined }, `error image-format
Unexpected kind of file, expected a whole image in the format PNG, JPEG or WebP
Open it in an image editor and save it as .png, .jpg or .webp; to rename it is not enough.`],
    ['a format that its name denies', { format: 'webp' }, `error image-format
Unexpected format webp of a file named .png, expected the format that its name says
Rename it to end in .webp, in the entries too.`],
  ];
  for (const [what, change, message] of bad)
    it(`refuse ${what}`, () => {
      const image = { ...plan, ...change };
      const faults = found(shown, image).filter((fault) => !/missing-image|unused-image/.test(fault));
      expect(faults).toEqual([`images/camp-plan.png:undefined:undefined ${message}`]);
    });

  it('warn of an image that no entry shows, unless an entry can\'t be read', () => {
    expect(found('', plan)).toEqual([`images/camp-plan.png:undefined:undefined warning unused-image
Unexpected image \`images/camp-plan.png\` that no entry shows, expected one that does
Show it in an entry, as in ![what it shows](images/camp-plan.png), or delete the file.`]);
    const library = fixtureLibrary({ 'missions/brifor.mdx': '---\ntitle: "\n---\n' });
    expect(runRules({ ...library, images: [plan] }, '2026-11-22').map(({ rule }) => rule)).not.toContain('unused-image');
  });
});
