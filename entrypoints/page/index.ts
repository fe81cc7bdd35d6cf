import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveInPage, tellDraftFocused } from '../../lib/messages/in-page.ts';
import { covers } from '../../lib/sites/access/match-pattern.ts';
import { onFirstDraft } from './draft.ts';
import { begin } from './life.ts';
import { readNow, reportToPanels } from './report.ts';

export default defineUnlistedScript(() => {
  // A frame's own address may be the page's: only the top one speaks.
  if (window !== window.top) return;
  const life = begin();
  if (!life) return;
  const { signal } = life;
  const switchedOff = (origin: string) => {
    if (covers(origin, location.href)) life.abort();
  };
  serveInPage({ seen: () => readNow(document), switchedOff }, signal);
  reportToPanels(document, signal);
  // Where it is refused, the script lives on: only an orphan has nobody left to ask.
  const orphaned = () => browser.runtime?.id === undefined && life.abort();
  onFirstDraft(document, () => void tellDraftFocused().catch(orphaned), signal);
});
