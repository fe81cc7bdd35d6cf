import type { Person } from '../customer/person.ts';
import { isGone } from '../customer/status.ts';
import type { EvergreenDb } from '../db/db.ts';
import { touched, type Hand } from '../db/hand.ts';
import type { Sale } from '../sale/sale.ts';
import { stepDay, stepsOf, type DatePolicy, type SaleCadence } from './cadence.ts';
import { saleCadences } from './cadences/index.ts';
import type { Day } from '../time/day.ts';
import type { Reminder } from './reminder.ts';

const SALE_CADENCES = new Set<string>(saleCadences.map(({ id }) => id));

/** The reminders that a sale calls for. The same sale always gives the same ids. */
export function planned(
  cadence: SaleCadence,
  sale: Sale,
  policy: DatePolicy,
  hand: Hand,
): Reminder[] {
  return stepsOf(cadence, policy).map((step) => {
    const dueOn = stepDay(sale.soldOn, step.days, policy);
    return {
      id: `${cadence.id}:${sale.id}:${step.id}`,
      createdAt: hand.at,
      changedAt: hand.at,
      by: hand.by,
      cadence: cadence.id,
      anchor: sale.id,
      step: step.id,
      personId: sale.personId,
      about: sale.product,
      channel: step.channel,
      dueOn,
      showOn: dueOn,
      state: 'open',
      attempts: 0,
    };
  });
}

/**
 * What has to be written so that the stored reminders match the plan: new ones are added, open ones
 * move with their date, open ones of a cancelled sale are cancelled. What is done or skipped never
 * moves (4.7d), and a plan that is already met writes nothing.
 */
export function adjusted(
  plan: Reminder[],
  stored: Reminder[],
  anchorState: Sale['state'],
  hand: Hand,
): Reminder[] {
  const byId = new Map(stored.map((reminder) => [reminder.id, reminder]));
  return plan.flatMap((wanted) => {
    const now = byId.get(wanted.id);
    if (anchorState === 'cancelled') {
      return now?.state === 'open'
        ? [{ ...now, state: 'cancelled' as const, closedAt: hand.at, ...touched(hand) }]
        : [];
    }
    if (!now) return [wanted];
    const { personId, about, dueOn } = wanted;
    const moved = now.dueOn !== dueOn;
    const same = !moved && now.about === about && now.personId === personId;
    if (now.state !== 'open' || same) return [];
    const showOn = moved ? dueOn : now.showOn;
    return [{ ...now, personId, about, dueOn, showOn, ...touched(hand) }];
  });
}

/**
 * The same for the sales that a customer has, when the rules were changed: open steps move to where they
 * belong, those of a cadence that is switched off go, and what would be over by now is not begun.
 */
export function adjustedSales(
  {
    person,
    sales,
    reminders,
  }: { person: Person | undefined; sales: Sale[]; reminders: Reminder[] },
  policy: DatePolicy,
  today: Day,
  hand: Hand,
): { put: Reminder[]; remove: string[] } {
  if (!person || isGone(person)) return { put: [], remove: [] };
  const plans = sales.map((sale) => {
    const plan = saleCadences.flatMap((cadence) => planned(cadence, sale, policy, hand));
    const stored = reminders.filter(
      ({ anchor, cadence }) => anchor === sale.id && SALE_CADENCES.has(cadence),
    );
    const known = new Set(stored.map(({ id }) => id));
    return {
      put: adjusted(plan, stored, sale.state, hand).filter(
        ({ id, dueOn }) => known.has(id) || dueOn >= today,
      ),
      remove: stored.filter(
        ({ cadence, step, state }) =>
          state === 'open' && !plan.some((one) => one.cadence === cadence && one.step === step),
      ),
    };
  });
  return {
    put: plans.flatMap(({ put }) => put),
    remove: plans.flatMap(({ remove }) => remove.map(({ id }) => id)),
  };
}

/**
 * Brings a sale's reminders in line with it. For somebody who is gone nothing is planned (P20).
 * Part of the transaction that changed the sale.
 */
export async function replan(db: EvergreenDb, sale: Sale, policy: DatePolicy, hand: Hand) {
  const stored = await db.reminders.where('anchor').equals(sale.id).toArray();
  const plan = saleCadences.flatMap((cadence) => planned(cadence, sale, policy, hand));
  const person = await db.people.get(sale.personId);
  const state = person && isGone(person) ? 'cancelled' : sale.state;
  await db.reminders.bulkPut(adjusted(plan, stored, state, hand));
}
