import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A brief of the built site. */
export interface BriefPage {
  /** Below the site's root, as in `/brief/haiti/police/`. */
  path: string;
  html: string;
  /** Its words, without markup. */
  text: string;
}

/** Finds the briefs of a built site that are built, those with the most words first. */
export function findBriefPages(site: string): BriefPage[] {
  const files = readdirSync(join(site, 'brief'), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => /\/index\.html$/.test(file) && !/^(compose|mine)\//.test(file));
  return files.map((file) => {
    const html = readFileSync(join(site, 'brief', file), 'utf8');
    return { path: `/brief/${file.replace('index.html', '')}`, html, text: html.slice(html.indexOf('<main'), html.indexOf('</main>')).replaceAll(/<[^>]*>/g, '') };
  }).sort((a, b) => b.text.length - a.text.length);
}
