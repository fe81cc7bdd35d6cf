import type { SaleCadence } from '../cadence.ts';

/** After a sale: is it in use (day 2), does it fit (day 4), visit and praise (day 8). Rows 0.1, 4.7a-d. */
export const cadence = {
  id: 'after-sale',
  kind: 'step',
  after: 'sale',
  steps: [
    {
      id: 'day-2',
      days: 2,
      channel: 'call',
      purpose: {
        en: 'Day {n}: is it in use?',
        cn: '第{n}天：用上了吗？',
        tw: '第{n}天：用上了嗎？',
      },
    },
    {
      id: 'day-4',
      days: 4,
      channel: 'call',
      purpose: {
        en: 'Day {n}: does it fit by now?',
        cn: '第{n}天：适应了吗？',
        tw: '第{n}天：適應了嗎？',
      },
    },
    {
      id: 'day-8',
      days: 8,
      channel: 'visit',
      purpose: {
        en: 'Day {n}: visit, and praise what goes well',
        cn: '第{n}天：登门拜访，真诚称赞',
        tw: '第{n}天：登門拜訪，真誠稱讚',
      },
    },
  ],
} satisfies SaleCadence;
