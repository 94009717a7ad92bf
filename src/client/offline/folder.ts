/* In a folder without a server: what scripts fetch comes from script files, and links to folders lead to their pages. */

const root = new URL('.', (document.currentScript as HTMLScriptElement).src);
const files = new Map<string, (content: BodyInit) => void>();

/** Called by the files, each with its path and its content, text or base64. */
Object.assign(window, {
  concordanceFile: (path: string, content: string, packed = 0) => files.get(path)?.(packed ? Uint8Array.from(atob(content), (character) => character.charCodeAt(0)) : content),
});

window.fetch = (input) => {
  const path = decodeURIComponent(new URL(input instanceof Request ? input.url : input, location.href).pathname.slice(root.pathname.length)).replace(/(^|\/)$/, '$1index.html');
  return new Promise((resolve, reject) => {
    files.set(path, (content) => resolve(new Response(content)));
    const script = Object.assign(document.createElement('script'), { src: `${new URL(path, root).href}.js` });
    script.addEventListener('error', () => reject(new TypeError(`No file ${path}`)));
    document.head.append(script);
  });
};

addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a');
  if (!link || !link.href.startsWith(root.href)) return;
  const target = new URL(link.href);
  if (!target.pathname.endsWith('/')) return;
  target.pathname += 'index.html';
  link.href = target.href;
}, true);
