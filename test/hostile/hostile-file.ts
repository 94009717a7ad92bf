import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** A file as somebody who means harm would send it, and what must happen to it. */
export interface HostileFile {
  /** As in `modules/import-default`. */
  name: string;
  /** Its path below the content folder. */
  at: string;
  /** The rule that refuses it, if any, and the line at which it does; of a file that can't be read, there is none. */
  refused?: { rule: string; line?: number };
  /** If it is rendered instead: what the HTML must not hold, besides what none may. */
  without: readonly string[];
  /** Puts it into a content folder. */
  plant: (content: string) => Promise<unknown>;
}

/** What must happen, as the manifest has it: `rule line`, `rule`, or a list of what the HTML must not hold. */
export type Fate = string | readonly string[];

/** Builds a hostile file from its bytes or from what puts it into a content folder. */
export function hostileFile(name: string, at: string, fate: Fate, made: string | Uint8Array | (() => string | Uint8Array) | { plant: HostileFile['plant'] }): HostileFile {
  const [rule = '', line] = typeof fate === 'string' ? fate.split(' ') : [];
  const write = async (content: string) => {
    await mkdir(dirname(join(content, at)), { recursive: true });
    await writeFile(join(content, at), typeof made === 'function' ? made() : (made as string | Uint8Array));
  };
  return {
    name, at,
    ...(rule ? { refused: { rule, ...(line ? { line: Number(line) } : {}) } } : {}),
    without: typeof fate === 'string' ? [] : fate,
    plant: typeof made === 'object' && 'plant' in made ? made.plant : write,
  };
}

export const hostileFolder = 'test/fixtures/hostile';

/** Loads the hostile files that are stored, as the manifest lists them. */
export async function loadStored(): Promise<HostileFile[]> {
  const manifest = parse(await readFile(join(hostileFolder, 'manifest.yaml'), 'utf8')) as Record<string, Record<string, Fate>>;
  return Promise.all(Object.entries(manifest).flatMap(([topic, fates]) => Object.entries(fates).map(async ([name, fate]) =>
    hostileFile(`${topic}/${name}`, `${topic === 'sources' ? 'sources' : 'functions'}/${topic}-${name}.mdx`, fate, await readFile(join(hostileFolder, topic, `${name}.mdx`))))));
}
