import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { announced } from '../../../lib/followup/claim.ts';
import { logOutcome, snooze } from '../../../lib/followup/close.ts';
import { dueBy } from '../../../lib/followup/due.ts';
import { putOffNoticed } from '../../../lib/followup/put-off-noticed.ts';
import { reconcile, type NoticeTime } from '../../../lib/followup/reconcile.ts';
import type { Reminder } from '../../../lib/followup/reminder.ts';
import { recordSale } from '../../../lib/followup/sell.ts';
import { addDays, dayAt } from '../../../lib/time/day.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** A Wednesday, an hour before notices begin. */
const START = Date.UTC(2026, 10, 18, 8);
const occurrenceOf = ({ id, showOn }: Reminder) => `${id}@${showOn}`;

/** The background of one browser, cut into the steps between which it may be stopped. */
class Background {
  readonly db: EvergreenDb;
  now = START;
  time: NoticeTime = { zone: 'UTC', noticeAt: '09:00' };
  /** How often each occurrence was told. */
  readonly told = new Map<string, number>();
  /** Occurrences that were told when the background died before it could note that. */
  readonly cutShort = new Map<string, number>();
  /** How many reminders each notice told of. */
  readonly notices: number[] = [];
  #looks: { found: Reminder[]; shown: boolean }[] = [];
  #batches: string[] = [];

  constructor(db: EvergreenDb) {
    this.db = db;
  }

  get today() {
    return dayAt(this.now, this.time.zone);
  }

  /** An alarm, a start, or a panel that is opened: each begins a look. */
  async begin(at = 1): Promise<void> {
    const looks = Array.from({ length: at }, () => reconcile(this.db, this.now, this.time));
    for (const { announce } of await Promise.all(looks)) {
      if (announce.length > 0) this.#looks.push({ found: announce, shown: false });
    }
  }

  /** One of the looks takes its next step: shows its notice, or notes that it did. */
  async step(which: number): Promise<void> {
    const look = this.#looks[which % Math.max(1, this.#looks.length)];
    if (!look) return;
    if (look.shown) {
      await announced(this.db, look.found, this.now);
      this.#looks.splice(this.#looks.indexOf(look), 1);
      return;
    }
    look.shown = true;
    this.notices.push(look.found.length);
    for (const one of look.found.map(occurrenceOf)) count(this.told, one);
  }

  /** Time passes. No look takes minutes: what began one was stopped before. */
  pass(minutes: number): void {
    if (minutes !== 1) this.crash();
    this.now += minutes * MINUTE;
  }

  /** The browser stops the background, or dies. */
  crash(): void {
    const shown = this.#looks.filter((look) => look.shown).flatMap(({ found }) => found);
    for (const one of new Set(shown.map(occurrenceOf))) count(this.cutShort, one);
    this.#looks = [];
  }

  async sell(daysAgo: number): Promise<void> {
    const soldOn = addDays(this.today, -daysAgo);
    const policy = { saleDay: 'zero', weekends: 'none' } as const;
    await recordSale(this.db, { personId: 'p1', product: 'CX-40', soldOn }, policy, this.#hand);
  }

  get #hand() {
    return { at: this.now, by: 'Lin' };
  }

  /** Does something with the reminder that has waited longest. */
  async act(what: 'done' | 'later' | 'button' | 'noAnswer'): Promise<void> {
    const [first] = await dueBy(this.db, this.today);
    if (!first) return;
    const tomorrow = addDays(this.today, 1);
    const { batch } =
      what === 'later'
        ? await snooze(this.db, first.id, addDays(this.today, 2), this.#hand)
        : what === 'button'
          ? await putOffNoticed(this.db, first, tomorrow, this.#hand)
          : await logOutcome(
              this.db,
              first.id,
              { outcome: what === 'done' ? 'spoke' : 'noAnswer', text: '' },
              this.today,
              this.#hand,
            );
    if (batch) this.#batches.push(batch);
  }

  async takeBack(): Promise<void> {
    const batch = this.#batches.pop();
    if (batch) await undo(this.db, batch).catch(() => undefined);
  }

  /** Nothing happens for a while but what the background does by itself. */
  async rest(): Promise<void> {
    for (let times = 0; times < 3; times++) {
      this.now += 15 * MINUTE;
      await this.begin();
      while (this.#looks.length > 0) await this.step(0);
    }
  }
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

type Act = (background: Background) => Promise<void> | void;
const named = (name: string, run: Act) => ({ run, toString: () => name });
const once = (name: string, run: Act) => fc.constant(named(name, run));
const act = fc.oneof(
  { weight: 4, arbitrary: once('look', (b) => b.begin()) },
  { weight: 2, arbitrary: once('alarm and start at once', (b) => b.begin(3)) },
  {
    weight: 6,
    arbitrary: fc.nat(3).map((which) => named(`step ${which}`, (b) => b.step(which))),
  },
  { weight: 2, arbitrary: once('crash', (b) => b.crash()) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(1, 20, 240, 1440, 2880)
      .map((minutes) => named(`${minutes} min`, (b) => b.pass(minutes))),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(0, 2, 12).map((ago) => named(`sold ${ago}`, (b) => b.sell(ago))),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('done', 'later', 'button', 'noAnswer')
      .map((what) => named(what, (b) => b.act(what))),
  },
  { weight: 1, arbitrary: once('undo', (b) => b.takeBack()) },
);
const clock = fc.oneof(
  fc
    .constantFrom(-365, -1, 1, 365)
    .map((days) => named(`clock ${days}`, (b) => b.pass(days * 1440))),
  fc
    .constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati')
    .map((zone) => named(zone, (b) => void (b.time = { ...b.time, zone }))),
);

let n = 0;
async function lived(acts: { run: Act }[]): Promise<Background> {
  const db = new EvergreenDb(`announce-laws-${++n}`);
  const background = new Background(db);
  try {
    for (const { run } of acts) await run(background);
    background.crash();
    await background.rest();
    // What is due now was told, and nothing twice.
    const begun = await dueBy(db, background.today);
    const morning = background.now % DAY < 9 * 60 * MINUTE;
    const due = begun.filter(({ showOn }) => !morning || showOn < background.today);
    if (background.time.zone === 'UTC') {
      expect(due.map(occurrenceOf).filter((one) => !background.told.has(one))).toEqual([]);
    }
    for (const [one, times] of background.told) {
      expect(times, one).toBeLessThanOrEqual(1 + (background.cutShort.get(one) ?? 0));
    }
    return background;
  } finally {
    await db.delete();
  }
}

describe('0.1 every occurrence is told once', () => {
  test('whatever looks, stops, passes and is done between any two steps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40, size: 'max' }), async (acts) => {
        await lived(acts);
      }),
      { numRuns: 40 },
    );
  });

  test('and with a clock that is set and a user who flies', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(act, clock), { maxLength: 40, size: 'max' }),
        async (acts) => {
          await lived(acts);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('and a burst is one notice', async () => {
    const sold = Array.from({ length: 30 }, () => named('sold', (b) => b.sell(12)));
    const { notices } = await lived([...sold, named('away', (b) => b.pass(30 * 1440))]);
    expect(notices).toEqual([90]);
  });
});
