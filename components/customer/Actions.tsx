import { CalendarCheck, Handshake, NotebookPen, Phone, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { recordSale, type Sold } from '../../lib/followup/sell.ts';
import { record } from '../../lib/customer/timeline.ts';
import type { Mood, Person, Source } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { CallForm } from './CallForm.tsx';
import { NoteForm } from './NoteForm.tsx';
import style from './PersonCard.module.css';
import { withWords } from '../with-words.ts';

const SaleForm = lazy(() =>
  withWords(() => import('../followup/SaleForm.tsx')).then(({ SaleForm }) => ({
    default: SaleForm,
  })),
);
const AddDuty = lazy(() =>
  withWords(() => import('../duty/AddDuty.tsx')).then(({ AddDuty }) => ({ default: AddDuty })),
);
/** Words become dates by tables and grammars of their own. */
const NewPromise = lazy(() =>
  withWords(() => import('../promise/NewPromise.tsx')).then(({ NewPromise }) => ({
    default: NewPromise,
  })),
);

const MoodChoice = lazy(() =>
  withWords(() => import('./MoodChoice.tsx')).then(({ MoodChoice }) => ({ default: MoodChoice })),
);

const NO_SHORTCUTS = {};

type Open = 'note' | 'call' | 'sale' | 'promise' | 'more' | undefined;

interface Props {
  person: Person;
  source: Source | undefined;
  /** Whether n and c open the note and the call: where one customer has the page to themselves. */
  shortcuts?: boolean;
}

/** What is recorded while looking at a customer: four things at hand, the others behind one more. */
export function Actions({ person, source, shortcuts = false }: Props) {
  const { say } = useDesk();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const toggle = (which: Open) => () => setOpen(open === which ? undefined : which);
  useShortcuts(shortcuts ? { n: toggle('note'), c: toggle('call') } : NO_SHORTCUTS);
  const hint = (key: string, title: string) => shortcuts && { 'aria-keyshortcuts': key, title };
  const shows = (which: Open) => ({ 'aria-expanded': open === which, onClick: toggle(which) });

  return (
    <section className={style.actions}>
      <div className={style.row}>
        <Button {...shows('note')} {...hint('n', say('shortcutNote'))}>
          <NotebookPen size="1em" aria-hidden /> {say('note')}
        </Button>
        <Button {...shows('call')} {...hint('c', say('shortcutCall'))}>
          <Phone size="1em" aria-hidden /> {say('call')}
        </Button>
        <Button {...shows('sale')}>
          <Handshake size="1em" aria-hidden /> {say('sale')}
        </Button>
        <Button {...shows('promise')}>
          <CalendarCheck size="1em" aria-hidden /> {say('promise')}
        </Button>
        <Button {...shows('more')}>
          <Plus size="1em" aria-hidden /> {say('addMore')}
        </Button>
      </div>
      {open === 'note' && <Note person={person} source={source} close={close} />}
      {open === 'call' && <CallForm person={person} close={close} />}
      <Suspense>
        {open === 'sale' && <Sell person={person} close={close} />}
        {open === 'promise' && <NewPromise person={person} source={source} close={close} />}
        {open === 'more' && <AddDuty person={person} close={close} />}
      </Suspense>
    </section>
  );
}

function Note({ person, source, close }: Omit<Props, 'shortcuts'> & { close: () => void }) {
  const { say, act, hand } = useDesk();
  const [mood, setMood] = useState<Mood>();
  const save = (text: string) => {
    const told = { text, ...(source && { source }), ...(mood && { mood }) };
    return act(() => record(db, { kind: 'note', people: [person.id], ...told }, hand()), {
      word: 'noteSaved',
      slots: { name: person.name },
    });
  };
  return (
    <NoteForm
      label={say('notePlaceholder')}
      needsText
      save={save}
      close={close}
      below={<MoodChoice chosen={mood} choose={setMood} />}
    />
  );
}

function Sell({ person, close }: { person: Person; close: () => void }) {
  const { act, hand, policy } = useDesk();
  const save = (sold: Sold) =>
    act(() => recordSale(db, { personId: person.id, ...sold }, policy, hand()), {
      word: 'saleRecorded',
    });
  return <SaleForm personId={person.id} save={save} close={close} />;
}
