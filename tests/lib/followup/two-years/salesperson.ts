import { addPerson } from '../../../../lib/customer/add-person.ts';
import { merge } from '../../../../lib/customer/merge.ts';
import { record } from '../../../../lib/customer/timeline.ts';
import { removePeople, restorePerson } from '../../../../lib/customer/trash.ts';
import { together, type Done, type EvergreenDb } from '../../../../lib/db/db.ts';
import { created, type Hand } from '../../../../lib/db/hand.ts';
import { ChangedSinceError, undo } from '../../../../lib/db/undo.ts';
import { forget, learn } from '../../../../lib/dossier/facts.ts';
import { letGo } from '../../../../lib/exchange/hand-over/let-go.ts';
import { logOutcome, skip, snooze } from '../../../../lib/followup/close.ts';
import {
  saveCadence,
  switchCadence,
  removeCadence,
} from '../../../../lib/followup/own-cadences.ts';
import type { Reminder } from '../../../../lib/followup/reminder.ts';
import { changeSale, recordSale } from '../../../../lib/followup/sell.ts';
import { setStatus } from '../../../../lib/followup/set-status.ts';
import { storedMonthDay } from '../../../../lib/time/month-day.ts';
import { dayOf, numberOf } from './almanac.ts';
import type { Chance } from './chance.ts';
import type { Mirror } from './mirror.ts';
import { complain, fulfil, isOwed, planVisit, promise, takeJob, type Moment } from './owed.ts';
import { changed, type Rules } from './rules.ts';

/** Deeds that can still be undone by the toast or the log. */
const REMEMBERED = 30;

type Act = () => Promise<Done<unknown> | undefined>;

/** Somebody who works with the panel: what they do goes through the commands of the program. */
export class Salesperson {
  db: EvergreenDb;
  readonly #mirror: Mirror;
  readonly #chance: Chance;
  readonly #clock: () => number;
  #batches: string[] = [];
  rules: Rules;
  /** What was ever put off, and until when: only that may hide what is due. */
  readonly putOff = new Set<string>();
  #today = 0;

  constructor(db: EvergreenDb, mirror: Mirror, chance: Chance, rules: Rules, clock: () => number) {
    this.db = db;
    this.#mirror = mirror;
    this.#chance = chance;
    this.rules = rules;
    this.#clock = clock;
  }

  get #hand(): Hand {
    return { at: this.#clock(), by: this.rules.author };
  }

  /** Another device: what was done on the old one cannot be undone here. */
  moveTo(db: EvergreenDb): void {
    this.db = db;
    this.#batches = [];
  }

  async meet(name: string): Promise<void> {
    await this.#run(() => addPerson(this.db, { name }, this.#hand));
  }

  /** Does one of the things that a day brings. @param today as it is where they are */
  async act(today: number): Promise<void> {
    this.#today = today;
    await this.#mirror.follow(this.db);
    // Everybody is in the trash.
    if (this.#mirror.held.people.size === 0) return;
    const total = this.#acts.reduce((sum, [weight]) => sum + weight, 0);
    let at = this.#chance.below(total);
    const found = this.#acts.find(([weight]) => (at -= weight) < 0);
    if (found) await this.#run(found[1]);
  }

  /** Answers one thing of the list. */
  async answer(reminder: Reminder, today: number): Promise<void> {
    this.#today = today;
    const { db } = this;
    const { id } = reminder;
    if (isOwed(reminder.cadence)) {
      await this.#run(() => fulfil(this.#moment(), reminder));
      return;
    }
    const what = this.#chance.below(10);
    const day = dayOf(today);
    const hand = this.#hand;
    if (what < 6) {
      const outcome = what < 5 ? 'spoke' : 'leftMessage';
      await this.#run(() => logOutcome(db, id, { outcome, text: '' }, day, hand));
    } else if (what === 6) {
      await this.#run(() => logOutcome(db, id, { outcome: 'noAnswer', text: '' }, day, hand));
      const now = await db.reminders.get(id);
      if (now) this.putOff.add(`${id}@${now.showOn}`);
    } else if (what === 7) await this.#run(() => skip(db, id, 'not now', hand));
    else await this.#snooze(id);
  }

  async #snooze(id: string): Promise<void> {
    const until = dayOf(this.#today + this.#chance.between(1, 20));
    this.putOff.add(`${id}@${until}`);
    await this.#run(() => snooze(this.db, id, until, this.#hand));
  }

  async #run(act: Act): Promise<void> {
    const done = await act();
    if (done?.batch === undefined) return;
    this.#batches = [...this.#batches, done.batch].slice(-REMEMBERED);
  }

