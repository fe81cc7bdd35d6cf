import type { AnyFieldId } from '../../lib/dossier/every-field.ts';
import { FIELD_IDS, sections } from '../../lib/dossier/fields.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';

interface Part {
  title: string;
  fields: readonly AnyFieldId[];
}

/** The sections of a dossier with their questions, the user's own last. */
export function useParts(): Part[] {
  const { say, locale, every } = useDesk();
  return [
    ...sections.map(({ title, fields }) => ({ title: sentenceIn(title, locale), fields })),
    { title: say('ownQuestions'), fields: [...every.keys()].slice(FIELD_IDS.length) },
  ];
}
