import { lazy, Suspense, useDeferredValue, useState } from 'react';
import type { Taken } from '../../lib/dossier/take.ts';
import { useDesk } from '../desk.tsx';
import { control, Field } from '../ui/Field.tsx';
import style from './capture.module.css';
import { withWords } from '../with-words.ts';

/** Reading a card needs the world's phone numbers: a file that is loaded at the first text. */
const Proposals = lazy(() =>
  withWords(() => import('./Proposals.tsx')).then(({ Proposals }) => ({ default: Proposals })),
);

/** Longest text that is taken, in UTF-16 units. */
const LONGEST = 60_000;

interface Props {
  /** What was typed or pasted elsewhere. */
  initial?: string;
  ownAddresses: readonly string[];
  origin: Pick<Taken, 'from' | 'source'>;
  done: (personId: string) => void;
  autoFocus?: boolean;
}

/** One field for whatever tells of a person: a signature, a card, `Name <mail>`. */
export function QuickCapture({ initial = '', ownAddresses, origin, done, autoFocus }: Props) {
  const { say } = useDesk();
  const [text, setText] = useState(initial);
  const read = useDeferredValue(text);
  const kept = (personId: string) => {
    setText('');
    done(personId);
  };
  return (
    <div className={style.capture}>
      <h1>{say('captureSomebody')}</h1>
      <Field label={say('quickCapture')} help={say('captureHelp')}>
        {(ids) => (
          <textarea
            {...ids}
            className={control}
            dir="auto"
            rows={2}
            maxLength={LONGEST}
            value={text}
            autoFocus={autoFocus}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {read.trim() && (
        <Suspense>
          <Proposals text={read} ownAddresses={ownAddresses} origin={origin} done={kept} />
        </Suspense>
      )}
    </div>
  );
}
