import type { LifeCadence } from '../cadence.ts';
import { sinceSilent } from '../anchor.ts';
import { rhythmOf } from '../rhythm.ts';

/**
 * Somebody who bought in a rhythm of their own and has not for twice as long: most do not complain,
 * they leave (3.15).
 */
export const cadence = {
  id: 'silent',
  kind: 'step',
  after: 'life',
  fields: [],
  steps: [{ id: 'ask', days: 0, channel: 'call' }],
  anchors: ({ person, sales }) => {
    const rhythm = rhythmOf(sales.map(({ soldOn }) => soldOn));
    if (!rhythm || person.status) return [];
    return [sinceSilent({ id: person.id, about: sales.at(-1)?.product ?? '' }, rhythm.missedOn)];
  },
} satisfies LifeCadence;
