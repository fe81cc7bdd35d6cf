import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { supplierSlipped } from '../../lib/followup/slipped.ts';
import { useDesk } from '../desk.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import type { AddProps } from './AddDuty.tsx';
import style from './duty.module.css';
import { FormFoot } from './FormFoot.tsx';
import { useDutyWords } from './use-duty-words.ts';
import { useWork } from './use-work.ts';

/** The supplier whom they have slipped: it is noted, and a call is planned for the next working day (1.14). */
export function SlippedForm({ person, close }: AddProps) {
  const { act, hand, today } = useDesk();
  const work = useWork();
  const say = useDutyWords();
  const [happened, setHappened] = useState('');
  const save = async () => {
    const given = {
      personId: person.id,
      purpose: say('slippedPurpose'),
      happened: happened.trim(),
    };
    const write = () => supplierSlipped(db, given, today, work, hand());
    const told = { word: 'dutySaved', slots: { what: say('theirSupplierSlipped') } } as const;
    if (await act(write, told)) close();
  };
  return (
    <form className={style.form} action={save} aria-label={say('theirSupplierSlipped')}>
      <LineInput
        label={say('slippedHappened')}
        help={say('slippedHelp')}
        value={happened}
        change={setHappened}
        autoFocus
      />
      <FormFoot word={say('planCall')} close={close} />
    </form>
  );
}
