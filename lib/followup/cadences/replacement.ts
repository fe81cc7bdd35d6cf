import { addMonths } from '../../time/day.ts';
import { once } from '../anchor.ts';
import type { LifeCadence } from '../cadence.ts';

/** What was sold has served its time: a good while before, what comes after it is talked over. Rows 0.22, 4.2. */
export const cadence = {
  id: 'replacement',
  kind: 'step',
  after: 'life',
  fields: [],
  steps: [{ id: 'before', days: -90, channel: 'call' }],
  anchors: ({ sales }) =>
    sales.flatMap(({ id, product, soldOn, lifeMonths }) => {
      if (lifeMonths === undefined) return [];
      // Bought again since: the newer one has its own life.
      const again = sales.some((one) => one.product === product && one.soldOn > soldOn);
      return again ? [] : [once({ id, about: product }, addMonths(soldOn, lifeMonths))];
    }),
} satisfies LifeCadence;
