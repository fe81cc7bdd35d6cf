import { useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { removePeople } from '../../lib/customer/trash.ts';
import { db } from '../../lib/db/db.ts';
import { Erase } from '../customer/Erase.tsx';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { BasisForm } from './BasisForm.tsx';
import { reportHref } from './report-href.ts';
import style from './rights.module.css';
import { StatusForm } from './StatusForm.tsx';

type Open = 'status' | 'basis' | undefined;

/** What is done with a dossier as a whole, and seldom: status, ground, report, removing, erasing. */
export function PersonMenu({ person }: { person: Person }) {
  const { say, act, hand } = useDesk();
  const [open, setOpen] = useState<Open>();
  const toggle = (which: Open) => () => setOpen(open === which ? undefined : which);
  const close = () => setOpen(undefined);
  const remove = () =>
    act(() => removePeople(db, [person.id], hand()), {
      word: 'personRemoved',
      slots: { name: person.name },
    });
  return (
    <>
      <div className={style.menu}>
        <Button look="quiet" aria-expanded={open === 'status'} onClick={toggle('status')}>
          {say('status')}
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
      {open === 'status' && <StatusForm person={person} close={close} />}
      {open === 'basis' && <BasisForm person={person} close={close} />}
    </>
  );
}
