import { browser } from '@wxt-dev/browser';
import { db } from '../../lib/db/db.ts';
import { noticeIdOf, noticeText, readNoticeId, type Noticed } from '../../lib/followup/notice.ts';
import { putOffNoticed } from '../../lib/followup/put-off-noticed.ts';
import type { Reminder } from '../../lib/followup/reminder.ts';
import { noticeWords } from '../../lib/i18n/notice.ts';
import { sayIn } from '../../lib/i18n/words.ts';
import { leaveErrand } from '../../lib/messages/errand.ts';
import { handOf } from '../../lib/settings/hand.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { addDays, dayAt, type Day } from '../../lib/time/day.ts';
import { localeNow } from './locale.ts';
import { openPanelAt } from './panel.ts';

/** So long a page that opens still tells what a button did, ms. */
const TOLD_LASTS = 5 * 60_000;

type NoticeWord = keyof typeof noticeWords;

/** Buttons by what the notice tells of. Firefox has none and refuses a notice that asks for some. */
const BUTTONS = {
  one: ['noticeOpen', 'noticeTomorrow'],
  several: ['noticeToday'],
} as const satisfies Record<string, readonly NoticeWord[]>;

const buttonsOf = ({ reminder }: Noticed) => (reminder ? BUTTONS.one : BUTTONS.several);

/** Shows one notice for all that is due. */
export async function notify(due: Reminder[], settings: Settings, today: Day): Promise<void> {
  const people = await db.people.bulkGet([...new Set(due.map((reminder) => reminder.personId))]);
  const names = new Map(people.map((person) => [person?.id, person?.name]));
  const locale = localeNow(settings);
  const text = noticeText(due, (id) => names.get(id) ?? '', locale, settings, today);
  if (!text) return;
  const id = noticeIdOf(due);
  const say = sayIn(noticeWords, locale);
  const buttons = buttonsOf(readNoticeId(id)).map((word) => ({ title: say(word) }));
  await show(id, text.title, text.message, buttons);
}

/** Shows one notice. Answers whether the browser took it; the badge and Today do not need it. */
async function show(id: string, title: string, message: string, buttons: { title: string }[] = []) {
  const iconUrl = browser.runtime.getURL('/icon-128.png');
  const options = { type: 'basic' as const, iconUrl, title, message };
  try {
    const shown = await browser.notifications.create(
      id,
      import.meta.env.FIREFOX ? options : { ...options, buttons },
    );
    // Where its user refuses notices, Chromium neither shows one nor fails: it gives no id.
    return shown === id;
  } catch {
    return false;
  }
}

/** Lets the user see how a notice looks, and whether the system lets it through. */
export async function testNotice(): Promise<boolean> {
  const say = sayIn(noticeWords, localeNow(await readSettings()));
  return show('/settings', say('testTitle'), say('testText'));
}

/**
 * Acts on a click, days later too: the background was started for it and knows nothing but the id.
 * @param changed looks again what is due
 */
export function answerNotices(changed: () => void): void {
  browser.notifications.onClicked.addListener((id) => {
    openPanelAt(readNoticeId(id).place);
    void browser.notifications.clear(id);
  });
  if (import.meta.env.FIREFOX) return;
  browser.notifications.onButtonClicked.addListener((id, button) => {
    const noticed = readNoticeId(id);
    if (buttonsOf(noticed)[button] === 'noticeTomorrow') void putOff(noticed).then(changed);
    else openPanelAt(noticed.place);
    void browser.notifications.clear(id);
  });
}

async function putOff({ reminder }: Noticed): Promise<void> {
  if (!reminder) return;
  const hand = handOf(await readSettings());
  const tomorrow = addDays(dayAt(hand.at, Temporal.Now.timeZoneId()), 1);
  const { value, batch } = await putOffNoticed(db, reminder, tomorrow, hand);
  if (!value) return;
  const name = (await db.people.get(value.personId))?.name ?? '';
  const told = { word: 'comesTomorrow', slots: { name }, batch } as const;
  await leaveErrand('told', told, TOLD_LASTS);
}
