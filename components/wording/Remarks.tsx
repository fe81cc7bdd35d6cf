import { checkBy } from '../../lib/phrasing/check-by.ts';
import { useSettings } from '../app/use-settings.ts';
import { useDesk } from '../desk.tsx';
import { SPOKEN } from '../../lib/phrasing/guard-words.ts';
import style from './wording.module.css';

interface Props {
  /** What may go to a customer, its places filled. */
  text: string;
  /** What is only a hint is said too. */
  all?: boolean;
}

/** What is better said otherwise, beside a text of ours. Nothing is held back for it. */
export function Remarks({ text, all = false }: Props) {
  const { say, locale } = useDesk();
  const settings = useSettings();
  const found = settings ? checkBy(text, settings, locale) : [];
  return found
    .filter(({ severity }) => all || severity !== 'hint')
    .map(({ start, end, why }) => (
      <p key={start} className={style.remark}>
        {say('openerMarked', { words: text.slice(start, end), why: why[SPOKEN[locale]] })}
      </p>
    ));
}
