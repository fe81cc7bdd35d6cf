import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import type { EntryForm } from './entry-form.ts';

/** Where letters and arrows belong to what is typed or chosen there. */
const TYPED_INTO = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

const MOVES: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

interface Given {
  /** What the entries stand in. */
  list: RefObject<HTMLElement | null>;
  /** Ids of the entries, as they stand. */
  ids: string[];
  open: { id: string; form: EntryForm } | undefined;
  setOpen: (open: { id: string; form: EntryForm } | undefined) => void;
  /** Whether an entry has such a form; what is owed has buttons of its own. */
  has: (id: string, form: EntryForm) => boolean;
  /** Opens the customer of an entry. */
  enter: (id: string) => void;
}

/**
 * What the keyboard does in a list of entries: one of them is in the order of Tab, arrows and j/k go
 * from one to the next, letters open their forms. Where the entry with the focus is closed, the focus
 * goes to the one that takes its place.
 */
export function useEntryKeys({ list, ids, open, setOpen, has, enter }: Given) {
  const [current, setCurrent] = useState<string>();
  const held = useRef<number>(undefined);
  const found = ids.indexOf(current ?? '');
  const at = Math.max(0, found);

  const elements = () => list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [];
  const go = (to: number) => elements()[Math.min(Math.max(0, to), ids.length - 1)]?.focus();
  const toggle = (form: EntryForm) => () => {
    const id = ids[at];
    if (id === undefined) return;
    const is = open?.id === id && open?.form === form;
    if (has(id, form)) setOpen(is ? undefined : { id, form });
    else elements()[at]?.querySelector('button')?.focus();
  };

  useShortcuts({
    j: () => go(held.current === undefined ? at : at + 1),
    k: () => go(at - 1),
    d: toggle('done'),
    l: toggle('later'),
    s: toggle('skip'),
  });

  useEffect(() => {
    // What had the focus is gone, and the focus with it.
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (found < 0 && lost && held.current !== undefined) {
      elements()[Math.min(held.current, ids.length - 1)]?.focus();
    }
    // Only a list that became another one moves the focus.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ids.join()]);

  const onFocus = (event: FocusEvent) => {
    const entry = event.target.closest<HTMLElement>('[data-entry]');
    const id = entry?.dataset['entry'];
    if (id === undefined) return;
    setCurrent(id);
    held.current = ids.indexOf(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, target, nativeEvent } = event;
    if (nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof HTMLElement)) return;
    if (key === 'Escape' && open) {
      setOpen(undefined);
      go(at);
      return;
    }
    if (target.closest(TYPED_INTO)) return;
    const move = MOVES[key];
    if (move) {
      event.preventDefault();
      go(move(at, ids.length - 1));
    } else if (key === 'Enter' && target.dataset['entry'] !== undefined) {
      event.preventDefault();
      enter(target.dataset['entry']);
    }
  };
  return { onFocus, onKeyDown, current: ids[at] };
}
