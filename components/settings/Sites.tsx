import { useEffect, useState } from 'react';
import { giveBackOrigin, watchGrantedOrigins } from '../../lib/settings/granted-origins.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Use } from '../../lib/settings/site-log.ts';
import { covers } from '../../lib/sites/access/match-pattern.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import style from './settings.module.css';
import { Section } from './SettingsForm.tsx';
import { Places } from './Places.tsx';
import { nameOfSite } from './site-names.ts';
import { Unread } from './Unread.tsx';
import { lastUse, useSiteLog } from './use-site-log.ts';

/** The sites that Evergreen may read, as the browser knows them, and how each is read. */
export function Sites({ taught }: { taught: Settings['taught'] }) {
  const { say } = useDesk();
  const origins = useGrantedOrigins();
  const log = useSiteLog();
  if (!log) return null;
  return (
    <Section title={say('sites')}>
      {origins.length === 0 && <Empty>{say('noSites')}</Empty>}
      {origins.map((origin) => (
        <SiteRow
          key={origin}
          origin={origin}
          use={lastUse(log.used, origin)}
          taught={Object.keys(taught).some((one) => covers(origin, `${one}/`))}
        />
      ))}
      <Places taught={taught} />
      {log.unread.length > 0 && <Unread lines={log.unread} />}
    </Section>
  );
}

interface RowProps {
  origin: string;
  use: Use | undefined;
  /** The user showed where the name stands. */
  taught: boolean;
}

function SiteRow({ origin, use, taught }: RowProps) {
  const { say } = useDesk();
  const host = origin.replace(/^.*:\/\/|\/\*$/g, '');
  return (
    <div className={style.site}>
      <div>
        <span className={style.host}>{host}</span>
        <p className={style.soft}>{use ? <How {...use} taught={taught} /> : say('notUsedYet')}</p>
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
function How({ site, on, taught }: Use & { taught: boolean }) {
  const { say, locale, today } = useDesk();
  const product = nameOfSite(site);
  const how = product ? say('readAs', { product }) : say('readAsAny');
  return (
    <>
      {taught ? say('readAsTaught') : how} · {say('lastUsed', { day: sayDay(on, today, locale) })}
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
