import { Link } from 'wouter';
import { useDesk } from '../desk.tsx';
import { Stock } from '../offer/Stock.tsx';
import { BrowserKeys } from '../reminding/BrowserKeys.tsx';
import { Backup, Customers, FollowUp, Reminders, Section, Wording, You } from './SettingsForm.tsx';
import { OwnRules } from '../wording/OwnRules.tsx';
import { OwnHours } from './OwnHours.tsx';
import { OwnFields } from './OwnFields.tsx';
import { OwnOpeners } from './OwnOpeners.tsx';
import { Sensitive } from './Sensitive.tsx';
import { Sites } from './Sites.tsx';
import style from './settings.module.css';
import { sendMessage } from '../../lib/messages/send.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings, type Change } from '../../lib/settings/store.ts';

export function SettingsPage({ settings }: { settings: Settings }) {
  const { say } = useDesk();
  const change = (some: Change) =>
    void changeSettings(some).then(() => sendMessage('remindersChanged', undefined));
  return (
    <>
      <Link href="/">{say('back')}</Link>
      <h1 className={style.title}>{say('settings')}</h1>
      <You settings={settings} change={change} />
      <Sites taught={settings.taught} />
      <FollowUp settings={settings} change={change} />
      <Reminders
        settings={settings}
        change={change}
        test={() => sendMessage('testNotice', undefined)}
      />
      <OwnHours settings={settings} change={change} />
      <Section title={say('browserKeys')}>
        <BrowserKeys />
      </Section>
      <Wording settings={settings} change={change} />
      <OwnRules settings={settings} change={change} />
      <Section title={say('stockAndPrices')}>
        <Stock />
      </Section>
      <OwnOpeners />
      <OwnFields />
      <Sensitive settings={settings} change={change} />
      <Customers />
      <Backup />
    </>
  );
}
