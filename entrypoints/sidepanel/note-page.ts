import { countUnread, noteUse } from '../../lib/settings/site-log-store.ts';
import { originOf } from '../../lib/sites/access/origin.ts';
import type { Front } from './follow-page.ts';

/** A page that is not understood for so long is no page that is still being built, ms. */
const SETTLED = 2000;

let waiting: ReturnType<typeof setTimeout> | undefined;
let counted: string | undefined;

/** Notes of the page in front when its site was used, and counts it when it is not understood. */
export function notePage(front: Front, today: string): void {
  clearTimeout(waiting);
  const page = front.state === 'page' ? front.page : undefined;
  const pattern = originOf(page?.url)?.pattern;
  if (page && pattern) void noteUse(pattern, { site: page.site, on: today });
  const site = front.state === 'notUnderstood' ? 'unknown' : undefined;
  if (!site) return;
  const what = `${site} ${page?.url}`;
  waiting = setTimeout(() => {
    // Opened once, it is counted once, however often it is read.
    if (what !== counted) void countUnread(site, today);
    counted = what;
  }, SETTLED);
}