  #person(): string {
    return this.#chance.of([...this.#mirror.held.people.keys()]) ?? '';
  }

  #day(from: number, to: number): string {
    return dayOf(this.#today + this.#chance.between(from, to));
  }

  /** So often each is done, and what it is. */
  readonly #acts: [number, Act][] = [
    [3, () => addPerson(this.db, { name: `Customer ${this.#clock()}` }, this.#hand)],
    [20, () => this.#sell()],
    [4, () => this.#correctSale()],
    [6, () => this.#detailSale()],
    [10, () => this.#talk()],
    [12, () => this.#learnDay()],
    [4, () => this.#learn('held_by', 'Northsea Valves')],
    [4, () => this.#learn('contract_end', this.#day(-20, 200))],
    [3, () => this.#forget()],
    [8, () => this.#setTier()],
    [6, () => this.#setStatus()],
    [5, () => complain(this.#moment())],
    [6, () => promise(this.#moment())],
    [4, () => takeJob(this.#moment())],
    [4, () => planVisit(this.#moment())],
    [3, () => this.#routine()],
    [3, () => this.#ownPlan()],
    [3, () => this.#answerEarly()],
    [10, () => this.#undo()],
    [2, () => this.#merge()],
    [3, () => removePeople(this.db, [this.#person()], this.#hand)],
    [4, () => this.#bringBack()],
    [1, () => letGo(this.db, [this.#person()], 'Chen', this.#hand)],
    [2, () => this.#changeRules()],
  ];

  #sell() {
    const products = ['pump', 'valve', 'filter'] as const;
    const given = {
      personId: this.#person(),
      product: this.#chance.oneOf(products),
      soldOn: this.#chance.often(0.8) ? this.#day(-3, 0) : this.#day(-60, 0),
    };
    return recordSale(this.db, given, this.rules.policy, this.#hand);
  }

  async #correctSale() {
    const sale = this.#chance.of([...this.#mirror.held.sales.values()]);
    if (!sale || sale.state === 'cancelled') return undefined;
    const change = this.#chance.often(0.3)
      ? { state: 'cancelled' as const }
      : { soldOn: dayOf(numberOf(sale.soldOn) + this.#chance.between(-3, 3)) };
    return changeSale(this.db, sale.id, change, this.rules.policy, this.#hand);
  }

  async #detailSale() {
    const sale = this.#chance.of([...this.#mirror.held.sales.values()]);
    if (!sale) return undefined;
    const change = this.#chance.often(0.5)
      ? { warrantyUntil: this.#day(-10, 120) }
      : { lifeMonths: this.#chance.between(1, 12) };
    return this.#update('sales', sale.id, change);
  }

  #update(table: 'people' | 'sales' | 'routines', id: string, change: object) {
    return together(this.db, () => this.db.table(table).update(id, change));
  }

  #talk() {
    const people = [this.#person()];
    return record(this.db, { kind: 'call', people, text: '', outcome: 'spoke' }, this.#hand);
  }

  #learnDay() {
    const field = this.#chance.oneOf(['birthday', 'anniversary'] as const);
    const lunar = this.#chance.often(0.4);
    const near = this.#chance.often(0.5) ? this.#day(-5, 20).slice(5).split('-').map(Number) : [];
    const [month = this.#chance.between(1, 12), day = this.#chance.between(1, 31)] = near;
    const leap = lunar && this.#chance.often(0.2);
    return this.#learn(field, storedMonthDay({ lunar, ...(leap && { leap: true }), month, day }));
  }

  #learn(field: 'birthday' | 'anniversary' | 'held_by' | 'contract_end', value: string) {
    const given = { personId: this.#person(), field, value, from: 'told' } as const;
    return learn(this.db, given, this.#hand);
  }

  async #forget() {
    const fact = this.#chance.of([...this.#mirror.held.facts.values()]);
    return fact && forget(this.db, fact);
  }

  #setTier() {
    // Dexie deletes a property that is set to undefined.
    const tier = this.#chance.oneOf(['A', 'A', 'B', 'C', undefined]);
    return this.#update('people', this.#person(), { tier });
  }

  #setStatus() {
    const { people } = this.#mirror.held;
    const away = [...people.values()].filter(({ status }) => status);
    const back = away.length > 5 || this.#chance.often(0.4) ? this.#chance.of(away) : undefined;
    const kind = this.#chance.oneOf(['lost', 'lost', 'deceased', 'closed'] as const);
    const since = this.#day(-100, 0);
    const status = back
      ? undefined
      : { kind, since, ...(kind === 'lost' && { reason: 'slow' as const }) };
    return setStatus(this.db, back?.id ?? this.#person(), status, this.rules.policy, this.#hand);
  }

  /** Now, and one customer. */
  #moment(): Moment {
    const [db, chance, hand, today] = [this.db, this.#chance, this.#hand, this.#today];
    return { db, chance, hand, today, personId: this.#person() };
  }

  async #routine() {
    const { db } = this;
    const going = this.#chance.of([...this.#mirror.held.routines.values()]);
    if (going && this.#chance.often(0.3))
      return this.#update('routines', going.id, { state: 'ended' });
    const unit = this.#chance.oneOf(['week', 'month'] as const);
    const counted = this.#chance.oneOf(['date', 'done'] as const);
    const every = { count: this.#chance.between(1, 3), unit, counted };
    const lead = this.#chance.often(0.5) && { leadDays: this.#chance.between(1, 4) };
    const row = { personId: this.#person(), purpose: 'filters', from: this.#day(-30, 30), every };
    return together(db, () =>
      db.routines.add({
        ...created(this.#hand),
        ...row,
        ...lead,
        channel: 'visit',
        kind: 'maintenance',
        state: 'going',
      }),
    );
  }

  async #ownPlan() {
    const { db } = this;
    const plans = [...this.#mirror.held.ownCadences.values()];
    const one = this.#chance.of(plans);
    if (one && plans.length > 2) {
      return this.#chance.often(0.5)
        ? removeCadence(db, one.id)
        : switchCadence(db, one.id, one.off === true, this.#hand);
    }
    const after = this.#chance.oneOf(['sale', 'contact', 'contract_end', 'anniversary'] as const);
    const days = this.#chance.between(after === 'sale' || after === 'contact' ? 5 : -40, 20);
    const steps = [{ id: 'one', days, channel: 'call' as const, purpose: 'A look' }];
    const tiers = this.#chance.often(0.5) && { tiers: ['A' as const, 'B' as const] };
    return saveCadence(db, { name: 'Mine', after, steps, ...tiers }, undefined, this.#hand);
  }

  /** Answers a step before its day: the customer happened to call. */
  async #answerEarly() {
    const steps = [...this.#mirror.held.reminders.values()].filter(
      ({ state, step }) => state === 'open' && step.includes('/'),
    );
    const one = this.#chance.of(steps);
    if (!one) return undefined;
    const day = dayOf(this.#today);
    return this.#chance.often(0.5)
      ? logOutcome(this.db, one.id, { outcome: 'spoke', text: '' }, day, this.#hand)
      : skip(this.db, one.id, 'no need', this.#hand);
  }

  async #undo() {
    const batch = this.#chance.of(this.#batches);
    if (batch === undefined) return undefined;
    this.#batches = this.#batches.filter((one) => one !== batch);
    try {
      await undo(this.db, batch);
    } catch (error) {
      if (!(error instanceof ChangedSinceError)) throw error;
    }
    return undefined;
  }

  async #merge() {
    const [keep, gone] = [this.#person(), this.#person()];
    return keep === gone ? undefined : merge(this.db, keep, gone, {}, this.#hand);
  }

  async #bringBack() {
    const one = this.#chance.of([...this.#mirror.held.trash.keys()]);
    return one === undefined ? undefined : restorePerson(this.db, one);
  }

  async #changeRules() {
    this.rules = changed(this.rules, this.#chance);
    return undefined;
  }
}
