import { browser } from '@wxt-dev/browser';
import { db } from '../../lib/db/db.ts';
import type { DatePolicy } from '../../lib/followup/cadence.ts';
import { lookAround } from '../../lib/followup/look-around.ts';
import { noticeText } from '../../lib/followup/notice.ts';
import { countryOf, policyOf } from '../../lib/followup/policy.ts';
import { BADGE_MOST } from '../../lib/followup/reconcile.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { noticeWords } from '../../lib/i18n/notice.ts';
import { sayIn, type Locale } from '../../lib/i18n/words.ts';
import { handOf } from '../../lib/settings/hand.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { readCalendar } from '../../lib/time/read-calendar.ts';
import { localeNow } from './locale.ts';

const DUE = 'due';
/** Catches what no alarm tells: a changed clock, a new day for the badge, a notice cut short. */
const HEARTBEAT = 'heartbeat';
const HEARTBEAT_MINUTES = 15;
const BADGE_COLOUR = '#1f6b4a';

/** Looks what is due, announces it once, and sets the badge and the next alarm. */
export async function look(): Promise<void> {
  const settings = await readSettings();
  const { author, noticeAt, notices } = settings;
  const zone = Temporal.Now.timeZoneId();
  const country = countryOf(settings, zone, browser.i18n.getUILanguage());
  const policy = policyOf(settings, country, await readCalendar(country));
  await lookAround(
    db,
    { zone, noticeAt, policy, author, hand: handOf(settings) },
    {
      badge: setBadge,
      wake: setAlarms,
      notify: async (due) => {
        if (notices) await notify(due, localeNow(settings), policy);
      },
    },
  );
}

/** Alarms do not survive an update, nor a restart of Firefox: every start of the background looks. */
export function keepReminding(): void {
  browser.alarms.onAlarm.addListener(() => void look());
  browser.runtime.onStartup.addListener(() => void look());
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html#${id}`) });
  });
  void look();
}

async function setBadge(due: number): Promise<void> {
  const text = due >= BADGE_MOST ? `${BADGE_MOST - 1}+` : String(due || '');
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
}

async function setAlarms(wakeAt: number | undefined): Promise<void> {
  if (wakeAt === undefined) await browser.alarms.clear(DUE);
  else await browser.alarms.create(DUE, { when: wakeAt });
  if (await browser.alarms.get(HEARTBEAT)) return;
  await browser.alarms.create(HEARTBEAT, { periodInMinutes: HEARTBEAT_MINUTES });
}

async function notify(due: Reminder[], locale: Locale, policy: DatePolicy): Promise<void> {
  const people = await db.people.bulkGet([...new Set(due.map((reminder) => reminder.personId))]);
  const names = new Map(people.map((person) => [person?.id, person?.name]));
  const text = noticeText(due, (id) => names.get(id) ?? '', locale, policy);
  if (!text) return;
  // The id is the place that a click shows: the worker may be gone by then.
  await show(text.personId ? `/person/${text.personId}` : '/today', text.title, text.message);
}

/** Shows one notice. Answers whether the browser took it; the badge and Today do not need it. */
async function show(id: string, title: string, message: string): Promise<boolean> {
  try {
    const iconUrl = browser.runtime.getURL('/icon-128.png');
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
    return true;
  } catch {
    return false;
  }
}

/** Lets the user see how a notice looks, and whether the system lets it through. */
export async function testNotice(): Promise<boolean> {
  const say = sayIn(noticeWords, localeNow(await readSettings()));
  return show('/settings', say('testTitle'), say('testText'));
}
