import { lazy, Suspense, useState } from 'react';
import { addAddress, addPerson, type NewPerson } from '../../lib/customer/add-person.ts';
import type { Counterpart } from '../../lib/customer/counterparts.ts';
import { db, together } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './OnPage.module.css';
import { Search } from './Search.tsx';
import { withWords } from '../with-words.ts';

/** Names are taken apart by tables of titles and surnames: a file of its own. */
const AsRead = lazy(() =>
  withWords(() => import('./AsRead.tsx')).then(({ AsRead }) => ({ default: AsRead })),
);

const KnownThere = lazy(() =>
  withWords(() => import('../organisation/KnownThere.tsx')).then(({ KnownThere }) => ({
    default: KnownThere,
  })),
);
const MaybeKnown = lazy(() =>
  withWords(() => import('./MaybeKnown.tsx')).then(({ MaybeKnown }) => ({ default: MaybeKnown })),
);

/** Somebody who is in no dossier yet: one click adds them. */
export function UnknownPerson({ seen }: { seen: Counterpart }) {
  const { say, act, hand, addOwnAddress } = useDesk();
  const [attaching, setAttaching] = useState(false);
  const [asRead, setAsRead] = useState<NewPerson>();
  const { address, name = address } = seen;
  const given = asRead ?? { name };
  const add = () =>
    act(() => addPerson(db, { ...given, email: address }, hand()), {
      word: 'personAdded',
      slots: { name: given.name },
    });
  const attach = async (personId: string) => {
    const person = await db.people.get(personId);
    await act(() => together(db, () => addAddress(db, personId, address, hand())), {
      word: 'addressAdded',
      slots: { name: person?.name ?? '' },
    });
  };
  return (
    <section className={style.unknown} aria-label={name}>
      <h1 dir="auto">{name}</h1>
      {name !== address && <p className={style.soft}>{address}</p>}
      <p className={style.soft}>{say(seen.list ? 'mailingList' : 'unknown')}</p>
      <Button look="main" onClick={() => void add()}>
        {say('addPerson')}
      </Button>
      {attaching ? (
        <Search
          label={say('whoseAddress', { address })}
          choose={(id) => void attach(id)}
          autoFocus
        />
      ) : (
        <Button look="quiet" onClick={() => setAttaching(true)}>
          {say('belongsTo')}
        </Button>
      )}
      <Button look="quiet" onClick={() => addOwnAddress(address)}>
        {say('thisIsMe')}
      </Button>
      {/* What comes late stands below: a button must not move away under a click. */}
      <Suspense>
        <AsRead seen={seen} chosen={asRead} choose={setAsRead} />
      </Suspense>
      <Suspense>
        <KnownThere address={address} />
      </Suspense>
      <Suspense>
        <MaybeKnown seen={seen} choose={(id) => void attach(id)} />
      </Suspense>
    </section>
  );
}
