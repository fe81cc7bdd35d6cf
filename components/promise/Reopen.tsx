import { useLiveQuery } from 'dexie-react-hooks';
import type { Event } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { reopenPromise } from '../../lib/promise/promise.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';

/** Opens a promise again that is closed: the way back long after the toast is gone. */
export function Reopen({ promise }: { promise: NonNullable<Event['promise']> }) {
  const { say, act, hand } = useDesk();
  const now = useLiveQuery(() => db.promises.get(promise.id), [promise.id]);
  if (promise.was === 'made' || !now || now.state === 'open') return null;
  const reopen = () => act(() => reopenPromise(db, now.id, hand()), { word: 'promiseOpenAgain' });
  return (
    <Button look="quiet" onClick={() => void reopen()}>
      {say('openAgain')}
    </Button>
  );
}
