import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a valid library of about the given number of entries below a folder: the small library's case, and its missions over and over. */
export async function writeLibrary(folder: string, entries: number): Promise<void> {
  const small = new URL('../../test/fixtures/library/', import.meta.url);
  const files = ['cases/freedonia', 'organizations/un', 'organizations/eu', 'doctrine/resolution-1', 'functions/transition', 'practices/joint-plan', 'comparisons/who-decides', 'sources/report-2012', 'sources/s-res-1', 'sources/force-page', 'missions/brifor', 'missions/fomis'];
  for (const file of files) await write(folder, `${file}.mdx`, await readFile(new URL(`${file}.mdx`, small), 'utf8'));
  const theatre = await readFile(new URL('cases/freedonia.mdx', small), 'utf8');
  const mission = await readFile(new URL('missions/fomis.mdx', small), 'utf8');
  const body = '\n## What it did\n\nThe mission stayed in [its theatre](case:freedonia) and **counted** its trucks [@report-2012, p. 10; s-res-1, para. 2].\n\n- one\n- two\n\n'.repeat(4);
  for (let index = files.length; index < entries; index++) {
    const letters = code(index);
    if (index % 10 === 0) await write(folder, `cases/case-${index}.mdx`, theatre.replaceAll('FRE', letters).replace('title: Freedonia', `title: Case ${index}`));
    else await write(folder, `missions/mission-${index}.mdx`, mission.replace('title: Follow-on Mission', `title: Mission ${index}`) + body);
  }
}

/** Three letters that no other index has, up to 17,576. */
const code = (index: number) => [676, 26, 1].map((power) => String.fromCharCode(65 + (Math.floor(index / power) % 26))).join('');

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}
