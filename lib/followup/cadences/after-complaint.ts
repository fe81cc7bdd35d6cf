import { since } from '../anchor.ts';
import type { LifeCadence } from '../cadence.ts';
import { countedFrom } from '../silence.ts';

/** Who complained is asked whether it is mended: done fast and fully, most stay (3.31). */
export const cadence = {
  id: 'after-complaint',
  kind: 'step',
  after: 'life',
  fields: [],
  steps: [{ id: 'mended', days: 14, channel: 'call' }],
  anchors: ({ complaints }) =>
    complaints.flatMap(({ id, text, state, closedAt }) =>
      state === 'closed' && closedAt !== undefined
        ? [since({ id, about: text }, countedFrom(closedAt))]
        : [],
    ),
} satisfies LifeCadence;
