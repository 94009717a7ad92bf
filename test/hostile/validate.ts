import { loadLibrary } from '#core/load/load-library.ts';
import { loadSpeller } from '#core/load/load-speller.ts';
import { runProseRules } from '#core/validate/run-prose-rules.ts';
import { runRules } from '#core/validate/run-rules.ts';

// Run in a process of its own, with content folders as arguments: validates one after the other, as `npm run check` does,
// and writes a line of JSON after each, so that a crash tells how far it came. The first one's list of words serves all.
const contents = process.argv.slice(2);
const speller = await loadSpeller(contents[0] ?? '');
for (const content of contents) {
  const began = performance.now();
  const library = await loadLibrary(content);
  const diagnostics = [...runRules(library, '2026-11-22'), ...runProseRules(library, speller)];
  console.log(JSON.stringify({
    content, diagnostics,
    milliseconds: Math.round(performance.now() - began),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    ran: 'canary' in globalThis || Object.keys(Object.prototype).length > 0,
  }));
}
