import { useLiveQuery } from 'dexie-react-hooks';
import { X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Filed } from '../../lib/customer/file-capture.ts';
import { db } from '../../lib/db/db.ts';
import type { Proposal } from '../../lib/dossier/proposal.ts';
import { originOf, take } from '../../lib/dossier/take.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { CardIn } from './CardIn.tsx';
import style from './capture.module.css';
import { KeepAs } from './KeepAs.tsx';
import { useTargetName } from './use-target-name.ts';
import { withWords } from '../with-words.ts';

const NewPromise = lazy(() =>
  withWords(() => import('../promise/NewPromise.tsx')).then(({ NewPromise }) => ({
    default: NewPromise,
  })),
);

interface Props {
  filed: Filed;
  ownAddresses: readonly string[];
  close: () => void;
}

/** A note that was filed without asking: one more click makes it the answer to a question. */
export function FiledNote({ filed: { person, event, capture }, ownAddresses, close }: Props) {
  const { say, act, hand } = useDesk();
  const nameOf = useTargetName();
  const [promised, setPromised] = useState(false);
  const there = useLiveQuery(() => db.events.get(event.id), [event.id]);
  // It was undone or removed: there is nothing to move any more.
  if (!there) return null;
  const origin = { ...originOf(capture), instead: { events: event.id } };
  const { name } = person;
  const choose = (chosen: Proposal | 'note' | 'promise') => {
    if (chosen === 'promise') setPromised(!promised);
    if (typeof chosen === 'string') return;
    void act(() => take(db, { ...origin, personId: person.id, values: [chosen] }, hand()), {
      word: 'filedAs',
      slots: { name, field: nameOf(chosen) },
    });
  };
  return (
    <section className={style.filed} aria-label={say('ratherAs', { name })}>
      <div className={style.head}>
        <p>{say('ratherAs', { name })}</p>
        <Button look="quiet" aria-label={say('noteStays')} title={say('noteStays')} onClick={close}>
          <X size="1em" aria-hidden />
        </Button>
      </div>
      <CardIn
        text={capture.text}
        ownAddresses={ownAddresses}
        origin={origin}
        personId={person.id}
      />
      <KeepAs text={capture.text} choose={choose} />
      <Suspense>
        {promised && (
          <NewPromise
            person={person}
            source={origin.source}
            text={capture.text}
            instead={origin.instead}
            close={() => setPromised(false)}
          />
        )}
      </Suspense>
    </section>
  );
}
