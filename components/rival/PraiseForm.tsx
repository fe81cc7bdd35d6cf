import { useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { TESTIMONIAL, type Praise } from '../../lib/rival/praise.ts';
import { keepPraise } from '../../lib/rival/praises.ts';
import { namesOf } from '../../lib/rival/names.ts';
import { PHRASE, type Rival } from '../../lib/rival/rival.ts';
import { useDesk } from '../desk.tsx';
import { FROM_WORD } from '../dossier/FactForm.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import { Select } from '../ui/Select.tsx';
import { submitOnCtrlEnter } from '../ui/submit.ts';
import { DayField } from './DayField.tsx';
import style from './rival.module.css';
import { useUnfair } from './use-unfair.ts';
import { WhoSaid } from './WhoSaid.tsx';

/** An answer of a dossier that becomes a reason. */
export type Begun = Pick<Praise, 'id' | 'text' | 'from' | 'source' | 'on'> & { person: Person };

interface Props {
  rival: Rival;
  kind: Praise['kind'];
  begun?: Begun;
  close: () => void;
}

/** Ways in which such words reach the user. */
const OFFERED = ['told', 'mail', 'survey', 'colleague', 'page'] as const;

/** What a customer said: the words, who, when, and for a testimonial how they allowed it. */
export function PraiseForm({ rival, kind, begun, close }: Props) {
  const { say, act, hand, today } = useDesk();
  const unfair = useUnfair(namesOf(rival));
  const [text, setText] = useState((begun?.text ?? '').slice(0, PHRASE));
  const [person, setPerson] = useState(begun?.person);
  const [from, setFrom] = useState<Praise['from']>(begun?.from ?? 'told');
  const [on, setOn] = useState(begun?.on ?? today);
  const [how, setHow] = useState('');
  const [allowedOn, setAllowedOn] = useState(today);
  const isReason = kind === 'reason';
  const named = isReason && person && text.includes(person.name) ? person.name : undefined;
  const problem = named
    ? say('leaveNameOut', { name: named })
    : unfair(isReason ? 'reasons' : 'testimonials', text);
  const days = on <= today && allowedOn <= today;
  const ready = !!text.trim() && !problem && days && (isReason || !!how.trim());
  const save = async () => {
    if (!ready) return;
    const said = {
      rivalId: rival.id,
      text,
      from,
      on,
      ...(person && { personId: person.id }),
      ...(begun?.source && { source: begun.source }),
    };
    const given = isReason
      ? { ...said, kind: 'reason' as const }
      : { ...said, kind: 'testimonial' as const, permission: { how, on: allowedOn } };
    const told = { word: isReason ? 'reasonKept' : 'testimonialKept' } as const;
    if (await act(() => keepPraise(db, given, hand()), told)) close();
  };
  return (
    <form className={style.form} action={save}>
      <Field
        label={say(isReason ? 'reasonForUs' : 'testimonial')}
        help={isReason ? say('reasonHelp') : undefined}
        problem={problem}
      >
        {(ids) => (
          <textarea
            {...ids}
            className={control}
            rows={isReason ? 2 : 4}
            value={text}
            maxLength={isReason ? PHRASE : TESTIMONIAL}
            required
            autoFocus
            onChange={({ target }) => setText(target.value)}
            onKeyDown={submitOnCtrlEnter}
          />
        )}
      </Field>
      <WhoSaid person={person} choose={setPerson} />
      <Select
        label={say('howKnown')}
        value={from}
        options={OFFERED.map((one) => ({ value: one, word: say(FROM_WORD[one]) }))}
        pick={(picked) => picked && setFrom(picked)}
      />
      <DayField label={say('saidOn')} day={on} change={setOn} />
      {!isReason && (
        <>
          <LineInput
            label={say('allowedHow')}
            help={say('allowedHowHelp')}
            value={how}
            change={setHow}
            required
          />
          <DayField label={say('allowedOn')} day={allowedOn} change={setAllowedOn} />
        </>
      )}
      <div className={style.row}>
        <Button look="main" type="submit" disabled={!ready}>
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
