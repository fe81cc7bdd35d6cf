import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import type { Step } from '../../lib/followup/cadence.ts';
import { cadences, purposeOf } from '../../lib/followup/cadences/index.ts';
import { scripts } from '../../lib/followup/guide.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';

/** Every plan by its name, the user's own ones last; feasts are too many to choose from one by one. */
export function usePlans(): { value: string; word: string }[] {
  const { locale } = useDesk();
  const own = useLiveQuery(() => db.ownCadences.toArray(), []) ?? [];
  const ours = [...cadences.values()].flatMap((cadence) => {
    const script = scripts.get(cadence.id);
    if (!script || 'feast' in cadence) return [];
    return { value: cadence.id, word: sentenceIn(script.title, locale) };
  });
  return [...ours, ...own.map(({ id, name }) => ({ value: id, word: name }))];
}

/** The steps of one plan: what each is for where they differ in that, else when it comes. */
export function usePlanSteps(plan: string | undefined): { value: string; word: string }[] {
  const { say, locale, policy } = useDesk();
  const own = useLiveQuery(() => db.ownCadences.toArray(), []) ?? [];
  const when = ({ id, days, tier }: Step) => {
    const n = policy.cadences?.[plan ?? '']?.days?.[id] ?? days;
    const word = n < 0 ? 'stepBefore' : n > 0 ? 'stepAfter' : 'stepOn';
    return [say(word, { n: Math.abs(n) }), tier === 'other' ? say('noTierYet') : tier]
      .filter(Boolean)
      .join(' · ');
  };
  const ours = [...(cadences.get(plan ?? '')?.steps ?? [])].map((step) => {
    const purpose = purposeOf({ cadence: plan ?? '', step: step.id }, policy);
    return { value: step.id, word: purpose ? sentenceIn(purpose, locale) : when(step) };
  });
  const theirs = own.find(({ id }) => id === plan)?.steps ?? [];
  return [...ours, ...theirs.map(({ id, purpose }) => ({ value: id, word: purpose }))];
}
