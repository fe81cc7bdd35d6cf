import { since } from '../anchor.ts';
import type { LifeCadence } from '../cadence.ts';

/** Who was lost is asked back after a while, when the anger is over. Rows 0.24, 3.31. */
export const cadence = {
  id: 'win-back',
  kind: 'step',
  after: 'life',
  fields: [],
  steps: [
    { id: 'first', days: 90, channel: 'call' },
    { id: 'second', days: 270, channel: 'call' },
  ],
  anchors: ({ person: { id, status } }) =>
    status?.kind === 'lost' ? [since({ id, about: '' }, status.since)] : [],
} satisfies LifeCadence;
