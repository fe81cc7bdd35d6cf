import { db } from '../../lib/db/db.ts';
import { sayAnswer } from '../../lib/dossier/answer.ts';
import type { Known } from '../../lib/dossier/already-known.ts';
import type { AnyFieldId } from '../../lib/dossier/every-field.ts';
import { mayAsk } from '../../lib/dossier/may-ask.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import type { Page } from '../../lib/sites/site.ts';
import { sayDay, sayFullDay } from '../../lib/time/say-day.ts';
import { SourceLink } from '../customer/SourceLink.tsx';
import { useDesk } from '../desk.tsx';
import { FROM_WORD } from '../dossier/from-word.ts';
import { Button } from '../ui/Button.tsx';
import style from './asked.module.css';
import { useKnown, type Hint } from './use-known.ts';

interface Props {
  /** On which page the draft is written. */
  page: Page;
  /** Sentences of it that may ask for something. */
  questions: string[];
  ownAddresses: string[];
}

/** What a draft asks for and is known already, so that nobody is asked twice (1.21). */
export function AlreadyKnown({ page, questions, ownAddresses }: Props) {
  const { say } = useDesk();
  const hints = useKnown(page, questions, ownAddresses);
  if (hints.length === 0) return null;
  const several = new Set(hints.map(({ known }) => known.person.id)).size > 1;
  const sentences = [...Map.groupBy(hints, ({ sentence }) => sentence)];
  return (
    <section className={style.hints} aria-label={say('alreadyKnown')}>
      <h2>{say('alreadyKnown')}</h2>
      {sentences.map(([sentence, answers]) => (
        <div key={sentence} className={style.hint}>
          <p className={style.asked} dir="auto">
            {say('youAsk', { sentence })}
          </p>
          {answers.map((hint) => (
            <Answer key={keyOf(hint)} known={hint.known} named={several} />
          ))}
        </div>
      ))}
    </section>
  );
}

const keyOf = ({ known: { person, topic, value } }: Hint) => `${person.id} ${topic} ${value}`;

/** Topics that are no fields of the dossier. */
const WORD = {
  name: 'name',
  phone: 'phoneNumber',
  email: 'mailAddress',
  handle: 'chatHandle',
  organisation: 'organisation',
  product: 'product',
  soldOn: 'soldOn',
} as const satisfies Record<Exclude<Known['topic'], AnyFieldId>, ScreenWord>;

const isBeside = (topic: Known['topic']): topic is keyof typeof WORD => Object.hasOwn(WORD, topic);

/** One answer, where it comes from, and the way to be told so no more. */
function Answer({ known, named }: { known: Known; named: boolean }) {
  const { say, act, hand, every, locale, today } = useDesk();
  const { person, topic, value, on, by, from, source, stale } = known;
  const field = isBeside(topic) ? undefined : every.get(topic);
  const label = isBeside(topic) ? say(WORD[topic]) : field && sentenceIn(field.label, locale);
  if (!label) return null;
  const day = sayFullDay(on, locale);
  const what = named ? say('knownOf', { what: label, name: person.name }) : label;
  const shown = topic === 'soldOn' ? sayFullDay(value, locale) : value;
  const ask = () =>
    act(() => mayAsk(db, person.id, topic, hand()), {
      word: 'askedAnyway',
      slots: { name: person.name },
    });
  return (
    <dl className={style.answer}>
      <dt dir="auto">{what}</dt>
      <dd dir="auto" className={style.value}>
        {field ? sayAnswer(field, value, locale) : shown}
      </dd>
      <dd className={style.meta}>
        {from && <span>{say(FROM_WORD[from])}</span>}
        <time dateTime={on} title={by ? say('writtenBy', { day, by }) : day}>
          {sayDay(on, today, locale)}
        </time>
        <SourceLink source={source} />
        {stale && <span className={style.stale}>{say('checkAgain')}</span>}
      </dd>
      <dd className={style.off}>
        <Button look="quiet" aria-label={say('askAnywayFor', { what })} onClick={() => void ask()}>
          {say('askAnyway')}
        </Button>
      </dd>
    </dl>
  );
}
