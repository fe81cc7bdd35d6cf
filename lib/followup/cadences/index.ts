import { stepIdOf } from '../occurrence.ts';
import type { Reminder } from '../reminder.ts';
import type { Cadence, DateCadence, SaleCadence } from '../cadence.ts';

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

/** Those that go by a date of the dossier. */
export const dateCadences: readonly DateCadence[] = [...cadences.values()].filter(
  (cadence) => !isOfSale(cadence),
);

/** The step that a reminder stands for; `undefined` for one of a cadence that is gone. */
export function stepOf(
  reminder: Pick<Reminder, 'cadence' | 'step'>,
): Cadence['steps'][number] | undefined {
  const id = stepIdOf(reminder);
  return cadences.get(reminder.cadence)?.steps.find((step) => step.id === id);
}
