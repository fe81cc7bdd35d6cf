import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson } from '../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../lib/db/db.ts';
import { learn } from '../../lib/dossier/facts.ts';
import { calendarEntries, calendarFile } from '../../lib/exchange/calendar/calendar-file.ts';
import { CALENDAR_KINDS, type CalendarEntry } from '../../lib/exchange/calendar/entry.ts';
import { loadSample } from '../../lib/sample/sample.ts';

/** A file of the sample customers of three languages, as two calendar programs of others read it. */
const today = '2026-11-21';
const until = '2027-11-20';
const hand = { at: Date.UTC(2026, 10, 21, 9), by: '' };
/** Days that no calendar can repeat, and a name that is hard to write down. */
const BORN = [
  { name: 'Jo; "Leap", A\\B 🐸 '.repeat(5).trim(), birthday: '02-29' },
  { name: '陳怡君', birthday: 'lunar 12-30' },
  { name: '王建国', birthday: 'lunar leap 06-15' },
];

const folder = mkdtempSync(join(tmpdir(), 'evergreen-calendar-'));
const file = join(folder, 'evergreen.ics');
const env = { ...process.env, LC_ALL: 'C.UTF-8' };
const db = new EvergreenDb('calendar');
let entries: CalendarEntry[] = [];

async function write(at: number): Promise<void> {
  const choice = { kinds: CALENDAR_KINDS, today, until, promised: true, policy: {}, author: '' };
  entries = await calendarEntries(db, { ...choice, locale: 'zh-TW' });
  const urlOf = (id: string) => `chrome-extension://abc/dashboard.html#/person/${id}`;
  const blob = await calendarFile(entries, { locale: 'zh-TW', at, urlOf, alarm: 9 });
  writeFileSync(file, await blob.bytes());
}

beforeAll(async () => {
  await loadSample(db, today, { saleDay: 'zero', weekends: 'none' }, hand);
  for (const { name, birthday: value } of BORN) {
    const { value: person } = await addPerson(db, { name }, hand);
    const told = { personId: person.id, field: 'birthday', value, from: 'told' } as const;
    await learn(db, told, hand);
  }
  await write(hand.at);
  expect(entries.length).toBeGreaterThan(50);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('calcurse takes every entry and leaves none out', () => {
  const store = join(folder, 'calcurse');
  mkdirSync(store);
  const said = execFileSync('calcurse', ['-D', store, '-i', file], { env, encoding: 'utf8' });
  expect(said).toContain(`0 apps / ${entries.length} events / 0 todos / 0 skipped`);
});

test('khal has each on its day; a newer file moves it and doubles nothing', async () => {
  const config = join(folder, 'khal.conf');
  writeFileSync(config, KHAL);
  mkdirSync(join(folder, 'khal'));
  const khal = (...args: string[]) =>
    execFileSync('khal', ['-c', config, ...args], { env, cwd: folder, encoding: 'utf8' });
  const days = String(Temporal.PlainDate.from(today).until(until).days + 1);
  const list = () =>
    khal('list', '--once', '-df', '', '-f', '{uid} {start-date} {title}', today, `${days}d`);
  const expected = () =>
    entries
      .filter(({ on }) => on <= until)
      .map(({ uid, on, summary }) => `${uid}@evergreen ${on} ${summary}`)
      .sort();
  const listed = () => list().trim().split('\n').sort();

  expect(khal('import', '--batch', file)).toBe('');
  expect(listed()).toEqual(expected());

  const moved = await db.reminders.filter(({ state }) => state === 'open').first();
  if (moved) await db.reminders.update(moved.id, { dueOn: '2026-12-24', showOn: '2026-12-24' });
  await write(hand.at + 3_600_000);
  expect(khal('import', '--batch', file)).toBe('');
  expect(listed()).toEqual(expected());
  expect(listed().filter((line) => line.includes(' 2026-12-24 '))).toHaveLength(1);
});

const KHAL = `[calendars]
[[evergreen]]
path = ${join(folder, 'khal')}
[locale]
local_timezone = Asia/Taipei
default_timezone = Asia/Taipei
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${join(folder, 'khal.db')}
`;
