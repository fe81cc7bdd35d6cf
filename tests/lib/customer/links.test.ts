import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { erasePerson } from '../../../lib/customer/erase.ts';
import { LINK_KINDS } from '../../../lib/customer/link.ts';
import { linkedTo } from '../../../lib/customer/linked.ts';
import {
  addLink,
  changeLink,
  LinkRefusedError,
  linksOf,
  refusalOf,
  removeLink,
} from '../../../lib/customer/links.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { relationOf, RELATIONS, tieOf, type Relation } from '../../../lib/customer/relation.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { dump } from './dump.ts';

const hand = (at = 0) => ({ at: Date.UTC(2026, 10, 21) + at, by: 'Lin' });
let db: EvergreenDb;
let n = 0;
let ids: string[] = [];

beforeEach(async () => {
  db = new EvergreenDb(`links-${++n}`);
  const names = ['Anna', 'Ben', 'Cai', 'Dan'];
  const added = await Promise.all(names.map((name) => addPerson(db, { name }, hand())));
  ids = added.map(({ value }) => value.id);
  return () => db.delete();
});

const id = (at: number) => ids[at] ?? '';
/** Makes the second this to the first. */
const tie = (relation: Relation, one: number, other: number) =>
  addLink(db, tieOf(relation, id(one), id(other)), hand());
const around = async (one: number) =>
  (await linkedTo(db, id(one))).map(({ relation, other }) => `${relation} ${other.name}`);

