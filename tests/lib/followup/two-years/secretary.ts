import type { Person } from '../../../../lib/customer/person.ts';
import type { DatePolicy } from '../../../../lib/followup/cadence.ts';
import type { OwnCadence } from '../../../../lib/followup/own-cadence.ts';
import type { Reminder } from '../../../../lib/followup/reminder.ts';
import type { Routine } from '../../../../lib/followup/routine.ts';
import type { Sale } from '../../../../lib/sale/sale.ts';
import { atWork, dayOf, monthsLater, numberAt, numberOf, yearly } from './almanac.ts';
import type { Held } from './mirror.ts';

/** One thing that is called for on a day. */
export interface Call {
  /** Of the reminder. */
  id: string;
  due: number;
  /** In the list whenever it became known; else only when it was known on the day that it fell due. */
  late: boolean;
  /** It may be in the list, and need not. */
  perhaps: boolean;
}

interface Step {
  id: string;
  days: number;
}

/** What a plan goes by: the days on which it comes. */
interface Coming {
  cadence: string;
  anchor: string;
  days: readonly number[];
  steps: readonly Step[];
  /** A greeting, which never comes after its day. */
  date?: boolean;
  /** Nearer than that, two days are one that was corrected. */
  same: number;
  late?: boolean;
}

const HALF = 180;
const FEASTS: Record<string, string> = {
  springFestival: 'lunar 01-01',
  midAutumn: 'lunar 08-15',
};
const LIFE_DAYS: Record<string, Record<string, number>> = {
  birthday: { ahead: -7, day: 0 },
  anniversary: { ahead: -3, day: 0 },
  'contract-end': { 'before-90': -90, 'before-60': -60, 'before-30': -30 },
  courtesy: { A: 30, B: 60, other: 90, C: 120 },
  'keep-warm': { touch: 45 },
  silent: { ask: 0 },
  replacement: { before: -90 },
  warranty: { check: -30 },
  'first-order': { thanks: 30 },
  'win-back': { first: 90, second: 270 },
  'after-complaint': { mended: 14 },
  'feast-springFestival': { ahead: -7, day: 0 },
  'feast-midAutumn': { ahead: -7, day: 0 },
};
const AFTER_SALE: Record<string, number> = { 'day-2': 2, 'day-4': 4, 'day-8': 8 };
const COURTESY_IDS: Record<string, string> = {
  A: 'tier-a',
  B: 'tier-b',
  C: 'tier-c',
  other: 'bought',
};

/** Everything that is known of one customer. */
interface Customer {
  person: Person;
  answers: Map<string, string>;
  sales: Sale[];
  complaints: { id: string; state: string; closedAt?: number | undefined }[];
  routines: Routine[];
  reminders: Reminder[];
}

/**
 * An ideal secretary, who goes through every customer on every day and says what has to be in the
 * list. Written from what the plans promise, and not from how the program plans.
 */
export class Secretary {
  readonly #held: Held;
  readonly #policy: DatePolicy;
  readonly #author: string;

  constructor(held: Held, policy: DatePolicy, author: string) {
    this.#held = held;
    this.#policy = policy;
    this.#author = author;
  }

  /** What is called for on a day, by the id of its reminder. */
  calls(today: number): Map<string, Call> {
    const { facts, sales, complaints, routines, reminders, people } = this.#held;
    const by = <T extends { personId: string }>(rows: Map<string, T>) =>
      Map.groupBy(rows.values(), ({ personId }) => personId);
    const of = {
      facts: by(facts),
      sales: by(sales),
      complaints: by(complaints),
      routines: by(routines),
      reminders: by(reminders),
    };
    const found = [...people.values()].flatMap((person) => {
      if (person.status && person.status.kind !== 'lost') return [];
      const { id } = person;
      const told = (of.facts.get(id) ?? []).toSorted((a, b) => a.createdAt - b.createdAt);
      return this.#callsOf(
        {
          person,
          answers: new Map(told.map(({ field, value }) => [field, value])),
          sales: (of.sales.get(id) ?? [])
            .filter(({ state }) => state === 'closed')
            .sort((a, b) => (a.soldOn < b.soldOn ? -1 : 1)),
          complaints: of.complaints.get(id) ?? [],
          routines: of.routines.get(id) ?? [],
          reminders: of.reminders.get(id) ?? [],
        },
        today,
      );
    });
    return new Map([...found, ...this.#duties(today)].map((call) => [call.id, call]));
  }

  /** Everybody who is worth the most, and is neither lost nor somebody else's. */
  best(): Person[] {
    return [...this.#held.people.values()].filter(
      (person) => person.tier === 'A' && !person.status && this.#isOurs(person),
    );
  }

  #isOurs({ owner }: Person): boolean {
    return owner === undefined || owner === this.#author;
  }

