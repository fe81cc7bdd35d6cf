import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { keepCapture } from '../../../lib/customer/capture.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { timeline } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { snooze } from '../../../lib/followup/close.ts';
import { dueBy } from '../../../lib/followup/due.ts';
import { KINDS, kindOf } from '../../../lib/followup/kind.ts';
import { noticeText } from '../../../lib/followup/notice.ts';
import { recordSale } from '../../../lib/followup/sell.ts';
import { isSame, parseDrafted } from '../../../lib/promise/in-draft.ts';
import { openInOrder } from '../../../lib/promise/order.ts';
import {
  changePromise,
  keepPromise,
  makePromise,
  reopenPromise,
  withdrawPromise,
  type Given,
} from '../../../lib/promise/promise.ts';
import { dump } from '../customer/dump.ts';

const hand = { at: Date.UTC(2026, 2, 4, 10), by: 'Lin' };
const later = { ...hand, at: hand.at + 60_000 };
const today = '2026-03-04';

async function withPriya(name: string) {
  const db = new EvergreenDb(name);
  onTestFinished(() => db.delete());
  const { value: priya } = await addPerson(db, { name: 'Priya' }, hand);
  const make = async (given: Partial<Given> = {}) => {
    const all = { personId: priya.id, text: 'Send the quote', dueOn: '2026-03-06', ...given };
    const { value, batch } = await makePromise(db, all, today, hand);
    if (!value || !batch) throw new Error('nothing was written');
    return { ...value, batch };
  };
  const reminder = async (id: string) => (await db.reminders.get(`promise:${id}:due`))!;
  const said = async () =>
    (await timeline(db, priya.id, 10)).map(({ text, promise }) => [promise?.was, text]);
  return { db, priya, make, reminder, said };
}

describe('0.9 a promise', () => {
  test('as long as a line may be is kept, whatever its characters, and none of them is cut in half', async () => {
    const { make } = await withPriya('long');
    const { text } = await make({ text: `Send ${'🚚'.repeat(200)}` });
    expect(text).toBe(`Send ${'🚚'.repeat(97)}`);
  });

  test('is recorded with its reminder and its entry in the timeline, and undone as one', async () => {
    const { db, priya, make, reminder, said } = await withPriya('made');
    const before = await dump(db);
    const source = { url: 'https://mail.example/1', title: 'Your offer' };
    const promise = await make({ source, dueTime: '15:00' });
    expect(promise).toMatchObject({ madeOn: today, state: 'open', dueTime: '15:00', source });
    expect(await reminder(promise.id)).toMatchObject({
      cadence: 'promise',
      personId: priya.id,
      about: 'Send the quote',
      dueOn: '2026-03-06',
      showOn: '2026-03-06',
      state: 'open',
    });
    expect(await said()).toEqual([['made', 'Send the quote']]);
    await undo(db, promise.batch);
    expect(await dump(db)).toEqual(before);
  });

  test('without a text or a date is none', async () => {
    const { db, make } = await withPriya('none');
    await expect(make({ text: '   ' })).rejects.toThrow();
    await expect(make({ dueOn: '2026-02-30' })).rejects.toThrow();
    expect(await db.promises.count()).toBe(0);
    expect(await db.reminders.count()).toBe(0);
  });

  test('1.22 keeps the last four characters of a card number only', async () => {
    const { make, reminder, said } = await withPriya('masked');
    const { id, text } = await make({ text: 'Refund card 4111 1111 1111 1111' });
    expect(text).toBe('Refund card •••• 1111');
    expect((await reminder(id)).about).toBe(text);
    expect(await said()).toEqual([['made', text]]);
  });

  test('is kept, and opened again long after', async () => {
    const { db, make, reminder, said } = await withPriya('kept');
    const { id } = await make();
    await keepPromise(db, id, later);
    expect(await db.promises.get(id)).toMatchObject({ state: 'kept', closedAt: later.at });
    expect(await reminder(id)).toMatchObject({ state: 'done', closedAt: later.at });
    expect(await said()).toEqual([
      ['kept', 'Send the quote'],
      ['made', 'Send the quote'],
    ]);
    await expect(keepPromise(db, id, later)).rejects.toThrow('not open');

    await reopenPromise(db, id, later);
    expect(await db.promises.get(id)).not.toHaveProperty('closedAt');
    expect(await reminder(id)).toMatchObject({ state: 'open' });
    expect(await reminder(id)).not.toHaveProperty('closedAt');
    expect(await said()).toEqual([['made', 'Send the quote']]);
    await expect(reopenPromise(db, id, later)).rejects.toThrow('not closed');

    const open = await dump(db);
    await undo(db, (await keepPromise(db, id, later)).batch ?? '');
    expect(await dump(db)).toEqual(open);
  });

  test('is withdrawn with the reason', async () => {
    const { db, make, reminder, said } = await withPriya('withdrawn');
    const { id } = await make();
    await expect(withdrawPromise(db, id, ' ', later)).rejects.toThrow();
    await withdrawPromise(db, id, 'They ordered elsewhere', later);
    expect(await db.promises.get(id)).toMatchObject({
      state: 'withdrawn',
      withdrawnWhy: 'They ordered elsewhere',
    });
    expect(await reminder(id)).toMatchObject({ state: 'cancelled' });
    expect((await said())[0]).toEqual(['withdrawn', 'Send the quote (They ordered elsewhere)']);
    await reopenPromise(db, id, later);
    expect(await db.promises.get(id)).not.toHaveProperty('withdrawnWhy');
  });

  test('is changed: its reminder moves with the date, and stays put off where that stays', async () => {
    const { db, make, reminder } = await withPriya('changed');
    const { id } = await make({ affectsOthers: true, dueTime: '09:00' });
    await snooze(db, `promise:${id}:due`, '2026-03-20', later);
    const terms = { text: 'Send two quotes', dueOn: '2026-03-06' };
    await changePromise(db, id, terms, later);
    expect(await reminder(id)).toMatchObject({ about: 'Send two quotes', showOn: '2026-03-20' });
    expect(await db.promises.get(id)).not.toHaveProperty('dueTime');
    expect(await db.promises.get(id)).not.toHaveProperty('affectsOthers');
    await changePromise(db, id, { ...terms, dueOn: '2026-03-10' }, later);
    expect(await reminder(id)).toMatchObject({ dueOn: '2026-03-10', showOn: '2026-03-10' });
  });

  test('takes the place of the right-clicked text that it was made of, once', async () => {
    const { db, make } = await withPriya('captured');
    const source = { url: 'https://mail.example/1', title: 'Your offer' };
    const { value: capture } = await keepCapture(db, { text: 'By Friday', source }, hand);
    const instead = { captures: capture.id };
    await make({ instead });
    expect(await db.captures.count()).toBe(0);
    await expect(make({ instead })).rejects.toThrow('nothing was written');
    expect(await db.promises.count()).toBe(1);
  });

  test('goes where the person goes when two dossiers are merged', async () => {
    const { db, priya, make, reminder } = await withPriya('merged');
    const { value: kept } = await addPerson(db, { name: 'Priya Raman' }, hand);
    const { id } = await make();
    await merge(db, kept.id, priya.id, {}, hand);
    expect(await db.promises.get(id)).toMatchObject({ personId: kept.id });
    expect(await reminder(id)).toMatchObject({ personId: kept.id });
  });
});

