import { withCommas } from '../with-commas.ts';
import { base, readLatest, readSaved } from './register-worker.ts';
import { removeLibrary, saveLibrary } from './save-library.ts';

const place = <Name extends string>(name: Name) => document.querySelector<HTMLElement>(`[data-offline=${name}]`)!;
const [state, progress] = [place('state'), place('progress') as HTMLProgressElement];
const [save, remove] = [place('save'), place('remove')] as [HTMLButtonElement, HTMLButtonElement];

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
const dayOf = (date: string): string => new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Says what is saved, what could be, and how large it is. */
async function tell(): Promise<void> {
  const [saved, latest] = await Promise.all([readSaved(), readLatest().catch(() => undefined)]);
  remove.hidden = !saved;
  save.hidden = !latest || saved?.version === latest.version;
  save.textContent = saved ? 'Update it' : 'Save the whole library';
  const size = latest ? `${megabytes(latest.bytes)}, over the network and on this device, for ${withCommas(latest.pages)} pages and the search` : '';
  if (!saved) state.textContent = latest ? `Not saved yet. It takes ${size}.` : 'Not saved, and there is no network now.';
  else if (!latest) state.textContent = `Saved, as of ${dayOf(saved.built)}. There is no network now.`;
  else if (saved.version === latest.version) state.textContent = `Saved, as of ${dayOf(saved.built)}: everything can be read and searched without a network.`;
  else state.textContent = `Saved, as of ${dayOf(saved.built)}. A newer state of ${dayOf(latest.built)} is there: ${size}.`;
}

save.addEventListener('click', () => {
  void (async () => {
    save.disabled = true;
    progress.hidden = false;
    try {
      await navigator.storage?.persist?.();
      await saveLibrary(base, await readLatest(), (share) => {
        progress.value = share;
        state.textContent = `${Math.round(share * 100)} percent have come.`;
      });
      await tell();
    } catch (error) {
      await tell();
      state.textContent = `${error instanceof Error ? error.message : String(error)} What was saved before is still there. Try again.`;
    }
    progress.hidden = true;
    save.disabled = false;
  })();
});
remove.addEventListener('click', () => void removeLibrary().then(tell));

if (base && 'caches' in window) void tell();
else place('controls').hidden = true;
