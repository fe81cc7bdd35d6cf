import { Handshake, NotebookPen, Phone } from 'lucide-react';
import { useState } from 'react';
import { recordSale } from '../../lib/followup/sell.ts';
import { record } from '../../lib/customer/timeline.ts';
import type { Person, Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { SaleForm } from '../followup/SaleForm.tsx';
import { Button } from '../ui/Button.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { CallForm } from './CallForm.tsx';
import { NoteForm } from './NoteForm.tsx';
import style from './PersonCard.module.css';

const NO_SHORTCUTS = {};

type Open = 'note' | 'call' | 'sale' | undefined;

interface Props {
  person: Person;
  source: Source | undefined;
  /** Whether n and c open the note and the call: where one customer has the page to themselves. */
  shortcuts?: boolean;
}

/** The three things that are recorded while looking at a customer. */
export function Actions({ person, source, shortcuts = false }: Props) {
  const { say, act, hand, policy } = useDesk();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const toggle = (which: Open) => () => setOpen(open === which ? undefined : which);
  useShortcuts(shortcuts ? { n: toggle('note'), c: toggle('call') } : NO_SHORTCUTS);
  const hint = (key: string, title: string) => shortcuts && { 'aria-keyshortcuts': key, title };
  const people = [person.id];
  const slots = { name: person.name };

  const saveNote = (text: string) =>
    act(() => record(db, { kind: 'note', people, text, ...(source && { source }) }, hand()), {
      word: 'noteSaved',
      slots,
    });
  const saveSale = (product: string, soldOn: string) =>
    act(() => recordSale(db, { personId: person.id, product, soldOn }, policy, hand()), {
      word: 'saleRecorded',
    });

  return (
    <section className={style.actions}>
      <div className={style.row}>
        <Button
          aria-expanded={open === 'note'}
          onClick={toggle('note')}
          {...hint('n', say('shortcutNote'))}
        >
          <NotebookPen size="1em" aria-hidden /> {say('note')}
        </Button>
        <Button
          aria-expanded={open === 'call'}
          onClick={toggle('call')}
          {...hint('c', say('shortcutCall'))}
        >
          <Phone size="1em" aria-hidden /> {say('call')}
        </Button>
        <Button aria-expanded={open === 'sale'} onClick={toggle('sale')}>
          <Handshake size="1em" aria-hidden /> {say('sale')}
        </Button>
      </div>
      {open === 'note' && (
        <NoteForm label={say('notePlaceholder')} needsText save={saveNote} close={close} />
      )}
      {open === 'call' && <CallForm person={person} close={close} />}
      {open === 'sale' && <SaleForm save={saveSale} close={close} />}
    </section>
  );
}
