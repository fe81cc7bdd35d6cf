import { once } from '../anchor.ts';
import type { LifeCadence } from '../cadence.ts';

/** The warranty of something sold ends: a free check while it still costs nothing (0.20). */
export const cadence = {
  id: 'warranty',
  kind: 'step',
  after: 'life',
  fields: [],
  steps: [{ id: 'check', days: -30, channel: 'visit' }],
  anchors: ({ sales }) =>
    sales.flatMap(({ id, product, warrantyUntil }) =>
      warrantyUntil ? [once({ id, about: product }, warrantyUntil)] : [],
    ),
} satisfies LifeCadence;
