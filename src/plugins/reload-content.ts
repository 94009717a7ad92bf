import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** While `astro dev` runs, reads the library again and reloads the page when a file of `content/` changes. */
export function reloadContent(folder = 'content'): Plugin {
  return {
    name: 'reload-content',
    apply: 'serve',
    configureServer(server) {
      const root = resolve(folder) + sep;
      server.watcher.add(root);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(root)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
