import { useEffect, useRef } from 'react';

/** Where letters are typed, a letter is no shortcut. */
const TYPED_INTO = 'input, textarea, select, [contenteditable], dialog';

/** Runs what belongs to a single key, wherever on the page the focus is, but not while typing. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      const typing = event.target instanceof Element && event.target.closest(TYPED_INTO);
      if (held || typing || event.isComposing || event.repeat || event.defaultPrevented) return;
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
