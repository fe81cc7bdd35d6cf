import { FIELD_IDS, fields, type FieldId } from '../../dossier/fields.ts';
import '../../search/all-characters.ts';
import { fold } from '../../search/fold.ts';
import { HEADING_PARTS, HEADING_WORDS } from './heading-words.ts';
import type { Column } from '../layout.ts';

/** A heading as it is compared: without case, accents, brackets, signs, blanks and numbers. */
export function headingKey(heading: string): string {
  return fold(heading.slice(0, 100))
    .replaceAll(/[([{【].*?[)\]}】]/g, '')
    .replaceAll(/[^\p{L}]/gu, '');
}

/** Judgements and what is special are filled because somebody chose to, never by a likeness. */
const isGuessed = (id: FieldId) => fields[id].sensitivity < 2;

function* knownHeadings(): Generator<[string, Column]> {
  for (const id of FIELD_IDS) {
    const column = isGuessed(id) ? id : 'ignore';
    yield [headingKey(id), column];
    for (const label of Object.values(fields[id].label)) {
      if (typeof label === 'string') yield [headingKey(label), column];
    }
  }
  for (const [column, words] of Object.entries(HEADING_WORDS)) {
    // The keys of that very object.
    for (const word of words.split('|'))
      yield [headingKey(word), column as keyof typeof HEADING_WORDS];
  }
}

let known: Map<string, Column> | undefined;

/** What a heading alone says; `undefined` for one that nobody uses. */
export function columnOfHeading(heading: string): Column | undefined {
  const key = headingKey(heading);
  // A later word counts more: those of other programs mean what these programs mean.
  known ??= new Map(knownHeadings());
  return known.get(key) ?? HEADING_PARTS.find(([part]) => part.test(key))?.[1];
}
