import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';
import { fileCapture, peopleOf } from '../../lib/customer/file-capture.ts';
import type { Capture, Person } from '../../lib/customer/person.ts';
import { db, together } from '../../lib/db/db.ts';
import type { Proposal } from '../../lib/dossier/proposal.ts';
import { originOf, take } from '../../lib/dossier/take.ts';
import { useTargetName } from '../capture/use-target-name.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './Captures.module.css';
import { MaybeSame } from './MaybeSame.tsx';
import { useCaptures } from './use-captures.ts';
import { Whom } from './Whom.tsx';
import { withWords } from '../with-words.ts';

/** Read by the shape of the text: a file of its own, as the world's phone numbers are. */
const KeepAs = lazy(() =>
  withWords(() => import('../capture/KeepAs.tsx')).then(({ KeepAs }) => ({ default: KeepAs })),
);
const CardIn = lazy(() =>
  withWords(() => import('../capture/CardIn.tsx')).then(({ CardIn }) => ({ default: CardIn })),
);
const CapturedPromise = lazy(() =>
  withWords(() => import('../promise/CapturedPromise.tsx')).then(({ CapturedPromise }) => ({
    default: CapturedPromise,
  })),
);
const FiledNote = lazy(() =>
  withWords(() => import('../capture/FiledNote.tsx')).then(({ FiledNote }) => ({
    default: FiledNote,
  })),
);

/** Notes whose person is not plain: each is asked about until it is filed. */
export function Captures({ ownAddresses }: { ownAddresses: string[] }) {
  const { captures, filed, close } = useCaptures(ownAddresses);
  const [newcomer, setNewcomer] = useState('');
  const person = useLiveQuery(() => db.people.get(newcomer), [newcomer]);
  return (
    <>
      <Suspense>
        {filed && (
          <FiledNote key={filed.event.id} filed={filed} ownAddresses={ownAddresses} close={close} />
        )}
      </Suspense>
      {captures.map((capture) => (
        <Ask
          key={capture.id}
          capture={capture}
          ownAddresses={ownAddresses}
          added={({ id }) => setNewcomer(id)}
        />
      ))}
      {person && <MaybeSame person={person} />}
    </>
  );
}

interface AskProps {
  capture: Capture;
  ownAddresses: string[];
  added: (person: Person) => void;
}

function Ask({ capture, ownAddresses, added }: AskProps) {
  const { say, act, hand } = useDesk();
  const nameOf = useTargetName();
  const [keptAs, setKeptAs] = useState<Proposal | 'note'>('note');
  const [isPromise, setIsPromise] = useState(false);
  const file = ({ id, name }: Pick<Person, 'id' | 'name'>) =>
    keptAs === 'note'
      ? act(() => fileCapture(db, capture, { id }, hand()), { word: 'noteSaved', slots: { name } })
      : act(() => take(db, { ...originOf(capture), personId: id, values: [keptAs] }, hand()), {
          word: 'filedAs',
          slots: { name, field: nameOf(keptAs) },
        });
  const discard = () =>
    act(() => together(db, () => db.captures.delete(capture.id)), { word: 'discarded' });
  return (
    <section className={style.capture} aria-label={say('whoIsNoteAbout')}>
      <h2>{say('whoIsNoteAbout')}</h2>
      <blockquote dir="auto">{capture.text}</blockquote>
      <Suspense>
        <CardIn text={capture.text} ownAddresses={ownAddresses} origin={originOf(capture)} />
        <KeepAs
          text={capture.text}
          chosen={isPromise ? 'promise' : keptAs}
          choose={(chosen) => {
            setIsPromise(chosen === 'promise');
            if (chosen !== 'promise') setKeptAs(chosen);
          }}
        />
        {isPromise && (
          <CapturedPromise capture={capture} ownAddresses={ownAddresses} added={added} />
        )}
      </Suspense>
      {!isPromise && (
        <Whom
          people={peopleOf(capture, ownAddresses)}
          choose={(person) => void file(person)}
          added={added}
        />
      )}
      <Button look="quiet" onClick={() => void discard()}>
        {say('discard')}
      </Button>
    </section>
  );
}
