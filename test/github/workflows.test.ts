import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

// GitHub's parser imports JSON as only bundlers allow.
registerHooks({ load: (url, context, next) => next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context) });
const { validate } = await import('@actions/languageservice');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}

const folder = '.github/workflows/';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(folder + name, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
let looked = 0;
/** What GitHub's own parser finds wrong with a workflow. It remembers a file by its address. */
const faultsOf = async (text: string) => (await validate(TextDocument.create(`file:///.github/workflows/${++looked}.yml`, 'yaml', 1, text))).map(({ message }) => message);
const textOf = (name: string) => workflows.find((found) => found.name === name)?.text ?? '';

describe('the workflows', () => {
  for (const { name, text, workflow } of workflows)
    describe(name, () => {
      const jobs = Object.values(workflow.jobs);
      const steps = jobs.flatMap((job) => job.steps);

      it('has no fault that GitHub would find', async () => {
        expect(await faultsOf(text)).toEqual([]);
      });

      it('starts with the right to read and no more, and gives up after a time', () => {
        expect(workflow.permissions).toEqual({ contents: 'read' });
        for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
      });

      it('is never started by a stranger with the rights of the project', () => {
        // A stranger's pull request runs in a copy without rights; all else is started by those who may write.
        expect(Object.keys(workflow.on).filter((event) => !['pull_request', 'push', 'schedule', 'workflow_dispatch'].includes(event))).toEqual([]);
        expect(Object.keys(workflow.on).length).toBeGreaterThan(0);
      });

      it('puts nothing that a stranger wrote into a command', () => {
        expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
      });

      it('keeps no credentials, and takes foreign actions by their commit only', () => {
        for (const { permissions, steps: found } of jobs)
          for (const { uses, with: inputs } of found) {
            if (!uses) continue;
            expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
            expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\n`));
            if (uses.startsWith('actions/checkout@') && !permissions) expect(inputs).toMatchObject({ 'persist-credentials': false });
          }
      });

      it('runs the commands of the project, and these exist', () => {
        const commands = [...text.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, command = '']) => command);
        expect(commands.length).toBeGreaterThan(0);
        expect(commands.filter((command) => !scripts[command])).toEqual([]);
      });
    });

  it('of a pull request sees no secret and may write nothing', () => {
    expect(textOf('validate.yml')).not.toMatch(/secrets\.|secrets:|GITHUB_TOKEN|github\.token|: write/);
  });

  it('of a pull request checks the content before anything is built or tested', () => {
    const { jobs } = parse(textOf('validate.yml')) as { jobs: Record<string, { needs?: string; steps: Step[] }> };
    const commands = jobs['content']?.steps.flatMap(({ run }) => run ?? []);
    expect(commands?.slice(0, 2)).toEqual(['npm ci --ignore-scripts', 'npm run --silent check -- --reporter github']);
    expect(Object.entries(jobs).filter(([name]) => name !== 'content').map(([, { needs }]) => needs)).toEqual(['content', 'content']);
  });

  it('of main publish and record from jobs that run no code of the repository', () => {
    const { on, jobs } = parse(textOf('deploy.yml')) as Workflow;
    expect(on).toEqual({ push: { branches: ['main'] } });
    const writing = Object.entries(jobs).flatMap(([name, { permissions, steps }]) => (permissions ? [{ name, permissions, steps }] : []));
    expect(writing.map(({ name, permissions }) => [name, permissions])).toEqual([['deploy', { pages: 'write', 'id-token': 'write' }], ['record', { contents: 'write' }]]);
    const commands = writing.flatMap(({ steps }) => steps.flatMap(({ run }) => run?.trim().split('\n') ?? []));
    expect(commands.filter((command) => !command.startsWith('git '))).toEqual([]);
    expect(commands).toContain('git add content/permalinks.txt content/marks.txt');
  });

  it('would not pass with a fault', async () => {
    const text = textOf('validate.yml');
    const faults = (from: string, to: string) => {
      expect(text).toContain(from);
      return faultsOf(text.replace(from, to));
    };
    expect(await faults('contents: read', 'contents: reed')).toEqual(["Unexpected value 'reed'"]);
    expect(await faults('needs: content', 'needs: contents')).toContain("Job 'preview' depends on unknown job 'contents'.");
    expect(await faults('run: npm test', 'run: echo ${{ githb.ref }}')).toEqual(["Unrecognized named-value: 'githb'"]);
    expect(await faults('run: npm test', 'rnu: npm test')).toContain("Unexpected value 'rnu'");
  });
});
