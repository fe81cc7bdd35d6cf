import { useState } from 'react';

/** One of a few forms under a card is open at a time. */
export function useToggle<T extends string>() {
  const [open, setOpen] = useState<T>();
  const toggle = (which: T) => ({
    'aria-expanded': open === which,
    onClick: () => setOpen(open === which ? undefined : which),
  });
  return { open, toggle, close: () => setOpen(undefined) };
}
