import { useState } from 'react';
import { LINE } from '../../lib/customer/limits.ts';
import { LOSS_WORDS } from '../../lib/customer/loss.ts';
import { LOSSES, STATUSES, type Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { hasReason, setStatus, type Status } from '../../lib/followup/set-status.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import type { Day } from '../../lib/time/day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './rights.module.css';

const STATUS_WORD = {
  lost: 'statusLost',
  closed: 'statusClosed',
  deceased: 'statusDeceased',
} as const;

interface Props {
  person: Person;
  close: () => void;
}

/** How things stand with a customer. Nobody is lost without a reason (0.24). */
export function StatusForm({ person, close }: Props) {
  const { say, act, hand, policy, today } = useDesk();
  const [kind, setKind] = useState(person.status?.kind);
  const [since, setSince] = useState(person.status?.since ?? today);
  const [reason, setReason] = useState(person.status?.reason);
  const [text, setText] = useState(person.status?.text ?? '');
  const words = text.trim();
  const status: Status | undefined = kind && {
    kind,
    since,
    ...(kind === 'lost' && reason && { reason }),
    ...(words && { text: words }),
  };
  const save = async () => {
    const write = () => setStatus(db, person.id, status, policy, hand());
    if (await act(write, { word: 'statusChanged', slots: { name: person.name } })) close();
  };
  return (
    <form className={style.form} action={save}>
      <KindChoice kind={kind} choose={setKind} />
      {kind === 'lost' && <LossChoice reason={reason} choose={setReason} />}
      {kind && (
        <>
          <Since day={since} choose={setSince} />
          <Field label={say('statusText')}>
            {(ids) => (
              <input
                {...ids}
                className={control}
                value={text}
                maxLength={LINE}
                required={kind === 'lost' && reason === 'other'}
                onChange={(event) => setText(event.target.value)}
                onKeyDown={holdWhileComposing}
              />
            )}
          </Field>
          {kind !== 'lost' && <p className={style.soft}>{say('statusStops')}</p>}
        </>
      )}
      <div className={style.row}>
        <Button look="main" type="submit" disabled={status && !(since && hasReason(status))}>
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

type Kind = Status['kind'] | undefined;

function KindChoice({ kind, choose }: { kind: Kind; choose: (kind: Kind) => void }) {
  const { say } = useDesk();
  return (
    <Field label={say('status')}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          autoFocus
          value={kind ?? ''}
          onChange={({ target }) => choose(STATUSES.find((one) => one === target.value))}
        >
          <option value="">{say('statusActive')}</option>
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {say(STATUS_WORD[one])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type Loss = Status['reason'];

function LossChoice({ reason, choose }: { reason: Loss; choose: (reason: Loss) => void }) {
  const { say, locale } = useDesk();
  return (
    <Field label={say('lossReason')}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          required
          value={reason ?? ''}
          onChange={({ target }) => choose(LOSSES.find((one) => one === target.value))}
        >
          <option value="" disabled>
            {say('choose')}
          </option>
          {LOSSES.map((one) => (
            <option key={one} value={one}>
              {sentenceIn(LOSS_WORDS[one], locale)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Since({ day, choose }: { day: Day; choose: (day: Day) => void }) {
  const { say, today } = useDesk();
  return (
    <Field label={say('statusSince')}>
      {(ids) => (
        <input
          {...ids}
          className={control}
          type="date"
          required
          max={today}
          value={day}
          onChange={(event) => choose(event.target.value)}
        />
      )}
    </Field>
  );
}
