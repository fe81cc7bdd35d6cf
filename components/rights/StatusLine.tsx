import type { Person } from '../../lib/customer/person.ts';
import { LOSS_WORDS } from '../../lib/customer/loss.ts';
import { listIn, sentenceIn } from '../../lib/i18n/words.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import style from './rights.module.css';

const IS_WORD = { lost: 'isLost', closed: 'isClosed', deceased: 'isDeceased' } as const;

/** One calm line for whoever is not active any more. */
export function StatusLine({ status }: Pick<Person, 'status'>) {
  const { say, locale, today } = useDesk();
  if (!status) return null;
  const { kind, since, reason, text } = status;
  const code = reason && reason !== 'other' ? sentenceIn(LOSS_WORDS[reason], locale) : undefined;
  const why = listIn(
    locale,
    [code, text].filter((one) => one !== undefined),
  );
  return (
    <>
      <p className={style.status}>
        {say(IS_WORD[kind], { day: sayDay(since, today, locale), reason: why })}
      </p>
      {kind !== 'lost' && text && (
        <p dir="auto" className={style.soft}>
          {text}
        </p>
      )}
    </>
  );
}
