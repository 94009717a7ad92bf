const types: Record<string, string> = {
  html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', wasm: 'application/wasm', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp',
  webmanifest: 'application/manifest+json', csv: 'text/csv; charset=utf-8', xml: 'application/xml',
};

/** Returns the type of a file by the ending of its name, for the header Content-Type. */
export const contentType = (name: string): string => types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
