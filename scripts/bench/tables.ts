import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { writeLibrary } from './content.ts';

/** Prints what a table costs as it grows: seconds of the build beside a library without it, and the bytes of its page. */
export async function benchTables(): Promise<void> {
  console.log('tables: wall clock of one build; two of three cells answered; bytes raw and as brotli');
  const plain = await build(0, 0);
  console.log(`  no table                       ${plain.seconds.toFixed(1)} s`);
  for (const [organizations, questions] of [[10, 20], [20, 100], [40, 200]] as const) {
    const { seconds, page, data } = await build(organizations, questions);
    console.log(`  ${organizations} organizations × ${questions} questions   ${seconds.toFixed(1)} s (× ${(seconds / plain.seconds).toFixed(2)})   page ${size(page)}   JSON ${size(data)}`);
  }
}

const size = (bytes: Uint8Array): string => `${(bytes.length / 1e3).toFixed(0)} → ${(brotliCompressSync(bytes).length / 1e3).toFixed(0)} KB`;

async function build(organizations: number, questions: number): Promise<{ seconds: number; page: Uint8Array; data: Uint8Array }> {
  const folder = await mkdtemp(join(tmpdir(), 'concordance-bench-'));
  try {
    const content = join(folder, 'content');
    const out = join(folder, 'dist');
    await writeLibrary(content, 12);
    await writeTable(content, organizations, questions);
    const begun = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout + stderr);
    const seconds = (performance.now() - begun) / 1000;
    const read = (path: string) => (questions ? readFile(join(out, path)) : Promise.resolve(new Uint8Array()));
    return { seconds, page: await read('compare/large/index.html'), data: await read('data/v1/comparisons/large.json') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const common = 'updated: 2026-11-29\ncontributors: [Concordance editors]\n';

async function writeTable(content: string, organizations: number, questions: number): Promise<void> {
  if (questions === 0) return;
  const ids = Array.from({ length: questions }, (_, index) => `question-${index}`);
  await writeFile(join(content, 'comparisons/large.mdx'), `---\ntitle: Large\nsummary: A large table.\n${common}question: Who does what?\npivot: answers\nquestions:\n`
    + `${ids.map((id, index) => `  - { id: ${id}, title: What of number ${index}?, form: open, group: Group ${Math.floor(index / 20)} }`).join('\n')}\n---\n`);
  for (let index = 0; index < organizations; index++)
    await writeFile(join(content, `organizations/org-${index}.mdx`), `---\ntitle: Organization ${index}\nsummary: One of many.\n${common}acronym: O${index}\ntype: regional\ncites: ["report-2012, p. 1"]\nanswers:\n`
      + `${ids.filter((_, row) => (row + index) % 3).map((id) => `  - { question: ${id}, value: stated, text: "Organization ${index} settles ${id} in its own council and tells its members within a month.", cites: ["report-2012, p. ${1 + index % 9}"], asOf: 2012 }`).join('\n')}\n---\n`);
}
