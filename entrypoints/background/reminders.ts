import { browser } from '@wxt-dev/browser';
import { db } from '../../lib/db/db.ts';
import type { DatePolicy } from '../../lib/followup/cadence.ts';
import { lookAround } from '../../lib/followup/look-around.ts';
import { countryOf, policyOf } from '../../lib/followup/policy.ts';
import { BADGE_MOST } from '../../lib/followup/reconcile.ts';
import { handOf } from '../../lib/settings/hand.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { dayAt } from '../../lib/time/day.ts';
import { readCalendar } from '../../lib/time/read-calendar.ts';
import { notify } from './notices.ts';

const DUE = 'due';
/** Catches what no alarm tells: a changed clock, a new day for the badge, a notice cut short. */
const HEARTBEAT = 'heartbeat';
const HEARTBEAT_MINUTES = 15;
const BADGE_COLOUR = '#1f6b4a';

/** Looks what is due, announces it once, and sets the badge and the next alarm. */
export async function look(): Promise<void> {
  const settings = await readSettings();
  const { author, noticeAt, notices, quiet, restDays } = settings;
  const hand = handOf(settings);
  const zone = Temporal.Now.timeZoneId();
  await lookAround(
    db,
    { zone, noticeAt, quiet, restDays, author, hand, policy: () => policyIn(settings, zone) },
    {
      badge: setBadge,
      wake: (at) => setAlarms(at, hand.at),
      notify: async (due) => {
        if (notices) await notify(due, settings, dayAt(hand.at, zone));
      },
    },
  );
}

/** Looks at every alarm, and when the browser starts. */
export function keepReminding(): void {
  browser.alarms.onAlarm.addListener(() => void look());
  browser.runtime.onStartup.addListener(() => void look());
}

async function policyIn(settings: Settings, zone: string): Promise<DatePolicy> {
  const country = countryOf(settings, zone, browser.i18n.getUILanguage());
  return policyOf(settings, country, await readCalendar(country));
}

async function setBadge(due: number): Promise<void> {
  const text = due >= BADGE_MOST ? `${BADGE_MOST - 1}+` : String(due || '');
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
}

async function setAlarms(wakeAt: number | undefined, now: number): Promise<void> {
  if (wakeAt === undefined) await browser.alarms.clear(DUE);
  else await browser.alarms.create(DUE, { when: wakeAt });
  if (await browser.alarms.get(HEARTBEAT)) return;
  const period = HEARTBEAT_MINUTES * 60_000;
  // On the quarters of the hour: a new day begins on one in every zone.
  const when = Math.ceil(now / period) * period;
  await browser.alarms.create(HEARTBEAT, { when, periodInMinutes: HEARTBEAT_MINUTES });
}
