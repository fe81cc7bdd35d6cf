import type { Cadence, LifeCadence, SaleCadence } from '../cadence.ts';
import { stepIdOf } from '../occurrence.ts';
import type { Reminder } from '../reminder.ts';

const files = import.meta.glob<Cadence>(['./*.ts', '!./index.ts'], {
  eager: true,
  import: 'cadence',
});

/** Every cadence, by id. */
export const cadences: ReadonlyMap<string, Cadence> = new Map(
  Object.values(files)
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
