import { allDuplicates } from '../../lib/customer/alike.ts';
import { removeSample } from '../../lib/sample/sample.ts';
import { db } from '../../lib/db/db.ts';
import { listIn } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Change } from '../../lib/settings/store.ts';
import { useDesk } from '../desk.tsx';
import { RestoreBackup } from '../exchange/RestoreBackup.tsx';
import { SaveBackup } from '../exchange/SaveBackup.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { OtherWordingSetting } from '../wording/OtherWordingSetting.tsx';
import { Trades } from '../wording/Trades.tsx';
import { Choice } from './Choice.tsx';
import { Country } from './Country.tsx';
import { IgnoredWording } from './IgnoredWording.tsx';
import { Lines } from './Lines.tsx';
import style from './settings.module.css';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

export interface SettingsProps {
  settings: Settings;
  change: (change: Change) => void;
}

/** Who uses Evergreen, and in which language. */
export function You({ settings, change }: SettingsProps) {
  const { say } = useDesk();
  return (
    <Section title={say('you')}>
      <Choice
        label={say('language')}
        value={settings.language}
        choose={(language) => change({ language })}
        options={{
          auto: say('followBrowser'),
          en: 'English',
          'zh-CN': '简体中文',
          'zh-TW': '繁體中文',
        }}
      />
      <Field label={say('yourName')} help={say('yourNameHelp')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            defaultValue={settings.author}
            maxLength={100}
            onChange={(event) => change({ author: event.target.value.trim() })}
          />
        )}
      </Field>
      <Lines
        label={say('ownAddresses')}
        help={say('ownAddressesHelp')}
        values={settings.ownAddresses}
        addresses
        save={(ownAddresses) => change({ ownAddresses })}
      />
    </Section>
  );
}

/** How the days after a sale are counted. */
export function FollowUp({ settings, change }: SettingsProps) {
  const { say } = useDesk();
  return (
    <Section title={say('followUp')}>
      <Choice
        label={say('countFrom')}
        value={settings.saleDay}
        choose={(saleDay) => change({ saleDay })}
        options={{ zero: say('countZero'), first: say('countFirst') }}
      />
      <Choice
        label={say('onWeekends')}
        value={settings.weekends}
        choose={(weekends) => change({ weekends })}
        options={{
          forward: say('weekendForward'),
          back: say('weekendBack'),
          none: say('weekendNone'),
        }}
      />
      <Field label={say('dailyCap')} help={say('dailyCapHelp')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            type="number"
            required
            min={1}
            max={500}
            defaultValue={settings.dailyCap}
            onChange={({ target }) => {
              if (target.validity.valid) change({ dailyCap: target.valueAsNumber });
            }}
          />
        )}
      </Field>
      <Country settings={settings} change={change} />
    </Section>
  );
}

/** When and how reminders come. */
export function Reminders({
  settings,
  change,
  test,
}: SettingsProps & { test: () => Promise<boolean> }) {
  const { say, tell } = useDesk();
  const tryOut = async () => tell({ word: (await test()) ? 'testSent' : 'testRefused' });
  return (
    <Section title={say('reminders')}>
      <label className={style.check}>
        <input
          type="checkbox"
          checked={settings.notices}
          onChange={(event) => change({ notices: event.target.checked })}
        />
        {say('desktopNotices')}
      </label>
      <Field label={say('remindAt')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            type="time"
            required
            defaultValue={settings.noticeAt}
            // Not while it is typed: 10:30 begins as 01:00, and what is due would be announced.
            onBlur={(event) => event.target.value && change({ noticeAt: event.target.value })}
          />
        )}
      </Field>
      <Button onClick={() => void tryOut()}>{say('testNotice')}</Button>
    </Section>
  );
}

/** What the guard looks for. */
export function Wording({ settings, change }: SettingsProps) {
  const { say, locale } = useDesk();
  return (
    <Section title={say('wording')}>
      <label className={style.check}>
        <input
          type="checkbox"
          checked={settings.guard}
          onChange={(event) => change({ guard: event.target.checked })}
        />
        {say('checkDrafts')}
      </label>
      <p className={style.soft} dir="auto">
        {settings.competitors.length > 0
          ? listIn(locale, settings.competitors)
          : say('competitorsHelp')}
      </p>
      <Link href="/competitors">{say('openCompetitors')}</Link>
      <Trades settings={settings} change={change} />
      <OtherWordingSetting settings={settings} change={change} />
      <IgnoredWording settings={settings} change={change} />
    </Section>
  );
}

/** The customers as a whole. */
export function Customers() {
  const { say, act } = useDesk();
  const samples = useLiveQuery(() => db.people.filter((person) => !!person.sample).count(), []);
  const doubles = useLiveQuery(() => allDuplicates(db), []);
  const remove = () => act(() => removeSample(db), { word: 'sampleRemoved' });
  return (
    <Section title={say('customers')}>
      <p className={style.soft}>{say('privacy')}</p>
      <Link href="/duplicates">{say('reviewDuplicates', { n: doubles?.length ?? 0 })}</Link>
      {!!samples && <Button onClick={() => void remove()}>{say('removeSample')}</Button>}
    </Section>
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={style.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Everything in one file, out and in. */
export function Backup() {
  const { say } = useDesk();
  return (
    <Section title={say('backup')}>
      <p className={style.soft}>{say('backupHelp')}</p>
      <SaveBackup />
      <RestoreBackup />
    </Section>
  );
}
