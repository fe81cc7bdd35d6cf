import { useEffect, useState } from 'react';
import { type TabInFront, tabInFront } from '../../lib/messages/teach.ts';
import { giveBackOrigin } from '../../lib/settings/granted-origins.ts';
import { originOf } from '../../lib/sites/access/origin.ts';
import type { Page } from '../../lib/sites/site.ts';
import { useSettings } from '../app/use-settings.ts';
import { useDesk } from '../desk.tsx';
import { nameOfSite } from '../settings/site-names.ts';
import { Button } from '../ui/Button.tsx';
import style from './site.module.css';
import { Teach } from './Teach.tsx';

interface Props {
  page: Page | undefined;
  /** The page was not understood: showing where the name stands is what to do. */
  lost: boolean;
}

/** How the page in front is read, and what can be changed about it. */
export function AboutPage({ page, lost }: Props) {
  const { say } = useDesk();
  const settings = useSettings();
  const tab = useTab(page?.url);
  const [teaching, setTeaching] = useState<TabInFront>();
  const site = originOf(tab?.url);
  if (!settings || !tab || !site) return null;
  const { host, pattern } = site;
  const { origin } = new URL(tab.url);
  const taught = settings.taught[origin];
  const product = page && nameOfSite(page.site);
  const how = product ? say('readAs', { product }) : say('readAsAny');
  return (
    <section className={style.about} aria-label={say('aboutPage')}>
      {teaching?.id === tab.id && new URL(teaching.url).origin === origin ? (
        <Teach
          key={origin}
          tabId={tab.id}
          origin={origin}
          taught={taught}
          page={page}
          done={() => setTeaching(undefined)}
        />
      ) : (
        <>
          <p className={style.soft}>
            {host} · {taught ? say('readAsTaught') : how}
          </p>
          <div className={style.row}>
            <Button look={lost ? 'main' : 'plain'} onClick={() => setTeaching(tab)}>
              {say(taught ? 'showAgain' : 'showWhere')}
            </Button>
            <Button look="quiet" onClick={() => void giveBackOrigin(pattern)}>
              {say('switchOffThis', { host })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** The tab in front, looked up again when another page is in it. */
function useTab(url: string | undefined): TabInFront | undefined {
  const [tab, setTab] = useState<TabInFront>();
  useEffect(() => {
    let left = false;
    void tabInFront().then((found) => left || setTab(found));
    return () => {
      left = true;
    };
    // Another page may be in another tab.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [url]);
  return tab;
}
