import { LayoutDashboard, Settings as Gear } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { Frame } from '../../components/app/Frame.tsx';
import { QuickCapture } from '../../components/capture/QuickCapture.tsx';
import { Captures } from '../../components/customer/Captures.tsx';
import { PersonCard } from '../../components/customer/PersonCard.tsx';
import { placeOf } from '../../components/customer/place.ts';
import { Search } from '../../components/customer/Search.tsx';
import { useDesk } from '../../components/desk.tsx';
import { TodayCount } from '../../components/followup/TodayCount.tsx';
import { readIn } from '../../lib/customer/file-capture.ts';
import { plain } from '../../lib/customer/plain.ts';
import type { Taken } from '../../lib/dossier/take.ts';
import { insertIntoDraft } from '../../lib/messages/insert.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import style from './App.module.css';
import type { Drafted, Front } from './follow-page.ts';
import { FrontPage } from './FrontPage.tsx';
import { useFront } from './use-front.ts';
import { useErrands } from './use-errands.ts';
import { withWords } from '../../components/with-words.ts';

const Seldom = lazy(() =>
  withWords(() => import('../../components/app/Seldom.tsx')).then(({ Seldom }) => ({
    default: Seldom,
  })),
);
const Today = lazy(() =>
  withWords(() => import('../../components/followup/Today.tsx')).then(({ Today }) => ({
    default: Today,
  })),
);
const NoticeTrial = lazy(() =>
  withWords(() => import('../../components/reminding/NoticeTrial.tsx')).then(({ NoticeTrial }) => ({
    default: NoticeTrial,
  })),
);
const FromDraft = lazy(() =>
  withWords(() => import('../../components/draft/FromDraft.tsx')).then(({ FromDraft }) => ({
    default: FromDraft,
  })),
);

const SELDOM = /^\/(?:settings|competitors|duplicates)$/;

/** Places that are not left while something is done there. */
const isAtWork = (location: string) => SELDOM.test(location) || location === '/capture';

export function App() {
  return <Frame insert={insertIntoDraft}>{(settings) => <Screens settings={settings} />}</Frame>;
}

function Screens({ settings }: { settings: Settings }) {
  const { say, today } = useDesk();
  const { front, drafted } = useFront();
  const [location, navigate] = useLocation();
  const [pasted, setPasted] = useState('');
  useErrands(navigate);
  const capture = (text: string) => {
    setPasted(text);
    navigate('/capture');
  };

  // A mail that is opened takes the panel with it, but not from work that is not done yet.
  const opened =
    front.state === 'page' && front.page.people.length > 0 ? front.page.url : undefined;
  useEffect(() => {
    void import('./note-page.ts').then(({ notePage }) => notePage(front, today));
  }, [front, today]);
  const before = useRef(front.state);
  useEffect(() => {
    // Nor does one that was there before the panel, which may be opened to show something else.
    const later = before.current !== 'reading';
    before.current = front.state;
    if (later && opened && !isAtWork(location)) navigate('/');
    // Only what is opened moves the panel; walking through it does not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [opened, front.state]);

  return (
    <>
      <Bar capture={capture} />
      <main className={style.main}>
        <Above settings={settings} drafted={drafted} location={location} />
        <Suspense>
          <Switch>
            <Route path="/today">
              <Today />
            </Route>
            <Route path={SELDOM}>
              <Seldom settings={settings} />
            </Route>
            <Route path="/capture">
              <Link href="/">{say('back')}</Link>
              <QuickCapture
                key={pasted}
                initial={pasted}
                ownAddresses={settings.ownAddresses}
                origin={originOf(front)}
                done={(id) => navigate(`/person/${id}`)}
                autoFocus
              />
            </Route>
            <Route path="/person/:id/:entry?">
              {({ id, entry }) => <PersonCard key={id} personId={id} entry={entry} />}
            </Route>
            <Route>
              <FrontPage front={front} ownAddresses={settings.ownAddresses} />
            </Route>
          </Switch>
        </Suspense>
      </main>
    </>
  );
}

interface AboveProps {
  settings: Settings;
  drafted: Drafted | undefined;
  location: string;
}

/** Above every screen: what was right-clicked, what a draft says and asks, the trial of a notice. */
function Above({ settings, drafted, location }: AboveProps) {
  return (
    <>
      <Captures ownAddresses={settings.ownAddresses} />
      <Suspense>
        {settings.noticeTrial === 'open' && !isAtWork(location) && (
          <NoticeTrial settings={settings} />
        )}
        {drafted && <FromDraft key={drafted.tabId} {...drafted} settings={settings} />}
      </Suspense>
    </>
  );
}

/** Above every screen: whom to find, what is due, and the ways out. */
function Bar({ capture }: { capture: (text: string) => void }) {
  const { say } = useDesk();
  const [, navigate] = useLocation();
  return (
    <header className={style.bar}>
      <Search
        label={say('searchCustomers')}
        choose={(...found) => navigate(placeOf(...found))}
        capture={capture}
      />
      <TodayCount />
      <a
        href="/dashboard.html"
        target="_blank"
        rel="noreferrer"
        className={style.icon}
        aria-label={say('openDashboard')}
        title={say('openDashboard')}
      >
        <LayoutDashboard size="1.125rem" aria-hidden />
      </a>
      <Link href="/settings" className={style.icon} aria-label={say('settings')}>
        <Gear size="1.125rem" aria-hidden />
      </Link>
    </header>
  );
}

/** What is pasted while a mail is open comes from there; else somebody gave it to the user. */
function originOf(front: Front): Pick<Taken, 'from' | 'source'> {
  if (front.state !== 'page' || front.page.people.length === 0) return { from: 'told' };
  const { page } = front;
  const source = { url: page.url, title: plain(page.subject ?? '') };
  return { from: readIn({ seen: page }), source };
}
