/** A tag of a page, with its attributes as they mean. */
export interface Tag { name: string; attributes: Readonly<Record<string, string>> }

const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attribute = /([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string => text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex?: string, decimal?: string, name?: string) => (name ? named[name.toLowerCase()]! : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))));

/** Reads the opening tags of a page as our build writes it, in order: a parser of HTML takes a hundred times as long, and the audit asks whether the HTML is valid. */
export const readTags = (html: string): Tag[] =>
  [...html.replaceAll(/<!--.*?-->/gs, '').matchAll(tag)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries([...attributes.matchAll(attribute)].map(([, key = '', quoted, single, bare]) => [key, decode(quoted ?? single ?? bare ?? '')])),
  }));
