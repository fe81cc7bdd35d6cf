import { useLiveQuery } from 'dexie-react-hooks';
import type { Counterpart } from '../../lib/customer/counterparts.ts';
import { readName } from '../../lib/customer/honorific.ts';
import type { Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { take } from '../../lib/dossier/take.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './OnPage.module.css';

interface Props {
  personId: string;
  /** As the open mail names them. */
  seen: Counterpart;
  source: Source;
}

/** A title in the mail's name, offered as the form of address of somebody who has none yet. */
export function FormHint({ personId, seen, source }: Props) {
  const { say, act, hand } = useDesk();
  const person = useLiveQuery(() => db.people.get(personId), [personId]);
  const { formOfAddress: form } = readName(seen.name ?? '', seen.address);
  if (!form || !person || person.formOfAddress) return null;
  const values = [{ into: 'formOfAddress' as const, value: form }];
  const keep = () =>
    act(() => take(db, { personId, values, from: 'page', source }, hand()), {
      word: 'formKept',
      slots: { name: person.name, form },
    });
  return (
    <Button className={style.hint} onClick={() => void keep()}>
      {say('addressedAs', { form })}
    </Button>
  );
}
