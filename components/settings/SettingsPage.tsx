import { Link } from 'wouter';
import { exchangeWords } from '../../lib/i18n/exchange.ts';
import { handOverWords } from '../../lib/i18n/hand-over.ts';
import { followUpSettingsWords } from '../../lib/i18n/follow-up-settings.ts';
import { plansWords } from '../../lib/i18n/plans.ts';
import { addWords } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Backup, Customers, FollowUp, Reminders, Wording, You } from './SettingsForm.tsx';
import { OwnHours } from './OwnHours.tsx';
import { OwnFields } from './OwnFields.tsx';
import { OwnOpeners } from './OwnOpeners.tsx';
import { Sensitive } from './Sensitive.tsx';
import { Sites } from './Sites.tsx';
import style from './settings.module.css';
import { sendMessage } from '../../lib/messages/send.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/store.ts';

addWords({ ...exchangeWords, ...handOverWords, ...followUpSettingsWords, ...plansWords });

export function SettingsPage({ settings }: { settings: Settings }) {
  const { say } = useDesk();
  const change = (some: Partial<Settings>) =>
    void changeSettings(some).then(() => sendMessage('remindersChanged', undefined));
  return (
    <>
      <Link href="/">{say('back')}</Link>
      <h1 className={style.title}>{say('settings')}</h1>
      <You settings={settings} change={change} />
      <Sites />
      <FollowUp settings={settings} change={change} />
      <Reminders
        settings={settings}
        change={change}
        test={() => sendMessage('testNotice', undefined)}
      />
      <OwnHours settings={settings} change={change} />
      <Wording settings={settings} change={change} />
      <OwnOpeners competitors={settings.competitors} />
      <OwnFields />
      <Sensitive settings={settings} change={change} />
      <Customers />
      <Backup />
    </>
  );
}
