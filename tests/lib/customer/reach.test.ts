import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { setReach, sideOf } from '../../../lib/customer/reach.ts';
import { zoneOfNumber } from '../../../lib/customer/zone-of-number.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { isZone } from '../../../lib/time/hours.ts';
import { dump } from './dump.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const office = { from: '09:00', to: '17:30' };

async function withPerson() {
  const db = new EvergreenDb(`reach-${Math.random()}`);
  onTestFinished(() => db.delete());
  const { value: priya } = await addPerson(db, { name: 'Priya' }, hand);
  return { db, id: priya.id };
}

test('when somebody can be reached is noted, taken away and undone', async () => {
  const { db, id } = await withPerson();
  const before = await dump(db);
  const reach = { country: 'IN', timeZone: 'Asia/Kolkata', hours: office, restDays: [6, 0, 6] };
  const { batch } = await setReach(db, id, reach, hand);
  expect(await db.people.get(id)).toMatchObject({ ...reach, restDays: [0, 6] });
  await undo(db, batch ?? '');
  expect(await dump(db)).toBe(before);
  await setReach(db, id, reach, hand);
  const nothing = { timeZone: undefined, hours: undefined, restDays: undefined };
  await setReach(db, id, nothing, hand);
  expect(await db.people.get(id)).not.toHaveProperty('hours');
  expect(await db.people.get(id)).not.toHaveProperty('country');
});

test('a zone that there is not, and hours that are none, change nothing', async () => {
  const { db, id } = await withPerson();
  const before = await dump(db);
  const nothing = { timeZone: undefined, hours: undefined, restDays: undefined };
  await expect(setReach(db, id, { ...nothing, timeZone: 'Mars/Base' }, hand)).rejects.toThrow();
  const none = { from: '09:00', to: '09:00' };
  await expect(setReach(db, id, { ...nothing, hours: none }, hand)).rejects.toThrow();
  expect(await dump(db)).toBe(before);
});

test('of whom nothing is known, nothing is said; what is not known is the usual', () => {
  expect(sideOf({}, 'UTC')).toBeUndefined();
  expect(sideOf({ timeZone: 'Asia/Kolkata' }, 'UTC')).toEqual({
    zone: 'Asia/Kolkata',
    hours: { from: '09:00', to: '18:00' },
    restDays: [0, 6],
  });
  expect(sideOf({ hours: office, timeZone: 'Mars/Base' }, 'UTC')?.zone).toBe('UTC');
});

test('a number tells the zone where its country has one alone', () => {
  const zones = ['+8613800138000', '+886912345678', '+85212345678', '+4930123', '+12125550100'];
  expect(zones.map(zoneOfNumber)).toEqual([
    'Asia/Shanghai',
    'Asia/Taipei',
    'Asia/Hong_Kong',
    'Europe/Berlin',
    undefined,
  ]);
  expect(zoneOfNumber('0301234567')).toBeUndefined();
  expect(isZone(zoneOfNumber('+9122') ?? '')).toBe(true);
});
