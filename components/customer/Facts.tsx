import { newest, tellingFacts } from '../../lib/dossier/known.ts';
import { sayAnswer } from '../../lib/dossier/answer.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import type { Situation } from '../../lib/dossier/occasion.ts';
import type { Person, Source } from '../../lib/customer/person.ts';
import { isGone } from '../../lib/customer/status.ts';
import { useDesk } from '../desk.tsx';
import { useFieldName } from '../dossier/use-field-name.ts';
import { AskNext } from './AskNext.tsx';
import style from './PersonCard.module.css';

/** Facts and topics that the card shows: the most telling ones of each. */
const SHOWN = 3;

interface Props {
  person: Person;
  /** Every answer, the oldest first. */
  facts: Fact[];
  situation: Omit<Situation, 'known'>;
  source: Source | undefined;
}

/** What helps to talk: the most telling facts, something to talk about, and one thing worth asking. */
export function Facts({ person, facts, situation, source }: Props) {
  const { say, every } = useDesk();
  const known = newest(facts);
  const topics = tellingFacts(known, every, 'topic').slice(0, SHOWN);
  return (
    <>
      <section aria-label={say('goodToKnow')}>
        <h2 className={style.heading}>{say('goodToKnow')}</h2>
        <List facts={tellingFacts(known, every).slice(0, SHOWN)} />
        {!isGone(person) && (
          <AskNext person={person} situation={{ ...situation, known }} source={source} />
        )}
      </section>
      {topics.length > 0 && (
        <section aria-label={say('toTalkAbout')}>
          <h2 className={style.heading}>{say('toTalkAbout')}</h2>
          <List facts={topics} />
        </section>
      )}
    </>
  );
}

/** How and when they like to be reached: what is looked at before the telephone is taken up (1.12). */
export function Reached({ facts }: { facts: Fact[] }) {
  const { every } = useDesk();
  const shown = tellingFacts(newest(facts), every, 'top');
  return shown.length > 0 && <List facts={shown} className={style.reached} />;
}

function List({
  facts,
  className = style.facts,
}: {
  facts: Fact[];
  className?: string | undefined;
}) {
  const { locale, every } = useDesk();
  const nameOf = useFieldName();
  return (
    <dl className={className}>
      {facts.map((fact) => {
        const field = every.get(fact.field);
        return (
          field && (
            <div key={fact.id}>
              <dt>{nameOf(fact.field)}</dt>
              <dd dir="auto">{sayAnswer(field, fact.value, locale)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