  #duties(today: number): Call[] {
    const gone = (id: string) => {
      const kind = this.#held.people.get(id)?.status?.kind;
      return kind === 'deceased' || kind === 'closed' || !this.#held.people.has(id);
    };
    const { promises, jobs, complaints, visits } = this.#held;
    const call = (id: string, due: string): Call => ({
      id,
      due: numberOf(due),
      late: true,
      // Let go of together with its customer.
      perhaps: this.#held.reminders.get(id)?.state === 'cancelled',
    });
    const all = [
      ...[...promises.values()].map((one) => ({ of: 'promise', step: 'due', one })),
      ...[...jobs.values()].map((one) => ({ of: 'job', step: 'due', one })),
      ...[...complaints.values()].map((one) => ({ of: 'complaint', step: 'answer', one })),
      ...[...visits.values()].map((one) => ({
        of: 'visit',
        step: 'day',
        one: { ...one, dueOn: one.on },
      })),
    ];
    return all
      .filter(({ one }) => ['open', 'planned'].includes(one.state) && !gone(one.personId))
      .map(({ of, step, one }) => call(`${of}:${one.id}:${step}`, one.dueOn))
      .filter(({ due }) => due <= today);
  }

  #callsOf(customer: Customer, today: number): Call[] {
    const life = this.#isOurs(customer.person) ? this.#comings(customer, today) : [];
    return [
      ...this.#afterSale(customer),
      ...life.flatMap((coming) => this.#called(coming, customer, today)),
    ].filter(({ due }) => due <= today);
  }

  #afterSale({ sales, reminders }: Customer): Call[] {
    const { saleDay, weekends, calendar } = this.#policy;
    return sales.flatMap(({ id, soldOn }) =>
      this.#steps('after-sale', AFTER_SALE).flatMap((step): Call[] => {
        const name = `after-sale:${id}:${step.id}`;
        const stored = reminders.find((one) => one.id === name);
        if (stored && stored.state !== 'open' && !stored.gone) return [];
        const days = saleDay === 'first' ? step.days - 1 : step.days;
        const due = atWork(numberOf(soldOn) + days, weekends, calendar);
        return [{ id: name, due, late: stored !== undefined, perhaps: stored === undefined }];
      }),
    );
  }

  /** The steps of a plan as the user has them; none where it is switched off. */
  #steps(id: string, came: Record<string, number>): Step[] {
    const { off, days = {} } = this.#policy.cadences?.[id] ?? {};
    if (off) return [];
    return Object.entries(came)
      .map(([step, count]) => ({ id: step, days: days[step] ?? count }))
      .sort((a, b) => a.days - b.days);
  }

  #comings(customer: Customer, today: number): Coming[] {
    const { person, answers, sales, complaints } = customer;
    const { id, status } = person;
    const plan = (cadence: string) => this.#steps(cadence, LIFE_DAYS[cadence] ?? {});
    const own = (cadence: string, days: readonly number[], more: Partial<Coming>): Coming => ({
      cadence,
      anchor: id,
      days,
      steps: plan(cadence),
      same: HALF,
      ...more,
    });
    const [birthday, anniversary] = [answers.get('birthday'), answers.get('anniversary')];
    const end = answers.get('contract_end');
    const found: Coming[] = [
      own('birthday', birthday ? yearly(birthday) : [], { date: true }),
      own('anniversary', anniversary ? yearly(anniversary) : [], { date: true }),
      own('contract-end', end ? [numberOf(end)] : [], {}),
    ];
    const { greet } = this.#policy;
    if (greet && person.tier && greet.tiers.includes(person.tier) && !status) {
      for (const feast of greet.feasts) {
        found.push(own(`feast-${feast}`, yearly(FEASTS[feast] ?? ''), { date: true }));
      }
    }
    for (const sale of sales) {
      const sold = numberOf(sale.soldOn);
      const bought = { anchor: sale.id };
      if (sale.warrantyUntil) found.push(own('warranty', [numberOf(sale.warrantyUntil)], bought));
      const again = sales.some(
        ({ product, soldOn }) => product === sale.product && soldOn > sale.soldOn,
      );
      if (sale.lifeMonths !== undefined && !again) {
        found.push(own('replacement', [monthsLater(sold, sale.lifeMonths)], bought));
      }
      // Beyond ninety days a first order is no news: then only what stood before stays.
      if (sales.length === 1 && !this.#isFollowedUp(customer) && today - sold <= 90) {
        found.push(own('first-order', [sold], { ...bought, late: true }));
      }
    }
    for (const { id: anchor, state, closedAt } of complaints) {
      if (state !== 'closed' || closedAt === undefined) continue;
      found.push(own('after-complaint', [numberAt(closedAt)], { anchor, same: 1 }));
    }
    if (status?.kind === 'lost') {
      found.push(own('win-back', [numberOf(status.since)], { same: 1 }));
    }
    return [
      ...found,
      ...this.#silences(customer),
      ...this.#routines(customer),
      ...[...this.#held.ownCadences.values()].flatMap((one) => ownComings(one, customer)),
    ];
  }

  #isFollowedUp({ sales, reminders }: Customer): boolean {
    return sales.some(({ id }) =>
      reminders.some((one) => one.id.startsWith(`after-sale:${id}:`) && one.state === 'open'),
    );
  }

  /** What goes by how long somebody was not reached. */
  #silences(customer: Customer): Coming[] {
    const { person, answers, sales, reminders } = customer;
    if (person.status) return [];
    const found: Coming[] = [];
    const quiet = (cadence: string, days: number, steps: Step[]) =>
      found.push({ cadence, anchor: person.id, days: [days], steps, same: 1, late: true });
    const reached = Math.max(
      numberAt(person.lastContactAt ?? person.createdAt),
      ...sales.map(({ soldOn }) => numberOf(soldOn)),
    );
    const since = (cadence: string) =>
      Math.max(
        reached,
        ...reminders.flatMap((one) =>
          one.cadence === cadence && ['done', 'skipped'].includes(one.state)
            ? numberAt(one.closedAt ?? 0)
            : [],
        ),
      );
    const elsewhere = answers.has('held_by') && sales.length === 0;
    if (elsewhere) quiet('keep-warm', since('keep-warm'), this.#steps('keep-warm', { touch: 45 }));
    else if ((person.tier || sales.length > 0) && !this.#isFollowedUp(customer)) {
      const tier = person.tier ?? 'other';
      const days = LIFE_DAYS['courtesy']?.[tier] ?? 0;
      const steps = this.#steps('courtesy', { [COURTESY_IDS[tier] ?? '']: days });
      quiet('courtesy', since('courtesy'), steps);
    }
    const bought = [...new Set(sales.map(({ soldOn }) => numberOf(soldOn)))];
    if (bought.length >= 3) {
      const gaps = bought.slice(1).map((day, index) => day - (bought[index] ?? day));
      const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
      quiet('silent', (bought.at(-1) ?? 0) + 2 * usual, this.#steps('silent', { ask: 0 }));
    }
    return found;
  }

  #routines({ routines, reminders }: Customer): Coming[] {
    return routines.flatMap(({ id, state, from, every, leadDays }): Coming[] => {
      if (state !== 'going' || !every || this.#policy.cadences?.['routine']?.off) return [];
      const steps = [{ id: 'due', days: 0 }];
      if (leadDays !== undefined) steps.unshift({ id: 'ahead', days: -leadDays });
      const first = numberOf(from);
      const coming = { cadence: 'routine', anchor: id, steps };
      const done = reminders.flatMap((one) =>
        one.anchor === id && ['done', 'skipped'].includes(one.state)
          ? numberAt(one.closedAt ?? 0)
          : [],
      );
      if (every.counted === 'done' && done.length > 0) {
        return [
          { ...coming, days: [timesLater(Math.max(...done), every, 1)], same: 1, late: true },
        ];
      }
      const days = Array.from({ length: 130 }, (_, times) => timesLater(first, every, times));
      const january = numberOf('2025-01-01');
      return [{ ...coming, days, same: Math.floor((timesLater(january, every, 1) - january) / 2) }];
    });
  }

  /** Which step of a plan stands on a day; with what is past and was missed there may be two. */
  #called(coming: Coming, { person, reminders }: Customer, today: number): Call[] {
    const personId = person.id;
    const { cadence, anchor, days, steps, same, date, late = false } = coming;
    const last = steps.at(-1);
    if (!last) return [];
    const mine = reminders.filter(
      (one) => one.cadence === cadence && (anchor === one.personId || one.anchor === anchor),
    );
    const isClosed = (day: number, step: Step) =>
      mine.some(({ state, gone, step: name }) => {
        const [then = '', id] = name.split('/');
        const near = Math.abs(numberOf(then) - day) < same;
        return state !== 'open' && !gone && id === step.id && near;
      });
    const dueOf = (day: number, step: Step) => {
      const { weekends, calendar } = this.#policy;
      const due = atWork(day + step.days, weekends, calendar);
      return date && due > day ? atWork(day + step.days, 'back', calendar) : due;
    };
    // Handed over once: whether it is ours again, nobody can tell.
    const perhaps = mine.some(({ state, gone }) => state === 'cancelled' && !gone);
    // Moved to a day of work, the last step is still to come.
    const isOver = (day: number) =>
      day + Math.max(0, last.days) < today && (dueOf(day, last) < today || isClosed(day, last));
    const passed = days.findLast(isOver);
    const next = days.find((day) => !isOver(day));
    // Those before it may stand there until their customer is looked at.
    const older = days.filter((day) => passed !== undefined && day < passed);
    return [...older, passed, next].flatMap((day) => {
      if (day === undefined) return [];
      const left = day === next ? steps : [last];
      const step = left.findLast((one) => dueOf(day, one) <= today);
      if (!step || left.slice(left.indexOf(step)).some((one) => isClosed(day, one))) return [];
      const waits = late || (day === next && step.days <= 0);
      const id = `${cadence}:${anchor}:${dayOf(day)}/${step.id}`;
      const isOthers = (this.#held.reminders.get(id)?.personId ?? personId) !== personId;
      const mayBe = perhaps || isOthers || (day !== passed && day !== next);
      return [{ id, due: dueOf(day, step), late: waits, perhaps: mayBe }];
    });
  }
}

/** So many weeks or months of a routine later. */
const timesLater = (day: number, { count, unit }: NonNullable<Routine['every']>, times: number) =>
  unit === 'week' ? day + 7 * count * times : monthsLater(day, count * times);

function ownComings(own: OwnCadence, { person, sales, answers }: Customer): Coming[] {
  const { tiers } = own;
  if (own.off || (tiers && !(person.tier && tiers.includes(person.tier)))) return [];
  const each = (anchor: string, days: readonly number[], same: number) =>
    own.steps.map((step) => ({ cadence: own.id, anchor, days, steps: [step], same }));
  if (own.after === 'sale') {
    return sales.flatMap(({ id, soldOn }) => each(id, [numberOf(soldOn)], HALF));
  }
  if (own.after === 'contact') {
    const at = person.lastContactAt;
    return at === undefined ? [] : each(person.id, [numberAt(at)], 1);
  }
  const value = answers.get(own.after);
  if (value === undefined) return [];
  return each(
    person.id,
    value.length === 10 && !value.includes(' ') ? [numberOf(value)] : yearly(value),
    HALF,
  );
}
