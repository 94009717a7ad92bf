import { pathOf } from '../addresses.ts';
import type { Kind } from '../kinds.ts';
import type { Brief } from './compose-brief.ts';
import { html, type Html, join } from './html.ts';

type Href = (path: string) => string;

const linkTo = (href: Href, kind: Kind, id: string, title: string): Html => html`<a href="${href(pathOf(kind, id))}">${title}</a>`;

/** Formats the missions that are there and those that were. */
export function formatMissions({ place }: Brief, href: Href): Html | undefined {
  if (!place || place.now.length + place.before.length === 0) return undefined;
  return html`<section aria-labelledby="missions"><h2 id="missions">Missions</h2>
${place.now.length > 0
    ? html`<ul>${place.now.map(({ id, acronym, by, type, years, asOf, mandate }) => html`<li><b>${linkTo(href, 'mission', id, acronym)}</b> (${by}, ${type}), ${years}${asOf && html` <span class="small">as of ${asOf}</span>`}. ${mandate.doctrine ? linkTo(href, 'doctrine', mandate.doctrine, mandate.instrument) : mandate.instrument}: ${mandate.text}</li>
`)}</ul>`
    : html`<p>The library knows of none there now.</p>`}
${place.before.length > 0 && html`<p><b>Before:</b> ${join(place.before.map(({ id, acronym, by, years }) => html`${linkTo(href, 'mission', id, acronym)} (${by}, ${years})`), '; ')}.</p>`}</section>
`;
}

/** Formats who else works in the theater and what ties them together. */
export function formatPeople({ actors, mechanisms }: Brief, href: Href): Html | undefined {
  if (actors.length + mechanisms.length === 0) return undefined;
  return html`<section aria-labelledby="people"><h2 id="people">Whom to coordinate with</h2>
${actors.length > 0 && html`<ul>${actors.map(({ id, acronym, missions, did }) => html`<li><b>${linkTo(href, 'organization', id, acronym)}</b>${missions && html` <span class="small">${missions}</span>`}. ${did}</li>
`)}</ul>`}
${mechanisms.length > 0 && html`<p><b>Standing ties:</b> ${join(mechanisms.map(({ id, title, note }) => html`${linkTo(href, 'mechanism', id, title)} (${note})`), '; ')}.</p>`}</section>
`;
}
