import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Command } from '../../components/app/palette-entries.ts';
import { useShortcuts } from '../../components/ui/use-shortcuts.ts';
import { SCREENS } from './screens.tsx';

const Palette = lazy(() =>
  import('../../components/app/Palette.tsx').then(({ Palette }) => ({ default: Palette })),
);
const Keys = lazy(() =>
  import('../../components/app/Keys.tsx').then(({ Keys }) => ({ default: Keys })),
);

/** What opens over any screen by a key: the palette, and the list of keys. */
export function Overlays() {
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'palette' | 'keys'>();
  const close = () => setOpen(undefined);
  useShortcuts({ '?': () => setOpen('keys') });
  useCtrlK(() => setOpen((now) => now ?? 'palette'));

  const commands: Command[] = [
    ...SCREENS.flatMap(({ path, nav, action }): Command[] => {
      const run = () => navigate(path);
      if (action) return [{ word: action, kind: 'paletteAction', run }];
      return nav ? [{ word: nav.word, kind: 'paletteScreen', run }] : [];
    }),
    { word: 'showKeys', kind: 'paletteAction', run: () => setOpen('keys') },
  ];
  return (
    <Suspense>
      {open === 'palette' && (
        <Palette
          commands={commands}
          openCustomer={(id) => navigate(`/person/${id}`)}
          close={() => setOpen((now) => (now === 'palette' ? undefined : now))}
        />
      )}
      {open === 'keys' && <Keys close={close} />}
    </Suspense>
  );
}

/** Ctrl+K, ⌘K on a Mac: also while something is written. */
function useCtrlK(run: () => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
      if (key.toLowerCase() !== 'k' || !(ctrlKey || metaKey)) return;
      if (altKey || shiftKey || isComposing) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  });
}
