import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveInPage } from '../../lib/messages/in-page.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';
import { guard, isAlive } from './guard.ts';

declare global {
  /** Left on the script's own global, which the page cannot see, for a second injection to find. */
  var evergreenGuard: { isAlive(): boolean; stop(): void } | undefined;
}

function start(): void {
  const end = new AbortController();
  const stop = () => {
    end.abort();
    globalThis.evergreenGuard = undefined;
  };
  globalThis.evergreenGuard = { isAlive, stop };
  let run = new AbortController();
  const apply = (settings: Settings) => {
    run.abort();
    run = new AbortController();
    if (settings.guard) guard(settings, stop, AbortSignal.any([run.signal, end.signal]));
  };
  watchSettings(end.signal, apply);
  const switchedOff = (origin: string) => {
    if (origin === location.origin) stop();
  };
  serveInPage({ switchedOff }, end.signal);
  readSettings().then(apply, stop);
}

export default defineUnlistedScript(() => {
  if (globalThis.evergreenGuard?.isAlive()) return;
  globalThis.evergreenGuard?.stop();
  start();
});
