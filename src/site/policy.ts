/**
 * What every page may do in the browser, but the editor's: show its own text, styles and pictures, and run the site's
 * own scripts. It stands in each page, for hosts that send no headers, and in `_headers` for those that do.
 * `wasm-unsafe-eval` lets the search index run its WebAssembly, which is not code of a page.
 */
export const sitePolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/** Whether other sites may show a page in a frame: the tables that courses embed. */
export const mayBeFramed = (path: string): boolean => /\/compare\/[a-z0-9-]+\/embed\/$/.test(path);
