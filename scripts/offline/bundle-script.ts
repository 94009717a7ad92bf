import { build } from 'vite';

/**
 * Bundles a script and all that it imports into one classic script, which needs no module loader.
 * @param defined names that the script uses → the values to put in their place
 * @throws if it can't be bundled
 */
export async function bundleScript(file: string, defined: Record<string, unknown> = {}): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'error',
    define: Object.fromEntries(Object.entries(defined).map(([name, value]) => [name, JSON.stringify(value)])),
    build: { write: false, lib: { entry: file, formats: ['iife'], name: 'concordance' }, rollupOptions: { output: { extend: true } } },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error(`Nothing came of bundling ${file}`);
  return bundle.output[0].code;
}
