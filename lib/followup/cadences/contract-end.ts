import type { DateCadence } from '../cadence.ts';

/** The contract that a customer has with somebody else ends: 90, 60 and 30 days before. Rows 1.13, 1.19. */
export const cadence = {
  id: 'contract-end',
  kind: 'step',
  after: 'contract_end',
  comes: 'once',
  about: 'held_by',
  steps: [
    { id: 'before-90', days: -90, channel: 'call' },
    { id: 'before-60', days: -60, channel: 'visit' },
    { id: 'before-30', days: -30, channel: 'call' },
  ],
} satisfies DateCadence;
