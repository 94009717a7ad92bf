import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Diagnostic } from '#core/diagnostic.ts';

/** What a run of the validator on one content folder came to. */
export interface Verdict {
  content: string;
  diagnostics: Diagnostic[];
  milliseconds: number;
  /** Of the whole process until then, as the system counts it: what one folder took is no more than that. */
  peakMegabytes: number;
  /** Whether something of the content was run, or changed what all objects share. */
  ran: boolean;
}

/** No test of speed: a guard against hanging. */
const patience = 60_000;

/** Few enough that what one leaves to be collected doesn't count against the next, and many enough to start rarely. */
const perProcess = 8;

/** Validates content folders in processes with little memory, two at a time; what one of these didn't come to, is missing. */
export async function runValidator(contents: readonly string[], env: NodeJS.ProcessEnv): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const waiting = Array.from({ length: Math.ceil(contents.length / perProcess) }, (_, index) => contents.slice(index * perProcess, (index + 1) * perProcess));
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const child = spawn(process.execPath, ['--max-old-space-size=100', 'test/hostile/validate.ts', ...part], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'], timeout: patience });
      for await (const line of createInterface(child.stdout)) verdicts.push(JSON.parse(line) as Verdict);
    }
  };
  await Promise.all([work(), work()]);
  return verdicts;
}
