import { scripts } from '../../lib/followup/guide.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';

/** Answers with the name of a plan; its id where there is none by now. */
export function usePlanName(): (cadence: string) => string {
  const { locale } = useDesk();
  return (cadence) => {
    const title = scripts.get(cadence)?.title;
    return title ? sentenceIn(title, locale) : cadence;
  };
}
