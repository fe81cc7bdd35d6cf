import { useState } from 'react';
import { fields, type FieldId } from '../../lib/dossier/fields.ts';
import { SENSITIVE, switchedOff, switchedOn } from '../../lib/dossier/sensitive.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import { Section, type SettingsProps } from './SettingsForm.tsx';
import style from './settings.module.css';

/** Which sensitive questions are in use, and why. */
export function Sensitive({ settings, change }: SettingsProps) {
  const { say } = useDesk();
  return (
    <Section title={say('sensitiveQuestions')}>
      <p className={style.soft}>{say('sensitiveHelp')}</p>
      <p className={style.soft}>{say('sensitiveOff')}</p>
      {SENSITIVE.map((field) => (
        <Switch
          key={field}
          field={field}
          on={settings.sensitiveFields}
          change={(sensitiveFields) => change({ sensitiveFields })}
        />
      ))}
    </Section>
  );
}

interface Props {
  field: FieldId;
  on: Settings['sensitiveFields'];
  change: (on: Settings['sensitiveFields']) => void;
}

/** One question: off, asked why, or on with its reason. */
function Switch({ field, on, change }: Props) {
  const { say, locale, hand } = useDesk();
  const [reason, setReason] = useState<string>();
  const now = Object.hasOwn(on, field) ? on[field] : undefined;
  const { label, help } = fields[field];
  const name = sentenceIn(label, locale);
  const turn = (checked: boolean) => {
    if (!checked && now) change(switchedOff(on, field));
    setReason(checked ? '' : undefined);
  };
  const keep = () => {
    const changed = switchedOn(on, field, reason ?? '', hand().at);
    if (!changed) return;
    change(changed);
    setReason(undefined);
  };
  return (
    <div>
      <label className={style.check}>
        <input
          type="checkbox"
          checked={!!now || reason !== undefined}
          onChange={(event) => turn(event.target.checked)}
        />
        {name}
      </label>
      {now && <p className={style.soft}>{now.reason}</p>}
      {!now && reason !== undefined && (
        <form action={keep} className={style.why}>
          {help && <p className={style.soft}>{sentenceIn(help, locale)}</p>}
          <Field label={say('whySensitive', { field: name })}>
            {(ids) => (
              <input
                {...ids}
                className={control}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
                onKeyDown={holdWhileComposing}
                placeholder={say('whySensitiveHelp')}
                maxLength={200}
                required
                autoFocus
              />
            )}
          </Field>
          <Button look="main" type="submit" disabled={!reason.trim()}>
            {say('switchOn')}
          </Button>
        </form>
      )}
    </div>
  );
}
