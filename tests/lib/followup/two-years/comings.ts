import type { Person } from '../../../../lib/customer/person.ts';
import type { DatePolicy } from '../../../../lib/followup/cadence.ts';
import type { OwnCadence } from '../../../../lib/followup/own-cadence.ts';
import type { Reminder } from '../../../../lib/followup/reminder.ts';
import type { Routine } from '../../../../lib/followup/routine.ts';
import type { Sale } from '../../../../lib/sale/sale.ts';
import { monthsLater, numberAt, numberOf, yearly } from './almanac.ts';

export interface Step {
  id: string;
  days: number;
}

/** What a plan goes by: the days on which it comes. */
export interface Coming {
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
const COURTESY_IDS: Record<string, string> = {
  A: 'tier-a',
  B: 'tier-b',
  C: 'tier-c',
  other: 'bought',
};

/** Everything that is known of one customer. */
export interface Customer {
  person: Person;
  answers: Map<string, string>;
  sales: Sale[];
  complaints: { id: string; state: string; closedAt?: number | undefined }[];
  routines: Routine[];
  reminders: Reminder[];
}

/** The steps of a plan as the user has them; none where it is switched off. */
export function stepsOf(
  { cadences }: DatePolicy,
  id: string,
  came: Record<string, number>,
): Step[] {
  const { off, days = {} } = cadences?.[id] ?? {};
  if (off) return [];
  return Object.entries(came)
    .map(([step, count]) => ({ id: step, days: days[step] ?? count }))
    .sort((a, b) => a.days - b.days);
}

/** What the plans of the program, and the user's own, have for a customer. */
export function comingsOf(
  customer: Customer,
  policy: DatePolicy,
  plans: Iterable<OwnCadence>,
  today: number,
): Coming[] {
  const { person, answers, sales, complaints } = customer;
  const { id, status } = person;
  const plan = (cadence: string) => stepsOf(policy, cadence, LIFE_DAYS[cadence] ?? {});
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
  const { greet } = policy;
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
    if (sales.length === 1 && !isFollowedUp(customer) && today - sold <= 90) {
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
    ...silences(customer, policy),
    ...routinesOf(customer, policy),
    ...[...plans].flatMap((one) => ownComings(one, customer)),
  ];
}

function isFollowedUp({ sales, reminders }: Customer): boolean {
  return sales.some(({ id }) =>
    reminders.some((one) => one.id.startsWith(`after-sale:${id}:`) && one.state === 'open'),
  );
}

/** What goes by how long somebody was not reached. */
function silences(customer: Customer, policy: DatePolicy): Coming[] {
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
  if (elsewhere)
    quiet('keep-warm', since('keep-warm'), stepsOf(policy, 'keep-warm', { touch: 45 }));
  else if ((person.tier || sales.length > 0) && !isFollowedUp(customer)) {
    const tier = person.tier ?? 'other';
    const days = LIFE_DAYS['courtesy']?.[tier] ?? 0;
    const steps = stepsOf(policy, 'courtesy', { [COURTESY_IDS[tier] ?? '']: days });
    quiet('courtesy', since('courtesy'), steps);
  }
  const bought = [...new Set(sales.map(({ soldOn }) => numberOf(soldOn)))];
  if (bought.length >= 3) {
    const gaps = bought.slice(1).map((day, index) => day - (bought[index] ?? day));
    const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
    quiet('silent', (bought.at(-1) ?? 0) + 2 * usual, stepsOf(policy, 'silent', { ask: 0 }));
  }
  return found;
}

function routinesOf({ routines, reminders }: Customer, { cadences }: DatePolicy): Coming[] {
  return routines.flatMap(({ id, state, from, every, leadDays }): Coming[] => {
    if (state !== 'going' || !every || cadences?.['routine']?.off) return [];
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
      return [{ ...coming, days: [timesLater(Math.max(...done), every, 1)], same: 1, late: true }];
    }
    const days = timesOf(first, every);
    const january = numberOf('2025-01-01');
    return [{ ...coming, days, same: Math.floor((timesLater(january, every, 1) - january) / 2) }];
  });
}

/** So many weeks or months of a routine later. */
const timesLater = (day: number, { count, unit }: NonNullable<Routine['every']>, times: number) =>
  unit === 'week' ? day + 7 * count * times : monthsLater(day, count * times);

const times = new Map<string, number[]>();

/** Every day on which a routine comes in the two years. */
function timesOf(first: number, every: NonNullable<Routine['every']>): number[] {
  const name = `${first} ${every.count} ${every.unit}`;
  const found =
    times.get(name) ?? Array.from({ length: 130 }, (_, at) => timesLater(first, every, at));
  times.set(name, found);
  return found;
}

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
