import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveInPage, tellDraft } from '../../lib/messages/in-page.ts';
import { covers } from '../../lib/sites/access/match-pattern.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';
import type { Guarding } from '../../lib/messages/draft.ts';
import { guard, isAlive } from './guard.ts';

function start(): void {
  const end = new AbortController();
  const stop = () => {
    // Only once: by the second time a newer version may stand in this one's place.
    if (end.signal.aborted) return;
    end.abort();
    globalThis.evergreenGuard = undefined;
    tellDraft({ wording: [] });
  };
  let act: Guarding['act'] = () => Promise.resolve(false);
  globalThis.evergreenGuard = { isAlive, stop, act: (marked, what) => act(marked, what) };
  let run = new AbortController();
  const apply = (settings: Settings) => {
    run.abort();
    run = new AbortController();
    const signal = AbortSignal.any([run.signal, end.signal]);
    act = settings.guard ? guard(settings, stop, signal) : () => Promise.resolve(false);
    if (!settings.guard) tellDraft({ wording: [] });
  };
  watchSettings(end.signal, apply);
  const switchedOff = (origin: string) => {
    if (covers(origin, location.href)) stop();
  };
  serveInPage({ switchedOff }, end.signal);
  readSettings().then(apply, stop);
}

export default defineUnlistedScript(() => {
  if (globalThis.evergreenGuard?.isAlive()) return;
  globalThis.evergreenGuard?.stop();
  start();
});
