import type { DateCadence } from '../cadence.ts';

/** A wedding anniversary: a few days ahead for a card, and the day itself. */
export const cadence = {
  id: 'anniversary',
  kind: 'date',
  after: 'anniversary',
  comes: 'yearly',
  steps: [
    { id: 'ahead', days: -3, channel: 'call' },
    { id: 'day', days: 0, channel: 'call' },
  ],
} satisfies DateCadence;
