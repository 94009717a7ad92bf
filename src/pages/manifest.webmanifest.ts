import type { APIRoute } from 'astro';
import { href } from '#site/addresses.ts';

/** What makes the site an app that can be installed. */
export const GET: APIRoute = () => new Response(JSON.stringify({
  name: 'Concordance: lessons of peace operations', short_name: 'Concordance', description: 'What peace operations have learned, and where it is written.',
  id: href('/'), start_url: href('/'), scope: href('/'), display: 'standalone', lang: 'en', background_color: '#fbfaf6', theme_color: '#0c5567', categories: ['education', 'reference'],
  icons: [
    { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
    { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
    { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: href('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [{ name: 'Search', url: href('/search/') }, { name: 'Brief me', url: href('/brief/') }],
}));