describe('2.7 what was promised first', () => {
  test('a promise due yesterday outranks every step, however long that is due', async () => {
    const { db, priya, make } = await withPriya('outranks');
    const policy = { saleDay: 'zero', weekends: 'none' } as const;
    const sold = { personId: priya.id, product: 'pump', soldOn: '2026-01-02' };
    await recordSale(db, sold, policy, hand);
    const { id } = await make({ dueOn: '2026-03-03' });
    const due = await dueBy(db, today);
    const ranked = due.toSorted((a, b) => KINDS.indexOf(kindOf(a)) - KINDS.indexOf(kindOf(b)));
    expect(ranked.length).toBeGreaterThan(1);
    expect(ranked[0]?.anchor).toBe(id);
  });

  test('what harms others comes first of what is due, then by date; what is closed is left out', async () => {
    const { db, make } = await withPriya('order');
    const soon = await make({ text: 'soon', dueOn: '2026-03-05' });
    const old = await make({ text: 'old', dueOn: '2026-02-01' });
    const neighbour = await make({ text: 'leak', dueOn: '2026-03-03', affectsOthers: true });
    const future = await make({ text: 'next', dueOn: '2026-04-01', affectsOthers: true });
    const done = await make({ text: 'done', dueOn: '2026-01-01' });
    await keepPromise(db, done.id, later);
    const order = openInOrder(await db.promises.toArray(), today).map(({ id }) => id);
    expect(order).toEqual([neighbour.id, old.id, soon.id, future.id]);
  });

  test('no notice says what was promised', async () => {
    const { make, reminder } = await withPriya('notice');
    const { id } = await make({ text: 'Replace the kitchen' });
    const text = noticeText([await reminder(id)], () => 'Priya', 'en', {}, '2026-11-22');
    expect(JSON.stringify(text)).not.toContain('kitchen');
  });
});

describe('what a page says of a draft', () => {
  test.each([
    [{ draft: { promises: ['I will send it by Friday.'] } }, ['I will send it by Friday.']],
    [{ draft: { promises: [] } }, []],
    [{ draft: { promises: ['  a\u202E\n b '] } }, ['a b']],
    [{ draft: { promises: ['x'.repeat(1001)] } }, undefined],
    [{ draft: { promises: Array.from({ length: 51 }, () => 'x') } }, undefined],
    [{ draft: { promises: [1] } }, undefined],
    [{ promises: ['x'], more: 1 }, undefined],
    [{ site: 'generic' }, undefined],
    [null, undefined],
  ])('%j is read as %j', (message, sentences) => {
    expect(parseDrafted(message).promises).toEqual(sentences);
  });

  test('questions come beside promises, or alone', () => {
    expect(parseDrafted({ draft: { questions: [' Where\nto? ', ''] } })).toEqual({
      questions: ['Where to?'],
    });
    expect(parseDrafted({ draft: { promises: [], questions: ['a?'] } })).toEqual({
      promises: [],
      questions: ['a?'],
    });
  });

  test('a sentence is the same one while it is written on', () => {
    expect(isSame('I will send it by Friday', 'I will send it by Friday, with drawings.')).toBe(
      true,
    );
    expect(isSame('我明天给您答复。', '我明天给您答复')).toBe(true);
    expect(isSame('I will send it by Friday', 'I will call you by Friday')).toBe(false);
  });
});
