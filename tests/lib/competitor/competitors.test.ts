import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { erasePerson } from '../../../lib/customer/erase.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { removePeople, restorePerson } from '../../../lib/customer/trash.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { backUp } from '../../../lib/exchange/backup.ts';
import { giveOver } from '../../../lib/exchange/hand-over/give.ts';
import { readHandOver } from '../../../lib/exchange/hand-over/read.ts';
import { readBackup, restore } from '../../../lib/exchange/restore.ts';
import { aboutCompetitor } from '../../../lib/competitor/about.ts';
import { praise as shape } from '../../../lib/competitor/praise.ts';
import {
  keepPraise,
  praisesOf,
  removePraise,
  toldReasons,
} from '../../../lib/competitor/praises.ts';
import { namesOf } from '../../../lib/competitor/names.ts';
import {
  addCompetitor,
  adoptNames,
  changeCompetitor,
  removeCompetitor,
  CompetitorNamedError,
  competitors,
} from '../../../lib/competitor/competitors.ts';
import { dump } from '../customer/dump.ts';

const hand = { at: Date.UTC(2026, 2, 4, 10), by: 'Lin' };
let db: EvergreenDb;
let n = 0;
beforeEach(() => {
  db = new EvergreenDb(`competitors-${++n}`);
  return () => db.delete();
});

const acme = { name: 'Acme', otherNames: ['ACME Corp', '艾克美'], strengths: ['quick delivery'] };
const said = { from: 'told', on: '2026-03-01' } as const;
const permission = { how: 'by mail', on: '2026-03-02' };

async function carded() {
  const { value: competitor } = await addCompetitor(db, acme, hand);
  const { value: person } = await addPerson(db, { name: 'Priya', email: 'p@acme.example' }, hand);
  const by = { ...said, competitorId: competitor.id, personId: person.id };
  await keepPraise(db, { ...by, kind: 'reason', text: 'the repairs within a day' }, hand);
  await keepPraise(
    db,
    { ...by, kind: 'testimonial', text: 'Priya says: well done', permission },
    hand,
  );
  return { competitor, person };
}

describe('cards of competitors', () => {
  test('3.18 a card holds names, strengths, reasons and testimonials; each step is undone', async () => {
    const { competitor } = await carded();
    const { batch } = await removeCompetitor(db, competitor.id);
    expect(await db.praises.count()).toBe(0);
    await undo(db, batch ?? '');
    expect((await praisesOf(db, competitor.id)).map(({ kind }) => kind).sort()).toEqual([
      'reason',
      'testimonial',
    ]);
    const changed = await changeCompetitor(db, competitor.id, { ...acme, otherNames: [] }, hand);
    expect(await db.competitors.get(competitor.id)).not.toHaveProperty('otherNames');
    await undo(db, changed.batch ?? '');
    expect(namesOf((await db.competitors.get(competitor.id)) ?? acme)).toEqual([
      'Acme',
      'ACME Corp',
      '艾克美',
    ]);
  });

  test('a name is one competitor’s alone, and stands once on its card', async () => {
    const { value } = await addCompetitor(
      db,
      { ...acme, otherNames: [' acme', 'Ａcme', 'AC'] },
      hand,
    );
    expect(namesOf(value)).toEqual(['Acme', 'AC']);
    const before = await dump(db);
    const taken = addCompetitor(db, { name: 'ac ', otherNames: [], strengths: [] }, hand);
    await expect(taken).rejects.toThrow(CompetitorNamedError);
    expect(await dump(db)).toEqual(before);
  });

  test('names that were a plain list become cards, once, however often and by however many pages', async () => {
    await addCompetitor(db, acme, hand);
    const list = ['acme', 'Borealis', ' ', '艾克美', 'borealis '];
    await Promise.all([adoptNames(db, list, hand), adoptNames(db, list, hand)]);
    expect((await competitors(db, 'en')).map(({ name }) => name)).toEqual(['Acme', 'Borealis']);
  });

  test('3.18 a testimonial is kept with permission only', async () => {
    const given = { ...said, competitorId: 'r', kind: 'testimonial', text: 'Well done' } as const;
    expect(shape.safeParse({ id: '1', createdAt: 0, changedAt: 0, by: '', ...given }).success).toBe(
      false,
    );
    const without = { ...given, permission: { how: ' ', on: '2026-03-01' } };
    await expect(keepPraise(db, without, hand)).rejects.toThrow();
    expect(await db.praises.count()).toBe(0);
  });

  test('3.18 a page is given strengths and reasons of the competitor that is named, nothing of a customer', async () => {
    const { competitor } = await carded();
    const about = { strengths: ['quick delivery'], reasons: ['the repairs within a day'] };
    expect(await aboutCompetitor(db, 'Acme')).toEqual(about);
    expect(await aboutCompetitor(db, '艾克美')).toEqual(about);
    for (const other of ['Acm', '', undefined, { name: 'Acme' }, competitor.id]) {
      expect(await aboutCompetitor(db, other)).toEqual({ strengths: [], reasons: [] });
    }
  });

  test('answers of dossiers are offered as reasons, the newest first', async () => {
    const { person } = await carded();
    const fact = { personId: person.id, field: 'why_they_chose_us', from: 'told' } as const;
    await learn(db, { ...fact, value: 'Close by' }, hand);
    await learn(db, { ...fact, value: 'Good training' }, { ...hand, at: hand.at + 1 });
    expect((await toldReasons(db)).map(({ value }) => value)).toEqual([
      'Good training',
      'Close by',
    ]);
  });
});

describe('what a customer said for us', () => {
  test('goes into the trash with them and comes back, and goes with a merge', async () => {
    const { competitor, person } = await carded();
    await removePeople(db, [person.id], hand);
    expect(await praisesOf(db, competitor.id)).toEqual([]);
    await restorePerson(db, person.id);
    expect(await praisesOf(db, competitor.id)).toHaveLength(2);
    const { value: other } = await addPerson(db, { name: 'Priya R', email: 'pr@b.example' }, hand);
    await merge(db, other.id, person.id, {}, hand);
    expect((await praisesOf(db, competitor.id)).map(({ personId }) => personId)).toEqual([
      other.id,
      other.id,
    ]);
  });

  test('is erased with them; the card stays', async () => {
    const { person } = await carded();
    await erasePerson(db, person.id);
    expect(await dump(db)).not.toMatch(/Priya|repairs within/);
    expect(await db.competitors.count()).toBe(1);
  });

  test('is in a backup with the cards, and not in what goes to a colleague', async () => {
    const { person } = await carded();
    const file = await backUp(db, undefined, { special: false });
    const other = new EvergreenDb(`competitors-restored-${n}`);
    await restore(other, await readBackup(file, undefined));
    expect(await other.competitors.toArray()).toEqual(await db.competitors.toArray());
    expect(await other.praises.toArray()).toEqual(await db.praises.toArray());
    await other.delete();
    const given = { people: [person.id], to: 'Bob', notes: true, private: true, judgements: true };
    const over = await giveOver(db, { ...given, special: true }, undefined, hand);
    const { rows } = await readHandOver(over, undefined);
    expect(rows.people).toHaveLength(1);
    expect([...rows.praises, ...rows.competitors]).toEqual([]);
  });

  test('is removed alone, and Undo brings it back', async () => {
    const { competitor } = await carded();
    const [first] = await praisesOf(db, competitor.id);
    const { batch } = await removePraise(db, first?.id ?? '');
    expect(await praisesOf(db, competitor.id)).toHaveLength(1);
    await undo(db, batch ?? '');
    expect(await praisesOf(db, competitor.id)).toHaveLength(2);
  });
});
