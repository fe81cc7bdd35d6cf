import { Suspense } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { Frame } from '../../components/app/Frame.tsx';
import { placeOf } from '../../components/customer/place.ts';
import { Search } from '../../components/customer/Search.tsx';
import { useDesk } from '../../components/desk.tsx';
import type { Settings } from '../../lib/settings/settings.ts';
import style from './App.module.css';
import { Overlays } from './Overlays.tsx';
import { SCREENS } from './screens.tsx';

export function App() {
  return <Frame>{(settings) => <Screens settings={settings} />}</Frame>;
}

function Screens({ settings }: { settings: Settings }) {
  const { say } = useDesk();
  const [, navigate] = useLocation();
  return (
    <div className={style.app}>
      <header className={style.bar}>
        <Search label={say('searchCustomers')} choose={(...found) => navigate(placeOf(...found))} />
      </header>
      <Navigation />
      <main className={style.main}>
        <Suspense>
          <Switch>
            {SCREENS.map(({ path, show }) => (
              <Route key={path} path={path}>
                {(parameters) => show({ ...parameters }, settings)}
              </Route>
            ))}
            <Redirect to={SCREENS[0]?.path ?? '/'} replace />
          </Switch>
        </Suspense>
      </main>
      <Overlays />
    </div>
  );
}

function Navigation() {
  const { say } = useDesk();
  const [location] = useLocation();
  return (
    <nav className={style.nav} aria-label={say('screens')}>
      {SCREENS.map(
        ({ path, nav }) =>
          nav && (
            <Link
              key={path}
              href={path}
              className={style.entry}
              aria-current={location.startsWith(path) ? 'page' : undefined}
            >
              <nav.icon size="1.125rem" aria-hidden />
              {say(nav.word)}
            </Link>
          ),
      )}
    </nav>
  );
}
