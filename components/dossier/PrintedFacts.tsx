import { sayAnswer } from '../../lib/dossier/answer.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { fields, sections } from '../../lib/dossier/fields.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { dayAt } from '../../lib/time/day.ts';
import { sayFullDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Block } from './Block.tsx';
import { FROM_WORD } from './FactForm.tsx';

/** Facts on paper, by section, each with its source and date. */
export function PrintedFacts({ known }: { known: Fact[] }) {
  const { locale } = useDesk();
  return sections.map((section) => {
    const title = sentenceIn(section.title, locale);
    const here = section.fields.flatMap((id) => known.filter(({ field }) => field === id));
    return (
      <Block key={title} title={title}>
        {here.map((fact) => (
          <PrintedFact key={fact.id} fact={fact} />
        ))}
      </Block>
    );
  });
}

function PrintedFact({ fact }: { fact: Fact }) {
  const { say, locale, zone } = useDesk();
  const field = sentenceIn(fields[fact.field].label, locale);
  const on = sayFullDay(dayAt(fact.createdAt, zone), locale);
  return (
    <p>
      <b>{fields[fact.field].sensitivity === 2 ? say('yourJudgement', { field }) : field}</b>{' '}
      <span dir="auto">{sayAnswer(fields[fact.field], fact.value, locale)}</span>{' '}
      <small dir="auto">
        {[say(FROM_WORD[fact.from]), on, fact.by].filter(Boolean).join(' · ')}
      </small>
    </p>
  );
}
