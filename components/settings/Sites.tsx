import { useEffect, useState } from 'react';
import { giveBackOrigin, watchGrantedOrigins } from '../../lib/settings/granted-origins.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import style from './settings.module.css';
import { Section } from './SettingsForm.tsx';

/** The sites that Evergreen may read, as the browser knows them. */
export function Sites() {
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
              onClick={() => void giveBackOrigin(origin)}
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
    const stop = new AbortController();
    watchGrantedOrigins(stop.signal, setOrigins);
    return () => stop.abort();
  }, []);
  return origins;
}
