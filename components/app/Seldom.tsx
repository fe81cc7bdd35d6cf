import { lazy } from 'react';
import { Link, Route, Switch } from 'wouter';
import type { Settings } from '../../lib/settings/settings.ts';
import { useDesk } from '../desk.tsx';

const SettingsPage = lazy(() =>
  import('../settings/SettingsPage.tsx').then(({ SettingsPage }) => ({ default: SettingsPage })),
);
// With a table of characters to compare names by.
const Duplicates = lazy(() =>
  import('../customer/Duplicates.tsx').then(({ Duplicates }) => ({ default: Duplicates })),
);
const Competitors = lazy(() =>
  import('../competitor/Competitors.tsx').then(({ Competitors }) => ({ default: Competitors })),
);

/** Screens of the panel that are opened now and then, each read when it is. */
export function Seldom({ settings }: { settings: Settings }) {
  const { say } = useDesk();
  return (
    <Switch>
      <Route path="/settings">
        <SettingsPage settings={settings} />
      </Route>
      <Route path="/duplicates">
        <Duplicates />
      </Route>
      <Route>
        <Link href="/settings">{say('back')}</Link>
        <Competitors />
      </Route>
    </Switch>
  );
}
