import { editorPolicy } from './editor.ts';

/**
 * What every page may do in the browser, but the editor's: show its own text, styles and pictures, and run the site's
 * own scripts. It stands in each page, for hosts that send no headers. `wasm-unsafe-eval` lets the search index run its
 * WebAssembly, which is not code of a page.
 */
export const sitePolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/** Headers that every answer bears, whatever it is. */
export const plainHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Returns the policy that a host sends for a path below the base: that of the page, and who may frame it. */
export function policyOf(path: string): string {
  if (/\/admin\/$/.test(path)) return `${editorPolicy}; frame-ancestors 'none'`;
  return `${sitePolicy}; frame-ancestors ${/\/compare\/[^/]+\/embed\/$/.test(path) ? '*' : "'none'"}`;
}
