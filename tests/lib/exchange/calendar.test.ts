import 'fake-indexeddb/auto';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { created } from '../../../lib/db/hand.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { calendarEntries, calendarFile } from '../../../lib/exchange/calendar/calendar-file.ts';
import { calendarText } from '../../../lib/exchange/calendar/calendar-text.ts';
import {
  CALENDAR_KINDS,
  type CalendarChoice,
  type CalendarEntry,
} from '../../../lib/exchange/calendar/entry.ts';
import { remind, type Duty } from '../../../lib/followup/remind.ts';
import { recordSale } from '../../../lib/followup/sell.ts';
import { addDays } from '../../../lib/time/day.ts';

const today = '2026-11-21';
const hand = { at: Date.UTC(2026, 10, 21, 9), by: 'Lin Hui' };
const choice: CalendarChoice = {
  kinds: CALENDAR_KINDS,
  today,
  until: addDays(today, 365),
  promised: false,
  locale: 'en',
  policy: {},
  author: '',
};
const page = {
  locale: 'en',
  at: hand.at,
  urlOf: (id: string) => `chrome-extension://abc/dashboard.html#/person/${id}`,
  alarm: undefined,
} as const;

let n = 0;
async function withPriya(): Promise<{ db: EvergreenDb; personId: string }> {
  const db = new EvergreenDb(`calendar-${++n}`);
  onTestFinished(() => db.delete());
  const { value } = await addPerson(db, { name: 'Priya Raman' }, hand);
  return { db, personId: value.id };
}

const know = (
  db: EvergreenDb,
  personId: string,
  field: Parameters<typeof learn>[1]['field'],
  value: string,
) => learn(db, { personId, field, value, from: 'told' }, { ...hand, at: (at += 1000) });
let { at } = hand;

async function owe(db: EvergreenDb, duty: Omit<Duty, 'channel' | 'state'>): Promise<void> {
  await remind(db, { ...duty, channel: 'call', state: 'open' }, hand);
}

const said = (entries: CalendarEntry[]) => entries.map(({ on, summary }) => `${on} ${summary}`);
const entriesOf = (db: EvergreenDb, more: Partial<CalendarChoice> = {}) =>
  calendarEntries(db, { ...choice, ...more });

function parsed(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}
const textOf = (entries: CalendarEntry[], more: Partial<Parameters<typeof calendarText>[1]> = {}) =>
  [...calendarText(entries, { ...page, ...more })].join('');

