import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { erasePerson } from '../../../lib/customer/erase.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { removePeople, restorePerson } from '../../../lib/customer/trash.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import type { FieldId } from '../../../lib/dossier/fields.ts';
import { forget, learn } from '../../../lib/dossier/facts.ts';
import { letGo } from '../../../lib/exchange/hand-over/let-go.ts';
import { logOutcome, skip, snooze } from '../../../lib/followup/close.ts';
import { dueBy } from '../../../lib/followup/due.ts';
import { keepLife } from '../../../lib/followup/keep-life.ts';
import { noticeText } from '../../../lib/followup/notice.ts';
import { setStatus } from '../../../lib/followup/set-status.ts';
import { plain } from './dated.ts';

const today = '2026-11-22';
const hand = { at: Date.UTC(2026, 10, 22, 9), by: 'Lin' };
let db: EvergreenDb;
let n = 0;
let personId: string;

beforeEach(async () => {
  db = new EvergreenDb(`keep-life-${++n}`);
  const { value } = await addPerson(db, { name: 'Priya Raman' }, hand);
  personId = value.id;
  return () => db.delete();
});

const keep = (day = today, rules = plain) => keepLife(db, rules, day, hand);
const tell = (field: FieldId, value: string, id = personId) =>
  learn(db, { personId: id, field, value, from: 'told' }, { ...hand, at: hand.at + ++n });
const steps = async () =>
  (await db.reminders.where('personId').equals(personId).toArray())
    .map(({ step, state }) => `${step} ${state}`)
    .sort();
const OPEN = ['2026-12-05/ahead open', '2026-12-05/day open'];
const NEXT = ['2027-12-05/ahead open', '2027-12-05/day open'];

test('what is learned is planned, corrected, forgotten and brought back, whoever wrote it', async () => {
  await keep();
  const { batch: first } = await tell('birthday', '12-05');
  await keep();
  expect(await steps()).toEqual(OPEN);
  const { batch: corrected } = await tell('birthday', '12-06');
  await keep();
  expect(await steps()).toEqual(['2026-12-06/ahead open', '2026-12-06/day open']);
  await undo(db, corrected ?? '');
  await keep();
  expect(await steps()).toEqual(OPEN);
  const { batch: forgotten } = await forget(db, { personId, field: 'birthday' });
  await keep();
  expect(await steps()).toEqual([]);
  await undo(db, forgotten ?? '');
  await keep();
  expect(await steps()).toEqual(OPEN);
  await undo(db, first ?? '');
  await keep();
  expect(await steps()).toEqual([]);
});

test('looking again writes nothing, and several looks at once write once', async () => {
  await tell('birthday', '12-05');
  await Promise.all([keep(), keep(), keep()]);
  expect(await steps()).toEqual(OPEN);
  const written = await db.changes.count();
  await keep();
  await keep('2026-11-23');
  expect(await db.changes.count()).toBe(written);
});

test('what was there before dates were planned is found, and another rule plans anew', async () => {
  for (let one = 0; one < 120; one++) {
    const { value } = await addPerson(db, { name: `Customer ${one}` }, hand);
    await tell('birthday', '12-06', value.id);
  }
  await keep();
  expect(await db.reminders.count()).toBe(240);
  expect(await db.reminders.where('[state+showOn]').equals(['open', '2026-12-06']).count()).toBe(
    120,
  );
  await keep(today, { ...plain, policy: { ...plain.policy, weekends: 'back' } });
  expect(await db.reminders.where('[state+showOn]').equals(['open', '2026-12-04']).count()).toBe(
    120,
  );
});

test('done, the next year is planned; undone, it is this one again', async () => {
  await tell('birthday', '12-05');
  await keep();
  const due = (await dueBy(db, '2026-12-05')).find(({ step }) => step.endsWith('/day'));
  const heard = { outcome: 'spoke', text: '' } as const;
  const { batch } = await logOutcome(db, due?.id ?? '', heard, '2026-12-05', hand);
  await keep('2026-12-05');
  expect(await steps()).toEqual(['2026-12-05/day done', ...NEXT]);
  await undo(db, batch ?? '');
  await keep('2026-12-05');
  expect(await steps()).toEqual(['2026-12-05/day open']);
});

