import { HoursInput } from '../duty/HoursInput.tsx';
import { RestDays } from '../duty/RestDays.tsx';
import { useDutyWords } from '../duty/use-duty-words.ts';
import { Section, type SettingsProps } from './SettingsForm.tsx';
import style from './settings.module.css';

/** When the user calls nobody, and on which days they do not work. */
export function OwnHours({ settings, change }: SettingsProps) {
  const say = useDutyWords();
  return (
    <Section title={say('yourHours')}>
      <HoursInput
        from={say('quietFrom')}
        to={say('quietTo')}
        hours={settings.quiet}
        change={(quiet) => change({ quiet })}
      />
      <RestDays
        label={say('yourRestDays')}
        chosen={settings.restDays}
        choose={(restDays) => change({ restDays })}
      />
      <p className={style.soft}>{say('quietHelp')}</p>
    </Section>
  );
}