describe('what is in it', () => {
  test('steps after a sale, by name and purpose, and not what was sold; the overdue one is today', async () => {
    const { db, personId } = await withPriya();
    const sale = { personId, product: 'CX-40 pump', soldOn: '2026-11-17' };
    await recordSale(db, sale, { saleDay: 'zero', weekends: 'none' }, hand);
    expect(said(await entriesOf(db))).toEqual([
      '2026-11-21 Priya Raman · Day 2: is it in use?',
      '2026-11-21 Priya Raman · Day 4: does it fit by now?',
      '2026-11-25 Priya Raman · Day 8: visit, and praise what goes well',
    ]);
    expect(said(await entriesOf(db, { until: '2026-11-24', locale: 'zh-CN' }))).toEqual([
      '2026-11-21 Priya Raman · 第2天：用上了吗？',
      '2026-11-21 Priya Raman · 第4天：适应了吗？',
    ]);
    expect(await entriesOf(db, { kinds: ['yearly'] })).toEqual([]);
  });

  test('what was promised stands there only when it was ticked; a complaint’s words never do', async () => {
    const { db, personId } = await withPriya();
    const dueOn = '2026-11-30';
    const about = 'a lower price';
    await owe(db, { of: 'promise', anchor: 'p1', step: 'due', personId, about, dueOn });
    const angry = { step: 'answer', personId, about: 'it leaks', dueOn };
    await owe(db, { of: 'complaint', anchor: 'c1', ...angry });
    const both = ['2026-11-30 Priya Raman · Answer a complaint'];
    expect(said(await entriesOf(db)).toSorted()).toEqual([
      ...both,
      '2026-11-30 Priya Raman · Promise',
    ]);
    expect(said(await entriesOf(db, { promised: true })).toSorted()).toEqual([
      ...both,
      '2026-11-30 Priya Raman · Promised: a lower price',
    ]);
  });

  test('a visit stands there once, with its hour and purpose; a job by its kind', async () => {
    const { db, personId } = await withPriya();
    const on = '2026-12-02';
    const purpose = 'see the new line';
    const visit = { personId, purpose, on, at: '14:30', minutes: 60, state: 'planned' } as const;
    await db.visits.add({ ...created(hand), ...visit, id: 'v1' });
    const of = { of: 'visit', anchor: 'v1', personId, about: purpose } as const;
    await owe(db, { ...of, step: 'brief', dueOn: '2026-12-01' });
    await owe(db, { ...of, step: 'day', dueOn: on });
    const job = { personId, kind: 'repair', text: 'seal', dueOn: on, state: 'open' } as const;
    await db.jobs.add({ ...created(hand), ...job, id: 'j1' });
    await owe(db, { of: 'job', anchor: 'j1', step: 'due', personId, about: 'seal', dueOn: on });
    expect(said(await entriesOf(db)).toSorted()).toEqual([
      '2026-12-02 Priya Raman · Repair',
      '2026-12-02 Priya Raman · Visit at 14:30: see the new line',
    ]);
  });

  test('a step that leads up to a day says which day; one that a birthday plans is not there twice', async () => {
    const { db, personId } = await withPriya();
    const base = { ...created(hand), personId, anchor: personId, channel: 'call' as const };
    const open = { about: '', state: 'open' as const, attempts: 0 };
    const plan = (id: string, cadence: string, step: string, on: string) =>
      db.reminders.add({ ...base, ...open, id, cadence, step, dueOn: on, showOn: on });
    await plan('a', 'feast-midAutumn', '2027-09-15/ahead', '2027-09-08');
    await plan('b', 'contract-end', '2027-03-31/before-30', '2027-03-01');
    await plan('c', 'birthday', '2027-05-12/ahead', '2027-05-05');
    expect(said(await entriesOf(db))).toEqual([
      '2027-03-01 The contract of Priya Raman ends: March 31, 2027',
      '2027-09-08 Mid-Autumn Festival, September 15, 2027: a greeting for Priya Raman',
    ]);
  });

  test('a birthday comes every year; one on 29 February or by the moon day by day for ten years', async () => {
    const { db, personId } = await withPriya();
    await know(db, personId, 'birthday', '12-05');
    expect(await entriesOf(db)).toEqual([
      {
        uid: `birthday:${personId}`,
        kind: 'yearly',
        on: '2026-12-05',
        every: 'year',
        summary: 'Priya Raman · Birthday',
        personId,
      },
    ]);
    await know(db, personId, 'birthday', '02-29');
    const leap = await entriesOf(db);
    expect(leap.slice(0, 3).map(({ on }) => on)).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
    ]);
    expect([leap.length, leap.some(({ every }) => every)]).toEqual([10, false]);
    await know(db, personId, 'birthday', 'lunar 08-15');
    const lunar = await entriesOf(db);
    expect(lunar.slice(0, 2).map(({ on }) => on)).toEqual(['2027-09-15', '2028-10-03']);
    expect(new Set(lunar.map(({ uid }) => uid)).size).toBe(10);
    // A year later nine of the ten days are the same ones.
    const later = await entriesOf(db, { today: '2027-11-21', until: '2028-11-20' });
    expect(later.slice(0, 9).map(({ uid }) => uid)).toEqual(lunar.slice(1).map(({ uid }) => uid));
  });

  test('the end of a contract is there; nobody who is gone, and no colleague’s customer', async () => {
    const { db, personId } = await withPriya();
    await know(db, personId, 'contract_end', '2027-03-01');
    expect(said(await entriesOf(db, { kinds: ['once'] }))).toHaveLength(1);
    await db.people.update(personId, { owner: 'Sam' });
    expect(await entriesOf(db, { author: 'Lin Hui' })).toEqual([]);
    expect(await entriesOf(db, { author: 'Sam' })).toHaveLength(1);
    await db.people.update(personId, { status: { kind: 'deceased', since: today } });
    expect(await entriesOf(db)).toEqual([]);
  });

  test('nothing sensitive is there, nor what is planned from it', async () => {
    const { db, personId } = await withPriya();
    const secret = { personId, field: 'relative_birth_date', value: '2027-01-05' } as const;
    await db.facts.add({ ...created(hand), ...secret, from: 'told' });
    const steps = [{ id: 's', days: 0, channel: 'call' as const, purpose: 'bring a cake' }];
    const plan = { ...created(hand), name: 'Child', after: 'relative_birth_date', steps };
    await db.ownCadences.add(plan);
    const base = { ...created(hand), personId, anchor: personId, channel: 'call' as const };
    const due = { dueOn: '2027-01-05', showOn: '2027-01-05', state: 'open' as const, attempts: 0 };
    const step = { cadence: plan.id, step: '2027-01-05/s', about: 'bring a cake' };
    await db.reminders.add({ ...base, ...due, ...step });
    expect(await entriesOf(db)).toEqual([]);
    await db.ownCadences.update(plan.id, { after: 'birthday' });
    expect(said(await entriesOf(db))).toEqual(['2027-01-05 Priya Raman · bring a cake']);
  });
});

