import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../lib/db/db.ts';
import { cadences } from '../../lib/followup/cadences/index.ts';
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