describe('links between people', () => {
  test('0.18 each side reads its own: family both ways, the phone and introductions each its way', async () => {
    await tie('family', 0, 1);
    await tie('gatekeeper', 0, 2);
    await tie('introducedBy', 0, 3);
    expect(await around(0)).toEqual(['introducedBy Dan', 'family Ben', 'gatekeeper Cai']);
    expect(await around(1)).toEqual(['family Anna']);
    expect(await around(2)).toEqual(['gatekeeperOf Anna']);
    expect(await around(3)).toEqual(['introduced Anna']);
  });

  test('what is said from one side is read from the other', () => {
    for (const relation of RELATIONS) {
      const made = tieOf(relation, 'one', 'other');
      expect(relationOf(made, 'one')).toBe(relation);
      const inverse = relationOf(made, 'other');
      expect(relationOf(tieOf(inverse, 'other', 'one'), 'one')).toBe(relation);
    }
  });

  test('none is doubled, none is to oneself, and nothing is written then', async () => {
    await tie('partner', 0, 1);
    await tie('gatekeeper', 0, 1);
    const before = await dump(db);
    await expect(tie('partner', 0, 1)).rejects.toThrow(LinkRefusedError);
    await expect(tie('partner', 1, 0)).rejects.toMatchObject({ why: 'known' });
    await expect(tie('colleague', 0, 0)).rejects.toMatchObject({ why: 'self' });
    expect(await dump(db)).toBe(before);
    // Who answers the phone for whom is another matter the other way round.
    await tie('gatekeeper', 1, 0);
    expect(await db.links.count()).toBe(3);
  });

  test('two panels add it once', async () => {
    const both = await Promise.allSettled([tie('family', 0, 1), tie('family', 1, 0)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('adding, changing and removing are one batch each, and undone to the byte', async () => {
    const empty = await dump(db);
    const added = await tie('family', 0, 1);
    const first = await dump(db);
    const now = tieOf('introduced', id(0), id(1));
    const changed = await changeLink(db, added.value.id, now, hand(1));
    expect(await around(1)).toEqual(['introducedBy Anna']);
    const removed = await removeLink(db, added.value.id);
    expect(await db.links.count()).toBe(0);
    await undo(db, removed.batch ?? '');
    await undo(db, changed.batch ?? '');
    expect(await dump(db)).toBe(first);
    await undo(db, added.batch ?? '');
    expect(await dump(db)).toBe(empty);
  });

  test('a change is refused where it would double another; to what it was it changes nothing', async () => {
    await tie('partner', 0, 1);
    const { value: link } = await tie('family', 0, 1);
    const partner = tieOf('partner', id(1), id(0));
    await expect(changeLink(db, link.id, partner, hand(1))).rejects.toMatchObject({ why: 'known' });
    const same = await changeLink(db, link.id, tieOf('family', id(0), id(1)), hand(1));
    expect(same.batch).toBeUndefined();
  });
});

describe('introductions', () => {
  test('3.13 nobody becomes their own introducer, over however many', async () => {
    await tie('introduced', 0, 1);
    await tie('introduced', 1, 2);
    await expect(tie('introduced', 2, 0)).rejects.toMatchObject({ why: 'circle' });
    await expect(tie('introducedBy', 0, 1)).rejects.toMatchObject({ why: 'circle' });
    // A second introducer is no circle.
    await tie('introduced', 0, 2);
  });

  test('3.13 one that was written the wrong way round can be turned', async () => {
    const { value: link } = await tie('introduced', 0, 1);
    const turned = tieOf('introducedBy', id(0), id(1));
    expect(await refusalOf(db, turned, link.id)).toBeUndefined();
    await changeLink(db, link.id, turned, hand(1));
    expect(await around(0)).toEqual(['introducedBy Ben']);
  });

  test('3.13 a circle that came in otherwise does not stop anything', async () => {
    const record = { createdAt: 1, changedAt: 1, by: '' };
    const kind = 'introducedBy' as const;
    await db.links.bulkAdd([
      { id: 'x', ...record, kind, from: id(0), to: id(1) },
      { id: 'y', ...record, kind, from: id(1), to: id(0) },
    ]);
    await tie('introducedBy', 2, 0);
    await expect(tie('introducedBy', 0, 2)).rejects.toMatchObject({ why: 'circle' });
  });
});

describe('where two become one, or one is forgotten', () => {
  test('1.23 a merge carries the links over: none to oneself, none doubled; undo to the byte', async () => {
    await tie('colleague', 0, 1);
    await tie('family', 0, 2);
    await tie('family', 2, 1);
    await tie('gatekeeper', 1, 3);
    await tie('introduced', 1, 3);
    const before = await dump(db);
    const { batch = '' } = await merge(db, id(0), id(1), {}, hand(9));
    expect(await around(0)).toEqual(['introduced Dan', 'family Cai', 'gatekeeper Dan']);
    expect(await linksOf(db, id(1))).toEqual([]);
    await undo(db, batch);
    expect(await dump(db)).toBe(before);
  });

  test('1.20 an erased person is in no link, and in no undo of one', async () => {
    await tie('introducedBy', 0, 1);
    const { value: link } = await tie('family', 1, 2);
    await tie('family', 0, 3);
    const removed = await removeLink(db, link.id);
    await erasePerson(db, id(1));
    expect((await db.links.toArray()).map(({ kind }) => kind)).toEqual(['family']);
    await undo(db, removed.batch ?? '');
    expect(JSON.stringify(await db.links.toArray())).not.toContain(id(1));
  });

  test('law: whatever is tried, nothing is doubled, to oneself, or its own introducer', async () => {
    const who = fc.nat({ max: 3 });
    const tried = fc.array(fc.tuple(fc.constantFrom(...RELATIONS), who, who), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(tried, async (all) => {
        await db.links.clear();
        for (const [relation, one, other] of all) {
          await tie(relation, one, other).catch((error: unknown) => {
            if (!(error instanceof LinkRefusedError)) throw error;
          });
        }
        const links = await db.links.toArray();
        const read = links.map(({ kind, from, to }) => {
          const directed = kind === 'gatekeeper' || kind === 'introducedBy';
          return [kind, ...(directed ? [from, to] : [from, to].sort())].join();
        });
        expect(new Set(read).size).toBe(links.length);
        expect(links.every(({ from, to, kind }) => from !== to && LINK_KINDS.includes(kind))).toBe(
          true,
        );
        // Taking away whoever has no introducer left empties a set without circles.
        let left = links.filter(({ kind }) => kind === 'introducedBy');
        for (let size = -1; size !== left.length;) {
          size = left.length;
          left = left.filter(({ to }) => left.some(({ from }) => from === to));
        }
        expect(left).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
