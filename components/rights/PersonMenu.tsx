import { useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { removePeople } from '../../lib/customer/trash.ts';
import { db } from '../../lib/db/db.ts';
import { Erase } from '../customer/Erase.tsx';
import { useDesk } from '../desk.tsx';
import { ReachForm } from '../duty/ReachForm.tsx';
import { useDutyWords } from '../duty/use-duty-words.ts';
import { Button } from '../ui/Button.tsx';
import { BasisForm } from './BasisForm.tsx';
import { reportHref } from './report-href.ts';
import style from './rights.module.css';
import { StatusForm } from './StatusForm.tsx';

type Open = 'reach' | 'status' | 'basis' | undefined;

/** What is done with a dossier as a whole, and seldom: when to reach them, status, ground, report, removing, erasing. */
export function PersonMenu({ person }: { person: Person }) {
  const { say, act, hand } = useDesk();
  const sayDuty = useDutyWords();
  const [open, setOpen] = useState<Open>();
  const toggle = (which: Open) => () => setOpen(open === which ? undefined : which);
  // Saved late, a form closes itself and not the next one.
  const close = (which: Open) => () => setOpen((now) => (now === which ? undefined : now));
  const remove = () =>
    act(() => removePeople(db, [person.id], hand()), {
      word: 'personRemoved',
      slots: { name: person.name },
    });
  return (
    <>
      <div className={style.menu}>
        <Button look="quiet" aria-expanded={open === 'reach'} onClick={toggle('reach')}>
          {sayDuty('whenToReach')}
        </Button>
        <Button look="quiet" aria-expanded={open === 'status'} onClick={toggle('status')}>
          {say('personStatus')}
        </Button>
        <Button look="quiet" aria-expanded={open === 'basis'} onClick={toggle('basis')}>
          {say('basis')}
        </Button>
        <a href={reportHref(person.id)} target="_blank" rel="noreferrer">
          {say('report')}
        </a>
        <Button look="quiet" onClick={() => void remove()}>
          {say('removePerson')}
        </Button>
        <Erase id={person.id} name={person.name} />
      </div>
      {open === 'reach' && <ReachForm person={person} close={close('reach')} />}
      {open === 'status' && <StatusForm person={person} close={close('status')} />}
      {open === 'basis' && <BasisForm person={person} close={close('basis')} />}
    </>
  );
}
