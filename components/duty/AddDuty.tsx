import { lazy, Suspense, useState, type ComponentType } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { Button } from '../ui/Button.tsx';
import style from './duty.module.css';
import { useDutyWords, type DutyWord } from './use-duty-words.ts';
import { withWords } from '../with-words.ts';

/** What every form that adds something gets. */
export interface AddProps {
  person: Person;
  close: () => void;
}

/** What can be added, in the order in which it is offered; each form is loaded when it is opened. */
const CHOICES: { word: DutyWord; Form: ComponentType<AddProps> }[] = [
  {
    word: 'complaint',
    Form: lazy(() =>
      withWords(() => import('./ComplaintForm.tsx')).then(({ ComplaintForm }) => ({
        default: ComplaintForm,
      })),
    ),
  },
  {
    word: 'job',
    Form: lazy(() =>
      withWords(() => import('./JobForm.tsx')).then(({ JobForm }) => ({ default: JobForm })),
    ),
  },
  {
    word: 'visit',
    Form: lazy(() =>
      withWords(() => import('./VisitForm.tsx')).then(({ VisitForm }) => ({ default: VisitForm })),
    ),
  },
  {
    word: 'regularVisit',
    Form: lazy(() =>
      withWords(() => import('./RoutineForm.tsx')).then(({ RoutineForm }) => ({
        default: RoutineForm,
      })),
    ),
  },
  {
    word: 'namedDay',
    Form: lazy(() =>
      withWords(() => import('./NamedDayForm.tsx')).then(({ NamedDayForm }) => ({
        default: NamedDayForm,
      })),
    ),
  },
  {
    word: 'stockAndPrices',
    Form: lazy(() =>
      withWords(() => import('../offer/StockHere.tsx')).then(({ StockHere }) => ({
        default: StockHere,
      })),
    ),
  },
  {
    word: 'theirSupplierSlipped',
    Form: lazy(() =>
      withWords(() => import('./SlippedForm.tsx')).then(({ SlippedForm }) => ({
        default: SlippedForm,
      })),
    ),
  },
];

/** What else is added to a customer: one is chosen, and its form stands in place of the choice. */
export function AddDuty({ person, close }: AddProps) {
  const say = useDutyWords();
  const [chosen, choose] = useState<DutyWord>();
  const Form = CHOICES.find(({ word }) => word === chosen)?.Form;
  if (Form) {
    return (
      <Suspense>
        <Form person={person} close={close} />
      </Suspense>
    );
  }
  return (
    <div role="group" aria-label={say('whatToAdd')} className={style.row}>
      {CHOICES.map(({ word }, at) => (
        <Button key={word} autoFocus={at === 0} onClick={() => choose(word)}>
          {say(word)}
        </Button>
      ))}
    </div>
  );
}
