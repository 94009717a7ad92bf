/** Lets the keyboard find its way: `/` to the question, arrows from it through the results and back, Escape to the question, and there to empty it. */
export function listenToKeys(input: HTMLInputElement, list: HTMLElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    const links = [...list.querySelectorAll<HTMLAnchorElement>('li > a')];
    const at = links.indexOf(target as HTMLAnchorElement);
    const typing = target instanceof HTMLInputElement && target.type !== 'checkbox';
    if (key === '/' && !typing) {
      input.focus();
      input.select();
    } else if (key === 'Escape' && target === input && input.value) clear();
    else if (key === 'Escape' && at >= 0) input.focus();
    else if (key === 'ArrowDown' && (target === input || at >= 0)) links[at + 1]?.focus();
    else if (key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus();
    else return;
    event.preventDefault();
  });
}
