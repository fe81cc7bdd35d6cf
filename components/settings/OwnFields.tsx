import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { answeredBy, removeOwnField, renameOwnField } from '../../lib/dossier/change-own-field.ts';
import { ownFields } from '../../lib/dossier/every-field.ts';
import type { OwnField } from '../../lib/dossier/own-field.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { AddOwnField, Line } from './AddOwnField.tsx';
import { TYPE_WORD } from './own-field-words.ts';
import style from './settings.module.css';
import { Section } from './SettingsForm.tsx';

/** Questions that the user adds to the dossier. */
export function OwnFields() {
  const { say } = useDesk();
  const [adding, setAdding] = useState(false);
  const own = useLiveQuery(() => ownFields(db), []);
  const answered = useLiveQuery(() => answeredBy(db), []);
  if (!own) return null;
  return (
    <Section title={say('ownQuestions')}>
      <p className={style.soft}>{say('ownQuestionsHelp')}</p>
      {own.length === 0 && !adding && <Empty>{say('noOwnQuestions')}</Empty>}
      {own.map((field) => (
        <Row key={field.id} field={field} answers={answered?.get(field.id)?.size ?? 0} />
      ))}
      {adding ? (
        <AddOwnField close={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{say('addOwnQuestion')}</Button>
      )}
    </Section>
  );
}

function Row({ field, answers }: { field: OwnField; answers: number }) {
  const { say, act } = useDesk();
  const [renaming, setRenaming] = useState(false);
  const { label } = field;
  const remove = () =>
    act(() => removeOwnField(db, field.id), { word: 'ownRemoved', slots: { field: label } });
  if (renaming) return <Rename field={field} close={() => setRenaming(false)} />;
  return (
    <div className={style.site}>
      <span>
        {label}
        <span className={style.soft}>
          {' · '}
          {say(TYPE_WORD[field.type])}
          {answers > 0 && ` · ${say('ownAnswers', { n: answers })}`}
        </span>
      </span>
      <span className={style.buttons}>
        <Button
          look="quiet"
          aria-label={say('renameField', { field: label })}
          onClick={() => setRenaming(true)}
        >
          {say('rename')}
        </Button>
        <Button
          look="quiet"
          aria-label={say('forgetFact', { field: label })}
          onClick={() => void remove()}
        >
          {say('remove')}
        </Button>
      </span>
    </div>
  );
}

function Rename({ field, close }: { field: OwnField; close: () => void }) {
  const { say, act, hand } = useDesk();
  const [label, setLabel] = useState(field.label);
  const [ask, setAsk] = useState(field.ask ?? '');
  const save = async () => {
    const told = { word: 'ownRenamed', slots: { field: label.trim() } } as const;
    if (await act(() => renameOwnField(db, field.id, { label, ask }, hand()), told)) close();
  };
  return (
    <form action={save} className={style.why}>
      <Line label={say('ownLabel')} value={label} change={setLabel} required />
      {field.sensitivity < 2 && <Line label={say('ownAsk')} value={ask} change={setAsk} />}
      <span className={style.buttons}>
        <Button look="main" type="submit" disabled={!label.trim()}>
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </span>
    </form>
  );
}
