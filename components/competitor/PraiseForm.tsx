import { useState } from 'react';
import type { Person } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { namesOf } from '../../lib/competitor/names.ts';
import { TESTIMONIAL, type Praise } from '../../lib/competitor/praise.ts';
import { praiseOf, type PraiseDraft } from '../../lib/competitor/praise-draft.ts';
import { keepPraise } from '../../lib/competitor/praises.ts';
import { PHRASE, type Competitor } from '../../lib/competitor/competitor.ts';
import { useDesk } from '../desk.tsx';
import { FROM_WORD } from '../dossier/from-word.ts';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { LineInput } from '../ui/LineInput.tsx';
import { Select } from '../ui/Select.tsx';
import { submitOnCtrlEnter } from '../ui/submit.ts';
import { DayField } from './DayField.tsx';
import style from './competitor.module.css';
import { useUnfair } from './use-unfair.ts';
import { WhoSaid } from './WhoSaid.tsx';

/** An answer of a dossier that becomes a reason. */
export type Begun = Pick<Praise, 'id' | 'text' | 'from' | 'source' | 'on'> & { person: Person };

interface Props {
  competitor: Competitor;
  kind: Praise['kind'];
  begun?: Begun;
  close: () => void;
}

/** Ways in which such words reach the user. */
const OFFERED = ['told', 'mail', 'survey', 'colleague', 'page'] as const;

/** What a customer said: the words, who, when, and for a testimonial how they allowed it. */
export function PraiseForm({ competitor, kind, begun, close }: Props) {
  const { say, act, hand, today } = useDesk();
  const [person, setPerson] = useState(begun?.person);
  const [draft, setDraft] = useState<PraiseDraft>({
    text: (begun?.text ?? '').slice(0, PHRASE),
    personId: undefined,
    from: begun?.from ?? 'told',
    source: begun?.source,
    on: begun?.on ?? today,
    how: '',
    allowedOn: today,
  });
  const change = (some: Partial<PraiseDraft>) => setDraft({ ...draft, ...some });
  const problem = useProblem(competitor, kind, draft.text, person);
  const given = praiseOf({ ...draft, personId: person?.id }, kind, competitor.id, today);
  const save = async () => {
    if (!given || problem) return;
    const told = { word: kind === 'reason' ? 'reasonKept' : 'testimonialKept' } as const;
    if (await act(() => keepPraise(db, given, hand()), told)) close();
  };
  return (
    <form className={style.form} action={save}>
      <Words kind={kind} text={draft.text} change={change} problem={problem} />
      <WhoSaid person={person} choose={setPerson} />
      <Select
        label={say('howKnown')}
        value={draft.from}
        options={OFFERED.map((one) => ({ value: one, word: say(FROM_WORD[one]) }))}
        pick={(from) => from && change({ from })}
      />
      <DayField label={say('saidOn')} day={draft.on} change={(on) => change({ on })} />
      {kind === 'testimonial' && <Permission draft={draft} change={change} />}
      <div className={style.row}>
        <Button look="main" type="submit" disabled={!given || !!problem}>
          {say('save')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

/** What is better said otherwise: words that belittle, and in a reason the name of who gave it. */
function useProblem(
  competitor: Competitor,
  kind: Praise['kind'],
  text: string,
  person: Person | undefined,
): string | undefined {
  const { say } = useDesk();
  const unfair = useUnfair(namesOf(competitor));
  if (kind === 'testimonial') return unfair('testimonials', text);
  const name = person && text.includes(person.name) ? person.name : undefined;
  return name === undefined ? unfair('reasons', text) : say('leaveNameOut', { name });
}

interface WordsProps {
  kind: Praise['kind'];
  text: string;
  change: (some: Pick<PraiseDraft, 'text'>) => void;
  problem: string | undefined;
}

function Words({ kind, text, change, problem }: WordsProps) {
  const { say } = useDesk();
  const short = kind === 'reason';
  return (
    <Field
      label={say(short ? 'reasonForUs' : 'testimonial')}
      help={short ? say('reasonHelp') : undefined}
      problem={problem}
    >
      {(ids) => (
        <textarea
          {...ids}
          className={control}
          rows={short ? 2 : 4}
          value={text}
          maxLength={short ? PHRASE : TESTIMONIAL}
          required
          autoFocus
          onChange={({ target }) => change({ text: target.value })}
          onKeyDown={submitOnCtrlEnter}
        />
      )}
    </Field>
  );
}

interface PermissionProps {
  draft: PraiseDraft;
  change: (some: Partial<PraiseDraft>) => void;
}

/** How and when the customer allowed it to be shown. */
function Permission({ draft: { how, allowedOn }, change }: PermissionProps) {
  const { say } = useDesk();
  return (
    <>
      <LineInput
        label={say('allowedHow')}
        help={say('allowedHowHelp')}
        value={how}
        change={(text) => change({ how: text })}
        required
      />
      <DayField
        label={say('allowedOn')}
        day={allowedOn}
        change={(day) => change({ allowedOn: day })}
      />
    </>
  );
}
