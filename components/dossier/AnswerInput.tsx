import { optionsAfter } from '../../lib/dossier/answer.ts';
import type { Field } from '../../lib/dossier/field.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { control } from '../ui/Field.tsx';
import { holdWhileComposing, submitOnCtrlEnter } from '../ui/submit.ts';
import { MonthDayInput } from './MonthDayInput.tsx';

interface Props {
  field: Field;
  value: string;
  /** The answer that is corrected, where there is one. */
  known?: string | undefined;
  change: (value: string) => void;
  id: string;
  'aria-label'?: string;
  'aria-describedby'?: string | undefined;
  placeholder?: string;
}

/** Longest answer that is typed, in UTF-16 units. */
const LONGEST = 2000;

/** Takes the answer to one question, as its type asks. */
export function AnswerInput({ field: row, known, change, ...rest }: Props) {
  const { say, locale } = useDesk();
  const options = optionsAfter(row, known || undefined);
  if (row.type === 'monthday') {
    const label = sentenceIn(row.label, locale);
    return <MonthDayInput id={rest.id} label={label} value={rest.value} change={change} />;
  }
  if (options) {
    const { placeholder: _, ...select } = rest;
    return (
      <select
        {...select}
        className={control}
        required
        onChange={(event) => change(event.target.value)}
      >
        <option value="">{say('choose')}</option>
        {Object.entries(options).map(([key, word]) => (
          <option key={key} value={key}>
            {sentenceIn(word, locale)}
          </option>
        ))}
      </select>
    );
  }
  const typed = { ...rest, className: control, required: true, maxLength: LONGEST };
  if (row.type === 'list') {
    return (
      <textarea
        {...typed}
        onChange={(event) => change(event.target.value)}
        onKeyDown={submitOnCtrlEnter}
      />
    );
  }
  return (
    <input
      {...typed}
      {...INPUT[row.type]}
      onChange={(event) => change(event.target.value)}
      onKeyDown={holdWhileComposing}
    />
  );
}

const INPUT = {
  text: { type: 'text' },
  date: { type: 'date' },
  year: { type: 'number', min: 1900, max: 2099 },
  choice: {},
  yesNo: {},
} as const;
