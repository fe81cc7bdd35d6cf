import { yearly } from '../anchor.ts';
import { answerTo } from '../answer-to.ts';
import type { LifeCadence } from '../cadence.ts';

/** A birthday: a week ahead for a card or a call that takes time, and the day itself. */
export const cadence = {
  id: 'birthday',
  kind: 'date',
  after: 'life',
  fields: ['birthday'],
  steps: [
    { id: 'ahead', days: -7, channel: 'call' },
    { id: 'day', days: 0, channel: 'call' },
  ],
  anchors: (known) => yearly({ id: known.person.id, about: '' }, answerTo(known, 'birthday')),
} satisfies LifeCadence;
