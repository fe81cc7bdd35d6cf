import { withSlot, type Word } from '../../i18n/words.ts';
import type { Cadence, DatePolicy, LifeCadence, SaleCadence } from '../cadence.ts';

import { stepIdOf } from '../occurrence.ts';
import type { Reminder } from '../reminder.ts';

/** One, or several of the same make. */
type File = { cadence: Cadence } | { cadences: Cadence[] };

const files = import.meta.glob<File>(['./*.ts', '!./index.ts'], { eager: true });

/** Every cadence, by id. */
export const cadences: ReadonlyMap<string, Cadence> = new Map(
  Object.values(files)
    .flatMap((file) => ('cadences' in file ? file.cadences : [file.cadence]))
    .map((cadence) => [cadence.id, cadence] as const)
    .sort(([a], [b]) => a.localeCompare(b)),
);

const isOfSale = (cadence: Cadence): cadence is SaleCadence => cadence.after === 'sale';

/** Those that a sale starts. */
export const saleCadences: readonly SaleCadence[] = [...cadences.values()].filter(isOfSale);

/** Those that go by what is known of a customer. */
export const lifeCadences: readonly LifeCadence[] = [...cadences.values()].filter(
  (cadence) => !isOfSale(cadence),
);

/** The step that a reminder stands for; `undefined` for one of a cadence that is gone, or of the user's own. */
export function stepOf(
  reminder: Pick<Reminder, 'cadence' | 'step'>,
): Cadence['steps'][number] | undefined {
  const id = stepIdOf(reminder);
  return cadences.get(reminder.cadence)?.steps.find((step) => step.id === id);
}

/** Why a call after a sale is made; its day is the one that the user set. `undefined` for any other step. */
export function purposeOf(
  { cadence: id, step }: Pick<Reminder, 'cadence' | 'step'>,
  policy: Pick<DatePolicy, 'cadences'>,
): Word | undefined {
  const found = saleCadences
    .find((cadence) => cadence.id === id)
    ?.steps.find((one) => one.id === step);
  return found && withSlot(found.purpose, 'n', policy.cadences?.[id]?.days?.[step] ?? found.days);
}
