import { useEffect, useState } from 'react';
import { giveBackOrigin, watchGrantedOrigins } from '../../lib/settings/granted-origins.ts';
import type { Use } from '../../lib/settings/site-log.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import style from './settings.module.css';
import { Section } from './SettingsForm.tsx';
import { nameOfSite } from './site-names.ts';
import { Unread } from './Unread.tsx';
import { lastUse, useSiteLog } from './use-site-log.ts';

/** The sites that Evergreen may read, as the browser knows them, and how each is read. */
export function Sites() {
  const { say } = useDesk();
  const origins = useGrantedOrigins();
  const log = useSiteLog();
  if (!log) return null;
  return (
    <Section title={say('sites')}>
      {origins.length === 0 && <Empty>{say('noSites')}</Empty>}
      {origins.map((origin) => (
        <SiteRow key={origin} origin={origin} use={lastUse(log.used, origin)} />
      ))}
      {log.unread.length > 0 && <Unread lines={log.unread} />}
    </Section>
  );
}

function SiteRow({ origin, use }: { origin: string; use: Use | undefined }) {
  const { say } = useDesk();
  const host = origin.replace(/^.*:\/\/|\/\*$/g, '');
  return (
    <div className={style.site}>
      <div>
        <span className={style.host}>{host}</span>
        <p className={style.soft}>{use ? <How {...use} /> : say('notUsedYet')}</p>
      </div>
      <Button
        aria-label={say('switchOffHost', { host })}
        onClick={() => void giveBackOrigin(origin)}
      >
        {say('switchOff')}
      </Button>
    </div>
  );
}

/** As which product it was read, and when last. */
function How({ site, on }: Use) {
  const { say, locale, today } = useDesk();
  const product = nameOfSite(site);
  return (
    <>
      {product ? say('readAs', { product }) : say('readAsAny')} ·{' '}
      {say('lastUsed', { day: sayDay(on, today, locale) })}
    </>
  );
}

function useGrantedOrigins(): string[] {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    watchGrantedOrigins(stop.signal, setOrigins);
    return () => stop.abort();
  }, []);
  return origins;
}
