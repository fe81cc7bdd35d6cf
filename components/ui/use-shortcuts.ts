import { useEffect, useRef } from 'react';

const WRITES = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** Whether keys belong to what is written there, or to an open dialog. */
function isTaken({ target }: Event): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return target instanceof Element && target.closest(WRITES) !== null;
}

/** Single keys of a screen. They do nothing while something is written, or while a dialog is open. */
export function useShortcuts(keys: Partial<Record<string, () => void>>): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const run = now.current[event.key];
      if (!run || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTaken(event)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
