import type { Person } from '../../../../lib/customer/person.ts';
import type { DatePolicy } from '../../../../lib/followup/cadence.ts';
import { atWork, dayOf, numberOf } from './almanac.ts';
import { comingsOf, stepsOf, type Coming, type Customer, type Step } from './comings.ts';
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

const AFTER_SALE: Record<string, number> = { 'day-2': 2, 'day-4': 4, 'day-8': 8 };

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
      stepsOf(this.#policy, 'after-sale', AFTER_SALE).flatMap((step): Call[] => {
        const name = `after-sale:${id}:${step.id}`;
        const stored = reminders.find((one) => one.id === name);
        if (stored && stored.state !== 'open' && !stored.gone) return [];
        const days = saleDay === 'first' ? step.days - 1 : step.days;
        const due = atWork(numberOf(soldOn) + days, weekends, calendar);
        return [{ id: name, due, late: stored !== undefined, perhaps: stored === undefined }];
      }),
    );
  }

  #comings(customer: Customer, today: number): Coming[] {
    return comingsOf(customer, this.#policy, this.#held.ownCadences.values(), today);
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
