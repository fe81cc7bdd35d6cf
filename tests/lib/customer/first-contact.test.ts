import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { noteTold, untold } from '../../../lib/customer/first-contact.ts';
import { FIRST_FIVE } from '../../../lib/customer/person.ts';
import { record } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };

test('1.1 five things are to be told to somebody new, until each is', async ({
  onTestFinished,
}) => {
  const db = new EvergreenDb('first-contact');
  onTestFinished(() => db.delete());
  const { id } = (await addPerson(db, { name: 'Priya', email: 'p@acme.example' }, hand)).value;
  const left = async () => untold((await db.people.get(id)) ?? {});
  expect(await left()).toEqual([...FIRST_FIVE]);
  const { batch } = await noteTold(db, id, 'products', true, hand);
  await noteTold(db, id, 'you', true, hand);
  expect(await left()).toEqual(['company', 'business', 'customers']);
  await undo(db, batch ?? '');
  expect(await left()).toEqual(['company', 'business', 'customers', 'products']);
  for (const one of FIRST_FIVE) await noteTold(db, id, one, true, hand);
  expect(await left()).toEqual([]);
  await noteTold(db, id, 'company', false, hand);
  expect(await left()).toEqual(['company']);
});

test('1.1 who is known already is not met with the list', async ({ onTestFinished }) => {
  const db = new EvergreenDb('first-contact-known');
  onTestFinished(() => db.delete());
  const { id } = (await addPerson(db, { name: 'Priya' }, hand)).value;
  await record(db, { kind: 'call', people: [id], text: '', outcome: 'noAnswer' }, hand);
  expect(untold((await db.people.get(id)) ?? {})).toHaveLength(5);
  await record(db, { kind: 'call', people: [id], text: '', outcome: 'spoke' }, hand);
  expect(untold((await db.people.get(id)) ?? {})).toEqual([]);
});
