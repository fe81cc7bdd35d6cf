import { useEffect, useRef } from 'react';

/** Where letters are typed, a letter is no shortcut. */
const TYPED_INTO =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog';

/** Whether a key belongs to what is typed there, or to an open dialog. */
function isTaken({ target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return target instanceof Element && target.closest(TYPED_INTO) !== null;
}

/** Runs what belongs to a single key, wherever on the page the focus is, but not while typing. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // Not Shift: a question mark needs it, and with it a letter is another one.
      const held = event.ctrlKey || event.metaKey || event.altKey;
      if (held || isTaken(event) || event.isComposing) return;
      if (event.repeat || event.defaultPrevented) return;
      const run = Object.hasOwn(now.current, event.key) ? now.current[event.key] : undefined;
      if (!run) return;
      // The letter must not land in the field that the shortcut opens.
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
