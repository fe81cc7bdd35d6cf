import { lazy, Suspense, type ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Settings } from '../../lib/settings/settings.ts';
import { DeskContext, type Desk } from '../desk.tsx';
import { Toast } from '../ui/Toast.tsx';
import { useDeskOf } from './use-desk.ts';
import { usePurge } from './use-purge.ts';
import { useSettings } from './use-settings.ts';
import { useUpdateReady } from './use-update-ready.ts';
import { withWords } from '../with-words.ts';

const UpdateReady = lazy(() =>
  withWords(() => import('../reminding/UpdateReady.tsx')).then(({ UpdateReady }) => ({
    default: UpdateReady,
  })),
);

const CompetitorNames = lazy(() =>
  import('../competitor/CompetitorNames.tsx').then(({ CompetitorNames }) => ({
    default: CompetitorNames,
  })),
);

interface Props {
  /** How a text gets into the draft of the page in front; left out in a tab of its own. */
  insert?: Desk['insert'];
  /** The screens, once the settings are read. */
  children: (settings: Settings) => ReactNode;
}

/** What panel and dashboard stand in: the desk, the place in the address bar, and the one message. */
export function Frame({ insert, children }: Props) {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <Framed settings={settings} insert={insert}>
      {children(settings)}
    </Framed>
  );
}

interface FramedProps {
  settings: Settings;
  insert: Desk['insert'];
  children: ReactNode;
}

function Framed({ settings, insert, children }: FramedProps) {
  const { desk, toast, takeBack } = useDeskOf(settings, insert);
  usePurge();
  const updateReady = useUpdateReady();
  const { say } = desk;
  const { batch, undo } = toast ?? {};
  const back = batch ? () => takeBack(batch) : undo;
  return (
    <DeskContext value={desk}>
      {updateReady && (
        <Suspense>
          <UpdateReady />
        </Suspense>
      )}
      <Suspense>
        <CompetitorNames />
      </Suspense>
      <Router hook={useHashLocation}>{children}</Router>
      {toast && (
        <Toast
          message={say(toast.word, toast.slots)}
          bad={toast.bad}
          action={back && { label: say('undo'), run: back }}
        />
      )}
    </DeskContext>
  );
}
