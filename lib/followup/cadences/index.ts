import type { Cadence, Step } from '../cadence.ts';

const files = import.meta.glob<{ cadence: Cadence }>(['./*.ts', '!./index.ts'], { eager: true });

/** Every cadence, by id. */
export const cadences: ReadonlyMap<string, Cadence> = new Map(
  Object.values(files)
    .map(({ cadence }) => [cadence.id, cadence] as const)
    .sort(([a], [b]) => a.localeCompare(b)),
);

/** The step that a reminder stands for; `undefined` for one of a cadence that is gone. */
export function stepOf(reminder: { cadence: string; step: string }): Step | undefined {
  return cadences.get(reminder.cadence)?.steps.find((step) => step.id === reminder.step);
}
