import { sayAnswer } from '../../lib/dossier/answer.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Block } from './Block.tsx';
import { FROM_WORD } from './from-word.ts';
import { useFieldName } from './use-field-name.ts';
import { useParts } from './use-parts.ts';

/** Facts on paper, by section, each with its source and date. */
export function PrintedFacts({ known }: { known: Fact[] }) {
  return useParts().map(({ title, fields }) => (
    <Block key={title} title={title}>
      {fields
        .flatMap((id) => known.filter(({ field }) => field === id))
        .map((fact) => (
          <PrintedFact key={fact.id} fact={fact} />
        ))}
    </Block>
  ));
}

function PrintedFact({ fact }: { fact: Fact }) {
  const { say, locale, zone, every } = useDesk();
  const nameOf = useFieldName();
  const field = every.get(fact.field);
  const on = sayFullDay(dayAt(fact.createdAt, zone), locale);
  return (
    <p>
      <b>{nameOf(fact.field)}</b>{' '}
      <span dir="auto">{field && sayAnswer(field, fact.value, locale)}</span>{' '}
      <small dir="auto">
        {[say(FROM_WORD[fact.from]), on, fact.by].filter(Boolean).join(' · ')}
      </small>
    </p>
  );
}
