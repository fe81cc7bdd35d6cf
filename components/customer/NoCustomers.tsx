import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';

/** The beginning: nobody is known yet, and samples show what that will look like. */
export function NoCustomers() {
  const { say, act, hand, today, policy } = useDesk();
  const some = useLiveQuery(() => db.people.limit(1).count(), []);
  if (some !== 0) return null;
  const write = async () => {
    // Most users load them once, or never.
    const { loadSample } = await import('../../lib/sample/sample.ts');
    return loadSample(db, today, policy, hand());
  };
  const load = () => act(write, { word: 'sampleLoaded' });
  return (
    <Empty
      action={
        <Button look="main" onClick={() => void load()}>
          {say('loadSample')}
        </Button>
      }
    >
      {say('noCustomers')}
    </Empty>
  );
}
