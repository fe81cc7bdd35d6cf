import { onceIn } from '../anchor.ts';
import { answerTo } from '../answer-to.ts';
import type { LifeCadence } from '../cadence.ts';

/** The contract that a customer has with somebody else ends: 90, 60 and 30 days before. Rows 1.13, 1.19. */
export const cadence = {
  id: 'contract-end',
  kind: 'step',
  after: 'life',
  fields: ['contract_end', 'held_by'],
  steps: [
    { id: 'before-90', days: -90, channel: 'call' },
    { id: 'before-60', days: -60, channel: 'visit' },
    { id: 'before-30', days: -30, channel: 'call' },
  ],
  anchors: (known) =>
    onceIn(
      { id: known.person.id, about: answerTo(known, 'held_by') ?? '' },
      answerTo(known, 'contract_end'),
    ),
} satisfies LifeCadence;
