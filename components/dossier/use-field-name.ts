import type { AnyFieldId } from '../../lib/dossier/every-field.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';

/** Answers with the label of a field; a judgement is marked as the user's own. */
export function useFieldName(): (field: AnyFieldId) => string {
  const { say, locale, every } = useDesk();
  return (id) => {
    const field = every.get(id);
    if (!field) return '';
    const name = sentenceIn(field.label, locale);
    return field.sensitivity === 2 ? say('yourJudgement', { field: name }) : name;
  };
}
