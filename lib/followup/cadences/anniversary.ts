import { yearly } from '../anchor.ts';
import { answerTo } from '../answer-to.ts';
import type { LifeCadence } from '../cadence.ts';

/** A wedding anniversary: a few days ahead for a card, and the day itself. */
export const cadence = {
  id: 'anniversary',
  kind: 'date',
  after: 'life',
  fields: ['anniversary'],
  steps: [
    { id: 'ahead', days: -3, channel: 'call' },
    { id: 'day', days: 0, channel: 'call' },
  ],
  anchors: (known) => yearly({ id: known.person.id, about: '' }, answerTo(known, 'anniversary')),
} satisfies LifeCadence;
