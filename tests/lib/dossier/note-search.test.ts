import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { changePerson } from '../../../lib/customer/change-person.ts';
import { erasePerson } from '../../../lib/customer/erase.ts';
import { merge } from '../../../lib/customer/merge.ts';
import { record, removeEvent } from '../../../lib/customer/timeline.ts';
import { EvergreenDb, together } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { addOwnField } from '../../../lib/dossier/change-own-field.ts';
import { forget, learn } from '../../../lib/dossier/facts.ts';
import { NoteSearch } from '../../../lib/dossier/note-search.ts';
import { ownFieldId } from '../../../lib/dossier/own-field.ts';
import { recordSale } from '../../../lib/followup/sell.ts';
import '../../../lib/search/all-characters.ts';

const hand = (day = 1) => ({ at: Date.UTC(2026, 10, day), by: 'Lin' });
let db: EvergreenDb;
let search: NoteSearch;
let n = 0;

beforeEach(() => {
  db = new EvergreenDb(`notes-${++n}`);
  search = new NoteSearch(db);
  return () => db.delete();
});

const add = async (name: string) => (await addPerson(db, { name }, hand())).value.id;
const note = (people: string[], text: string, day = 1) =>
  record(db, { kind: 'note', people, text }, hand(day));
const told = (personId: string, field: Parameters<typeof learn>[1]['field'], value: string) =>
  learn(
    db,
    { personId, field, value, from: 'told', consent: { how: 'Asked', on: '2026-01-01' } },
    hand(),
  );
const shown = async (query: string, of = search) =>
  (await of.rows(query)).map(({ name, text }) =>
    [name, text].map((parts) => parts.map((one) => one.text).join('')).join(': '),
  );
const stored = async () => JSON.stringify(await db.noteHaystacks.toArray());

test('notes, calls, sales and answers are found by any part, the newest first, the words marked', async () => {
  const wang = await add('王建国');
  const priya = await add('Priya Raman');
  await note([wang], '夜班师傅反映主轴噪音偏大', 1);
  await note([priya], 'The noisy pump was replaced', 2);
  await record(
    db,
    { kind: 'call', people: [wang], text: 'Asked about the pump', outcome: 'spoke' },
    hand(3),
  );
  await recordSale(
    db,
    { personId: priya, product: 'CX-40', soldOn: '2026-11-01' },
    { saleDay: 'zero', weekends: 'none' },
    hand(4),
  );
  await told(priya, 'home_town', 'Gdynia, by the sea');
  expect(await shown('pump')).toEqual([
    '王建国: Asked about the pump',
    'Priya Raman: The noisy pump was replaced',
  ]);
  expect(await shown('噪音')).toEqual(['王建国: 夜班师傅反映主轴噪音偏大']);
  expect(await shown('cx-40')).toEqual(['Priya Raman: CX-40']);
  expect(await shown('建国 pump')).toEqual(['王建国: Asked about the pump']);
  const [fact] = await search.rows('gdynia');
  expect(fact).toMatchObject({ personId: priya, what: { field: 'home_town' }, at: hand().at });
  expect(fact?.text).toEqual([
    { text: 'Gdynia', marked: true },
    { text: ', by the sea', marked: false },
  ]);
});

test('0.15 0.23 who asked for a printer is found, all of them and nobody else', async () => {
  for (const name of ['Ann', 'Ben', 'Cleo']) {
    await told(await add(name), 'needs', `a printer for the ${name === 'Ben' ? 'shop' : 'office'}`);
  }
  await told(await add('Dan'), 'needs', 'a forklift');
  const found = await search.rows('printer');
  expect(found.map(({ name }) => name.map(({ text }) => text).join('')).toSorted()).toEqual([
    'Ann',
    'Ben',
    'Cleo',
  ]);
});

test('of one person, the entry that holds most of the words', async () => {
  const id = await add('Tom');
  await note([id], 'The red pump is loud', 1);
  await note([id], 'A pump', 2);
  expect(await shown('red pump')).toEqual(['Tom: The red pump is loud']);
  expect(await shown('pump')).toEqual(['Tom: A pump']);
});

test('a name alone, a single letter and an empty query find no note', async () => {
  const id = await add('Tom');
  await note([id], 'Likes rowing; 爱喝茶');
  expect(await shown('茶')).toHaveLength(1);
  for (const query of ['tom', 'l', ' ', '']) expect(await shown(query), query).toEqual([]);
});

