import { masked, numbersIn } from '../../lib/customer/numbers.ts';
import { opinionsIn } from '../../lib/customer/opinions.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './PersonCard.module.css';

interface Props {
  text: string;
  change: (text: string) => void;
}

/** What is better not kept in a note, said before it is saved. Nothing is held back for it. */
export function NoteHint({ text, change }: Props) {
  const { say, locale } = useDesk();
  const numbers = numbersIn(text).map(({ start, end }) => masked(text.slice(start, end)));
  const unkind = opinionsIn(text);
  return (
    <div role="status" className={style.hint}>
      {numbers.length > 0 && (
        <p>
          {say('numbersMasked', { masked: listIn(locale, numbers) })}{' '}
          <Button look="quiet" onClick={() => change(masked(text))}>
            {say('maskNow')}
          </Button>
        </p>
      )}
      {unkind.length > 0 && <p>{say('unkindWords', { words: listIn(locale, unkind) })}</p>}
    </div>
  );
}
