import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Empty } from '../ui/Empty.tsx';
import style from './rights.module.css';
import { TrashedRow } from './Trash.tsx';

/** In place of a dossier that is not there: the way back, while there is one. */
export function Gone({ personId }: { personId: string }) {
  const { say } = useDesk();
  const entry = useLiveQuery(async () => (await db.trash.get(personId)) ?? null, [personId]);
  if (entry === undefined) return null;
  if (entry === null) return <Empty>{say('personNotHere')}</Empty>;
  return (
    <ul className={style.list}>
      <TrashedRow entry={entry} />
    </ul>
  );
}
