import type { DateCadence } from '../cadence.ts';

/** A birthday: a week ahead for a card or a call that takes time, and the day itself. */
export const cadence = {
  id: 'birthday',
  kind: 'date',
  after: 'birthday',
  comes: 'yearly',
  steps: [
    { id: 'ahead', days: -7, channel: 'call' },
    { id: 'day', days: 0, channel: 'call' },
  ],
} satisfies DateCadence;
