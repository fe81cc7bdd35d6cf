import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { cadences } from '../../../lib/followup/cadences/index.ts';
import { logOutcome } from '../../../lib/followup/close.ts';
import { DUTIES } from '../../../lib/followup/kind.ts';
import { noticeIdOf, noticeText, readNoticeId } from '../../../lib/followup/notice.ts';
import { putOffNoticed } from '../../../lib/followup/put-off-noticed.ts';
import type { Reminder } from '../../../lib/followup/reminder.ts';
import { recordSale } from '../../../lib/followup/sell.ts';
import { LOCALES } from '../../../lib/i18n/words.ts';

const TODAY = '2026-11-18';
const hand = { at: Date.UTC(2026, 10, 18), by: 'Lin' };
const policy = { saleDay: 'zero', weekends: 'none' } as const;

const reminder = (given: Partial<Reminder> = {}): Reminder => ({
  id: 'after-sale:s1:day-2',
  createdAt: 0,
  changedAt: 0,
  by: '',
  cadence: 'after-sale',
  anchor: 's1',
  step: 'day-2',
  personId: 'p1',
  about: 'CX-40',
  channel: 'call',
  dueOn: TODAY,
  showOn: TODAY,
  state: 'open',
  attempts: 0,
  ...given,
});
const nameOf = (id: string) => ({ p1: 'Priya Raman', p2: '王建国' })[id] ?? id;

describe('0.1 after days away one notice says how many and since when', () => {
  const four = ['2026-11-09', TODAY, '2026-11-13', TODAY].map((showOn, at) =>
    reminder({ id: `after-sale:s${at}:day-2`, showOn, personId: `p${(at % 2) + 1}` }),
  );

  test.each([
    ['en', '4 follow-ups are due, the first since Nov 9', 'Priya Raman, 王建国'],
    ['zh-CN', '有4项回访到期，最早的是11月9日', 'Priya Raman、王建国'],
    ['zh-TW', '有4項回訪到期，最早的是11月9日', 'Priya Raman、王建国'],
  ] as const)('in %s', (locale, title, message) => {
    expect(noticeText(four, nameOf, locale, {}, TODAY)).toEqual({
      title,
      message,
      personId: undefined,
    });
  });

  test('over the turn of the year with its year', () => {
    const text = noticeText(four, nameOf, 'en', {}, '2027-01-04');
    expect(text?.title).toBe('4 follow-ups are due, the first since Nov 9, 2026');
  });

  test('and nothing of it when all of them are of today', () => {
    const text = noticeText([reminder(), reminder({ id: 'x' })], nameOf, 'en', {}, TODAY);
    expect(text?.title).toBe('2 follow-ups are due');
  });
});

describe('a notice says nothing that is private', () => {
  const SECRET = 'treated for diabetes';
  const kinds = [
    ...DUTIES,
    ...[...cadences.values()].filter(({ after }) => after !== 'sale').map(({ id }) => id),
    'a plan of my own',
    'routine',
  ];

  test.each(kinds)('of %s', (cadence) => {
    const due = reminder({ cadence, step: `2026-11-18/${SECRET}`, about: SECRET });
    for (const locale of LOCALES) {
      for (const list of [[due], [due, reminder({ id: 'another' })]]) {
        const text = noticeText(list, nameOf, locale, {}, TODAY);
        expect(text?.message.length).toBeGreaterThan(5);
        expect(JSON.stringify(text)).not.toContain(SECRET);
      }
    }
  });
});

describe('the id of a notice', () => {
  test('holds all that a click needs, whatever the reminder is called', () => {
    for (const id of ['after-sale:s1:day-2', 'own:p1:2026-11-18/a step of mine', 'x']) {
      const due = reminder({ id });
      expect(readNoticeId(noticeIdOf([due]))).toEqual({
        place: '/person/p1',
        reminder: { id, showOn: TODAY },
      });
    }
  });

  test('of several leads to Today, and of anything else to its place', () => {
    expect(readNoticeId(noticeIdOf([reminder(), reminder({ id: 'x' })]))).toEqual({
      place: '/today',
    });
    expect(readNoticeId('/settings')).toEqual({ place: '/settings' });
  });
});

describe('“Tomorrow” on a notice', () => {
  let db: EvergreenDb;
  let n = 0;
  let noticed: Reminder;
  beforeEach(async () => {
    db = new EvergreenDb(`notice-${++n}`);
    const { value } = await addPerson(db, { name: 'Priya Raman', email: 'p@a.example' }, hand);
    const sale = { personId: value.id, product: 'CX-40', soldOn: '2026-11-16' };
    await recordSale(db, sale, policy, hand);
    const [first] = await db.reminders.orderBy('[state+showOn]').toArray();
    if (!first) throw new Error('nothing was planned');
    noticed = first;
    return () => db.delete();
  });
  const press = () => putOffNoticed(db, noticed, '2026-11-19', hand);
  const showOn = async () => (await db.reminders.get(noticed.id))?.showOn;

  test('puts it off once, however often it is pressed, and can be undone', async () => {
    const both = await Promise.all([press(), press(), press()]);
    expect(both.filter(({ value }) => value)).toHaveLength(1);
    expect(both.filter(({ batch }) => batch)).toHaveLength(1);
    expect(await showOn()).toBe('2026-11-19');
    await undo(db, both.find(({ batch }) => batch)?.batch ?? '');
    expect(await showOn()).toBe(TODAY);
  });

  test('leaves alone what was done meanwhile', async () => {
    await logOutcome(db, noticed.id, { outcome: 'spoke', text: '' }, TODAY, hand);
    expect(await press()).toEqual({ value: undefined, batch: undefined });
    expect((await db.reminders.get(noticed.id))?.state).toBe('done');
  });

  test('leaves alone what was put off further, moved, or is gone', async () => {
    await db.reminders.update(noticed.id, { showOn: '2026-12-01' });
    expect((await press()).value).toBeUndefined();
    expect(await showOn()).toBe('2026-12-01');
    await db.reminders.delete(noticed.id);
    expect((await press()).value).toBeUndefined();
  });
});
