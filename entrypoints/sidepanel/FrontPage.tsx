import { lazy, Suspense, useMemo, useState } from 'react';
import browser from 'webextension-polyfill';
import { useLocation } from 'wouter';
import { QuickCapture } from '../../components/capture/QuickCapture.tsx';
import { NoCustomers } from '../../components/customer/NoCustomers.tsx';
import { OnPage } from '../../components/customer/OnPage.tsx';
import { useDesk } from '../../components/desk.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Empty } from '../../components/ui/Empty.tsx';
import { everybodyOn } from '../../lib/customer/counterparts.ts';
import { plain } from '../../lib/customer/plain.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import type { Origin } from '../../lib/sites/access/origin.ts';
import type { Front } from './follow-page.ts';
import { withWords } from '../../components/with-words.ts';

// Shown where nobody is: what is known of somebody comes first.
const Today = lazy(() =>
  withWords(() => import('../../components/followup/Today.tsx')).then(({ Today }) => ({
    default: Today,
  })),
);

/** How the page in front is read: what can be changed about it is seldom wanted. */
const AboutPage = lazy(() =>
  withWords(() => import('../../components/site/AboutPage.tsx')).then(({ AboutPage }) => ({
    default: AboutPage,
  })),
);

interface Props {
  front: Front;
  ownAddresses: string[];
}

/** What belongs to the tab in front: its people, or what to do so that they can be seen. */
export function FrontPage({ front, ownAddresses }: Props) {
  const page = front.state === 'page' ? front.page : undefined;
  const people = useMemo(() => (page ? everybodyOn(page, ownAddresses) : []), [page, ownAddresses]);
  const source = page && { url: page.url, title: plain(page.subject ?? '') };
  const lost = front.state === 'notUnderstood';
  // It keeps its place while something is pointed at, wherever it is shown.
  const about = (front.state === 'page' || lost) && (
    <Suspense key="about">
      <AboutPage page={front.page} lost={lost} />
    </Suspense>
  );
  if (source && people.length > 0) {
    return [<OnPage key={page.url} people={people} sure={page.sure} source={source} />, about];
  }
  return [
    <Why key="why" front={front} />,
    lost && about,
    <Instead key="instead" front={front} ownAddresses={ownAddresses} />,
    !lost && about,
  ];
}

const HINT = {
  reading: undefined,
  elsewhere: 'clickToolbar',
  reload: 'reloadPage',
  notUnderstood: 'notUnderstood',
  page: 'nobodyHere',
} as const satisfies Record<Exclude<Front['state'], 'off'>, ScreenWord | undefined>;

/** Why nobody is shown. */
function Why({ front }: { front: Front }) {
  const { say } = useDesk();
  if (front.state === 'off') return <SwitchOn origin={front.origin} />;
  const hint = HINT[front.state];
  return hint && <Empty>{say(hint)}</Empty>;
}

/** What can be done where nobody is, and what is due. */
function Instead({ front, ownAddresses }: Props) {
  const [, navigate] = useLocation();
  if (front.state === 'off') return null;
  return (
    <>
      <QuickCapture
        ownAddresses={ownAddresses}
        origin={{ from: 'told' }}
        done={(id) => navigate(`/person/${id}`)}
      />
      <NoCustomers />
      <Suspense>{HINT[front.state] && <Today />}</Suspense>
    </>
  );
}

function SwitchOn({ origin }: { origin: Origin }) {
  const { say } = useDesk();
  const [refused, setRefused] = useState(false);
  // The browser asks only while the click is fresh: the request is the first thing that happens.
  const ask = () => {
    void browser.permissions
      .request({ origins: [origin.pattern] })
      .then((granted) => setRefused(!granted));
  };
  return (
    <>
      <Empty
        action={
          <Button look="main" onClick={ask}>
            {say('useHere', { host: origin.host })}
          </Button>
        }
      >
        {say('notUsedHere', { host: origin.host })} {say('useHereHelp')}
      </Empty>
      {refused && <p role="alert">{say('refusedHere')}</p>}
      <Suspense>
        <Today />
      </Suspense>
    </>
  );
}
