// The door of `npm start` and `npm test`: runs on any Node from 18 with nothing installed, installs what is missing
// from the lock file, then goes on under the project's own Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const stamp = join(root, 'node_modules', '.concordance-lock');
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(process.platform + process.arch).digest('hex');

/** Runs a command in the project's folder and ends with its exit code if it fails. */
function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: windows });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing what the project needs (this takes about a minute) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { ...process.env, npm_config_engine_strict: 'false' });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

const bin = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: bin + delimiter + process.env.PATH, ASTRO_TELEMETRY_DISABLED: '1' };
const version = spawnSync('node', ['--version'], { env, encoding: 'utf8', shell: windows }).stdout.trim();
const [major, minor] = version.slice(1).split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`The project brings its own Node for Linux and Windows; on this machine it found only ${version}. Install Node 24 from https://nodejs.org and try again.`);
  process.exit(1);
}

const steps = {
  start: [['scripts/write-schemas.ts', '--local'], ['scripts/build.ts'], ['scripts/serve.ts', ...process.argv.slice(3)]],
  test: [['scripts/test.ts', ...process.argv.slice(3)]],
}[process.argv[2]];
if (!steps) {
  console.error('Say what to do: npm start or npm test');
  process.exit(1);
}
for (const step of steps) run('node', step, env);
