import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveInPage } from '../../lib/messages/in-page.ts';
import { begin } from '../../lib/messages/life.ts';
import { covers } from '../../lib/sites/access/match-pattern.ts';
import { followSettings } from './known.ts';
import { readNow, reportToPanels } from './report.ts';

export default defineUnlistedScript(() => {
  // It may be injected twice, as whoever needs it first brings it along.
  const life = begin();
  if (!life) return;
  const { signal } = life;
  const switchedOff = (origin: string) => {
    if (covers(origin, location.href)) life.abort();
  };
  serveInPage({ seen: () => readNow(document), switchedOff }, signal);
  reportToPanels(document, signal);
  void followSettings(signal);
});
