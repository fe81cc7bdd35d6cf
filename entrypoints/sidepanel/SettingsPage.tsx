import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import browser from 'webextension-polyfill';
import { useDesk } from '../../components/desk.tsx';
import {
  Backup,
  Customers,
  FollowUp,
  Reminders,
  Section,
  Wording,
  You,
} from '../../components/settings/SettingsForm.tsx';
import { Sensitive } from '../../components/settings/Sensitive.tsx';
import style from '../../components/settings/settings.module.css';
import { Button } from '../../components/ui/Button.tsx';
import { Empty } from '../../components/ui/Empty.tsx';
import { sendMessage } from '../../lib/messages/protocol.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/store.ts';

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
      <Wording settings={settings} change={change} />
      <Sensitive settings={settings} change={change} />
      <Customers />
      <Backup />
    </>
  );
}

/** The sites that Evergreen may read, as the browser knows them. */
function Sites() {
  const { say } = useDesk();
  const origins = useGrantedOrigins();
  return (
    <Section title={say('sites')}>
      {origins.length === 0 && <Empty>{say('noSites')}</Empty>}
      {origins.map((origin) => {
        const host = origin.replace(/^.*:\/\/|\/\*$/g, '');
        return (
          <div key={origin} className={style.site}>
            <span>{host}</span>
            <Button
              aria-label={say('switchOffHost', { host })}
              onClick={() => void browser.permissions.remove({ origins: [origin] })}
            >
              {say('switchOff')}
            </Button>
          </div>
        );
      })}
    </Section>
  );
}

function useGrantedOrigins(): string[] {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const read = () =>
      void browser.permissions.getAll().then(({ origins: granted = [] }) => setOrigins(granted));
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    read();
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return origins;
}