describe('how it is written', () => {
  const entry: CalendarEntry = {
    uid: 'birthday:1',
    kind: 'yearly',
    on: '2026-12-31',
    every: 'year',
    summary: '王建国 · 生日',
    personId: '1',
  };

  test('a day without an hour, ending on the next, with a link back and an alarm', () => {
    const text = textOf([entry], { alarm: 9 });
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Evergreen//Evergreen//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Customers (Evergreen)',
      'BEGIN:VEVENT',
      'UID:birthday:1@evergreen',
      'DTSTAMP:20261121T090000Z',
      'SEQUENCE:29920860',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:王建国 · 生日',
      'DESCRIPTION:Open in Evergreen: chrome-extension://abc/dashboard.html#/pers',
      ' on/1',
      'URL:chrome-extension://abc/dashboard.html#/person/1',
      'CATEGORIES:Every year',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'RRULE:FREQ=YEARLY',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT9H',
      'DESCRIPTION:王建国 · 生日',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('written again later it is the same thing, newer', () => {
    const [first] = parsed(textOf([entry]));
    const [second] = parsed(textOf([entry], { at: hand.at + 3_600_000 }));
    const [a, b] = [first, second].map((event) => ({
      uid: event?.getFirstPropertyValue('uid'),
      sequence: Number(event?.getFirstPropertyValue('sequence')),
    }));
    expect(a?.uid).toBe(b?.uid);
    expect(b?.sequence).toBeGreaterThan(a?.sequence ?? 0);
  });

  test('law: whatever a name holds comes back whole, and no line is longer than 75 octets', () => {
    const marks = ['\\', ';', ',', ':', '"', '\n', '\r\n', '\\n', ' ', 'n', '王国', '·', '😀', 'é'];
    const piece = fc.constantFrom(...marks, '👩‍👧', 'x'.repeat(74));
    const anyText = fc.oneof(
      fc.array(piece, { minLength: 1, maxLength: 120 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    );
    fc.assert(
      fc.property(anyText, (summary) => {
        const text = textOf([{ ...entry, summary }], { alarm: 9 });
        const lines = text.split('\r\n');
        expect(Math.max(...lines.map((line) => new Blob([line]).size))).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [event, ...others] = parsed(text);
        expect(others).toEqual([]);
        // What is not shown goes, and a line break is a space; the rest is as it was.
        // oxlint-disable-next-line no-control-regex
        const hidden = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
        const oneLine = summary.replaceAll(/\s*[\r\n\u0085\u2028\u2029]\s*/g, ' ');
        const kept = oneLine.replaceAll(hidden, '').toWellFormed();
        expect(event?.getFirstPropertyValue('summary') ?? '').toBe(kept);
      }),
      { numRuns: 500 },
    );
  });

  test('an empty file is a calendar too, and a long one is whole', async () => {
    expect(parsed(textOf([]))).toEqual([]);
    const many = Array.from({ length: 1234 }, (_, index) => ({ ...entry, uid: `${index}` }));
    const file = await calendarFile(many, page);
    expect(file.type).toBe('text/calendar');
    expect(parsed(await file.text())).toHaveLength(1234);
  });
});
