import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import {
  alreadyKnown,
  holdsAnswer,
  writtenTo,
  type AskedTopic,
} from '../../../lib/dossier/already-known.ts';
import { everyField } from '../../../lib/dossier/every-field.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { mayAsk } from '../../../lib/dossier/may-ask.ts';

const hand = { at: Date.UTC(2026, 2, 4, 10), by: 'Lin' };
const now = { today: '2026-03-10', zone: 'UTC' };
const every = everyField([]);

async function someone(name: string) {
  const db = new EvergreenDb(name);
  onTestFinished(() => db.delete());
  const { value: person } = await addPerson(
    db,
    {
      name: 'Priya Raman',
      email: 'priya@acme.example',
      phone: { value: '+441130000000', shown: '0113 000 0000' },
      organisation: 'Acme Pumps',
    },
    hand,
  );
  const known = async (...topics: AskedTopic[]) => {
    const read = (await db.people.get(person.id)) ?? person;
    return alreadyKnown(db, read, new Set(topics), every, now);
  };
  return { db, person, known };
}

test('1.21 an answer in the dossier is given with its source and date, the newest one', async () => {
  const { db, person, known } = await someone('known');
  expect(await known('org_address')).toEqual([]);
  const given = { personId: person.id, from: 'mail', field: 'org_address' } as const;
  const source = { url: 'https://mail.example/1', title: 'Order' };
  await learn(db, { ...given, value: '1 Old Road' }, hand);
  await learn(db, { ...given, value: '12 Mill Lane', source }, { ...hand, at: hand.at + 1 });
  expect(await known('org_address', 'home_address')).toMatchObject([
    {
      topic: 'org_address',
      value: '12 Mill Lane',
      from: 'mail',
      source,
      on: '2026-03-04',
      by: 'Lin',
    },
  ]);
});

test('1.21 judgements and what is sensitive are never given, whatever is asked', async () => {
  const { db, person, known } = await someone('sensitive');
  const agreed = { how: 'Said so', on: '2026-03-01' };
  const given = { personId: person.id, from: 'told' } as const;
  await learn(db, { ...given, field: 'religion', value: 'x', consent: agreed }, hand);
  await learn(db, { ...given, field: 'described_as', value: 'careful' }, hand);
  await learn(db, { ...given, field: 'hobbies', value: 'radios' }, hand);
  expect((await known('religion', 'described_as', 'hobbies')).map(({ topic }) => topic)).toEqual([
    'hobbies',
  ]);
});

test('1.21 name, phone, organisation and the last purchase are known beside the facts', async () => {
  const { db, person, known } = await someone('beside');
  const sale = {
    personId: person.id,
    state: 'closed',
    createdAt: 0,
    changedAt: 0,
    by: '',
  } as const;
  await db.sales.bulkAdd([
    { ...sale, id: 'a', product: 'CX-40', soldOn: '2025-01-01' },
    { ...sale, id: 'b', product: 'CX-60', soldOn: '2026-01-01' },
    { ...sale, id: 'c', product: 'CX-80', soldOn: '2026-02-01', state: 'cancelled' },
  ]);
  const values = async (topic: AskedTopic) => (await known(topic)).map(({ value }) => value);
  expect(await values('name')).toEqual(['Priya Raman']);
  expect(await values('phone')).toEqual(['0113 000 0000']);
  expect(await values('email')).toEqual(['priya@acme.example']);
  expect(await values('organisation')).toEqual(['Acme Pumps']);
  expect(await values('product')).toEqual(['CX-60']);
  expect(await values('soldOn')).toEqual(['2026-01-01']);
});

test('1.21 a question that was waved off is asked in peace, of that person, until Undo', async () => {
  const { db, person, known } = await someone('waved');
  const given = { personId: person.id, from: 'told' } as const;
  await learn(db, { ...given, field: 'birthday', value: '05-12' }, hand);
  await learn(db, { ...given, field: 'hobbies', value: 'radios' }, hand);
  const { batch } = await mayAsk(db, person.id, 'birthday', hand);
  expect((await known('birthday', 'hobbies')).map(({ topic }) => topic)).toEqual(['hobbies']);
  await undo(db, batch ?? '');
  expect(await known('birthday')).toHaveLength(1);
});

test('1.21 who is mentioned or has a copy is not the one who is asked', async () => {
  const { db } = await someone('whom');
  await addPerson(db, { name: 'Tom', email: 'tom@acme.example' }, hand);
  const [to, cc] = [
    { address: 'priya@acme.example', as: 'to' },
    { address: 'tom@acme.example', as: 'cc' },
  ] as const;
  const names = async (...seen: Parameters<typeof writtenTo>[1]) =>
    (await writtenTo(db, seen)).map(({ name }) => name);
  expect(await names(to, cc)).toEqual(['Priya Raman']);
  expect(await names({ ...to, as: 'mentioned' }, { ...cc, as: 'mentioned' })).toEqual([
    'Priya Raman',
    'Tom',
  ]);
  expect(await names({ address: 'new@acme.example', as: 'to' })).toEqual([]);
});

test('a question that holds the answer wants it confirmed', () => {
  expect(holdsAnswer('Is it 12 Mill Lane, Leeds?', '12 Mill Lane Leeds')).toBe(true);
  expect(holdsAnswer('Which address?', '12 Mill Lane')).toBe(false);
});
