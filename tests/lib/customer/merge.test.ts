import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { addTyped, markAddress } from '../../../lib/customer/address-book.ts';
import { allDuplicates, likeOf } from '../../../lib/customer/alike.ts';
import { joinCircle } from '../../../lib/customer/circles.ts';
import { dismiss } from '../../../lib/customer/dismiss.ts';
import { addLink, refusalOf } from '../../../lib/customer/links.ts';
import { PeopleSearch } from '../../../lib/customer/search.ts';
import { changePerson } from '../../../lib/customer/change-person.ts';
import { ownersOf, pick } from '../../../lib/customer/find.ts';
import { batchOfMerge, merge, merges } from '../../../lib/customer/merge.ts';
import { record, removeEvent, timeline } from '../../../lib/customer/timeline.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { ChangedSinceError, undo } from '../../../lib/db/undo.ts';
import { factsOf, learn } from '../../../lib/dossier/facts.ts';
import { logOutcome } from '../../../lib/followup/close.ts';
import { recordSale } from '../../../lib/followup/sell.ts';
import { setStatus } from '../../../lib/followup/set-status.ts';
import { dump } from './dump.ts';

const hand = (at = 0) => ({ at: Date.UTC(2026, 10, 21) + at, by: 'Lin' });
const WEEKS = 21 * 86_400_000;
const policy = { saleDay: 'zero', weekends: 'none' } as const;
let db: EvergreenDb;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`merge-${++n}`);
  return () => db.delete();
});

const add = async (name: string, email?: string, at = 0) =>
  (await addPerson(db, { name, ...(email && { email }) }, hand(at))).value;
const note = (id: string, text: string, at = 0) =>
  record(db, { kind: 'note', people: [id], text }, hand(at));
const call = (id: string, at: number) =>
  record(db, { kind: 'call', people: [id], text: '', outcome: 'spoke' }, hand(at));

/** 王建国 with a sale, and the same man under his other address. */
async function twice() {
  const one = await add('王建国', 'wang@huaxin.example');
  const other = await add('建國 王', 'wang@gmail.com', 5);
  await note(one.id, 'first');
  await note(other.id, 'second', 9);
  await learn(db, { personId: other.id, field: 'role', value: '科长', from: 'told' }, hand());
  await recordSale(
    db,
    { personId: other.id, product: 'VM-850', soldOn: '2026-11-20' },
    policy,
    hand(),
  );
  await addTyped(db, one.id, '138 0013 8000', hand());
  await addTyped(db, other.id, '13800138000', hand());
  await pick(db, 'wang@gmail.com', other.id, hand(7));
  await call(other.id, 100);
  return [one, other] as const;
}

