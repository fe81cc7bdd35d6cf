import type { Word } from '../i18n/words.ts';
import type { DatePolicy } from './cadence.ts';
import { purposeOf, stepOf } from './cadences/index.ts';
import { occurrenceOf } from './occurrence.ts';
import type { Reminder } from './reminder.ts';
import type { Script, StepScript } from './script.ts';

const files = import.meta.glob<{ script: Script } | { scripts: Script[] }>('./scripts/*.ts', {
  eager: true,
});

/** Every script, by the id of its cadence. */
export const scripts: ReadonlyMap<string, Script> = new Map(
  Object.values(files)
    .flatMap((file) => ('scripts' in file ? file.scripts : [file.script]))
    .map((script) => [script.cadence, script]),
);

/** A step with everything that is said in it. */
export interface Guide extends Omit<StepScript, 'prompts'> {
  /** Left out where the user's own purpose says it all. */
  prompts: StepScript['prompts'] | undefined;
  purpose: Word;
  /** The purpose without its day, where the day stands beside it. */
  brief: Word;
}

/** What the user wrote themselves, in whatever language. */
const asWritten = (text: string): Word => ({ en: text, cn: text, tw: text });

/**
 * What a reminder stands for: by its script, or as the user wrote it where it is of a plan of their own
 * or was owed one by one; `undefined` for one of a cadence that is gone.
 */
export function guideOf(
  reminder: Pick<Reminder, 'cadence' | 'step' | 'about'>,
  policy: Pick<DatePolicy, 'cadences'> = {},
): Guide | undefined {
  const step = stepOf(reminder);
  const script = scripts.get(reminder.cadence);
  if (!script && reminder.about) {
    const purpose = asWritten(reminder.about);
    return { purpose, brief: purpose, prompts: undefined, openers: [] };
  }
  const said = step && script?.steps[step.id];
  const purpose = said?.purpose ?? purposeOf(reminder, policy);
  if (!said || !purpose) return undefined;
  const dated = occurrenceOf(reminder) !== undefined;
  return { ...said, purpose, brief: dated ? script.title : purpose };
}
