import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Counterpart } from '../../lib/customer/counterparts.ts';
import { ownersOf, peopleAt, pick } from '../../lib/customer/find.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './OnPage.module.css';
import { PersonCard } from './PersonCard.tsx';
import { Search } from './Search.tsx';
import { UnknownPerson } from './UnknownPerson.tsx';
import { withWords } from '../with-words.ts';

/** Names are taken apart by tables of titles and surnames: a file of its own. */
const FormHint = lazy(() =>
  withWords(() => import('./FormHint.tsx')).then(({ FormHint }) => ({ default: FormHint })),
);

const WhichOne = lazy(() =>
  withWords(() => import('./WhichOne.tsx')).then((screen) => ({ default: screen.WhichOne })),
);

interface Props {
  seen: Counterpart;
  source: { url: string; title: string };
  /** Beyond doubt who the page is about, or picked by the user. */
  sure: boolean;
  /** The user said so. */
  confirm: () => void;
}

/** Whoever stands behind one address: the card, a question who is meant, or a newcomer. */
export function PersonAt({ seen, source, sure, confirm }: Props) {
  const { say } = useDesk();
  const [asking, setAsking] = useState(false);
  const at = useLiveQuery(() => ownersOf(db, seen.address), [seen.address]);
  const isNew = at?.ids.length === 0;
  useEffect(() => {
    // Whoever is added now was meant.
    if (isNew) confirm();
    // Once is enough.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isNew]);
  if (!at) return null;
  if (at.ids.length === 0) return <UnknownPerson seen={seen} />;
  if (!sure) {
    return (
      <Suspense>
        <WhichOne people={[seen]} choose={confirm} />
      </Suspense>
    );
  }
  if (!at.chosen || asking) {
    return <Choice address={seen.address} chosen={() => setAsking(false)} />;
  }
  return (
    <>
      <Suspense>
        <FormHint personId={at.chosen} seen={seen} source={source} />
      </Suspense>
      <PersonCard key={at.chosen} personId={at.chosen} source={source} />
      <Button look="quiet" onClick={() => setAsking(true)}>
        {say('someoneElse')}
      </Button>
    </>
  );
}

interface ChoiceProps {
  address: string;
  chosen: () => void;
}

function Choice({ address, chosen }: ChoiceProps) {
  const { say, act, hand } = useDesk();
  const people = useLiveQuery(() => peopleAt(db, address), [address]) ?? [];
  const choose = async (id: string) => {
    if (await act(() => pick(db, address, id, hand()))) chosen();
  };
  const word = people.length > 1 ? 'whoOf' : 'whoElse';
  return (
    <div className={style.choices}>
      <p>{say(word, { n: people.length, address })}</p>
      {people.map(({ id, name }) => (
        <Button key={id} onClick={() => void choose(id)}>
          <span dir="auto">{name}</span>
        </Button>
      ))}
      <Search label={say('searchCustomers')} choose={(id) => void choose(id)} />
    </div>
  );
}
