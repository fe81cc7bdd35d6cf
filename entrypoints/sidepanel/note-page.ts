import { countUnread, noteUse } from '../../lib/settings/site-log-store.ts';
import { originOf } from '../../lib/sites/access/origin.ts';
import type { Front } from './follow-page.ts';

/** A page that is not understood for so long is none that is still being built, ms. */
const SETTLED = 2000;

let waiting: ReturnType<typeof setTimeout> | undefined;
let counted: string | undefined;

/** Notes of the page in front when its site was used, and counts it where it is not understood. */
export function notePage(front: Front, today: string): void {
  clearTimeout(waiting);
  if (front.state !== 'page' && front.state !== 'notUnderstood') return;
  const { site = 'generic', url = '' } = front.page ?? {};
  const pattern = originOf(url)?.pattern;
  if (pattern) void noteUse(pattern, { site, on: today });
  if (front.state === 'page') return;
  waiting = setTimeout(() => {
    // Opened once, it is counted once, however often it is read.
    if (counted === `${site} ${url}`) return;
    counted = `${site} ${url}`;
    void countUnread(site === 'generic' ? 'unknown' : site, today);
  }, SETTLED);
}