describe('merging two dossiers', () => {
  test('1.23 both histories stand in one place, and nothing points to nobody', async () => {
    const [one, other] = await twice();
    await merge(db, one.id, other.id, { name: 'gone' }, hand(200));
    expect(await db.people.toArray()).toMatchObject([
      {
        id: one.id,
        name: '建國 王',
        lastContactAt: hand(100).at,
        organisationId: one.organisationId,
      },
    ]);
    const texts = (await timeline(db, one.id, 99)).map(({ kind, text }) => `${kind} ${text}`);
    expect(texts.sort()).toEqual([
      'call ',
      'merge 建國 王',
      'note first',
      'note second',
      'sale VM-850',
    ]);
    expect((await factsOf(db, one.id)).map(({ value }) => value)).toEqual(['科长']);
    expect((await db.addresses.toArray()).map(({ value, personId }) => [value, personId])).toEqual([
      ['wang@gmail.com', one.id],
      ['wang@huaxin.example', one.id],
      ['13800138000', one.id],
    ]);
    expect((await ownersOf(db, 'wang@gmail.com')).chosen).toBe(one.id);
    for (const table of [db.sales, db.reminders]) {
      expect((await table.toArray()).every((row) => row.personId === one.id)).toBe(true);
    }
  });

  test('P16 undo restores both to the byte, also after weeks, from the entry in the timeline', async () => {
    const [one, other] = await twice();
    const before = await dump(db);
    await merge(db, one.id, other.id, {}, hand(200));
    const [entry] = await merges(db);
    if (!entry) throw new Error('no entry');
    expect(entry.text).toBe('建國 王');
    await undo(db, batchOfMerge(entry));
    expect(await dump(db)).toBe(before);
    expect(await merges(db)).toEqual([]);
  });

  test('P16 what is written between stays: notes and calls with the kept one, others as they are', async () => {
    const [one, other] = await twice();
    const lena = await add('Lena Braun', 'lena@braun.example');
    const { batch = '' } = await merge(db, one.id, other.id, {}, hand(200));
    await note(one.id, 'after', 300);
    await call(one.id, WEEKS);
    await note(lena.id, 'hers', WEEKS);
    const [step] = await db.reminders.toArray();
    await logOutcome(
      db,
      step?.id ?? '',
      { outcome: 'spoke', text: 'runs' },
      '2026-12-12',
      hand(WEEKS),
    );
    await dismiss(db, one.id, lena.id, hand(WEEKS));
    await undo(db, batch);
    expect(await db.people.get(other.id)).toEqual({
      ...other,
      lastContactAt: hand(100).at,
      changedAt: hand(100).at,
    });
    expect(await db.people.get(one.id)).toMatchObject({
      lastContactAt: hand(WEEKS).at,
      notSameAs: [lena.id],
    });
    expect((await timeline(db, one.id, 9)).map(({ text }) => text)).toContain('after');
    expect((await timeline(db, other.id, 9)).map(({ text }) => text)).toContain('second');
    expect((await timeline(db, lena.id, 9)).map(({ text }) => text)).toEqual(['hers']);
    const done = await db.reminders.get(step?.id ?? '');
    expect(done).toMatchObject({ state: 'done', personId: other.id });
  });

  test('P16 a note of theirs that was removed since stays removed', async () => {
    const [one, other] = await twice();
    const { batch = '' } = await merge(db, one.id, other.id, {}, hand(200));
    const second = (await timeline(db, one.id, 9)).find(({ text }) => text === 'second');
    await removeEvent(db, second?.id ?? '', hand(300));
    await undo(db, batch);
    expect((await timeline(db, other.id, 9)).map(({ text }) => text)).not.toContain('second');
  });

  test('P16 a name that was corrected since is not thrown away: the undo says so, changing nothing', async () => {
    const [one, other] = await twice();
    const { batch = '' } = await merge(db, one.id, other.id, { name: 'gone' }, hand(200));
    await changePerson(
      db,
      one.id,
      { name: '王工', formOfAddress: '', organisation: '' },
      hand(300),
    );
    const before = await dump(db);
    await expect(undo(db, batch)).rejects.toThrow(ChangedSinceError);
    expect(await dump(db)).toBe(before);
  });

  test('P16 merges on merges are undone the latest first', async () => {
    const [one, other] = await twice();
    const third = await add('Wang Jianguo', 'wjg@qq.com');
    const start = await dump(db);
    const first = await merge(db, one.id, other.id, {}, hand(200));
    const between = await dump(db);
    const second = await merge(db, third.id, one.id, {}, hand(300));
    await expect(undo(db, first.batch ?? '')).rejects.toThrow(ChangedSinceError);
    await undo(db, second.batch ?? '');
    expect(await dump(db)).toBe(between);
    await undo(db, first.batch ?? '');
    expect(await dump(db)).toBe(start);
  });

  test('P20 who is lost and not gone: what was cancelled for a double is due again', async () => {
    const [one, other] = [await add('王建国'), await add('王先生')];
    const sale = { personId: other.id, product: 'CX-40', soldOn: '2026-11-20' };
    await recordSale(db, sale, policy, hand());
    const since = '2026-11-21';
    await setStatus(db, one.id, { kind: 'lost', reason: 'slow', since }, policy, hand());
    await setStatus(db, other.id, { kind: 'closed', since }, policy, hand());
    const { batch = '' } = await merge(db, one.id, other.id, {}, hand(100));
    const states = async (id: string) =>
      (await db.reminders.where('personId').equals(id).toArray()).map(({ state }) => state);
    expect(await states(one.id)).toEqual(['open', 'open', 'open']);
    await undo(db, batch);
    expect(await states(other.id)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  test('two panels merge once', async () => {
    const [one, other] = await twice();
    const both = await Promise.allSettled([
      merge(db, one.id, other.id, {}, hand(200)),
      merge(db, one.id, other.id, {}, hand(200)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await merges(db)).toHaveLength(1);
  });
});

test('P14 dismissed pairs stay dismissed, also for the dossier that one of them goes into', async () => {
  const one = await add('Priya Raman', 'priya@acme.example');
  const other = await add('Raman, Priya', 'priya@gmail.com');
  expect(await allDuplicates(db)).toHaveLength(1);
  expect((await likeOf(db, new PeopleSearch(db), one.id))?.people.map(({ id }) => id)).toContain(
    other.id,
  );
  const { batch = '' } = await dismiss(db, one.id, other.id, hand());
  expect(await allDuplicates(db)).toEqual([]);
  expect(await likeOf(db, new PeopleSearch(db), other.id)).toBeUndefined();
  const third = await add('Dr. Priya Raman', 'p@acme.example');
  await merge(db, third.id, other.id, {}, hand(9));
  expect(await allDuplicates(db)).toEqual([]);
  const fourth = await add('Priya Raman', 'x@gmail.com');
  await merge(db, fourth.id, one.id, {}, hand(10));
  expect(await allDuplicates(db)).toEqual([]);
  await expect(undo(db, batch)).rejects.toThrow(ChangedSinceError);
});

describe('law', () => {
  const who = fc.nat({ max: 3 });
  const act = fc.oneof(
    fc.record({ do: fc.constantFrom('note', 'call', 'sale', 'fact', 'phone', 'use'), who }),
    fc.record({ do: fc.constantFrom('apart', 'partner', 'introducedBy'), who, other: who }),
    fc.record({ do: fc.constant('circle'), who, name: fc.constantFrom('rowing', 'chamber') }),
  );
  type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

  async function live(ids: string[], acts: Act[], at: number): Promise<void> {
    for (const [index, one] of acts.entries()) {
      const id = ids[one.who] ?? '';
      const now = hand(at + index);
      if (one.do === 'note') await note(id, `note ${index}`, at + index);
      else if (one.do === 'call') await call(id, at + index);
      else if (one.do === 'sale') {
        const sold = { personId: id, product: `pump ${index}`, soldOn: '2026-11-20' };
        await recordSale(db, sold, policy, now);
      } else if (one.do === 'fact') {
        await learn(db, { personId: id, field: 'role', value: `${index}`, from: 'told' }, now);
      } else if (one.do === 'phone') await addTyped(db, id, `0${10_000 + (index % 3)}`, now);
      else if (one.do === 'use') {
        const [address] = await db.addresses.where('personId').equals(id).toArray();
        if (address) await markAddress(db, address, 'shared', now);
      } else if ('name' in one) await joinCircle(db, id, { name: one.name, kind: 'club' }, now);
      else if ('other' in one && one.other !== one.who) {
        const other = ids[one.other] ?? '';
        if (one.do === 'apart') await dismiss(db, id, other, now);
        else {
          const tie = { kind: one.do, from: id, to: other } as const;
          if (!(await refusalOf(db, tie))) await addLink(db, tie, now);
        }
      }
    }
  }

  const people = () =>
    Promise.all(
      ['Anna', 'Ben', 'Cai', 'Dan'].map((name) => add(name, `${name}@home.example`.toLowerCase())),
    );

  test('P16 any history: merge and undo leave every byte as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), who, who, async (acts, keep, gone) => {
        if (keep === gone) return;
        const ids = (await people()).map(({ id }) => id);
        await live(ids, acts, 0);
        const before = await dump(db);
        const choices = { name: 'gone' as const, organisationId: 'gone' as const };
        const { batch = '' } = await merge(db, ids[keep] ?? '', ids[gone] ?? '', choices, hand(99));
        await undo(db, batch);
        expect(await dump(db)).toBe(before);
        await Promise.all(db.tables.map((table) => table.clear()));
      }),
      { numRuns: 40 },
    );
  });

  test('P16 what happens to others after a merge is kept by its undo, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 8 }),
        fc.array(act, { maxLength: 8 }),
        async (acts, later) => {
          const ids = (await people()).map(({ id }) => id);
          const unrelated = later.filter((one) => one.who > 1 && !('other' in one));
          await live(ids, acts, 0);
          const { batch = '' } = await merge(db, ids[0] ?? '', ids[1] ?? '', {}, hand(99));
          await live(ids, unrelated, WEEKS);
          const theirs = async () => {
            const rest = await Promise.all(ids.slice(2).map((id) => timeline(db, id, 99)));
            const facts = await db.facts.where('personId').anyOf(ids.slice(2)).toArray();
            return JSON.stringify([rest, facts, await db.people.bulkGet(ids.slice(2))]);
          };
          const before = await theirs();
          await undo(db, batch);
          expect(await theirs()).toBe(before);
          expect((await db.people.bulkGet(ids)).every(Boolean)).toBe(true);
          await Promise.all(db.tables.map((table) => table.clear()));
        },
      ),
      { numRuns: 30 },
    );
  });
});
