/** What a list of results shows of a record. */
export interface FoundRecord {
  url: string;
  title: string;
  kind: string;
  /** Only of lessons. */
  code?: string;
  /** Only of parts of an entry: what it is there, as in `Handover`. */
  part?: string;
  summary: string;
  text: string;
  cites: string[];
}

/** What Pagefind keeps of a record, in a file of its own. */
interface Fragment {
  content: string;
  meta: Record<string, string>;
}

const signature = 'pagefind_dcd';
/** Begins what stands in a fragment only to be found. */
export const aside = '⁂';

/**
 * Reads a fragment of Pagefind's index: gzipped, behind a signature, JSON. Its own runtime would fetch 90 kilobytes to do this.
 * Some hosts unpack such files on the way.
 */
export async function readFragment(bytes: Uint8Array<ArrayBuffer>): Promise<FoundRecord> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = packed ? await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text() : new TextDecoder().decode(bytes);
  if (!text.startsWith(signature)) throw new Error('Unexpected fragment, expected one of Pagefind');
  const { content, meta } = JSON.parse(text.slice(signature.length)) as Fragment;
  const { path = '/', title = '', kind = '', code, part, summary = '', cites = '' } = meta;
  return { url: path, title, kind, ...(code ? { code } : {}), ...(part ? { part } : {}), summary, text: content.split(aside)[0]?.trim() ?? '', cites: cites.split('|').filter(Boolean) };
}
