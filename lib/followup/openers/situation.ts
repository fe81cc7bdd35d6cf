import type { Day } from '../../time/day.ts';
import { addDays, dayAt, daysBetween } from '../../time/day.ts';
import type { Sale } from '../../sale/sale.ts';
import { hasOpenComplaint, type Beside } from '../beside.ts';
import { mayPitch } from '../pitch.ts';
import type { Reminder } from '../reminder.ts';
import type { When } from './opener.ts';

/** A first order is thanked for so long, days. */
const FRESH = 30;
/** So long a settled complaint is asked after, days. */
const ASKED_AFTER = 60;

/** A visit that brings the user to a customer's city. */
export interface Near {
  city: string;
  day: Day;
}

/** All that decides which first sentence fits. */
export interface Situation {
  beside: Beside;
  reminder: Reminder;
  today: Day;
  zone: string;
  /** The instant before which a talk is too long ago, epoch ms. */
  longAgo: number;
  near: Near | undefined;
}

const between = (value: number, [from, to]: readonly [number, number]) =>
  value >= from && value <= to;

/** Conditions on one thing that was sold. */
const OF_SALE: {
  [K in 'delivered' | 'warranty' | 'warrantyLeft']: (
    want: NonNullable<When[K]>,
    sale: Sale,
    today: Day,
  ) => boolean;
} = {
  delivered: (days, { deliveredOn }, today) =>
    deliveredOn !== undefined && between(daysBetween(deliveredOn, today), days),
  warranty: (want, { warrantyUntil }, today) =>
    warrantyUntil !== undefined && (warrantyUntil >= today ? 'runs' : 'over') === want,
  warrantyLeft: (days, { warrantyUntil }, today) =>
    warrantyUntil !== undefined && between(daysBetween(today, warrantyUntil), days),
};

/** The sale that a sentence is about: that of the step where it fits, else the newest that does. */
export function saleFor(when: When, { beside, reminder, today }: Situation): Sale | undefined {
  const sales = beside.sales.toSorted(
    (a, b) => Number(b.id === reminder.anchor) - Number(a.id === reminder.anchor),
  );
  return sales.find(
    (sale) =>
      (!when.delivered || OF_SALE.delivered(when.delivered, sale, today)) &&
      (!when.warranty || OF_SALE.warranty(when.warranty, sale, today)) &&
      (!when.warrantyLeft || OF_SALE.warrantyLeft(when.warrantyLeft, sale, today)),
  );
}

function isFirstOrder({ beside: { sales }, today }: Situation): boolean {
  const [only, another] = sales;
  return only !== undefined && !another && only.soldOn >= addDays(today, -FRESH);
}

function isSettled({ beside: { complaints }, today, zone }: Situation): boolean {
  const since = addDays(today, -ASKED_AFTER);
  const closed = complaints.flatMap(({ closedAt }) => (closedAt ? dayAt(closedAt, zone) : []));
  return !hasOpenComplaint({ complaints }) && closed.some((day) => day >= since);
}

function isSilent({ beside, reminder, longAgo }: Situation): boolean {
  const { lastContactAt } = beside.person;
  return reminder.attempts > 0 || (lastContactAt !== undefined && lastContactAt < longAgo);
}

/** Whether all that a sentence asks for holds. */
export function holds(when: When, situation: Situation): boolean {
  const { beside, near } = situation;
  const ofSale = when.delivered ?? when.warranty ?? when.warrantyLeft;
  const { complaint, tier } = when;
  return (
    (ofSale === undefined || saleFor(when, situation) !== undefined) &&
    (!when.firstOrder || isFirstOrder(situation)) &&
    (complaint !== 'open' || hasOpenComplaint(beside)) &&
    (complaint !== 'settled' || isSettled(situation)) &&
    (!when.competitor || beside.known.some(({ field }) => field === 'held_by')) &&
    (!when.near || near !== undefined) &&
    (!when.silent || isSilent(situation)) &&
    (!when.pitched || !mayPitch(beside.contacts)) &&
    (!tier || (beside.person.tier !== undefined && tier.includes(beside.person.tier)))
  );
}
