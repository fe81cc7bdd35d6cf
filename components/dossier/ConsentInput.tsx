import { LINE } from '../../lib/customer/limits.ts';
import type { ConsentDraft } from '../../lib/dossier/consent.ts';
import type { Field as Row } from '../../lib/dossier/field.ts';
import { useDesk } from '../desk.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';

interface Props {
  field: Row;
  draft: ConsentDraft;
  change: (draft: ConsentDraft) => void;
}

/** How and when the keeping of something special was agreed to; for young children by whom else. */
export function ConsentInput({ field, draft, change }: Props) {
  const { say } = useDesk();
  const { how, on, under14, guardianHow, guardianOn } = draft;
  return (
    <>
      <How
        label={say('consentHow')}
        value={how}
        change={(value) => change({ ...draft, how: value })}
      />
      <When
        label={say('consentOn')}
        value={on}
        change={(value) => change({ ...draft, on: value })}
      />
      {field.children && (
        <Ages under14={under14} choose={(chosen) => change({ ...draft, under14: chosen })} />
      )}
      {field.children && under14 && (
        <>
          <How
            label={say('guardianHow')}
            value={guardianHow}
            change={(value) => change({ ...draft, guardianHow: value })}
          />
          <When
            label={say('guardianOn')}
            value={guardianOn}
            change={(value) => change({ ...draft, guardianOn: value })}
          />
        </>
      )}
    </>
  );
}

interface PartProps {
  label: string;
  value: string;
  change: (value: string) => void;
}

function How({ label, value, change }: PartProps) {
  const { say } = useDesk();
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          className={control}
          required
          maxLength={LINE}
          value={value}
          placeholder={say('consentHowHelp')}
          onChange={(event) => change(event.target.value)}
          onKeyDown={holdWhileComposing}
        />
      )}
    </Field>
  );
}

function When({ label, value, change }: PartProps) {
  const { today } = useDesk();
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          className={control}
          type="date"
          required
          max={today}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  );
}

interface AgesProps {
  under14: boolean | undefined;
  choose: (under14: boolean) => void;
}

function Ages({ under14, choose }: AgesProps) {
  const { say } = useDesk();
  return (
    <Field label={say('childrenAge')}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          required
          value={under14 === undefined ? '' : String(under14)}
          onChange={(event) => choose(event.target.value === 'true')}
        >
          <option value="" disabled>
            {say('choose')}
          </option>
          <option value="false">{say('childrenOlder')}</option>
          <option value="true">{say('childrenYounger')}</option>
        </select>
      )}
    </Field>
  );
}
