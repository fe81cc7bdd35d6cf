import { sinceSilent } from '../anchor.ts';
import { answerTo } from '../answer-to.ts';
import type { LifeCadence } from '../cadence.ts';
import { restingSince } from '../silence.ts';

/**
 * Whoever buys from somebody else is kept warm, with patience: what is skipped comes again, and never
 * lapses in silence. Rows 1.13, 1.15, 1.18, 1.19.
 */
export const cadence = {
  id: 'keep-warm',
  kind: 'step',
  after: 'life',
  fields: ['held_by'],
  steps: [{ id: 'touch', days: 45, channel: 'call' }],
  anchors: (known, { stored }) => {
    const { person, sales } = known;
    const heldBy = answerTo(known, 'held_by');
    if (heldBy === undefined || sales.length > 0 || person.status) return [];
    return [sinceSilent({ id: person.id, about: heldBy }, restingSince(known, stored))];
  },
} satisfies LifeCadence;
