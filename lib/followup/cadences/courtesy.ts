import { sinceSilent } from '../anchor.ts';
import { answerTo } from '../answer-to.ts';
import type { LifeCadence } from '../cadence.ts';
import { isFollowedUp, restingSince } from '../silence.ts';

/**
 * A courtesy visit or call, counted from the last real contact (4.5), by tier: who is worth the most
 * always has a next step (3.20), and so has everybody who bought (0.13). Rows 0.13, 3.9, 3.20, 4.5.
 */
export const cadence = {
  id: 'courtesy',
  kind: 'step',
  after: 'life',
  fields: ['held_by'],
  steps: [
    { id: 'tier-a', days: 30, channel: 'call', tier: 'A' },
    { id: 'tier-b', days: 60, channel: 'call', tier: 'B' },
    { id: 'bought', days: 90, channel: 'call', tier: 'other' },
    { id: 'tier-c', days: 120, channel: 'call', tier: 'C' },
  ],
  anchors: (known, { stored }) => {
    const { person, sales } = known;
    const meant = person.tier !== undefined || sales.length > 0;
    const elsewhere = answerTo(known, 'held_by') !== undefined && sales.length === 0;
    if (!meant || elsewhere || person.status || isFollowedUp(known)) return [];
    return [sinceSilent({ id: person.id, about: '' }, restingSince(known, stored))];
  },
} satisfies LifeCadence;
