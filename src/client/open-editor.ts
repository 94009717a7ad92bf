const button = document.querySelector<HTMLButtonElement>('#open-editor');
const told = document.querySelector<HTMLElement>('#editor-status');

/** Puts the editor in the place of the page. */
async function open(): Promise<void> {
  if (told) told.textContent = 'The editor is loading …';
  try {
    const [config, { init }] = await Promise.all([
      fetch('config.json').then((response) => response.json()),
      import(/* @vite-ignore */ new URL('cms/npm/index.js', document.baseURI).href),
    ]);
    for (const element of document.querySelectorAll('link[rel=stylesheet], style, body > *')) element.remove();
    await init({ config });
  } catch (error) {
    if (told) told.textContent = `The editor could not be opened: ${String(error)}`;
  }
}

button?.addEventListener('click', () => void open());
// An address within the editor, as after a reload.
if (location.hash.startsWith('#/')) void open();
