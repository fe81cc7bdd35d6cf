import { lazy, Suspense, type ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Settings } from '../../lib/settings/settings.ts';
import { DeskContext } from '../desk.tsx';
import { Toast } from '../ui/Toast.tsx';
import { useDeskOf } from './use-desk.ts';
import { usePurge } from './use-purge.ts';
import { useSettings } from './use-settings.ts';
import { useUpdateReady } from './use-update-ready.ts';

const UpdateReady = lazy(() =>
  import('../reminding/UpdateReady.tsx').then(({ UpdateReady }) => ({ default: UpdateReady })),
);

interface Props {
  /** The screens, once the settings are read. */
  children: (settings: Settings) => ReactNode;
}

/** What panel and dashboard stand in: the desk, the place in the address bar, and the one message. */
export function Frame({ children }: Props) {
  const settings = useSettings();
  return settings && <Framed settings={settings}>{children(settings)}</Framed>;
}

function Framed({ settings, children }: { settings: Settings; children: ReactNode }) {
  const { desk, toast, takeBack } = useDeskOf(settings);
  usePurge();
  const updateReady = useUpdateReady();
  const { say } = desk;
  const batch = toast?.batch;
  return (
    <DeskContext value={desk}>
      {updateReady && (
        <Suspense>
          <UpdateReady />
        </Suspense>
      )}
      <Router hook={useHashLocation}>{children}</Router>
      {toast && (
        <Toast
          message={say(toast.word, toast.slots)}
          bad={toast.bad}
          action={batch ? { label: say('undo'), run: () => takeBack(batch) } : undefined}
        />
      )}
    </DeskContext>
  );
}