test('a day that passes plans the next year, and keeps what nobody answered', async () => {
  await tell('birthday', '12-05');
  await keep();
  await keep('2026-12-05');
  expect(await steps()).toEqual(['2026-12-05/day open']);
  await keep('2026-12-20');
  expect(await steps()).toEqual(['2026-12-05/day open', ...NEXT]);
  await skip(db, `birthday:${personId}:2026-12-05/day`, 'too late', hand);
  await keep('2026-12-20');
  expect(await steps()).toEqual(['2026-12-05/day skipped', ...NEXT]);
});

test('put off, it stays put off', async () => {
  await tell('birthday', '12-05');
  await keep();
  const id = `birthday:${personId}:2026-12-05/ahead`;
  await snooze(db, id, '2026-12-01', hand);
  await keep('2026-11-29');
  expect(await db.reminders.get(id)).toMatchObject({ dueOn: '2026-11-28', showOn: '2026-12-01' });
});

test('P20 nobody who died is greeted; brought back by mistake, they are again', async () => {
  await tell('birthday', '12-05');
  await keep();
  await setStatus(db, personId, { kind: 'deceased', since: today }, plain.policy, hand);
  await keep();
  expect((await steps()).filter((step) => step.endsWith('open'))).toEqual([]);
  await setStatus(db, personId, undefined, plain.policy, hand);
  await keep();
  expect(await steps()).toEqual(OPEN);
});

test('merged, what was done for one is not asked for the other; taken apart, each has their own', async () => {
  const { value: other } = await addPerson(db, { name: 'P. Raman' }, hand);
  await tell('birthday', '12-05');
  await tell('birthday', '12-05', other.id);
  await keep();
  await skip(db, `birthday:${other.id}:2026-12-05/day`, 'wished already', hand);
  await keep();
  const { batch } = await merge(db, personId, other.id, {}, hand);
  await keep();
  expect(await steps()).toEqual(['2026-12-05/day skipped', ...NEXT]);
  await undo(db, batch ?? '');
  await keep();
  expect(await steps()).toEqual(OPEN);
});

test('removed into the trash and restored, they are as they were; erased, nothing is left', async () => {
  await tell('birthday', '12-05');
  await keep();
  await removePeople(db, [personId], hand);
  await keep();
  expect(await steps()).toEqual([]);
  await restorePerson(db, personId);
  await keep();
  expect(await steps()).toEqual(OPEN);
  await erasePerson(db, personId);
  await keep();
  expect(await steps()).toEqual([]);
});

test('handed over, they are the colleague’s, this year and the next', async () => {
  await tell('birthday', '12-05');
  await keep();
  const { batch } = await letGo(db, [personId], '', hand);
  await keep('2027-02-01');
  expect((await steps()).filter((step) => step.endsWith('open'))).toEqual([]);
  await undo(db, batch ?? '');
  await keep();
  expect(await steps()).toEqual(OPEN);
});

test('who is added and taken back leaves no reminder behind', async () => {
  const { value, batch } = await addPerson(db, { name: 'By mistake' }, hand);
  const learned = await tell('birthday', '12-05', value.id);
  await keep();
  await undo(db, learned.batch ?? '');
  await undo(db, batch ?? '');
  await keep();
  expect(await db.reminders.count()).toBe(0);
});

test('a notice says that there is something to do, and not what a private date is', async () => {
  await tell('birthday', '12-05');
  await tell('held_by', 'Northsea Valves');
  await tell('contract_end', '2027-02-20');
  await keep();
  const due = await dueBy(db, '2027-01-01');
  expect(due.map(({ cadence }) => cadence)).toContain('birthday');
  for (const reminder of due) {
    for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
      const text = noticeText([reminder], () => 'Priya Raman', locale, {}, '2026-11-22');
      expect(text?.title).toBe('Priya Raman');
      expect(text?.message).not.toMatch(/birthday|contract|northsea|生日|合同|合約/i);
      expect(text?.message.length).toBeGreaterThan(5);
    }
  }
});
