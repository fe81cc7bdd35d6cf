import { daysBetween } from '../../time/day.ts';
import { once } from '../anchor.ts';
import type { LifeCadence } from '../cadence.ts';
import { isFollowedUp } from '../silence.ts';

/** A first order that is older is no news to anybody. */
const NEW_DAYS = 90;

/** Whoever ordered for the first time is thanked once more when all calls after the sale are made (4.18). */
export const cadence = {
  id: 'first-order',
  kind: 'step',
  after: 'life',
  fields: [],
  steps: [{ id: 'thanks', days: 30, channel: 'call' }],
  anchors: (known, { today, stored }) => {
    const [first, ...more] = known.sales;
    if (!first || more.length > 0 || isFollowedUp(known)) return [];
    const waits = stored.some(({ state }) => state === 'open');
    if (!waits && daysBetween(first.soldOn, today) > NEW_DAYS) return [];
    return [{ ...once({ id: first.id, about: first.product }, first.soldOn), late: true }];
  },
} satisfies LifeCadence;
