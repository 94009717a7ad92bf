import { benchBuild } from './bench/build.ts';
import { benchCheck } from './bench/check.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchPaint } from './bench/paint.ts';
import { benchParser } from './bench/parser.ts';
import { benchSearch } from './bench/search.ts';
import { benchTables } from './bench/tables.ts';
import { exitWith } from './exit-with.ts';

const benches = { parser: benchParser, check: benchCheck, build: benchBuild, tables: benchTables, search: benchSearch, lighthouse: benchLighthouse, paint: benchPaint };
const given = process.argv.slice(2);
// Lighthouse takes a quarter of a minute a page: paths choose some.
const paths = given.filter((each) => each.startsWith('/'));
const names = given.filter((each) => !each.startsWith('/'));
const wanted = names.length ? names : Object.keys(benches);

try {
  for (const name of wanted) {
    const bench = benches[name as keyof typeof benches];
    if (!bench) throw new Error(`Unexpected benchmark ${name}, expected one of ${Object.keys(benches).join(', ')}`);
    await bench(paths);
  }
} catch (error) {
  exitWith(error);
}
