/** The caches of the site. A saved library has a cache of its own for each version, which is whole once it says what it is. */
export const cacheNames = { shell: 'concordance-shell', visited: 'concordance-visited', library: 'concordance-library-' } as const;

/** Files of visited pages that are kept; the oldest go first. */
export const mostVisited = 600;

/** Milliseconds after which a copy is shown though the network might still answer. */
export const patience = 4000;

/** What `offline/library.json` tells of the library as one file. */
export interface LibraryFile {
  /** Changes with the site. */
  version: string;
  /** ISO date. */
  built: string;
  /** Of the file, over the network and on the device. */
  bytes: number;
  pages: number;
}

/** The library as one file, below the site's base. */
export const libraryPath = 'offline/library.zip';

/** The path under which a saved library says what it is, put there last. */
export const savedAs = 'offline/saved.json';

/** Returns the names of the caches of saved libraries, whole or not. */
export const libraryCaches = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(cacheNames.library));
