import { sinceSilent } from '../anchor.ts';
import { answerTo } from '../answer-to.ts';
import type { Known, LifeCadence } from '../cadence.ts';
import { restingSince } from '../silence.ts';

/** What they buy from somebody else, they now buy from us too. */
const isFirst = (known: Known) => known.sales.length > 0 || answerTo(known, 'standing') === 'first';

/**
 * Whoever buys from somebody else is kept warm, with patience: what is skipped comes again, and never
 * lapses in silence. Rows 1.13, 1.15, 1.18, 1.19.
 */
export const cadence = {
  id: 'keep-warm',
  kind: 'step',
  after: 'life',
  fields: ['held_by', 'standing'],
  steps: [{ id: 'touch', days: 45, channel: 'call' }],
  anchors: (known, { stored }) => {
    const { person } = known;
    const heldBy = answerTo(known, 'held_by');
    if (heldBy === undefined || isFirst(known) || person.status) return [];
    return [sinceSilent({ id: person.id, about: heldBy }, restingSince(known, stored))];
  },
} satisfies LifeCadence;
