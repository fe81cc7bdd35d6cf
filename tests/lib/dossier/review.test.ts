import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { record } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import {
  everybody,
  keepPeople,
  keptOf,
  keptOfAll,
  maybeUntouched,
  untouched,
  untouchedSince,
} from '../../../lib/dossier/review.ts';
import { recordSale } from '../../../lib/followup/sell.ts';

const by = 'Lin';
const at = (day: string) => ({ at: Date.parse(`${day}T12:00:00Z`), by });
const policy = { saleDay: 'zero', weekends: 'none' } as const;

test('1.20 whoever was spoken with, written about or looked at is not listed; the others are, the longest first', async () => {
  const db = new EvergreenDb('review');
  onTestFinished(() => db.delete());
  const add = async (name: string) =>
    (await addPerson(db, { name, email: `${name}@acme.example` }, at('2020-01-01'))).value.id;
  const [spoken, noted, told, sold, never, longAgo] = [
    await add('Spoken'),
    await add('Noted'),
    await add('Told'),
    await add('Sold'),
    await add('Never'),
    await add('Longago'),
  ];
  const bare = await addPerson(db, { name: 'Bare' }, at('2019-01-01'));
  const call = { kind: 'call' as const, text: '', outcome: 'spoke' as const };
  await record(db, { ...call, people: [spoken] }, at('2026-06-01'));
  await record(db, { kind: 'note', text: 'x', people: [noted] }, at('2026-06-01'));
  const fact = { from: 'told' as const, field: 'role' as const, value: 'buyer' };
  await learn(db, { ...fact, personId: told }, at('2026-06-01'));
  const pump = { product: 'pump', soldOn: '2026-06-01' };
  await recordSale(db, { ...pump, personId: sold }, policy, at('2026-06-01'));
  await record(db, { kind: 'note', text: 'x', people: [longAgo] }, at('2024-06-01'));
  await learn(db, { ...fact, personId: longAgo }, at('2024-05-01'));
  const consent = { how: 'Asked', on: '2024-05-01' };
  const special = { from: 'told' as const, field: 'religion' as const, value: 'Quaker', consent };
  await learn(db, { ...special, personId: longAgo }, at('2024-05-01'));

  const listed = async (months = 12) => {
    const since = untouchedSince('2026-11-21', months, 'UTC');
    const people = maybeUntouched(await everybody(db), since);
    const ids = people.map(({ id }) => id);
    const found = untouched(people, await keptOfAll(db), since);
    // Looked up one by one, it is the same.
    expect(untouched(people, await keptOf(db, ids), since)).toEqual(found);
    return found;
  };
  expect((await listed()).map(({ person }) => person.name)).toEqual(['Bare', 'Never', 'Longago']);
  expect((await listed())[2]).toMatchObject({
    last: at('2024-06-01').at,
    kept: { addresses: 1, facts: 2, special: 1, events: 1, sales: 0 },
  });
  expect((await listed(60)).map(({ person }) => person.name)).toEqual(['Bare', 'Never']);
  expect((await listed(5)).map(({ person }) => person.name)).toHaveLength(7);

  const { batch } = await keepPeople(db, [never, bare.value.id], at('2026-11-21'));
  expect((await listed()).map(({ person }) => person.name)).toEqual(['Longago']);
  await undo(db, batch ?? '');
  expect(await listed()).toHaveLength(3);
});

test('the time without a touch ends with the day, at the last day of a shorter month', () => {
  expect(untouchedSince('2026-03-31', 1, 'UTC')).toBe(Date.UTC(2026, 1, 28));
  expect(untouchedSince('2026-11-21', 12, 'Asia/Shanghai')).toBe(Date.UTC(2025, 10, 20, 16));
});