test('judgements and special facts are not found, and special ones are in no stored line', async () => {
  const id = await add('Tom');
  await told(id, 'role', 'Foreman');
  const consent = { how: 'said so', on: '2026-10-30' };
  const special = { personId: id, field: 'recognise_by', from: 'told', consent } as const;
  await learn(db, { ...special, value: 'Quaker hat' }, hand());
  await told(id, 'described_as', 'Vain');
  const own = { label: 'Boat', type: 'text', sensitivity: 0 } as const;
  const boat = (await addOwnField(db, own, hand())).value;
  const guess = (await addOwnField(db, { ...own, label: 'Guess', sensitivity: 2 }, hand())).value;
  await told(id, ownFieldId(boat.id), 'A sloop');
  await told(id, ownFieldId(guess.id), 'Envious');
  expect(await shown('foreman')).toEqual(['Tom: Foreman']);
  expect(await shown('sloop')).toEqual(['Tom: A sloop']);
  for (const query of ['quaker', 'vain', 'envious']) expect(await shown(query), query).toEqual([]);
  await search.tidy();
  expect(await stored()).toContain('sloop');
  for (const word of ['quaker', 'vain', 'envious']) expect(await stored()).not.toContain(word);
});

test('an answer that was corrected is found by what holds now', async () => {
  const id = await add('Tom');
  await told(id, 'home_town', 'Leeds');
  await learn(db, { personId: id, field: 'home_town', value: 'York', from: 'told' }, hand(2));
  expect(await shown('leeds')).toEqual([]);
  expect(await shown('york')).toEqual(['Tom: York']);
});

describe('the next question knows of every write', () => {
  test('of an entry that is written, removed and brought back', async () => {
    const id = await add('Tom');
    const { value } = await note([id], 'Rowing on Sundays');
    expect(await shown('rowing')).toHaveLength(1);
    const { batch = '' } = await removeEvent(db, value.id, hand());
    expect(await shown('rowing')).toEqual([]);
    await undo(db, batch);
    expect(await shown('rowing')).toHaveLength(1);
    await told(id, 'home_town', 'Leeds');
    expect(await shown('leeds')).toHaveLength(1);
    await forget(db, { personId: id, field: 'home_town' });
    expect(await shown('leeds')).toEqual([]);
  });

  test('of a text that is changed, a name that is changed, and a merge', async () => {
    const [tom, tim] = [await add('Tom'), await add('Tim')];
    const { value } = await note([tom], 'Rowing');
    expect(await shown('rowing')).toEqual(['Tom: Rowing']);
    await db.events.update(value.id, { text: 'Sailing' });
    expect(await shown('rowing')).toEqual([]);
    expect(await shown('sailing')).toEqual(['Tom: Sailing']);
    await changePerson(db, tom, { name: 'Thomas', formOfAddress: '', organisation: '' }, hand());
    expect(await shown('thomas sailing')).toEqual(['Thomas: Sailing']);
    const { batch = '' } = await merge(db, tim, tom, {}, hand());
    expect(await shown('sailing')).toEqual(['Tim: Sailing']);
    await undo(db, batch);
    expect(await shown('sailing')).toEqual(['Thomas: Sailing']);
  });

  test('of one that another page wrote, and stored', async () => {
    const id = await add('Tom');
    await note([id], 'Rowing');
    const other = new NoteSearch(db);
    expect(await shown('rowing', other)).toHaveLength(1);
    await search.tidy();
    await note([id], 'Chess');
    expect(await shown('chess', other)).toHaveLength(1);
    expect(await shown('chess', new NoteSearch(db))).toHaveLength(1);
    expect((await db.changes.toArray()).map(({ table }) => table)).not.toContain('noteHaystacks');
  });

  test('of an entry about two people', async () => {
    const [tom, ann] = [await add('Tom'), await add('Ann')];
    await note([tom, ann], 'Met at the fair');
    expect((await shown('fair')).sort()).toEqual(['Ann: Met at the fair', 'Tom: Met at the fair']);
  });
});

test('1.20 whoever is erased, or put away, is gone from the notes at once and from the disk soon', async () => {
  const [tom, ann] = [await add('Tom'), await add('Ann')];
  await note([tom], 'Secretplan');
  await note([ann], 'Otherplan');
  await search.tidy();
  expect(await stored()).toContain('secretplan');
  await erasePerson(db, tom);
  expect(await stored()).not.toContain('secretplan');
  expect(await shown('secretplan')).toEqual([]);
  await search.tidy();
  expect(await stored()).toContain('otherplan');
  // Put into the trash: the person leaves their table, whatever else goes along.
  await together(db, () => db.people.delete(ann));
  expect(await shown('otherplan')).toEqual([]);
  await search.tidy();
  expect(await stored()).not.toContain('otherplan');
});
