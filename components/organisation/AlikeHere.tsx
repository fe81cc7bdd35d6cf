import { useLiveQuery } from 'dexie-react-hooks';
import { organisationsLike } from '../../lib/customer/organisation-at.ts';
import type { Organisation } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './organisation.module.css';

interface Props {
  organisation: Organisation;
  merge: (other: Organisation) => void;
}

/** Another organisation of the same name or domain, as a backup from elsewhere may bring it. */
export function AlikeHere({ organisation, merge }: Props) {
  const { say } = useDesk();
  const others = useLiveQuery(() => organisationsLike(db, organisation), [organisation]);
  return others?.map((other) => (
    <div key={other.id} className={style.ask}>
      <p>{say('alikeHere', { name: other.name })}</p>
      <Button onClick={() => merge(other)}>{say('mergeThese')}</Button>
    </div>
  ));
}
