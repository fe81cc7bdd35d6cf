import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';
import type { Basis } from '../../lib/customer/basis.ts';
import { db } from '../../lib/db/db.ts';
import { wantsBasis } from '../../lib/dossier/basis-hint.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { BASIS_WORD } from './basis-words.ts';
import style from './rights.module.css';
import { withWords } from '../with-words.ts';

const BasisForm = lazy(() =>
  withWords(() => import('./BasisForm.tsx')).then(({ BasisForm }) => ({ default: BasisForm })),
);

interface Props {
  personId: string;
  /** What is known of them. */
  known: Fact[];
}

/** The ground on which the facts are kept; where private ones are kept without, it says so. */
export function BasisNote({ personId, known }: Props) {
  const { say, every } = useDesk();
  const [open, setOpen] = useState(false);
  const person = useLiveQuery(() => db.people.get(personId), [personId]);
  if (!person) return null;
  const missing = wantsBasis(person, known, every);
  if (!person.basis && !missing) return null;
  if (open) {
    return (
      <Suspense>
        <BasisForm person={person} close={() => setOpen(false)} />
      </Suspense>
    );
  }
  return (
    <p className={style.note}>
      {person.basis ? (
        <Ground basis={person.basis} />
      ) : (
        <span className={style.missing}>{say('basisMissing')}</span>
      )}
      <Button
        look="quiet"
        aria-label={person.basis ? `${say('edit')}: ${say('basis')}` : undefined}
        onClick={() => setOpen(true)}
      >
        {say(person.basis ? 'edit' : 'noteBasis')}
      </Button>
    </p>
  );
}

function Ground({ basis: { kind, from, on } }: { basis: Basis }) {
  const { say, locale } = useDesk();
  const parts = [say(BASIS_WORD[kind]), from, on && sayFullDay(on, locale)].filter(
    (one) => one !== undefined,
  );
  return (
    <span dir="auto">
      {say('basis')}: {listIn(locale, parts)}
    </span>
  );
}
