import { useState } from 'react';
import type { Event } from '../../lib/customer/person.ts';
import type { Sale } from '../../lib/sale/sale.ts';
import { Timeline } from '../customer/Timeline.tsx';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './page.module.css';

/** Entries that are shown at once: a long history must not make the page slow. */
const SHOWN = 100;

interface Props {
  /** The newest first. */
  events: Event[];
  sales: Sale[];
  /** The one that was looked for. */
  entry: string | undefined;
}

/** The whole timeline, or only the entries of one kind. */
export function WholeTimeline({ events, sales, entry }: Props) {
  const { say } = useDesk();
  const [only, setOnly] = useState<Event['kind']>();
  const far = events.findIndex(({ id }) => id === entry) >= SHOWN;
  const [most, setMost] = useState(far ? Infinity : SHOWN);
  const kinds = [...new Set(events.map(({ kind }) => kind))].sort();
  // What was chosen may have been the last of its kind.
  const chosen = only && kinds.includes(only) ? only : undefined;
  const wanted = chosen ? events.filter(({ kind }) => kind === chosen) : events;
  return (
    <Timeline
      events={wanted}
      sales={sales}
      most={most}
      entry={entry}
      showAll={() => setMost(Infinity)}
    >
      {kinds.length > 1 && (
        <div role="group" aria-label={say('onlyKind')} className={style.kinds}>
          <Button aria-pressed={!chosen} onClick={() => setOnly(undefined)}>
            {say('allKinds')}
          </Button>
          {kinds.map((kind) => (
            <Button key={kind} aria-pressed={chosen === kind} onClick={() => setOnly(kind)}>
              {say(kind)}
            </Button>
          ))}
        </div>
      )}
    </Timeline>
  );
}
