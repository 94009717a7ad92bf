import type { APIRoute } from 'astro';
import { href } from '#site/addresses.ts';

/** What a browser needs to search this site from its address bar. Its addresses must be whole, so it needs the site's own (`SITE`). */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string) => new URL(href(path), site ?? 'http://localhost').href;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Concordance</ShortName>
  <Description>Lessons of peace operations</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${address('/icon.svg')}</Image>
  <Url type="text/html" method="get" template="${address('/search/')}?q={searchTerms}" />
</OpenSearchDescription>
`, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
