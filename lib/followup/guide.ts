import type { Word } from '../i18n/words.ts';
import { stepOf } from './cadences/index.ts';
import { occurrenceOf } from './occurrence.ts';
import type { Reminder } from './reminder.ts';
import type { Script, StepScript } from './script.ts';

const files = import.meta.glob<{ script: Script }>('./scripts/*.ts', { eager: true });

/** Every script, by the id of its cadence. */
export const scripts: ReadonlyMap<string, Script> = new Map(
  Object.values(files).map(({ script }) => [script.cadence, script]),
);

/** A step with everything that is said in it. */
export interface Guide extends StepScript {
  purpose: Word;
  /** The purpose without its day, where the day stands beside it. */
  brief: Word;
  /** Whether it is about a sale. */
  sells: boolean;
}

/** What a reminder stands for; `undefined` for one of a cadence that is gone. */
export function guideOf(reminder: Pick<Reminder, 'cadence' | 'step'>): Guide | undefined {
  const step = stepOf(reminder);
  const script = scripts.get(reminder.cadence);
  const said = step && script?.steps[step.id];
  const purpose = said?.purpose ?? (step && 'purpose' in step ? step.purpose : undefined);
  if (!said || !purpose) return undefined;
  const dated = occurrenceOf(reminder) !== undefined;
  const brief = dated ? script.title : purpose;
  return { ...said, purpose, brief, sells: script.sells ?? false };
}
