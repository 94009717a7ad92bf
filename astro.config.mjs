import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { reloadContent } from './src/plugins/reload-content.ts';

export default defineConfig({
  site: process.env.SITE,
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // 'jsx' joins words across lines.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  integrations: [mdx()],
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [reloadContent()],
  },
});
