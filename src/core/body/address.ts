import { allKinds, type Kind } from '../kinds.ts';

/** Where a link of a body leads. */
export type Address =
  | { type: 'entry'; kind: Kind; id: string }
  | { type: 'web'; url: string }
  | { type: 'fragment'; id: string };

/** Parses the address of a link: `mission:unmik`, `https://…` or `#heading`; undefined for every other. */
export function parseAddress(address: string): Address | undefined {
  const [, kind, id] = /^([a-z-]+):([A-Za-z0-9-]+)$/.exec(address) ?? [];
  if (kind && id && allKinds.includes(kind as Kind)) return { type: 'entry', kind: kind as Kind, id };
  if (/^#[a-z0-9-]+$/.test(address)) return { type: 'fragment', id: address.slice(1) };
  // The host in plain letters, without a name before it: what one reads is where one goes.
  if (!/^https:\/\/[a-z0-9][a-z0-9.:-]*(?:[/?#][^\s\\]*)?$/i.test(address) || !URL.canParse(address)) return undefined;
  return { type: 'web', url: new URL(address).href };
}
