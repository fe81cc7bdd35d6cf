import { expect } from 'vitest';
import type { Change } from '../../../../lib/db/change.ts';
import type { Looking } from '../../../../lib/followup/look-around.ts';
import { BADGE_MOST } from '../../../../lib/followup/reconcile.ts';
import type { Reminder } from '../../../../lib/followup/reminder.ts';
import { dayAt, instantOf } from '../../../../lib/time/day.ts';
import { dayOf, numberOf } from './almanac.ts';
import type { Mirror } from './mirror.ts';
import type { Salesperson } from './salesperson.ts';
import { Secretary, type Call } from './secretary.ts';
import type { Seen, Worker } from './worker.ts';

/** What holds after every look, whatever was done and whoever died before. */
export class Laws {
  readonly #mirror: Mirror;
  readonly #person: Salesperson;
  /** What has to be in the list. */
  #must = new Set<string>();
  #lastDay = 0;
  /** What stood in the list before the look. */
  #before: string[] = [];

  constructor(mirror: Mirror, person: Salesperson) {
    this.#mirror = mirror;
    this.#person = person;
  }

  get #reminders(): Map<string, Reminder> {
    return this.#mirror.held.reminders;
  }

  #secretary(): Secretary {
    const { policy, author } = this.#person.rules;
    return new Secretary(this.#mirror.held, policy, author);
  }

  /** The list, as Today has it. */
  shown(today: number): Reminder[] {
    const day = dayOf(today);
    return [...this.#reminders.values()].filter(
      ({ state, showOn }) => state === 'open' && showOn <= day,
    );
  }

  /** Planning writes reminders and nothing else, and what was answered stays as it was. */
  ofWriting(written: Change[]): void {
    for (const { table, key, kind, before = {} } of written) {
      expect(table).toBe('reminders');
      const id = typeof key === 'string' ? key : '';
      const state = 'state' in before ? before['state'] : this.#reminders.get(id)?.state;
      const isBack = state === 'cancelled' && before['gone'] === true;
      const is = kind === 'created' ? 'open' : isBack ? 'open' : state;
      expect(is, `${kind} ${id}`).toBe('open');
    }
  }

  ofLook(looking: Looking, seen: Seen, worker: Worker): void {
    const day = dayAt(looking.hand.at, looking.zone);
    const today = numberOf(day);
    const secretary = this.#secretary();
    const calls = this.daysPass(today);
    const shown = this.shown(today);
    this.#nothingIsMissing(day);
    this.#nothingIsTooMuch(shown, calls);
    this.#nothingVanished(calls);
    this.#theBestHaveANextStep(secretary);
    expect(seen.badge).toBe(Math.min(shown.length, BADGE_MOST));
    expect(seen.notices.length, 'notices of one look').toBeLessThanOrEqual(1);
    const begun = looking.hand.at >= instantOf(day, looking.noticeAt, looking.zone);
    const told = shown.filter(({ showOn }) => begun || showOn < day);
    const untold = told.filter((reminder) => !worker.isAnnounced(reminder));
    expect(untold, 'due and not announced').toEqual([]);
    this.#itWakesInTime(looking, seen.wakeAt, dayOf(begun ? today : today - 1));
  }

  /** Looking again finds nothing new. */
  ofLookingAgain(seen: Seen | undefined, written: Change[]): void {
    expect(written).toEqual([]);
    expect(seen?.notices).toEqual([]);
  }

  /** Goes through the days since the last time, and keeps what has to be in the list. */
  daysPass(today: number): Map<string, Call> {
    const secretary = this.#secretary();
    let calls = new Map<string, Call>();
    const from = this.#lastDay === 0 ? today : Math.min(this.#lastDay + 1, today);
    for (let day = from; day <= today; day++) {
      calls = secretary.calls(day);
      const firm = [...calls.values()].filter(
        ({ id, due, late, perhaps }) => !perhaps && (late || due === day || this.#must.has(id)),
      );
      this.#must = new Set(firm.map(({ id }) => id));
    }
    this.#lastDay = today;
    return calls;
  }

  #nothingIsMissing(day: string): void {
    for (const id of this.#must) {
      const reminder = this.#reminders.get(id);
      expect(reminder, `${id} is called for and not there`).toMatchObject({ state: 'open' });
      const { showOn = '' } = reminder ?? {};
      const hidden = showOn > day && !this.#person.putOff.has(`${id}@${showOn}`);
      expect(hidden, `${id} is put off until ${showOn} by nobody`).toBe(false);
    }
  }

  #nothingIsTooMuch(shown: Reminder[], calls: Map<string, Call>): void {
    const tooMuch = shown.filter(
      ({ id, cadence }) =>
        // Beyond ninety days only one that stands there already stays.
        !calls.has(id) && cadence !== 'first-order' && !this.#takesThePlaceOfPutOff(id),
    );
    const ids = tooMuch.map(({ id }) => id).join(' ');
    expect(ids, 'in the list, and nothing calls for it').toBe('');
  }

  /** The step that would take its place was put off: until then it may stay. */
  #takesThePlaceOfPutOff(id: string): boolean {
    const occurrence = id.slice(0, id.lastIndexOf('/') + 1);
    return [...this.#reminders.values()].some(
      (one) => one.id.startsWith(occurrence) && this.#person.putOff.has(`${one.id}@${one.showOn}`),
    );
  }

  /** What stood in the list and is still called for stands in it. */
  #nothingVanished(calls: Map<string, Call>): void {
    const called = this.#before.filter((id) => calls.get(id)?.perhaps === false);
    const vanished = called.filter((id) => this.#reminders.get(id)?.state !== 'open');
    expect(vanished.join(' '), 'vanished unanswered').toBe('');
  }

  /** Keeps what stands in the list before a look. */
  beforeLook(today: number): void {
    this.#before = this.shown(today).map(({ id }) => id);
  }

  #theBestHaveANextStep(secretary: Secretary): void {
    const { cadences } = this.#person.rules.policy;
    if (cadences?.['courtesy']?.off) return;
    const of = Map.groupBy(this.#reminders.values(), ({ personId }) => personId);
    const without = secretary.best().filter(({ id }) => {
      const all = of.get(id) ?? [];
      // Handed over once, or with a double: whether they are ours, nobody can tell.
      const letGo = [...this.#reminders.values()].some(
        ({ personId, anchor, state, gone }) =>
          (personId === id && state === 'cancelled' && !gone) || (anchor === id && personId !== id),
      );
      return !letGo && all.every(({ state }) => state !== 'open');
    });
    expect(without, '3.20 a customer of tier A has no next step').toEqual([]);
  }

  #itWakesInTime({ zone, noticeAt }: Looking, wakeAt: number | undefined, after: string): void {
    let next = '';
    for (const { state, showOn } of this.#reminders.values()) {
      if (state === 'open' && showOn > after && (next === '' || showOn < next)) next = showOn;
    }
    if (next === '') return;
    expect(wakeAt).toBeLessThanOrEqual(instantOf(next, noticeAt, zone));
  }
}
